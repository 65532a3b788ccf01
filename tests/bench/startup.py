# SPDX-FileCopyrightText: 2026 The Diptych developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""startup.py DIPTYCH SAMPLE: CPU time from start to idle, of Diptych on the sample pair and of
KWrite on one of its files, both on a display of their own and with empty homes."""

import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

BOUND = 1.0
ROUNDS = 7
QUIET = 0.5  # seconds without CPU time that count as idle
LIMIT = 60.0


def cpu_ticks(pid):
    with open(f"/proc/{pid}/stat", "rb") as stat:
        fields = stat.read().rsplit(b")", 1)[1].split()
    return int(fields[11]) + int(fields[12])


def has_window(pid):
    search = ["xdotool", "search", "--onlyvisible", "--pid", str(pid), ""]
    return subprocess.run(search, capture_output=True, check=False).stdout.strip() != b""


def seconds_to_idle(command, home):
    """CPU seconds that the process has used when its window is there and it rests."""
    environment = dict(os.environ, HOME=home, QT_QPA_PLATFORM="xcb", LC_ALL="C.UTF-8")
    for kind in ("CONFIG", "DATA", "CACHE", "STATE"):
        environment[f"XDG_{kind}_HOME"] = os.path.join(home, kind.lower())
    process = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    start = rest = time.monotonic()
    ticks = -1
    while time.monotonic() - rest < QUIET:
        if process.poll() is not None or time.monotonic() - start > LIMIT:
            raise SystemExit(f"{command[0]} ended, or never came to rest")
        if not has_window(process.pid) or cpu_ticks(process.pid) != ticks:
            ticks = cpu_ticks(process.pid)
            rest = time.monotonic()
        time.sleep(0.05)
    process.send_signal(signal.SIGKILL)
    usage = os.wait4(process.pid, 0)[2]
    process.returncode = -signal.SIGKILL
    return usage.ru_utime + usage.ru_stime


def display():
    read, write = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24"],
                              pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as pipe:
        os.environ["DISPLAY"] = ":" + pipe.readline().strip()
    return server


def main(diptych, sample):
    if shutil.which("kwrite") is None:
        raise SystemExit("KWrite is not installed")
    server = display()
    ours, theirs = [], []
    try:
        for turn in range(ROUNDS + 1):  # the first only warms the disk's cache
            with tempfile.TemporaryDirectory() as home:
                files = [shutil.copy(os.path.join(sample, name), home)
                         for name in ("statement-draft.txt", "press-release.txt")]
                both = (seconds_to_idle([diptych, *files], home),
                        seconds_to_idle(["kwrite", files[0]], home))
            if turn > 0:
                ours.append(both[0])
                theirs.append(both[1])
    finally:
        server.terminate()
    ratio = statistics.median(ours) / statistics.median(theirs)
    print(f"start to idle, CPU: diptych {statistics.median(ours):.2f} s, "
          f"kwrite {statistics.median(theirs):.2f} s, ratio {ratio:.2f}, bound {BOUND}")
    return ratio > BOUND


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
