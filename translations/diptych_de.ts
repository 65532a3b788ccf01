<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>EqualFolds</name>
    <message numerus="yes">
        <source>%Ln line(s) alike</source>
        <translation>
            <numerusform>%Ln gleiche Zeile</numerusform>
            <numerusform>%Ln gleiche Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s) alike</source>
        <translation>
            <numerusform>%Ln gleicher Absatz</numerusform>
            <numerusform>%Ln gleiche Absätze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassageWords</name>
    <message>
        <source>The same on both sides</source>
        <translation>Auf beiden Seiten gleich</translation>
    </message>
    <message>
        <source>Changed: %1 % alike</source>
        <translation>Geändert: zu %1&#xa0;% gleich</translation>
    </message>
    <message>
        <source>Moved, otherwise the same</source>
        <translation>Verschoben, sonst gleich</translation>
    </message>
    <message>
        <source>Moved and changed: %1 % alike</source>
        <translation>Verschoben und geändert: zu %1&#xa0;% gleich</translation>
    </message>
    <message>
        <source>Only on the left</source>
        <translation>Nur links</translation>
    </message>
    <message>
        <source>Only on the right</source>
        <translation>Nur rechts</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 beside %2</source>
        <extracomment>Headline of a report; %1 and %2 are the titles of two texts.</extracomment>
        <translation>%1 neben %2</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Both texts in step</source>
        <translation>Beide Texte nebeneinander</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>Made with %1 on %2</source>
        <translation>Erstellt mit %1 am %2</translation>
    </message>
    <message>
        <source>Made with %1 on %2 by %3</source>
        <translation>Erstellt mit %1 am %2 von %3</translation>
    </message>
    <message>
        <source>mixed line ends</source>
        <translation>gemischte Zeilenenden</translation>
    </message>
    <message>
        <source>with byte order mark</source>
        <translation>mit Byte Order Mark</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>%1 characters in %2 paragraphs</source>
        <translation>%1 Zeichen in %2 Absätzen</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichencodierung</translation>
    </message>
    <message>
        <source>Text taken out by</source>
        <translation>Text entnommen durch</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 der Datei</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>annotations, %1 left and %2 right</source>
        <translation>Annotationen, %1 links und %2 rechts</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>In Zahlen</translation>
    </message>
    <message>
        <source>of the words stand in both</source>
        <translation>der Wörter stehen in beiden Texten</translation>
    </message>
    <message>
        <source>passages %1</source>
        <comment>%1: same, edited, moved …</comment>
        <translation>Passagen %1</translation>
    </message>
    <message>
        <source>Annotated by: %1</source>
        <translation>Annotiert von: %1</translation>
    </message>
    <message>
        <source>+%1 below</source>
        <extracomment>Beside the count of a tag: how often the tags below it in the tree are used.</extracomment>
        <translation>+%1 darunter</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>words</source>
        <comment>a sample</comment>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>an annotation: the line is that of its tag, the number and the tag’s sign stand at its end and lead to the table</source>
        <translation>eine Annotation: die Linie ist die ihres Tags; Nummer und Zeichen des Tags stehen an ihrem Ende und führen zur Tabelle</translation>
    </message>
    <message>
        <source>words that stand on this side alone, or in place of others</source>
        <translation>Wörter, die nur auf dieser Seite oder anstelle anderer stehen</translation>
    </message>
    <message>
        <source>nearly the same word on the other side: spelling, capitals, punctuation</source>
        <translation>fast dasselbe Wort auf der anderen Seite: Schreibweise, Großschreibung, Satzzeichen</translation>
    </message>
    <message>
        <source>the passage stands in both texts, word for word</source>
        <translation>die Passage steht wortgleich in beiden Texten</translation>
    </message>
    <message>
        <source>edited; the share of words that stayed is beside it</source>
        <translation>geändert; der Anteil der gebliebenen Wörter steht daneben</translation>
    </message>
    <message>
        <source>moved: the same passage stands elsewhere in the other text</source>
        <translation>verschoben: dieselbe Passage steht im anderen Text an anderer Stelle</translation>
    </message>
    <message>
        <source>only in the text on that side</source>
        <translation>nur im Text auf dieser Seite</translation>
    </message>
    <message>
        <source>a character of the text that cannot be seen or that would disturb the page, by its Unicode number</source>
        <translation>ein Zeichen des Textes, das unsichtbar ist oder die Seite stören würde, mit seiner Unicode-Nummer</translation>
    </message>
    <message>
        <source>How to read the texts</source>
        <translation>So liest man die Texte</translation>
    </message>
    <message>
        <source>Where the texts differ</source>
        <translation>Wo sich die Texte unterscheiden</translation>
    </message>
    <message>
        <source>Where the tags lie</source>
        <translation>Wo die Tags liegen</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>%1, %2 times, at %3 of the text</source>
        <extracomment>Describes a strip of the picture: name of a tag, count, places in the text.</extracomment>
        <translation>%1, %2-mal, bei %3 des Textes</translation>
    </message>
    <message>
        <source>without a tag</source>
        <translation>ohne Tag</translation>
    </message>
    <message>
        <source>Ribbons tie the passages that belong together</source>
        <translation>Bänder verbinden die Passagen, die zusammengehören</translation>
    </message>
    <message>
        <source>Each text from its start to its end, each tag on a strip of its own.</source>
        <translation>Jeder Text von Anfang bis Ende, jedes Tag auf einem eigenen Streifen.</translation>
    </message>
    <message>
        <source>The text from its start to its end, each tag on a strip of its own.</source>
        <translation>Der Text von Anfang bis Ende, jedes Tag auf einem eigenen Streifen.</translation>
    </message>
    <message>
        <source>changed words</source>
        <translation>geänderte Wörter</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number of an annotation</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Passage and note</source>
        <translation>Passage und Notiz</translation>
    </message>
    <message>
        <source>In the other text</source>
        <translation>Im anderen Text</translation>
    </message>
    <message>
        <source>Coder, date</source>
        <translation>Codierer/in, Datum</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>Absatz %1</translation>
    </message>
    <message>
        <source>would stand in paragraph %1</source>
        <translation>stünde in Absatz %1</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 Zeichen</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>Sicherheit %1</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>↓ moved: further down here, paragraph %1</source>
        <comment>of a passage</comment>
        <translation>↓ verschoben: hier weiter unten, Absatz %1</translation>
    </message>
    <message>
        <source>↑ moved: further up here, paragraph %1</source>
        <comment>of a passage</comment>
        <translation>↑ verschoben: hier weiter oben, Absatz %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>characters %1 to %2</source>
        <translation>Zeichen %1 bis %2</translation>
    </message>
    <message>
        <source>In the other text: %1</source>
        <translation>Im anderen Text: %1</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language code</comment>
        <extracomment>BCP 47 code of the language you translate to: de, zh-Hans …</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>moved and edited</source>
        <translation>verschoben und geändert</translation>
    </message>
    <message>
        <source>only left</source>
        <translation>nur links</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>nur rechts</translation>
    </message>
    <message>
        <source>same wording</source>
        <translation>wortgleich</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>umformuliert</translation>
    </message>
    <message>
        <source>moved, same wording</source>
        <translation>verschoben, wortgleich</translation>
    </message>
    <message>
        <source>moved and reworded</source>
        <translation>verschoben und umformuliert</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>an ihrem Ort</translation>
    </message>
    <message>
        <source>found again elsewhere in the text</source>
        <translation>an anderer Stelle im Text wiedergefunden</translation>
    </message>
    <message>
        <source>found again in changed words</source>
        <translation>in geändertem Wortlaut wiedergefunden</translation>
    </message>
    <message>
        <source>place uncertain</source>
        <translation>Stelle unsicher</translation>
    </message>
    <message>
        <source>no longer in the text</source>
        <translation>nicht mehr im Text</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>percentage</comment>
        <extracomment>A percentage; in German, for instance, with a space before the sign.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>to the difference before and to the next one</source>
        <translation>zum vorigen und zum nächsten Unterschied</translation>
    </message>
    <message>
        <source>Show only what differs</source>
        <translation>Nur zeigen, was sich unterscheidet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln equal passage(s)</source>
        <translation>
            <numerusform>%Ln gleiche Passage</numerusform>
            <numerusform>%Ln gleiche Passagen</numerusform>
        </translation>
    </message>
    <message>
        <source>its wording there</source>
        <translation>der Wortlaut dort</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Vorheriger Unterschied</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
    <message>
        <source>links between the texts</source>
        <translation>Verknüpfungen zwischen den Texten</translation>
    </message>
    <message>
        <source>in %1, without a place in the text beside this</source>
        <translation>in %1, ohne Platz im Text daneben</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>Verknüpfung: %1</translation>
    </message>
</context>
<context>
    <name>alignment</name>
    <message>
        <source>comparing the texts was cancelled</source>
        <translation>das Vergleichen der Texte wurde abgebrochen</translation>
    </message>
</context>
<context>
    <name>diptych::ActionRegistry</name>
    <message>
        <source>%1 (%2)</source>
        <comment>action (key)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>diptych::AnnotationModel</name>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>¶ %L1</source>
        <comment>paragraph number</comment>
        <translation>¶ %L1</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>On the other side</source>
        <translation>Auf der anderen Seite</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codierer/in</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>moved and changed</source>
        <translation>verschoben und geändert</translation>
    </message>
    <message>
        <source>not on the right</source>
        <translation>nicht rechts</translation>
    </message>
    <message>
        <source>not on the left</source>
        <translation>nicht links</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>Verknüpfung: %1</translation>
    </message>
</context>
<context>
    <name>diptych::AnnotationsPanel</name>
    <message>
        <source>Filter by words, tag, note or coder</source>
        <translation>Nach Wörtern, Tag, Notiz oder Codierer/in filtern</translation>
    </message>
    <message>
        <source>Filter annotations</source>
        <translation>Annotationen filtern</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n annotation(s)</source>
        <translation>
            <numerusform>%n Annotation entfernen</numerusform>
            <numerusform>%n Annotationen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is tagged yet.

Select words in a text and press T, or the key of a tag.</source>
        <translation>Noch ist nichts getaggt.

Wählen Sie Wörter in einem Text aus und drücken Sie T oder die Taste eines Tags.</translation>
    </message>
    <message>
        <source>No annotation has these words.</source>
        <translation>Keine Annotation enthält diese Wörter.</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) shown</source>
        <translation>
            <numerusform>%n Annotation angezeigt</numerusform>
            <numerusform>%n Annotationen angezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diptych::Application</name>
    <message>
        <source>there is no display to show a window on; --screenshot FILE.png makes a picture of it instead</source>
        <translation>es gibt keinen Bildschirm für ein Fenster; --screenshot DATEI.png macht stattdessen ein Bild davon</translation>
    </message>
</context>
<context>
    <name>diptych::Band</name>
    <message>
        <source>Link from left to right: %1</source>
        <translation>Verknüpfung von links nach rechts: %1</translation>
    </message>
    <message>
        <source>Link from right to left: %1</source>
        <translation>Verknüpfung von rechts nach links: %1</translation>
    </message>
    <message>
        <source>Left in paragraph %L1, right in paragraph %L2</source>
        <translation>Links in Absatz %L1, rechts in Absatz %L2</translation>
    </message>
    <message>
        <source>A click brings the other end here</source>
        <translation>Ein Klick holt das andere Ende hierher</translation>
    </message>
</context>
<context>
    <name>diptych::CarryController</name>
    <message>
        <source>Carry &amp;Over Annotations…</source>
        <translation>Ann&amp;otationen übertragen …</translation>
    </message>
    <message>
        <source>Propose the annotations of one side on the matching words of the other</source>
        <translation>Die Annotationen einer Seite für die passenden Wörter der anderen vorschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) carried over.</source>
        <translation>
            <numerusform>%Ln Annotation übertragen.</numerusform>
            <numerusform>%Ln Annotationen übertragen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diptych::CarryModel</name>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Annotated words</source>
        <translation>Annotierte Wörter</translation>
    </message>
    <message>
        <source>Words on the other side</source>
        <translation>Wörter auf der anderen Seite</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>likely</source>
        <comment>carrying over</comment>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>there already</source>
        <comment>carrying over</comment>
        <translation>schon da</translation>
    </message>
    <message>
        <source>uncertain</source>
        <comment>carrying over</comment>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>not found</source>
        <comment>carrying over</comment>
        <translation>nicht gefunden</translation>
    </message>
</context>
<context>
    <name>diptych::CarryPanel</name>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>Von links nach rechts</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>Von rechts nach links</translation>
    </message>
    <message>
        <source>Show or hide annotations of this state</source>
        <translation>Annotationen mit diesem Stand zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Likely from </source>
        <comment>before a percentage</comment>
        <translation>Wahrscheinlich ab </translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent, after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Likely from this share of equal wording</source>
        <translation>Wahrscheinlich ab diesem Anteil gleichen Wortlauts</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Annotate the words on the other side so (A)</source>
        <translation>Die Wörter auf der anderen Seite so annotieren (A)</translation>
    </message>
    <message>
        <source>Carry over all that is likely, as one step</source>
        <translation>Alles Wahrscheinliche übertragen, als ein Schritt</translation>
    </message>
    <message>
        <source>Annotations to carry over</source>
        <translation>Zu übertragende Annotationen</translation>
    </message>
    <message>
        <source>Accept now annotates the selected words “%1”</source>
        <translation>Annehmen annotiert jetzt die ausgewählten Wörter „%1“</translation>
    </message>
    <message>
        <source>Accept with Selection</source>
        <translation>Mit Auswahl annehmen</translation>
    </message>
    <message>
        <source>Likely %L1</source>
        <translation>Wahrscheinlich %L1</translation>
    </message>
    <message>
        <source>Uncertain %L1</source>
        <translation>Unsicher %L1</translation>
    </message>
    <message>
        <source>Not found %L1</source>
        <translation>Nicht gefunden %L1</translation>
    </message>
    <message>
        <source>There %L1</source>
        <translation>Schon da %L1</translation>
    </message>
    <message>
        <source>With two texts open, this proposes the annotations of one on the matching words of the other.</source>
        <translation>Sind zwei Texte geöffnet, stehen hier die Annotationen des einen als Vorschläge für die passenden Wörter des anderen.</translation>
    </message>
    <message>
        <source>There are no annotations to carry over on this side.</source>
        <translation>Auf dieser Seite gibt es keine Annotationen zu übertragen.</translation>
    </message>
    <message>
        <source>All states are hidden.</source>
        <translation>Alle Stände sind ausgeblendet.</translation>
    </message>
    <message>
        <source>Accept All Likely (%L1)</source>
        <translation>Alle wahrscheinlichen annehmen (%L1)</translation>
    </message>
</context>
<context>
    <name>diptych::CodebookModel</name>
    <message>
        <source>%1 left, %2 right</source>
        <translation>%1 links, %2 rechts</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Press this key in a text to give or take the tag</source>
        <translation>Diese Taste vergibt oder entfernt das Tag im Text</translation>
    </message>
    <message>
        <source>L</source>
        <comment>left, column heading</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>Annotations in the left text</source>
        <translation>Annotationen im linken Text</translation>
    </message>
    <message>
        <source>R</source>
        <comment>right, column heading</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>Annotations in the right text</source>
        <translation>Annotationen im rechten Text</translation>
    </message>
</context>
<context>
    <name>diptych::CodebookPanel</name>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>New Tag…</source>
        <translation>Neues Tag…</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Tag</translation>
    </message>
    <message>
        <source>&amp;Tag the Passage</source>
        <translation>Passage &amp;taggen</translation>
    </message>
    <message>
        <source>&amp;Go to the Next Passage</source>
        <translation>&amp;Gehe zur nächsten Passage</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;New Tag Below This…</source>
        <translation>&amp;Neues Tag darunter…</translation>
    </message>
    <message>
        <source>Re&amp;move from the Codebook</source>
        <translation>Aus dem Codebuch &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;New Tag…</source>
        <translation>&amp;Neues Tag…</translation>
    </message>
</context>
<context>
    <name>diptych::CoderController</name>
    <message>
        <source>Whose name should your annotations carry?</source>
        <translation>Welchen Namen sollen Ihre Annotationen tragen?</translation>
    </message>
    <message>
        <source>Your name or initials</source>
        <translation>Ihr Name oder Kürzel</translation>
    </message>
    <message>
        <source>Use This Name</source>
        <translation>Diesen Namen verwenden</translation>
    </message>
</context>
<context>
    <name>diptych::ColorPicker</name>
    <message>
        <source>Other…</source>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>Other colour</source>
        <translation>Andere Farbe</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Farbe %1</translation>
    </message>
</context>
<context>
    <name>diptych::CommandLine</name>
    <message>
        <source>Sentences:</source>
        <translation>Sätze:</translation>
    </message>
    <message>
        <source>%1 % of the text is the same on both sides.</source>
        <translation>%1&#xa0;% des Textes sind auf beiden Seiten gleich.</translation>
    </message>
    <message>
        <source>shows which passages of two sources belong together</source>
        <translation>zeigt, welche Passagen zweier Quellen zusammengehören</translation>
    </message>
    <message>
        <source>also the runs of identical and of near-equal words</source>
        <translation>auch die Folgen gleicher und fast gleicher Wörter</translation>
    </message>
    <message>
        <source>also which sentences belong together</source>
        <translation>auch, welche Sätze zusammengehören</translation>
    </message>
    <message>
        <source>give either --start and --end or --quote</source>
        <translation>entweder --start und --end oder --quote angeben</translation>
    </message>
    <message>
        <source>--start and --end go together</source>
        <translation>--start und --end gehören zusammen</translation>
    </message>
    <message>
        <source>a tag needs a name in UTF-8</source>
        <translation>ein Tag braucht einen Namen in UTF-8</translation>
    </message>
    <message>
        <source>the name of a tag has at most %1 characters</source>
        <translation>der Name eines Tags hat höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>--tag is missing</source>
        <translation>--tag fehlt</translation>
    </message>
    <message>
        <source>SOURCE --tag TAG (--start N --end N | --quote TEXT)</source>
        <translation>QUELLE --tag TAG (--start N --end N | --quote TEXT)</translation>
    </message>
    <message>
        <source>adds one annotation to a source</source>
        <translation>fügt einer Quelle eine Annotation hinzu</translation>
    </message>
    <message>
        <source>Prints the annotation&apos;s id (urn:uuid:…) once it is durable in
SOURCE.annotations.json beside the source.</source>
        <translation>Gibt die Kennung der Annotation (urn:uuid:…) aus, sobald sie dauerhaft in
QUELLE.annotations.json neben der Quelle steht.</translation>
    </message>
    <message>
        <source>TAG</source>
        <translation>TAG</translation>
    </message>
    <message>
        <source>a tag&apos;s name or path (“attribution/direct quote”);
an unknown one is made; may be given several times</source>
        <translation>Name oder Pfad eines Tags („attribution/direct quote“);
ein unbekanntes wird angelegt; mehrfach möglich</translation>
    </message>
    <message>
        <source>first position of the span</source>
        <translation>erste Position der Stelle</translation>
    </message>
    <message>
        <source>the position behind the span</source>
        <translation>die Position hinter der Stelle</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>the words of the span, which must stand there once</source>
        <translation>der Wortlaut der Stelle, der einmal vorkommen muss</translation>
    </message>
    <message>
        <source>what stands right before the quotation</source>
        <translation>was unmittelbar vor dem Zitat steht</translation>
    </message>
    <message>
        <source>what stands right after it</source>
        <translation>was unmittelbar danach steht</translation>
    </message>
    <message>
        <source>a note on the span</source>
        <translation>eine Notiz zur Stelle</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>who codes; else the setting, else the account&apos;s
full name</source>
        <translation>wer codiert; sonst die Einstellung, sonst der volle
Name des Benutzerkontos</translation>
    </message>
    <message>
        <source>unknown option %1</source>
        <translation>unbekannte Option %1</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 ist doppelt angegeben</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 nimmt keinen Wert</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 braucht einen Wert</translation>
    </message>
    <message>
        <source>the value of --%1 is not UTF-8</source>
        <translation>der Wert von --%1 ist kein UTF-8</translation>
    </message>
    <message>
        <source>the value of --%1 is not a whole number: %2</source>
        <translation>der Wert von --%1 ist keine ganze Zahl: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: all is well, %n annotation(s)</source>
        <translation>
            <numerusform>%1: alles in Ordnung, %n Annotation</numerusform>
            <numerusform>%1: alles in Ordnung, %n Annotationen</numerusform>
        </translation>
    </message>
    <message>
        <source>FILE…</source>
        <translation>DATEI…</translation>
    </message>
    <message>
        <source>holds sidecars against their sources</source>
        <translation>prüft Begleitdateien gegen ihre Quellen</translation>
    </message>
    <message>
        <source>FILE is a sidecar or its source. A line for each sidecar in order on standard
output, a line for each problem with its place on standard error; exit code 1 if
there is any.</source>
        <translation>DATEI ist eine Begleitdatei (QUELLE.annotations.json) oder ihre Quelle. Je
fehlerfreie Begleitdatei eine Zeile auf der Standardausgabe, je Problem eine
Zeile mit seiner Stelle auf der Standardfehlerausgabe; Exitcode 1, wenn es
welche gibt.</translation>
    </message>
    <message>
        <source>usage: %1; see diptych %2 --help</source>
        <translation>Aufruf: %1; siehe diptych %2 --help</translation>
    </message>
    <message>
        <source>a file name is missing</source>
        <translation>ein Dateiname fehlt</translation>
    </message>
    <message>
        <source>too many file names</source>
        <translation>zu viele Dateinamen</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Positions are Unicode code points from 0, ranges half-open.
“-” reads standard input.
Exit code 0: done, 1: the input or the work failed, 2: wrong usage.</source>
        <translation>Positionen zählen Unicode-Codepunkte ab 0, Bereiche sind halboffen.
„-“ liest die Standardeingabe.
Exitcode 0: erledigt, 1: Eingabe oder Arbeit gescheitert, 2: falscher Aufruf.</translation>
    </message>
    <message>
        <source>Diptych: read two sources side by side, tag what they say.</source>
        <translation>Diptych: zwei Quellen nebeneinander lesen und taggen, was sie sagen.</translation>
    </message>
    <message>
        <source>[LEFT [RIGHT]]</source>
        <translation>[LINKS [RECHTS]]</translation>
    </message>
    <message>
        <source>opens the window</source>
        <translation>öffnet das Fenster</translation>
    </message>
    <message>
        <source>on the sample pair</source>
        <translation>mit dem Beispielpaar</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>renders the window once and exits; needs no display</source>
        <translation>zeichnet das Fenster einmal und endet;
braucht keinen Bildschirm</translation>
    </message>
    <message>
        <source>WxH</source>
        <comment>width and height</comment>
        <translation>BxH</translation>
    </message>
    <message>
        <source>the window&apos;s size in pixels</source>
        <translation>die Größe des Fensters in Pixeln</translation>
    </message>
    <message>
        <source>THEME</source>
        <translation>FARBEN</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>die Version</translation>
    </message>
    <message>
        <source>diptych SUBCOMMAND --help tells more.
A file named like a subcommand is opened as ./NAME.</source>
        <translation>diptych BEFEHL --help sagt mehr.
Eine Datei, die wie ein Befehl heißt, wird als ./NAME geöffnet.</translation>
    </message>
    <message>
        <source>SOURCE [--format text|jsonl|csv]</source>
        <translation>QUELLE [--format text|jsonl|csv]</translation>
    </message>
    <message>
        <source>lists the annotations of a source as they stand now</source>
        <translation>listet die Annotationen einer Quelle, wie sie jetzt stehen</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message>
        <source>--output is missing</source>
        <translation>--output fehlt</translation>
    </message>
    <message>
        <source>LEFT [RIGHT] --output FILE.html|.md|.csv</source>
        <translation>LINKS [RECHTS] --output DATEI.html|.md|.csv</translation>
    </message>
    <message>
        <source>writes the annotated report</source>
        <translation>schreibt den annotierten Bericht</translation>
    </message>
    <message>
        <source>unknown format %1; known are %2</source>
        <translation>unbekanntes Format %1; bekannt sind %2</translation>
    </message>
    <message>
        <source>writes there, whole or not at all</source>
        <translation>schreibt dorthin, ganz oder gar nicht</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>reads the source in this encoding instead of
finding it out</source>
        <translation>liest die Quelle in dieser Zeichencodierung,
statt sie zu erkennen</translation>
    </message>
    <message>
        <source>--size takes WIDTHxHEIGHT in pixels, such as 1440x900</source>
        <translation>--size erwartet BREITExHÖHE in Pixeln, etwa 1440x900</translation>
    </message>
    <message>
        <source>at most two files can be opened</source>
        <translation>höchstens zwei Dateien lassen sich öffnen</translation>
    </message>
    <message>
        <source>see diptych --help</source>
        <translation>siehe diptych --help</translation>
    </message>
    <message>
        <source>system, light, dark, sepia, black-on-white or white-on-black, for this run</source>
        <translation>system, light, dark, sepia, black-on-white oder white-on-black, für diesen Lauf</translation>
    </message>
    <message>
        <source>--theme is system, light, dark, sepia, black-on-white or white-on-black</source>
        <translation>--theme ist system, light, dark, sepia, black-on-white oder white-on-black</translation>
    </message>
    <message>
        <source>“%1” was changed on both sides</source>
        <translation>„%1“ wurde auf beiden Seiten geändert</translation>
    </message>
    <message>
        <source>both versions are kept, theirs as %1: remove one</source>
        <translation>beide Fassungen bleiben, die andere als %1: entfernen Sie eine</translation>
    </message>
    <message>
        <source>BASE OURS THEIRS</source>
        <translation>BASIS UNSERE IHRE</translation>
    </message>
    <message>
        <source>merges two versions of a sidecar</source>
        <translation>führt zwei Fassungen einer Annotationsdatei zusammen</translation>
    </message>
    <message>
        <source>Merges by annotation what changed between BASE and OURS and between BASE and
THEIRS. An empty BASE is no annotations. Where both changed one thing
differently, both versions of the annotation are kept, a line for each on
standard error names them, and the exit code is 1.

As a merge driver of git:
  git config merge.diptych.driver &apos;diptych merge %O %A %B --output %A&apos;
  echo &apos;*.annotations.json merge=diptych&apos; &gt;&gt; .gitattributes</source>
        <translation>Führt nach Annotationen zusammen, was sich zwischen BASIS und UNSERE und
zwischen BASIS und IHRE geändert hat. Eine leere BASIS heißt: keine
Annotationen. Wo beide dasselbe verschieden geändert haben, bleiben beide
Fassungen der Annotation, je eine Zeile auf der Fehlerausgabe nennt sie, und
der Exitcode ist 1.

Als Merge-Treiber von git:
  git config merge.diptych.driver &apos;diptych merge %O %A %B --output %A&apos;
  echo &apos;*.annotations.json merge=diptych&apos; &gt;&gt; .gitattributes</translation>
    </message>
    <message>
        <source>--annotations FILE is missing</source>
        <translation>--annotations DATEI fehlt</translation>
    </message>
    <message>
        <source>standard input can be read once only</source>
        <translation>die Standardeingabe kann nur einmal gelesen werden</translation>
    </message>
    <message>
        <source>SOURCE --annotations FILE [--previous OLD] [--format text|jsonl]</source>
        <translation>QUELLE --annotations DATEI [--previous ALT] [--format text|jsonl]</translation>
    </message>
    <message>
        <source>finds the places of annotations in a source that changed</source>
        <translation>findet die Stellen von Annotationen in einer geänderten Quelle</translation>
    </message>
    <message>
        <source>FILE holds W3C annotations: a sidecar, a collection, a page or an array. A line
each, in the order of FILE; nothing is written.
text: STATE  START-END  SCORE  “QUOTATION”  ID.
jsonl: an object a line with the fields id, state, start, end (null for an
  orphan), score and runner_up (0 to 1: how much of quotation and context
  stands there, and at the next best place found), exact (the words that stand
  there now; of an orphan the old ones).
state: exact; moved (the same words elsewhere); edited (changed words at their
  place); uncertain (a guess, not to be trusted unasked); orphan (not found).</source>
        <translation>DATEI enthält W3C-Annotationen: eine Begleitdatei, eine Sammlung, eine Seite
oder ein Feld. Je eine Zeile in der Reihenfolge von DATEI; geschrieben wird
nichts.
text: ZUSTAND  ANFANG-ENDE  GÜTE  „ZITAT“  KENNUNG.
jsonl: ein Objekt je Zeile mit den Feldern id, state, start, end (null, wenn
  verwaist), score und runner_up (0 bis 1: wie viel von Zitat und Umgebung dort
  steht, und an der nächstbesten gefundenen Stelle), exact (die Wörter, die
  jetzt dort stehen; wenn verwaist, die alten).
state: exact; moved (dieselben Wörter anderswo); edited (geänderte Wörter an
  ihrer Stelle); uncertain (eine Vermutung, der nicht ungefragt zu trauen ist);
  orphan (nicht gefunden).</translation>
    </message>
    <message>
        <source>the annotations to place</source>
        <translation>die Annotationen, deren Stellen gesucht werden</translation>
    </message>
    <message>
        <source>OLD</source>
        <translation>ALT</translation>
    </message>
    <message>
        <source>the text that they were made on</source>
        <translation>der Text, zu dem sie gemacht wurden</translation>
    </message>
    <message>
        <source>--least takes a number from 0 to 1</source>
        <translation>--least verlangt eine Zahl von 0 bis 1</translation>
    </message>
    <message>
        <source>LEFT RIGHT [--apply] [--format text|jsonl]</source>
        <translation>LINKS RECHTS [--apply] [--format text|jsonl]</translation>
    </message>
    <message>
        <source>proposes annotations on the same words of another source</source>
        <translation>schlägt Annotationen an denselben Wörtern einer anderen Quelle vor</translation>
    </message>
    <message>
        <source>adds the new ones to the right source</source>
        <translation>fügt die neuen der rechten Quelle hinzu</translation>
    </message>
    <message>
        <source>what is less sure is uncertain: 0 to 1; 0.5 if not given</source>
        <translation>was weniger sicher ist, gilt als unsicher: 0 bis 1;
0.5, wenn nicht angegeben</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that a sudden end left in the journal are included</source>
        <translation>
            <numerusform>%n Änderung, die ein plötzliches Ende im Journal zurückließ, ist enthalten</numerusform>
            <numerusform>%n Änderungen, die ein plötzliches Ende im Journal zurückließ, sind enthalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more problem(s)</source>
        <translation>
            <numerusform>und %n weiteres Problem</numerusform>
            <numerusform>und %n weitere Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>text: START-END [TAGS] “QUOTATION” – NOTE (CODER), a line each; a link has
  → RELATION “FAR QUOTATION” (FAR SOURCE) behind its quotation.
jsonl: an object a line with the fields id, start, end, exact (the quoted words),
  tags (an array of paths), note, coder, created, modified (ISO 8601, UTC), state
  (exact, moved, edited, uncertain or orphan); a link also has link: source (a
  relative IRI), start, end and exact of its far end as the link has them, and
  relation.
csv: a row per annotation and tag: source, paragraph, start, end, tag path,
  quote, note, coder, created, state; of a link also relation, far source, far
  start, far end, far quote.</source>
        <translation>text: ANFANG-ENDE [TAGS] “ZITAT” – NOTIZ (CODIERER/IN), je eine Zeile; bei einer
  Verknüpfung steht hinter dem Zitat → BEZIEHUNG “FERNES ZITAT” (FERNE QUELLE).
jsonl: ein Objekt je Zeile mit den Feldern id, start, end, exact (der zitierte
  Wortlaut), tags (Liste von Pfaden), note, coder, created, modified (ISO 8601,
  UTC), state (exact, moved, edited, uncertain oder orphan); eine Verknüpfung
  hat auch link: source (eine relative IRI), start, end und exact ihres fernen
  Endes, wie die Verknüpfung sie hat, und relation.
csv: eine Zeile je Annotation und Tag: source, paragraph, start, end, tag path,
  quote, note, coder, created, state; bei einer Verknüpfung auch relation, far
  source, far start, far end, far quote.</translation>
    </message>
    <message>
        <source>The file&apos;s name chooses the format.
html: one file that needs no other: both texts in step, tags, notes, legend,
  table.
md: the same as Markdown.
csv: a row per annotation and tag: source, paragraph, start, end, tag path,
  quote, note, coder, date, counterpart, change, state, id; of a link also
  relation, far source, far start, far end, far quote; UTF-8 with BOM, RFC 4180.</source>
        <translation>Der Name der Datei bestimmt das Format.
html: eine Datei, die keine andere braucht: beide Texte nebeneinander, Tags,
  Notizen, Legende, Tabelle.
md: dasselbe als Markdown.
csv: eine Zeile je Annotation und Tag: source, paragraph, start, end, tag path,
  quote, note, coder, date, counterpart, change, state, id; bei einer
  Verknüpfung auch relation, far source, far start, far end, far quote; UTF-8
  mit BOM, RFC 4180.</translation>
    </message>
    <message>
        <source>LEFT RIGHT [--words] [--sentences] [--pins] [--format text|json|html]</source>
        <translation>LINKS RECHTS [--words] [--sentences] [--pins] [--format text|json|html]</translation>
    </message>
    <message>
        <source>json: unit, left.length, right.length, and passages by their left start, each
  with kind (same, edited, moved, moved-edited, left-only, right-only), left and
  right ([start, end] or null) and similarity (0 to 1, null where one-sided).
  On each side the ranges, sorted, partition the whole text.
  --words adds words and changed: [left start, left end, right start, right end]
  of runs of identical words and of near-equal ones (case, punctuation,
  spelling, number format).
  --sentences adds sentences: left, right, similarity, a row a link.
html: both texts in step, the differences marked.
Pins that a reader set in the window are in the sidecars; without --pins only the
texts count.</source>
        <translation>json: unit, left.length, right.length und passages, geordnet nach dem linken
  Anfang, jede mit kind (same, edited, moved, moved-edited, left-only,
  right-only), left und right ([Anfang, Ende] oder null) und similarity
  (0 bis 1, null bei einseitigen). Sortiert teilen die Bereiche einer Seite
  ihren Text lückenlos auf.
  --words fügt words und changed hinzu: [Anfang links, Ende links,
  Anfang rechts, Ende rechts] von Folgen gleicher und von fast gleichen
  Wörtern (Groß- und Kleinschreibung, Satzzeichen, Schreibweise, Zahlenformat).
  --sentences fügt sentences hinzu: left, right, similarity, eine Zeile je Paar.
html: beide Texte nebeneinander, die Unterschiede hervorgehoben.
Pins, die jemand im Fenster gesetzt hat, stehen in den Begleitdateien; ohne
--pins zählen nur die Texte.</translation>
    </message>
    <message>
        <source>keeps to the pins that the sidecars of the two have for
each other</source>
        <translation>hält sich an die Pins, die die Begleitdateien der beiden
füreinander haben</translation>
    </message>
    <message>
        <source>Writes nothing without --apply, which adds what is “new” to the right source
and notes there where it came from (diptych:carriedFrom); links are left out.
The pins of the two sources count.
text: STATE, the span on the left → that on the right, confidence, [TAGS] and
  both wordings, a line each.
jsonl: an object a line with the fields id, start, end, exact, tags (of the
  annotation on the left), state (new; present: carried before, or the coder
  has said so already; uncertain: too little of the words is there; missing),
  target (null, or start, end, exact, kind as in `align`, and confidence, 0 to
  1) and carried (the id of the annotation on the right, or null).</source>
        <translation>Schreibt nichts ohne --apply; damit kommt, was „new“ ist, zur rechten Quelle,
und dort wird vermerkt, woher es stammt (diptych:carriedFrom); Verknüpfungen
bleiben aus.
Die Pins der beiden Quellen zählen.
text: ZUSTAND, die Stelle links → die rechts, Sicherheit, [TAGS] und beide
  Wortlaute, je eine Zeile.
jsonl: ein Objekt je Zeile mit den Feldern id, start, end, exact, tags (der
  Annotation links), state (new; present: schon übernommen, oder der Codierer
  hat es dort schon gesagt; uncertain: zu wenig von den Wörtern steht dort;
  missing), target (null oder start, end, exact, kind wie bei `align`, und
  confidence, 0 bis 1) und carried (die id der Annotation rechts oder null).</translation>
    </message>
</context>
<context>
    <name>diptych::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>Passende Befehle</translation>
    </message>
    <message>
        <source>%1  —  %2</source>
        <comment>action, key</comment>
        <translation>%1  —  %2</translation>
    </message>
</context>
<context>
    <name>diptych::CompareController</name>
    <message>
        <source>&amp;Linked Scrolling</source>
        <translation>&amp;Gekoppelt scrollen</translation>
    </message>
    <message>
        <source>Keep matching passages level while scrolling</source>
        <translation>Passende Passagen beim Scrollen auf gleicher Höhe halten</translation>
    </message>
    <message>
        <source>S&amp;wap Sides</source>
        <translation>Seiten &amp;tauschen</translation>
    </message>
    <message>
        <source>Left becomes right</source>
        <translation>Links wird rechts</translation>
    </message>
    <message>
        <source>List &amp;Differences</source>
        <translation>Unterschiede &amp;auflisten</translation>
    </message>
    <message>
        <source>Show both wordings of all that differs</source>
        <translation>Beide Wortlaute von allem zeigen, was sich unterscheidet</translation>
    </message>
    <message>
        <source>&amp;Hide What Is Equal</source>
        <translation>Gleiches aus&amp;blenden</translation>
    </message>
    <message>
        <source>Fold long stretches that are the same on both sides</source>
        <translation>Lange Strecken einklappen, die auf beiden Seiten gleich sind</translation>
    </message>
    <message>
        <source>Nudge the Other Side &amp;Up</source>
        <translation>Andere Seite eine Zeile &amp;höher</translation>
    </message>
    <message>
        <source>Move the other side a line up against this one, and keep it so</source>
        <translation>Die andere Seite gegen diese um eine Zeile nach oben schieben und so lassen</translation>
    </message>
    <message>
        <source>&amp;Nudge the Other Side Down</source>
        <translation>Andere Seite eine &amp;Zeile tiefer</translation>
    </message>
    <message>
        <source>Move the other side a line down against this one, and keep it so</source>
        <translation>Die andere Seite gegen diese um eine Zeile nach unten schieben und so lassen</translation>
    </message>
    <message>
        <source>Level &amp;Again</source>
        <translation>Wiede&amp;r auf gleiche Höhe</translation>
    </message>
    <message>
        <source>Put matching passages level again</source>
        <translation>Entsprechende Passagen wieder auf gleiche Höhe bringen</translation>
    </message>
</context>
<context>
    <name>diptych::Destination</name>
    <message>
        <source>%L1 % of the text</source>
        <translation>%L1 % des Textes</translation>
    </message>
    <message>
        <source>Line %L1, column %L2</source>
        <translation>Zeile %L1, Spalte %L2</translation>
    </message>
    <message>
        <source>Paragraph %L1 of %L2</source>
        <translation>Absatz %L1 von %L2</translation>
    </message>
    <message>
        <source>Line %L1 of %L2</source>
        <translation>Zeile %L1 von %L2</translation>
    </message>
    <message>
        <source>Position %L1 of %L2</source>
        <translation>Position %L1 von %L2</translation>
    </message>
</context>
<context>
    <name>diptych::DifferencesModel</name>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>moved, changed</source>
        <translation>verschoben, geändert</translation>
    </message>
    <message>
        <source>only left</source>
        <translation>nur links</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>nur rechts</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Gleich</translation>
    </message>
</context>
<context>
    <name>diptych::DifferencesPanel</name>
    <message>
        <source>Show or hide passages of this kind</source>
        <translation>Passagen dieser Art zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Taggen …</translation>
    </message>
    <message>
        <source>Tag this passage (T)</source>
        <translation>Diese Passage taggen (T)</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz …</translation>
    </message>
    <message>
        <source>Write a note on this passage (N)</source>
        <translation>Zu dieser Passage eine Notiz schreiben (N)</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Changed %L1</source>
        <translation>Geändert %L1</translation>
    </message>
    <message>
        <source>Moved %L1</source>
        <translation>Verschoben %L1</translation>
    </message>
    <message>
        <source>Only left %L1</source>
        <translation>Nur links %L1</translation>
    </message>
    <message>
        <source>Only right %L1</source>
        <translation>Nur rechts %L1</translation>
    </message>
    <message>
        <source>With two texts open, this lists what differs between them.</source>
        <translation>Sind zwei Texte geöffnet, steht hier, was sich zwischen ihnen unterscheidet.</translation>
    </message>
    <message>
        <source>The two texts say the same.</source>
        <translation>Die beiden Texte sagen dasselbe.</translation>
    </message>
    <message>
        <source>All kinds of differences are hidden.</source>
        <translation>Alle Arten von Unterschieden sind ausgeblendet.</translation>
    </message>
</context>
<context>
    <name>diptych::Docks</name>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>&amp;Codebook</source>
        <translation>&amp;Codebuch</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation>&amp;Annotationen</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Insp&amp;ector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>O&amp;utline</source>
        <translation>Glie&amp;derung</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>&amp;Unterschiede</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>Lin&amp;ks</source>
        <translation>Verknü&amp;pfungen</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>Pins</translation>
    </message>
    <message>
        <source>Pin&amp;s</source>
        <translation>Pin&amp;s</translation>
    </message>
    <message>
        <source>Carry Over</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>Carr&amp;y Over</source>
        <translation>&amp;Übertragen</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Verwaiste</translation>
    </message>
    <message>
        <source>Orp&amp;hans</source>
        <translation>Ver&amp;waiste</translation>
    </message>
</context>
<context>
    <name>diptych::DurableFile</name>
    <message>
        <source>another program is saving to it and does not come to an end</source>
        <translation>ein anderes Programm speichert hinein und kommt zu keinem Ende</translation>
    </message>
    <message>
        <source>close the other program or try again</source>
        <translation>schließen Sie das andere Programm oder versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>this file system knows no locks</source>
        <translation>dieses Dateisystem kennt keine Sperren</translation>
    </message>
</context>
<context>
    <name>diptych::EditController</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last change, whichever side it was on</source>
        <translation>Die letzte Änderung zurücknehmen, gleich auf welcher Seite</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Die zurückgenommene Änderung erneut vornehmen</translation>
    </message>
    <message>
        <source>&amp;Undo “%1”</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo “%1”</source>
        <translation>&amp;Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected words</source>
        <translation>Die ausgewählten Wörter kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Select the whole text of this side</source>
        <translation>Den ganzen Text dieser Seite auswählen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Find words in both texts</source>
        <translation>Wörter in beiden Texten suchen</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Nächster Treffer</translation>
    </message>
    <message>
        <source>Go to the next hit</source>
        <translation>Zum nächsten Treffer gehen</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>&amp;Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Go to the hit before</source>
        <translation>Zum vorherigen Treffer gehen</translation>
    </message>
    <message>
        <source>Copy the selected words with where they stand</source>
        <translation>Die ausgewählten Wörter mit ihrer Fundstelle kopieren</translation>
    </message>
    <message>
        <source>Copy wit&amp;h Reference</source>
        <translation>Mit &amp;Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
</context>
<context>
    <name>diptych::Encoding</name>
    <message>
        <source>choose its encoding, or convert it to UTF-8</source>
        <translation>wählen Sie seine Zeichencodierung oder wandeln Sie es in UTF-8 um</translation>
    </message>
    <message numerus="yes">
        <source>%n sequence(s) that are not valid %1 were replaced by U+FFFD, the first in line %2 at byte %3</source>
        <translation>
            <numerusform>%n Folge, die kein gültiges %1 ist, wurde durch U+FFFD ersetzt, in Zeile %2 bei Byte %3</numerusform>
            <numerusform>%n Folgen, die kein gültiges %1 sind, wurden durch U+FFFD ersetzt, die erste in Zeile %2 bei Byte %3</numerusform>
        </translation>
    </message>
    <message>
        <source>no encoding is called &quot;%1&quot;</source>
        <translation>keine Zeichencodierung heißt „%1“</translation>
    </message>
    <message>
        <source>opening was cancelled</source>
        <translation>das Öffnen wurde abgebrochen</translation>
    </message>
    <message>
        <source>the file is not text in the encoding %1</source>
        <translation>die Datei ist kein Text in der Zeichencodierung %1</translation>
    </message>
    <message>
        <source>the file holds binary data, not text</source>
        <translation>die Datei enthält Binärdaten, keinen Text</translation>
    </message>
</context>
<context>
    <name>diptych::FileController</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Zuletzt &amp;geöffnet</translation>
    </message>
    <message>
        <source>&amp;Open Two Texts…</source>
        <translation>&amp;Zwei Texte öffnen…</translation>
    </message>
    <message>
        <source>Choose two texts to read side by side</source>
        <translation>Zwei Texte zum Lesen nebeneinander wählen</translation>
    </message>
    <message>
        <source>Open &amp;Left…</source>
        <translation>&amp;Linken Text öffnen…</translation>
    </message>
    <message>
        <source>Choose the text on the left</source>
        <translation>Den Text auf der linken Seite wählen</translation>
    </message>
    <message>
        <source>Open Ri&amp;ght…</source>
        <translation>&amp;Rechten Text öffnen…</translation>
    </message>
    <message>
        <source>Choose the text on the right</source>
        <translation>Den Text auf der rechten Seite wählen</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Pair</source>
        <translation>Bei&amp;spielpaar öffnen</translation>
    </message>
    <message>
        <source>A draft and the press release made from it, with tags, as a copy of your own</source>
        <translation>Ein Entwurf und die daraus entstandene Pressemitteilung, mit Tags, als eigene Kopie</translation>
    </message>
    <message>
        <source>&amp;Close Left</source>
        <translation>L&amp;inken Text schließen</translation>
    </message>
    <message>
        <source>Close the text on the left</source>
        <translation>Den Text auf der linken Seite schließen</translation>
    </message>
    <message>
        <source>Close Rig&amp;ht</source>
        <translation>Re&amp;chten Text schließen</translation>
    </message>
    <message>
        <source>Close the text on the right</source>
        <translation>Den Text auf der rechten Seite schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Save everything and end Diptych</source>
        <translation>Alles speichern und Diptych beenden</translation>
    </message>
    <message>
        <source>&amp;Encoding on the Left</source>
        <translation>Zeichenco&amp;dierung links</translation>
    </message>
    <message>
        <source>E&amp;ncoding on the Right</source>
        <translation>Zeichencodi&amp;erung rechts</translation>
    </message>
    <message>
        <source>Diptych shows two texts at a time: the first two files were opened.</source>
        <translation>Diptych zeigt zwei Texte auf einmal: die ersten beiden Dateien wurden geöffnet.</translation>
    </message>
    <message>
        <source>Open Two Texts (Choose One or Two Files)</source>
        <translation>Zwei Texte öffnen (eine oder zwei Dateien wählen)</translation>
    </message>
    <message>
        <source>Open Text</source>
        <translation>Text öffnen</translation>
    </message>
    <message>
        <source>Texts (*.txt *.text *.md *.markdown *.html *.htm *.xhtml)</source>
        <translation>Texte (*.txt *.text *.md *.markdown *.html *.htm *.xhtml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Forget These</source>
        <translation>Lis&amp;te leeren</translation>
    </message>
    <message>
        <source>&amp;Detect</source>
        <translation>&amp;Automatisch erkennen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file name: message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open Another…</source>
        <translation>Andere öffnen…</translation>
    </message>
    <message>
        <source>Read As</source>
        <translation>Lesen als</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two file names</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Read &amp;Again</source>
        <translation>&amp;Neu lesen</translation>
    </message>
    <message>
        <source>Read the text of this side as it is on disk now; annotations find their places</source>
        <translation>Den Text dieser Seite lesen, wie er jetzt auf der Platte steht; Annotationen finden ihre Stellen</translation>
    </message>
</context>
<context>
    <name>diptych::FileWords</name>
    <message>
        <source>the file is larger than the limit of %L1 bytes</source>
        <translation>die Datei ist größer als die Grenze von %L1 Bytes</translation>
    </message>
    <message>
        <source>split it into smaller files</source>
        <translation>teilen Sie sie in kleinere Dateien auf</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>der Ordner existiert nicht</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>check the name</source>
        <translation>prüfen Sie den Namen</translation>
    </message>
    <message>
        <source>a part of the path is no folder</source>
        <translation>ein Teil des Pfades ist kein Ordner</translation>
    </message>
    <message>
        <source>it cannot be written here</source>
        <translation>hier darf nicht geschrieben werden</translation>
    </message>
    <message>
        <source>it may not be read</source>
        <translation>sie darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>check the permissions</source>
        <translation>prüfen Sie die Zugriffsrechte</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>free some space and try again</source>
        <translation>schaffen Sie Platz und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>nennen Sie eine Datei</translation>
    </message>
    <message>
        <source>the link leads in a circle</source>
        <translation>die Verknüpfung führt im Kreis</translation>
    </message>
    <message>
        <source>name the file itself</source>
        <translation>nennen Sie die Datei selbst</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>use a shorter name</source>
        <translation>verwenden Sie einen kürzeren Namen</translation>
    </message>
    <message>
        <source>this is no regular file but a device, pipe or socket</source>
        <translation>das ist keine gewöhnliche Datei, sondern ein Gerät, eine Pipe oder ein Socket</translation>
    </message>
</context>
<context>
    <name>diptych::FindBar</name>
    <message>
        <source>Find in both texts</source>
        <translation>In beiden Texten suchen</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>“ ”</source>
        <translation>„ “</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>.*</source>
        <translation>.*</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Close find bar</source>
        <translation>Suchleiste schließen</translation>
    </message>
    <message>
        <source>Once around</source>
        <translation>Einmal herum</translation>
    </message>
    <message>
        <source>Not on this side</source>
        <translation>Nicht auf dieser Seite</translation>
    </message>
    <message>
        <source>Unfinished expression</source>
        <translation>Unvollständiger Ausdruck</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>%1 left · %2 right</source>
        <comment>hits</comment>
        <translation>%1 links · %2 rechts</translation>
    </message>
    <message>
        <source>⇆</source>
        <translation>⇆</translation>
    </message>
    <message>
        <source>In both texts</source>
        <translation>In beiden Texten</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>hits</comment>
        <translation>%1 links</translation>
    </message>
    <message>
        <source>%1 right</source>
        <comment>hits</comment>
        <translation>%1 rechts</translation>
    </message>
</context>
<context>
    <name>diptych::FormatController</name>
    <message>
        <source>Format of the Left Text</source>
        <translation>Format des linken Textes</translation>
    </message>
    <message>
        <source>Format of the Right Text</source>
        <translation>Format des rechten Textes</translation>
    </message>
    <message>
        <source>&amp;As the File Is (%1)</source>
        <translation>&amp;Wie die Datei ist (%1)</translation>
    </message>
    <message>
        <source>&amp;As the File Is</source>
        <translation>&amp;Wie die Datei ist</translation>
    </message>
    <message>
        <source>&amp;Plain Text</source>
        <translation>&amp;Reiner Text</translation>
    </message>
</context>
<context>
    <name>diptych::Formats</name>
    <message>
        <source>%1 is not read yet</source>
        <translation>%1 kann noch nicht gelesen werden</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Word (docx)</source>
        <translation>Word (docx)</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument-Text</translation>
    </message>
    <message>
        <source>EPUB</source>
        <translation>EPUB</translation>
    </message>
    <message>
        <source>Rich Text Format</source>
        <translation>Rich Text Format</translation>
    </message>
    <message>
        <source>FictionBook</source>
        <translation>FictionBook</translation>
    </message>
    <message>
        <source>Jupyter notebook</source>
        <translation>Jupyter-Notebook</translation>
    </message>
    <message>
        <source>Word 97 (doc)</source>
        <translation>Word 97 (doc)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>PowerPoint 97 (ppt)</source>
        <translation>PowerPoint 97 (ppt)</translation>
    </message>
    <message>
        <source>PowerPoint (pptx)</source>
        <translation>PowerPoint (pptx)</translation>
    </message>
    <message>
        <source>OpenDocument presentation</source>
        <translation>OpenDocument-Präsentation</translation>
    </message>
    <message>
        <source>Excel 97 (xls)</source>
        <translation>Excel 97 (xls)</translation>
    </message>
    <message>
        <source>Excel (xlsx)</source>
        <translation>Excel (xlsx)</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet</source>
        <translation>OpenDocument-Tabelle</translation>
    </message>
    <message>
        <source>WordPerfect</source>
        <translation>WordPerfect</translation>
    </message>
    <message>
        <source>PostScript</source>
        <translation>PostScript</translation>
    </message>
    <message>
        <source>DjVu</source>
        <translation>DjVu</translation>
    </message>
    <message>
        <source>Mobipocket</source>
        <translation>Mobipocket</translation>
    </message>
    <message>
        <source>Kindle</source>
        <translation>Kindle</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>ZIP-Archiv</translation>
    </message>
    <message>
        <source>gzip archive</source>
        <translation>gzip-Archiv</translation>
    </message>
    <message>
        <source>tar archive</source>
        <translation>tar-Archiv</translation>
    </message>
    <message>
        <source>bzip2 archive</source>
        <translation>bzip2-Archiv</translation>
    </message>
    <message>
        <source>xz archive</source>
        <translation>xz-Archiv</translation>
    </message>
    <message>
        <source>Zstandard archive</source>
        <translation>Zstandard-Archiv</translation>
    </message>
    <message>
        <source>7-Zip archive</source>
        <translation>7-Zip-Archiv</translation>
    </message>
    <message>
        <source>RAR archive</source>
        <translation>RAR-Archiv</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>JPEG-Bild</translation>
    </message>
    <message>
        <source>GIF picture</source>
        <translation>GIF-Bild</translation>
    </message>
    <message>
        <source>TIFF picture</source>
        <translation>TIFF-Bild</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>WebP-Bild</translation>
    </message>
    <message>
        <source>BMP picture</source>
        <translation>BMP-Bild</translation>
    </message>
    <message>
        <source>HEIC picture</source>
        <translation>HEIC-Bild</translation>
    </message>
    <message>
        <source>MP3 sound</source>
        <translation>MP3-Ton</translation>
    </message>
    <message>
        <source>WAV sound</source>
        <translation>WAV-Ton</translation>
    </message>
    <message>
        <source>Ogg sound</source>
        <translation>Ogg-Ton</translation>
    </message>
    <message>
        <source>FLAC sound</source>
        <translation>FLAC-Ton</translation>
    </message>
    <message>
        <source>MPEG-4 sound</source>
        <translation>MPEG-4-Ton</translation>
    </message>
    <message>
        <source>MPEG-4 video</source>
        <translation>MPEG-4-Video</translation>
    </message>
    <message>
        <source>Matroska video</source>
        <translation>Matroska-Video</translation>
    </message>
    <message>
        <source>WebM video</source>
        <translation>WebM-Video</translation>
    </message>
    <message>
        <source>Windows program</source>
        <translation>Windows-Programm</translation>
    </message>
    <message>
        <source>ELF program</source>
        <translation>ELF-Programm</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>SQLite-Datenbank</translation>
    </message>
    <message>
        <source>make text of it, for instance with: pdftotext &apos;%1&apos;</source>
        <translation>machen Sie Text daraus, etwa mit: pdftotext &apos;%1&apos;</translation>
    </message>
    <message>
        <source>make text of it, for instance with: pandoc -t plain --wrap=none &apos;%1&apos; -o &apos;%1.txt&apos;</source>
        <translation>machen Sie Text daraus, etwa mit: pandoc -t plain --wrap=none &apos;%1&apos; -o &apos;%1.txt&apos;</translation>
    </message>
    <message>
        <source>make text of it, for instance with: soffice --convert-to txt:Text &apos;%1&apos;</source>
        <translation>machen Sie Text daraus, etwa mit: soffice --convert-to txt:Text &apos;%1&apos;</translation>
    </message>
    <message>
        <source>unpack it and open the texts it holds</source>
        <translation>entpacken Sie es und öffnen Sie die Texte darin</translation>
    </message>
    <message>
        <source>recognise its text first, for instance with: tesseract &apos;%1&apos; &apos;%1&apos;</source>
        <translation>lassen Sie zuerst den Text erkennen, etwa mit: tesseract &apos;%1&apos; &apos;%1&apos;</translation>
    </message>
    <message>
        <source>transcribe it and open the transcript</source>
        <translation>transkribieren Sie es und öffnen Sie das Transkript</translation>
    </message>
    <message>
        <source>open a text file</source>
        <translation>öffnen Sie eine Textdatei</translation>
    </message>
</context>
<context>
    <name>diptych::GoController</name>
    <message>
        <source>Next &amp;Difference</source>
        <translation>Nächster &amp;Unterschied</translation>
    </message>
    <message>
        <source>Go to the next passage that differs</source>
        <translation>Zur nächsten Passage gehen, die sich unterscheidet</translation>
    </message>
    <message>
        <source>No difference below this place.</source>
        <translation>Unterhalb dieser Stelle gibt es keinen Unterschied.</translation>
    </message>
    <message>
        <source>&amp;Previous Difference</source>
        <translation>&amp;Vorheriger Unterschied</translation>
    </message>
    <message>
        <source>Go to the passage before that differs</source>
        <translation>Zur vorherigen Passage gehen, die sich unterscheidet</translation>
    </message>
    <message>
        <source>No difference above this place.</source>
        <translation>Oberhalb dieser Stelle gibt es keinen Unterschied.</translation>
    </message>
    <message>
        <source>Next &amp;Annotation</source>
        <translation>Nächste &amp;Annotation</translation>
    </message>
    <message>
        <source>Go to the next annotation on this side</source>
        <translation>Zur nächsten Annotation auf dieser Seite gehen</translation>
    </message>
    <message>
        <source>No annotation below this place.</source>
        <translation>Unterhalb dieser Stelle gibt es keine Annotation.</translation>
    </message>
    <message>
        <source>P&amp;revious Annotation</source>
        <translation>V&amp;orherige Annotation</translation>
    </message>
    <message>
        <source>Go to the annotation before, on this side</source>
        <translation>Zur vorherigen Annotation auf dieser Seite gehen</translation>
    </message>
    <message>
        <source>No annotation above this place.</source>
        <translation>Oberhalb dieser Stelle gibt es keine Annotation.</translation>
    </message>
    <message>
        <source>&amp;Counterpart</source>
        <translation>&amp;Entsprechung</translation>
    </message>
    <message>
        <source>Go to what matches the selection or the word at the caret on the other side</source>
        <translation>Zur Entsprechung der Auswahl oder des Wortes an der Schreibmarke auf der anderen Seite gehen</translation>
    </message>
    <message>
        <source>Nothing on the other side matches.</source>
        <translation>Auf der anderen Seite entspricht dem nichts.</translation>
    </message>
    <message>
        <source>&amp;Other Side</source>
        <translation>Andere &amp;Seite</translation>
    </message>
    <message>
        <source>Take the keyboard to the other text</source>
        <translation>Mit der Tastatur zum anderen Text wechseln</translation>
    </message>
    <message>
        <source>Next with the Tag of Key &amp;%1</source>
        <translation>Nächste Passage mit dem Tag der Taste &amp;%1</translation>
    </message>
    <message>
        <source>Go to the next passage that has the tag of key %1</source>
        <translation>Zur nächsten Passage mit dem Tag der Taste %1 gehen</translation>
    </message>
    <message>
        <source>No tag has the key %1.</source>
        <translation>Kein Tag hat die Taste %1.</translation>
    </message>
    <message>
        <source>No passage has this tag.</source>
        <translation>Keine Passage hat dieses Tag.</translation>
    </message>
    <message>
        <source>&amp;Go to Place…</source>
        <translation>&amp;Gehe zu Stelle…</translation>
    </message>
    <message>
        <source>Go to a paragraph, line or position by its number</source>
        <translation>Über die Nummer zu einem Absatz, einer Zeile oder einer Position gehen</translation>
    </message>
    <message>
        <source>Other &amp;End of a Link or Move</source>
        <translation>An&amp;deres Ende einer Verknüpfung oder Verschiebung</translation>
    </message>
    <message>
        <source>Go to what the words at the caret are linked to, else to where they were moved</source>
        <translation>Dorthin gehen, womit die Wörter an der Schreibmarke verknüpft sind, sonst, wohin sie verschoben wurden</translation>
    </message>
    <message>
        <source>No link and no moved passage at the caret.</source>
        <translation>Keine Verknüpfung und keine verschobene Passage an der Schreibmarke.</translation>
    </message>
</context>
<context>
    <name>diptych::GoToBox</name>
    <message>
        <source>Number of a paragraph, line or position</source>
        <translation>Nummer eines Absatzes, einer Zeile oder einer Position</translation>
    </message>
    <message>
        <source>Places of this number</source>
        <translation>Stellen mit dieser Nummer</translation>
    </message>
    <message>
        <source>12:5 is column 5 of line 12 · 50% is the middle · Enter goes there</source>
        <translation>12:5 ist Spalte 5 in Zeile 12 · 50% ist die Mitte · Enter geht dorthin</translation>
    </message>
    <message>
        <source>Go to a place</source>
        <translation>Zu einer Stelle gehen</translation>
    </message>
    <message>
        <source>%1  —  %2</source>
        <comment>place, the words there</comment>
        <translation>%1  —  %2</translation>
    </message>
</context>
<context>
    <name>diptych::HelpController</name>
    <message>
        <source>Find &amp;Command…</source>
        <translation>&amp;Befehl suchen…</translation>
    </message>
    <message>
        <source>Find anything that can be done by its name</source>
        <translation>Alles, was sich tun lässt, nach Namen suchen</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Tasten…</translation>
    </message>
    <message>
        <source>What can be done by keyboard</source>
        <translation>Was sich mit der Tastatur tun lässt</translation>
    </message>
    <message>
        <source>&amp;About Diptych</source>
        <translation>&amp;Über Diptych</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>In a text, the key of a tag gives the tag to the selection or takes it; the codebook shows the keys. Without a selection the annotation at the caret is meant, else the sentence.</source>
        <translation>Im Text vergibt die Taste eines Tags dieses Tag an die Auswahl oder entfernt es; das Codebuch zeigt die Tasten. Ohne Auswahl ist die Annotation an der Schreibmarke gemeint, sonst der Satz.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>About Diptych</source>
        <translation>Über Diptych</translation>
    </message>
    <message>
        <source>Diptych %1</source>
        <translation>Diptych %1</translation>
    </message>
    <message>
        <source>Reads two texts against each other and records, span by span, what you see.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Liest zwei Texte gegeneinander und hält Stelle für Stelle fest, was Sie sehen.

Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
</context>
<context>
    <name>diptych::HitsController</name>
    <message>
        <source>Tag All &amp;Hits…</source>
        <translation>Alle Tre&amp;ffer taggen…</translation>
    </message>
    <message>
        <source>Tag what was found, after a look at each hit</source>
        <translation>Das Gefundene taggen, nach einem Blick auf jeden Treffer</translation>
    </message>
    <message>
        <source>Tag hits “%1”</source>
        <translation>Treffer taggen „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) tagged.</source>
        <translation>
            <numerusform>%n Passage getaggt.</numerusform>
            <numerusform>%n Passagen getaggt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diptych::HitsDialog</name>
    <message>
        <source>Tag All Hits</source>
        <translation>Alle Treffer taggen</translation>
    </message>
    <message>
        <source>There are more hits; these are the first. Space ticks and unticks a row.</source>
        <translation>Es gibt mehr Treffer; dies sind die ersten. Die Leertaste setzt und entfernt das Häkchen einer Zeile.</translation>
    </message>
    <message>
        <source>Space ticks and unticks a row.</source>
        <translation>Die Leertaste setzt und entfernt das Häkchen einer Zeile.</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>&amp;Taggen…</translation>
    </message>
    <message>
        <source>Tick &amp;All</source>
        <translation>&amp;Alle anhaken</translation>
    </message>
    <message>
        <source>Tick &amp;None</source>
        <translation>&amp;Keine anhaken</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>%L1 of %L2 ticked</source>
        <translation>%L1 von %L2 angehakt</translation>
    </message>
</context>
<context>
    <name>diptych::HitsModel</name>
    <message>
        <source>left ¶ %L1</source>
        <comment>paragraph number</comment>
        <translation>links ¶ %L1</translation>
    </message>
    <message>
        <source>right ¶ %L1</source>
        <comment>paragraph number</comment>
        <translation>rechts ¶ %L1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Words before</source>
        <translation>Wörter davor</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Words after</source>
        <translation>Wörter danach</translation>
    </message>
</context>
<context>
    <name>diptych::HoldingController</name>
    <message>
        <source>You can annotate the left text here now.</source>
        <translation>Den linken Text können Sie jetzt hier annotieren.</translation>
    </message>
    <message>
        <source>You can annotate the right text here now.</source>
        <translation>Den rechten Text können Sie jetzt hier annotieren.</translation>
    </message>
    <message>
        <source>The other window saves its work and hands this text over…</source>
        <translation>Das andere Fenster speichert und gibt diesen Text ab…</translation>
    </message>
    <message>
        <source>The other window does not answer. It may be busy, or unable to save. If you annotate here all the same, what both windows save is merged.</source>
        <translation>Das andere Fenster antwortet nicht. Vielleicht ist es beschäftigt oder kann nicht speichern. Wenn Sie trotzdem hier annotieren, wird zusammengeführt, was beide Fenster speichern.</translation>
    </message>
    <message>
        <source>Ask Again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Annotate Anyway</source>
        <translation>Trotzdem annotieren</translation>
    </message>
    <message>
        <source>Another window has taken over this text. All you did here is saved, and what is annotated there shows here.</source>
        <translation>Ein anderes Fenster hat diesen Text übernommen. Alles, was Sie hier getan haben, ist gespeichert; was dort annotiert wird, erscheint hier.</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Another Diptych window has this text open.</source>
        <translation>Ein anderes Diptych-Fenster hat diesen Text geöffnet.</translation>
    </message>
    <message>
        <source>%1 has this text open.</source>
        <comment>person</comment>
        <translation>%1 hat diesen Text geöffnet.</translation>
    </message>
    <message>
        <source>You can read it here, and what is annotated there shows here.</source>
        <translation>Hier können Sie ihn lesen, und was dort annotiert wird, erscheint hier.</translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>diptych::Html</name>
    <message>
        <source>make text of the page in a browser and open that</source>
        <translation>speichern Sie die Seite in einem Browser als Text und öffnen Sie diesen</translation>
    </message>
    <message>
        <source>the page is larger than the limit of %L1 bytes</source>
        <translation>die Seite ist größer als die Grenze von %L1 Bytes</translation>
    </message>
    <message>
        <source>the page would take too much memory</source>
        <translation>die Seite würde zu viel Speicher brauchen</translation>
    </message>
    <message>
        <source>the page is built so that reading it would take too long</source>
        <translation>die Seite ist so gebaut, dass das Lesen zu lange dauern würde</translation>
    </message>
    <message>
        <source>opening was cancelled</source>
        <translation>das Öffnen wurde abgebrochen</translation>
    </message>
</context>
<context>
    <name>diptych::InspectorPanel</name>
    <message>
        <source>Select words in a text and press T to tag them or N to write a note.

What is tagged at the caret shows here.</source>
        <translation>Wählen Sie Wörter in einem Text aus und drücken Sie T, um sie zu taggen, oder N, um eine Notiz zu schreiben.

Was an der Schreibmarke getaggt ist, erscheint hier.</translation>
    </message>
    <message>
        <source>Annotation before, at this place</source>
        <translation>Vorherige Annotation an dieser Stelle</translation>
    </message>
    <message>
        <source>Next annotation at this place</source>
        <translation>Nächste Annotation an dieser Stelle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent, after a number</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Show on the Other Side</source>
        <translation>Auf der anderen Seite zeigen</translation>
    </message>
    <message>
        <source>Confidence:</source>
        <translation>Sicherheit:</translation>
    </message>
    <message>
        <source>%L1 of %L2 at this place</source>
        <translation>%L1 von %L2 an dieser Stelle</translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <translation>Von %1, %2</translation>
    </message>
    <message>
        <source>By %1, %2; changed %3</source>
        <translation>Von %1, %2; geändert %3</translation>
    </message>
    <message>
        <source>On the other side: %1</source>
        <translation>Auf der anderen Seite: %1</translation>
    </message>
    <message>
        <source>a coder without a name</source>
        <translation>jemandem ohne Namen</translation>
    </message>
    <message>
        <source>Nothing matches it on the other side</source>
        <translation>Auf der anderen Seite steht nichts Entsprechendes</translation>
    </message>
    <message>
        <source>Carried over, %1</source>
        <translation>Übertragen, %1</translation>
    </message>
    <message>
        <source>Carried over from %1, %2</source>
        <translation>Übertragen aus %1, %2</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>Keine Notiz</translation>
    </message>
</context>
<context>
    <name>diptych::JsonSyntax</name>
    <message>
        <source>something follows after the end of the JSON text</source>
        <translation>nach dem Ende des JSON-Textes folgt noch etwas</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>es ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>&quot;,&quot; or &quot;}&quot; is expected here</source>
        <translation>hier wird „,“ oder „}“ erwartet</translation>
    </message>
    <message>
        <source>&quot;,&quot; or &quot;]&quot; is expected here</source>
        <translation>hier wird „,“ oder „]“ erwartet</translation>
    </message>
    <message>
        <source>a name in quotes is expected here</source>
        <translation>hier wird ein Name in Anführungszeichen erwartet</translation>
    </message>
    <message>
        <source>&quot;:&quot; is expected here</source>
        <translation>hier wird „:“ erwartet</translation>
    </message>
    <message>
        <source>a value is expected here</source>
        <translation>hier wird ein Wert erwartet</translation>
    </message>
    <message>
        <source>a digit is expected here</source>
        <translation>hier wird eine Ziffer erwartet</translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation>die Zahl ist zu groß</translation>
    </message>
    <message>
        <source>there is a raw control character in a string</source>
        <translation>in einer Zeichenkette steht ein rohes Steuerzeichen</translation>
    </message>
    <message>
        <source>this escape is unknown</source>
        <translation>diese Escape-Folge ist unbekannt</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>die Datei endet zu früh</translation>
    </message>
    <message>
        <source>restore it from a backup; it is left as it is</source>
        <translation>stellen Sie sie aus einer Sicherung wieder her; sie bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the file holds nothing but zero bytes</source>
        <translation>die Datei besteht nur aus Nullbytes</translation>
    </message>
    <message>
        <source>this byte is not valid UTF-8</source>
        <translation>dieses Byte ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>the file has an unresolved merge conflict</source>
        <translation>die Datei hat einen ungelösten Merge-Konflikt</translation>
    </message>
    <message>
        <source>resolve the conflict or take one of the two versions</source>
        <translation>lösen Sie den Konflikt oder nehmen Sie eine der beiden Fassungen</translation>
    </message>
</context>
<context>
    <name>diptych::LinkController</name>
    <message>
        <source>&amp;Link…</source>
        <translation>Verknü&amp;pfen…</translation>
    </message>
    <message>
        <source>Tie the selection, the annotation at the caret or the sentence to the other text</source>
        <translation>Die Auswahl, die Annotation an der Schreibmarke oder den Satz mit dem anderen Text verknüpfen</translation>
    </message>
    <message>
        <source>Show all links with both wordings</source>
        <translation>Alle Verknüpfungen mit beiden Wortlauten zeigen</translation>
    </message>
    <message>
        <source>A link needs a second text: open one first.</source>
        <translation>Eine Verknüpfung braucht einen zweiten Text: Öffnen Sie zuerst einen.</translation>
    </message>
    <message>
        <source>Choose Relation…</source>
        <translation>Beziehung wählen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Linked: “%1” – %2 – “%3”.</source>
        <translation>Verknüpft: „%1“ – %2 – „%3“.</translation>
    </message>
    <message>
        <source>Link from “%1”: press Enter to link it to what is selected here, or select something else first. Esc cancels.</source>
        <translation>Verknüpfung von „%1“: Die Eingabetaste verknüpft es mit dem, was hier ausgewählt ist; wählen Sie sonst zuerst anderes aus. Esc bricht ab.</translation>
    </message>
    <message>
        <source>Link from “%1”: nothing here matches it. Select what it leads to, then press Enter. Esc cancels.</source>
        <translation>Verknüpfung von „%1“: Hier entspricht ihm nichts. Wählen Sie aus, wohin sie führt, und drücken Sie die Eingabetaste. Esc bricht ab.</translation>
    </message>
    <message>
        <source>List Links</source>
        <translation>Verknüpfungen auflisten</translation>
    </message>
</context>
<context>
    <name>diptych::LinkRows</name>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the list of links</source>
        <translation>
            <numerusform>und %n weitere in der Liste der Verknüpfungen</numerusform>
            <numerusform>und %n weitere in der Liste der Verknüpfungen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” – %2 – this</source>
        <comment>%1 another text&apos;s words, %2 how they relate to the words here</comment>
        <translation>„%1“ – %2 – dies hier</translation>
    </message>
    <message>
        <source>this – %1 – “%2”</source>
        <translation>dies hier – %1 – „%2“</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>diptych::LinksModel</name>
    <message>
        <source>no place in the text</source>
        <translation>kein Platz im Text</translation>
    </message>
    <message>
        <source>in %1, which is not open</source>
        <translation>in %1, nicht geöffnet</translation>
    </message>
    <message>
        <source>found at another place</source>
        <translation>an anderer Stelle gefunden</translation>
    </message>
    <message>
        <source>words changed</source>
        <translation>Wortlaut geändert</translation>
    </message>
    <message>
        <source>place uncertain</source>
        <translation>Stelle ungewiss</translation>
    </message>
    <message>
        <source>from left to right: %1</source>
        <translation>von links nach rechts: %1</translation>
    </message>
    <message>
        <source>from right to left: %1</source>
        <translation>von rechts nach links: %1</translation>
    </message>
    <message>
        <source>start has no place in the text</source>
        <translation>Anfang hat keinen Platz im Text</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codierer/in</translation>
    </message>
</context>
<context>
    <name>diptych::LinksPanel</name>
    <message>
        <source>Filter by words, relation or coder</source>
        <translation>Nach Wörtern, Beziehung oder Codierer/in filtern</translation>
    </message>
    <message>
        <source>Filter links</source>
        <translation>Verknüpfungen filtern</translation>
    </message>
    <message>
        <source>Change Relation…</source>
        <translation>Beziehung ändern…</translation>
    </message>
    <message>
        <source>Say otherwise what one end is to the other (F2)</source>
        <translation>Anders sagen, was das eine Ende für das andere ist (F2)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this link (Delete)</source>
        <translation>Diese Verknüpfung entfernen (Entf)</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>Nothing is linked yet.

Select words in a text and press L to tie them to words of the other.</source>
        <translation>Noch ist nichts verknüpft.

Wählen Sie Wörter in einem Text aus und drücken Sie L, um sie mit Wörtern des anderen zu verknüpfen.</translation>
    </message>
    <message>
        <source>No link has these words.</source>
        <translation>Keine Verknüpfung hat diese Wörter.</translation>
    </message>
</context>
<context>
    <name>diptych::Loader</name>
    <message>
        <source>opening was cancelled</source>
        <translation>das Öffnen wurde abgebrochen</translation>
    </message>
</context>
<context>
    <name>diptych::MainWindow</name>
    <message>
        <source>Open or drop a second text to read it against this one.</source>
        <translation>Öffnen Sie einen zweiten Text oder ziehen Sie ihn hierher, um ihn gegen diesen zu lesen.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Diptych</source>
        <translation>Diptych</translation>
    </message>
    <message>
        <source>%1 – Diptych</source>
        <comment>window title</comment>
        <translation>%1 – Diptych</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <comment>file name</comment>
        <translation>%1 (schreibgeschützt)</translation>
    </message>
</context>
<context>
    <name>diptych::Menus</name>
    <message>
        <source>Co&amp;lours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Next with a &amp;Tag</source>
        <translation>Nächste Passage mit &amp;Tag</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Tags</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>Be&amp;richt</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Tool Bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
</context>
<context>
    <name>diptych::MergeController</name>
    <message numerus="yes">
        <source>%Ln annotation(s) added</source>
        <translation>
            <numerusform>%Ln Annotation hinzugefügt</numerusform>
            <numerusform>%Ln Annotationen hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>annotations</comment>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <comment>annotations</comment>
        <translation>
            <numerusform>%Ln entfernt</numerusform>
            <numerusform>%Ln entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>From another program: %1.</source>
        <translation>Aus einem anderen Programm: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Another program changed what you changed as well. Both versions of %n annotation(s) are kept: %1</source>
        <translation>
            <numerusform>Ein anderes Programm hat geändert, was auch Sie geändert haben. Beide Fassungen von %n Annotation sind erhalten: %1</numerusform>
            <numerusform>Ein anderes Programm hat geändert, was auch Sie geändert haben. Beide Fassungen von %n Annotationen sind erhalten: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>Ihre: %1</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>Die andere: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Beside these annotations lies another version of them, with something that is missing here: %1</source>
        <translation>Neben diesen Annotationen liegt eine andere Fassung von ihnen, mit etwas, das hier fehlt: %1</translation>
    </message>
    <message>
        <source>%1 has put aside another version of these annotations, with something that is missing here: %2</source>
        <comment>sync tool, file name</comment>
        <translation>%1 hat eine andere Fassung dieser Annotationen beiseitegelegt, mit etwas, das hier fehlt: %2</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Liegen lassen</translation>
    </message>
    <message>
        <source>The file stays as it is, and is not offered again</source>
        <translation>Die Datei bleibt, wie sie ist, und wird nicht noch einmal angeboten</translation>
    </message>
    <message>
        <source>Merged; Undo takes it back. The file itself is still there: %1</source>
        <translation>Zusammengeführt; Rückgängig nimmt es zurück. Die Datei selbst ist noch da: %1</translation>
    </message>
    <message>
        <source>Move It to the Trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>It could not be moved to the trash. It is where it was.</source>
        <translation>Sie ließ sich nicht in den Papierkorb legen. Sie liegt, wo sie war.</translation>
    </message>
</context>
<context>
    <name>diptych::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>diptych::MovedSource</name>
    <message>
        <source>this text has annotations of its own meanwhile</source>
        <translation>dieser Text hat inzwischen eigene Annotationen</translation>
    </message>
    <message>
        <source>merge the two files with “diptych merge”</source>
        <translation>führen Sie beide Dateien mit „diptych merge“ zusammen</translation>
    </message>
</context>
<context>
    <name>diptych::MovedSourceController</name>
    <message numerus="yes">
        <source>“%1” had this same text and is gone; its %Ln annotation(s) are still there.</source>
        <translation>
            <numerusform>„%1“ hatte denselben Text und ist nicht mehr da; %Ln Annotation dazu gibt es noch.</numerusform>
            <numerusform>„%1“ hatte denselben Text und ist nicht mehr da; %Ln Annotationen dazu gibt es noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use Them Here</source>
        <translation>Hier verwenden</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <comment>file name</comment>
        <translation>„%1“ öffnen</translation>
    </message>
    <message>
        <source>It has the text that the annotations were made on:
%1</source>
        <translation>Diese Datei hat den Text, zu dem die Annotationen gemacht wurden:
%1</translation>
    </message>
</context>
<context>
    <name>diptych::OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>The text that is read has no headings.

Markdown and HTML sources show theirs here.</source>
        <translation>Der Text, der gelesen wird, hat keine Überschriften.

Markdown- und HTML-Quellen zeigen ihre hier.</translation>
    </message>
</context>
<context>
    <name>diptych::OverviewStrip</name>
    <message numerus="yes">
        <source>%n differing passage(s)</source>
        <translation>
            <numerusform>%n abweichende Passage</numerusform>
            <numerusform>%n abweichende Passagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n Annotation</numerusform>
            <numerusform>%n Annotationen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diptych::PairView</name>
    <message>
        <source>Left text</source>
        <translation>Linker Text</translation>
    </message>
    <message>
        <source>Right text</source>
        <translation>Rechter Text</translation>
    </message>
    <message>
        <source>Overview of the left text</source>
        <translation>Übersicht des linken Textes</translation>
    </message>
    <message>
        <source>Overview of the right text</source>
        <translation>Übersicht des rechten Textes</translation>
    </message>
    <message>
        <source>%1 lines lower</source>
        <comment>than level</comment>
        <translation>%1 Zeilen tiefer</translation>
    </message>
    <message>
        <source>%1 lines higher</source>
        <comment>than level</comment>
        <translation>%1 Zeilen höher</translation>
    </message>
</context>
<context>
    <name>diptych::PinController</name>
    <message>
        <source>&amp;Tie Passages</source>
        <translation>Passagen &amp;verbinden</translation>
    </message>
    <message>
        <source>Pin what is selected, or the passages at the two carets, to each other</source>
        <translation>Das Ausgewählte oder die Passagen an den beiden Schreibmarken aneinander heften</translation>
    </message>
    <message>
        <source>&amp;Keep Passages Apart</source>
        <translation>Passagen trenne&amp;n</translation>
    </message>
    <message>
        <source>Say that this passage and its counterpart have nothing to do with each other</source>
        <translation>Sagen, dass diese Passage und ihre Entsprechung nichts miteinander zu tun haben</translation>
    </message>
    <message>
        <source>&amp;Remove Pin</source>
        <translation>Pin &amp;entfernen</translation>
    </message>
    <message>
        <source>Remove the pins at this place</source>
        <translation>Die Pins an dieser Stelle entfernen</translation>
    </message>
    <message>
        <source>Remove All P&amp;ins</source>
        <translation>Alle P&amp;ins entfernen</translation>
    </message>
    <message>
        <source>Remove all pins of these two texts</source>
        <translation>Alle Pins dieser beiden Texte entfernen</translation>
    </message>
    <message>
        <source>List &amp;Pins</source>
        <translation>&amp;Pins auflisten</translation>
    </message>
    <message>
        <source>Show what was tied and kept apart by hand</source>
        <translation>Zeigen, was von Hand verbunden und getrennt wurde</translation>
    </message>
    <message>
        <source>Tied. What belongs together is worked out anew.</source>
        <translation>Verbunden. Was zusammengehört, wird neu ermittelt.</translation>
    </message>
    <message>
        <source>Nothing on the other side belongs to this passage.</source>
        <translation>Auf der anderen Seite gehört nichts zu dieser Passage.</translation>
    </message>
    <message>
        <source>Kept apart. What belongs together is worked out anew.</source>
        <translation>Getrennt. Was zusammengehört, wird neu ermittelt.</translation>
    </message>
    <message>
        <source>No pin at this place.</source>
        <translation>Kein Pin an dieser Stelle.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pin(s) removed.</source>
        <translation>
            <numerusform>%Ln Pin entfernt.</numerusform>
            <numerusform>%Ln Pins entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The words of this pin are no longer found.</source>
        <translation>Die Wörter dieses Pins werden nicht mehr gefunden.</translation>
    </message>
</context>
<context>
    <name>diptych::PinsModel</name>
    <message>
        <source>tied</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>kept apart</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>%1, words not found</source>
        <comment>a pin</comment>
        <translation>%1, Wörter nicht gefunden</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Pin</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
</context>
<context>
    <name>diptych::PinsPanel</name>
    <message>
        <source>A pin ties a passage on the left to one on the right, or keeps the two apart, where the comparison is wrong.

Select words on both sides, or place the carets, and choose Compare, Tie Passages.</source>
        <translation>Ein Pin verbindet eine Passage links mit einer rechts oder hält die beiden getrennt, wo der Vergleich irrt.

Wählen Sie auf beiden Seiten Wörter aus oder setzen Sie die Schreibmarken und wählen Sie Vergleichen, Passagen verbinden.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the selected pins (Del)</source>
        <translation>Die ausgewählten Pins entfernen (Entf)</translation>
    </message>
    <message>
        <source>Remove All</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Remove all pins of these two texts</source>
        <translation>Alle Pins dieser beiden Texte entfernen</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>Pins</translation>
    </message>
    <message numerus="yes">
        <source>The words of %Ln pin(s) are no longer found</source>
        <translation>
            <numerusform>Die Wörter von %Ln Pin werden nicht mehr gefunden</numerusform>
            <numerusform>Die Wörter von %Ln Pins werden nicht mehr gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diptych::PlacesController</name>
    <message>
        <source>&amp;Orphans and Changed Places</source>
        <translation>Ver&amp;waiste und geänderte Stellen</translation>
    </message>
    <message>
        <source>Look through the annotations that moved or lost their words when a text changed</source>
        <translation>Die Annotationen durchsehen, die ihren Platz oder ihre Worte verloren haben, als ein Text sich änderte</translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <comment>annotations</comment>
        <translation>
            <numerusform>%n verschoben</numerusform>
            <numerusform>%n verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with changed words</source>
        <comment>annotations</comment>
        <translation>
            <numerusform>%n mit geänderten Worten</numerusform>
            <numerusform>%n mit geänderten Worten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uncertain</source>
        <comment>annotations</comment>
        <translation>
            <numerusform>%n unsicher</numerusform>
            <numerusform>%n unsicher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found</source>
        <comment>annotations</comment>
        <translation>
            <numerusform>%n nicht gefunden</numerusform>
            <numerusform>%n nicht gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>This text is not as it was annotated. Annotations: %1.</source>
        <translation>Dieser Text ist nicht mehr, wie er annotiert wurde. Annotationen: %1.</translation>
    </message>
    <message>
        <source>Look at Them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Select the words in this text that the annotation belongs to, then press P.</source>
        <translation>Wählen Sie in diesem Text die Worte aus, zu denen die Annotation gehört, und drücken Sie dann P.</translation>
    </message>
</context>
<context>
    <name>diptych::PlacesModel</name>
    <message>
        <source>&lt;p&gt;%1&lt;/p&gt;&lt;p&gt;was: %2&lt;/p&gt;</source>
        <translation>&lt;p&gt;%1&lt;/p&gt;&lt;p&gt;vorher: %2&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1, left</source>
        <translation>%1, links</translation>
    </message>
    <message>
        <source>%1, right</source>
        <translation>%1, rechts</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Zitiert</translation>
    </message>
    <message>
        <source>Stands there now</source>
        <translation>Steht jetzt dort</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>wie sie war</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>words changed</source>
        <translation>Worte geändert</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
</context>
<context>
    <name>diptych::PlacesPanel</name>
    <message>
        <source>Show or hide annotations of this kind</source>
        <translation>Annotationen dieser Art zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>The annotation is right where it was found, with these words (C)</source>
        <translation>Die Annotation stimmt dort, wo sie gefunden wurde, mit diesen Worten (C)</translation>
    </message>
    <message>
        <source>Put on Selection</source>
        <translation>Auf die Auswahl setzen</translation>
    </message>
    <message>
        <source>Give the annotation the words that are selected in its text (P)</source>
        <translation>Der Annotation die Worte geben, die in ihrem Text ausgewählt sind (P)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the selected annotations (Delete)</source>
        <translation>Die ausgewählten Annotationen entfernen (Entf)</translation>
    </message>
    <message>
        <source>Annotations to look at</source>
        <translation>Annotationen zum Durchsehen</translation>
    </message>
    <message>
        <source>Places that look like what was quoted</source>
        <translation>Stellen, die dem Zitierten ähneln</translation>
    </message>
    <message>
        <source>Not found %L1</source>
        <translation>Nicht gefunden %L1</translation>
    </message>
    <message>
        <source>Uncertain %L1</source>
        <translation>Unsicher %L1</translation>
    </message>
    <message>
        <source>Words changed %L1</source>
        <translation>Worte geändert %L1</translation>
    </message>
    <message>
        <source>Moved %L1</source>
        <translation>Verschoben %L1</translation>
    </message>
    <message>
        <source>Every annotation stands where it was made. When a text changes, those that moved or lost their words wait here.</source>
        <translation>Jede Annotation steht, wo sie gemacht wurde. Wenn sich ein Text ändert, warten hier die, die verschoben wurden oder ihre Worte verloren haben.</translation>
    </message>
    <message>
        <source>All kinds are hidden.</source>
        <translation>Alle Arten sind ausgeblendet.</translation>
    </message>
    <message>
        <source>%1. %2 % – %3</source>
        <comment>number, likeness, words</comment>
        <translation>%1. %2 % – %3</translation>
    </message>
    <message>
        <source>Press %1 to put the annotation here</source>
        <translation>%1 drücken, um die Annotation hierher zu setzen</translation>
    </message>
</context>
<context>
    <name>diptych::PrintController</name>
    <message>
        <source>&amp;Print…</source>
        <translation>Dr&amp;ucken…</translation>
    </message>
    <message>
        <source>Print the selected words, else the text of this side, with its tags</source>
        <translation>Die ausgewählten Wörter drucken, sonst den Text dieser Seite, mit seinen Tags</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>Druck&amp;vorschau…</translation>
    </message>
    <message>
        <source>Look at the pages before they are printed</source>
        <translation>Die Seiten ansehen, bevor sie gedruckt werden</translation>
    </message>
    <message>
        <source>This text is too long to be printed whole. Select the part to print.</source>
        <translation>Dieser Text ist zu lang, um ganz gedruckt zu werden. Wählen Sie den Teil aus, der gedruckt werden soll.</translation>
    </message>
    <message>
        <source>Nothing could be printed. Check the printer, or the file that it prints to.</source>
        <translation>Es konnte nichts gedruckt werden. Prüfen Sie den Drucker oder die Datei, in die gedruckt wird.</translation>
    </message>
</context>
<context>
    <name>diptych::PrintedText</name>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>Seite %L1 von %L2</translation>
    </message>
</context>
<context>
    <name>diptych::Quotation</name>
    <message>
        <source>%1 (%2)</source>
        <comment>title (file name)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>paragraphs %L1–%L2</source>
        <translation>Absätze %L1–%L2</translation>
    </message>
    <message>
        <source>paragraph %L1</source>
        <translation>Absatz %L1</translation>
    </message>
    <message>
        <source>%1, %2, positions %3–%4</source>
        <comment>source, paragraphs, code points</comment>
        <translation>%1, %2, Positionen %3–%4</translation>
    </message>
    <message>
        <source>“%1”
— %2</source>
        <comment>quotation, where it stands</comment>
        <translation>„%1“
— %2</translation>
    </message>
</context>
<context>
    <name>diptych::Quoting</name>
    <message>
        <source>line %1 (%2-%3): …%4…</source>
        <translation>Zeile %1 (%2-%3): …%4…</translation>
    </message>
    <message numerus="yes">
        <source>the quotation stands in more than %n places: %1</source>
        <translation>
            <numerusform>das Zitat steht an mehr als %n Stelle: %1</numerusform>
            <numerusform>das Zitat steht an mehr als %n Stellen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the quotation stands in %n places: %1</source>
        <translation>
            <numerusform>das Zitat steht an %n Stelle: %1</numerusform>
            <numerusform>das Zitat steht an %n Stellen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>give more of the words before and after it</source>
        <translation>geben Sie mehr von den Wörtern davor und danach an</translation>
    </message>
    <message>
        <source>the span %1-%2 is empty or lies outside the text of %3 characters</source>
        <translation>die Stelle %1-%2 ist leer oder liegt außerhalb des Textes von %3 Zeichen</translation>
    </message>
    <message>
        <source>name a start and an end within the text</source>
        <translation>nennen Sie Anfang und Ende innerhalb des Textes</translation>
    </message>
    <message>
        <source>the quotation is empty</source>
        <translation>das Zitat ist leer</translation>
    </message>
    <message>
        <source>quote some words of the text</source>
        <translation>zitieren Sie einige Wörter des Textes</translation>
    </message>
    <message>
        <source>the text holds no &quot;%1&quot;</source>
        <translation>der Text enthält „%1“ nicht</translation>
    </message>
    <message>
        <source>copy the words from the text, with its line breaks</source>
        <translation>kopieren Sie die Wörter aus dem Text, mit seinen Zeilenumbrüchen</translation>
    </message>
</context>
<context>
    <name>diptych::ReadingView</name>
    <message>
        <source>Hidden; Enter shows it</source>
        <translation>Ausgeblendet; Eingabe zeigt es</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln Annotation</numerusform>
            <numerusform>%Ln Annotationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Click, or press Enter here, to show what is hidden</source>
        <translation>Klicken oder hier Eingabe drücken, um Ausgeblendetes zu zeigen</translation>
    </message>
    <message>
        <source>Link: %1 → “%2”</source>
        <translation>Verknüpfung: %1 → „%2“</translation>
    </message>
    <message>
        <source>link: “%1” – %2 – this</source>
        <translation>Verknüpfung: „%1“ – %2 – dies hier</translation>
    </message>
    <message>
        <source>link: this – %1 – “%2”</source>
        <translation>Verknüpfung: dies hier – %1 – „%2“</translation>
    </message>
</context>
<context>
    <name>diptych::RelationBox</name>
    <message>
        <source>Find a relation or name a new one</source>
        <translation>Beziehung suchen oder neu benennen</translation>
    </message>
    <message>
        <source>Matching relations</source>
        <translation>Passende Beziehungen</translation>
    </message>
    <message>
        <source>How “%1” relates to “%2”</source>
        <translation>Was „%1“ für „%2“ ist</translation>
    </message>
    <message>
        <source>Enter links · Esc goes back</source>
        <translation>Eingabe verknüpft · Esc geht zurück</translation>
    </message>
    <message>
        <source>New: “%1”</source>
        <translation>Neu: „%1“</translation>
    </message>
</context>
<context>
    <name>diptych::Relations</name>
    <message>
        <source>contradicts</source>
        <translation>widerspricht</translation>
    </message>
    <message>
        <source>source of</source>
        <translation>Quelle von</translation>
    </message>
    <message>
        <source>softens</source>
        <translation>schwächt ab</translation>
    </message>
    <message>
        <source>drops number</source>
        <translation>lässt Zahl weg</translation>
    </message>
</context>
<context>
    <name>diptych::ReloadController</name>
    <message>
        <source>Read Again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>This file has changed since it was opened. Read again, and your annotations find their places in it.</source>
        <translation>Diese Datei hat sich seit dem Öffnen geändert. Beim Neulesen finden Ihre Annotationen ihre Stellen darin wieder.</translation>
    </message>
    <message>
        <source>This file is empty now. What you see is the text as it was read; a program may be just writing it anew.</source>
        <translation>Diese Datei ist jetzt leer. Zu sehen ist der Text, wie er gelesen wurde; vielleicht schreibt ein Programm sie gerade neu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) moved with their words</source>
        <translation>
            <numerusform>%Ln Annotation mit ihren Wörtern versetzt</numerusform>
            <numerusform>%Ln Annotationen mit ihren Wörtern versetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on changed words</source>
        <comment>annotations</comment>
        <translation>
            <numerusform>%Ln auf geänderten Wörtern</numerusform>
            <numerusform>%Ln auf geänderten Wörtern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found again</source>
        <comment>annotations</comment>
        <translation>
            <numerusform>%Ln wiedergefunden</numerusform>
            <numerusform>%Ln wiedergefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <comment>annotations</comment>
        <translation>
            <numerusform>%Ln zweifelhaft</numerusform>
            <numerusform>%Ln zweifelhaft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no longer found</source>
        <comment>annotations</comment>
        <translation>
            <numerusform>%Ln nicht mehr gefunden</numerusform>
            <numerusform>%Ln nicht mehr gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pin(s) without their words</source>
        <translation>
            <numerusform>%Ln Pin ohne seine Wörter</numerusform>
            <numerusform>%Ln Pins ohne ihre Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again. Every annotation stands where it stood.</source>
        <translation>Neu gelesen. Jede Annotation steht, wo sie stand.</translation>
    </message>
    <message>
        <source>Read again: %1.</source>
        <translation>Neu gelesen: %1.</translation>
    </message>
</context>
<context>
    <name>diptych::ReportController</name>
    <message>
        <source>&amp;Write Report…</source>
        <translation>&amp;Bericht schreiben…</translation>
    </message>
    <message>
        <source>Both texts with tags, notes and differences, as HTML, Markdown or CSV</source>
        <translation>Beide Texte mit Tags, Notizen und Unterschieden, als HTML, Markdown oder CSV</translation>
    </message>
    <message>
        <source>Write Report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Der Bericht wird geschrieben…</translation>
    </message>
    <message>
        <source>The report was not written. %1</source>
        <translation>Der Bericht wurde nicht geschrieben. %1</translation>
    </message>
    <message>
        <source>Choose Another File…</source>
        <translation>Andere Datei wählen…</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Der Bericht steht in %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>diptych::SaveController</name>
    <message>
        <source>This text can be read but not annotated. %1</source>
        <translation>Dieser Text kann gelesen, aber nicht annotiert werden. %1</translation>
    </message>
    <message>
        <source>Your annotations are not saved! %1</source>
        <translation>Ihre Annotationen sind nicht gespeichert! %1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Save a Copy Elsewhere…</source>
        <translation>Kopie anderswo speichern…</translation>
    </message>
    <message numerus="yes">
        <source>Diptych came to a sudden end when you last worked on this text. %n change(s) were recovered.</source>
        <translation>
            <numerusform>Diptych endete plötzlich, als Sie zuletzt an diesem Text arbeiteten. %n Änderung wurde wiederhergestellt.</numerusform>
            <numerusform>Diptych endete plötzlich, als Sie zuletzt an diesem Text arbeiteten. %n Änderungen wurden wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be recovered: the journal beside the text is damaged. A copy of it will be kept there.</source>
        <translation>
            <numerusform>%n Änderung konnte nicht wiederhergestellt werden: Das Journal neben dem Text ist beschädigt. Eine Kopie davon bleibt dort erhalten.</numerusform>
            <numerusform>%n Änderungen konnten nicht wiederhergestellt werden: Das Journal neben dem Text ist beschädigt. Eine Kopie davon bleibt dort erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep Copies of Annotated Texts</source>
        <translation>&amp;Kopien annotierter Texte behalten</translation>
    </message>
    <message>
        <source>A small copy in the folder .diptych beside each text lets annotations find their places better when the text changes</source>
        <translation>Mit einer kleinen Kopie im Ordner .diptych neben jedem Text finden Annotationen ihre Stellen besser wieder, wenn der Text sich ändert</translation>
    </message>
    <message>
        <source>Write It Again</source>
        <translation>Neu schreiben</translation>
    </message>
    <message>
        <source>Set That File Aside</source>
        <translation>Diese Datei beiseitelegen</translation>
    </message>
    <message>
        <source>It gets another name, and your annotations are written in its place</source>
        <translation>Sie bekommt einen anderen Namen, und an ihrer Stelle werden Ihre Annotationen geschrieben</translation>
    </message>
    <message>
        <source>The file that could not be read is now named %1.</source>
        <translation>Die Datei, die sich nicht lesen ließ, heißt jetzt %1.</translation>
    </message>
</context>
<context>
    <name>diptych::SaveGuard</name>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Your last annotations could not be saved.</source>
        <translation>Ihre letzten Annotationen konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Save a Copy Elsewhere…</source>
        <translation>Kopie &amp;anderswo speichern…</translation>
    </message>
    <message>
        <source>&amp;Lose These Annotations</source>
        <translation>Diese Annotationen &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Back to the Texts</source>
        <translation>&amp;Zurück zu den Texten</translation>
    </message>
    <message>
        <source>Save a Copy of the Annotations</source>
        <translation>Kopie der Annotationen speichern</translation>
    </message>
    <message>
        <source>Annotations (*.json)</source>
        <translation>Annotationen (*.json)</translation>
    </message>
</context>
<context>
    <name>diptych::Screenshot</name>
    <message>
        <source>the picture could not be made</source>
        <translation>das Bild konnte nicht erstellt werden</translation>
    </message>
</context>
<context>
    <name>diptych::Session</name>
    <message>
        <source>a text without a file has no place for annotations</source>
        <translation>ein Text ohne Datei hat keinen Ort für Annotationen</translation>
    </message>
    <message>
        <source>save it to a file and open that</source>
        <translation>speichern Sie ihn in eine Datei und öffnen Sie diese</translation>
    </message>
    <message>
        <source>reports are written as .html, .md or .csv</source>
        <translation>Berichte werden als .html, .md oder .csv geschrieben</translation>
    </message>
    <message>
        <source>write .html and print it, or open it in an office program</source>
        <translation>schreiben Sie .html und drucken Sie es oder öffnen Sie es in einem Office-Programm</translation>
    </message>
    <message>
        <source>name such a file</source>
        <translation>nennen Sie eine solche Datei</translation>
    </message>
    <message>
        <source>this annotation is no longer there</source>
        <translation>diese Annotation gibt es nicht mehr</translation>
    </message>
    <message>
        <source>this tag is no longer in the codebook</source>
        <translation>dieses Tag steht nicht mehr im Codebuch</translation>
    </message>
    <message>
        <source>nothing is open on this side</source>
        <translation>auf dieser Seite ist nichts geöffnet</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Tags ändern</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Set confidence</source>
        <translation>Sicherheit angeben</translation>
    </message>
    <message>
        <source>Sign annotations</source>
        <translation>Annotationen mit Namen versehen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n annotation(s)</source>
        <translation>
            <numerusform>%n Annotation entfernen</numerusform>
            <numerusform>%n Annotationen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add tag “%1”</source>
        <translation>Tag „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Change tag “%1”</source>
        <translation>Tag „%1“ ändern</translation>
    </message>
    <message>
        <source>Remove tag “%1”</source>
        <translation>Tag „%1“ entfernen</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Taggen: %1</translation>
    </message>
    <message>
        <source>Untag: %1</source>
        <translation>Tag wegnehmen: %1</translation>
    </message>
    <message>
        <source>nothing is open on the other side</source>
        <translation>auf der anderen Seite ist nichts geöffnet</translation>
    </message>
    <message>
        <source>open the text that the link leads to</source>
        <translation>öffnen Sie den Text, zu dem die Verknüpfung führt</translation>
    </message>
    <message>
        <source>a link cannot name a text without a file</source>
        <translation>eine Verknüpfung kann keinen Text ohne Datei nennen</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>Verknüpfung: %1</translation>
    </message>
    <message>
        <source>this annotation is no link</source>
        <translation>diese Annotation ist keine Verknüpfung</translation>
    </message>
    <message>
        <source>Change relation: %1</source>
        <translation>Beziehung ändern: %1</translation>
    </message>
    <message numerus="yes">
        <source>Carry over %n annotation(s)</source>
        <translation>
            <numerusform>%n Annotation übertragen</numerusform>
            <numerusform>%n Annotationen übertragen</numerusform>
        </translation>
    </message>
    <message>
        <source>a pin needs words on both sides</source>
        <translation>ein Pin braucht Wörter auf beiden Seiten</translation>
    </message>
    <message>
        <source>select some on either side</source>
        <translation>auf jeder Seite welche auswählen</translation>
    </message>
    <message>
        <source>a pin needs a text on both sides</source>
        <translation>ein Pin braucht auf beiden Seiten einen Text</translation>
    </message>
    <message>
        <source>a pin cannot name a text without a file</source>
        <translation>ein Pin kann keinen Text ohne Datei nennen</translation>
    </message>
    <message>
        <source>Tie passages</source>
        <translation>Passagen verbinden</translation>
    </message>
    <message>
        <source>Keep passages apart</source>
        <translation>Passagen getrennt halten</translation>
    </message>
    <message>
        <source>this pin is no longer there or cannot be removed</source>
        <translation>dieser Pin ist nicht mehr da oder lässt sich nicht entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n pin(s)</source>
        <translation>
            <numerusform>%n Pin entfernen</numerusform>
            <numerusform>%n Pins entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Place annotation</source>
        <translation>Annotation platzieren</translation>
    </message>
    <message>
        <source>this annotation has no place in the text</source>
        <translation>diese Annotation hat keine Stelle im Text</translation>
    </message>
    <message numerus="yes">
        <source>Confirm the place of %n annotation(s)</source>
        <translation>
            <numerusform>Stelle von %n Annotation bestätigen</numerusform>
            <numerusform>Stellen von %n Annotationen bestätigen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>person, computer</comment>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>another window has taken this text over</source>
        <translation>ein anderes Fenster hat diesen Text übernommen</translation>
    </message>
    <message>
        <source>another Diptych window has this text open</source>
        <translation>ein anderes Diptych-Fenster hat diesen Text geöffnet</translation>
    </message>
    <message>
        <source>%1 has this text open</source>
        <comment>person</comment>
        <translation>%1 hat diesen Text geöffnet</translation>
    </message>
    <message>
        <source>take it over to annotate it here</source>
        <translation>übernehmen Sie ihn, um ihn hier zu annotieren</translation>
    </message>
    <message>
        <source>Merge a conflicted copy</source>
        <translation>Konfliktkopie zusammenführen</translation>
    </message>
</context>
<context>
    <name>diptych::Sidecar</name>
    <message>
        <source>this is no time by ISO 8601</source>
        <translation>das ist keine Zeitangabe nach ISO 8601</translation>
    </message>
    <message>
        <source>this is no number from 0 to 1</source>
        <translation>das ist keine Zahl von 0 bis 1</translation>
    </message>
    <message>
        <source>this state is unknown</source>
        <translation>dieser Zustand ist unbekannt</translation>
    </message>
    <message>
        <source>the quotation is no text</source>
        <translation>das Zitat ist kein Text</translation>
    </message>
    <message>
        <source>start and end are no span of a text</source>
        <translation>Anfang und Ende ergeben keine Stelle eines Textes</translation>
    </message>
    <message>
        <source>item %1, %2</source>
        <translation>Eintrag %1, %2</translation>
    </message>
    <message>
        <source>the source has %L1 characters now, it had %L2</source>
        <translation>die Quelle hat jetzt %L1 Zeichen, sie hatte %L2</translation>
    </message>
    <message>
        <source>the text of the source has changed since</source>
        <translation>der Text der Quelle hat sich seither geändert</translation>
    </message>
    <message>
        <source>the file of the source has changed since, its text has not</source>
        <translation>die Datei der Quelle hat sich seither geändert, ihr Text nicht</translation>
    </message>
    <message>
        <source>its words &quot;%1&quot; have no place in the text</source>
        <translation>ihr Wortlaut „%1“ hat keine Stelle im Text</translation>
    </message>
    <message>
        <source>it has no position</source>
        <translation>sie hat keine Position</translation>
    </message>
    <message>
        <source>its span %1-%2 reaches beyond the end of the text, %3</source>
        <translation>ihre Stelle %1-%2 reicht über das Ende des Textes, %3, hinaus</translation>
    </message>
    <message>
        <source>its words &quot;%1&quot; are not those at %2-%3, &quot;%4&quot;</source>
        <translation>ihr Wortlaut „%1“ ist nicht der bei %2-%3, „%4“</translation>
    </message>
    <message>
        <source>item %1 (%2)</source>
        <translation>Eintrag %1 (%2)</translation>
    </message>
    <message>
        <source>another annotation has the same id</source>
        <translation>eine andere Annotation hat dieselbe Kennung</translation>
    </message>
    <message>
        <source>the codebook lacks its tag %1</source>
        <translation>dem Codebuch fehlt ihr Tag %1</translation>
    </message>
    <message>
        <source>this is no collection of W3C annotations</source>
        <translation>das ist keine Sammlung von W3C-Annotationen</translation>
    </message>
    <message>
        <source>name a file of annotations</source>
        <translation>nennen Sie eine Datei mit Annotationen</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; stands twice in one object</source>
        <translation>der Schlüssel „%1“ steht in einem Objekt zweimal</translation>
    </message>
    <message>
        <source>remove the wrong one of the two</source>
        <translation>entfernen Sie den falschen der beiden</translation>
    </message>
    <message>
        <source>a tag has no id, no name or the id of another</source>
        <translation>ein Tag hat keine Kennung, keinen Namen oder die Kennung eines anderen</translation>
    </message>
    <message>
        <source>the annotations of this collection are not in the file</source>
        <translation>die Annotationen dieser Sammlung sind nicht in der Datei</translation>
    </message>
    <message>
        <source>fetch the collection with its pages embedded</source>
        <translation>holen Sie die Sammlung mit eingebetteten Seiten</translation>
    </message>
    <message>
        <source>the page of annotations has no items</source>
        <translation>die Seite mit Annotationen hat keine Einträge</translation>
    </message>
    <message>
        <source>restore it from a backup; it is left as it is</source>
        <translation>stellen Sie sie aus einer Sicherung wieder her; sie bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>this is no annotation; it is kept as it is</source>
        <translation>das ist keine Annotation; es bleibt, wie es ist</translation>
    </message>
    <message>
        <source>item %1, id</source>
        <translation>Eintrag %1, id</translation>
    </message>
    <message>
        <source>another annotation has the same id; this one gets a new one</source>
        <translation>eine andere Annotation hat dieselbe Kennung; diese bekommt eine neue</translation>
    </message>
    <message>
        <source>the annotations take more than %L1 bytes</source>
        <translation>die Annotationen brauchen mehr als %L1 Bytes</translation>
    </message>
    <message>
        <source>split them into several files</source>
        <translation>teilen Sie sie auf mehrere Dateien auf</translation>
    </message>
    <message>
        <source>this is no id; the annotation gets a new one</source>
        <translation>das ist keine ID; die Annotation bekommt eine neue</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) were found at another place</source>
        <translation>
            <numerusform>%n Annotation wurde an anderer Stelle gefunden</numerusform>
            <numerusform>%n Annotationen wurden an anderer Stelle gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the place of %n annotation(s) is uncertain</source>
        <translation>
            <numerusform>die Stelle von %n Annotation ist unsicher</numerusform>
            <numerusform>die Stelle von %n Annotationen ist unsicher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) have no place in the text</source>
        <translation>
            <numerusform>%n Annotation hat keine Stelle im Text</numerusform>
            <numerusform>%n Annotationen haben keine Stelle im Text</numerusform>
        </translation>
    </message>
    <message>
        <source>this journal was written by a newer version of the program</source>
        <translation>dieses Journal wurde von einer neueren Version des Programms geschrieben</translation>
    </message>
    <message>
        <source>open it with that version; it is left as it is</source>
        <translation>öffnen Sie es mit dieser Version; es bleibt, wie es ist</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>this line of the journal is damaged; the edit that it held is lost</source>
        <translation>diese Zeile des Journals ist beschädigt; die Änderung darin ist verloren</translation>
    </message>
    <message numerus="yes">
        <source>the words of %n annotation(s) were changed</source>
        <translation>
            <numerusform>der Wortlaut von %n Annotation wurde geändert</numerusform>
            <numerusform>der Wortlaut von %n Annotationen wurde geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, far end in %2</source>
        <translation>%1, fernes Ende in %2</translation>
    </message>
    <message>
        <source>pin %1 (%2)</source>
        <translation>Pin %1 (%2)</translation>
    </message>
    <message>
        <source>its words &quot;%1&quot; are not in the text</source>
        <translation>seine Wörter „%1“ stehen nicht im Text</translation>
    </message>
    <message>
        <source>a pin has no id, no kind, not both places or the id of another; it is kept as it is</source>
        <translation>ein Pin hat keine Kennung, keine Art, nicht beide Stellen oder die Kennung eines anderen; er bleibt, wie er ist</translation>
    </message>
</context>
<context>
    <name>diptych::SidecarFile</name>
    <message>
        <source>these annotations cannot be written so that they read back the same</source>
        <translation>diese Annotationen lassen sich nicht so schreiben, dass sie sich unverändert zurücklesen lassen</translation>
    </message>
    <message>
        <source>nothing was saved; undo the last change</source>
        <translation>nichts wurde gespeichert; machen Sie die letzte Änderung rückgängig</translation>
    </message>
    <message>
        <source>another program writes it over and over</source>
        <translation>ein anderes Programm überschreibt sie immer wieder</translation>
    </message>
    <message>
        <source>close the other program or try again</source>
        <translation>schließen Sie das andere Programm oder versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>another program has changed the file of the annotations so that it cannot be read (%1)</source>
        <translation>ein anderes Programm hat die Datei der Annotationen so verändert, dass sie nicht zu lesen ist (%1)</translation>
    </message>
    <message>
        <source>yours are still here, and nothing is written over that file</source>
        <translation>Ihre sind noch hier, und jene Datei wird nicht überschrieben</translation>
    </message>
    <message>
        <source>another program has removed or renamed the file of the annotations</source>
        <translation>ein anderes Programm hat die Datei der Annotationen entfernt oder umbenannt</translation>
    </message>
    <message>
        <source>they are still here, and are written again with your next change</source>
        <translation>sie sind noch hier und werden mit Ihrer nächsten Änderung neu geschrieben</translation>
    </message>
</context>
<context>
    <name>diptych::Snapshot</name>
    <message>
        <source>this is no folder; no copies of texts are kept</source>
        <translation>das ist kein Ordner; es werden keine Kopien von Texten behalten</translation>
    </message>
</context>
<context>
    <name>diptych::StartPage</name>
    <message>
        <source>Read two texts against each other</source>
        <translation>Zwei Texte gegeneinander lesen</translation>
    </message>
    <message>
        <source>Drop two files here, or open them. Matching passages stay level while you scroll; select words and press T to tag them. Your sources are never changed: tags are saved in a file beside each.</source>
        <translation>Ziehen Sie zwei Dateien hierher oder öffnen Sie sie. Passende Passagen bleiben beim Scrollen auf gleicher Höhe; wählen Sie Wörter aus und drücken Sie T, um sie zu taggen. Ihre Quellen werden nie verändert: Tags werden jeweils in einer Datei daneben gespeichert.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>diptych::StatusBar</name>
    <message>
        <source>Whose name new annotations get</source>
        <translation>Wessen Namen neue Annotationen erhalten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop what is under way</source>
        <translation>Laufenden Vorgang abbrechen</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Comparing the two texts…</source>
        <translation>Die beiden Texte werden verglichen…</translation>
    </message>
    <message>
        <source>Not saved!</source>
        <translation>Nicht gespeichert!</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Saved ✓</source>
        <translation>Gespeichert ✓</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesbar</translation>
    </message>
    <message>
        <source>Coder?</source>
        <translation>Codierer/in?</translation>
    </message>
    <message>
        <source>Coder: %1</source>
        <translation>Codierer/in: %1</translation>
    </message>
    <message>
        <source>Say who codes</source>
        <translation>Angeben, wer codiert</translation>
    </message>
    <message>
        <source>Coder: %1. Change</source>
        <translation>Codierer/in: %1. Ändern</translation>
    </message>
    <message>
        <source>Ln %L1, col %L2</source>
        <comment>line and column</comment>
        <translation>Z. %L1, Sp. %L2</translation>
    </message>
    <message>
        <source>aligned %L1 %</source>
        <translation>zu %L1&#xa0;% gleich</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>passages</comment>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <comment>passages</comment>
        <translation>
            <numerusform>%Ln verschoben</numerusform>
            <numerusform>%Ln verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only left</source>
        <comment>passages</comment>
        <translation>
            <numerusform>%Ln nur links</numerusform>
            <numerusform>%Ln nur links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only right</source>
        <comment>passages</comment>
        <translation>
            <numerusform>%Ln nur rechts</numerusform>
            <numerusform>%Ln nur rechts</numerusform>
        </translation>
    </message>
    <message>
        <source>List the differences</source>
        <translation>Die Unterschiede auflisten</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>left read-only</source>
        <translation>links schreibgeschützt</translation>
    </message>
    <message>
        <source>right read-only</source>
        <translation>rechts schreibgeschützt</translation>
    </message>
</context>
<context>
    <name>diptych::StyleDialog</name>
    <message>
        <source>Font and Lines</source>
        <translation>Schrift und Zeilen</translation>
    </message>
    <message>
        <source> pt</source>
        <comment>points, after a number</comment>
        <translation>&#xa0;pt</translation>
    </message>
    <message>
        <source>as wide as the window</source>
        <translation>so breit wie das Fenster</translation>
    </message>
    <message>
        <source> characters</source>
        <comment>after a number</comment>
        <translation> Zeichen</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>&amp;Schriftart:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Größe:</translation>
    </message>
    <message>
        <source>&amp;Widest line:</source>
        <translation>&amp;Breiteste Zeile:</translation>
    </message>
    <message>
        <source>&amp;Line spacing:</source>
        <translation>&amp;Zeilenabstand:</translation>
    </message>
</context>
<context>
    <name>diptych::TagBox</name>
    <message>
        <source>Tag “%1”</source>
        <translation>„%1“ taggen</translation>
    </message>
    <message>
        <source>Find a tag or name a new one</source>
        <translation>Tag suchen oder ein neues benennen</translation>
    </message>
    <message>
        <source>Matching tags</source>
        <translation>Passende Tags</translation>
    </message>
    <message>
        <source>Enter gives or takes the tag · Esc closes</source>
        <translation>Eingabetaste vergibt oder entfernt das Tag · Esc schließt</translation>
    </message>
</context>
<context>
    <name>diptych::TagChips</name>
    <message>
        <source>Add Tag…</source>
        <translation>Tag hinzufügen…</translation>
    </message>
    <message>
        <source>Add a tag to this annotation</source>
        <translation>Dieser Annotation ein Tag hinzufügen</translation>
    </message>
    <message>
        <source>Take the tag “%1” away</source>
        <translation>Tag „%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>diptych::TagChoices</name>
    <message>
        <source>Create tag “%1”</source>
        <translation>Tag „%1“ anlegen</translation>
    </message>
</context>
<context>
    <name>diptych::TagController</name>
    <message>
        <source>&amp;Tag…</source>
        <translation>&amp;Taggen…</translation>
    </message>
    <message>
        <source>Tag the selection, else the annotation at the caret, else the sentence</source>
        <translation>Die Auswahl taggen, sonst die Annotation an der Schreibmarke, sonst den Satz</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Write a note on the selection, the annotation at the caret or the sentence</source>
        <translation>Eine Notiz zur Auswahl, zur Annotation an der Schreibmarke oder zum Satz schreiben</translation>
    </message>
    <message>
        <source>&amp;Remove Annotation</source>
        <translation>Annotation &amp;entfernen</translation>
    </message>
    <message>
        <source>Remove the annotation at the caret with its tags and its note</source>
        <translation>Die Annotation an der Schreibmarke mit ihren Tags und ihrer Notiz entfernen</translation>
    </message>
    <message>
        <source>Ne&amp;w Tag…</source>
        <translation>Ne&amp;ues Tag…</translation>
    </message>
    <message>
        <source>Add a tag to the codebook</source>
        <translation>Dem Codebuch ein Tag hinzufügen</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Mit „%1“ taggen</translation>
    </message>
    <message numerus="yes">
        <source>The tag “%1” was removed from the codebook and from %n annotation(s).</source>
        <translation>
            <numerusform>Das Tag „%1“ wurde aus dem Codebuch und aus %n Annotation entfernt.</numerusform>
            <numerusform>Das Tag „%1“ wurde aus dem Codebuch und aus %n Annotationen entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>diptych::TagDialog</name>
    <message>
        <source>New Tag</source>
        <translation>Neues Tag</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Tag „%1“</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>When to give this tag, and when not</source>
        <translation>Wann dieses Tag vergeben wird und wann nicht</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Under:</source>
        <translation>&amp;Unter:</translation>
    </message>
    <message>
        <source>Colour:</source>
        <translation>Farbe:</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Taste:</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>&amp;Beschreibung:</translation>
    </message>
    <message>
        <source>(top level)</source>
        <translation>(oberste Ebene)</translation>
    </message>
    <message>
        <source>A name cannot have a slash: choose above what the tag stands under.</source>
        <translation>Ein Name darf keinen Schrägstrich enthalten: wählen Sie unter „Unter“, worunter das Tag steht.</translation>
    </message>
    <message>
        <source>There is a tag of that name already.</source>
        <translation>Ein Tag dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>The key “%1” has another meaning in the texts.</source>
        <translation>Die Taste „%1“ hat in den Texten eine andere Bedeutung.</translation>
    </message>
    <message>
        <source>The key “%1” belongs to the tag “%2”.</source>
        <translation>Die Taste „%1“ gehört zum Tag „%2“.</translation>
    </message>
</context>
<context>
    <name>diptych::ViewController</name>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Normal Si&amp;ze</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>Text in its normal size</source>
        <translation>Text in normaler Größe</translation>
    </message>
    <message>
        <source>&amp;System Colours</source>
        <translation>&amp;Systemfarben</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is</source>
        <translation>Hell oder dunkel, wie die Arbeitsfläche</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dark text on white</source>
        <translation>Dunkler Text auf Weiß</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Light text on black</source>
        <translation>Heller Text auf Schwarz</translation>
    </message>
    <message>
        <source>S&amp;epia</source>
        <translation>S&amp;epia</translation>
    </message>
    <message>
        <source>Brown text on cream</source>
        <translation>Brauner Text auf Creme</translation>
    </message>
    <message>
        <source>Show &amp;Tags</source>
        <translation>&amp;Tags anzeigen</translation>
    </message>
    <message>
        <source>Show what is tagged in the texts and their margins</source>
        <translation>Zeigen, was in den Texten getaggt ist, auch am Rand</translation>
    </message>
    <message>
        <source>&amp;Prose Cues</source>
        <translation>Te&amp;xtsignale</translation>
    </message>
    <message>
        <source>Mark numbers, quotations and reporting verbs</source>
        <translation>Zahlen, Zitate und Redeverben hervorheben</translation>
    </message>
    <message>
        <source>&amp;Format Highlighting</source>
        <translation>F&amp;ormat hervorheben</translation>
    </message>
    <message>
        <source>Mark headings, emphasis and tags of the file&apos;s format</source>
        <translation>Überschriften, Betonungen und Auszeichnungen des Dateiformats hervorheben</translation>
    </message>
    <message>
        <source>&amp;Show Differences</source>
        <translation>&amp;Unterschiede anzeigen</translation>
    </message>
    <message>
        <source>Shade what differs between the texts</source>
        <translation>Farbig hinterlegen, worin sich die Texte unterscheiden</translation>
    </message>
    <message>
        <source>Font and Li&amp;nes…</source>
        <translation>Schrift und &amp;Zeilen…</translation>
    </message>
    <message>
        <source>Choose font, line width and spacing of the texts</source>
        <translation>Schrift, Zeilenbreite und Abstand der Texte wählen</translation>
    </message>
    <message>
        <source>The texts on the whole screen</source>
        <translation>Die Texte auf dem ganzen Bildschirm</translation>
    </message>
    <message>
        <source>Full Sc&amp;reen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>High Contrast, &amp;Black on White</source>
        <translation>Hoher Kontrast, Schwarz au&amp;f Weiß</translation>
    </message>
    <message>
        <source>The strongest contrast, on a white page</source>
        <translation>Der stärkste Kontrast, auf weißer Seite</translation>
    </message>
    <message>
        <source>High Contrast, &amp;White on Black</source>
        <translation>Hoher Kontrast, &amp;Weiß auf Schwarz</translation>
    </message>
    <message>
        <source>The strongest contrast, on a black page</source>
        <translation>Der stärkste Kontrast, auf schwarzer Seite</translation>
    </message>
    <message>
        <source>Para&amp;graph Numbers</source>
        <translation>A&amp;bsatznummern</translation>
    </message>
    <message>
        <source>Number the paragraphs beside the texts, as reports do</source>
        <translation>Die Absätze neben den Texten nummerieren, wie in Berichten</translation>
    </message>
    <message>
        <source>Line Num&amp;bers</source>
        <translation>Zeilennu&amp;mmern</translation>
    </message>
    <message>
        <source>Number the lines of the files beside the texts</source>
        <translation>Die Zeilen der Dateien neben den Texten nummerieren</translation>
    </message>
    <message>
        <source>Reduce &amp;Motion</source>
        <translation>Bewegung ver&amp;ringern</translation>
    </message>
    <message>
        <source>Nothing blinks or slides; always so where the desktop asks for it</source>
        <translation>Nichts blinkt oder gleitet; immer so, wo die Arbeitsumgebung es verlangt</translation>
    </message>
</context>
</TS>
