<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>EqualFolds</name>
    <message numerus="yes">
        <source>%Ln line(s) alike</source>
        <translation>
            <numerusform>%Ln 行相同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s) alike</source>
        <translation>
            <numerusform>%Ln 个相同片段</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassageWords</name>
    <message>
        <source>The same on both sides</source>
        <translation>两侧相同</translation>
    </message>
    <message>
        <source>Changed: %1 % alike</source>
        <translation>有改动：%1% 相同</translation>
    </message>
    <message>
        <source>Moved, otherwise the same</source>
        <translation>已移动，其余相同</translation>
    </message>
    <message>
        <source>Moved and changed: %1 % alike</source>
        <translation>已移动且有改动：%1% 相同</translation>
    </message>
    <message>
        <source>Only on the left</source>
        <translation>仅在左侧</translation>
    </message>
    <message>
        <source>Only on the right</source>
        <translation>仅在右侧</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 beside %2</source>
        <extracomment>Headline of a report; %1 and %2 are the titles of two texts.</extracomment>
        <translation>%1 与 %2 对照</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Both texts in step</source>
        <translation>两文对照</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Made with %1 on %2</source>
        <translation>由 %1 生成于 %2</translation>
    </message>
    <message>
        <source>Made with %1 on %2 by %3</source>
        <translation>由 %3 使用 %1 生成于 %2</translation>
    </message>
    <message>
        <source>mixed line ends</source>
        <translation>行尾符混用</translation>
    </message>
    <message>
        <source>with byte order mark</source>
        <translation>带字节顺序标记</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>侧</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>发布者</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>%1 characters in %2 paragraphs</source>
        <translation>%2 段，共 %1 个字符</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>字符编码</translation>
    </message>
    <message>
        <source>Text taken out by</source>
        <translation>文本提取工具</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>文件的 SHA-256</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>备忘</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>annotations, %1 left and %2 right</source>
        <translation>标注，左侧 %1 条，右侧 %2 条</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>数据概览</translation>
    </message>
    <message>
        <source>of the words stand in both</source>
        <translation>词语两文共有</translation>
    </message>
    <message>
        <source>passages %1</source>
        <comment>%1: same, edited, moved …</comment>
        <translation>%1的片段</translation>
    </message>
    <message>
        <source>Annotated by: %1</source>
        <translation>标注者：%1</translation>
    </message>
    <message>
        <source>+%1 below</source>
        <extracomment>Beside the count of a tag: how often the tags below it in the tree are used.</extracomment>
        <translation>下级 +%1</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>记号</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>words</source>
        <comment>a sample</comment>
        <translation>词语</translation>
    </message>
    <message>
        <source>an annotation: the line is that of its tag, the number and the tag’s sign stand at its end and lead to the table</source>
        <translation>一条标注：线型取自其标签；末尾的编号和标签记号链接到表格</translation>
    </message>
    <message>
        <source>words that stand on this side alone, or in place of others</source>
        <translation>仅出现在这一侧或替换了另一侧词语的词语</translation>
    </message>
    <message>
        <source>nearly the same word on the other side: spelling, capitals, punctuation</source>
        <translation>另一侧有几乎相同的词语：拼写、大小写或标点不同</translation>
    </message>
    <message>
        <source>the passage stands in both texts, word for word</source>
        <translation>该片段在两文中逐字相同</translation>
    </message>
    <message>
        <source>edited; the share of words that stayed is beside it</source>
        <translation>有改动；旁边是保留词语的比例</translation>
    </message>
    <message>
        <source>moved: the same passage stands elsewhere in the other text</source>
        <translation>已移动：同一片段位于另一文本的别处</translation>
    </message>
    <message>
        <source>only in the text on that side</source>
        <translation>仅见于该侧文本</translation>
    </message>
    <message>
        <source>a character of the text that cannot be seen or that would disturb the page, by its Unicode number</source>
        <translation>文本中不可见或会扰乱页面的字符，以其 Unicode 编号表示</translation>
    </message>
    <message>
        <source>How to read the texts</source>
        <translation>如何阅读文本</translation>
    </message>
    <message>
        <source>Where the texts differ</source>
        <translation>文本差异所在</translation>
    </message>
    <message>
        <source>Where the tags lie</source>
        <translation>标签所在位置</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>编码本</translation>
    </message>
    <message>
        <source>%1, %2 times, at %3 of the text</source>
        <extracomment>Describes a strip of the picture: name of a tag, count, places in the text.</extracomment>
        <translation>%1，%2 次，位于文本的 %3 处</translation>
    </message>
    <message>
        <source>without a tag</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>Ribbons tie the passages that belong together</source>
        <translation>连接带将彼此对应的片段相连</translation>
    </message>
    <message>
        <source>Each text from its start to its end, each tag on a strip of its own.</source>
        <translation>每个文本从头至尾，每个标签各占一条。</translation>
    </message>
    <message>
        <source>The text from its start to its end, each tag on a strip of its own.</source>
        <translation>文本从头至尾，每个标签各占一条。</translation>
    </message>
    <message>
        <source>changed words</source>
        <translation>有改动的词语</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number of an annotation</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Passage and note</source>
        <translation>片段与备注</translation>
    </message>
    <message>
        <source>In the other text</source>
        <translation>另一文本中</translation>
    </message>
    <message>
        <source>Coder, date</source>
        <translation>编码者、日期</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>第 %1 段</translation>
    </message>
    <message>
        <source>would stand in paragraph %1</source>
        <translation>若有则位于第 %1 段</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 个字符</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>置信度 %1</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>↓ moved: further down here, paragraph %1</source>
        <comment>of a passage</comment>
        <translation>↓ 已移动：在此文更靠后处，第 %1 段</translation>
    </message>
    <message>
        <source>↑ moved: further up here, paragraph %1</source>
        <comment>of a passage</comment>
        <translation>↑ 已移动：在此文更靠前处，第 %1 段</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>characters %1 to %2</source>
        <translation>字符 %1 至 %2</translation>
    </message>
    <message>
        <source>In the other text: %1</source>
        <translation>另一文本中：%1</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language code</comment>
        <extracomment>BCP 47 code of the language you translate to: de, zh-Hans …</extracomment>
        <translation>zh-Hans</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>有改动</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>moved and edited</source>
        <translation>移动且有改动</translation>
    </message>
    <message>
        <source>only left</source>
        <translation>仅左侧</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>仅右侧</translation>
    </message>
    <message>
        <source>same wording</source>
        <translation>措辞相同</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>措辞有改动</translation>
    </message>
    <message>
        <source>moved, same wording</source>
        <translation>已移动，措辞相同</translation>
    </message>
    <message>
        <source>moved and reworded</source>
        <translation>已移动且措辞有改动</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>位置未变</translation>
    </message>
    <message>
        <source>found again elsewhere in the text</source>
        <translation>在文本别处重新找到</translation>
    </message>
    <message>
        <source>found again in changed words</source>
        <translation>在改动后的措辞中重新找到</translation>
    </message>
    <message>
        <source>place uncertain</source>
        <translation>位置不确定</translation>
    </message>
    <message>
        <source>no longer in the text</source>
        <translation>已不在文本中</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>percentage</comment>
        <extracomment>A percentage; in German, for instance, with a space before the sign.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>to the difference before and to the next one</source>
        <translation>跳到上一处和下一处差异</translation>
    </message>
    <message>
        <source>Show only what differs</source>
        <translation>仅显示不同之处</translation>
    </message>
    <message numerus="yes">
        <source>%Ln equal passage(s)</source>
        <translation>
            <numerusform>%Ln 个相同片段</numerusform>
        </translation>
    </message>
    <message>
        <source>its wording there</source>
        <translation>那里的措辞</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>上一处差异</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>下一处差异</translation>
    </message>
    <message>
        <source>links between the texts</source>
        <translation>两篇文本之间的链接</translation>
    </message>
    <message>
        <source>in %1, without a place in the text beside this</source>
        <translation>在 %1 中，在旁边的文本里没有位置</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>链接：%1</translation>
    </message>
</context>
<context>
    <name>alignment</name>
    <message>
        <source>comparing the texts was cancelled</source>
        <translation>文本比较已取消</translation>
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
        <translation>左侧</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>¶ %L1</source>
        <comment>paragraph number</comment>
        <translation>¶ %L1</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>On the other side</source>
        <translation>另一侧</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>侧</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>编码者</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>有改动</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>moved and changed</source>
        <translation>已移动且有改动</translation>
    </message>
    <message>
        <source>not on the right</source>
        <translation>右侧没有</translation>
    </message>
    <message>
        <source>not on the left</source>
        <translation>左侧没有</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>链接：%1</translation>
    </message>
</context>
<context>
    <name>diptych::AnnotationsPanel</name>
    <message>
        <source>Filter by words, tag, note or coder</source>
        <translation>按词语、标签、备注或编码者筛选</translation>
    </message>
    <message>
        <source>Filter annotations</source>
        <translation>筛选标注</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>标注</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n annotation(s)</source>
        <translation>
            <numerusform>移除 %n 条标注</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is tagged yet.

Select words in a text and press T, or the key of a tag.</source>
        <translation>尚无标注。

请在文本中选中词语，然后按 T 或某个标签的快捷键。</translation>
    </message>
    <message>
        <source>No annotation has these words.</source>
        <translation>没有标注包含这些词语。</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 / %L2</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) shown</source>
        <translation>
            <numerusform>显示 %n 条标注</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diptych::Application</name>
    <message>
        <source>there is no display to show a window on; --screenshot FILE.png makes a picture of it instead</source>
        <translation>没有可显示窗口的屏幕；可改用 --screenshot FILE.png 将窗口存为图片</translation>
    </message>
</context>
<context>
    <name>diptych::Band</name>
    <message>
        <source>Link from left to right: %1</source>
        <translation>从左到右的关联：%1</translation>
    </message>
    <message>
        <source>Link from right to left: %1</source>
        <translation>从右到左的关联：%1</translation>
    </message>
    <message>
        <source>Left in paragraph %L1, right in paragraph %L2</source>
        <translation>左侧在第 %L1 段，右侧在第 %L2 段</translation>
    </message>
    <message>
        <source>A click brings the other end here</source>
        <translation>单击可将另一端移到此处</translation>
    </message>
</context>
<context>
    <name>diptych::CarryController</name>
    <message>
        <source>Carry &amp;Over Annotations…</source>
        <translation>转移标注(&amp;O)…</translation>
    </message>
    <message>
        <source>Propose the annotations of one side on the matching words of the other</source>
        <translation>将一侧的标注建议到另一侧的对应文字上</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) carried over.</source>
        <translation>
            <numerusform>已转移 %Ln 条标注。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diptych::CarryModel</name>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Annotated words</source>
        <translation>被标注的文字</translation>
    </message>
    <message>
        <source>Words on the other side</source>
        <translation>另一侧的文字</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>likely</source>
        <comment>carrying over</comment>
        <translation>可能</translation>
    </message>
    <message>
        <source>there already</source>
        <comment>carrying over</comment>
        <translation>已存在</translation>
    </message>
    <message>
        <source>uncertain</source>
        <comment>carrying over</comment>
        <translation>不确定</translation>
    </message>
    <message>
        <source>not found</source>
        <comment>carrying over</comment>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>diptych::CarryPanel</name>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>从左到右</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>从右到左</translation>
    </message>
    <message>
        <source>Show or hide annotations of this state</source>
        <translation>显示或隐藏此状态的标注</translation>
    </message>
    <message>
        <source>Likely from </source>
        <comment>before a percentage</comment>
        <translation>可能的下限 </translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent, after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Likely from this share of equal wording</source>
        <translation>相同文字达到此比例即视为可能</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Annotate the words on the other side so (A)</source>
        <translation>这样标注另一侧的文字 (A)</translation>
    </message>
    <message>
        <source>Carry over all that is likely, as one step</source>
        <translation>一步转移所有可能的标注</translation>
    </message>
    <message>
        <source>Annotations to carry over</source>
        <translation>待转移的标注</translation>
    </message>
    <message>
        <source>Accept now annotates the selected words “%1”</source>
        <translation>现在接受将标注所选文字“%1”</translation>
    </message>
    <message>
        <source>Accept with Selection</source>
        <translation>按所选文字接受</translation>
    </message>
    <message>
        <source>Likely %L1</source>
        <translation>可能 %L1</translation>
    </message>
    <message>
        <source>Uncertain %L1</source>
        <translation>不确定 %L1</translation>
    </message>
    <message>
        <source>Not found %L1</source>
        <translation>未找到 %L1</translation>
    </message>
    <message>
        <source>There %L1</source>
        <translation>已存在 %L1</translation>
    </message>
    <message>
        <source>With two texts open, this proposes the annotations of one on the matching words of the other.</source>
        <translation>打开两个文本后，这里会将一个文本的标注建议到另一个文本的对应文字上。</translation>
    </message>
    <message>
        <source>There are no annotations to carry over on this side.</source>
        <translation>这一侧没有可转移的标注。</translation>
    </message>
    <message>
        <source>All states are hidden.</source>
        <translation>所有状态都已隐藏。</translation>
    </message>
    <message>
        <source>Accept All Likely (%L1)</source>
        <translation>接受所有可能的 (%L1)</translation>
    </message>
</context>
<context>
    <name>diptych::CodebookModel</name>
    <message>
        <source>%1 left, %2 right</source>
        <translation>左侧 %1，右侧 %2</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Press this key in a text to give or take the tag</source>
        <translation>在文本中按此键可加上或去掉该标签</translation>
    </message>
    <message>
        <source>L</source>
        <comment>left, column heading</comment>
        <translation>左</translation>
    </message>
    <message>
        <source>Annotations in the left text</source>
        <translation>左侧文本中的标注</translation>
    </message>
    <message>
        <source>R</source>
        <comment>right, column heading</comment>
        <translation>右</translation>
    </message>
    <message>
        <source>Annotations in the right text</source>
        <translation>右侧文本中的标注</translation>
    </message>
</context>
<context>
    <name>diptych::CodebookPanel</name>
    <message>
        <source>Codebook</source>
        <translation>编码本</translation>
    </message>
    <message>
        <source>New Tag…</source>
        <translation>新建标签…</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新建标签</translation>
    </message>
    <message>
        <source>&amp;Tag the Passage</source>
        <translation>为该片段加标签(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Go to the Next Passage</source>
        <translation>转到下一处(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;New Tag Below This…</source>
        <translation>在其下新建标签(&amp;N)…</translation>
    </message>
    <message>
        <source>Re&amp;move from the Codebook</source>
        <translation>从编码本中移除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;New Tag…</source>
        <translation>新建标签(&amp;N)…</translation>
    </message>
</context>
<context>
    <name>diptych::CoderController</name>
    <message>
        <source>Whose name should your annotations carry?</source>
        <translation>您的标注应署谁的名字？</translation>
    </message>
    <message>
        <source>Your name or initials</source>
        <translation>您的姓名或缩写</translation>
    </message>
    <message>
        <source>Use This Name</source>
        <translation>使用此名字</translation>
    </message>
</context>
<context>
    <name>diptych::ColorPicker</name>
    <message>
        <source>Other…</source>
        <translation>其他…</translation>
    </message>
    <message>
        <source>Other colour</source>
        <translation>其他颜色</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>颜色 %1</translation>
    </message>
</context>
<context>
    <name>diptych::CommandLine</name>
    <message>
        <source>Sentences:</source>
        <translation>句子：</translation>
    </message>
    <message>
        <source>%1 % of the text is the same on both sides.</source>
        <translation>两侧文本有 %1% 相同。</translation>
    </message>
    <message>
        <source>shows which passages of two sources belong together</source>
        <translation>显示两个源文本中哪些片段彼此对应</translation>
    </message>
    <message>
        <source>also the runs of identical and of near-equal words</source>
        <translation>同时给出相同及近似词语的连续段</translation>
    </message>
    <message>
        <source>also which sentences belong together</source>
        <translation>同时给出彼此对应的句子</translation>
    </message>
    <message>
        <source>give either --start and --end or --quote</source>
        <translation>请给出 --start 和 --end，或者 --quote</translation>
    </message>
    <message>
        <source>--start and --end go together</source>
        <translation>--start 与 --end 须同时给出</translation>
    </message>
    <message>
        <source>a tag needs a name in UTF-8</source>
        <translation>标签名须为 UTF-8</translation>
    </message>
    <message>
        <source>the name of a tag has at most %1 characters</source>
        <translation>标签名最多 %1 个字符</translation>
    </message>
    <message>
        <source>--tag is missing</source>
        <translation>缺少 --tag</translation>
    </message>
    <message>
        <source>SOURCE --tag TAG (--start N --end N | --quote TEXT)</source>
        <translation>SOURCE --tag TAG (--start N --end N | --quote TEXT)</translation>
    </message>
    <message>
        <source>adds one annotation to a source</source>
        <translation>为源文本添加一条标注</translation>
    </message>
    <message>
        <source>Prints the annotation&apos;s id (urn:uuid:…) once it is durable in
SOURCE.annotations.json beside the source.</source>
        <translation>标注可靠写入源文本旁的 SOURCE.annotations.json 后，
输出其标识（urn:uuid:…）。</translation>
    </message>
    <message>
        <source>TAG</source>
        <translation>TAG</translation>
    </message>
    <message>
        <source>a tag&apos;s name or path (“attribution/direct quote”);
an unknown one is made; may be given several times</source>
        <translation>标签的名称或路径（“attribution/direct quote”）；
未知的会新建；可多次给出</translation>
    </message>
    <message>
        <source>first position of the span</source>
        <translation>范围的首个位置</translation>
    </message>
    <message>
        <source>the position behind the span</source>
        <translation>范围之后的位置</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>the words of the span, which must stand there once</source>
        <translation>范围内的文字，须在文本中只出现一次</translation>
    </message>
    <message>
        <source>what stands right before the quotation</source>
        <translation>紧接引文之前的文字</translation>
    </message>
    <message>
        <source>what stands right after it</source>
        <translation>紧接引文之后的文字</translation>
    </message>
    <message>
        <source>a note on the span</source>
        <translation>对该范围的备注</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>who codes; else the setting, else the account&apos;s
full name</source>
        <translation>编码者；默认取设置，其次取账户全名</translation>
    </message>
    <message>
        <source>unknown option %1</source>
        <translation>未知选项 %1</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 重复给出</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 不接受值</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 需要一个值</translation>
    </message>
    <message>
        <source>the value of --%1 is not UTF-8</source>
        <translation>--%1 的值不是 UTF-8</translation>
    </message>
    <message>
        <source>the value of --%1 is not a whole number: %2</source>
        <translation>--%1 的值不是整数：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: all is well, %n annotation(s)</source>
        <translation>
            <numerusform>%1：一切正常，%n 条标注</numerusform>
        </translation>
    </message>
    <message>
        <source>FILE…</source>
        <translation>FILE…</translation>
    </message>
    <message>
        <source>holds sidecars against their sources</source>
        <translation>对照源文本检查标注文件</translation>
    </message>
    <message>
        <source>FILE is a sidecar or its source. A line for each sidecar in order on standard
output, a line for each problem with its place on standard error; exit code 1 if
there is any.</source>
        <translation>FILE 是标注文件（SOURCE.annotations.json）或其源文本。无误的标注文件各在标准
输出占一行，每个问题连同位置在标准错误输出占一行；有问题时退出码为 1。</translation>
    </message>
    <message>
        <source>usage: %1; see diptych %2 --help</source>
        <translation>用法：%1；参见 diptych %2 --help</translation>
    </message>
    <message>
        <source>a file name is missing</source>
        <translation>缺少文件名</translation>
    </message>
    <message>
        <source>too many file names</source>
        <translation>文件名过多</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Positions are Unicode code points from 0, ranges half-open.
“-” reads standard input.
Exit code 0: done, 1: the input or the work failed, 2: wrong usage.</source>
        <translation>位置为从 0 起的 Unicode 码位，范围左闭右开。
“-” 表示读取标准输入。
退出码 0：完成，1：输入或处理失败，2：用法错误。</translation>
    </message>
    <message>
        <source>Diptych: read two sources side by side, tag what they say.</source>
        <translation>Diptych：并排阅读两个源文本，标注其所言。</translation>
    </message>
    <message>
        <source>[LEFT [RIGHT]]</source>
        <translation>[LEFT [RIGHT]]</translation>
    </message>
    <message>
        <source>opens the window</source>
        <translation>打开窗口</translation>
    </message>
    <message>
        <source>on the sample pair</source>
        <translation>并载入示例文本对</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>renders the window once and exits; needs no display</source>
        <translation>将窗口绘制一次后退出；无需屏幕</translation>
    </message>
    <message>
        <source>WxH</source>
        <comment>width and height</comment>
        <translation>WxH</translation>
    </message>
    <message>
        <source>the window&apos;s size in pixels</source>
        <translation>窗口大小（像素）</translation>
    </message>
    <message>
        <source>THEME</source>
        <translation>THEME</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>diptych SUBCOMMAND --help tells more.
A file named like a subcommand is opened as ./NAME.</source>
        <translation>更多说明见 diptych 子命令 --help。
与子命令同名的文件请以 ./NAME 打开。</translation>
    </message>
    <message>
        <source>SOURCE [--format text|jsonl|csv]</source>
        <translation>SOURCE [--format text|jsonl|csv]</translation>
    </message>
    <message>
        <source>lists the annotations of a source as they stand now</source>
        <translation>列出源文本当前的标注</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>标准输出</translation>
    </message>
    <message>
        <source>--output is missing</source>
        <translation>缺少 --output</translation>
    </message>
    <message>
        <source>LEFT [RIGHT] --output FILE.html|.md|.csv</source>
        <translation>LEFT [RIGHT] --output FILE.html|.md|.csv</translation>
    </message>
    <message>
        <source>writes the annotated report</source>
        <translation>生成带标注的报告</translation>
    </message>
    <message>
        <source>unknown format %1; known are %2</source>
        <translation>未知格式 %1；可用的有 %2</translation>
    </message>
    <message>
        <source>writes there, whole or not at all</source>
        <translation>写到该文件，要么完整写入，要么不写</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>reads the source in this encoding instead of
finding it out</source>
        <translation>以此字符编码读取源文本，不自动检测</translation>
    </message>
    <message>
        <source>--size takes WIDTHxHEIGHT in pixels, such as 1440x900</source>
        <translation>--size 的格式为 宽x高（像素），例如 1440x900</translation>
    </message>
    <message>
        <source>at most two files can be opened</source>
        <translation>最多可打开两个文件</translation>
    </message>
    <message>
        <source>see diptych --help</source>
        <translation>参见 diptych --help</translation>
    </message>
    <message>
        <source>system, light, dark, sepia, black-on-white or white-on-black, for this run</source>
        <translation>system、light、dark、sepia、black-on-white 或 white-on-black，仅限本次运行</translation>
    </message>
    <message>
        <source>--theme is system, light, dark, sepia, black-on-white or white-on-black</source>
        <translation>--theme 只能是 system、light、dark、sepia、black-on-white 或 white-on-black</translation>
    </message>
    <message>
        <source>“%1” was changed on both sides</source>
        <translation>“%1”在两侧都被修改</translation>
    </message>
    <message>
        <source>both versions are kept, theirs as %1: remove one</source>
        <translation>两个版本都已保留，对方的版本为 %1：请删除其中一个</translation>
    </message>
    <message>
        <source>BASE OURS THEIRS</source>
        <translation>BASE OURS THEIRS</translation>
    </message>
    <message>
        <source>merges two versions of a sidecar</source>
        <translation>合并标注文件的两个版本</translation>
    </message>
    <message>
        <source>Merges by annotation what changed between BASE and OURS and between BASE and
THEIRS. An empty BASE is no annotations. Where both changed one thing
differently, both versions of the annotation are kept, a line for each on
standard error names them, and the exit code is 1.

As a merge driver of git:
  git config merge.diptych.driver &apos;diptych merge %O %A %B --output %A&apos;
  echo &apos;*.annotations.json merge=diptych&apos; &gt;&gt; .gitattributes</source>
        <translation>按标注合并 BASE 与 OURS 之间、BASE 与 THEIRS 之间的改动。
空的 BASE 表示没有标注。双方对同一处作了不同改动时，
标注的两个版本都会保留，标准错误输出会逐行列出，退出码为 1。

作为 git 的合并驱动：
  git config merge.diptych.driver &apos;diptych merge %O %A %B --output %A&apos;
  echo &apos;*.annotations.json merge=diptych&apos; &gt;&gt; .gitattributes</translation>
    </message>
    <message>
        <source>--annotations FILE is missing</source>
        <translation>缺少 --annotations 文件</translation>
    </message>
    <message>
        <source>standard input can be read once only</source>
        <translation>标准输入只能读取一次</translation>
    </message>
    <message>
        <source>SOURCE --annotations FILE [--previous OLD] [--format text|jsonl]</source>
        <translation>来源 --annotations 文件 [--previous 旧文本] [--format text|jsonl]</translation>
    </message>
    <message>
        <source>finds the places of annotations in a source that changed</source>
        <translation>在已更改的来源中找到标注的位置</translation>
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
        <translation>文件包含 W3C 标注：标注文件、集合、页面或数组。按文件中的顺序每条一行；
不写入任何内容。
text：状态  起点-终点  得分  “引文”  标识。
jsonl：每行一个对象，字段为 id、state、start、end（失去位置时为 null）、
  score 和 runner_up（0 到 1：该处以及次佳位置保留了多少引文和上下文）、
  exact（现在位于该处的文字；失去位置时为原来的文字）。
state：exact；moved（相同文字在别处）；edited（原处文字已更改）；
  uncertain（推测，未经询问不可信）；orphan（未找到）。</translation>
    </message>
    <message>
        <source>the annotations to place</source>
        <translation>要定位的标注</translation>
    </message>
    <message>
        <source>OLD</source>
        <translation>旧文本</translation>
    </message>
    <message>
        <source>the text that they were made on</source>
        <translation>标注所依据的文本</translation>
    </message>
    <message>
        <source>--least takes a number from 0 to 1</source>
        <translation>--least 需要一个 0 到 1 的数</translation>
    </message>
    <message>
        <source>LEFT RIGHT [--apply] [--format text|jsonl]</source>
        <translation>LEFT RIGHT [--apply] [--format text|jsonl]</translation>
    </message>
    <message>
        <source>proposes annotations on the same words of another source</source>
        <translation>把标注建议到另一来源的相同文字上</translation>
    </message>
    <message>
        <source>adds the new ones to the right source</source>
        <translation>把新的标注加到右侧来源</translation>
    </message>
    <message>
        <source>what is less sure is uncertain: 0 to 1; 0.5 if not given</source>
        <translation>把握低于此值的算作不确定：0 到 1；不给出时为 0.5</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that a sudden end left in the journal are included</source>
        <translation>
            <numerusform>已包含程序意外终止时留在日志中的 %n 处更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more problem(s)</source>
        <translation>
            <numerusform>另有 %n 个问题</numerusform>
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
        <translation>text：每条一行：起点-终点 [标签] “引文” – 备注（编码者）；链接在引文后还有
  → 关系 “远端引文” (远端源文本)。
jsonl：每行一个对象，字段为 id、start、end、exact（引文）、tags（路径数组）、
  note、coder、created、modified（ISO 8601，UTC）、state（exact、moved、edited、
  uncertain 或 orphan）；链接另有 link：source（相对 IRI）、远端的 start、end、
  exact（按链接所记）以及 relation。
csv：每个标注与标签一行：source、paragraph、start、end、tag path、quote、note、
  coder、created、state；链接另有 relation、far source、far start、far end、
  far quote。</translation>
    </message>
    <message>
        <source>The file&apos;s name chooses the format.
html: one file that needs no other: both texts in step, tags, notes, legend,
  table.
md: the same as Markdown.
csv: a row per annotation and tag: source, paragraph, start, end, tag path,
  quote, note, coder, date, counterpart, change, state, id; of a link also
  relation, far source, far start, far end, far quote; UTF-8 with BOM, RFC 4180.</source>
        <translation>由文件名决定格式。
html：无需其他文件的单个文件：两篇文本对照、标签、备注、图例、表格。
md：同样内容的 Markdown。
csv：每个标注与标签一行：source、paragraph、start、end、tag path、quote、note、
  coder、date、counterpart、change、state、id；链接另有 relation、far source、
  far start、far end、far quote；UTF-8 带 BOM，RFC 4180。</translation>
    </message>
    <message>
        <source>LEFT RIGHT [--words] [--sentences] [--pins] [--format text|json|html]</source>
        <translation>LEFT RIGHT [--words] [--sentences] [--pins] [--format text|json|html]</translation>
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
        <translation>json：unit、left.length、right.length，以及按左侧起点排序的 passages，每项含
  kind（same、edited、moved、moved-edited、left-only、right-only）、left 与
  right（[起点, 终点] 或 null）和 similarity（0 到 1，仅一侧时为 null）。
  每一侧的范围排序后恰好覆盖全文。
  --words 另加 words 与 changed：相同词语连续段及近似词语（大小写、标点、拼写、
  数字格式）的 [左起点, 左终点, 右起点, 右终点]。
  --sentences 另加 sentences：left、right、similarity，每个对应关系一行。
html：两文对照，并标出差异。
读者在窗口中设置的图钉保存在附属文件中；不加 --pins 时只依据文本。</translation>
    </message>
    <message>
        <source>keeps to the pins that the sidecars of the two have for
each other</source>
        <translation>遵循两个附属文件中针对彼此的图钉</translation>
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
        <translation>不带 --apply 时什么也不写；带上则把“new”的标注加到右侧来源，并在那里
记下出处（diptych:carriedFrom）；链接不在其内。
两个来源的图钉也计入。
text：每行依次为 状态、左侧范围 → 右侧范围、把握、[标签] 和两侧的文字。
jsonl：每行一个对象，字段为 id、start、end、exact、tags（左侧的标注）、
  state（new；present：以前带过，或编码者在那里已这样标注；uncertain：
  那里只有很少的相同文字；missing）、target（null，或 start、end、exact、
  与 `align` 相同的 kind，以及 0 到 1 的 confidence）和 carried（右侧标注的
  id，或 null）。</translation>
    </message>
</context>
<context>
    <name>diptych::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什么？</translation>
    </message>
    <message>
        <source>Matching commands</source>
        <translation>匹配的命令</translation>
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
        <translation>联动滚动(&amp;L)</translation>
    </message>
    <message>
        <source>Keep matching passages level while scrolling</source>
        <translation>滚动时使对应片段保持齐平</translation>
    </message>
    <message>
        <source>S&amp;wap Sides</source>
        <translation>交换两侧(&amp;W)</translation>
    </message>
    <message>
        <source>Left becomes right</source>
        <translation>左右互换</translation>
    </message>
    <message>
        <source>List &amp;Differences</source>
        <translation>列出差异(&amp;D)</translation>
    </message>
    <message>
        <source>Show both wordings of all that differs</source>
        <translation>列出所有不同之处的两种措辞</translation>
    </message>
    <message>
        <source>&amp;Hide What Is Equal</source>
        <translation>隐藏相同内容(&amp;H)</translation>
    </message>
    <message>
        <source>Fold long stretches that are the same on both sides</source>
        <translation>折叠两侧相同的长段内容</translation>
    </message>
    <message>
        <source>Nudge the Other Side &amp;Up</source>
        <translation>另一侧上移一行(&amp;U)</translation>
    </message>
    <message>
        <source>Move the other side a line up against this one, and keep it so</source>
        <translation>将另一侧相对本侧上移一行并保持</translation>
    </message>
    <message>
        <source>&amp;Nudge the Other Side Down</source>
        <translation>另一侧下移一行(&amp;N)</translation>
    </message>
    <message>
        <source>Move the other side a line down against this one, and keep it so</source>
        <translation>将另一侧相对本侧下移一行并保持</translation>
    </message>
    <message>
        <source>Level &amp;Again</source>
        <translation>重新对齐(&amp;A)</translation>
    </message>
    <message>
        <source>Put matching passages level again</source>
        <translation>使对应段落重新对齐</translation>
    </message>
</context>
<context>
    <name>diptych::Destination</name>
    <message>
        <source>%L1 % of the text</source>
        <translation>全文的 %L1%</translation>
    </message>
    <message>
        <source>Line %L1, column %L2</source>
        <translation>第 %L1 行，第 %L2 列</translation>
    </message>
    <message>
        <source>Paragraph %L1 of %L2</source>
        <translation>第 %L1 段，共 %L2 段</translation>
    </message>
    <message>
        <source>Line %L1 of %L2</source>
        <translation>第 %L1 行，共 %L2 行</translation>
    </message>
    <message>
        <source>Position %L1 of %L2</source>
        <translation>位置 %L1，共 %L2</translation>
    </message>
</context>
<context>
    <name>diptych::DifferencesModel</name>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已改动</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>moved, changed</source>
        <translation>已移动并改动</translation>
    </message>
    <message>
        <source>only left</source>
        <translation>仅左侧</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>仅右侧</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>相似度</translation>
    </message>
</context>
<context>
    <name>diptych::DifferencesPanel</name>
    <message>
        <source>Show or hide passages of this kind</source>
        <translation>显示或隐藏此类段落</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Tag this passage (T)</source>
        <translation>为此段落添加标签 (T)</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>笔记…</translation>
    </message>
    <message>
        <source>Write a note on this passage (N)</source>
        <translation>为此段落写笔记 (N)</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Changed %L1</source>
        <translation>改动 %L1</translation>
    </message>
    <message>
        <source>Moved %L1</source>
        <translation>移动 %L1</translation>
    </message>
    <message>
        <source>Only left %L1</source>
        <translation>仅左侧 %L1</translation>
    </message>
    <message>
        <source>Only right %L1</source>
        <translation>仅右侧 %L1</translation>
    </message>
    <message>
        <source>With two texts open, this lists what differs between them.</source>
        <translation>打开两个文本后，这里会列出它们之间的差异。</translation>
    </message>
    <message>
        <source>The two texts say the same.</source>
        <translation>两个文本内容相同。</translation>
    </message>
    <message>
        <source>All kinds of differences are hidden.</source>
        <translation>所有类型的差异均已隐藏。</translation>
    </message>
</context>
<context>
    <name>diptych::Docks</name>
    <message>
        <source>Codebook</source>
        <translation>编码本</translation>
    </message>
    <message>
        <source>&amp;Codebook</source>
        <translation>编码本(&amp;C)</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation>标注(&amp;A)</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Insp&amp;ector</source>
        <translation>检查器(&amp;E)</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>O&amp;utline</source>
        <translation>大纲(&amp;U)</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>差异(&amp;D)</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Lin&amp;ks</source>
        <translation>链接(&amp;K)</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>图钉</translation>
    </message>
    <message>
        <source>Pin&amp;s</source>
        <translation>图钉(&amp;S)</translation>
    </message>
    <message>
        <source>Carry Over</source>
        <translation>转移标注</translation>
    </message>
    <message>
        <source>Carr&amp;y Over</source>
        <translation>转移标注(&amp;Y)</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>失位批注</translation>
    </message>
    <message>
        <source>Orp&amp;hans</source>
        <translation>失位批注(&amp;H)</translation>
    </message>
</context>
<context>
    <name>diptych::DurableFile</name>
    <message>
        <source>another program is saving to it and does not come to an end</source>
        <translation>另一个程序正在写入该文件，且迟迟未结束</translation>
    </message>
    <message>
        <source>close the other program or try again</source>
        <translation>请关闭该程序，或重试</translation>
    </message>
    <message>
        <source>this file system knows no locks</source>
        <translation>此文件系统不支持锁</translation>
    </message>
</context>
<context>
    <name>diptych::EditController</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last change, whichever side it was on</source>
        <translation>撤回最近一次更改，不论在哪一侧</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>重新执行已撤回的更改</translation>
    </message>
    <message>
        <source>&amp;Undo “%1”</source>
        <translation>撤销“%1”(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo “%1”</source>
        <translation>重做“%1”(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected words</source>
        <translation>复制选中的文字</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Select the whole text of this side</source>
        <translation>选中本侧的全部文本</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find words in both texts</source>
        <translation>在两侧文本中查找词语</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next hit</source>
        <translation>转到下一处匹配</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>查找上一个(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the hit before</source>
        <translation>转到上一处匹配</translation>
    </message>
    <message>
        <source>Copy the selected words with where they stand</source>
        <translation>复制选中的文字及其所在位置</translation>
    </message>
    <message>
        <source>Copy wit&amp;h Reference</source>
        <translation>连同出处复制(&amp;H)</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
</context>
<context>
    <name>diptych::Encoding</name>
    <message>
        <source>choose its encoding, or convert it to UTF-8</source>
        <translation>请选择其字符编码，或将其转换为 UTF-8</translation>
    </message>
    <message numerus="yes">
        <source>%n sequence(s) that are not valid %1 were replaced by U+FFFD, the first in line %2 at byte %3</source>
        <translation>
            <numerusform>%n 处不是有效 %1 的字节序列已替换为 U+FFFD，首处位于第 %2 行、第 %3 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>no encoding is called &quot;%1&quot;</source>
        <translation>没有名为“%1”的字符编码</translation>
    </message>
    <message>
        <source>opening was cancelled</source>
        <translation>打开已取消</translation>
    </message>
    <message>
        <source>the file is not text in the encoding %1</source>
        <translation>该文件不是 %1 编码的文本</translation>
    </message>
    <message>
        <source>the file holds binary data, not text</source>
        <translation>该文件包含二进制数据，而非文本</translation>
    </message>
</context>
<context>
    <name>diptych::FileController</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open Two Texts…</source>
        <translation>打开两个文本(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose two texts to read side by side</source>
        <translation>选择两个文本并排阅读</translation>
    </message>
    <message>
        <source>Open &amp;Left…</source>
        <translation>打开左侧文本(&amp;L)…</translation>
    </message>
    <message>
        <source>Choose the text on the left</source>
        <translation>选择左侧的文本</translation>
    </message>
    <message>
        <source>Open Ri&amp;ght…</source>
        <translation>打开右侧文本(&amp;G)…</translation>
    </message>
    <message>
        <source>Choose the text on the right</source>
        <translation>选择右侧的文本</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Pair</source>
        <translation>打开示例文本对(&amp;S)</translation>
    </message>
    <message>
        <source>A draft and the press release made from it, with tags, as a copy of your own</source>
        <translation>一份草案和由其写成的新闻稿，带标签，作为您自己的副本</translation>
    </message>
    <message>
        <source>&amp;Close Left</source>
        <translation>关闭左侧文本(&amp;C)</translation>
    </message>
    <message>
        <source>Close the text on the left</source>
        <translation>关闭左侧的文本</translation>
    </message>
    <message>
        <source>Close Rig&amp;ht</source>
        <translation>关闭右侧文本(&amp;H)</translation>
    </message>
    <message>
        <source>Close the text on the right</source>
        <translation>关闭右侧的文本</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Save everything and end Diptych</source>
        <translation>保存全部内容并退出 Diptych</translation>
    </message>
    <message>
        <source>&amp;Encoding on the Left</source>
        <translation>左侧字符编码(&amp;E)</translation>
    </message>
    <message>
        <source>E&amp;ncoding on the Right</source>
        <translation>右侧字符编码(&amp;N)</translation>
    </message>
    <message>
        <source>Diptych shows two texts at a time: the first two files were opened.</source>
        <translation>Diptych 一次显示两个文本：已打开前两个文件。</translation>
    </message>
    <message>
        <source>Open Two Texts (Choose One or Two Files)</source>
        <translation>打开两个文本（选择一个或两个文件）</translation>
    </message>
    <message>
        <source>Open Text</source>
        <translation>打开文本</translation>
    </message>
    <message>
        <source>Texts (*.txt *.text *.md *.markdown *.html *.htm *.xhtml)</source>
        <translation>文本 (*.txt *.text *.md *.markdown *.html *.htm *.xhtml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>&amp;Forget These</source>
        <translation>清除这些记录(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Detect</source>
        <translation>自动检测(&amp;D)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file name: message</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Open Another…</source>
        <translation>打开其他文件…</translation>
    </message>
    <message>
        <source>Read As</source>
        <translation>读取为</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two file names</comment>
        <translation>%1 与 %2</translation>
    </message>
    <message>
        <source>Read &amp;Again</source>
        <translation>重新读取(&amp;A)</translation>
    </message>
    <message>
        <source>Read the text of this side as it is on disk now; annotations find their places</source>
        <translation>读取此侧文本在磁盘上的当前内容；标注会找到各自的位置</translation>
    </message>
</context>
<context>
    <name>diptych::FileWords</name>
    <message>
        <source>the file is larger than the limit of %L1 bytes</source>
        <translation>文件超过 %L1 字节的上限</translation>
    </message>
    <message>
        <source>split it into smaller files</source>
        <translation>请将其拆分为较小的文件</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>文件夹不存在</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>check the name</source>
        <translation>请检查名称</translation>
    </message>
    <message>
        <source>a part of the path is no folder</source>
        <translation>路径中有一部分不是文件夹</translation>
    </message>
    <message>
        <source>it cannot be written here</source>
        <translation>无法写入此处</translation>
    </message>
    <message>
        <source>it may not be read</source>
        <translation>没有读取权限</translation>
    </message>
    <message>
        <source>check the permissions</source>
        <translation>请检查权限</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>free some space and try again</source>
        <translation>请释放一些空间后重试</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>这是一个文件夹</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>请指定一个文件</translation>
    </message>
    <message>
        <source>the link leads in a circle</source>
        <translation>链接循环指向自身</translation>
    </message>
    <message>
        <source>name the file itself</source>
        <translation>请直接指定文件本身</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名称过长</translation>
    </message>
    <message>
        <source>use a shorter name</source>
        <translation>请使用较短的名称</translation>
    </message>
    <message>
        <source>this is no regular file but a device, pipe or socket</source>
        <translation>这不是普通文件，而是设备、管道或套接字</translation>
    </message>
</context>
<context>
    <name>diptych::FindBar</name>
    <message>
        <source>Find in both texts</source>
        <translation>在两侧文本中查找</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一处匹配</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一处匹配</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>“ ”</source>
        <translation>“ ”</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>全词匹配</translation>
    </message>
    <message>
        <source>.*</source>
        <translation>.*</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Close find bar</source>
        <translation>关闭查找栏</translation>
    </message>
    <message>
        <source>Once around</source>
        <translation>已绕回继续查找</translation>
    </message>
    <message>
        <source>Not on this side</source>
        <translation>本侧未找到</translation>
    </message>
    <message>
        <source>Unfinished expression</source>
        <translation>表达式不完整</translation>
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
        <translation>左侧 %1 · 右侧 %2</translation>
    </message>
    <message>
        <source>⇆</source>
        <translation>⇆</translation>
    </message>
    <message>
        <source>In both texts</source>
        <translation>在两个文本中</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>hits</comment>
        <translation>左侧 %1</translation>
    </message>
    <message>
        <source>%1 right</source>
        <comment>hits</comment>
        <translation>右侧 %1</translation>
    </message>
</context>
<context>
    <name>diptych::FormatController</name>
    <message>
        <source>Format of the Left Text</source>
        <translation>左侧文本的格式</translation>
    </message>
    <message>
        <source>Format of the Right Text</source>
        <translation>右侧文本的格式</translation>
    </message>
    <message>
        <source>&amp;As the File Is (%1)</source>
        <translation>按文件类型（%1）(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;As the File Is</source>
        <translation>按文件类型(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Plain Text</source>
        <translation>纯文本(&amp;P)</translation>
    </message>
</context>
<context>
    <name>diptych::Formats</name>
    <message>
        <source>%1 is not read yet</source>
        <translation>尚不支持读取 %1</translation>
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
        <translation>OpenDocument 文本</translation>
    </message>
    <message>
        <source>EPUB</source>
        <translation>EPUB</translation>
    </message>
    <message>
        <source>Rich Text Format</source>
        <translation>富文本格式 (RTF)</translation>
    </message>
    <message>
        <source>FictionBook</source>
        <translation>FictionBook</translation>
    </message>
    <message>
        <source>Jupyter notebook</source>
        <translation>Jupyter 笔记本</translation>
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
        <translation>OpenDocument 演示文稿</translation>
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
        <translation>OpenDocument 电子表格</translation>
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
        <translation>ZIP 压缩包</translation>
    </message>
    <message>
        <source>gzip archive</source>
        <translation>gzip 压缩包</translation>
    </message>
    <message>
        <source>tar archive</source>
        <translation>tar 归档</translation>
    </message>
    <message>
        <source>bzip2 archive</source>
        <translation>bzip2 压缩包</translation>
    </message>
    <message>
        <source>xz archive</source>
        <translation>xz 压缩包</translation>
    </message>
    <message>
        <source>Zstandard archive</source>
        <translation>Zstandard 压缩包</translation>
    </message>
    <message>
        <source>7-Zip archive</source>
        <translation>7-Zip 压缩包</translation>
    </message>
    <message>
        <source>RAR archive</source>
        <translation>RAR 压缩包</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>JPEG 图片</translation>
    </message>
    <message>
        <source>GIF picture</source>
        <translation>GIF 图片</translation>
    </message>
    <message>
        <source>TIFF picture</source>
        <translation>TIFF 图片</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>WebP 图片</translation>
    </message>
    <message>
        <source>BMP picture</source>
        <translation>BMP 图片</translation>
    </message>
    <message>
        <source>HEIC picture</source>
        <translation>HEIC 图片</translation>
    </message>
    <message>
        <source>MP3 sound</source>
        <translation>MP3 音频</translation>
    </message>
    <message>
        <source>WAV sound</source>
        <translation>WAV 音频</translation>
    </message>
    <message>
        <source>Ogg sound</source>
        <translation>Ogg 音频</translation>
    </message>
    <message>
        <source>FLAC sound</source>
        <translation>FLAC 音频</translation>
    </message>
    <message>
        <source>MPEG-4 sound</source>
        <translation>MPEG-4 音频</translation>
    </message>
    <message>
        <source>MPEG-4 video</source>
        <translation>MPEG-4 视频</translation>
    </message>
    <message>
        <source>Matroska video</source>
        <translation>Matroska 视频</translation>
    </message>
    <message>
        <source>WebM video</source>
        <translation>WebM 视频</translation>
    </message>
    <message>
        <source>Windows program</source>
        <translation>Windows 程序</translation>
    </message>
    <message>
        <source>ELF program</source>
        <translation>ELF 程序</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>SQLite 数据库</translation>
    </message>
    <message>
        <source>make text of it, for instance with: pdftotext &apos;%1&apos;</source>
        <translation>请将其转换为文本，例如：pdftotext &apos;%1&apos;</translation>
    </message>
    <message>
        <source>make text of it, for instance with: pandoc -t plain --wrap=none &apos;%1&apos; -o &apos;%1.txt&apos;</source>
        <translation>请将其转换为文本，例如：pandoc -t plain --wrap=none &apos;%1&apos; -o &apos;%1.txt&apos;</translation>
    </message>
    <message>
        <source>make text of it, for instance with: soffice --convert-to txt:Text &apos;%1&apos;</source>
        <translation>请将其转换为文本，例如：soffice --convert-to txt:Text &apos;%1&apos;</translation>
    </message>
    <message>
        <source>unpack it and open the texts it holds</source>
        <translation>请解压后打开其中的文本</translation>
    </message>
    <message>
        <source>recognise its text first, for instance with: tesseract &apos;%1&apos; &apos;%1&apos;</source>
        <translation>请先识别其中的文字，例如：tesseract &apos;%1&apos; &apos;%1&apos;</translation>
    </message>
    <message>
        <source>transcribe it and open the transcript</source>
        <translation>请先转写，再打开转写稿</translation>
    </message>
    <message>
        <source>open a text file</source>
        <translation>请打开文本文件</translation>
    </message>
</context>
<context>
    <name>diptych::GoController</name>
    <message>
        <source>Next &amp;Difference</source>
        <translation>下一处差异(&amp;D)</translation>
    </message>
    <message>
        <source>Go to the next passage that differs</source>
        <translation>转到下一个有差异的片段</translation>
    </message>
    <message>
        <source>No difference below this place.</source>
        <translation>此处之后没有差异。</translation>
    </message>
    <message>
        <source>&amp;Previous Difference</source>
        <translation>上一处差异(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the passage before that differs</source>
        <translation>转到上一个有差异的片段</translation>
    </message>
    <message>
        <source>No difference above this place.</source>
        <translation>此处之前没有差异。</translation>
    </message>
    <message>
        <source>Next &amp;Annotation</source>
        <translation>下一条标注(&amp;A)</translation>
    </message>
    <message>
        <source>Go to the next annotation on this side</source>
        <translation>转到本侧的下一条标注</translation>
    </message>
    <message>
        <source>No annotation below this place.</source>
        <translation>此处之后没有标注。</translation>
    </message>
    <message>
        <source>P&amp;revious Annotation</source>
        <translation>上一条标注(&amp;R)</translation>
    </message>
    <message>
        <source>Go to the annotation before, on this side</source>
        <translation>转到本侧的上一条标注</translation>
    </message>
    <message>
        <source>No annotation above this place.</source>
        <translation>此处之前没有标注。</translation>
    </message>
    <message>
        <source>&amp;Counterpart</source>
        <translation>对应处(&amp;C)</translation>
    </message>
    <message>
        <source>Go to what matches the selection or the word at the caret on the other side</source>
        <translation>转到另一侧与所选内容或光标处词语对应的位置</translation>
    </message>
    <message>
        <source>Nothing on the other side matches.</source>
        <translation>另一侧没有对应内容。</translation>
    </message>
    <message>
        <source>&amp;Other Side</source>
        <translation>另一侧(&amp;O)</translation>
    </message>
    <message>
        <source>Take the keyboard to the other text</source>
        <translation>将键盘焦点移到另一文本</translation>
    </message>
    <message>
        <source>Next with the Tag of Key &amp;%1</source>
        <translation>带有快捷键 &amp;%1 所属标签的下一处</translation>
    </message>
    <message>
        <source>Go to the next passage that has the tag of key %1</source>
        <translation>转到下一个带有快捷键 %1 所属标签的片段</translation>
    </message>
    <message>
        <source>No tag has the key %1.</source>
        <translation>没有标签使用快捷键 %1。</translation>
    </message>
    <message>
        <source>No passage has this tag.</source>
        <translation>没有片段带有此标签。</translation>
    </message>
    <message>
        <source>&amp;Go to Place…</source>
        <translation>转到位置(&amp;G)…</translation>
    </message>
    <message>
        <source>Go to a paragraph, line or position by its number</source>
        <translation>按编号转到段落、行或位置</translation>
    </message>
    <message>
        <source>Other &amp;End of a Link or Move</source>
        <translation>链接或移动的另一端(&amp;E)</translation>
    </message>
    <message>
        <source>Go to what the words at the caret are linked to, else to where they were moved</source>
        <translation>转到光标处文字所链接的位置，否则转到其移动后的位置</translation>
    </message>
    <message>
        <source>No link and no moved passage at the caret.</source>
        <translation>光标处没有链接，也没有移动的段落。</translation>
    </message>
</context>
<context>
    <name>diptych::GoToBox</name>
    <message>
        <source>Number of a paragraph, line or position</source>
        <translation>段落、行或位置的编号</translation>
    </message>
    <message>
        <source>Places of this number</source>
        <translation>该编号对应的位置</translation>
    </message>
    <message>
        <source>12:5 is column 5 of line 12 · 50% is the middle · Enter goes there</source>
        <translation>12:5 表示第 12 行第 5 列 · 50% 表示正中 · 回车键前往</translation>
    </message>
    <message>
        <source>Go to a place</source>
        <translation>转到某处</translation>
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
        <translation>查找命令(&amp;C)…</translation>
    </message>
    <message>
        <source>Find anything that can be done by its name</source>
        <translation>按名称查找可执行的任何操作</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>What can be done by keyboard</source>
        <translation>可用键盘完成的操作</translation>
    </message>
    <message>
        <source>&amp;About Diptych</source>
        <translation>关于 Diptych(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>版本与许可证</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>In a text, the key of a tag gives the tag to the selection or takes it; the codebook shows the keys. Without a selection the annotation at the caret is meant, else the sentence.</source>
        <translation>在文本中按标签的快捷键，可为所选内容加上或去掉该标签；快捷键见编码本。未选中内容时，作用于光标处的标注，否则作用于光标所在的句子。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>About Diptych</source>
        <translation>关于 Diptych</translation>
    </message>
    <message>
        <source>Diptych %1</source>
        <translation>Diptych %1</translation>
    </message>
    <message>
        <source>Reads two texts against each other and records, span by span, what you see.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>对照阅读两个文本，并逐处记录您的发现。

以 GNU 通用公共许可证第 3 版或更高版本发布的自由软件。</translation>
    </message>
</context>
<context>
    <name>diptych::HitsController</name>
    <message>
        <source>Tag All &amp;Hits…</source>
        <translation>为所有匹配加标签(&amp;H)…</translation>
    </message>
    <message>
        <source>Tag what was found, after a look at each hit</source>
        <translation>查看每处匹配后为找到的内容加标签</translation>
    </message>
    <message>
        <source>Tag hits “%1”</source>
        <translation>为匹配加标签“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) tagged.</source>
        <translation>
            <numerusform>已为 %n 处片段加标签。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diptych::HitsDialog</name>
    <message>
        <source>Tag All Hits</source>
        <translation>为所有匹配加标签</translation>
    </message>
    <message>
        <source>There are more hits; these are the first. Space ticks and unticks a row.</source>
        <translation>还有更多匹配，这里只列出最前面的。按空格键勾选或取消勾选一行。</translation>
    </message>
    <message>
        <source>Space ticks and unticks a row.</source>
        <translation>按空格键勾选或取消勾选一行。</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>加标签(&amp;T)…</translation>
    </message>
    <message>
        <source>Tick &amp;All</source>
        <translation>全部勾选(&amp;A)</translation>
    </message>
    <message>
        <source>Tick &amp;None</source>
        <translation>全部取消(&amp;N)</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>%L1 of %L2 ticked</source>
        <translation>已勾选 %L1 / %L2</translation>
    </message>
</context>
<context>
    <name>diptych::HitsModel</name>
    <message>
        <source>left ¶ %L1</source>
        <comment>paragraph number</comment>
        <translation>左 ¶ %L1</translation>
    </message>
    <message>
        <source>right ¶ %L1</source>
        <comment>paragraph number</comment>
        <translation>右 ¶ %L1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Words before</source>
        <translation>前文</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Words after</source>
        <translation>后文</translation>
    </message>
</context>
<context>
    <name>diptych::HoldingController</name>
    <message>
        <source>You can annotate the left text here now.</source>
        <translation>现在可以在此标注左侧文本。</translation>
    </message>
    <message>
        <source>You can annotate the right text here now.</source>
        <translation>现在可以在此标注右侧文本。</translation>
    </message>
    <message>
        <source>The other window saves its work and hands this text over…</source>
        <translation>另一个窗口正在保存并移交此文本…</translation>
    </message>
    <message>
        <source>The other window does not answer. It may be busy, or unable to save. If you annotate here all the same, what both windows save is merged.</source>
        <translation>另一个窗口没有回应。它可能正忙，或者无法保存。如果仍在此标注，两个窗口保存的内容将会合并。</translation>
    </message>
    <message>
        <source>Ask Again</source>
        <translation>再次请求</translation>
    </message>
    <message>
        <source>Annotate Anyway</source>
        <translation>仍要标注</translation>
    </message>
    <message>
        <source>Another window has taken over this text. All you did here is saved, and what is annotated there shows here.</source>
        <translation>另一个窗口已接管此文本。您在此所做的一切均已保存，那里的标注会显示在这里。</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Another Diptych window has this text open.</source>
        <translation>另一个 Diptych 窗口已打开此文本。</translation>
    </message>
    <message>
        <source>%1 has this text open.</source>
        <comment>person</comment>
        <translation>%1 已打开此文本。</translation>
    </message>
    <message>
        <source>You can read it here, and what is annotated there shows here.</source>
        <translation>您可以在此阅读，那里的标注会显示在这里。</translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation>接管</translation>
    </message>
</context>
<context>
    <name>diptych::Html</name>
    <message>
        <source>make text of the page in a browser and open that</source>
        <translation>请在浏览器中将页面存为文本后再打开</translation>
    </message>
    <message>
        <source>the page is larger than the limit of %L1 bytes</source>
        <translation>页面超过 %L1 字节的上限</translation>
    </message>
    <message>
        <source>the page would take too much memory</source>
        <translation>页面会占用过多内存</translation>
    </message>
    <message>
        <source>the page is built so that reading it would take too long</source>
        <translation>页面的结构会使读取耗时过长</translation>
    </message>
    <message>
        <source>opening was cancelled</source>
        <translation>打开已取消</translation>
    </message>
</context>
<context>
    <name>diptych::InspectorPanel</name>
    <message>
        <source>Select words in a text and press T to tag them or N to write a note.

What is tagged at the caret shows here.</source>
        <translation>在文本中选中词语，按 T 加标签，或按 N 写备注。

光标处的标注显示在这里。</translation>
    </message>
    <message>
        <source>Annotation before, at this place</source>
        <translation>此处的上一条标注</translation>
    </message>
    <message>
        <source>Next annotation at this place</source>
        <translation>此处的下一条标注</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未给出</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent, after a number</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Show on the Other Side</source>
        <translation>在另一侧显示</translation>
    </message>
    <message>
        <source>Confidence:</source>
        <translation>置信度：</translation>
    </message>
    <message>
        <source>%L1 of %L2 at this place</source>
        <translation>此处第 %L1 条，共 %L2 条</translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>By %1, %2; changed %3</source>
        <translation>%1，%2；修改于 %3</translation>
    </message>
    <message>
        <source>On the other side: %1</source>
        <translation>另一侧：%1</translation>
    </message>
    <message>
        <source>a coder without a name</source>
        <translation>未署名的编码者</translation>
    </message>
    <message>
        <source>Nothing matches it on the other side</source>
        <translation>另一侧没有对应内容</translation>
    </message>
    <message>
        <source>Carried over, %1</source>
        <translation>转移而来，%1</translation>
    </message>
    <message>
        <source>Carried over from %1, %2</source>
        <translation>转移自 %1，%2</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>没有备注</translation>
    </message>
</context>
<context>
    <name>diptych::JsonSyntax</name>
    <message>
        <source>something follows after the end of the JSON text</source>
        <translation>JSON 文本结束后还有内容</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>&quot;,&quot; or &quot;}&quot; is expected here</source>
        <translation>此处应为“,”或“}”</translation>
    </message>
    <message>
        <source>&quot;,&quot; or &quot;]&quot; is expected here</source>
        <translation>此处应为“,”或“]”</translation>
    </message>
    <message>
        <source>a name in quotes is expected here</source>
        <translation>此处应为带引号的名称</translation>
    </message>
    <message>
        <source>&quot;:&quot; is expected here</source>
        <translation>此处应为“:”</translation>
    </message>
    <message>
        <source>a value is expected here</source>
        <translation>此处应为一个值</translation>
    </message>
    <message>
        <source>a digit is expected here</source>
        <translation>此处应为数字</translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation>数值过大</translation>
    </message>
    <message>
        <source>there is a raw control character in a string</source>
        <translation>字符串中有未转义的控制字符</translation>
    </message>
    <message>
        <source>this escape is unknown</source>
        <translation>未知的转义序列</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>文件提前结束</translation>
    </message>
    <message>
        <source>restore it from a backup; it is left as it is</source>
        <translation>请从备份恢复；该文件保持原样</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>the file holds nothing but zero bytes</source>
        <translation>文件中全是零字节</translation>
    </message>
    <message>
        <source>this byte is not valid UTF-8</source>
        <translation>此字节不是有效的 UTF-8</translation>
    </message>
    <message>
        <source>the file has an unresolved merge conflict</source>
        <translation>文件中有未解决的合并冲突</translation>
    </message>
    <message>
        <source>resolve the conflict or take one of the two versions</source>
        <translation>请解决冲突，或采用其中一个版本</translation>
    </message>
</context>
<context>
    <name>diptych::LinkController</name>
    <message>
        <source>&amp;Link…</source>
        <translation>链接(&amp;L)…</translation>
    </message>
    <message>
        <source>Tie the selection, the annotation at the caret or the sentence to the other text</source>
        <translation>将所选内容、光标处的标注或该句与另一文本链接</translation>
    </message>
    <message>
        <source>Show all links with both wordings</source>
        <translation>显示所有链接及两端文字</translation>
    </message>
    <message>
        <source>A link needs a second text: open one first.</source>
        <translation>链接需要第二篇文本：请先打开一篇。</translation>
    </message>
    <message>
        <source>Choose Relation…</source>
        <translation>选择关系…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Linked: “%1” – %2 – “%3”.</source>
        <translation>已链接：“%1” – %2 – “%3”。</translation>
    </message>
    <message>
        <source>Link from “%1”: press Enter to link it to what is selected here, or select something else first. Esc cancels.</source>
        <translation>从“%1”出发的链接：按回车键与此处所选内容链接，或先选择其他内容。按 Esc 取消。</translation>
    </message>
    <message>
        <source>Link from “%1”: nothing here matches it. Select what it leads to, then press Enter. Esc cancels.</source>
        <translation>从“%1”出发的链接：此处没有与之对应的内容。请选择它所指的内容，然后按回车键。按 Esc 取消。</translation>
    </message>
    <message>
        <source>List Links</source>
        <translation>列出链接</translation>
    </message>
</context>
<context>
    <name>diptych::LinkRows</name>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the list of links</source>
        <translation>
            <numerusform>链接列表中还有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” – %2 – this</source>
        <comment>%1 another text&apos;s words, %2 how they relate to the words here</comment>
        <translation>“%1” – %2 – 此处</translation>
    </message>
    <message>
        <source>this – %1 – “%2”</source>
        <translation>此处 – %1 – “%2”</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>diptych::LinksModel</name>
    <message>
        <source>no place in the text</source>
        <translation>在文本中没有位置</translation>
    </message>
    <message>
        <source>in %1, which is not open</source>
        <translation>在未打开的 %1 中</translation>
    </message>
    <message>
        <source>found at another place</source>
        <translation>在别处找到</translation>
    </message>
    <message>
        <source>words changed</source>
        <translation>文字已改动</translation>
    </message>
    <message>
        <source>place uncertain</source>
        <translation>位置不确定</translation>
    </message>
    <message>
        <source>from left to right: %1</source>
        <translation>从左到右：%1</translation>
    </message>
    <message>
        <source>from right to left: %1</source>
        <translation>从右到左：%1</translation>
    </message>
    <message>
        <source>start has no place in the text</source>
        <translation>起点在文本中没有位置</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>编码者</translation>
    </message>
</context>
<context>
    <name>diptych::LinksPanel</name>
    <message>
        <source>Filter by words, relation or coder</source>
        <translation>按文字、关系或编码者筛选</translation>
    </message>
    <message>
        <source>Filter links</source>
        <translation>筛选链接</translation>
    </message>
    <message>
        <source>Change Relation…</source>
        <translation>更改关系…</translation>
    </message>
    <message>
        <source>Say otherwise what one end is to the other (F2)</source>
        <translation>更改一端与另一端的关系 (F2)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove this link (Delete)</source>
        <translation>移除此链接 (Delete)</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Nothing is linked yet.

Select words in a text and press L to tie them to words of the other.</source>
        <translation>还没有链接。

在一篇文本中选择文字并按 L，即可与另一篇的文字链接。</translation>
    </message>
    <message>
        <source>No link has these words.</source>
        <translation>没有链接包含这些文字。</translation>
    </message>
</context>
<context>
    <name>diptych::Loader</name>
    <message>
        <source>opening was cancelled</source>
        <translation>打开已取消</translation>
    </message>
</context>
<context>
    <name>diptych::MainWindow</name>
    <message>
        <source>Open or drop a second text to read it against this one.</source>
        <translation>请打开或拖入第二个文本，与此文对照阅读。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
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
        <translation>%1（只读）</translation>
    </message>
</context>
<context>
    <name>diptych::Menus</name>
    <message>
        <source>Co&amp;lours</source>
        <translation>颜色(&amp;L)</translation>
    </message>
    <message>
        <source>Next with a &amp;Tag</source>
        <translation>带某标签的下一处(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>报告(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Tool Bar</source>
        <translation>工具栏</translation>
    </message>
</context>
<context>
    <name>diptych::MergeController</name>
    <message numerus="yes">
        <source>%Ln annotation(s) added</source>
        <translation>
            <numerusform>新增 %Ln 条标注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>annotations</comment>
        <translation>
            <numerusform>更改 %Ln 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <comment>annotations</comment>
        <translation>
            <numerusform>删除 %Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>From another program: %1.</source>
        <translation>来自另一个程序：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Another program changed what you changed as well. Both versions of %n annotation(s) are kept: %1</source>
        <translation>
            <numerusform>另一个程序更改了您也更改过的内容。%n 条标注的两个版本均已保留：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>您的：%1</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>对方的：%1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Beside these annotations lies another version of them, with something that is missing here: %1</source>
        <translation>这些标注旁边有另一个版本，其中有此处缺少的内容：%1</translation>
    </message>
    <message>
        <source>%1 has put aside another version of these annotations, with something that is missing here: %2</source>
        <comment>sync tool, file name</comment>
        <translation>%1 另存了这些标注的另一个版本，其中有此处缺少的内容：%2</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>保留不动</translation>
    </message>
    <message>
        <source>The file stays as it is, and is not offered again</source>
        <translation>文件保持原样，不再提示</translation>
    </message>
    <message>
        <source>Merged; Undo takes it back. The file itself is still there: %1</source>
        <translation>已合并，可用撤销取消。文件仍在原处：%1</translation>
    </message>
    <message>
        <source>Move It to the Trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>It could not be moved to the trash. It is where it was.</source>
        <translation>无法移到回收站，文件仍在原处。</translation>
    </message>
</context>
<context>
    <name>diptych::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>diptych::MovedSource</name>
    <message>
        <source>this text has annotations of its own meanwhile</source>
        <translation>此文本现在已有自己的批注</translation>
    </message>
    <message>
        <source>merge the two files with “diptych merge”</source>
        <translation>请用 “diptych merge” 合并这两个文件</translation>
    </message>
</context>
<context>
    <name>diptych::MovedSourceController</name>
    <message numerus="yes">
        <source>“%1” had this same text and is gone; its %Ln annotation(s) are still there.</source>
        <translation>
            <numerusform>“%1” 有相同的文本但已不在；它的 %Ln 条批注还在。</numerusform>
        </translation>
    </message>
    <message>
        <source>Use Them Here</source>
        <translation>在此使用</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <comment>file name</comment>
        <translation>打开 “%1”</translation>
    </message>
    <message>
        <source>It has the text that the annotations were made on:
%1</source>
        <translation>它含有批注所针对的文本：
%1</translation>
    </message>
</context>
<context>
    <name>diptych::OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>The text that is read has no headings.

Markdown and HTML sources show theirs here.</source>
        <translation>正在阅读的文本没有标题。

Markdown 和 HTML 来源的标题会显示在这里。</translation>
    </message>
</context>
<context>
    <name>diptych::OverviewStrip</name>
    <message numerus="yes">
        <source>%n differing passage(s)</source>
        <translation>
            <numerusform>%n 个有差异的片段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n 条标注</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diptych::PairView</name>
    <message>
        <source>Left text</source>
        <translation>左侧文本</translation>
    </message>
    <message>
        <source>Right text</source>
        <translation>右侧文本</translation>
    </message>
    <message>
        <source>Overview of the left text</source>
        <translation>左侧文本概览</translation>
    </message>
    <message>
        <source>Overview of the right text</source>
        <translation>右侧文本概览</translation>
    </message>
    <message>
        <source>%1 lines lower</source>
        <comment>than level</comment>
        <translation>低 %1 行</translation>
    </message>
    <message>
        <source>%1 lines higher</source>
        <comment>than level</comment>
        <translation>高 %1 行</translation>
    </message>
</context>
<context>
    <name>diptych::PinController</name>
    <message>
        <source>&amp;Tie Passages</source>
        <translation>绑定段落(&amp;T)</translation>
    </message>
    <message>
        <source>Pin what is selected, or the passages at the two carets, to each other</source>
        <translation>将所选内容或两侧光标处的段落相互绑定</translation>
    </message>
    <message>
        <source>&amp;Keep Passages Apart</source>
        <translation>分开段落(&amp;K)</translation>
    </message>
    <message>
        <source>Say that this passage and its counterpart have nothing to do with each other</source>
        <translation>说明此段落与其对应段落无关</translation>
    </message>
    <message>
        <source>&amp;Remove Pin</source>
        <translation>移除图钉(&amp;R)</translation>
    </message>
    <message>
        <source>Remove the pins at this place</source>
        <translation>移除此处的图钉</translation>
    </message>
    <message>
        <source>Remove All P&amp;ins</source>
        <translation>移除所有图钉(&amp;I)</translation>
    </message>
    <message>
        <source>Remove all pins of these two texts</source>
        <translation>移除这两个文本的所有图钉</translation>
    </message>
    <message>
        <source>List &amp;Pins</source>
        <translation>列出图钉(&amp;P)</translation>
    </message>
    <message>
        <source>Show what was tied and kept apart by hand</source>
        <translation>显示手动绑定和分开的内容</translation>
    </message>
    <message>
        <source>Tied. What belongs together is worked out anew.</source>
        <translation>已绑定。正在重新计算对应关系。</translation>
    </message>
    <message>
        <source>Nothing on the other side belongs to this passage.</source>
        <translation>另一侧没有属于此段落的内容。</translation>
    </message>
    <message>
        <source>Kept apart. What belongs together is worked out anew.</source>
        <translation>已分开。正在重新计算对应关系。</translation>
    </message>
    <message>
        <source>No pin at this place.</source>
        <translation>此处没有图钉。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pin(s) removed.</source>
        <translation>
            <numerusform>已移除 %Ln 个图钉。</numerusform>
        </translation>
    </message>
    <message>
        <source>The words of this pin are no longer found.</source>
        <translation>此图钉的文字已找不到。</translation>
    </message>
</context>
<context>
    <name>diptych::PinsModel</name>
    <message>
        <source>tied</source>
        <translation>已绑定</translation>
    </message>
    <message>
        <source>kept apart</source>
        <translation>已分开</translation>
    </message>
    <message>
        <source>%1, words not found</source>
        <comment>a pin</comment>
        <translation>%1，未找到文字</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>图钉</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
</context>
<context>
    <name>diptych::PinsPanel</name>
    <message>
        <source>A pin ties a passage on the left to one on the right, or keeps the two apart, where the comparison is wrong.

Select words on both sides, or place the carets, and choose Compare, Tie Passages.</source>
        <translation>当对照有误时，图钉可将左侧段落与右侧段落绑定，或将二者分开。

在两侧选择文字，或放置光标，然后选择“比较”菜单中的“绑定段落”。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the selected pins (Del)</source>
        <translation>移除所选图钉 (Del)</translation>
    </message>
    <message>
        <source>Remove All</source>
        <translation>全部移除</translation>
    </message>
    <message>
        <source>Remove all pins of these two texts</source>
        <translation>移除这两个文本的所有图钉</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>图钉</translation>
    </message>
    <message numerus="yes">
        <source>The words of %Ln pin(s) are no longer found</source>
        <translation>
            <numerusform>有 %Ln 个图钉的文字已找不到</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>diptych::PlacesController</name>
    <message>
        <source>&amp;Orphans and Changed Places</source>
        <translation>失位与变动的批注(&amp;O)</translation>
    </message>
    <message>
        <source>Look through the annotations that moved or lost their words when a text changed</source>
        <translation>查看文本更改后移动了或失去原文的批注</translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <comment>annotations</comment>
        <translation>
            <numerusform>%n 条已移动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with changed words</source>
        <comment>annotations</comment>
        <translation>
            <numerusform>%n 条文字已改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uncertain</source>
        <comment>annotations</comment>
        <translation>
            <numerusform>%n 条不确定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found</source>
        <comment>annotations</comment>
        <translation>
            <numerusform>%n 条未找到</numerusform>
        </translation>
    </message>
    <message>
        <source>This text is not as it was annotated. Annotations: %1.</source>
        <translation>此文本与批注时不同。批注：%1。</translation>
    </message>
    <message>
        <source>Look at Them</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Select the words in this text that the annotation belongs to, then press P.</source>
        <translation>在此文本中选择批注所属的文字，然后按 P。</translation>
    </message>
</context>
<context>
    <name>diptych::PlacesModel</name>
    <message>
        <source>&lt;p&gt;%1&lt;/p&gt;&lt;p&gt;was: %2&lt;/p&gt;</source>
        <translation>&lt;p&gt;%1&lt;/p&gt;&lt;p&gt;原为：%2&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1, left</source>
        <translation>%1，左侧</translation>
    </message>
    <message>
        <source>%1, right</source>
        <translation>%1，右侧</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>Stands there now</source>
        <translation>现在的文字</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>words changed</source>
        <translation>文字已改</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>diptych::PlacesPanel</name>
    <message>
        <source>Show or hide annotations of this kind</source>
        <translation>显示或隐藏此类批注</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>The annotation is right where it was found, with these words (C)</source>
        <translation>批注在所找到的位置和文字上是正确的 (C)</translation>
    </message>
    <message>
        <source>Put on Selection</source>
        <translation>放到所选文字</translation>
    </message>
    <message>
        <source>Give the annotation the words that are selected in its text (P)</source>
        <translation>让批注使用其文本中所选的文字 (P)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the selected annotations (Delete)</source>
        <translation>移除所选批注 (Delete)</translation>
    </message>
    <message>
        <source>Annotations to look at</source>
        <translation>待查看的批注</translation>
    </message>
    <message>
        <source>Places that look like what was quoted</source>
        <translation>与引文相似的位置</translation>
    </message>
    <message>
        <source>Not found %L1</source>
        <translation>未找到 %L1</translation>
    </message>
    <message>
        <source>Uncertain %L1</source>
        <translation>不确定 %L1</translation>
    </message>
    <message>
        <source>Words changed %L1</source>
        <translation>文字已改 %L1</translation>
    </message>
    <message>
        <source>Moved %L1</source>
        <translation>已移动 %L1</translation>
    </message>
    <message>
        <source>Every annotation stands where it was made. When a text changes, those that moved or lost their words wait here.</source>
        <translation>每条批注都在原处。文本更改后，移动了或失去原文的批注会列在这里。</translation>
    </message>
    <message>
        <source>All kinds are hidden.</source>
        <translation>所有类别均已隐藏。</translation>
    </message>
    <message>
        <source>%1. %2 % – %3</source>
        <comment>number, likeness, words</comment>
        <translation>%1. %2 % – %3</translation>
    </message>
    <message>
        <source>Press %1 to put the annotation here</source>
        <translation>按 %1 将批注放在这里</translation>
    </message>
</context>
<context>
    <name>diptych::PrintController</name>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Print the selected words, else the text of this side, with its tags</source>
        <translation>打印选中的文字，否则打印本侧文本，并带上标签</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>打印预览(&amp;V)…</translation>
    </message>
    <message>
        <source>Look at the pages before they are printed</source>
        <translation>打印前查看页面</translation>
    </message>
    <message>
        <source>This text is too long to be printed whole. Select the part to print.</source>
        <translation>该文本过长，无法整体打印。请选中要打印的部分。</translation>
    </message>
    <message>
        <source>Nothing could be printed. Check the printer, or the file that it prints to.</source>
        <translation>无法打印。请检查打印机，或检查打印到的文件。</translation>
    </message>
</context>
<context>
    <name>diptych::PrintedText</name>
    <message>
        <source>Page %L1 of %L2</source>
        <translation>第 %L1 页，共 %L2 页</translation>
    </message>
</context>
<context>
    <name>diptych::Quotation</name>
    <message>
        <source>%1 (%2)</source>
        <comment>title (file name)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>paragraphs %L1–%L2</source>
        <translation>第 %L1–%L2 段</translation>
    </message>
    <message>
        <source>paragraph %L1</source>
        <translation>第 %L1 段</translation>
    </message>
    <message>
        <source>%1, %2, positions %3–%4</source>
        <comment>source, paragraphs, code points</comment>
        <translation>%1，%2，位置 %3–%4</translation>
    </message>
    <message>
        <source>“%1”
— %2</source>
        <comment>quotation, where it stands</comment>
        <translation>“%1”
—— %2</translation>
    </message>
</context>
<context>
    <name>diptych::Quoting</name>
    <message>
        <source>line %1 (%2-%3): …%4…</source>
        <translation>第 %1 行 (%2-%3)：…%4…</translation>
    </message>
    <message numerus="yes">
        <source>the quotation stands in more than %n places: %1</source>
        <translation>
            <numerusform>引文出现在 %n 处以上：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the quotation stands in %n places: %1</source>
        <translation>
            <numerusform>引文出现在 %n 处：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>give more of the words before and after it</source>
        <translation>请给出更多前后文字</translation>
    </message>
    <message>
        <source>the span %1-%2 is empty or lies outside the text of %3 characters</source>
        <translation>范围 %1-%2 为空，或超出了 %3 个字符的文本</translation>
    </message>
    <message>
        <source>name a start and an end within the text</source>
        <translation>请给出文本之内的起点和终点</translation>
    </message>
    <message>
        <source>the quotation is empty</source>
        <translation>引文为空</translation>
    </message>
    <message>
        <source>quote some words of the text</source>
        <translation>请引用文本中的一些文字</translation>
    </message>
    <message>
        <source>the text holds no &quot;%1&quot;</source>
        <translation>文本中没有“%1”</translation>
    </message>
    <message>
        <source>copy the words from the text, with its line breaks</source>
        <translation>请从文本中复制文字，包括换行</translation>
    </message>
</context>
<context>
    <name>diptych::ReadingView</name>
    <message>
        <source>Hidden; Enter shows it</source>
        <translation>已隐藏；按回车键显示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln 条标注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln 处匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>Click, or press Enter here, to show what is hidden</source>
        <translation>单击或在此按回车键以显示隐藏内容</translation>
    </message>
    <message>
        <source>Link: %1 → “%2”</source>
        <translation>链接：%1 → “%2”</translation>
    </message>
    <message>
        <source>link: “%1” – %2 – this</source>
        <translation>链接：“%1” – %2 – 此处</translation>
    </message>
    <message>
        <source>link: this – %1 – “%2”</source>
        <translation>链接：此处 – %1 – “%2”</translation>
    </message>
</context>
<context>
    <name>diptych::RelationBox</name>
    <message>
        <source>Find a relation or name a new one</source>
        <translation>查找关系或命名新关系</translation>
    </message>
    <message>
        <source>Matching relations</source>
        <translation>匹配的关系</translation>
    </message>
    <message>
        <source>How “%1” relates to “%2”</source>
        <translation>“%1”与“%2”的关系</translation>
    </message>
    <message>
        <source>Enter links · Esc goes back</source>
        <translation>回车键链接 · Esc 返回</translation>
    </message>
    <message>
        <source>New: “%1”</source>
        <translation>新建：“%1”</translation>
    </message>
</context>
<context>
    <name>diptych::Relations</name>
    <message>
        <source>contradicts</source>
        <translation>相矛盾</translation>
    </message>
    <message>
        <source>source of</source>
        <translation>来源于此</translation>
    </message>
    <message>
        <source>softens</source>
        <translation>弱化</translation>
    </message>
    <message>
        <source>drops number</source>
        <translation>略去数字</translation>
    </message>
</context>
<context>
    <name>diptych::ReloadController</name>
    <message>
        <source>Read Again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>This file has changed since it was opened. Read again, and your annotations find their places in it.</source>
        <translation>此文件打开后已被更改。重新读取后，您的标注会在其中找到各自的位置。</translation>
    </message>
    <message>
        <source>This file is empty now. What you see is the text as it was read; a program may be just writing it anew.</source>
        <translation>此文件现在为空。您看到的是先前读取的文本；可能有程序正在重写它。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) moved with their words</source>
        <translation>
            <numerusform>%Ln 条标注随文字移动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on changed words</source>
        <comment>annotations</comment>
        <translation>
            <numerusform>%Ln 条的文字有改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found again</source>
        <comment>annotations</comment>
        <translation>
            <numerusform>%Ln 条重新找到</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in doubt</source>
        <comment>annotations</comment>
        <translation>
            <numerusform>%Ln 条存疑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no longer found</source>
        <comment>annotations</comment>
        <translation>
            <numerusform>%Ln 条已找不到</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pin(s) without their words</source>
        <translation>
            <numerusform>%Ln 个图钉找不到文字</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again. Every annotation stands where it stood.</source>
        <translation>已重新读取。所有标注仍在原处。</translation>
    </message>
    <message>
        <source>Read again: %1.</source>
        <translation>已重新读取：%1。</translation>
    </message>
</context>
<context>
    <name>diptych::ReportController</name>
    <message>
        <source>&amp;Write Report…</source>
        <translation>生成报告(&amp;W)…</translation>
    </message>
    <message>
        <source>Both texts with tags, notes and differences, as HTML, Markdown or CSV</source>
        <translation>两侧文本及其标签、备注和差异，存为 HTML、Markdown 或 CSV</translation>
    </message>
    <message>
        <source>Write Report</source>
        <translation>生成报告</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>正在生成报告…</translation>
    </message>
    <message>
        <source>The report was not written. %1</source>
        <translation>报告未能生成。%1</translation>
    </message>
    <message>
        <source>Choose Another File…</source>
        <translation>选择其他文件…</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>报告已写入 %1。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>diptych::SaveController</name>
    <message>
        <source>This text can be read but not annotated. %1</source>
        <translation>此文本可以阅读，但不能标注。%1</translation>
    </message>
    <message>
        <source>Your annotations are not saved! %1</source>
        <translation>您的标注尚未保存！%1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Save a Copy Elsewhere…</source>
        <translation>在别处另存副本…</translation>
    </message>
    <message numerus="yes">
        <source>Diptych came to a sudden end when you last worked on this text. %n change(s) were recovered.</source>
        <translation>
            <numerusform>上次处理此文本时 Diptych 意外终止。已恢复 %n 处更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be recovered: the journal beside the text is damaged. A copy of it will be kept there.</source>
        <translation>
            <numerusform>有 %n 处更改无法恢复：文本旁的日志已损坏。日志的副本将保留在原处。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep Copies of Annotated Texts</source>
        <translation>保留已批注文本的副本(&amp;K)</translation>
    </message>
    <message>
        <source>A small copy in the folder .diptych beside each text lets annotations find their places better when the text changes</source>
        <translation>在每个文本旁的 .diptych 文件夹中保留一份小副本，文本更改时批注能更好地找回位置</translation>
    </message>
    <message>
        <source>Write It Again</source>
        <translation>重新写入</translation>
    </message>
    <message>
        <source>Set That File Aside</source>
        <translation>将该文件移开</translation>
    </message>
    <message>
        <source>It gets another name, and your annotations are written in its place</source>
        <translation>该文件将改名，您的标注会写在原处</translation>
    </message>
    <message>
        <source>The file that could not be read is now named %1.</source>
        <translation>无法读取的文件现名为 %1。</translation>
    </message>
</context>
<context>
    <name>diptych::SaveGuard</name>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Your last annotations could not be saved.</source>
        <translation>您最近的标注未能保存。</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save a Copy Elsewhere…</source>
        <translation>在别处另存副本(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Lose These Annotations</source>
        <translation>放弃这些标注(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Back to the Texts</source>
        <translation>返回文本(&amp;B)</translation>
    </message>
    <message>
        <source>Save a Copy of the Annotations</source>
        <translation>保存标注的副本</translation>
    </message>
    <message>
        <source>Annotations (*.json)</source>
        <translation>标注 (*.json)</translation>
    </message>
</context>
<context>
    <name>diptych::Screenshot</name>
    <message>
        <source>the picture could not be made</source>
        <translation>无法生成图片</translation>
    </message>
</context>
<context>
    <name>diptych::Session</name>
    <message>
        <source>a text without a file has no place for annotations</source>
        <translation>没有文件的文本无处存放标注</translation>
    </message>
    <message>
        <source>save it to a file and open that</source>
        <translation>请将其存为文件后再打开</translation>
    </message>
    <message>
        <source>reports are written as .html, .md or .csv</source>
        <translation>报告的格式为 .html、.md 或 .csv</translation>
    </message>
    <message>
        <source>write .html and print it, or open it in an office program</source>
        <translation>请写成 .html 后打印，或用办公软件打开</translation>
    </message>
    <message>
        <source>name such a file</source>
        <translation>请指定这样的文件</translation>
    </message>
    <message>
        <source>this annotation is no longer there</source>
        <translation>此标注已不存在</translation>
    </message>
    <message>
        <source>this tag is no longer in the codebook</source>
        <translation>此标签已不在编码本中</translation>
    </message>
    <message>
        <source>nothing is open on this side</source>
        <translation>本侧没有打开的文本</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>更改标签</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>Set confidence</source>
        <translation>设置置信度</translation>
    </message>
    <message>
        <source>Sign annotations</source>
        <translation>为标注署名</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n annotation(s)</source>
        <translation>
            <numerusform>移除 %n 条标注</numerusform>
        </translation>
    </message>
    <message>
        <source>Add tag “%1”</source>
        <translation>添加标签“%1”</translation>
    </message>
    <message>
        <source>Change tag “%1”</source>
        <translation>更改标签“%1”</translation>
    </message>
    <message>
        <source>Remove tag “%1”</source>
        <translation>移除标签“%1”</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>添加标签：%1</translation>
    </message>
    <message>
        <source>Untag: %1</source>
        <translation>移除标签：%1</translation>
    </message>
    <message>
        <source>nothing is open on the other side</source>
        <translation>另一侧没有打开的文本</translation>
    </message>
    <message>
        <source>open the text that the link leads to</source>
        <translation>请打开链接所指的文本</translation>
    </message>
    <message>
        <source>a link cannot name a text without a file</source>
        <translation>链接无法指向没有文件的文本</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>链接：%1</translation>
    </message>
    <message>
        <source>this annotation is no link</source>
        <translation>此标注不是链接</translation>
    </message>
    <message>
        <source>Change relation: %1</source>
        <translation>更改关系：%1</translation>
    </message>
    <message numerus="yes">
        <source>Carry over %n annotation(s)</source>
        <translation>
            <numerusform>转移 %n 条标注</numerusform>
        </translation>
    </message>
    <message>
        <source>a pin needs words on both sides</source>
        <translation>图钉需要两侧都有文字</translation>
    </message>
    <message>
        <source>select some on either side</source>
        <translation>请在两侧各选一些文字</translation>
    </message>
    <message>
        <source>a pin needs a text on both sides</source>
        <translation>图钉需要两侧都打开文本</translation>
    </message>
    <message>
        <source>a pin cannot name a text without a file</source>
        <translation>图钉无法指向没有文件的文本</translation>
    </message>
    <message>
        <source>Tie passages</source>
        <translation>绑定段落</translation>
    </message>
    <message>
        <source>Keep passages apart</source>
        <translation>分开段落</translation>
    </message>
    <message>
        <source>this pin is no longer there or cannot be removed</source>
        <translation>此图钉已不存在或无法移除</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n pin(s)</source>
        <translation>
            <numerusform>移除 %n 个图钉</numerusform>
        </translation>
    </message>
    <message>
        <source>Place annotation</source>
        <translation>放置批注</translation>
    </message>
    <message>
        <source>this annotation has no place in the text</source>
        <translation>此批注在文本中没有位置</translation>
    </message>
    <message numerus="yes">
        <source>Confirm the place of %n annotation(s)</source>
        <translation>
            <numerusform>确认 %n 条批注的位置</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>person, computer</comment>
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source>another window has taken this text over</source>
        <translation>另一个窗口已接管此文本</translation>
    </message>
    <message>
        <source>another Diptych window has this text open</source>
        <translation>另一个 Diptych 窗口已打开此文本</translation>
    </message>
    <message>
        <source>%1 has this text open</source>
        <comment>person</comment>
        <translation>%1 已打开此文本</translation>
    </message>
    <message>
        <source>take it over to annotate it here</source>
        <translation>请先接管，再在此标注</translation>
    </message>
    <message>
        <source>Merge a conflicted copy</source>
        <translation>合并冲突副本</translation>
    </message>
</context>
<context>
    <name>diptych::Sidecar</name>
    <message>
        <source>this is no time by ISO 8601</source>
        <translation>这不是 ISO 8601 格式的时间</translation>
    </message>
    <message>
        <source>this is no number from 0 to 1</source>
        <translation>这不是 0 到 1 之间的数</translation>
    </message>
    <message>
        <source>this state is unknown</source>
        <translation>未知的状态</translation>
    </message>
    <message>
        <source>the quotation is no text</source>
        <translation>引文不是文本</translation>
    </message>
    <message>
        <source>start and end are no span of a text</source>
        <translation>起点和终点不构成文本范围</translation>
    </message>
    <message>
        <source>item %1, %2</source>
        <translation>第 %1 项，%2</translation>
    </message>
    <message>
        <source>the source has %L1 characters now, it had %L2</source>
        <translation>源文本现有 %L1 个字符，原有 %L2 个</translation>
    </message>
    <message>
        <source>the text of the source has changed since</source>
        <translation>源文本的内容此后有改动</translation>
    </message>
    <message>
        <source>the file of the source has changed since, its text has not</source>
        <translation>源文件此后有改动，但其文本未变</translation>
    </message>
    <message>
        <source>its words &quot;%1&quot; have no place in the text</source>
        <translation>其文字“%1”在文本中没有位置</translation>
    </message>
    <message>
        <source>it has no position</source>
        <translation>没有位置</translation>
    </message>
    <message>
        <source>its span %1-%2 reaches beyond the end of the text, %3</source>
        <translation>其范围 %1-%2 超出了文本末尾 %3</translation>
    </message>
    <message>
        <source>its words &quot;%1&quot; are not those at %2-%3, &quot;%4&quot;</source>
        <translation>其文字“%1”与 %2-%3 处的“%4”不符</translation>
    </message>
    <message>
        <source>item %1 (%2)</source>
        <translation>第 %1 项 (%2)</translation>
    </message>
    <message>
        <source>another annotation has the same id</source>
        <translation>另一条标注有相同的标识</translation>
    </message>
    <message>
        <source>the codebook lacks its tag %1</source>
        <translation>编码本中缺少其标签 %1</translation>
    </message>
    <message>
        <source>this is no collection of W3C annotations</source>
        <translation>这不是 W3C 标注集合</translation>
    </message>
    <message>
        <source>name a file of annotations</source>
        <translation>请指定标注文件</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; stands twice in one object</source>
        <translation>键“%1”在同一对象中出现两次</translation>
    </message>
    <message>
        <source>remove the wrong one of the two</source>
        <translation>请删除其中错误的一个</translation>
    </message>
    <message>
        <source>a tag has no id, no name or the id of another</source>
        <translation>有标签缺少标识或名称，或与其他标签标识相同</translation>
    </message>
    <message>
        <source>the annotations of this collection are not in the file</source>
        <translation>此集合的标注不在文件中</translation>
    </message>
    <message>
        <source>fetch the collection with its pages embedded</source>
        <translation>请获取内嵌各页的集合</translation>
    </message>
    <message>
        <source>the page of annotations has no items</source>
        <translation>标注页没有条目</translation>
    </message>
    <message>
        <source>restore it from a backup; it is left as it is</source>
        <translation>请从备份恢复；该文件保持原样</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>第 %1 项</translation>
    </message>
    <message>
        <source>this is no annotation; it is kept as it is</source>
        <translation>这不是标注；保持原样</translation>
    </message>
    <message>
        <source>item %1, id</source>
        <translation>第 %1 项，id</translation>
    </message>
    <message>
        <source>another annotation has the same id; this one gets a new one</source>
        <translation>另一条标注有相同的标识；此条将获得新标识</translation>
    </message>
    <message>
        <source>the annotations take more than %L1 bytes</source>
        <translation>标注超过 %L1 字节</translation>
    </message>
    <message>
        <source>split them into several files</source>
        <translation>请将其拆分到多个文件</translation>
    </message>
    <message>
        <source>this is no id; the annotation gets a new one</source>
        <translation>这不是标识符；该标注将获得一个新的标识符</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) were found at another place</source>
        <translation>
            <numerusform>%n 条标注在别处找到</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the place of %n annotation(s) is uncertain</source>
        <translation>
            <numerusform>%n 条标注的位置不确定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) have no place in the text</source>
        <translation>
            <numerusform>%n 条标注在文本中没有位置</numerusform>
        </translation>
    </message>
    <message>
        <source>this journal was written by a newer version of the program</source>
        <translation>此日志由更新版本的程序写成</translation>
    </message>
    <message>
        <source>open it with that version; it is left as it is</source>
        <translation>请用该版本打开；日志保持原样</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>this line of the journal is damaged; the edit that it held is lost</source>
        <translation>日志的这一行已损坏；其中的更改已丢失</translation>
    </message>
    <message numerus="yes">
        <source>the words of %n annotation(s) were changed</source>
        <translation>
            <numerusform>%n 条标注的文字已被改动</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, far end in %2</source>
        <translation>%1，位于 %2 的远端</translation>
    </message>
    <message>
        <source>pin %1 (%2)</source>
        <translation>图钉 %1 (%2)</translation>
    </message>
    <message>
        <source>its words &quot;%1&quot; are not in the text</source>
        <translation>其文字“%1”不在文本中</translation>
    </message>
    <message>
        <source>a pin has no id, no kind, not both places or the id of another; it is kept as it is</source>
        <translation>某个图钉缺少标识、类型或某一侧的位置，或与其他图钉标识相同；按原样保留</translation>
    </message>
</context>
<context>
    <name>diptych::SidecarFile</name>
    <message>
        <source>these annotations cannot be written so that they read back the same</source>
        <translation>这些标注写入后无法原样读回</translation>
    </message>
    <message>
        <source>nothing was saved; undo the last change</source>
        <translation>未保存任何内容；请撤销最近一次更改</translation>
    </message>
    <message>
        <source>another program writes it over and over</source>
        <translation>另一个程序在反复写入该文件</translation>
    </message>
    <message>
        <source>close the other program or try again</source>
        <translation>请关闭该程序，或重试</translation>
    </message>
    <message>
        <source>another program has changed the file of the annotations so that it cannot be read (%1)</source>
        <translation>另一个程序更改了标注文件，使其无法读取（%1）</translation>
    </message>
    <message>
        <source>yours are still here, and nothing is written over that file</source>
        <translation>您的标注仍在这里，该文件不会被覆盖</translation>
    </message>
    <message>
        <source>another program has removed or renamed the file of the annotations</source>
        <translation>另一个程序删除或重命名了标注文件</translation>
    </message>
    <message>
        <source>they are still here, and are written again with your next change</source>
        <translation>标注仍在这里，将随您的下一次更改重新写入</translation>
    </message>
</context>
<context>
    <name>diptych::Snapshot</name>
    <message>
        <source>this is no folder; no copies of texts are kept</source>
        <translation>这不是文件夹；不保留文本副本</translation>
    </message>
</context>
<context>
    <name>diptych::StartPage</name>
    <message>
        <source>Read two texts against each other</source>
        <translation>对照阅读两个文本</translation>
    </message>
    <message>
        <source>Drop two files here, or open them. Matching passages stay level while you scroll; select words and press T to tag them. Your sources are never changed: tags are saved in a file beside each.</source>
        <translation>将两个文件拖放到这里，或打开它们。滚动时，对应的片段保持齐平；选中词语后按 T 即可加标签。源文件绝不会被改动：标签保存在各源文件旁的文件中。</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近打开</translation>
    </message>
</context>
<context>
    <name>diptych::StatusBar</name>
    <message>
        <source>Whose name new annotations get</source>
        <translation>新标注署谁的名字</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop what is under way</source>
        <translation>停止正在进行的操作</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Comparing the two texts…</source>
        <translation>正在比较两个文本…</translation>
    </message>
    <message>
        <source>Not saved!</source>
        <translation>未保存！</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Saved ✓</source>
        <translation>已保存 ✓</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Coder?</source>
        <translation>编码者？</translation>
    </message>
    <message>
        <source>Coder: %1</source>
        <translation>编码者：%1</translation>
    </message>
    <message>
        <source>Say who codes</source>
        <translation>指明编码者</translation>
    </message>
    <message>
        <source>Coder: %1. Change</source>
        <translation>编码者：%1。更改</translation>
    </message>
    <message>
        <source>Ln %L1, col %L2</source>
        <comment>line and column</comment>
        <translation>行 %L1，列 %L2</translation>
    </message>
    <message>
        <source>aligned %L1 %</source>
        <translation>一致 %L1%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>passages</comment>
        <translation>
            <numerusform>%Ln 处改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <comment>passages</comment>
        <translation>
            <numerusform>%Ln 处移动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only left</source>
        <comment>passages</comment>
        <translation>
            <numerusform>%Ln 处仅左侧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only right</source>
        <comment>passages</comment>
        <translation>
            <numerusform>%Ln 处仅右侧</numerusform>
        </translation>
    </message>
    <message>
        <source>List the differences</source>
        <translation>列出差异</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>left read-only</source>
        <translation>左侧只读</translation>
    </message>
    <message>
        <source>right read-only</source>
        <translation>右侧只读</translation>
    </message>
</context>
<context>
    <name>diptych::StyleDialog</name>
    <message>
        <source>Font and Lines</source>
        <translation>字体与行</translation>
    </message>
    <message>
        <source> pt</source>
        <comment>points, after a number</comment>
        <translation> 磅</translation>
    </message>
    <message>
        <source>as wide as the window</source>
        <translation>与窗口同宽</translation>
    </message>
    <message>
        <source> characters</source>
        <comment>after a number</comment>
        <translation> 个字符</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>字体(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>字号(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Widest line:</source>
        <translation>最大行宽(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Line spacing:</source>
        <translation>行距(&amp;L)：</translation>
    </message>
</context>
<context>
    <name>diptych::TagBox</name>
    <message>
        <source>Tag “%1”</source>
        <translation>为“%1”加标签</translation>
    </message>
    <message>
        <source>Find a tag or name a new one</source>
        <translation>查找标签，或输入新标签名</translation>
    </message>
    <message>
        <source>Matching tags</source>
        <translation>匹配的标签</translation>
    </message>
    <message>
        <source>Enter gives or takes the tag · Esc closes</source>
        <translation>回车加上或去掉标签 · Esc 关闭</translation>
    </message>
</context>
<context>
    <name>diptych::TagChips</name>
    <message>
        <source>Add Tag…</source>
        <translation>添加标签…</translation>
    </message>
    <message>
        <source>Add a tag to this annotation</source>
        <translation>为此标注添加标签</translation>
    </message>
    <message>
        <source>Take the tag “%1” away</source>
        <translation>去掉标签“%1”</translation>
    </message>
</context>
<context>
    <name>diptych::TagChoices</name>
    <message>
        <source>Create tag “%1”</source>
        <translation>新建标签“%1”</translation>
    </message>
</context>
<context>
    <name>diptych::TagController</name>
    <message>
        <source>&amp;Tag…</source>
        <translation>加标签(&amp;T)…</translation>
    </message>
    <message>
        <source>Tag the selection, else the annotation at the caret, else the sentence</source>
        <translation>为所选内容加标签；未选中时作用于光标处的标注，否则作用于句子</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Write a note on the selection, the annotation at the caret or the sentence</source>
        <translation>为所选内容、光标处的标注或句子写备注</translation>
    </message>
    <message>
        <source>&amp;Remove Annotation</source>
        <translation>移除标注(&amp;R)</translation>
    </message>
    <message>
        <source>Remove the annotation at the caret with its tags and its note</source>
        <translation>移除光标处的标注及其标签和备注</translation>
    </message>
    <message>
        <source>Ne&amp;w Tag…</source>
        <translation>新建标签(&amp;W)…</translation>
    </message>
    <message>
        <source>Add a tag to the codebook</source>
        <translation>向编码本添加标签</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>加标签“%1”</translation>
    </message>
    <message numerus="yes">
        <source>The tag “%1” was removed from the codebook and from %n annotation(s).</source>
        <translation>
            <numerusform>标签“%1”已从编码本和 %n 条标注中移除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>diptych::TagDialog</name>
    <message>
        <source>New Tag</source>
        <translation>新建标签</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>标签“%1”</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>When to give this tag, and when not</source>
        <translation>何时使用此标签，何时不用</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Under:</source>
        <translation>上级(&amp;U)：</translation>
    </message>
    <message>
        <source>Colour:</source>
        <translation>颜色：</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>快捷键(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>说明(&amp;D)：</translation>
    </message>
    <message>
        <source>(top level)</source>
        <translation>（顶层）</translation>
    </message>
    <message>
        <source>A name cannot have a slash: choose above what the tag stands under.</source>
        <translation>名称不能含斜杠：请在“上级”中选择标签所属的上级。</translation>
    </message>
    <message>
        <source>There is a tag of that name already.</source>
        <translation>已有同名标签。</translation>
    </message>
    <message>
        <source>The key “%1” has another meaning in the texts.</source>
        <translation>快捷键“%1”在文本中另有用途。</translation>
    </message>
    <message>
        <source>The key “%1” belongs to the tag “%2”.</source>
        <translation>快捷键“%1”已属于标签“%2”。</translation>
    </message>
</context>
<context>
    <name>diptych::ViewController</name>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>增大文字</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>减小文字</translation>
    </message>
    <message>
        <source>Normal Si&amp;ze</source>
        <translation>正常大小(&amp;Z)</translation>
    </message>
    <message>
        <source>Text in its normal size</source>
        <translation>文字恢复正常大小</translation>
    </message>
    <message>
        <source>&amp;System Colours</source>
        <translation>系统颜色(&amp;S)</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is</source>
        <translation>随桌面为浅色或深色</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Dark text on white</source>
        <translation>白底深色文字</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Light text on black</source>
        <translation>黑底浅色文字</translation>
    </message>
    <message>
        <source>S&amp;epia</source>
        <translation>棕褐色(&amp;E)</translation>
    </message>
    <message>
        <source>Brown text on cream</source>
        <translation>米色底棕色文字</translation>
    </message>
    <message>
        <source>Show &amp;Tags</source>
        <translation>显示标签(&amp;T)</translation>
    </message>
    <message>
        <source>Show what is tagged in the texts and their margins</source>
        <translation>在文本及其页边显示标注</translation>
    </message>
    <message>
        <source>&amp;Prose Cues</source>
        <translation>行文线索(&amp;P)</translation>
    </message>
    <message>
        <source>Mark numbers, quotations and reporting verbs</source>
        <translation>标出数字、引语和转述动词</translation>
    </message>
    <message>
        <source>&amp;Format Highlighting</source>
        <translation>格式高亮(&amp;F)</translation>
    </message>
    <message>
        <source>Mark headings, emphasis and tags of the file&apos;s format</source>
        <translation>标出文件格式中的标题、强调和标记</translation>
    </message>
    <message>
        <source>&amp;Show Differences</source>
        <translation>显示差异(&amp;S)</translation>
    </message>
    <message>
        <source>Shade what differs between the texts</source>
        <translation>为两文的差异加底色</translation>
    </message>
    <message>
        <source>Font and Li&amp;nes…</source>
        <translation>字体与行(&amp;N)…</translation>
    </message>
    <message>
        <source>Choose font, line width and spacing of the texts</source>
        <translation>选择文本的字体、行宽和行距</translation>
    </message>
    <message>
        <source>The texts on the whole screen</source>
        <translation>以全屏显示文本</translation>
    </message>
    <message>
        <source>Full Sc&amp;reen</source>
        <translation>全屏(&amp;R)</translation>
    </message>
    <message>
        <source>High Contrast, &amp;Black on White</source>
        <translation>高对比度，白底黑字(&amp;B)</translation>
    </message>
    <message>
        <source>The strongest contrast, on a white page</source>
        <translation>最强的对比度，白色页面</translation>
    </message>
    <message>
        <source>High Contrast, &amp;White on Black</source>
        <translation>高对比度，黑底白字(&amp;W)</translation>
    </message>
    <message>
        <source>The strongest contrast, on a black page</source>
        <translation>最强的对比度，黑色页面</translation>
    </message>
    <message>
        <source>Para&amp;graph Numbers</source>
        <translation>段落编号(&amp;G)</translation>
    </message>
    <message>
        <source>Number the paragraphs beside the texts, as reports do</source>
        <translation>在文本旁为段落编号，与报告中的编号一致</translation>
    </message>
    <message>
        <source>Line Num&amp;bers</source>
        <translation>行号(&amp;B)</translation>
    </message>
    <message>
        <source>Number the lines of the files beside the texts</source>
        <translation>在文本旁显示文件的行号</translation>
    </message>
    <message>
        <source>Reduce &amp;Motion</source>
        <translation>减少动态效果(&amp;M)</translation>
    </message>
    <message>
        <source>Nothing blinks or slides; always so where the desktop asks for it</source>
        <translation>没有闪烁和滑动；桌面要求时始终如此</translation>
    </message>
</context>
</TS>
