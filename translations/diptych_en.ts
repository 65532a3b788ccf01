<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>EqualFolds</name>
    <message numerus="yes">
        <source>%Ln line(s) alike</source>
        <translation>
            <numerusform>%Ln line alike</numerusform>
            <numerusform>%Ln lines alike</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s) alike</source>
        <translation>
            <numerusform>%Ln paragraph alike</numerusform>
            <numerusform>%Ln paragraphs alike</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%Ln equal passage(s)</source>
        <translation>
            <numerusform>%Ln equal passage</numerusform>
            <numerusform>%Ln equal passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diptych::AnnotationsPanel</name>
    <message numerus="yes">
        <source>Remove %n annotation(s)</source>
        <translation>
            <numerusform>Remove %n annotation</numerusform>
            <numerusform>Remove %n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) shown</source>
        <translation>
            <numerusform>%n annotation shown</numerusform>
            <numerusform>%n annotations shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diptych::CarryController</name>
    <message numerus="yes">
        <source>%Ln annotation(s) carried over.</source>
        <translation>
            <numerusform>%Ln annotation carried over.</numerusform>
            <numerusform>%Ln annotations carried over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diptych::CommandLine</name>
    <message numerus="yes">
        <source>%1: all is well, %n annotation(s)</source>
        <translation>
            <numerusform>%1: all is well, %n annotation</numerusform>
            <numerusform>%1: all is well, %n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that a sudden end left in the journal are included</source>
        <translation>
            <numerusform>%n change that a sudden end left in the journal is included</numerusform>
            <numerusform>%n changes that a sudden end left in the journal are included</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more problem(s)</source>
        <translation>
            <numerusform>and %n more problem</numerusform>
            <numerusform>and %n more problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diptych::Encoding</name>
    <message numerus="yes">
        <source>%n sequence(s) that are not valid %1 were replaced by U+FFFD, the first in line %2 at byte %3</source>
        <translation>
            <numerusform>%n sequence that is not valid %1 was replaced by U+FFFD, in line %2 at byte %3</numerusform>
            <numerusform>%n sequences that are not valid %1 were replaced by U+FFFD, the first in line %2 at byte %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diptych::HitsController</name>
    <message numerus="yes">
        <source>%n passage(s) tagged.</source>
        <translation>
            <numerusform>%n passage tagged.</numerusform>
            <numerusform>%n passages tagged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diptych::LinkRows</name>
    <message numerus="yes">
        <source>and %n more in the list of links</source>
        <translation>
            <numerusform>and %n more in the list of links</numerusform>
            <numerusform>and %n more in the list of links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diptych::MergeController</name>
    <message numerus="yes">
        <source>%Ln annotation(s) added</source>
        <translation>
            <numerusform>%Ln annotation added</numerusform>
            <numerusform>%Ln annotations added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>annotations</comment>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <comment>annotations</comment>
        <translation>
            <numerusform>%Ln removed</numerusform>
            <numerusform>%Ln removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another program changed what you changed as well. Both versions of %n annotation(s) are kept: %1</source>
        <translation>
            <numerusform>Another program changed what you changed as well. Both versions of %n annotation are kept: %1</numerusform>
            <numerusform>Another program changed what you changed as well. Both versions of %n annotations are kept: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diptych::MovedSourceController</name>
    <message numerus="yes">
        <source>“%1” had this same text and is gone; its %Ln annotation(s) are still there.</source>
        <translation>
            <numerusform>“%1” had this same text and is gone; its %Ln annotation is still there.</numerusform>
            <numerusform>“%1” had this same text and is gone; its %Ln annotations are still there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diptych::OverviewStrip</name>
    <message numerus="yes">
        <source>%n differing passage(s)</source>
        <translation>
            <numerusform>%n differing passage</numerusform>
            <numerusform>%n differing passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diptych::PinController</name>
    <message numerus="yes">
        <source>%Ln pin(s) removed.</source>
        <translation>
            <numerusform>%Ln pin removed.</numerusform>
            <numerusform>%Ln pins removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diptych::PinsPanel</name>
    <message numerus="yes">
        <source>The words of %Ln pin(s) are no longer found</source>
        <translation>
            <numerusform>The words of %Ln pin are no longer found</numerusform>
            <numerusform>The words of %Ln pins are no longer found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diptych::PlacesController</name>
    <message numerus="yes">
        <source>%n moved</source>
        <comment>annotations</comment>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with changed words</source>
        <comment>annotations</comment>
        <translation>
            <numerusform>%n with changed words</numerusform>
            <numerusform>%n with changed words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uncertain</source>
        <comment>annotations</comment>
        <translation>
            <numerusform>%n uncertain</numerusform>
            <numerusform>%n uncertain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found</source>
        <comment>annotations</comment>
        <translation>
            <numerusform>%n not found</numerusform>
            <numerusform>%n not found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diptych::Quoting</name>
    <message numerus="yes">
        <source>the quotation stands in more than %n places: %1</source>
        <translation>
            <numerusform>the quotation stands in more than %n place: %1</numerusform>
            <numerusform>the quotation stands in more than %n places: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the quotation stands in %n places: %1</source>
        <translation>
            <numerusform>the quotation stands in %n place: %1</numerusform>
            <numerusform>the quotation stands in %n places: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diptych::ReadingView</name>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln annotation</numerusform>
            <numerusform>%Ln annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diptych::ReloadController</name>
    <message numerus="yes">
        <source>%Ln annotation(s) moved with their words</source>
        <translation>
            <numerusform>%Ln annotation moved with its words</numerusform>
            <numerusform>%Ln annotations moved with their words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on changed words</source>
        <comment>annotations</comment>
        <translation>
            <numerusform>%Ln on changed words</numerusform>
            <numerusform>%Ln on changed words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found again</source>
        <comment>annotations</comment>
        <translation>
            <numerusform>%Ln found again</numerusform>
            <numerusform>%Ln found again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <comment>annotations</comment>
        <translation>
            <numerusform>%Ln in doubt</numerusform>
            <numerusform>%Ln in doubt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no longer found</source>
        <comment>annotations</comment>
        <translation>
            <numerusform>%Ln no longer found</numerusform>
            <numerusform>%Ln no longer found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pin(s) without their words</source>
        <translation>
            <numerusform>%Ln pin without its words</numerusform>
            <numerusform>%Ln pins without their words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diptych::SaveController</name>
    <message numerus="yes">
        <source>Diptych came to a sudden end when you last worked on this text. %n change(s) were recovered.</source>
        <translation>
            <numerusform>Diptych came to a sudden end when you last worked on this text. %n change was recovered.</numerusform>
            <numerusform>Diptych came to a sudden end when you last worked on this text. %n changes were recovered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be recovered: the journal beside the text is damaged. A copy of it will be kept there.</source>
        <translation>
            <numerusform>%n change could not be recovered: the journal beside the text is damaged. A copy of it will be kept there.</numerusform>
            <numerusform>%n changes could not be recovered: the journal beside the text is damaged. A copy of it will be kept there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diptych::Session</name>
    <message numerus="yes">
        <source>Remove %n annotation(s)</source>
        <translation>
            <numerusform>Remove %n annotation</numerusform>
            <numerusform>Remove %n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Carry over %n annotation(s)</source>
        <translation>
            <numerusform>Carry over %n annotation</numerusform>
            <numerusform>Carry over %n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n pin(s)</source>
        <translation>
            <numerusform>Remove %n pin</numerusform>
            <numerusform>Remove %n pins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm the place of %n annotation(s)</source>
        <translation>
            <numerusform>Confirm the place of %n annotation</numerusform>
            <numerusform>Confirm the places of %n annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diptych::Sidecar</name>
    <message numerus="yes">
        <source>%n annotation(s) were found at another place</source>
        <translation>
            <numerusform>%n annotation was found at another place</numerusform>
            <numerusform>%n annotations were found at another place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the place of %n annotation(s) is uncertain</source>
        <translation>
            <numerusform>the place of %n annotation is uncertain</numerusform>
            <numerusform>the places of %n annotations are uncertain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) have no place in the text</source>
        <translation>
            <numerusform>%n annotation has no place in the text</numerusform>
            <numerusform>%n annotations have no place in the text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the words of %n annotation(s) were changed</source>
        <translation>
            <numerusform>the words of %n annotation were changed</numerusform>
            <numerusform>the words of %n annotations were changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diptych::StatusBar</name>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>passages</comment>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <comment>passages</comment>
        <translation>
            <numerusform>%Ln moved</numerusform>
            <numerusform>%Ln moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only left</source>
        <comment>passages</comment>
        <translation>
            <numerusform>%Ln only left</numerusform>
            <numerusform>%Ln only left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only right</source>
        <comment>passages</comment>
        <translation>
            <numerusform>%Ln only right</numerusform>
            <numerusform>%Ln only right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diptych::TagController</name>
    <message numerus="yes">
        <source>The tag “%1” was removed from the codebook and from %n annotation(s).</source>
        <translation>
            <numerusform>The tag “%1” was removed from the codebook and from %n annotation.</numerusform>
            <numerusform>The tag “%1” was removed from the codebook and from %n annotations.</numerusform>
        </translation>
    </message>
</context>
</TS>
