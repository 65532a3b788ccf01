# SPDX-FileCopyrightText: 2026 The Diptych developers
# SPDX-License-Identifier: GPL-3.0-or-later

# cmake -D WORK=folder -P layering_selftest.cmake: seeds wrong lines in a tree that is right and
# demands that layering.cmake names each of them by file and line, and nothing else.

cmake_minimum_required(VERSION 3.25)

set(app ${WORK}/app)

function(run_check result output)
    execute_process(
        COMMAND ${CMAKE_COMMAND} -D APP=${app} -P ${CMAKE_CURRENT_LIST_DIR}/layering.cmake
        RESULT_VARIABLE code ERROR_VARIABLE text OUTPUT_QUIET)
    set(${result} ${code} PARENT_SCOPE)
    set(${output} "${text}" PARENT_SCOPE)
endfunction()

function(write_right_tree)
    file(REMOVE_RECURSE ${app})
    file(WRITE ${app}/windowmain.cpp "#include \"window/window.h\"\n#include <QtWidgets/QApplication>\n")
    file(WRITE ${app}/base/range.h "#pragma once\n\n#include <QtCore/QString>\n#include <vector>\n")
    file(WRITE ${app}/annotation/tag.cpp "#include \"annotation/tag.h\"\n#include \"base/range.h\"\n")
    file(WRITE ${app}/report/html.cpp "#include <QtGui/QFont>\n\n#include \"document/document.h\"\n")
    file(WRITE ${app}/reading/view.cpp "#include <QtWidgets/QWidget>\n#include \"view.moc\"\n")
    file(WRITE ${app}/annotation/CMakeLists.txt
        "diptych_room(annotation\n    SOURCES\n        tag.cpp\n    USES document base # not session\n    LINKS Qt6::Core)\n")
endfunction()

# FILE as a whole, its wrong line N, and what must be said of it.
function(expect_complaint file content line message)
    write_right_tree()
    file(WRITE ${app}/${file} "${content}")
    run_check(code output)
    string(FIND "${output}" "${app}/${file}:${line}: ${message}" place)
    if(code EQUAL 0 OR place EQUAL -1 OR NOT output MATCHES "1 against the direction")
        message(SEND_ERROR "not found: ${file}:${line}: ${message}\n${output}")
    endif()
endfunction()

write_right_tree()
run_check(code output)
if(NOT code EQUAL 0)
    message(SEND_ERROR "a right tree is refused:\n${output}")
endif()

expect_complaint(base/range.h "int a[\n1];\n\n#include \"document/document.h\"\n" 4
    "base may not use document")
expect_complaint(alignment/words.h "#pragma once\n  #  include \"annotation/tag.h\"\n" 2
    "alignment may not use annotation")
expect_complaint(session/session.cpp "#include \"models/model.h\"\n" 1 "session may not use models")
expect_complaint(commandline/list.cpp "#include \"reading/view.h\"\n" 1
    "commandline may not use reading")
expect_complaint(models/model.h "#include <QtGui/QColor>\n#include <QtWidgets/QStyle>\n" 2
    "models may not use QtWidgets")
expect_complaint(session/session.h "#include <KSyntaxHighlighting/Theme>\n" 1
    "session may not use KSyntaxHighlighting")
expect_complaint(storage/sidecar.cpp "#include <QtGui/QColor>\n" 1 "storage may not use QtGui")
expect_complaint(storage/sidecar.cpp "#include <QFile>\n" 1 "write <QtModule/QFile>")
expect_complaint(storage/sidecar.cpp "#include \"sidecar.h\"\n" 1 "there is no room sidecar.h")
expect_complaint(annotation/CMakeLists.txt
    "diptych_room(annotation\n    SOURCES tag.cpp\n    USES document\n        session\n)\n" 4
    "annotation may not use session")
expect_complaint(document/CMakeLists.txt
    "diptych_room(document\n    USES base\n    LINKS Qt6::Core ICU::uc Qt6::Gui)\n" 3
    "document may not use QtGui")
expect_complaint(session/CMakeLists.txt "diptych_room(session\n    LINKS KF6::SyntaxHighlighting)\n" 2
    "session may not use KSyntaxHighlighting")
expect_complaint(document/CMakeLists.txt "diptych_room(documents\n    USES base)\n" 1
    "the room of this folder is called document")

write_right_tree()
file(WRITE ${app}/helpers/helper.cpp "int helper;\n")
run_check(code output)
if(code EQUAL 0 OR NOT output MATCHES "helpers: not a room of the table")
    message(SEND_ERROR "a folder that is no room is not noticed:\n${output}")
endif()

file(REMOVE_RECURSE ${WORK})
