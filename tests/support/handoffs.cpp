// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Qt is not built with ThreadSanitizer, which therefore sees none of the locks by which Qt hands
// work to a thread of a pool and its result back. These stand before Qt's functions of the same
// name, say that there is an order, and call them.

#include <QtCore/QEvent>
#include <QtCore/QFutureInterface>
#include <QtCore/QThreadPool>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

namespace {

int given;    // to a pool
int finished; // by a thread of one
int shared;   // by all who know of the work; the last of them frees it
int called;   // through the event loop

template <typename Function> Function *next(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

} // namespace

void QThreadPool::start(QRunnable *runnable, int priority)
{
    static auto *const real =
        next<void(QThreadPool *, QRunnable *, int)>("_ZN11QThreadPool5startEP9QRunnablei");
    __tsan_release(&given);
    real(this, runnable, priority);
}

// Asked before the work begins.
bool QFutureInterfaceBase::isCanceled() const
{
    static auto *const real =
        next<bool(const QFutureInterfaceBase *)>("_ZNK20QFutureInterfaceBase10isCanceledEv");
    __tsan_acquire(&given);
    return real(this);
}

void QFutureInterfaceBase::reportFinished()
{
    static auto *const real =
        next<void(QFutureInterfaceBase *)>("_ZN20QFutureInterfaceBase14reportFinishedEv");
    __tsan_release(&finished);
    real(this);
}

void QFutureInterfaceBase::waitForResult(int index)
{
    static auto *const real =
        next<void(QFutureInterfaceBase *, int)>("_ZN20QFutureInterfaceBase13waitForResultEi");
    real(this, index);
    __tsan_acquire(&finished);
}

void QFutureInterfaceBase::waitForFinished()
{
    static auto *const real =
        next<void(QFutureInterfaceBase *)>("_ZN20QFutureInterfaceBase15waitForFinishedEv");
    real(this);
    __tsan_acquire(&finished);
}

bool QFutureInterfaceBase::derefT() const
{
    static auto *const real =
        next<bool(const QFutureInterfaceBase *)>("_ZNK20QFutureInterfaceBase6derefTEv");
    __tsan_release(&shared);
    const bool isShared = real(this);
    __tsan_acquire(&shared);
    return isShared;
}

bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *callable,
                                   Qt::ConnectionType type, qsizetype count,
                                   const void *const *parameters, const char *const *names,
                                   const QtPrivate::QMetaTypeInterface *const *types)
{
    static auto *const real = next<bool(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType,
                                        qsizetype, const void *const *, const char *const *,
                                        const QtPrivate::QMetaTypeInterface *const *)>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14Connec"
        "tionTypeExPKPKvPKPKcPKPKNS2_18QMetaTypeInterfaceE");
    __tsan_release(&called);
    return real(object, callable, type, count, parameters, names, types);
}

bool QObject::event(QEvent *event)
{
    static auto *const real = next<bool(QObject *, QEvent *)>("_ZN7QObject5eventEP6QEvent");
    if (event->type() == QEvent::MetaCall)
        __tsan_acquire(&called);
    return real(this, event);
}
