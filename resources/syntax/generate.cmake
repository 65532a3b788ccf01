# SPDX-FileCopyrightText: 2026 The Diptych developers
# SPDX-License-Identifier: GPL-3.0-or-later

# cmake -D TEMPLATE=prose-cues.xml.in -D "LEXICONS=a.txt;b.txt" -D OUTPUT=prose-cues.xml -P generate.cmake
# Writes the highlighting definition "Prose cues" from its template and the word lists. For each list
# NAME.txt the template may hold
#   @NAME:items@    its one-word entries as <item>s of a <list>
#   @NAME:words@    all its entries as alternatives of a regular expression, longer ones first
#   @NAME:phrases@  those of them that a <list> cannot hold: more than one word, or a hyphen within

cmake_minimum_required(VERSION 3.25)

function(escape_for_xml text result)
    string(REPLACE "&" "&amp;" text "${text}")
    string(REPLACE "<" "&lt;" text "${text}")
    string(REPLACE ">" "&gt;" text "${text}")
    string(REPLACE "\"" "&quot;" text "${text}")
    set(${result} "${text}" PARENT_SCOPE)
endfunction()

# An entry as a regular expression: any kind of space or hyphen where the entry has one.
function(escape_for_regex text result)
    string(REGEX REPLACE "([][.*+?^$(){}|\\\\])" "\\\\\\1" text "${text}")
    string(REPLACE " " "\\s+" text "${text}")
    string(REPLACE "-" "[-‐‑]" text "${text}")
    set(${result} "${text}" PARENT_SCOPE)
endfunction()

file(READ ${TEMPLATE} definition)
foreach(lexicon IN LISTS LEXICONS)
    cmake_path(GET lexicon STEM name)
    file(STRINGS ${lexicon} entries ENCODING UTF-8)
    list(FILTER entries EXCLUDE REGEX "^(#|[ \t]*$)")
    foreach(entry IN LISTS entries)
        if(entry MATCHES "^[ \t]|[ \t]$|  ")
            message(FATAL_ERROR "${lexicon}: stray space in \"${entry}\"")
        endif()
    endforeach()
    list(LENGTH entries count)
    list(REMOVE_DUPLICATES entries)
    list(LENGTH entries distinct)
    if(NOT count EQUAL distinct)
        message(FATAL_ERROR "${lexicon}: an entry stands twice")
    endif()
    list(SORT entries ORDER DESCENDING)

    set(items "")
    set(words "")
    set(phrases "")
    foreach(entry IN LISTS entries)
        escape_for_regex("${entry}" pattern)
        escape_for_xml("${pattern}" pattern)
        list(APPEND words "${pattern}")
        if(entry MATCHES "[ -]")
            list(APPEND phrases "${pattern}")
        else()
            escape_for_xml("${entry}" item)
            string(APPEND items "\n      <item>${item}</item>")
        endif()
    endforeach()
    list(JOIN words "|" words)
    list(JOIN phrases "|" phrases)
    foreach(kind items words phrases)
        if(definition MATCHES "@${name}:${kind}@" AND "${${kind}}" STREQUAL "")
            message(FATAL_ERROR "${lexicon}: no ${kind} for the template")
        endif()
        string(REPLACE "@${name}:${kind}@" "${${kind}}" definition "${definition}")
    endforeach()
endforeach()

if(definition MATCHES "@[a-z-]+:[a-z]+@")
    message(FATAL_ERROR "${TEMPLATE}: no word list for ${CMAKE_MATCH_0}")
endif()
file(WRITE ${OUTPUT} "${definition}")
