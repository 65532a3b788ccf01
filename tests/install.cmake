# SPDX-FileCopyrightText: 2026 The Diptych developers
# SPDX-License-Identifier: GPL-3.0-or-later

# cmake -D BUILD=tree -D PREFIX=folder -P install.cmake: installs the tree and demands that the
# program runs from there and that the desktop finds all that its entry names.

cmake_minimum_required(VERSION 3.25)

set(id io.github.diptych.Diptych)

function(demand_success)
    execute_process(COMMAND ${ARGN} RESULT_VARIABLE code OUTPUT_VARIABLE text ERROR_VARIABLE text)
    if(NOT code EQUAL 0)
        message(FATAL_ERROR "${ARGN}: ${code}\n${text}")
    endif()
endfunction()

file(REMOVE_RECURSE ${PREFIX})
demand_success(${CMAKE_COMMAND} --install ${BUILD} --prefix ${PREFIX})
foreach(file bin/diptych bin/diptych-window share/applications/${id}.desktop share/metainfo/${id}.metainfo.xml
        share/icons/hicolor/scalable/apps/${id}.svg)
    if(NOT EXISTS ${PREFIX}/${file})
        message(SEND_ERROR "not installed: ${file}")
    endif()
endforeach()

file(STRINGS ${PREFIX}/share/applications/${id}.desktop lines REGEX "^(Exec|Icon)=")
foreach(line ${lines})
    if(NOT line MATCHES "^Exec=diptych( |$)|^Icon=${id}$")
        message(SEND_ERROR "names what is not installed: ${line}")
    endif()
endforeach()

demand_success(${PREFIX}/bin/diptych --version)
file(REMOVE_RECURSE ${PREFIX})
