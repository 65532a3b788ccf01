<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>PassageWords</name>
    <message>
        <source>The same on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: %1 % alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved, otherwise the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved and changed: %1 % alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on the right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alignment</name>
    <message>
        <source>comparing the texts was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>diptych::Formats</name>
    <message>
        <source>%1 is not read yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>diptych::Loader</name>
    <message>
        <source>opening was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>diptych::OverviewStrip</name>
    <message numerus="yes">
        <source>%n differing passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diptych::PairView</name>
    <message>
        <source>Left text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview of the left text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview of the right text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>diptych::Quoting</name>
    <message>
        <source>line %1 (%2-%3): …%4…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the quotation stands in more than %n places: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the quotation stands in %n places: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>give more of the words before and after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the span %1-%2 is empty or lies outside the text of %3 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a start and an end within the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the quotation is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote some words of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text holds no &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy the words from the text, with its line breaks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>diptych::Session</name>
    <message>
        <source>a text without a file has no place for annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save it to a file and open that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reports are written as .html, .md or .csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write .html and print it, or open it in an office program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name such a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this annotation is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this tag is no longer in the codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is open on this side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n annotation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add tag “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change tag “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove tag “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
