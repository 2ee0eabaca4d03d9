<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_XB" sourcelanguage="en_GB">
<context>
    <name>Ask</name>
    <message>
        <source>Open</source>
        <translation>ضطجص</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>غاكج</translation>
    </message>
    <message>
        <source>Choose this folder</source>
        <translation>تدضضغج فدذغ حضسثجع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>تاصتجس</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>حذسج صاشج</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>زذصث ضح حذسج</translation>
    </message>
    <message>
        <source>Look in</source>
        <translation>سضضز ذص</translation>
    </message>
</context>
<context>
    <name>ChoiceGroup</name>
    <message>
        <source>Take my answer away</source>
        <translation>فازج شن اصغلجع الان</translation>
    </message>
</context>
<context>
    <name>ConfidenceQuestion</name>
    <message>
        <source>A smaller step may suit you better for now.</source>
        <translation>ا غشاسسجع غفجط شان غقذف نضق بجففجع حضع صضل.</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>شازج ذف غشاسسجع</translation>
    </message>
    <message>
        <source>Get some help</source>
        <translation>خجف غضشج دجسط</translation>
    </message>
    <message>
        <source>Change or drop it</source>
        <translation>تداصخج ضع ثعضط ذف</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>زججط ذف اغ ذف ذغ</translation>
    </message>
    <message>
        <source>not sure at all</source>
        <translation>صضف غقعج اف اسس</translation>
    </message>
    <message>
        <source>very sure</source>
        <translation>كجعن غقعج</translation>
    </message>
    <message>
        <source>You chose %1. That is useful to know.</source>
        <translation>نضق تدضغج %1. فداف ذغ قغجحقس فض زصضل.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 ضص %2</translation>
    </message>
    <message>
        <source>On other days you chose: %1.</source>
        <translation>ضص ضفدجع ثانغ نضق تدضغج: %1.</translation>
    </message>
    <message>
        <source>Write a smaller step here. You can change it at any time.</source>
        <translation>لعذفج ا غشاسسجع غفجط دجعج. نضق تاص تداصخج ذف اف اصن فذشج.</translation>
    </message>
    <message>
        <source>Write what help you want, and from whom.</source>
        <translation>لعذفج لداف دجسط نضق لاصف, اصث حعضش لدضش.</translation>
    </message>
    <message>
        <source>Change the step, or choose that you stopped it. Both are fine.</source>
        <translation>تداصخج فدج غفجط, ضع تدضضغج فداف نضق غفضططجث ذف. بضفد اعج حذصج.</translation>
    </message>
    <message>
        <source>Kept as it is.</source>
        <translation>زجطف اغ ذف ذغ.</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>Open</source>
        <translation>ضطجص</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>تسضغجث</translation>
    </message>
</context>
<context>
    <name>DoorsPage</name>
    <message>
        <source>Add to my plan</source>
        <translation>اثث فض شن طساص</translation>
    </message>
    <message>
        <source>Open what you want. You can leave all of it closed.</source>
        <translation>ضطجص لداف نضق لاصف. نضق تاص سجاكج اسس ضح ذف تسضغجث.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ضطجص</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>ضطجص: %1</translation>
    </message>
</context>
<context>
    <name>EntriesQuestion</name>
    <message>
        <source>%1 %2, no words yet</source>
        <translation>%1 %2, صض لضعثغ نجف</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تداصخج</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>شضكج قط</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>شضكج ثضلص</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>عجشضكج</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>عجشضكجث: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>قصثض</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Remove this from the list</source>
        <translation>عجشضكج فدذغ حعضش فدج سذغف</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>باتز</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ثضصج</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>عجشضكجث: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>قصثض</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation>فدجعج ذغ ا طعضبسجش</translation>
    </message>
</context>
<context>
    <name>GatePage</name>
    <message>
        <source>Add to my plan</source>
        <translation>اثث فض شن طساص</translation>
    </message>
    <message>
        <source>You can stop at every page. All you wrote is kept.</source>
        <translation>نضق تاص غفضط اف جكجعن طاخج. اسس نضق لعضفج ذغ زجطف.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>خض ضص</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>باتز</translation>
    </message>
</context>
<context>
    <name>GlancePage</name>
    <message>
        <source>My plan at a glance</source>
        <translation>شن طساص اف ا خساصتج</translation>
    </message>
    <message>
        <source>What matters most to me</source>
        <translation>لداف شاففجعغ شضغف فض شج</translation>
    </message>
    <message>
        <source>You have not written this yet.</source>
        <translation>نضق داكج صضف لعذففجص فدذغ نجف.</translation>
    </message>
    <message>
        <source>Change what matters</source>
        <translation>تداصخج لداف شاففجعغ</translation>
    </message>
    <message>
        <source>A goal with no words yet</source>
        <translation>ا خضاس لذفد صض لضعثغ نجف</translation>
    </message>
    <message>
        <source>You have no goals yet.</source>
        <translation>نضق داكج صض خضاسغ نجف.</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>شن خضاسغ</translation>
    </message>
    <message>
        <source>Open my goals</source>
        <translation>ضطجص شن خضاسغ</translation>
    </message>
    <message>
        <source>My appointment</source>
        <translation>شن اططضذصفشجصف</translation>
    </message>
    <message>
        <source>No appointment is written down.</source>
        <translation>صض اططضذصفشجصف ذغ لعذففجص ثضلص.</translation>
    </message>
    <message>
        <source>Change my appointment</source>
        <translation>تداصخج شن اططضذصفشجصف</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>I do not want to answer this</source>
        <translation>ذ ثض صضف لاصف فض اصغلجع فدذغ</translation>
    </message>
    <message>
        <source>That is a full answer. You can change your mind.</source>
        <translation>فداف ذغ ا حقسس اصغلجع. نضق تاص تداصخج نضقع شذصث.</translation>
    </message>
    <message>
        <source>You left this for later. You can answer it now, or go on.</source>
        <translation>نضق سجحف فدذغ حضع سافجع. نضق تاص اصغلجع ذف صضل, ضع خض ضص.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>باتز</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>تضصفذصقج</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>صضف صضل</translation>
    </message>
</context>
<context>
    <name>HelpNowPage</name>
    <message>
        <source>What you wrote yourself</source>
        <translation>لداف نضق لعضفج نضقعغجسح</translation>
    </message>
    <message>
        <source>Open my crisis page</source>
        <translation>ضطجص شن تعذغذغ طاخج</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;باتز</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys you can use</source>
        <translation>زجنغ نضق تاص قغج</translation>
    </message>
    <message>
        <source>You can do everything here with the keyboard.</source>
        <translation>نضق تاص ثض جكجعنفدذصخ دجعج لذفد فدج زجنبضاعث.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;باتز</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>غفجط %1 ضح %2: %3</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Your plan is locked with a passphrase. Without it nobody can read your plan.</source>
        <translation>نضقع طساص ذغ سضتزجث لذفد ا طاغغطدعاغج. لذفدضقف ذف صضبضثن تاص عجاث نضقع طساص.</translation>
    </message>
    <message>
        <source>Four words for you</source>
        <translation>حضقع لضعثغ حضع نضق</translation>
    </message>
    <message>
        <source>&amp;Use these four words</source>
        <translation>&amp;قغج فدجغج حضقع لضعثغ</translation>
    </message>
    <message>
        <source>&amp;Give me other words</source>
        <translation>&amp;خذكج شج ضفدجع لضعثغ</translation>
    </message>
    <message>
        <source>Your &amp;passphrase</source>
        <translation>نضقع &amp;طاغغطدعاغج</translation>
    </message>
    <message>
        <source>Use the four words, or type words of your own. A sentence is fine.</source>
        <translation>قغج فدج حضقع لضعثغ, ضع فنطج لضعثغ ضح نضقع ضلص. ا غجصفجصتج ذغ حذصج.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>نضقع طاغغطدعاغج</translation>
    </message>
    <message>
        <source>&amp;Hide what I type</source>
        <translation>&amp;دذثج لداف ذ فنطج</translation>
    </message>
    <message>
        <source>Write it down on paper. Keep the paper away from this computer. Nobody else can tell you what it is.</source>
        <translation>لعذفج ذف ثضلص ضص طاطجع. زججط فدج طاطجع الان حعضش فدذغ تضشطقفجع. صضبضثن جسغج تاص فجسس نضق لداف ذف ذغ.</translation>
    </message>
</context>
<context>
    <name>PlanDesk</name>
    <message>
        <source>Saved at %1</source>
        <translation>غاكجث اف %1</translation>
    </message>
    <message>
        <source>The last change is taken back.</source>
        <translation>فدج ساغف تداصخج ذغ فازجص باتز.</translation>
    </message>
    <message>
        <source>Nothing to take back.</source>
        <translation>صضفدذصخ فض فازج باتز.</translation>
    </message>
    <message>
        <source>My plan at a glance</source>
        <translation>شن طساص اف ا خساصتج</translation>
    </message>
    <message>
        <source>Add to my plan</source>
        <translation>اثث فض شن طساص</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>Show an example</source>
        <translation>غدضل اص جماشطسج</translation>
    </message>
    <message>
        <source>Show an example: %1</source>
        <translation>غدضل اص جماشطسج: %1</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>لدن لج اغز</translation>
    </message>
    <message>
        <source>Why we ask: %1</source>
        <translation>لدن لج اغز: %1</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Steps of my plan</source>
        <translation>غفجطغ ضح شن طساص</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>غججص</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>غفجط %1 ضح %2</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>نضق اعج دجعج</translation>
    </message>
</context>
<context>
    <name>RefersQuestion</name>
    <message>
        <source>There is nothing to choose from yet.</source>
        <translation>فدجعج ذغ صضفدذصخ فض تدضضغج حعضش نجف.</translation>
    </message>
</context>
<context>
    <name>Scale1to10</name>
    <message>
        <source>Take my answer away</source>
        <translation>فازج شن اصغلجع الان</translation>
    </message>
    <message>
        <source>1 means %1. 10 means %2.</source>
        <translation>1 شجاصغ %1. 10 شجاصغ %2.</translation>
    </message>
</context>
<context>
    <name>ScaleQuestion</name>
    <message>
        <source>not important at all</source>
        <translation>صضف ذشطضعفاصف اف اسس</translation>
    </message>
    <message>
        <source>very important</source>
        <translation>كجعن ذشطضعفاصف</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>My plan</source>
        <translation>شن طساص</translation>
    </message>
    <message>
        <source>I need help now</source>
        <translation>ذ صججث دجسط صضل</translation>
    </message>
    <message>
        <source>Key F1</source>
        <translation>زجن ح1</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>&amp;غفجطغ</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;فجمف غذهج</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;تضسضقعغ</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>ساص&amp;خقاخج</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;سضتز</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>تسضغج</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>تسضغج فدذغ شجغغاخج</translation>
    </message>
</context>
<context>
    <name>TypedQuestion</name>
    <message>
        <source>For example 6 August 2026.</source>
        <translation>حضع جماشطسج 6 اقخقغف 2026.</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;طاغغطدعاغج</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>طاغغطدعاغج</translation>
    </message>
    <message>
        <source>&amp;Hide what I type</source>
        <translation>&amp;دذثج لداف ذ فنطج</translation>
    </message>
    <message>
        <source>&amp;Remember on this computer</source>
        <translation>&amp;عجشجشبجع ضص فدذغ تضشطقفجع</translation>
    </message>
    <message>
        <source>Then this plan opens by itself here. Anyone who can sign in as you can open it.</source>
        <translation>فدجص فدذغ طساص ضطجصغ بن ذفغجسح دجعج. اصنضصج لدض تاص غذخص ذص اغ نضق تاص ضطجص ذف.</translation>
    </message>
    <message>
        <source>I do not know my passphra&amp;se</source>
        <translation>ذ ثض صضف زصضل شن طاغغطدعا&amp;غج</translation>
    </message>
    <message>
        <source>Open a different &amp;plan</source>
        <translation>ضطجص ا ثذححجعجصف &amp;طساص</translation>
    </message>
</context>
<context>
    <name>WorkPanel</name>
    <message>
        <source>Stop</source>
        <translation>غفضط</translation>
    </message>
</context>
<context>
    <name>content</name>
    <message>
        <source>Make your own care and support plan. It stays on your own computer.</source>
        <comment>command.about.app</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>شازج نضقع ضلص تاعج اصث غقططضعف طساص. ذف غفانغ ضص نضقع ضلص تضشطقفجع.</translation>
    </message>
    <message>
        <source>For people who help, and for tests</source>
        <comment>command.help.commands</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>حضع طجضطسج لدض دجسط, اصث حضع فجغفغ</translation>
    </message>
    <message>
        <source>Make an example plan of a made-up person, with all its papers.</source>
        <comment>command.help.example</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>شازج اص جماشطسج طساص ضح ا شاثج-قط طجعغضص, لذفد اسس ذفغ طاطجعغ.</translation>
    </message>
    <message>
        <source>a new or empty folder</source>
        <comment>command.help.example_folder</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>ا صجل ضع جشطفن حضسثجع</translation>
    </message>
    <message>
        <source>Look at a plan's folder and say if all is well. Nothing in it is changed.</source>
        <comment>command.help.doctor</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>سضضز اف ا طساص'غ حضسثجع اصث غان ذح اسس ذغ لجسس. صضفدذصخ ذص ذف ذغ تداصخجث.</translation>
    </message>
    <message>
        <source>the folder of the plan</source>
        <comment>command.help.doctor_vault</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>فدج حضسثجع ضح فدج طساص</translation>
    </message>
    <message>
        <source>Say if a share file is whole, and who signed it.</source>
        <comment>command.help.check</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>غان ذح ا غداعج حذسج ذغ لدضسج, اصث لدض غذخصجث ذف.</translation>
    </message>
    <message>
        <source>a share file</source>
        <comment>command.help.check_file</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>ا غداعج حذسج</translation>
    </message>
    <message>
        <source>Read a results letter and print what it says.</source>
        <comment>command.help.read_letter</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>عجاث ا عجغقسفغ سجففجع اصث طعذصف لداف ذف غانغ.</translation>
    </message>
    <message>
        <source>a letter: PDF, picture, Word, email, text, HTML, FHIR or HL7</source>
        <comment>command.help.read_letter_file</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>ا سجففجع: طثح, طذتفقعج, لضعث, جشاذس, فجمف, دفشس, حدذع ضع دس7</translation>
    </message>
    <message>
        <source>print one line of JSON for each file</source>
        <comment>command.help.json</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>طعذصف ضصج سذصج ضح رغضص حضع جاتد حذسج</translation>
    </message>
    <message>
        <source>Open the app, or a file with it.</source>
        <comment>command.help.open</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>ضطجص فدج اطط, ضع ا حذسج لذفد ذف.</translation>
    </message>
    <message>
        <source>a share file or a plan's folder</source>
        <comment>command.help.open_file</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>ا غداعج حذسج ضع ا طساص'غ حضسثجع</translation>
    </message>
    <message>
        <source>That folder is not empty. Please name a new one.</source>
        <comment>command.example.not_empty</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>فداف حضسثجع ذغ صضف جشطفن. طسجاغج صاشج ا صجل ضصج.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Please name another folder.</source>
        <comment>command.example.cannot_write</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>صضفدذصخ تاص بج لعذففجص فدجعج. طسجاغج صاشج اصضفدجع حضسثجع.</translation>
    </message>
    <message>
        <source>Made the plan.</source>
        <comment>command.example.made_vault</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>شاثج فدج طساص.</translation>
    </message>
    <message>
        <source>Made {name}.</source>
        <comment>command.example.made_document</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>شاثج {name}.</translation>
    </message>
    <message>
        <source>All is ready. Read README.txt first.</source>
        <comment>command.example.done</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>اسس ذغ عجاثن. عجاث عجاثشج.فمف حذعغف.</translation>
    </message>
    <message>
        <source>This is an example plan. The person in it is made up.

The folder "vault" holds the plan, locked. To open it, type these words:
</source>
        <comment>command.example.readme</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>فدذغ ذغ اص جماشطسج طساص. فدج طجعغضص ذص ذف ذغ شاثج قط.

فدج حضسثجع "كاقسف" دضسثغ فدج طساص, سضتزجث. فض ضطجص ذف, فنطج فدجغج لضعثغ:
</translation>
    </message>
    <message>
        <source>The folder "documents" holds every paper, in three print sizes, and each as a web page and as plain text.
The folder "share" holds a signed copy, as you would send it to someone.
</source>
        <comment>command.example.readme_documents</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>فدج حضسثجع "ثضتقشجصفغ" دضسثغ جكجعن طاطجع, ذص فدعجج طعذصف غذهجغ, اصث جاتد اغ ا لجب طاخج اصث اغ طساذص فجمف.
فدج حضسثجع "غداعج" دضسثغ ا غذخصجث تضطن, اغ نضق لضقسث غجصث ذف فض غضشجضصج.
</translation>
    </message>
    <message>
        <source>Type the passphrase, then press Enter.</source>
        <comment>command.doctor.passphrase</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>فنطج فدج طاغغطدعاغج, فدجص طعجغغ جصفجع.</translation>
    </message>
    <message>
        <source>{file}: whole. It is unchanged since it was signed by the holder of this key.</source>
        <comment>command.check.whole</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>{file}: لدضسج. ذف ذغ قصتداصخجث غذصتج ذف لاغ غذخصجث بن فدج دضسثجع ضح فدذغ زجن.</translation>
    </message>
    <message>
        <source>Signed as: {author}. Number of the key: {fingerprint}.</source>
        <comment>command.check.author</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>غذخصجث اغ: {author}. صقشبجع ضح فدج زجن: {fingerprint}.</translation>
    </message>
    <message>
        <source>{file}: do not trust this file.</source>
        <comment>command.check.not_whole</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>{file}: ثض صضف فعقغف فدذغ حذسج.</translation>
    </message>
    <message>
        <source>Nobody can open this file here.</source>
        <comment>command.check.cannot_open</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>صضبضثن تاص ضطجص فدذغ حذسج دجعج.</translation>
    </message>
    <message>
        <source>{file}: {count} results found. Check each one against the letter.</source>
        <comment>command.letter.ok</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>{file}: {count} عجغقسفغ حضقصث. تدجتز جاتد ضصج اخاذصغف فدج سجففجع.</translation>
    </message>
    <message>
        <source>{file}: {message}</source>
        <comment>command.letter.rejected</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>{file}: {message}</translation>
    </message>
    <message>
        <source>{name}: {value} {unit}</source>
        <comment>command.letter.result</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>{name}: {value} {unit}</translation>
    </message>
    <message>
        <source>Is this a good plan?</source>
        <comment>criteria.page.title</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>ذغ فدذغ ا خضضث طساص?</translation>
    </message>
    <message>
        <source>A good plan is yours, and it helps you. This page shows what is still missing, and how to ask for it.</source>
        <comment>criteria.page.lead</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>ا خضضث طساص ذغ نضقعغ, اصث ذف دجسطغ نضق. فدذغ طاخج غدضلغ لداف ذغ غفذسس شذغغذصخ, اصث دضل فض اغز حضع ذف.</translation>
    </message>
    <message>
        <source>There is no mark here. It is fine to leave things out.</source>
        <comment>criteria.page.no_score</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>فدجعج ذغ صض شاعز دجعج. ذف ذغ حذصج فض سجاكج فدذصخغ ضقف.</translation>
    </message>
    <message>
        <source>This is in place.</source>
        <comment>criteria.page.ready</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>فدذغ ذغ ذص طساتج.</translation>
    </message>
    <message>
        <source>Still missing</source>
        <comment>criteria.page.missing</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>غفذسس شذغغذصخ</translation>
    </message>
    <message>
        <source>Only you can say</source>
        <comment>criteria.page.ask</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>ضصسن نضق تاص غان</translation>
    </message>
    <message>
        <source>What you can do</source>
        <comment>criteria.page.how</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>لداف نضق تاص ثض</translation>
    </message>
    <message>
        <source>Nothing is missing here.</source>
        <comment>criteria.page.nothing_missing</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>صضفدذصخ ذغ شذغغذصخ دجعج.</translation>
    </message>
    <message>
        <source>I am at the centre of making my plan</source>
        <comment>criteria.criterion.1</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>ذ اش اف فدج تجصفعج ضح شازذصخ شن طساص</translation>
    </message>
    <message>
        <source>We talk about what matters to me</source>
        <comment>criteria.criterion.2</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>لج فاسز ابضقف لداف شاففجعغ فض شج</translation>
    </message>
    <message>
        <source>The goals are mine, and we agree them together</source>
        <comment>criteria.criterion.3</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>فدج خضاسغ اعج شذصج, اصث لج اخعجج فدجش فضخجفدجع</translation>
    </message>
    <message>
        <source>I have a plan that I can share</source>
        <comment>criteria.criterion.4</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>ذ داكج ا طساص فداف ذ تاص غداعج</translation>
    </message>
    <message>
        <source>I can look at my plan again when I want</source>
        <comment>criteria.criterion.5</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>ذ تاص سضضز اف شن طساص اخاذص لدجص ذ لاصف</translation>
    </message>
    <message>
        <source>You chose to leave this part out.</source>
        <comment>criteria.left_out.missing</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>نضق تدضغج فض سجاكج فدذغ طاعف ضقف.</translation>
    </message>
    <message>
        <source>You can open it again at any time. It is your choice.</source>
        <comment>criteria.left_out.how</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>نضق تاص ضطجص ذف اخاذص اف اصن فذشج. ذف ذغ نضقع تدضذتج.</translation>
    </message>
    <message>
        <source>I helped to write my plan.</source>
        <comment>criteria.helped_write.test</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>ذ دجسطجث فض لعذفج شن طساص.</translation>
    </message>
    <message>
        <source>You said that you did not fully help to write it.</source>
        <comment>criteria.helped_write.missing</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>نضق غاذث فداف نضق ثذث صضف حقسسن دجسط فض لعذفج ذف.</translation>
    </message>
    <message>
        <source>Did you help to write your plan?</source>
        <comment>criteria.helped_write.ask</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>ثذث نضق دجسط فض لعذفج نضقع طساص?</translation>
    </message>
    <message>
        <source>Ask the person who leads your plan to go through each part with you. Change any words that are not yours.</source>
        <comment>criteria.helped_write.how</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>اغز فدج طجعغضص لدض سجاثغ نضقع طساص فض خض فدعضقخد جاتد طاعف لذفد نضق. تداصخج اصن لضعثغ فداف اعج صضف نضقعغ.</translation>
    </message>
    <message>
        <source>I could bring in the people I wanted.</source>
        <comment>criteria.involved.test</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>ذ تضقسث بعذصخ ذص فدج طجضطسج ذ لاصفجث.</translation>
    </message>
    <message>
        <source>Someone you wanted was not part of it.</source>
        <comment>criteria.involved.missing</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>غضشجضصج نضق لاصفجث لاغ صضف طاعف ضح ذف.</translation>
    </message>
    <message>
        <source>Could you bring in the people you wanted?</source>
        <comment>criteria.involved.ask</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>تضقسث نضق بعذصخ ذص فدج طجضطسج نضق لاصفجث?</translation>
    </message>
    <message>
        <source>Say who you want at the next meeting. You can say: "I would like this person to be with me."</source>
        <comment>criteria.involved.how</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>غان لدض نضق لاصف اف فدج صجمف شججفذصخ. نضق تاص غان: "ذ لضقسث سذزج فدذغ طجعغضص فض بج لذفد شج."</translation>
    </message>
    <message>
        <source>I was given information to get ready.</source>
        <comment>criteria.had_information.test</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>ذ لاغ خذكجص ذصحضعشافذضص فض خجف عجاثن.</translation>
    </message>
    <message>
        <source>You did not get what you needed to get ready.</source>
        <comment>criteria.had_information.missing</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>نضق ثذث صضف خجف لداف نضق صججثجث فض خجف عجاثن.</translation>
    </message>
    <message>
        <source>Were you given information to get ready?</source>
        <comment>criteria.had_information.ask</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>لجعج نضق خذكجص ذصحضعشافذضص فض خجف عجاثن?</translation>
    </message>
    <message>
        <source>Ask your surgery for your results and for something to read before you meet. Say how you like to get it.</source>
        <comment>criteria.had_information.how</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>اغز نضقع غقعخجعن حضع نضقع عجغقسفغ اصث حضع غضشجفدذصخ فض عجاث بجحضعج نضق شججف. غان دضل نضق سذزج فض خجف ذف.</translation>
    </message>
    <message>
        <source>We talked about what matters to me, not only what is wrong.</source>
        <comment>criteria.talked_what_matters.test</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>لج فاسزجث ابضقف لداف شاففجعغ فض شج, صضف ضصسن لداف ذغ لعضصخ.</translation>
    </message>
    <message>
        <source>The talk was not fully about what matters to you.</source>
        <comment>criteria.talked_what_matters.missing</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>فدج فاسز لاغ صضف حقسسن ابضقف لداف شاففجعغ فض نضق.</translation>
    </message>
    <message>
        <source>After your meeting: did you talk about what matters to you?</source>
        <comment>criteria.talked_what_matters.ask</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>احفجع نضقع شججفذصخ: ثذث نضق فاسز ابضقف لداف شاففجعغ فض نضق?</translation>
    </message>
    <message>
        <source>Take your page "What matters to me" with you. You can say: "I would like to start here."</source>
        <comment>criteria.talked_what_matters.how</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>فازج نضقع طاخج "لداف شاففجعغ فض شج" لذفد نضق. نضق تاص غان: "ذ لضقسث سذزج فض غفاعف دجعج."</translation>
    </message>
    <message>
        <source>I felt listened to.</source>
        <comment>criteria.listened_to.test</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>ذ حجسف سذغفجصجث فض.</translation>
    </message>
    <message>
        <source>You did not fully feel listened to.</source>
        <comment>criteria.listened_to.missing</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>نضق ثذث صضف حقسسن حججس سذغفجصجث فض.</translation>
    </message>
    <message>
        <source>After your meeting: did you feel listened to?</source>
        <comment>criteria.listened_to.ask</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>احفجع نضقع شججفذصخ: ثذث نضق حججس سذغفجصجث فض?</translation>
    </message>
    <message>
        <source>You can ask for more time, for another person, or for someone to speak up with you (an advocate).</source>
        <comment>criteria.listened_to.how</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>نضق تاص اغز حضع شضعج فذشج, حضع اصضفدجع طجعغضص, ضع حضع غضشجضصج فض غطجاز قط لذفد نضق (اص اثكضتافج).</translation>
    </message>
    <message>
        <source>What I know, what I can do and how sure I feel were taken into account.</source>
        <comment>criteria.confidence_counted.test</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>لداف ذ زصضل, لداف ذ تاص ثض اصث دضل غقعج ذ حججس لجعج فازجص ذصفض اتتضقصف.</translation>
    </message>
    <message>
        <source>What you know and how sure you feel did not fully count.</source>
        <comment>criteria.confidence_counted.missing</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>لداف نضق زصضل اصث دضل غقعج نضق حججس ثذث صضف حقسسن تضقصف.</translation>
    </message>
    <message>
        <source>After your meeting: did they think about what you know and how sure you feel?</source>
        <comment>criteria.confidence_counted.ask</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>احفجع نضقع شججفذصخ: ثذث فدجن فدذصز ابضقف لداف نضق زصضل اصث دضل غقعج نضق حججس?</translation>
    </message>
    <message>
        <source>Say how sure you feel about each step. You can say: "This is too much for me now."</source>
        <comment>criteria.confidence_counted.how</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>غان دضل غقعج نضق حججس ابضقف جاتد غفجط. نضق تاص غان: "فدذغ ذغ فضض شقتد حضع شج صضل."</translation>
    </message>
    <message>
        <source>My plan is in my words.</source>
        <comment>criteria.own_words.test</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>شن طساص ذغ ذص شن لضعثغ.</translation>
    </message>
    <message>
        <source>Parts of your plan are not in your words.</source>
        <comment>criteria.own_words.missing</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>طاعفغ ضح نضقع طساص اعج صضف ذص نضقع لضعثغ.</translation>
    </message>
    <message>
        <source>Is your plan in your words?</source>
        <comment>criteria.own_words.ask</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>ذغ نضقع طساص ذص نضقع لضعثغ?</translation>
    </message>
    <message>
        <source>Read it, or ask someone to read it to you. Change what you would not say. Your words stay as you type them.</source>
        <comment>criteria.own_words.how</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>عجاث ذف, ضع اغز غضشجضصج فض عجاث ذف فض نضق. تداصخج لداف نضق لضقسث صضف غان. نضقع لضعثغ غفان اغ نضق فنطج فدجش.</translation>
    </message>
    <message>
        <source>My goals are what I want.</source>
        <comment>criteria.my_goals.test</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>شن خضاسغ اعج لداف ذ لاصف.</translation>
    </message>
    <message>
        <source>There is a goal that you do not agree with.</source>
        <comment>criteria.my_goals.missing</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>فدجعج ذغ ا خضاس فداف نضق ثض صضف اخعجج لذفد.</translation>
    </message>
    <message>
        <source>You have no goals yet.</source>
        <comment>criteria.my_goals.none</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>نضق داكج صض خضاسغ نجف.</translation>
    </message>
    <message>
        <source>Look at each goal. Is it what you want?</source>
        <comment>criteria.my_goals.ask</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>سضضز اف جاتد خضاس. ذغ ذف لداف نضق لاصف?</translation>
    </message>
    <message>
        <source>Change the goal, or take it out. You can say: "What I want is this."</source>
        <comment>criteria.my_goals.how</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>تداصخج فدج خضاس, ضع فازج ذف ضقف. نضق تاص غان: "لداف ذ لاصف ذغ فدذغ."</translation>
    </message>
    <message>
        <source>We wrote my goals together.</source>
        <comment>criteria.wrote_together.test</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>لج لعضفج شن خضاسغ فضخجفدجع.</translation>
    </message>
    <message>
        <source>You did not fully write your goals together.</source>
        <comment>criteria.wrote_together.missing</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>نضق ثذث صضف حقسسن لعذفج نضقع خضاسغ فضخجفدجع.</translation>
    </message>
    <message>
        <source>After your meeting: did you write your goals together?</source>
        <comment>criteria.wrote_together.ask</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>احفجع نضقع شججفذصخ: ثذث نضق لعذفج نضقع خضاسغ فضخجفدجع?</translation>
    </message>
    <message>
        <source>Ask your doctor, nurse or other healthcare professional to go through your goals with you.</source>
        <comment>criteria.wrote_together.how</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>اغز نضقع ثضتفضع, صقعغج ضع ضفدجع دجاسفدتاعج طعضحجغغذضصاس فض خض فدعضقخد نضقع خضاسغ لذفد نضق.</translation>
    </message>
    <message>
        <source>My plan is about my whole life and about my support.</source>
        <comment>criteria.whole_life.test</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>شن طساص ذغ ابضقف شن لدضسج سذحج اصث ابضقف شن غقططضعف.</translation>
    </message>
    <message>
        <source>There is nothing yet about what matters to you.</source>
        <comment>criteria.whole_life.missing</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>فدجعج ذغ صضفدذصخ نجف ابضقف لداف شاففجعغ فض نضق.</translation>
    </message>
    <message>
        <source>There is nothing yet about your support and your health.</source>
        <comment>criteria.whole_life.no_support</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>فدجعج ذغ صضفدذصخ نجف ابضقف نضقع غقططضعف اصث نضقع دجاسفد.</translation>
    </message>
    <message>
        <source>Add a few words. What you do each day to look after yourself is a good start.</source>
        <comment>criteria.whole_life.how</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>اثث ا حجل لضعثغ. لداف نضق ثض جاتد ثان فض سضضز احفجع نضقعغجسح ذغ ا خضضث غفاعف.</translation>
    </message>
    <message>
        <source>My plan says what matters to me.</source>
        <comment>criteria.matters_recorded.test</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>شن طساص غانغ لداف شاففجعغ فض شج.</translation>
    </message>
    <message>
        <source>Your plan does not say yet what matters to you.</source>
        <comment>criteria.matters_recorded.missing</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>نضقع طساص ثضجغ صضف غان نجف لداف شاففجعغ فض نضق.</translation>
    </message>
    <message>
        <source>Answer one of the questions in "What matters to me". A few words are enough.</source>
        <comment>criteria.matters_recorded.how</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>اصغلجع ضصج ضح فدج ظقجغفذضصغ ذص "لداف شاففجعغ فض شج". ا حجل لضعثغ اعج جصضقخد.</translation>
    </message>
    <message>
        <source>My plan says what I do, what family and friends do, and what services do.</source>
        <comment>criteria.support_recorded.test</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>شن طساص غانغ لداف ذ ثض, لداف حاشذسن اصث حعذجصثغ ثض, اصث لداف غجعكذتجغ ثض.</translation>
    </message>
    <message>
        <source>Your plan does not say yet who does what.</source>
        <comment>criteria.support_recorded.missing</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>نضقع طساص ثضجغ صضف غان نجف لدض ثضجغ لداف.</translation>
    </message>
    <message>
        <source>Write what you do for yourself first. Then add family and friends, then services.</source>
        <comment>criteria.support_recorded.how</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>لعذفج لداف نضق ثض حضع نضقعغجسح حذعغف. فدجص اثث حاشذسن اصث حعذجصثغ, فدجص غجعكذتجغ.</translation>
    </message>
    <message>
        <source>My plan has my goals and the steps to get there.</source>
        <comment>criteria.goals_recorded.test</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>شن طساص داغ شن خضاسغ اصث فدج غفجطغ فض خجف فدجعج.</translation>
    </message>
    <message>
        <source>Your plan has no goals yet.</source>
        <comment>criteria.goals_recorded.missing</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>نضقع طساص داغ صض خضاسغ نجف.</translation>
    </message>
    <message>
        <source>A goal has no steps yet.</source>
        <comment>criteria.goals_recorded.no_steps</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>ا خضاس داغ صض غفجطغ نجف.</translation>
    </message>
    <message>
        <source>Write one thing you want, and one small step. You can ask for help with this when you meet.</source>
        <comment>criteria.goals_recorded.how</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>لعذفج ضصج فدذصخ نضق لاصف, اصث ضصج غشاسس غفجط. نضق تاص اغز حضع دجسط لذفد فدذغ لدجص نضق شججف.</translation>
    </message>
    <message>
        <source>I decide who can see my plan, and I can share it with all who help me.</source>
        <comment>criteria.shared.test</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>ذ ثجتذثج لدض تاص غجج شن طساص, اصث ذ تاص غداعج ذف لذفد اسس لدض دجسط شج.</translation>
    </message>
    <message>
        <source>You have not chosen yet who can see your plan.</source>
        <comment>criteria.shared.ask</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>نضق داكج صضف تدضغجص نجف لدض تاص غجج نضقع طساص.</translation>
    </message>
    <message>
        <source>Open "Who can see my plan". Then print or save a copy for the people you choose.</source>
        <comment>criteria.shared.how</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>ضطجص "لدض تاص غجج شن طساص". فدجص طعذصف ضع غاكج ا تضطن حضع فدج طجضطسج نضق تدضضغج.</translation>
    </message>
    <message>
        <source>My plan says what to do if things get worse.</source>
        <comment>criteria.if_worse.test</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>شن طساص غانغ لداف فض ثض ذح فدذصخغ خجف لضعغج.</translation>
    </message>
    <message>
        <source>Your plan does not say yet what to do if things get worse.</source>
        <comment>criteria.if_worse.missing</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>نضقع طساص ثضجغ صضف غان نجف لداف فض ثض ذح فدذصخغ خجف لضعغج.</translation>
    </message>
    <message>
        <source>There is no number to ring in your crisis plan yet.</source>
        <comment>criteria.if_worse.nobody_to_ring</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>فدجعج ذغ صض صقشبجع فض عذصخ ذص نضقع تعذغذغ طساص نجف.</translation>
    </message>
    <message>
        <source>Ask your doctor or nurse: "What are the signs, what do I do, and who do I ring?" Write it down together.</source>
        <comment>criteria.if_worse.how</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>اغز نضقع ثضتفضع ضع صقعغج: "لداف اعج فدج غذخصغ, لداف ثض ذ ثض, اصث لدض ثض ذ عذصخ?" لعذفج ذف ثضلص فضخجفدجع.</translation>
    </message>
    <message>
        <source>I have a budget, and my plan shows how it is spent.</source>
        <comment>criteria.budget.test</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>ذ داكج ا بقثخجف, اصث شن طساص غدضلغ دضل ذف ذغ غطجصف.</translation>
    </message>
    <message>
        <source>You have a budget, but your plan does not show yet how it is spent.</source>
        <comment>criteria.budget.missing</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>نضق داكج ا بقثخجف, بقف نضقع طساص ثضجغ صضف غدضل نجف دضل ذف ذغ غطجصف.</translation>
    </message>
    <message>
        <source>Open "Money for my care" and add what is paid for. Ask the person who checks your budget to help.</source>
        <comment>criteria.budget.how</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>ضطجص "شضصجن حضع شن تاعج" اصث اثث لداف ذغ طاذث حضع. اغز فدج طجعغضص لدض تدجتزغ نضقع بقثخجف فض دجسط.</translation>
    </message>
    <message>
        <source>I can get my plan in a form that works for me.</source>
        <comment>criteria.formats.test</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>ذ تاص خجف شن طساص ذص ا حضعش فداف لضعزغ حضع شج.</translation>
    </message>
    <message>
        <source>You asked for a form that this app cannot make, such as braille or sound.</source>
        <comment>criteria.formats.ask</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>نضق اغزجث حضع ا حضعش فداف فدذغ اطط تاصصضف شازج, غقتد اغ بعاذسسج ضع غضقصث.</translation>
    </message>
    <message>
        <source>Ask your surgery or service for your plan in the form you need. In England the NHS and councils must help if you need this because of a disability.</source>
        <comment>criteria.formats.how</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>اغز نضقع غقعخجعن ضع غجعكذتج حضع نضقع طساص ذص فدج حضعش نضق صججث. ذص جصخساصث فدج صدغ اصث تضقصتذسغ شقغف دجسط ذح نضق صججث فدذغ بجتاقغج ضح ا ثذغابذسذفن.</translation>
    </message>
    <message>
        <source>I can look at my plan and change it when I need to.</source>
        <comment>criteria.can_change.test</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>ذ تاص سضضز اف شن طساص اصث تداصخج ذف لدجص ذ صججث فض.</translation>
    </message>
    <message>
        <source>You cannot yet look at your plan and change it when you need to.</source>
        <comment>criteria.can_change.missing</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>نضق تاصصضف نجف سضضز اف نضقع طساص اصث تداصخج ذف لدجص نضق صججث فض.</translation>
    </message>
    <message>
        <source>Can you look at your plan and change it when you need to?</source>
        <comment>criteria.can_change.ask</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>تاص نضق سضضز اف نضقع طساص اصث تداصخج ذف لدجص نضق صججث فض?</translation>
    </message>
    <message>
        <source>Ask for your own copy. If you cannot use this app, ask for a paper copy and write on it.</source>
        <comment>criteria.can_change.how</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>اغز حضع نضقع ضلص تضطن. ذح نضق تاصصضف قغج فدذغ اطط, اغز حضع ا طاطجع تضطن اصث لعذفج ضص ذف.</translation>
    </message>
    <message>
        <source>I know how to ask for a review.</source>
        <comment>criteria.know_how_to_ask.test</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>ذ زصضل دضل فض اغز حضع ا عجكذجل.</translation>
    </message>
    <message>
        <source>You are not sure yet how to ask for a review.</source>
        <comment>criteria.know_how_to_ask.missing</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>نضق اعج صضف غقعج نجف دضل فض اغز حضع ا عجكذجل.</translation>
    </message>
    <message>
        <source>Do you know how to ask for a review if things change?</source>
        <comment>criteria.know_how_to_ask.ask</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>ثض نضق زصضل دضل فض اغز حضع ا عجكذجل ذح فدذصخغ تداصخج?</translation>
    </message>
    <message>
        <source>Ask: "Who do I ring if I want to go through my plan again?" Write down the name and number.</source>
        <comment>criteria.know_how_to_ask.how</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>اغز: "لدض ثض ذ عذصخ ذح ذ لاصف فض خض فدعضقخد شن طساص اخاذص?" لعذفج ثضلص فدج صاشج اصث صقشبجع.</translation>
    </message>
    <message>
        <source>There is a date to go through my plan again, at least once a year.</source>
        <comment>criteria.review_date.test</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>فدجعج ذغ ا ثافج فض خض فدعضقخد شن طساص اخاذص, اف سجاغف ضصتج ا نجاع.</translation>
    </message>
    <message>
        <source>There is no date yet to go through your plan again.</source>
        <comment>criteria.review_date.missing</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>فدجعج ذغ صض ثافج نجف فض خض فدعضقخد نضقع طساص اخاذص.</translation>
    </message>
    <message>
        <source>The date to go through your plan again has passed.</source>
        <comment>criteria.review_date.passed</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>فدج ثافج فض خض فدعضقخد نضقع طساص اخاذص داغ طاغغجث.</translation>
    </message>
    <message>
        <source>The date to go through your plan again is more than a year away.</source>
        <comment>criteria.review_date.far_ahead</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>فدج ثافج فض خض فدعضقخد نضقع طساص اخاذص ذغ شضعج فداص ا نجاع الان.</translation>
    </message>
    <message>
        <source>Ring your surgery or service and say: "I would like a date to review my care and support plan."</source>
        <comment>criteria.review_date.how</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>عذصخ نضقع غقعخجعن ضع غجعكذتج اصث غان: "ذ لضقسث سذزج ا ثافج فض عجكذجل شن تاعج اصث غقططضعف طساص."</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <comment>criteria.statement_group.prepared</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>خجففذصخ عجاثن</translation>
    </message>
    <message>
        <source>Making and keeping my plan</source>
        <comment>criteria.statement_group.systems</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>شازذصخ اصث زججطذصخ شن طساص</translation>
    </message>
    <message>
        <source>The people I plan with</source>
        <comment>criteria.statement_group.teams</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>فدج طجضطسج ذ طساص لذفد</translation>
    </message>
    <message>
        <source>I know how planning works and what I am asked to do. I take part as much as I want.</source>
        <comment>criteria.statement.understand_planning</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>ذ زصضل دضل طساصصذصخ لضعزغ اصث لداف ذ اش اغزجث فض ثض. ذ فازج طاعف اغ شقتد اغ ذ لاصف.</translation>
    </message>
    <message>
        <source>I have what I need to know to talk about what matters to me.</source>
        <comment>criteria.statement.have_information</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>ذ داكج لداف ذ صججث فض زصضل فض فاسز ابضقف لداف شاففجعغ فض شج.</translation>
    </message>
    <message>
        <source>I know my test results and what they mean.</source>
        <comment>criteria.statement.know_my_results</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>ذ زصضل شن فجغف عجغقسفغ اصث لداف فدجن شجاص.</translation>
    </message>
    <message>
        <source>I can use what I am given to get ready and to ask questions.</source>
        <comment>criteria.statement.can_use_information</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>ذ تاص قغج لداف ذ اش خذكجص فض خجف عجاثن اصث فض اغز ظقجغفذضصغ.</translation>
    </message>
    <message>
        <source>I can ask for information in a form that I can use and understand.</source>
        <comment>criteria.statement.ask_for_a_format</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>ذ تاص اغز حضع ذصحضعشافذضص ذص ا حضعش فداف ذ تاص قغج اصث قصثجعغفاصث.</translation>
    </message>
    <message>
        <source>I know who else can support me, such as a group of people like me.</source>
        <comment>criteria.statement.know_who_supports</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>ذ زصضل لدض جسغج تاص غقططضعف شج, غقتد اغ ا خعضقط ضح طجضطسج سذزج شج.</translation>
    </message>
    <message>
        <source>I know who to ask for help and advice, and where to find things to read.</source>
        <comment>criteria.statement.know_who_to_ask</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>ذ زصضل لدض فض اغز حضع دجسط اصث اثكذتج, اصث لدجعج فض حذصث فدذصخغ فض عجاث.</translation>
    </message>
    <message>
        <source>I took a full part in planning my care.</source>
        <comment>criteria.statement.fully_involved</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>ذ فضضز ا حقسس طاعف ذص طساصصذصخ شن تاعج.</translation>
    </message>
    <message>
        <source>I chose who took part in my planning.</source>
        <comment>criteria.statement.chose_who</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>ذ تدضغج لدض فضضز طاعف ذص شن طساصصذصخ.</translation>
    </message>
    <message>
        <source>I know what I am asked to do and what my plan will mean for me.</source>
        <comment>criteria.statement.know_what_is_asked</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>ذ زصضل لداف ذ اش اغزجث فض ثض اصث لداف شن طساص لذسس شجاص حضع شج.</translation>
    </message>
    <message>
        <source>We talked about me and my whole life, not only my health.</source>
        <comment>criteria.statement.about_my_whole_life</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>لج فاسزجث ابضقف شج اصث شن لدضسج سذحج, صضف ضصسن شن دجاسفد.</translation>
    </message>
    <message>
        <source>My plan says what matters to me. The people in my care can see it and understand it.</source>
        <comment>criteria.statement.plan_others_can_see</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>شن طساص غانغ لداف شاففجعغ فض شج. فدج طجضطسج ذص شن تاعج تاص غجج ذف اصث قصثجعغفاصث ذف.</translation>
    </message>
    <message>
        <source>My care is planned around what matters to me.</source>
        <comment>criteria.statement.planned_around_me</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>شن تاعج ذغ طساصصجث اعضقصث لداف شاففجعغ فض شج.</translation>
    </message>
    <message>
        <source>I was shown my plan. I have a copy that I can change and add to.</source>
        <comment>criteria.statement.have_my_copy</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>ذ لاغ غدضلص شن طساص. ذ داكج ا تضطن فداف ذ تاص تداصخج اصث اثث فض.</translation>
    </message>
    <message>
        <source>I am asked what I think of the services that matter to me.</source>
        <comment>criteria.statement.asked_for_my_view</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>ذ اش اغزجث لداف ذ فدذصز ضح فدج غجعكذتجغ فداف شاففجع فض شج.</translation>
    </message>
    <message>
        <source>The person who helped me plan listened, and took time to get to know me and my life.</source>
        <comment>criteria.statement.listened_to</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>فدج طجعغضص لدض دجسطجث شج طساص سذغفجصجث, اصث فضضز فذشج فض خجف فض زصضل شج اصث شن سذحج.</translation>
    </message>
    <message>
        <source>Everyone I spoke to used the same words, and I could understand them.</source>
        <comment>criteria.statement.same_words</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>جكجعنضصج ذ غطضزج فض قغجث فدج غاشج لضعثغ, اصث ذ تضقسث قصثجعغفاصث فدجش.</translation>
    </message>
    <message>
        <source>We talked about what my choices mean for me, my health and how I live.</source>
        <comment>criteria.statement.choices_explained</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>لج فاسزجث ابضقف لداف شن تدضذتجغ شجاص حضع شج, شن دجاسفد اصث دضل ذ سذكج.</translation>
    </message>
    <message>
        <source>They do their best to make it happen. When they cannot, they tell me clearly why.</source>
        <comment>criteria.statement.can_do</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>فدجن ثض فدجذع بجغف فض شازج ذف داططجص. لدجص فدجن تاصصضف, فدجن فجسس شج تسجاعسن لدن.</translation>
    </message>
    <message>
        <source>There is someone I can reach when I need a change or do not understand my plan.</source>
        <comment>criteria.statement.there_for_changes</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>فدجعج ذغ غضشجضصج ذ تاص عجاتد لدجص ذ صججث ا تداصخج ضع ثض صضف قصثجعغفاصث شن طساص.</translation>
    </message>
    <message>
        <source>I need help now</source>
        <comment>help.page.title</comment>
        <extracomment>text/help.toml.</extracomment>
        <translation>ذ صججث دجسط صضل</translation>
    </message>
    <message>
        <source>Choose what fits. You do not need to be sure.</source>
        <comment>help.page.lead</comment>
        <extracomment>text/help.toml.</extracomment>
        <translation>تدضضغج لداف حذفغ. نضق ثض صضف صججث فض بج غقعج.</translation>
    </message>
    <message>
        <source>If you are not in the United Kingdom, call the emergency number of the country you are in. In many countries it is 112.</source>
        <comment>help.page.away</comment>
        <extracomment>text/help.toml.</extracomment>
        <translation>ذح نضق اعج صضف ذص فدج قصذفجث زذصخثضش, تاسس فدج جشجعخجصتن صقشبجع ضح فدج تضقصفعن نضق اعج ذص. ذص شاصن تضقصفعذجغ ذف ذغ 112.</translation>
    </message>
    <message>
        <source>We last checked these numbers on {date}.</source>
        <comment>help.page.checked</comment>
        <extracomment>text/help.toml. {date} is a date such as 21 November 2026</extracomment>
        <translation>لج ساغف تدجتزجث فدجغج صقشبجعغ ضص {date}.</translation>
    </message>
    <message>
        <source>If a life is at risk</source>
        <comment>help.life.when</comment>
        <extracomment>text/help.toml.</extracomment>
        <translation>ذح ا سذحج ذغ اف عذغز</translation>
    </message>
    <message>
        <source>Call 999 now, or go to A&amp;E.</source>
        <comment>help.life.how</comment>
        <extracomment>text/help.toml.</extracomment>
        <translation>تاسس 999 صضل, ضع خض فض ا&amp;ج.</translation>
    </message>
    <message>
        <source>If you cannot keep yourself safe</source>
        <comment>help.mind_england.when</comment>
        <extracomment>text/help.toml.</extracomment>
        <translation>ذح نضق تاصصضف زججط نضقعغجسح غاحج</translation>
    </message>
    <message>
        <source>Call 111 and choose the mental health option (option 2). It is open day and night.</source>
        <comment>help.mind_england.how</comment>
        <extracomment>text/help.toml.</extracomment>
        <translation>تاسس 111 اصث تدضضغج فدج شجصفاس دجاسفد ضطفذضص (ضطفذضص 2). ذف ذغ ضطجص ثان اصث صذخدف.</translation>
    </message>
    <message>
        <source>If you cannot keep yourself safe</source>
        <comment>help.mind_wales.when</comment>
        <extracomment>text/help.toml.</extracomment>
        <translation>ذح نضق تاصصضف زججط نضقعغجسح غاحج</translation>
    </message>
    <message>
        <source>Call 111 and choose the mental health option (option 2). It is open day and night.</source>
        <comment>help.mind_wales.how</comment>
        <extracomment>text/help.toml.</extracomment>
        <translation>تاسس 111 اصث تدضضغج فدج شجصفاس دجاسفد ضطفذضص (ضطفذضص 2). ذف ذغ ضطجص ثان اصث صذخدف.</translation>
    </message>
    <message>
        <source>If you want to talk to someone</source>
        <comment>help.samaritans.when</comment>
        <extracomment>text/help.toml.</extracomment>
        <translation>ذح نضق لاصف فض فاسز فض غضشجضصج</translation>
    </message>
    <message>
        <source>Call Samaritans on 116 123. It is free, day and night.</source>
        <comment>help.samaritans.how</comment>
        <extracomment>text/help.toml.</extracomment>
        <translation>تاسس غاشاعذفاصغ ضص 116 123. ذف ذغ حعجج, ثان اصث صذخدف.</translation>
    </message>
    <message>
        <source>If you would rather text</source>
        <comment>help.shout.when</comment>
        <extracomment>text/help.toml.</extracomment>
        <translation>ذح نضق لضقسث عافدجع فجمف</translation>
    </message>
    <message>
        <source>Text SHOUT to 85258. It is free, day and night.</source>
        <comment>help.shout.how</comment>
        <extracomment>text/help.toml.</extracomment>
        <translation>فجمف غدضقف فض 85258. ذف ذغ حعجج, ثان اصث صذخدف.</translation>
    </message>
    <message>
        <source>If you are under 19</source>
        <comment>help.childline.when</comment>
        <extracomment>text/help.toml.</extracomment>
        <translation>ذح نضق اعج قصثجع 19</translation>
    </message>
    <message>
        <source>Call Childline on 0800 1111. It is free, day and night.</source>
        <comment>help.childline.how</comment>
        <extracomment>text/help.toml.</extracomment>
        <translation>تاسس تدذسثسذصج ضص 0800 1111. ذف ذغ حعجج, ثان اصث صذخدف.</translation>
    </message>
    <message>
        <source>If you use British Sign Language</source>
        <comment>help.sign.when</comment>
        <extracomment>text/help.toml.</extracomment>
        <translation>ذح نضق قغج بعذفذغد غذخص ساصخقاخج</translation>
    </message>
    <message>
        <source>Use the 999 BSL app or website. You reach 999 by video with an interpreter.</source>
        <comment>help.sign.how</comment>
        <extracomment>text/help.toml.</extracomment>
        <translation>قغج فدج 999 بغس اطط ضع لجبغذفج. نضق عجاتد 999 بن كذثجض لذفد اص ذصفجعطعجفجع.</translation>
    </message>
    <message>
        <source>If you cannot hear or speak</source>
        <comment>help.relay.when</comment>
        <extracomment>text/help.toml.</extracomment>
        <translation>ذح نضق تاصصضف دجاع ضع غطجاز</translation>
    </message>
    <message>
        <source>Call 18000 with a textphone or the Relay UK app. You reach 999.</source>
        <comment>help.relay.how</comment>
        <extracomment>text/help.toml.</extracomment>
        <translation>تاسس 18000 لذفد ا فجمفطدضصج ضع فدج عجسان قز اطط. نضق عجاتد 999.</translation>
    </message>
    <message>
        <source>If your mobile is registered with emergency text</source>
        <comment>help.text_999.when</comment>
        <extracomment>text/help.toml.</extracomment>
        <translation>ذح نضقع شضبذسج ذغ عجخذغفجعجث لذفد جشجعخجصتن فجمف</translation>
    </message>
    <message>
        <source>Text 999. Say which service, what is wrong and where you are.</source>
        <comment>help.text_999.how</comment>
        <extracomment>text/help.toml.</extracomment>
        <translation>فجمف 999. غان لدذتد غجعكذتج, لداف ذغ لعضصخ اصث لدجعج نضق اعج.</translation>
    </message>
    <message>
        <source>If someone hurts you or controls you</source>
        <comment>help.hurt_england.when</comment>
        <extracomment>text/help.toml.</extracomment>
        <translation>ذح غضشجضصج دقعفغ نضق ضع تضصفعضسغ نضق</translation>
    </message>
    <message>
        <source>Call the domestic abuse helpline on 0808 2000 247. It is free, day and night.</source>
        <comment>help.hurt_england.how</comment>
        <extracomment>text/help.toml.</extracomment>
        <translation>تاسس فدج ثضشجغفذت ابقغج دجسطسذصج ضص 0808 2000 247. ذف ذغ حعجج, ثان اصث صذخدف.</translation>
    </message>
    <message>
        <source>If someone hurts you or controls you</source>
        <comment>help.hurt_wales.when</comment>
        <extracomment>text/help.toml.</extracomment>
        <translation>ذح غضشجضصج دقعفغ نضق ضع تضصفعضسغ نضق</translation>
    </message>
    <message>
        <source>Call Live Fear Free on 0808 80 10 800. It is free, day and night.</source>
        <comment>help.hurt_wales.how</comment>
        <extracomment>text/help.toml.</extracomment>
        <translation>تاسس سذكج حجاع حعجج ضص 0808 80 10 800. ذف ذغ حعجج, ثان اصث صذخدف.</translation>
    </message>
    <message>
        <source>If it is not safe to speak</source>
        <comment>help.silent.when</comment>
        <extracomment>text/help.toml.</extracomment>
        <translation>ذح ذف ذغ صضف غاحج فض غطجاز</translation>
    </message>
    <message>
        <source>On a mobile, call 999. When you are asked, press 55.</source>
        <comment>help.silent.how</comment>
        <extracomment>text/help.toml.</extracomment>
        <translation>ضص ا شضبذسج, تاسس 999. لدجص نضق اعج اغزجث, طعجغغ 55.</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>say.date.day</comment>
        <extracomment>text/say.toml. A whole date, such as 6 August 2018.</extracomment>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <comment>say.date.with_weekday</comment>
        <extracomment>text/say.toml. Such as Thursday 3 December 2026.</extracomment>
        <translation>{weekday} {day} {month} {year}</translation>
    </message>
    <message>
        <source>January</source>
        <comment>say.month.1</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>راصقاعن</translation>
    </message>
    <message>
        <source>February</source>
        <comment>say.month.2</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>حجبعقاعن</translation>
    </message>
    <message>
        <source>March</source>
        <comment>say.month.3</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>شاعتد</translation>
    </message>
    <message>
        <source>April</source>
        <comment>say.month.4</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>اطعذس</translation>
    </message>
    <message>
        <source>May</source>
        <comment>say.month.5</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>شان</translation>
    </message>
    <message>
        <source>June</source>
        <comment>say.month.6</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>رقصج</translation>
    </message>
    <message>
        <source>July</source>
        <comment>say.month.7</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>رقسن</translation>
    </message>
    <message>
        <source>August</source>
        <comment>say.month.8</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>اقخقغف</translation>
    </message>
    <message>
        <source>September</source>
        <comment>say.month.9</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>غجطفجشبجع</translation>
    </message>
    <message>
        <source>October</source>
        <comment>say.month.10</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>ضتفضبجع</translation>
    </message>
    <message>
        <source>November</source>
        <comment>say.month.11</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>صضكجشبجع</translation>
    </message>
    <message>
        <source>December</source>
        <comment>say.month.12</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>ثجتجشبجع</translation>
    </message>
    <message>
        <source>Monday</source>
        <comment>say.weekday.1</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>شضصثان</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <comment>say.weekday.2</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>فقجغثان</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <comment>say.weekday.3</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>لجثصجغثان</translation>
    </message>
    <message>
        <source>Thursday</source>
        <comment>say.weekday.4</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>فدقعغثان</translation>
    </message>
    <message>
        <source>Friday</source>
        <comment>say.weekday.5</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>حعذثان</translation>
    </message>
    <message>
        <source>Saturday</source>
        <comment>say.weekday.6</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>غافقعثان</translation>
    </message>
    <message>
        <source>Sunday</source>
        <comment>say.weekday.7</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>غقصثان</translation>
    </message>
    <message>
        <source>{value} out of 10</source>
        <comment>say.value.score</comment>
        <extracomment>text/say.toml. How sure or how important, from 1 to 10.</extracomment>
        <translation>{value} ضقف ضح 10</translation>
    </message>
    <message>
        <source>£{pounds}.{pence}</source>
        <comment>say.value.money</comment>
        <extracomment>text/say.toml. Pence always has two digits.</extracomment>
        <translation>£{pounds}.{pence}</translation>
    </message>
    <message>
        <source>A file is kept with this plan</source>
        <comment>say.value.file</comment>
        <extracomment>text/say.toml. Stands for a photo or letter where it cannot be shown.</extracomment>
        <translation>ا حذسج ذغ زجطف لذفد فدذغ طساص</translation>
    </message>
    <message>
        <source>{first}, {rest}</source>
        <comment>say.value.list_of</comment>
        <extracomment>text/say.toml. Joins several choices.</extracomment>
        <translation>{first}, {rest}</translation>
    </message>
    <message>
        <source>{place}: you wrote “{after}”.</source>
        <comment>say.difference.filled</comment>
        <extracomment>text/say.toml. The field was empty before.</extracomment>
        <translation>{place}: نضق لعضفج “{after}”.</translation>
    </message>
    <message>
        <source>{place}: it was “{before}”. Now it is “{after}”.</source>
        <comment>say.difference.changed</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>{place}: ذف لاغ “{before}”. صضل ذف ذغ “{after}”.</translation>
    </message>
    <message>
        <source>{place}: “{before}” is no longer there.</source>
        <comment>say.difference.emptied</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>{place}: “{before}” ذغ صض سضصخجع فدجعج.</translation>
    </message>
    <message>
        <source>{place}: “{entry}” is new.</source>
        <comment>say.difference.added</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>{place}: “{entry}” ذغ صجل.</translation>
    </message>
    <message>
        <source>{place}: “{entry}” is no longer in the list.</source>
        <comment>say.difference.removed</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>{place}: “{entry}” ذغ صض سضصخجع ذص فدج سذغف.</translation>
    </message>
    <message>
        <source>{place}: “{entry}” now has another place in the list.</source>
        <comment>say.difference.moved</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>{place}: “{entry}” صضل داغ اصضفدجع طساتج ذص فدج سذغف.</translation>
    </message>
    <message>
        <source>{place}: left for later.</source>
        <comment>say.difference.state_not_now</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>{place}: سجحف حضع سافجع.</translation>
    </message>
    <message>
        <source>{place}: you do not want to do this part.</source>
        <comment>say.difference.state_not_wanted</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>{place}: نضق ثض صضف لاصف فض ثض فدذغ طاعف.</translation>
    </message>
    <message>
        <source>{place}: no longer left for later.</source>
        <comment>say.difference.state_answered</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>{place}: صض سضصخجع سجحف حضع سافجع.</translation>
    </message>
    <message>
        <source>{place} ({entry})</source>
        <comment>say.difference.of_entry</comment>
        <extracomment>text/say.toml. Which goal, medicine or person is meant.</extracomment>
        <translation>{place} ({entry})</translation>
    </message>
    <message>
        <source>no words yet</source>
        <comment>say.difference.no_words</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>صض لضعثغ نجف</translation>
    </message>
    <message>
        <source>This is not a copy of a plan made by this app, or its start is damaged.</source>
        <comment>sharing.reason.not_a_share_file</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>فدذغ ذغ صضف ا تضطن ضح ا طساص شاثج بن فدذغ اطط, ضع ذفغ غفاعف ذغ ثاشاخجث.</translation>
    </message>
    <message>
        <source>This file is too big. A copy of a plan is at most 25 MB.</source>
        <comment>sharing.reason.too_big</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>فدذغ حذسج ذغ فضض بذخ. ا تضطن ضح ا طساص ذغ اف شضغف 25 شب.</translation>
    </message>
    <message>
        <source>This file was changed or damaged after it was made. Ask for a new copy.</source>
        <comment>sharing.reason.container</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>فدذغ حذسج لاغ تداصخجث ضع ثاشاخجث احفجع ذف لاغ شاثج. اغز حضع ا صجل تضطن.</translation>
    </message>
    <message>
        <source>This file does not hold the parts that a copy of a plan has. Ask for a new copy.</source>
        <comment>sharing.reason.layout</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>فدذغ حذسج ثضجغ صضف دضسث فدج طاعفغ فداف ا تضطن ضح ا طساص داغ. اغز حضع ا صجل تضطن.</translation>
    </message>
    <message>
        <source>A part of this file was changed after it was signed. Ask for a new copy.</source>
        <comment>sharing.reason.file_list</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>ا طاعف ضح فدذغ حذسج لاغ تداصخجث احفجع ذف لاغ غذخصجث. اغز حضع ا صجل تضطن.</translation>
    </message>
    <message>
        <source>The signature does not fit this file. It was changed, or it was never signed. Ask for a new copy.</source>
        <comment>sharing.reason.signature</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>فدج غذخصافقعج ثضجغ صضف حذف فدذغ حذسج. ذف لاغ تداصخجث, ضع ذف لاغ صجكجع غذخصجث. اغز حضع ا صجل تضطن.</translation>
    </message>
    <message>
        <source>The sharing record in this file is not complete or does not fit the file. Ask for a new copy.</source>
        <comment>sharing.reason.record</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>فدج غداعذصخ عجتضعث ذص فدذغ حذسج ذغ صضف تضشطسجفج ضع ثضجغ صضف حذف فدج حذسج. اغز حضع ا صجل تضطن.</translation>
    </message>
    <message>
        <source>The plan or the reply in this file cannot be read. Ask for a new copy.</source>
        <comment>sharing.reason.content</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>فدج طساص ضع فدج عجطسن ذص فدذغ حذسج تاصصضف بج عجاث. اغز حضع ا صجل تضطن.</translation>
    </message>
    <message>
        <source>The PDF in this file was changed after it was signed. Ask for a new copy.</source>
        <comment>sharing.reason.pdf</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>فدج طثح ذص فدذغ حذسج لاغ تداصخجث احفجع ذف لاغ غذخصجث. اغز حضع ا صجل تضطن.</translation>
    </message>
    <message>
        <source>The PDF in this file was signed by somebody else. Ask for a new copy.</source>
        <comment>sharing.reason.pdf_signer</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>فدج طثح ذص فدذغ حذسج لاغ غذخصجث بن غضشجبضثن جسغج. اغز حضع ا صجل تضطن.</translation>
    </message>
    <message>
        <source>This file was made by a newer version of the app. Update the app, then open it again.</source>
        <comment>sharing.reason.newer</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>فدذغ حذسج لاغ شاثج بن ا صجلجع كجعغذضص ضح فدج اطط. قطثافج فدج اطط, فدجص ضطجص ذف اخاذص.</translation>
    </message>
    <message>
        <source>This file is a PDF. If it is a locked copy, open it in the app and type its code.</source>
        <comment>sharing.reason.locked_pdf</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>فدذغ حذسج ذغ ا طثح. ذح ذف ذغ ا سضتزجث تضطن, ضطجص ذف ذص فدج اطط اصث فنطج ذفغ تضثج.</translation>
    </message>
    <message>
        <source>This file is locked for one person. Open it in that person's app.</source>
        <comment>sharing.reason.locked_to_key</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>فدذغ حذسج ذغ سضتزجث حضع ضصج طجعغضص. ضطجص ذف ذص فداف طجعغضص'غ اطط.</translation>
    </message>
    <message>
        <source>This kind of locked file is not opened, because it can slow or stop a computer. Ask for a copy locked another way.</source>
        <comment>sharing.reason.passphrase_age</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>فدذغ زذصث ضح سضتزجث حذسج ذغ صضف ضطجصجث, بجتاقغج ذف تاص غسضل ضع غفضط ا تضشطقفجع. اغز حضع ا تضطن سضتزجث اصضفدجع لان.</translation>
    </message>
    <message>
        <source>That is not the code of this file. Check the 20 digits and type them again.</source>
        <comment>sharing.reason.wrong_code</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>فداف ذغ صضف فدج تضثج ضح فدذغ حذسج. تدجتز فدج 20 ثذخذفغ اصث فنطج فدجش اخاذص.</translation>
    </message>
    <message>
        <source>This file was locked for somebody else. Ask the sender to lock it for you.</source>
        <comment>sharing.reason.wrong_key</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>فدذغ حذسج لاغ سضتزجث حضع غضشجبضثن جسغج. اغز فدج غجصثجع فض سضتز ذف حضع نضق.</translation>
    </message>
    <message>
        <source>This locked file is damaged. Ask for a new copy.</source>
        <comment>sharing.reason.damaged_lock</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>فدذغ سضتزجث حذسج ذغ ثاشاخجث. اغز حضع ا صجل تضطن.</translation>
    </message>
    <message>
        <source>This PDF holds no copy of a plan for the app. You can still read its pages in a PDF reader.</source>
        <comment>sharing.reason.nothing_inside</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>فدذغ طثح دضسثغ صض تضطن ضح ا طساص حضع فدج اطط. نضق تاص غفذسس عجاث ذفغ طاخجغ ذص ا طثح عجاثجع.</translation>
    </message>
    <message>
        <source>You have not had a file from this signer before. Ask {name} to read you the number, then compare.</source>
        <comment>sharing.signer.new</comment>
        <extracomment>text/sharing.toml. {name} is the name that the signer chose</extracomment>
        <translation>نضق داكج صضف داث ا حذسج حعضش فدذغ غذخصجع بجحضعج. اغز {name} فض عجاث نضق فدج صقشبجع, فدجص تضشطاعج.</translation>
    </message>
    <message>
        <source>You have had a file from this signer before. You have not compared the number yet.</source>
        <comment>sharing.signer.known</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>نضق داكج داث ا حذسج حعضش فدذغ غذخصجع بجحضعج. نضق داكج صضف تضشطاعجث فدج صقشبجع نجف.</translation>
    </message>
    <message>
        <source>You compared this signer's number on {date}. It is the same signer.</source>
        <comment>sharing.signer.confirmed</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>نضق تضشطاعجث فدذغ غذخصجع'غ صقشبجع ضص {date}. ذف ذغ فدج غاشج غذخصجع.</translation>
    </message>
    <message>
        <source>You signed this file yourself.</source>
        <comment>sharing.signer.own</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>نضق غذخصجث فدذغ حذسج نضقعغجسح.</translation>
    </message>
    <message>
        <source>{name} has a new signature. The old signature, which you know, vouches for it.</source>
        <comment>sharing.signer.new_key</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>{name} داغ ا صجل غذخصافقعج. فدج ضسث غذخصافقعج, لدذتد نضق زصضل, كضقتدجغ حضع ذف.</translation>
    </message>
    <message>
        <source>Stop. You know somebody called {name}, but this file has another signature. Ring {name} before you use it.</source>
        <comment>sharing.signer.other_key</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>غفضط. نضق زصضل غضشجبضثن تاسسجث {name}, بقف فدذغ حذسج داغ اصضفدجع غذخصافقعج. عذصخ {name} بجحضعج نضق قغج ذف.</translation>
    </message>
    <message>
        <source>You already have this very copy.</source>
        <comment>sharing.notice.same_again</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>نضق اسعجاثن داكج فدذغ كجعن تضطن.</translation>
    </message>
    <message>
        <source>This copy is older than one that you already have.</source>
        <comment>sharing.notice.older</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>فدذغ تضطن ذغ ضسثجع فداص ضصج فداف نضق اسعجاثن داكج.</translation>
    </message>
    <message>
        <source>Two different copies have the same number. One of them may not be right. Ask {name} which one to use.</source>
        <comment>sharing.notice.fork</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>فلض ثذححجعجصف تضطذجغ داكج فدج غاشج صقشبجع. ضصج ضح فدجش شان صضف بج عذخدف. اغز {name} لدذتد ضصج فض قغج.</translation>
    </message>
    <message>
        <source>This copy was meant to be used until {date}. Ask {name} for a new one.</source>
        <comment>sharing.notice.past_date</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>فدذغ تضطن لاغ شجاصف فض بج قغجث قصفذس {date}. اغز {name} حضع ا صجل ضصج.</translation>
    </message>
    <message>
        <source>This is a reply to a copy that you shared.</source>
        <comment>sharing.notice.reply</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>فدذغ ذغ ا عجطسن فض ا تضطن فداف نضق غداعجث.</translation>
    </message>
    <message>
        <source>This is a reply, but not to a copy that you shared from here.</source>
        <comment>sharing.notice.reply_to_unknown</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>فدذغ ذغ ا عجطسن, بقف صضف فض ا تضطن فداف نضق غداعجث حعضش دجعج.</translation>
    </message>
    <message>
        <source>The file is unchanged since it was signed by the holder of this key.</source>
        <comment>sharing.notice.unchanged</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>فدج حذسج ذغ قصتداصخجث غذصتج ذف لاغ غذخصجث بن فدج دضسثجع ضح فدذغ زجن.</translation>
    </message>
    <message>
        <source>So that you can see if this copy was changed</source>
        <comment>sharing.pdf.reason</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>غض فداف نضق تاص غجج ذح فدذغ تضطن لاغ تداصخجث</translation>
    </message>
    <message>
        <source>Signature of the person who shared this copy</source>
        <comment>sharing.pdf.field</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>غذخصافقعج ضح فدج طجعغضص لدض غداعجث فدذغ تضطن</translation>
    </message>
    <message>
        <source>This is a copy of a care and support plan. {author} shared it on {date}.</source>
        <comment>sharing.readme.what_plan</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>فدذغ ذغ ا تضطن ضح ا تاعج اصث غقططضعف طساص. {author} غداعجث ذف ضص {date}.</translation>
    </message>
    <message>
        <source>This is a reply to a care and support plan. {author} made it on {date}.</source>
        <comment>sharing.readme.what_reply</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>فدذغ ذغ ا عجطسن فض ا تاعج اصث غقططضعف طساص. {author} شاثج ذف ضص {date}.</translation>
    </message>
    <message>
        <source>To read it, open the file {file}. You need no special app.</source>
        <comment>sharing.readme.open</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>فض عجاث ذف, ضطجص فدج حذسج {file}. نضق صججث صض غطجتذاس اطط.</translation>
    </message>
    <message>
        <source>To check that nobody changed it, open the PDF in a reader that shows signatures. It says whether the PDF is unchanged. It also says that it does not know the signer: that is expected, because people sign for themselves.</source>
        <comment>sharing.readme.check_pdf</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>فض تدجتز فداف صضبضثن تداصخجث ذف, ضطجص فدج طثح ذص ا عجاثجع فداف غدضلغ غذخصافقعجغ. ذف غانغ لدجفدجع فدج طثح ذغ قصتداصخجث. ذف اسغض غانغ فداف ذف ثضجغ صضف زصضل فدج غذخصجع: فداف ذغ جمطجتفجث, بجتاقغج طجضطسج غذخص حضع فدجشغجسكجغ.</translation>
    </message>
    <message>
        <source>To answer it, or to check it fully, open the whole .zip file in the app Care and support plan (pcsp-desktop).</source>
        <comment>sharing.readme.check_app</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>فض اصغلجع ذف, ضع فض تدجتز ذف حقسسن, ضطجص فدج لدضسج .هذط حذسج ذص فدج اطط تاعج اصث غقططضعف طساص (طتغط-ثجغزفضط).</translation>
    </message>
    <message>
        <source>People who work with computers can check it with unzip and openssl. The script verify-share.sh of the app does that.</source>
        <comment>sharing.readme.check_tools</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>طجضطسج لدض لضعز لذفد تضشطقفجعغ تاص تدجتز ذف لذفد قصهذط اصث ضطجصغغس. فدج غتعذطف كجعذحن-غداعج.غد ضح فدج اطط ثضجغ فداف.</translation>
    </message>
    <message>
        <source>The number of the signer's key is:
{digits}
The same as eight words:
{words}
Ask the sender to read the number to you. If it is the same, the file is theirs.</source>
        <comment>sharing.readme.fingerprint</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>فدج صقشبجع ضح فدج غذخصجع'غ زجن ذغ:
{digits}
فدج غاشج اغ جذخدف لضعثغ:
{words}
اغز فدج غجصثجع فض عجاث فدج صقشبجع فض نضق. ذح ذف ذغ فدج غاشج, فدج حذسج ذغ فدجذعغ.</translation>
    </message>
    <message>
        <source>This file holds private health information. Keep it safe, and delete it when you no longer need it.</source>
        <comment>sharing.readme.careful</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>فدذغ حذسج دضسثغ طعذكافج دجاسفد ذصحضعشافذضص. زججط ذف غاحج, اصث ثجسجفج ذف لدجص نضق صض سضصخجع صججث ذف.</translation>
    </message>
    <message>
        <source>agrees</source>
        <comment>sharing.agreement.agreed</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>اخعججغ</translation>
    </message>
    <message>
        <source>agrees with parts of it</source>
        <comment>sharing.agreement.in_part</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>اخعججغ لذفد طاعفغ ضح ذف</translation>
    </message>
    <message>
        <source>does not agree</source>
        <comment>sharing.agreement.not_agreed</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>ثضجغ صضف اخعجج</translation>
    </message>
    <message>
        <source>has read it</source>
        <comment>sharing.agreement.seen</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>داغ عجاث ذف</translation>
    </message>
    <message>
        <source>{file}: whole. Signed by {author}. Number of the key: {digits}.</source>
        <comment>sharing.command.whole</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>{file}: لدضسج. غذخصجث بن {author}. صقشبجع ضح فدج زجن: {digits}.</translation>
    </message>
    <message>
        <source>{file}: not accepted. {reason}</source>
        <comment>sharing.command.not_whole</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>{file}: صضف اتتجطفجث. {reason}</translation>
    </message>
    <message>
        <source>Care and support plan</source>
        <comment>sharing.fhir.title</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>تاعج اصث غقططضعف طساص</translation>
    </message>
    <message>
        <source>Check and agree</source>
        <comment>guide.agree.title</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>تدجتز اصث اخعجج</translation>
    </message>
    <message>
        <source>Look over your plan, then say if you agree with it.</source>
        <comment>guide.agree.intro</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>سضضز ضكجع نضقع طساص, فدجص غان ذح نضق اخعجج لذفد ذف.</translation>
    </message>
    <message>
        <source>What are your top 3 questions?</source>
        <comment>guide.top-questions.heading</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>لداف اعج نضقع فضط 3 ظقجغفذضصغ?</translation>
    </message>
    <message>
        <source>Add all your questions here. Then mark the 3 that matter most.</source>
        <comment>guide.top-questions.lead</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>اثث اسس نضقع ظقجغفذضصغ دجعج. فدجص شاعز فدج 3 فداف شاففجع شضغف.</translation>
    </message>
    <message>
        <source>What are your top 3 questions?</source>
        <comment>guide.top-questions.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>لداف اعج نضقع فضط 3 ظقجغفذضصغ?</translation>
    </message>
    <message>
        <source>Think of what you most want to know before you go home.</source>
        <comment>guide.top-questions.hint</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>فدذصز ضح لداف نضق شضغف لاصف فض زصضل بجحضعج نضق خض دضشج.</translation>
    </message>
    <message>
        <source>They go on the sheet that you take to the meeting.</source>
        <comment>guide.top-questions.why</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>فدجن خض ضص فدج غدججف فداف نضق فازج فض فدج شججفذصخ.</translation>
    </message>
    <message>
        <source>question</source>
        <comment>guide.top-questions.entry.name</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>ظقجغفذضص</translation>
    </message>
    <message>
        <source>Add a question</source>
        <comment>guide.top-questions.entry.add</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>اثث ا ظقجغفذضص</translation>
    </message>
    <message>
        <source>Nothing here yet. Add the first thing you want to ask.</source>
        <comment>guide.top-questions.entry.empty</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>صضفدذصخ دجعج نجف. اثث فدج حذعغف فدذصخ نضق لاصف فض اغز.</translation>
    </message>
    <message>
        <source>What do you want to ask?</source>
        <comment>guide.top-questions.text.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>لداف ثض نضق لاصف فض اغز?</translation>
    </message>
    <message>
        <source>What can I do so that I do not get so tired?</source>
        <comment>guide.top-questions.text.example</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>لداف تاص ذ ثض غض فداف ذ ثض صضف خجف غض فذعجث?</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <comment>guide.top-questions.for_whom.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>لدض ذغ ذف حضع?</translation>
    </message>
    <message>
        <source>The diabetes nurse</source>
        <comment>guide.top-questions.for_whom.example</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>فدج ثذابجفجغ صقعغج</translation>
    </message>
    <message>
        <source>Is it one of your top 3?</source>
        <comment>guide.top-questions.top_three.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>ذغ ذف ضصج ضح نضقع فضط 3?</translation>
    </message>
    <message>
        <source>What did they tell you?</source>
        <comment>guide.top-questions.answer.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>لداف ثذث فدجن فجسس نضق?</translation>
    </message>
    <message>
        <source>Fill this in after the meeting.</source>
        <comment>guide.top-questions.answer.hint</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>حذسس فدذغ ذص احفجع فدج شججفذصخ.</translation>
    </message>
    <message>
        <source>Check your answers</source>
        <comment>guide.check.heading</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>تدجتز نضقع اصغلجعغ</translation>
    </message>
    <message>
        <source>Here is what you have written. Each answer has a button to change it.</source>
        <comment>guide.check.lead</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>دجعج ذغ لداف نضق داكج لعذففجص. جاتد اصغلجع داغ ا بقففضص فض تداصخج ذف.</translation>
    </message>
    <message>
        <source>Read it once, or ask someone to read it to you. Blank answers are fine.</source>
        <comment>guide.check.body.0</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>عجاث ذف ضصتج, ضع اغز غضشجضصج فض عجاث ذف فض نضق. بساصز اصغلجعغ اعج حذصج.</translation>
    </message>
    <message>
        <source>Your name and date of birth</source>
        <comment>guide.your-name.heading</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>نضقع صاشج اصث ثافج ضح بذعفد</translation>
    </message>
    <message>
        <source>These go on the front of your plan. You can leave any of them blank.</source>
        <comment>guide.your-name.lead</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>فدجغج خض ضص فدج حعضصف ضح نضقع طساص. نضق تاص سجاكج اصن ضح فدجش بساصز.</translation>
    </message>
    <message>
        <source>What is your title, if you use one?</source>
        <comment>guide.title.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>لداف ذغ نضقع فذفسج, ذح نضق قغج ضصج?</translation>
    </message>
    <message>
        <source>Mrs, Mr, Dr</source>
        <comment>guide.title.example</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>شعغ, شع, ثع</translation>
    </message>
    <message>
        <source>What is your first name?</source>
        <comment>guide.first-name.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>لداف ذغ نضقع حذعغف صاشج?</translation>
    </message>
    <message>
        <source>What is your family name?</source>
        <comment>guide.family-name.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>لداف ذغ نضقع حاشذسن صاشج?</translation>
    </message>
    <message>
        <source>What name do you like to use?</source>
        <comment>guide.preferred-name.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>لداف صاشج ثض نضق سذزج فض قغج?</translation>
    </message>
    <message>
        <source>Nan</source>
        <comment>guide.preferred-name.example</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>صاص</translation>
    </message>
    <message>
        <source>What words do people use for you?</source>
        <comment>guide.pronouns.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>لداف لضعثغ ثض طجضطسج قغج حضع نضق?</translation>
    </message>
    <message>
        <source>she and her</source>
        <comment>guide.pronouns.example</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>غدج اصث دجع</translation>
    </message>
    <message>
        <source>What is your date of birth?</source>
        <comment>guide.birth-date.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>لداف ذغ نضقع ثافج ضح بذعفد?</translation>
    </message>
    <message>
        <source>Two people can have the same name. This shows that the plan is yours.</source>
        <comment>guide.birth-date.why</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>فلض طجضطسج تاص داكج فدج غاشج صاشج. فدذغ غدضلغ فداف فدج طساص ذغ نضقعغ.</translation>
    </message>
    <message>
        <source>What is your NHS number, if you know it?</source>
        <comment>guide.nhs-number.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>لداف ذغ نضقع صدغ صقشبجع, ذح نضق زصضل ذف?</translation>
    </message>
    <message>
        <source>It has 10 numbers. You can find it on a letter from the NHS. You do not need it to go on.</source>
        <comment>guide.nhs-number.hint</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>ذف داغ 10 صقشبجعغ. نضق تاص حذصث ذف ضص ا سجففجع حعضش فدج صدغ. نضق ثض صضف صججث ذف فض خض ضص.</translation>
    </message>
    <message>
        <source>How can people reach you?</source>
        <comment>guide.contact.heading</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>دضل تاص طجضطسج عجاتد نضق?</translation>
    </message>
    <message>
        <source>What is your address?</source>
        <comment>guide.address.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>لداف ذغ نضقع اثثعجغغ?</translation>
    </message>
    <message>
        <source>What is your postcode?</source>
        <comment>guide.postcode.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>لداف ذغ نضقع طضغفتضثج?</translation>
    </message>
    <message>
        <source>What is your phone number?</source>
        <comment>guide.phone.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>لداف ذغ نضقع طدضصج صقشبجع?</translation>
    </message>
    <message>
        <source>Is there a second number?</source>
        <comment>guide.other-phone.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>ذغ فدجعج ا غجتضصث صقشبجع?</translation>
    </message>
    <message>
        <source>What is your email address?</source>
        <comment>guide.email.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>لداف ذغ نضقع جشاذس اثثعجغغ?</translation>
    </message>
    <message>
        <source>What is the best way to contact you?</source>
        <comment>guide.contact-by.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>لداف ذغ فدج بجغف لان فض تضصفاتف نضق?</translation>
    </message>
    <message>
        <source>Text me first. I do not answer calls from numbers I do not know.</source>
        <comment>guide.contact-by.example</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>فجمف شج حذعغف. ذ ثض صضف اصغلجع تاسسغ حعضش صقشبجعغ ذ ثض صضف زصضل.</translation>
    </message>
    <message>
        <source>How does someone get into your home to help you?</source>
        <comment>guide.way-in.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>دضل ثضجغ غضشجضصج خجف ذصفض نضقع دضشج فض دجسط نضق?</translation>
    </message>
    <message>
        <source>Think of a ramp, a dog, or a bell that does not work. Do not write a key code if many people will see this.</source>
        <comment>guide.way-in.hint</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>فدذصز ضح ا عاشط, ا ثضخ, ضع ا بجسس فداف ثضجغ صضف لضعز. ثض صضف لعذفج ا زجن تضثج ذح شاصن طجضطسج لذسس غجج فدذغ.</translation>
    </message>
    <message>
        <source>Use the side gate. Ring twice and wait, as I am slow.</source>
        <comment>guide.way-in.example</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>قغج فدج غذثج خافج. عذصخ فلذتج اصث لاذف, اغ ذ اش غسضل.</translation>
    </message>
    <message>
        <source>Your surgery, pharmacy and next of kin</source>
        <comment>guide.surgery.heading</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>نضقع غقعخجعن, طداعشاتن اصث صجمف ضح زذص</translation>
    </message>
    <message>
        <source>What is the name of your GP?</source>
        <comment>guide.gp-name.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>لداف ذغ فدج صاشج ضح نضقع خط?</translation>
    </message>
    <message>
        <source>What is the name of your surgery?</source>
        <comment>guide.gp-surgery.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>لداف ذغ فدج صاشج ضح نضقع غقعخجعن?</translation>
    </message>
    <message>
        <source>What is its phone number?</source>
        <comment>guide.gp-phone.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>لداف ذغ ذفغ طدضصج صقشبجع?</translation>
    </message>
    <message>
        <source>Which pharmacy do you use?</source>
        <comment>guide.pharmacy.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>لدذتد طداعشاتن ثض نضق قغج?</translation>
    </message>
    <message>
        <source>Green Cross, Mill Lane. 01632 960 456</source>
        <comment>guide.pharmacy.example</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>خعججص تعضغغ, شذسس ساصج. 01632 960 456</translation>
    </message>
    <message>
        <source>Who is your next of kin? How can people reach them?</source>
        <comment>guide.next-of-kin.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>لدض ذغ نضقع صجمف ضح زذص? دضل تاص طجضطسج عجاتد فدجش?</translation>
    </message>
    <message>
        <source>This is the person you want staff to tell first. They have no legal power to decide for you.</source>
        <comment>guide.next-of-kin.hint</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>فدذغ ذغ فدج طجعغضص نضق لاصف غفاحح فض فجسس حذعغف. فدجن داكج صض سجخاس طضلجع فض ثجتذثج حضع نضق.</translation>
    </message>
    <message>
        <source>My niece, Lola Bright, 07700 900 866</source>
        <comment>guide.next-of-kin.example</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>شن صذجتج, سضسا بعذخدف, 07700 900 866</translation>
    </message>
    <message>
        <source>When did you talk about this plan?</source>
        <comment>guide.discussed.heading</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>لدجص ثذث نضق فاسز ابضقف فدذغ طساص?</translation>
    </message>
    <message>
        <source>What day was it?</source>
        <comment>guide.discussed-on.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>لداف ثان لاغ ذف?</translation>
    </message>
    <message>
        <source>Where were you?</source>
        <comment>guide.discussed-where.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>لدجعج لجعج نضق?</translation>
    </message>
    <message>
        <source>At home, with Grace and my wife</source>
        <comment>guide.discussed-where.example</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>اف دضشج, لذفد خعاتج اصث شن لذحج</translation>
    </message>
    <message>
        <source>How was it for you?</source>
        <comment>guide.how-it-went.heading</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>دضل لاغ ذف حضع نضق?</translation>
    </message>
    <message>
        <source>There are no right answers. They help you see if this is a plan that you made.</source>
        <comment>guide.how-it-went.lead</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>فدجعج اعج صض عذخدف اصغلجعغ. فدجن دجسط نضق غجج ذح فدذغ ذغ ا طساص فداف نضق شاثج.</translation>
    </message>
    <message>
        <source>Did you help to write your plan?</source>
        <comment>guide.i-helped-write.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>ثذث نضق دجسط فض لعذفج نضقع طساص?</translation>
    </message>
    <message>
        <source>Could you involve the people you wanted?</source>
        <comment>guide.involved-who-i-wanted.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>تضقسث نضق ذصكضسكج فدج طجضطسج نضق لاصفجث?</translation>
    </message>
    <message>
        <source>Did you get the facts you needed to get ready?</source>
        <comment>guide.had-information.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>ثذث نضق خجف فدج حاتفغ نضق صججثجث فض خجف عجاثن?</translation>
    </message>
    <message>
        <source>If not, you can ask for more time, more help or a new meeting.</source>
        <comment>guide.had-information.why</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>ذح صضف, نضق تاص اغز حضع شضعج فذشج, شضعج دجسط ضع ا صجل شججفذصخ.</translation>
    </message>
    <message>
        <source>What must change before you can agree?</source>
        <comment>guide.not-agree.heading</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>لداف شقغف تداصخج بجحضعج نضق تاص اخعجج?</translation>
    </message>
    <message>
        <source>What must change before you can agree?</source>
        <comment>guide.what-must-change.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>لداف شقغف تداصخج بجحضعج نضق تاص اخعجج?</translation>
    </message>
    <message>
        <source>Leave this blank if you agree with your plan.</source>
        <comment>guide.what-must-change.hint</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>سجاكج فدذغ بساصز ذح نضق اخعجج لذفد نضقع طساص.</translation>
    </message>
    <message>
        <source>It says I will go to a day centre. I did not say that. Take it out.</source>
        <comment>guide.what-must-change.example</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>ذف غانغ ذ لذسس خض فض ا ثان تجصفعج. ذ ثذث صضف غان فداف. فازج ذف ضقف.</translation>
    </message>
    <message>
        <source>You do not have to sign a plan that is not right for you.</source>
        <comment>guide.what-must-change.why</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>نضق ثض صضف داكج فض غذخص ا طساص فداف ذغ صضف عذخدف حضع نضق.</translation>
    </message>
    <message>
        <source>Do you agree with this plan?</source>
        <comment>guide.agree-plan.heading</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>ثض نضق اخعجج لذفد فدذغ طساص?</translation>
    </message>
    <message>
        <source>This is not a contract. Nothing bad happens if you change your mind.</source>
        <comment>guide.agree-plan.lead</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>فدذغ ذغ صضف ا تضصفعاتف. صضفدذصخ باث داططجصغ ذح نضق تداصخج نضقع شذصث.</translation>
    </message>
    <message>
        <source>Do you agree with this plan?</source>
        <comment>guide.sign-offs.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>ثض نضق اخعجج لذفد فدذغ طساص?</translation>
    </message>
    <message>
        <source>You go first. Then add your carer and your team if they were there.</source>
        <comment>guide.sign-offs.hint</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>نضق خض حذعغف. فدجص اثث نضقع تاعجع اصث نضقع فجاش ذح فدجن لجعج فدجعج.</translation>
    </message>
    <message>
        <source>It shows who knows about your plan and will help with it.</source>
        <comment>guide.sign-offs.why</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>ذف غدضلغ لدض زصضلغ ابضقف نضقع طساص اصث لذسس دجسط لذفد ذف.</translation>
    </message>
    <message>
        <source>name</source>
        <comment>guide.sign-offs.entry.name</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>صاشج</translation>
    </message>
    <message>
        <source>Add someone who agrees or does not</source>
        <comment>guide.sign-offs.entry.add</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>اثث غضشجضصج لدض اخعججغ ضع ثضجغ صضف</translation>
    </message>
    <message>
        <source>Nobody here yet. Add your own name first.</source>
        <comment>guide.sign-offs.entry.empty</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>صضبضثن دجعج نجف. اثث نضقع ضلص صاشج حذعغف.</translation>
    </message>
    <message>
        <source>What is the name?</source>
        <comment>guide.sign-offs.name.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>لداف ذغ فدج صاشج?</translation>
    </message>
    <message>
        <source>Ines Moreau</source>
        <comment>guide.sign-offs.name.example</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>ذصجغ شضعجاق</translation>
    </message>
    <message>
        <source>Who are they?</source>
        <comment>guide.sign-offs.role.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>لدض اعج فدجن?</translation>
    </message>
    <message>
        <source>My wife and carer</source>
        <comment>guide.sign-offs.role.example</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>شن لذحج اصث تاعجع</translation>
    </message>
    <message>
        <source>Do they agree?</source>
        <comment>guide.sign-offs.status.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>ثض فدجن اخعجج?</translation>
    </message>
    <message>
        <source>What do they want to say?</source>
        <comment>guide.sign-offs.words.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>لداف ثض فدجن لاصف فض غان?</translation>
    </message>
    <message>
        <source>I agree, but I want us to talk about the nights again.</source>
        <comment>guide.sign-offs.words.example</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>ذ اخعجج, بقف ذ لاصف قغ فض فاسز ابضقف فدج صذخدفغ اخاذص.</translation>
    </message>
    <message>
        <source>On which day?</source>
        <comment>guide.sign-offs.date.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>ضص لدذتد ثان?</translation>
    </message>
    <message>
        <source>How did they say so?</source>
        <comment>guide.sign-offs.said_how.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>دضل ثذث فدجن غان غض?</translation>
    </message>
    <message>
        <source>Who can people ask about your plan?</source>
        <comment>guide.ask-about-plan.heading</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>لدض تاص طجضطسج اغز ابضقف نضقع طساص?</translation>
    </message>
    <message>
        <source>Who can you or others ask about this plan?</source>
        <comment>guide.who-to-ask.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>لدض تاص نضق ضع ضفدجعغ اغز ابضقف فدذغ طساص?</translation>
    </message>
    <message>
        <source>Grace Adeyemi, my nurse</source>
        <comment>guide.who-to-ask.example</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>خعاتج اثجنجشذ, شن صقعغج</translation>
    </message>
    <message>
        <source>This name goes on page 1 of your plan.</source>
        <comment>guide.who-to-ask.why</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>فدذغ صاشج خضجغ ضص طاخج 1 ضح نضقع طساص.</translation>
    </message>
    <message>
        <source>What is their phone number?</source>
        <comment>guide.who-to-ask-phone.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>لداف ذغ فدجذع طدضصج صقشبجع?</translation>
    </message>
    <message>
        <source>When will you look at your plan again?</source>
        <comment>guide.look-back.heading</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>لدجص لذسس نضق سضضز اف نضقع طساص اخاذص?</translation>
    </message>
    <message>
        <source>You can change your plan on any day. You do not have to ask.</source>
        <comment>guide.look-back.body.0</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>نضق تاص تداصخج نضقع طساص ضص اصن ثان. نضق ثض صضف داكج فض اغز.</translation>
    </message>
    <message>
        <source>A first look after 6 to 8 weeks helps many people. Then look at it with your team at least once a year. You can ask for a review sooner if things change.</source>
        <comment>guide.look-back.body.1</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>ا حذعغف سضضز احفجع 6 فض 8 لججزغ دجسطغ شاصن طجضطسج. فدجص سضضز اف ذف لذفد نضقع فجاش اف سجاغف ضصتج ا نجاع. نضق تاص اغز حضع ا عجكذجل غضضصجع ذح فدذصخغ تداصخج.</translation>
    </message>
    <message>
        <source>When is your first look back?</source>
        <comment>guide.look-back.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>لدجص ذغ نضقع حذعغف سضضز باتز?</translation>
    </message>
    <message>
        <source>Small problems are easier to put right early.</source>
        <comment>guide.look-back.why</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>غشاسس طعضبسجشغ اعج جاغذجع فض طقف عذخدف جاعسن.</translation>
    </message>
    <message>
        <source>If you are not happy with your plan</source>
        <comment>guide.complain-england.heading</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>ذح نضق اعج صضف داططن لذفد نضقع طساص</translation>
    </message>
    <message>
        <source>You can say no, ask for changes, or complain. It does not harm your care.</source>
        <comment>guide.complain-england.lead</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>نضق تاص غان صض, اغز حضع تداصخجغ, ضع تضشطساذص. ذف ثضجغ صضف داعش نضقع تاعج.</translation>
    </message>
    <message>
        <source>First talk to the person who made the plan with you. Say what must change. You can ask for someone else to look at it.</source>
        <comment>guide.complain-england.body.0</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>حذعغف فاسز فض فدج طجعغضص لدض شاثج فدج طساص لذفد نضق. غان لداف شقغف تداصخج. نضق تاص اغز حضع غضشجضصج جسغج فض سضضز اف ذف.</translation>
    </message>
    <message>
        <source>If that does not help, complain to the service. Ask for its complaints team. An NHS complaints advocate can help you for free.</source>
        <comment>guide.complain-england.body.1</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>ذح فداف ثضجغ صضف دجسط, تضشطساذص فض فدج غجعكذتج. اغز حضع ذفغ تضشطساذصفغ فجاش. اص صدغ تضشطساذصفغ اثكضتافج تاص دجسط نضق حضع حعجج.</translation>
    </message>
    <message>
        <source>An Ombudsman is free and does not work for the service.</source>
        <comment>guide.complain-england.body.2</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>اص ضشبقثغشاص ذغ حعجج اصث ثضجغ صضف لضعز حضع فدج غجعكذتج.</translation>
    </message>
    <message>
        <source>If it is about your council: you can go on to the Local Government and Social Care Ombudsman.</source>
        <comment>guide.complain-england.bullets.0</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>ذح ذف ذغ ابضقف نضقع تضقصتذس: نضق تاص خض ضص فض فدج سضتاس خضكجعصشجصف اصث غضتذاس تاعج ضشبقثغشاص.</translation>
    </message>
    <message>
        <source>If it is about the NHS: you can go on to the Parliamentary and Health Service Ombudsman.</source>
        <comment>guide.complain-england.bullets.1</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>ذح ذف ذغ ابضقف فدج صدغ: نضق تاص خض ضص فض فدج طاعسذاشجصفاعن اصث دجاسفد غجعكذتج ضشبقثغشاص.</translation>
    </message>
    <message>
        <source>If you are not happy with your plan</source>
        <comment>guide.complain-wales.heading</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>ذح نضق اعج صضف داططن لذفد نضقع طساص</translation>
    </message>
    <message>
        <source>You can say no, ask for changes, or complain. It does not harm your care.</source>
        <comment>guide.complain-wales.lead</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>نضق تاص غان صض, اغز حضع تداصخجغ, ضع تضشطساذص. ذف ثضجغ صضف داعش نضقع تاعج.</translation>
    </message>
    <message>
        <source>First talk to the person who made the plan with you. Say what must change. You can ask for someone else to look at it.</source>
        <comment>guide.complain-wales.body.0</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>حذعغف فاسز فض فدج طجعغضص لدض شاثج فدج طساص لذفد نضق. غان لداف شقغف تداصخج. نضق تاص اغز حضع غضشجضصج جسغج فض سضضز اف ذف.</translation>
    </message>
    <message>
        <source>If that does not help, complain to the service. Llais can help you for free with a complaint about the NHS or your council.</source>
        <comment>guide.complain-wales.body.1</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>ذح فداف ثضجغ صضف دجسط, تضشطساذص فض فدج غجعكذتج. سساذغ تاص دجسط نضق حضع حعجج لذفد ا تضشطساذصف ابضقف فدج صدغ ضع نضقع تضقصتذس.</translation>
    </message>
    <message>
        <source>You can then go to the Public Services Ombudsman for Wales. It is free and does not work for the service.</source>
        <comment>guide.complain-wales.bullets.0</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>نضق تاص فدجص خض فض فدج طقبسذت غجعكذتجغ ضشبقثغشاص حضع لاسجغ. ذف ذغ حعجج اصث ثضجغ صضف لضعز حضع فدج غجعكذتج.</translation>
    </message>
    <message>
        <source>If you are not happy with your plan</source>
        <comment>guide.complain-elsewhere.heading</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>ذح نضق اعج صضف داططن لذفد نضقع طساص</translation>
    </message>
    <message>
        <source>You can say no, ask for changes, or complain.</source>
        <comment>guide.complain-elsewhere.lead</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>نضق تاص غان صض, اغز حضع تداصخجغ, ضع تضشطساذص.</translation>
    </message>
    <message>
        <source>First talk to the person who made the plan with you. Then ask the service how to complain. An advice service near you can tell you what comes next.</source>
        <comment>guide.complain-elsewhere.body.0</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>حذعغف فاسز فض فدج طجعغضص لدض شاثج فدج طساص لذفد نضق. فدجص اغز فدج غجعكذتج دضل فض تضشطساذص. اص اثكذتج غجعكذتج صجاع نضق تاص فجسس نضق لداف تضشجغ صجمف.</translation>
    </message>
    <message>
        <source>Goals and actions</source>
        <comment>guide.goals.title</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>خضاسغ اصث اتفذضصغ</translation>
    </message>
    <message>
        <source>Turn what matters into goals, with small steps and people to help.</source>
        <comment>guide.goals.intro</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>فقعص لداف شاففجعغ ذصفض خضاسغ, لذفد غشاسس غفجطغ اصث طجضطسج فض دجسط.</translation>
    </message>
    <message>
        <source>A goal is something you want</source>
        <comment>guide.about-goals.heading</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>ا خضاس ذغ غضشجفدذصخ نضق لاصف</translation>
    </message>
    <message>
        <source>This is not a contract. Nobody can hold it against you.</source>
        <comment>guide.about-goals.lead</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>فدذغ ذغ صضف ا تضصفعاتف. صضبضثن تاص دضسث ذف اخاذصغف نضق.</translation>
    </message>
    <message>
        <source>A goal is yours, in your words. It can be about fun, family, work, food or health. Start with why you want it.</source>
        <comment>guide.about-goals.body.0</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>ا خضاس ذغ نضقعغ, ذص نضقع لضعثغ. ذف تاص بج ابضقف حقص, حاشذسن, لضعز, حضضث ضع دجاسفد. غفاعف لذفد لدن نضق لاصف ذف.</translation>
    </message>
    <message>
        <source>Here is one way to turn what others say into what you want.</source>
        <comment>guide.about-goals.body.1</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>دجعج ذغ ضصج لان فض فقعص لداف ضفدجعغ غان ذصفض لداف نضق لاصف.</translation>
    </message>
    <message>
        <source>Small steps are best when you feel low or tired. You can stop a goal, or start it again, at any time.</source>
        <comment>guide.about-goals.body.2</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>غشاسس غفجطغ اعج بجغف لدجص نضق حججس سضل ضع فذعجث. نضق تاص غفضط ا خضاس, ضع غفاعف ذف اخاذص, اف اصن فذشج.</translation>
    </message>
    <message>
        <source>Not "stop her having falls". Write "I want to use the stairs at home".</source>
        <comment>guide.about-goals.bullets.0</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>صضف "غفضط دجع داكذصخ حاسسغ". لعذفج "ذ لاصف فض قغج فدج غفاذعغ اف دضشج".</translation>
    </message>
    <message>
        <source>Not "he must go to the day centre". Write "I want to see my friends each week".</source>
        <comment>guide.about-goals.bullets.1</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>صضف "دج شقغف خض فض فدج ثان تجصفعج". لعذفج "ذ لاصف فض غجج شن حعذجصثغ جاتد لججز".</translation>
    </message>
    <message>
        <source>Not "keep to the diet". Write "I want to run and play with my grandsons".</source>
        <comment>guide.about-goals.bullets.2</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>صضف "زججط فض فدج ثذجف". لعذفج "ذ لاصف فض عقص اصث طسان لذفد شن خعاصثغضصغ".</translation>
    </message>
    <message>
        <source>What are your goals?</source>
        <comment>guide.my-goals.heading</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>لداف اعج نضقع خضاسغ?</translation>
    </message>
    <message>
        <source>This is not a contract. You can change a goal on any day.</source>
        <comment>guide.my-goals.lead</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>فدذغ ذغ صضف ا تضصفعاتف. نضق تاص تداصخج ا خضاس ضص اصن ثان.</translation>
    </message>
    <message>
        <source>What are your goals?</source>
        <comment>guide.my-goals.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>لداف اعج نضقع خضاسغ?</translation>
    </message>
    <message>
        <source>One goal with one step is enough to start.</source>
        <comment>guide.my-goals.hint</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>ضصج خضاس لذفد ضصج غفجط ذغ جصضقخد فض غفاعف.</translation>
    </message>
    <message>
        <source>A goal that you chose is one that you are more likely to reach.</source>
        <comment>guide.my-goals.why</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>ا خضاس فداف نضق تدضغج ذغ ضصج فداف نضق اعج شضعج سذزجسن فض عجاتد.</translation>
    </message>
    <message>
        <source>goal</source>
        <comment>guide.my-goals.entry.name</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>خضاس</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <comment>guide.my-goals.entry.add</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>اثث ا خضاس</translation>
    </message>
    <message>
        <source>Nothing here yet. Add one thing that you want.</source>
        <comment>guide.my-goals.entry.empty</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>صضفدذصخ دجعج نجف. اثث ضصج فدذصخ فداف نضق لاصف.</translation>
    </message>
    <message>
        <source>What do you want?</source>
        <comment>guide.my-goals.want.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>لداف ثض نضق لاصف?</translation>
    </message>
    <message>
        <source>Start with "I want to".</source>
        <comment>guide.my-goals.want.hint</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>غفاعف لذفد "ذ لاصف فض".</translation>
    </message>
    <message>
        <source>I want to walk to the shop on my own.</source>
        <comment>guide.my-goals.want.example</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>ذ لاصف فض لاسز فض فدج غدضط ضص شن ضلص.</translation>
    </message>
    <message>
        <source>Why do you want it?</source>
        <comment>guide.my-goals.because.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>لدن ثض نضق لاصف ذف?</translation>
    </message>
    <message>
        <source>Because I like to choose my own food and chat to Ali at the till.</source>
        <comment>guide.my-goals.because.example</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>بجتاقغج ذ سذزج فض تدضضغج شن ضلص حضضث اصث تداف فض اسذ اف فدج فذسس.</translation>
    </message>
    <message>
        <source>How will you know when you are there?</source>
        <comment>guide.my-goals.will_know_when.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>دضل لذسس نضق زصضل لدجص نضق اعج فدجعج?</translation>
    </message>
    <message>
        <source>I will know when I have been three times in one week.</source>
        <comment>guide.my-goals.will_know_when.example</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>ذ لذسس زصضل لدجص ذ داكج بججص فدعجج فذشجغ ذص ضصج لججز.</translation>
    </message>
    <message>
        <source>What do you need so that you can do it?</source>
        <comment>guide.my-goals.need.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>لداف ثض نضق صججث غض فداف نضق تاص ثض ذف?</translation>
    </message>
    <message>
        <source>Stronger legs, and to feel safe on the kerb.</source>
        <comment>guide.my-goals.need.example</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>غفعضصخجع سجخغ, اصث فض حججس غاحج ضص فدج زجعب.</translation>
    </message>
    <message>
        <source>Which part of your life is it about?</source>
        <comment>guide.my-goals.life_area.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>لدذتد طاعف ضح نضقع سذحج ذغ ذف ابضقف?</translation>
    </message>
    <message>
        <source>Whose idea is it?</source>
        <comment>guide.my-goals.whose_idea.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>لدضغج ذثجا ذغ ذف?</translation>
    </message>
    <message>
        <source>The best goals are ones that you want.</source>
        <comment>guide.my-goals.whose_idea.why</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>فدج بجغف خضاسغ اعج ضصجغ فداف نضق لاصف.</translation>
    </message>
    <message>
        <source>How much does it matter to you?</source>
        <comment>guide.my-goals.importance.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>دضل شقتد ثضجغ ذف شاففجع فض نضق?</translation>
    </message>
    <message>
        <source>1 means a little. 10 means more than anything.</source>
        <comment>guide.my-goals.importance.hint</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>1 شجاصغ ا سذففسج. 10 شجاصغ شضعج فداص اصنفدذصخ.</translation>
    </message>
    <message>
        <source>By when?</source>
        <comment>guide.my-goals.by_when.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>بن لدجص?</translation>
    </message>
    <message>
        <source>A date, or words such as "by spring".</source>
        <comment>guide.my-goals.by_when.hint</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>ا ثافج, ضع لضعثغ غقتد اغ "بن غطعذصخ".</translation>
    </message>
    <message>
        <source>Before my birthday in June</source>
        <comment>guide.my-goals.by_when.example</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>بجحضعج شن بذعفدثان ذص رقصج</translation>
    </message>
    <message>
        <source>What could help you along the way?</source>
        <comment>guide.my-goals.strategies.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>لداف تضقسث دجسط نضق اسضصخ فدج لان?</translation>
    </message>
    <message>
        <source>Go with Ali's mum the first time. Rest on the bench by the park.</source>
        <comment>guide.my-goals.strategies.example</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>خض لذفد اسذ'غ شقش فدج حذعغف فذشج. عجغف ضص فدج بجصتد بن فدج طاعز.</translation>
    </message>
    <message>
        <source>What smaller goals can you reach on the way?</source>
        <comment>guide.my-goals.stage_goals.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>لداف غشاسسجع خضاسغ تاص نضق عجاتد ضص فدج لان?</translation>
    </message>
    <message>
        <source>smaller goal</source>
        <comment>guide.my-goals.stage_goals.entry.name</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>غشاسسجع خضاس</translation>
    </message>
    <message>
        <source>Add a smaller goal</source>
        <comment>guide.my-goals.stage_goals.entry.add</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>اثث ا غشاسسجع خضاس</translation>
    </message>
    <message>
        <source>Nothing here yet. Add a smaller goal if the big one feels far away.</source>
        <comment>guide.my-goals.stage_goals.entry.empty</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>صضفدذصخ دجعج نجف. اثث ا غشاسسجع خضاس ذح فدج بذخ ضصج حججسغ حاع الان.</translation>
    </message>
    <message>
        <source>What is the smaller goal?</source>
        <comment>guide.my-goals.stage_goals.text.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>لداف ذغ فدج غشاسسجع خضاس?</translation>
    </message>
    <message>
        <source>Walk to the gate and back</source>
        <comment>guide.my-goals.stage_goals.text.example</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>لاسز فض فدج خافج اصث باتز</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <comment>guide.my-goals.stage_goals.outcome.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>لداف تاشج ضح ذف?</translation>
    </message>
    <message>
        <source>I did it on Monday and felt proud.</source>
        <comment>guide.my-goals.stage_goals.outcome.example</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>ذ ثذث ذف ضص شضصثان اصث حجسف طعضقث.</translation>
    </message>
    <message>
        <source>How is it going?</source>
        <comment>guide.my-goals.stage_goals.status.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>دضل ذغ ذف خضذصخ?</translation>
    </message>
    <message>
        <source>What steps will get you there?</source>
        <comment>guide.my-goals.actions.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>لداف غفجطغ لذسس خجف نضق فدجعج?</translation>
    </message>
    <message>
        <source>It is clear who does what, and nobody is left to guess.</source>
        <comment>guide.my-goals.actions.why</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>ذف ذغ تسجاع لدض ثضجغ لداف, اصث صضبضثن ذغ سجحف فض خقجغغ.</translation>
    </message>
    <message>
        <source>step</source>
        <comment>guide.my-goals.actions.entry.name</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>غفجط</translation>
    </message>
    <message>
        <source>Add a step</source>
        <comment>guide.my-goals.actions.entry.add</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>اثث ا غفجط</translation>
    </message>
    <message>
        <source>Nothing here yet. Add one small step. It can be something you do, or something others do.</source>
        <comment>guide.my-goals.actions.entry.empty</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>صضفدذصخ دجعج نجف. اثث ضصج غشاسس غفجط. ذف تاص بج غضشجفدذصخ نضق ثض, ضع غضشجفدذصخ ضفدجعغ ثض.</translation>
    </message>
    <message>
        <source>What is the step?</source>
        <comment>guide.my-goals.actions.what.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>لداف ذغ فدج غفجط?</translation>
    </message>
    <message>
        <source>Do my leg exercises in the kitchen</source>
        <comment>guide.my-goals.actions.what.example</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>ثض شن سجخ جمجعتذغجغ ذص فدج زذفتدجص</translation>
    </message>
    <message>
        <source>Who will do it?</source>
        <comment>guide.my-goals.actions.who.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>لدض لذسس ثض ذف?</translation>
    </message>
    <message>
        <source>What is their name?</source>
        <comment>guide.my-goals.actions.who_name.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>لداف ذغ فدجذع صاشج?</translation>
    </message>
    <message>
        <source>Ali's mum, Farah</source>
        <comment>guide.my-goals.actions.who_name.example</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>اسذ'غ شقش, حاعاد</translation>
    </message>
    <message>
        <source>When?</source>
        <comment>guide.my-goals.actions.when.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>لدجص?</translation>
    </message>
    <message>
        <source>A day, a date, or words such as "each Tuesday".</source>
        <comment>guide.my-goals.actions.when.hint</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>ا ثان, ا ثافج, ضع لضعثغ غقتد اغ "جاتد فقجغثان".</translation>
    </message>
    <message>
        <source>Each morning after breakfast</source>
        <comment>guide.my-goals.actions.when.example</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>جاتد شضعصذصخ احفجع بعجازحاغف</translation>
    </message>
    <message>
        <source>Where?</source>
        <comment>guide.my-goals.actions.where.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>لدجعج?</translation>
    </message>
    <message>
        <source>At home, by the sink</source>
        <comment>guide.my-goals.actions.where.example</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>اف دضشج, بن فدج غذصز</translation>
    </message>
    <message>
        <source>Has this person said yes?</source>
        <comment>guide.my-goals.actions.agreed.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>داغ فدذغ طجعغضص غاذث نجغ?</translation>
    </message>
    <message>
        <source>It is only fair to ask people before you write down their part.</source>
        <comment>guide.my-goals.actions.agreed.why</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>ذف ذغ ضصسن حاذع فض اغز طجضطسج بجحضعج نضق لعذفج ثضلص فدجذع طاعف.</translation>
    </message>
    <message>
        <source>How sure are you that you can do this?</source>
        <comment>guide.my-goals.actions.confidence.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>دضل غقعج اعج نضق فداف نضق تاص ثض فدذغ?</translation>
    </message>
    <message>
        <source>1 means not sure at all. 10 means very sure. Any number is fine.</source>
        <comment>guide.my-goals.actions.confidence.hint</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>1 شجاصغ صضف غقعج اف اسس. 10 شجاصغ كجعن غقعج. اصن صقشبجع ذغ حذصج.</translation>
    </message>
    <message>
        <source>A low number is useful. The step may be too big, or you may want more help.</source>
        <comment>guide.my-goals.actions.confidence.why</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>ا سضل صقشبجع ذغ قغجحقس. فدج غفجط شان بج فضض بذخ, ضع نضق شان لاصف شضعج دجسط.</translation>
    </message>
    <message>
        <source>What would help you feel more sure?</source>
        <comment>guide.my-goals.actions.would_help.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>لداف لضقسث دجسط نضق حججس شضعج غقعج?</translation>
    </message>
    <message>
        <source>If my physio showed me how to do them one more time.</source>
        <comment>guide.my-goals.actions.would_help.example</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>ذح شن طدنغذض غدضلجث شج دضل فض ثض فدجش ضصج شضعج فذشج.</translation>
    </message>
    <message>
        <source>What could get in the way?</source>
        <comment>guide.my-goals.actions.barriers.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>لداف تضقسث خجف ذص فدج لان?</translation>
    </message>
    <message>
        <source>Rain, or when my knee swells up.</source>
        <comment>guide.my-goals.actions.barriers.example</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>عاذص, ضع لدجص شن زصجج غلجسسغ قط.</translation>
    </message>
    <message>
        <source>What support do you need for this?</source>
        <comment>guide.my-goals.actions.support_needed.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>لداف غقططضعف ثض نضق صججث حضع فدذغ?</translation>
    </message>
    <message>
        <source>A text from my sister to remind me.</source>
        <comment>guide.my-goals.actions.support_needed.example</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>ا فجمف حعضش شن غذغفجع فض عجشذصث شج.</translation>
    </message>
    <message>
        <source>If it gets hard, what will you do?</source>
        <comment>guide.my-goals.actions.if_hard.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>ذح ذف خجفغ داعث, لداف لذسس نضق ثض?</translation>
    </message>
    <message>
        <source>I will do half of it and try again the next day.</source>
        <comment>guide.my-goals.actions.if_hard.example</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>ذ لذسس ثض داسح ضح ذف اصث فعن اخاذص فدج صجمف ثان.</translation>
    </message>
    <message>
        <source>Does someone need to refer you?</source>
        <comment>guide.my-goals.actions.referral.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>ثضجغ غضشجضصج صججث فض عجحجع نضق?</translation>
    </message>
    <message>
        <source>To refer means that someone asks a service to see you.</source>
        <comment>guide.my-goals.actions.referral.hint</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>فض عجحجع شجاصغ فداف غضشجضصج اغزغ ا غجعكذتج فض غجج نضق.</translation>
    </message>
    <message>
        <source>Who will ask for it?</source>
        <comment>guide.my-goals.actions.referral_by.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>لدض لذسس اغز حضع ذف?</translation>
    </message>
    <message>
        <source>Dr Lin</source>
        <comment>guide.my-goals.actions.referral_by.example</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>ثع سذص</translation>
    </message>
    <message>
        <source>When did you or they ask?</source>
        <comment>guide.my-goals.actions.asked_on.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>لدجص ثذث نضق ضع فدجن اغز?</translation>
    </message>
    <message>
        <source>Are you still waiting?</source>
        <comment>guide.my-goals.actions.waiting.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>اعج نضق غفذسس لاذفذصخ?</translation>
    </message>
    <message>
        <source>When will you ask again?</source>
        <comment>guide.my-goals.actions.ask_again_on.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>لدجص لذسس نضق اغز اخاذص?</translation>
    </message>
    <message>
        <source>How far along is it?</source>
        <comment>guide.my-goals.actions.status.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>دضل حاع اسضصخ ذغ ذف?</translation>
    </message>
    <message>
        <source>When do you want to look at it again?</source>
        <comment>guide.my-goals.actions.review_on.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>لدجص ثض نضق لاصف فض سضضز اف ذف اخاذص?</translation>
    </message>
    <message>
        <source>How is this goal going?</source>
        <comment>guide.my-goals.status.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>دضل ذغ فدذغ خضاس خضذصخ?</translation>
    </message>
    <message>
        <source>What do you want to say about that?</source>
        <comment>guide.my-goals.status_words.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>لداف ثض نضق لاصف فض غان ابضقف فداف?</translation>
    </message>
    <message>
        <source>I have been twice. The third time I was too tired.</source>
        <comment>guide.my-goals.status_words.example</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>ذ داكج بججص فلذتج. فدج فدذعث فذشج ذ لاغ فضض فذعجث.</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <comment>guide.my-goals.outcome.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>لداف تاشج ضح ذف?</translation>
    </message>
    <message>
        <source>I know the people in the shop now. I feel less lonely.</source>
        <comment>guide.my-goals.outcome.example</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>ذ زصضل فدج طجضطسج ذص فدج غدضط صضل. ذ حججس سجغغ سضصجسن.</translation>
    </message>
    <message>
        <source>Who does what</source>
        <comment>guide.goals-by-who.heading</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>لدض ثضجغ لداف</translation>
    </message>
    <message>
        <source>This is not a contract. It is a way to see who does what.</source>
        <comment>guide.goals-by-who.lead</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>فدذغ ذغ صضف ا تضصفعاتف. ذف ذغ ا لان فض غجج لدض ثضجغ لداف.</translation>
    </message>
    <message>
        <source>The app sorts your steps into three groups: what you do, what family and friends do, and what services do.</source>
        <comment>guide.goals-by-who.body.0</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>فدج اطط غضعفغ نضقع غفجطغ ذصفض فدعجج خعضقطغ: لداف نضق ثض, لداف حاشذسن اصث حعذجصثغ ثض, اصث لداف غجعكذتجغ ثض.</translation>
    </message>
    <message>
        <source>It also lists the steps where you wait for someone. If you hear nothing by your date, ask again. A letter to help you ask comes later in this app.</source>
        <comment>guide.goals-by-who.body.1</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>ذف اسغض سذغفغ فدج غفجطغ لدجعج نضق لاذف حضع غضشجضصج. ذح نضق دجاع صضفدذصخ بن نضقع ثافج, اغز اخاذص. ا سجففجع فض دجسط نضق اغز تضشجغ سافجع ذص فدذغ اطط.</translation>
    </message>
    <message>
        <source>What do you need that nobody can give you yet?</source>
        <comment>guide.unmet-needs.heading</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>لداف ثض نضق صججث فداف صضبضثن تاص خذكج نضق نجف?</translation>
    </message>
    <message>
        <source>Add a need even if there is no answer. It helps people see what is missing.</source>
        <comment>guide.unmet-needs.lead</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>اثث ا صججث جكجص ذح فدجعج ذغ صض اصغلجع. ذف دجسطغ طجضطسج غجج لداف ذغ شذغغذصخ.</translation>
    </message>
    <message>
        <source>What do you need that nobody can give you yet?</source>
        <comment>guide.unmet-needs.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>لداف ثض نضق صججث فداف صضبضثن تاص خذكج نضق نجف?</translation>
    </message>
    <message>
        <source>Services use this to plan what to offer. It also shows that you asked.</source>
        <comment>guide.unmet-needs.why</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>غجعكذتجغ قغج فدذغ فض طساص لداف فض ضححجع. ذف اسغض غدضلغ فداف نضق اغزجث.</translation>
    </message>
    <message>
        <source>need</source>
        <comment>guide.unmet-needs.entry.name</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>صججث</translation>
    </message>
    <message>
        <source>Add a need</source>
        <comment>guide.unmet-needs.entry.add</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>اثث ا صججث</translation>
    </message>
    <message>
        <source>Nothing here yet. Add a need that nobody can meet for now.</source>
        <comment>guide.unmet-needs.entry.empty</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>صضفدذصخ دجعج نجف. اثث ا صججث فداف صضبضثن تاص شججف حضع صضل.</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <comment>guide.unmet-needs.need.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>لداف ثض نضق صججث?</translation>
    </message>
    <message>
        <source>Someone to talk to in Urdu about my low mood.</source>
        <comment>guide.unmet-needs.need.example</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>غضشجضصج فض فاسز فض ذص قعثق ابضقف شن سضل شضضث.</translation>
    </message>
    <message>
        <source>Why can you not have it now?</source>
        <comment>guide.unmet-needs.why_not.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>لدن تاص نضق صضف داكج ذف صضل?</translation>
    </message>
    <message>
        <source>There is no one in our area who speaks Urdu.</source>
        <comment>guide.unmet-needs.why_not.example</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>فدجعج ذغ صض ضصج ذص ضقع اعجا لدض غطجازغ قعثق.</translation>
    </message>
    <message>
        <source>When did you start to need it?</source>
        <comment>guide.unmet-needs.since.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>لدجص ثذث نضق غفاعف فض صججث ذف?</translation>
    </message>
    <message>
        <source>Who did you tell?</source>
        <comment>guide.unmet-needs.told_whom.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>لدض ثذث نضق فجسس?</translation>
    </message>
    <message>
        <source>The link worker, Sam</source>
        <comment>guide.unmet-needs.told_whom.example</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>فدج سذصز لضعزجع, غاش</translation>
    </message>
    <message>
        <source>When did you tell them?</source>
        <comment>guide.unmet-needs.told_on.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>لدجص ثذث نضق فجسس فدجش?</translation>
    </message>
    <message>
        <source>Where do you see it differently?</source>
        <comment>guide.differences.heading</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>لدجعج ثض نضق غجج ذف ثذححجعجصفسن?</translation>
    </message>
    <message>
        <source>People do not have to agree on all things. You can write down both views.</source>
        <comment>guide.differences.lead</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>طجضطسج ثض صضف داكج فض اخعجج ضص اسس فدذصخغ. نضق تاص لعذفج ثضلص بضفد كذجلغ.</translation>
    </message>
    <message>
        <source>Where do you see it differently?</source>
        <comment>guide.differences.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>لدجعج ثض نضق غجج ذف ثذححجعجصفسن?</translation>
    </message>
    <message>
        <source>With both views on paper, it is easier to find a way forward.</source>
        <comment>guide.differences.why</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>لذفد بضفد كذجلغ ضص طاطجع, ذف ذغ جاغذجع فض حذصث ا لان حضعلاعث.</translation>
    </message>
    <message>
        <source>difference</source>
        <comment>guide.differences.entry.name</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>ثذححجعجصتج</translation>
    </message>
    <message>
        <source>Add a difference</source>
        <comment>guide.differences.entry.add</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>اثث ا ثذححجعجصتج</translation>
    </message>
    <message>
        <source>Nothing here yet. Add one if you and someone else see things differently.</source>
        <comment>guide.differences.entry.empty</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>صضفدذصخ دجعج نجف. اثث ضصج ذح نضق اصث غضشجضصج جسغج غجج فدذصخغ ثذححجعجصفسن.</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <comment>guide.differences.about.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>لداف ذغ ذف ابضقف?</translation>
    </message>
    <message>
        <source>If I can still live alone</source>
        <comment>guide.differences.about.example</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>ذح ذ تاص غفذسس سذكج اسضصج</translation>
    </message>
    <message>
        <source>What do you think?</source>
        <comment>guide.differences.my_view.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>لداف ثض نضق فدذصز?</translation>
    </message>
    <message>
        <source>I want to stay here. I know my street, and I am happy.</source>
        <comment>guide.differences.my_view.example</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>ذ لاصف فض غفان دجعج. ذ زصضل شن غفعججف, اصث ذ اش داططن.</translation>
    </message>
    <message>
        <source>What do they think?</source>
        <comment>guide.differences.other_view.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>لداف ثض فدجن فدذصز?</translation>
    </message>
    <message>
        <source>He thinks I am not safe at night.</source>
        <comment>guide.differences.other_view.example</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>دج فدذصزغ ذ اش صضف غاحج اف صذخدف.</translation>
    </message>
    <message>
        <source>Whose view is that?</source>
        <comment>guide.differences.whose_view.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>لدضغج كذجل ذغ فداف?</translation>
    </message>
    <message>
        <source>My son, Peter</source>
        <comment>guide.differences.whose_view.example</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>شن غضص, طجفجع</translation>
    </message>
    <message>
        <source>What did you agree to do?</source>
        <comment>guide.differences.agreed.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>لداف ثذث نضق اخعجج فض ثض?</translation>
    </message>
    <message>
        <source>We will try a pendant button for three months. Then we will talk again.</source>
        <comment>guide.differences.agreed.example</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>لج لذسس فعن ا طجصثاصف بقففضص حضع فدعجج شضصفدغ. فدجص لج لذسس فاسز اخاذص.</translation>
    </message>
    <message>
        <source>When did you talk about it?</source>
        <comment>guide.differences.date.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>لدجص ثذث نضق فاسز ابضقف ذف?</translation>
    </message>
    <message>
        <source>My health</source>
        <comment>guide.health.title</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>شن دجاسفد</translation>
    </message>
    <message>
        <source>Your health in your own words, with the facts that keep you safe.</source>
        <comment>guide.health.intro</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>نضقع دجاسفد ذص نضقع ضلص لضعثغ, لذفد فدج حاتفغ فداف زججط نضق غاحج.</translation>
    </message>
    <message>
        <source>What do you do each day to look after yourself?</source>
        <comment>guide.daily.heading</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لداف ثض نضق ثض جاتد ثان فض سضضز احفجع نضقعغجسح?</translation>
    </message>
    <message>
        <source>What do you do each day to look after yourself?</source>
        <comment>guide.daily.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لداف ثض نضق ثض جاتد ثان فض سضضز احفجع نضقعغجسح?</translation>
    </message>
    <message>
        <source>Think of food, rest, moving, checks you do, and things that lift your mood.</source>
        <comment>guide.daily.hint</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>فدذصز ضح حضضث, عجغف, شضكذصخ, تدجتزغ نضق ثض, اصث فدذصخغ فداف سذحف نضقع شضضث.</translation>
    </message>
    <message>
        <source>I check my feet each night and walk round the block. I plan my big jobs for the morning.</source>
        <comment>guide.daily.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>ذ تدجتز شن حججف جاتد صذخدف اصث لاسز عضقصث فدج بسضتز. ذ طساص شن بذخ رضبغ حضع فدج شضعصذصخ.</translation>
    </message>
    <message>
        <source>You are the one who looks after your health most of the time.</source>
        <comment>guide.daily.why</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>نضق اعج فدج ضصج لدض سضضزغ احفجع نضقع دجاسفد شضغف ضح فدج فذشج.</translation>
    </message>
    <message>
        <source>Your allergies and your key medicines</source>
        <comment>guide.allergies-medicines.heading</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>نضقع اسسجعخذجغ اصث نضقع زجن شجثذتذصجغ</translation>
    </message>
    <message>
        <source>An empty page does not mean "none". So we ask you to choose.</source>
        <comment>guide.allergies-medicines.lead</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>اص جشطفن طاخج ثضجغ صضف شجاص "صضصج". غض لج اغز نضق فض تدضضغج.</translation>
    </message>
    <message>
        <source>Do you have any allergies?</source>
        <comment>guide.allergies-answer.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>ثض نضق داكج اصن اسسجعخذجغ?</translation>
    </message>
    <message>
        <source>A blank could look like "no allergies" to someone in a hurry.</source>
        <comment>guide.allergies-answer.why</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>ا بساصز تضقسث سضضز سذزج "صض اسسجعخذجغ" فض غضشجضصج ذص ا دقععن.</translation>
    </message>
    <message>
        <source>What are you allergic to?</source>
        <comment>guide.allergies.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لداف اعج نضق اسسجعخذت فض?</translation>
    </message>
    <message>
        <source>allergy</source>
        <comment>guide.allergies.entry.name</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>اسسجعخن</translation>
    </message>
    <message>
        <source>Add an allergy</source>
        <comment>guide.allergies.entry.add</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>اثث اص اسسجعخن</translation>
    </message>
    <message>
        <source>Nothing here yet. Add each thing that harms you.</source>
        <comment>guide.allergies.entry.empty</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>صضفدذصخ دجعج نجف. اثث جاتد فدذصخ فداف داعشغ نضق.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <comment>guide.allergies.to.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لداف ذغ ذف?</translation>
    </message>
    <message>
        <source>Peanuts</source>
        <comment>guide.allergies.to.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>طجاصقفغ</translation>
    </message>
    <message>
        <source>What happens to you?</source>
        <comment>guide.allergies.what_happens.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لداف داططجصغ فض نضق?</translation>
    </message>
    <message>
        <source>My lips swell and I cannot breathe.</source>
        <comment>guide.allergies.what_happens.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>شن سذطغ غلجسس اصث ذ تاصصضف بعجافدج.</translation>
    </message>
    <message>
        <source>How bad is it?</source>
        <comment>guide.allergies.how_bad.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>دضل باث ذغ ذف?</translation>
    </message>
    <message>
        <source>Very bad. I went to hospital in an ambulance in 2021.</source>
        <comment>guide.allergies.how_bad.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>كجعن باث. ذ لجصف فض دضغطذفاس ذص اص اشبقساصتج ذص 2021.</translation>
    </message>
    <message>
        <source>Do you take any medicines?</source>
        <comment>guide.medicines-answer.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>ثض نضق فازج اصن شجثذتذصجغ?</translation>
    </message>
    <message>
        <source>Which medicines do you take?</source>
        <comment>guide.medicines.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لدذتد شجثذتذصجغ ثض نضق فازج?</translation>
    </message>
    <message>
        <source>Start with the ones people must know about in an emergency. Copy each one from its label.</source>
        <comment>guide.medicines.hint</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>غفاعف لذفد فدج ضصجغ طجضطسج شقغف زصضل ابضقف ذص اص جشجعخجصتن. تضطن جاتد ضصج حعضش ذفغ سابجس.</translation>
    </message>
    <message>
        <source>The app keeps your words just as you type them. It does no sums with doses.</source>
        <comment>guide.medicines.why</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>فدج اطط زججطغ نضقع لضعثغ رقغف اغ نضق فنطج فدجش. ذف ثضجغ صض غقشغ لذفد ثضغجغ.</translation>
    </message>
    <message>
        <source>medicine</source>
        <comment>guide.medicines.entry.name</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>شجثذتذصج</translation>
    </message>
    <message>
        <source>Add a medicine</source>
        <comment>guide.medicines.entry.add</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>اثث ا شجثذتذصج</translation>
    </message>
    <message>
        <source>Nothing here yet. Have the box or packet in front of you, then add the first one.</source>
        <comment>guide.medicines.entry.empty</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>صضفدذصخ دجعج نجف. داكج فدج بضم ضع طاتزجف ذص حعضصف ضح نضق, فدجص اثث فدج حذعغف ضصج.</translation>
    </message>
    <message>
        <source>What is its name on the label?</source>
        <comment>guide.medicines.name.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لداف ذغ ذفغ صاشج ضص فدج سابجس?</translation>
    </message>
    <message>
        <source>What does the label say to do?</source>
        <comment>guide.medicines.as_on_label.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لداف ثضجغ فدج سابجس غان فض ثض?</translation>
    </message>
    <message>
        <source>Copy it word for word. Do not change a dose without your team.</source>
        <comment>guide.medicines.as_on_label.hint</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>تضطن ذف لضعث حضع لضعث. ثض صضف تداصخج ا ثضغج لذفدضقف نضقع فجاش.</translation>
    </message>
    <message>
        <source>What do you take it for?</source>
        <comment>guide.medicines.what_for.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لداف ثض نضق فازج ذف حضع?</translation>
    </message>
    <message>
        <source>For my breathing</source>
        <comment>guide.medicines.what_for.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>حضع شن بعجافدذصخ</translation>
    </message>
    <message>
        <source>What do you notice when you take it?</source>
        <comment>guide.medicines.what_i_notice.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لداف ثض نضق صضفذتج لدجص نضق فازج ذف?</translation>
    </message>
    <message>
        <source>Write about any side effects too.</source>
        <comment>guide.medicines.what_i_notice.hint</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لعذفج ابضقف اصن غذثج جححجتفغ فضض.</translation>
    </message>
    <message>
        <source>I feel sleepy for an hour. My mouth is dry.</source>
        <comment>guide.medicines.what_i_notice.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>ذ حججس غسججطن حضع اص دضقع. شن شضقفد ذغ ثعن.</translation>
    </message>
    <message>
        <source>Do staff need to know about it in an emergency?</source>
        <comment>guide.medicines.matters_in_emergency.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>ثض غفاحح صججث فض زصضل ابضقف ذف ذص اص جشجعخجصتن?</translation>
    </message>
    <message>
        <source>Who agreed it with you?</source>
        <comment>guide.medicines.agreed_by.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لدض اخعججث ذف لذفد نضق?</translation>
    </message>
    <message>
        <source>Dr Lin at Hillside Surgery. It is in my GP record.</source>
        <comment>guide.medicines.agreed_by.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>ثع سذص اف دذسسغذثج غقعخجعن. ذف ذغ ذص شن خط عجتضعث.</translation>
    </message>
    <message>
        <source>When did you start it?</source>
        <comment>guide.medicines.since.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لدجص ثذث نضق غفاعف ذف?</translation>
    </message>
    <message>
        <source>About two years ago</source>
        <comment>guide.medicines.since.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>ابضقف فلض نجاعغ اخض</translation>
    </message>
    <message>
        <source>Where is your full list of medicines?</source>
        <comment>guide.medicine-list.heading</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لدجعج ذغ نضقع حقسس سذغف ضح شجثذتذصجغ?</translation>
    </message>
    <message>
        <source>Where do you keep the list?</source>
        <comment>guide.medicine-list-place.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لدجعج ثض نضق زججط فدج سذغف?</translation>
    </message>
    <message>
        <source>The green slip from the pharmacist is in the kitchen drawer.</source>
        <comment>guide.medicine-list-place.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>فدج خعججص غسذط حعضش فدج طداعشاتذغف ذغ ذص فدج زذفتدجص ثعالجع.</translation>
    </message>
    <message>
        <source>If you cannot talk, someone can find it for you.</source>
        <comment>guide.medicine-list-place.why</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>ذح نضق تاصصضف فاسز, غضشجضصج تاص حذصث ذف حضع نضق.</translation>
    </message>
    <message>
        <source>What is the date on the list?</source>
        <comment>guide.medicine-list-date.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لداف ذغ فدج ثافج ضص فدج سذغف?</translation>
    </message>
    <message>
        <source>Do you have a device inside or fixed to your body?</source>
        <comment>guide.devices.heading</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>ثض نضق داكج ا ثجكذتج ذصغذثج ضع حذمجث فض نضقع بضثن?</translation>
    </message>
    <message>
        <source>Think of a pacemaker, a pump, a feeding tube, a metal joint or a port.</source>
        <comment>guide.devices.lead</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>فدذصز ضح ا طاتجشازجع, ا طقشط, ا حججثذصخ فقبج, ا شجفاس رضذصف ضع ا طضعف.</translation>
    </message>
    <message>
        <source>Do you have a device inside or fixed to your body?</source>
        <comment>guide.devices-answer.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>ثض نضق داكج ا ثجكذتج ذصغذثج ضع حذمجث فض نضقع بضثن?</translation>
    </message>
    <message>
        <source>Some devices change how staff can treat or scan you.</source>
        <comment>guide.devices-answer.why</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>غضشج ثجكذتجغ تداصخج دضل غفاحح تاص فعجاف ضع غتاص نضق.</translation>
    </message>
    <message>
        <source>What do you have?</source>
        <comment>guide.devices.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لداف ثض نضق داكج?</translation>
    </message>
    <message>
        <source>device</source>
        <comment>guide.devices.entry.name</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>ثجكذتج</translation>
    </message>
    <message>
        <source>Add a device</source>
        <comment>guide.devices.entry.add</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>اثث ا ثجكذتج</translation>
    </message>
    <message>
        <source>Nothing here yet. Add the device that you have.</source>
        <comment>guide.devices.entry.empty</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>صضفدذصخ دجعج نجف. اثث فدج ثجكذتج فداف نضق داكج.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <comment>guide.devices.name.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لداف ذغ ذف?</translation>
    </message>
    <message>
        <source>A pacemaker</source>
        <comment>guide.devices.name.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>ا طاتجشازجع</translation>
    </message>
    <message>
        <source>Where in your body is it?</source>
        <comment>guide.devices.where.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لدجعج ذص نضقع بضثن ذغ ذف?</translation>
    </message>
    <message>
        <source>Left side of my chest</source>
        <comment>guide.devices.where.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>سجحف غذثج ضح شن تدجغف</translation>
    </message>
    <message>
        <source>What else do staff need to know?</source>
        <comment>guide.devices.details.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لداف جسغج ثض غفاحح صججث فض زصضل?</translation>
    </message>
    <message>
        <source>Fitted in 2020 at City Hospital. The card is in my purse.</source>
        <comment>guide.devices.details.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>حذففجث ذص 2020 اف تذفن دضغطذفاس. فدج تاعث ذغ ذص شن طقعغج.</translation>
    </message>
    <message>
        <source>What do you live with?</source>
        <comment>guide.conditions.heading</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لداف ثض نضق سذكج لذفد?</translation>
    </message>
    <message>
        <source>Use your own words. You can add the medical name too.</source>
        <comment>guide.conditions.lead</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>قغج نضقع ضلص لضعثغ. نضق تاص اثث فدج شجثذتاس صاشج فضض.</translation>
    </message>
    <message>
        <source>What do you live with?</source>
        <comment>guide.conditions.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لداف ثض نضق سذكج لذفد?</translation>
    </message>
    <message>
        <source>Your words show what it is like to live with it. A name on its own does not.</source>
        <comment>guide.conditions.why</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>نضقع لضعثغ غدضل لداف ذف ذغ سذزج فض سذكج لذفد ذف. ا صاشج ضص ذفغ ضلص ثضجغ صضف.</translation>
    </message>
    <message>
        <source>condition</source>
        <comment>guide.conditions.entry.name</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>تضصثذفذضص</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <comment>guide.conditions.entry.add</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>اثث ا تضصثذفذضص</translation>
    </message>
    <message>
        <source>Nothing here yet. Add an illness, a disability or a problem that you live with.</source>
        <comment>guide.conditions.entry.empty</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>صضفدذصخ دجعج نجف. اثث اص ذسسصجغغ, ا ثذغابذسذفن ضع ا طعضبسجش فداف نضق سذكج لذفد.</translation>
    </message>
    <message>
        <source>What do you call it?</source>
        <comment>guide.conditions.name.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لداف ثض نضق تاسس ذف?</translation>
    </message>
    <message>
        <source>My bad lungs</source>
        <comment>guide.conditions.name.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>شن باث سقصخغ</translation>
    </message>
    <message>
        <source>What is its medical name, if you know it?</source>
        <comment>guide.conditions.medical_name.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لداف ذغ ذفغ شجثذتاس صاشج, ذح نضق زصضل ذف?</translation>
    </message>
    <message>
        <source>COPD</source>
        <comment>guide.conditions.medical_name.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>تضطث</translation>
    </message>
    <message>
        <source>When did it start?</source>
        <comment>guide.conditions.since.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لدجص ثذث ذف غفاعف?</translation>
    </message>
    <message>
        <source>In my fifties</source>
        <comment>guide.conditions.since.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>ذص شن حذحفذجغ</translation>
    </message>
    <message>
        <source>How does it affect your life?</source>
        <comment>guide.conditions.how_it_affects_me.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>دضل ثضجغ ذف اححجتف نضقع سذحج?</translation>
    </message>
    <message>
        <source>I get out of breath on hills. I cannot sing in the choir now.</source>
        <comment>guide.conditions.how_it_affects_me.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>ذ خجف ضقف ضح بعجافد ضص دذسسغ. ذ تاصصضف غذصخ ذص فدج تدضذع صضل.</translation>
    </message>
    <message>
        <source>What is usual for you?</source>
        <comment>guide.conditions.what_is_usual.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لداف ذغ قغقاس حضع نضق?</translation>
    </message>
    <message>
        <source>I cough each morning. That is usual and does not worry me.</source>
        <comment>guide.conditions.what_is_usual.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>ذ تضقخد جاتد شضعصذصخ. فداف ذغ قغقاس اصث ثضجغ صضف لضععن شج.</translation>
    </message>
    <message>
        <source>What is usual for you?</source>
        <comment>guide.usual.heading</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لداف ذغ قغقاس حضع نضق?</translation>
    </message>
    <message>
        <source>What is usual for you?</source>
        <comment>guide.usual.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لداف ذغ قغقاس حضع نضق?</translation>
    </message>
    <message>
        <source>Think of your mood, sleep, thinking, pain, breathing and skin on an ordinary day.</source>
        <comment>guide.usual.hint</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>فدذصز ضح نضقع شضضث, غسججط, فدذصزذصخ, طاذص, بعجافدذصخ اصث غزذص ضص اص ضعثذصاعن ثان.</translation>
    </message>
    <message>
        <source>I sleep 6 hours and nap at 2pm. My ankles swell by evening. I forget names but not faces.</source>
        <comment>guide.usual.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>ذ غسججط 6 دضقعغ اصث صاط اف 2طش. شن اصزسجغ غلجسس بن جكجصذصخ. ذ حضعخجف صاشجغ بقف صضف حاتجغ.</translation>
    </message>
    <message>
        <source>When people know your usual, they can see when something is wrong.</source>
        <comment>guide.usual.why</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لدجص طجضطسج زصضل نضقع قغقاس, فدجن تاص غجج لدجص غضشجفدذصخ ذغ لعضصخ.</translation>
    </message>
    <message>
        <source>What helps you stay well?</source>
        <comment>guide.prevention.heading</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لداف دجسطغ نضق غفان لجسس?</translation>
    </message>
    <message>
        <source>What helps you stay well?</source>
        <comment>guide.prevention.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لداف دجسطغ نضق غفان لجسس?</translation>
    </message>
    <message>
        <source>What do you do to stop things getting worse?</source>
        <comment>guide.prevention.hint</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لداف ثض نضق ثض فض غفضط فدذصخغ خجففذصخ لضعغج?</translation>
    </message>
    <message>
        <source>I get my flu jab in October. I keep away from people with colds. I see my friends so that I do not get low.</source>
        <comment>guide.prevention.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>ذ خجف شن حسق راب ذص ضتفضبجع. ذ زججط الان حعضش طجضطسج لذفد تضسثغ. ذ غجج شن حعذجصثغ غض فداف ذ ثض صضف خجف سضل.</translation>
    </message>
    <message>
        <source>Small steps now can save you from a bad time later.</source>
        <comment>guide.prevention.why</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>غشاسس غفجطغ صضل تاص غاكج نضق حعضش ا باث فذشج سافجع.</translation>
    </message>
    <message>
        <source>What do you do if your health changes?</source>
        <comment>guide.if-it-changes.heading</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لداف ثض نضق ثض ذح نضقع دجاسفد تداصخجغ?</translation>
    </message>
    <message>
        <source>What do you do if your health changes?</source>
        <comment>guide.if-it-changes.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لداف ثض نضق ثض ذح نضقع دجاسفد تداصخجغ?</translation>
    </message>
    <message>
        <source>Say what you do first. The step "If things get worse" asks more about this.</source>
        <comment>guide.if-it-changes.hint</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>غان لداف نضق ثض حذعغف. فدج غفجط "ذح فدذصخغ خجف لضعغج" اغزغ شضعج ابضقف فدذغ.</translation>
    </message>
    <message>
        <source>I rest, drink more water and tell my wife. If it lasts two days, I ring the nurse.</source>
        <comment>guide.if-it-changes.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>ذ عجغف, ثعذصز شضعج لافجع اصث فجسس شن لذحج. ذح ذف ساغفغ فلض ثانغ, ذ عذصخ فدج صقعغج.</translation>
    </message>
    <message>
        <source>Who do you speak to about it?</source>
        <comment>guide.who-to-speak-to.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لدض ثض نضق غطجاز فض ابضقف ذف?</translation>
    </message>
    <message>
        <source>Grace, the lung nurse, on weekdays. At night I phone 111.</source>
        <comment>guide.who-to-speak-to.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>خعاتج, فدج سقصخ صقعغج, ضص لججزثانغ. اف صذخدف ذ طدضصج 111.</translation>
    </message>
    <message>
        <source>What food or drink do you need, or have to avoid?</source>
        <comment>guide.food-needs.heading</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لداف حضضث ضع ثعذصز ثض نضق صججث, ضع داكج فض اكضذث?</translation>
    </message>
    <message>
        <source>What food or drink do you need, or have to avoid?</source>
        <comment>guide.food-needs.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لداف حضضث ضع ثعذصز ثض نضق صججث, ضع داكج فض اكضذث?</translation>
    </message>
    <message>
        <source>Think of soft food, sugar, salt, alcohol and food that makes you ill.</source>
        <comment>guide.food-needs.hint</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>فدذصز ضح غضحف حضضث, غقخاع, غاسف, استضدضس اصث حضضث فداف شازجغ نضق ذسس.</translation>
    </message>
    <message>
        <source>No grapefruit, as my pharmacist told me. I eat small meals, six times a day.</source>
        <comment>guide.food-needs.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>صض خعاطجحعقذف, اغ شن طداعشاتذغف فضسث شج. ذ جاف غشاسس شجاسغ, غذم فذشجغ ا ثان.</translation>
    </message>
    <message>
        <source>The wrong food can make some people ill. The right food can help.</source>
        <comment>guide.food-needs.why</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>فدج لعضصخ حضضث تاص شازج غضشج طجضطسج ذسس. فدج عذخدف حضضث تاص دجسط.</translation>
    </message>
    <message>
        <source>What equipment do you use?</source>
        <comment>guide.equipment.heading</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لداف جظقذطشجصف ثض نضق قغج?</translation>
    </message>
    <message>
        <source>Think of a hoist, a bed, a wheelchair, oxygen, pads or a call button.</source>
        <comment>guide.equipment.lead</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>فدذصز ضح ا دضذغف, ا بجث, ا لدججستداذع, ضمنخجص, طاثغ ضع ا تاسس بقففضص.</translation>
    </message>
    <message>
        <source>What equipment do you use?</source>
        <comment>guide.equipment.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لداف جظقذطشجصف ثض نضق قغج?</translation>
    </message>
    <message>
        <source>If something breaks, people know who to call.</source>
        <comment>guide.equipment.why</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>ذح غضشجفدذصخ بعجازغ, طجضطسج زصضل لدض فض تاسس.</translation>
    </message>
    <message>
        <source>piece of equipment</source>
        <comment>guide.equipment.entry.name</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>طذجتج ضح جظقذطشجصف</translation>
    </message>
    <message>
        <source>Add equipment</source>
        <comment>guide.equipment.entry.add</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>اثث جظقذطشجصف</translation>
    </message>
    <message>
        <source>Nothing here yet. Add one thing that you use.</source>
        <comment>guide.equipment.entry.empty</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>صضفدذصخ دجعج نجف. اثث ضصج فدذصخ فداف نضق قغج.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <comment>guide.equipment.name.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لداف ذغ ذف?</translation>
    </message>
    <message>
        <source>Bath lift</source>
        <comment>guide.equipment.name.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>بافد سذحف</translation>
    </message>
    <message>
        <source>Who gave it to you?</source>
        <comment>guide.equipment.supplier.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لدض خاكج ذف فض نضق?</translation>
    </message>
    <message>
        <source>The council equipment store</source>
        <comment>guide.equipment.supplier.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>فدج تضقصتذس جظقذطشجصف غفضعج</translation>
    </message>
    <message>
        <source>What is their phone number?</source>
        <comment>guide.equipment.phone.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لداف ذغ فدجذع طدضصج صقشبجع?</translation>
    </message>
    <message>
        <source>When is its next service?</source>
        <comment>guide.equipment.next_service.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لدجص ذغ ذفغ صجمف غجعكذتج?</translation>
    </message>
    <message>
        <source>What else do people need to know?</source>
        <comment>guide.equipment.notes.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لداف جسغج ثض طجضطسج صججث فض زصضل?</translation>
    </message>
    <message>
        <source>The charger is behind the bathroom door.</source>
        <comment>guide.equipment.notes.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>فدج تداعخجع ذغ بجدذصث فدج بافدعضضش ثضضع.</translation>
    </message>
    <message>
        <source>What has happened to your health in the last 12 months?</source>
        <comment>guide.events.heading</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لداف داغ داططجصجث فض نضقع دجاسفد ذص فدج ساغف 12 شضصفدغ?</translation>
    </message>
    <message>
        <source>Think of hospital stays, falls, and big changes in your treatment.</source>
        <comment>guide.events.lead</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>فدذصز ضح دضغطذفاس غفانغ, حاسسغ, اصث بذخ تداصخجغ ذص نضقع فعجافشجصف.</translation>
    </message>
    <message>
        <source>What has happened to your health in the last 12 months?</source>
        <comment>guide.events.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لداف داغ داططجصجث فض نضقع دجاسفد ذص فدج ساغف 12 شضصفدغ?</translation>
    </message>
    <message>
        <source>It saves you from telling the story again each time.</source>
        <comment>guide.events.why</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>ذف غاكجغ نضق حعضش فجسسذصخ فدج غفضعن اخاذص جاتد فذشج.</translation>
    </message>
    <message>
        <source>event</source>
        <comment>guide.events.entry.name</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>جكجصف</translation>
    </message>
    <message>
        <source>Add an event</source>
        <comment>guide.events.entry.add</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>اثث اص جكجصف</translation>
    </message>
    <message>
        <source>Nothing here yet. Add something from the last 12 months.</source>
        <comment>guide.events.entry.empty</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>صضفدذصخ دجعج نجف. اثث غضشجفدذصخ حعضش فدج ساغف 12 شضصفدغ.</translation>
    </message>
    <message>
        <source>When did it happen?</source>
        <comment>guide.events.when.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لدجص ثذث ذف داططجص?</translation>
    </message>
    <message>
        <source>In March</source>
        <comment>guide.events.when.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>ذص شاعتد</translation>
    </message>
    <message>
        <source>What happened?</source>
        <comment>guide.events.what.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لداف داططجصجث?</translation>
    </message>
    <message>
        <source>I fell in the bath and broke my wrist. I was in hospital for three days.</source>
        <comment>guide.events.what.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>ذ حجسس ذص فدج بافد اصث بعضزج شن لعذغف. ذ لاغ ذص دضغطذفاس حضع فدعجج ثانغ.</translation>
    </message>
    <message>
        <source>What do your professionals say?</source>
        <comment>guide.professional-views.heading</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لداف ثض نضقع طعضحجغغذضصاسغ غان?</translation>
    </message>
    <message>
        <source>This is their view. It stays apart from your own words.</source>
        <comment>guide.professional-views.lead</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>فدذغ ذغ فدجذع كذجل. ذف غفانغ اطاعف حعضش نضقع ضلص لضعثغ.</translation>
    </message>
    <message>
        <source>What do your professionals say?</source>
        <comment>guide.professional-views.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لداف ثض نضقع طعضحجغغذضصاسغ غان?</translation>
    </message>
    <message>
        <source>Add it only if you want it in your plan. Write who said it and when.</source>
        <comment>guide.professional-views.hint</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>اثث ذف ضصسن ذح نضق لاصف ذف ذص نضقع طساص. لعذفج لدض غاذث ذف اصث لدجص.</translation>
    </message>
    <message>
        <source>You can see both views side by side. Theirs never replaces yours.</source>
        <comment>guide.professional-views.why</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>نضق تاص غجج بضفد كذجلغ غذثج بن غذثج. فدجذعغ صجكجع عجطساتجغ نضقعغ.</translation>
    </message>
    <message>
        <source>professional's view</source>
        <comment>guide.professional-views.entry.name</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>طعضحجغغذضصاس'غ كذجل</translation>
    </message>
    <message>
        <source>Add what a professional says</source>
        <comment>guide.professional-views.entry.add</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>اثث لداف ا طعضحجغغذضصاس غانغ</translation>
    </message>
    <message>
        <source>Nothing here yet. Your team can send their view, or you can copy it here.</source>
        <comment>guide.professional-views.entry.empty</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>صضفدذصخ دجعج نجف. نضقع فجاش تاص غجصث فدجذع كذجل, ضع نضق تاص تضطن ذف دجعج.</translation>
    </message>
    <message>
        <source>What is their name?</source>
        <comment>guide.professional-views.name.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لداف ذغ فدجذع صاشج?</translation>
    </message>
    <message>
        <source>Dr Sofia Lin</source>
        <comment>guide.professional-views.name.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>ثع غضحذا سذص</translation>
    </message>
    <message>
        <source>What is their job?</source>
        <comment>guide.professional-views.role.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لداف ذغ فدجذع رضب?</translation>
    </message>
    <message>
        <source>GP</source>
        <comment>guide.professional-views.role.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>خط</translation>
    </message>
    <message>
        <source>When did they say it?</source>
        <comment>guide.professional-views.date.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لدجص ثذث فدجن غان ذف?</translation>
    </message>
    <message>
        <source>Which part of your plan is it about?</source>
        <comment>guide.professional-views.section.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لدذتد طاعف ضح نضقع طساص ذغ ذف ابضقف?</translation>
    </message>
    <message>
        <source>My health</source>
        <comment>guide.professional-views.section.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>شن دجاسفد</translation>
    </message>
    <message>
        <source>What do they say about the past?</source>
        <comment>guide.professional-views.history.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لداف ثض فدجن غان ابضقف فدج طاغف?</translation>
    </message>
    <message>
        <source>She says my heart has been steady since 2022.</source>
        <comment>guide.professional-views.history.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>غدج غانغ شن دجاعف داغ بججص غفجاثن غذصتج 2022.</translation>
    </message>
    <message>
        <source>What do they say about recent results?</source>
        <comment>guide.professional-views.results.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لداف ثض فدجن غان ابضقف عجتجصف عجغقسفغ?</translation>
    </message>
    <message>
        <source>Copy their words.</source>
        <comment>guide.professional-views.results.hint</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>تضطن فدجذع لضعثغ.</translation>
    </message>
    <message>
        <source>What do they call your condition?</source>
        <comment>guide.professional-views.diagnosis.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لداف ثض فدجن تاسس نضقع تضصثذفذضص?</translation>
    </message>
    <message>
        <source>What concerns them?</source>
        <comment>guide.professional-views.concerns.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لداف تضصتجعصغ فدجش?</translation>
    </message>
    <message>
        <source>She worries that I may faint if I stand up too fast.</source>
        <comment>guide.professional-views.concerns.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>غدج لضععذجغ فداف ذ شان حاذصف ذح ذ غفاصث قط فضض حاغف.</translation>
    </message>
    <message>
        <source>What do they think comes first?</source>
        <comment>guide.professional-views.priorities.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لداف ثض فدجن فدذصز تضشجغ حذعغف?</translation>
    </message>
    <message>
        <source>What else do they say?</source>
        <comment>guide.professional-views.text.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>لداف جسغج ثض فدجن غان?</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <comment>guide.matters.title</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>لداف شاففجعغ فض شج</translation>
    </message>
    <message>
        <source>This is about your life, your people and what makes you who you are.</source>
        <comment>guide.matters.intro</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>فدذغ ذغ ابضقف نضقع سذحج, نضقع طجضطسج اصث لداف شازجغ نضق لدض نضق اعج.</translation>
    </message>
    <message>
        <source>What does a bad day look like?</source>
        <comment>guide.bad-day.heading</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>لداف ثضجغ ا باث ثان سضضز سذزج?</translation>
    </message>
    <message>
        <source>What does a bad day look like?</source>
        <comment>guide.bad-day.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>لداف ثضجغ ا باث ثان سضضز سذزج?</translation>
    </message>
    <message>
        <source>Think of what happens first, and what makes it worse.</source>
        <comment>guide.bad-day.hint</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>فدذصز ضح لداف داططجصغ حذعغف, اصث لداف شازجغ ذف لضعغج.</translation>
    </message>
    <message>
        <source>I have slept badly and my hands shake. I do not want to talk. The phone rings and I let it ring.</source>
        <comment>guide.bad-day.example</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>ذ داكج غسجطف باثسن اصث شن داصثغ غدازج. ذ ثض صضف لاصف فض فاسز. فدج طدضصج عذصخغ اصث ذ سجف ذف عذصخ.</translation>
    </message>
    <message>
        <source>It helps others to spot a bad day and know what you need.</source>
        <comment>guide.bad-day.why</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>ذف دجسطغ ضفدجعغ فض غطضف ا باث ثان اصث زصضل لداف نضق صججث.</translation>
    </message>
    <message>
        <source>Who matters to you, and how do you keep in touch?</source>
        <comment>guide.important-people.heading</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>لدض شاففجعغ فض نضق, اصث دضل ثض نضق زججط ذص فضقتد?</translation>
    </message>
    <message>
        <source>Who matters to you, and how do you keep in touch?</source>
        <comment>guide.important-people.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>لدض شاففجعغ فض نضق, اصث دضل ثض نضق زججط ذص فضقتد?</translation>
    </message>
    <message>
        <source>Think of family, friends, neighbours and pets. Say how you see or talk to them.</source>
        <comment>guide.important-people.hint</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>فدذصز ضح حاشذسن, حعذجصثغ, صجذخدبضقعغ اصث طجفغ. غان دضل نضق غجج ضع فاسز فض فدجش.</translation>
    </message>
    <message>
        <source>My son Bilal phones on Sundays. My neighbour Jo brings the paper in each day. My dog Biscuit sleeps by my bed.</source>
        <comment>guide.important-people.example</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>شن غضص بذساس طدضصجغ ضص غقصثانغ. شن صجذخدبضقع رض بعذصخغ فدج طاطجع ذص جاتد ثان. شن ثضخ بذغتقذف غسججطغ بن شن بجث.</translation>
    </message>
    <message>
        <source>Staff can help you stay close to the people you love.</source>
        <comment>guide.important-people.why</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>غفاحح تاص دجسط نضق غفان تسضغج فض فدج طجضطسج نضق سضكج.</translation>
    </message>
    <message>
        <source>Who is part of your care and your life?</source>
        <comment>guide.people.heading</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>لدض ذغ طاعف ضح نضقع تاعج اصث نضقع سذحج?</translation>
    </message>
    <message>
        <source>Add people and services one at a time. Later you can choose what each one may see.</source>
        <comment>guide.people.lead</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>اثث طجضطسج اصث غجعكذتجغ ضصج اف ا فذشج. سافجع نضق تاص تدضضغج لداف جاتد ضصج شان غجج.</translation>
    </message>
    <message>
        <source>Who is part of your care and your life?</source>
        <comment>guide.people.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>لدض ذغ طاعف ضح نضقع تاعج اصث نضقع سذحج?</translation>
    </message>
    <message>
        <source>Start with one person. You can add more on another day.</source>
        <comment>guide.people.hint</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>غفاعف لذفد ضصج طجعغضص. نضق تاص اثث شضعج ضص اصضفدجع ثان.</translation>
    </message>
    <message>
        <source>Your team can see who to talk to, and who not to talk to.</source>
        <comment>guide.people.why</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>نضقع فجاش تاص غجج لدض فض فاسز فض, اصث لدض صضف فض فاسز فض.</translation>
    </message>
    <message>
        <source>person</source>
        <comment>guide.people.entry.name</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>طجعغضص</translation>
    </message>
    <message>
        <source>Add a person or service</source>
        <comment>guide.people.entry.add</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>اثث ا طجعغضص ضع غجعكذتج</translation>
    </message>
    <message>
        <source>Nobody here yet. Add the first person or service that helps you.</source>
        <comment>guide.people.entry.empty</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>صضبضثن دجعج نجف. اثث فدج حذعغف طجعغضص ضع غجعكذتج فداف دجسطغ نضق.</translation>
    </message>
    <message>
        <source>What is their name?</source>
        <comment>guide.people.name.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>لداف ذغ فدجذع صاشج?</translation>
    </message>
    <message>
        <source>Grace Adeyemi</source>
        <comment>guide.people.name.example</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>خعاتج اثجنجشذ</translation>
    </message>
    <message>
        <source>Who are they to you?</source>
        <comment>guide.people.relationship.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>لدض اعج فدجن فض نضق?</translation>
    </message>
    <message>
        <source>My sister. My nurse. My friend from church.</source>
        <comment>guide.people.relationship.example</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>شن غذغفجع. شن صقعغج. شن حعذجصث حعضش تدقعتد.</translation>
    </message>
    <message>
        <source>Which of these fits best?</source>
        <comment>guide.people.role.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>لدذتد ضح فدجغج حذفغ بجغف?</translation>
    </message>
    <message>
        <source>What part do they play?</source>
        <comment>guide.people.parts.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>لداف طاعف ثض فدجن طسان?</translation>
    </message>
    <message>
        <source>Choose all that fit.</source>
        <comment>guide.people.parts.hint</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>تدضضغج اسس فداف حذف.</translation>
    </message>
    <message>
        <source>Where do they work?</source>
        <comment>guide.people.organisation.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>لدجعج ثض فدجن لضعز?</translation>
    </message>
    <message>
        <source>Hillside Surgery</source>
        <comment>guide.people.organisation.example</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>دذسسغذثج غقعخجعن</translation>
    </message>
    <message>
        <source>What is their phone number?</source>
        <comment>guide.people.phone.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>لداف ذغ فدجذع طدضصج صقشبجع?</translation>
    </message>
    <message>
        <source>What is their email address?</source>
        <comment>guide.people.email.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>لداف ذغ فدجذع جشاذس اثثعجغغ?</translation>
    </message>
    <message>
        <source>What is their address?</source>
        <comment>guide.people.address.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>لداف ذغ فدجذع اثثعجغغ?</translation>
    </message>
    <message>
        <source>What do they help you with?</source>
        <comment>guide.people.what_for.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>لداف ثض فدجن دجسط نضق لذفد?</translation>
    </message>
    <message>
        <source>She fits my inhaler and checks that I use it well.</source>
        <comment>guide.people.what_for.example</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>غدج حذفغ شن ذصداسجع اصث تدجتزغ فداف ذ قغج ذف لجسس.</translation>
    </message>
    <message>
        <source>How do you keep in touch?</source>
        <comment>guide.people.keep_in_touch.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>دضل ثض نضق زججط ذص فضقتد?</translation>
    </message>
    <message>
        <source>We have a video call on Friday nights.</source>
        <comment>guide.people.keep_in_touch.example</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>لج داكج ا كذثجض تاسس ضص حعذثان صذخدفغ.</translation>
    </message>
    <message>
        <source>Do they talk to the others who help you?</source>
        <comment>guide.people.shares_with_others.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>ثض فدجن فاسز فض فدج ضفدجعغ لدض دجسط نضق?</translation>
    </message>
    <message>
        <source>Say who talks to whom, if you know.</source>
        <comment>guide.people.shares_with_others.hint</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>غان لدض فاسزغ فض لدضش, ذح نضق زصضل.</translation>
    </message>
    <message>
        <source>The heart clinic writes to my GP. I do not think they talk to the foot clinic.</source>
        <comment>guide.people.shares_with_others.example</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>فدج دجاعف تسذصذت لعذفجغ فض شن خط. ذ ثض صضف فدذصز فدجن فاسز فض فدج حضضف تسذصذت.</translation>
    </message>
    <message>
        <source>Is this someone you do not want in your care?</source>
        <comment>guide.people.not_to_involve.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>ذغ فدذغ غضشجضصج نضق ثض صضف لاصف ذص نضقع تاعج?</translation>
    </message>
    <message>
        <source>You can say no to someone. You do not have to say why.</source>
        <comment>guide.people.not_to_involve.hint</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>نضق تاص غان صض فض غضشجضصج. نضق ثض صضف داكج فض غان لدن.</translation>
    </message>
    <message>
        <source>Is there something staff need to know about that?</source>
        <comment>guide.people.not_to_involve_why.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>ذغ فدجعج غضشجفدذصخ غفاحح صججث فض زصضل ابضقف فداف?</translation>
    </message>
    <message>
        <source>Leave this blank if you like. Think about who may read it.</source>
        <comment>guide.people.not_to_involve_why.hint</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>سجاكج فدذغ بساصز ذح نضق سذزج. فدذصز ابضقف لدض شان عجاث ذف.</translation>
    </message>
    <message>
        <source>Is there more to say about them?</source>
        <comment>guide.people.notes.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>ذغ فدجعج شضعج فض غان ابضقف فدجش?</translation>
    </message>
    <message>
        <source>What do you do at the same time each day or week?</source>
        <comment>guide.routines.heading</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>لداف ثض نضق ثض اف فدج غاشج فذشج جاتد ثان ضع لججز?</translation>
    </message>
    <message>
        <source>Think of mornings, meals, evenings, prayers, and the days of the week.</source>
        <comment>guide.routines.lead</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>فدذصز ضح شضعصذصخغ, شجاسغ, جكجصذصخغ, طعانجعغ, اصث فدج ثانغ ضح فدج لججز.</translation>
    </message>
    <message>
        <source>What do you do at the same time each day or week?</source>
        <comment>guide.routines.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>لداف ثض نضق ثض اف فدج غاشج فذشج جاتد ثان ضع لججز?</translation>
    </message>
    <message>
        <source>Small habits hold a day together. People can fit their help around them.</source>
        <comment>guide.routines.why</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>غشاسس دابذفغ دضسث ا ثان فضخجفدجع. طجضطسج تاص حذف فدجذع دجسط اعضقصث فدجش.</translation>
    </message>
    <message>
        <source>routine</source>
        <comment>guide.routines.entry.name</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>عضقفذصج</translation>
    </message>
    <message>
        <source>Add a routine</source>
        <comment>guide.routines.entry.add</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>اثث ا عضقفذصج</translation>
    </message>
    <message>
        <source>Nothing here yet. Add one thing that you like to do at its own time.</source>
        <comment>guide.routines.entry.empty</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>صضفدذصخ دجعج نجف. اثث ضصج فدذصخ فداف نضق سذزج فض ثض اف ذفغ ضلص فذشج.</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <comment>guide.routines.what.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>لداف ثض نضق ثض?</translation>
    </message>
    <message>
        <source>I drink tea in bed and listen to the news before I get up.</source>
        <comment>guide.routines.what.example</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>ذ ثعذصز فجا ذص بجث اصث سذغفجص فض فدج صجلغ بجحضعج ذ خجف قط.</translation>
    </message>
    <message>
        <source>When do you do it?</source>
        <comment>guide.routines.when.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>لدجص ثض نضق ثض ذف?</translation>
    </message>
    <message>
        <source>At 7:30am, each day</source>
        <comment>guide.routines.when.example</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>اف 7:30اش, جاتد ثان</translation>
    </message>
    <message>
        <source>What help do you want with it, if any?</source>
        <comment>guide.routines.help_i_want.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>لداف دجسط ثض نضق لاصف لذفد ذف, ذح اصن?</translation>
    </message>
    <message>
        <source>Bring the tea first and come back at 8 to help me wash.</source>
        <comment>guide.routines.help_i_want.example</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>بعذصخ فدج فجا حذعغف اصث تضشج باتز اف 8 فض دجسط شج لاغد.</translation>
    </message>
    <message>
        <source>What things do you want near you?</source>
        <comment>guide.possessions.heading</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>لداف فدذصخغ ثض نضق لاصف صجاع نضق?</translation>
    </message>
    <message>
        <source>Think of photos, a phone, glasses, a prayer book, a blanket, or your pet.</source>
        <comment>guide.possessions.lead</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>فدذصز ضح طدضفضغ, ا طدضصج, خساغغجغ, ا طعانجع بضضز, ا بساصزجف, ضع نضقع طجف.</translation>
    </message>
    <message>
        <source>What things do you want near you?</source>
        <comment>guide.possessions.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>لداف فدذصخغ ثض نضق لاصف صجاع نضق?</translation>
    </message>
    <message>
        <source>If you go to hospital, people will know what to pack.</source>
        <comment>guide.possessions.why</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>ذح نضق خض فض دضغطذفاس, طجضطسج لذسس زصضل لداف فض طاتز.</translation>
    </message>
    <message>
        <source>thing</source>
        <comment>guide.possessions.entry.name</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>فدذصخ</translation>
    </message>
    <message>
        <source>Add a thing</source>
        <comment>guide.possessions.entry.add</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>اثث ا فدذصخ</translation>
    </message>
    <message>
        <source>Nothing here yet. Add something that you would miss.</source>
        <comment>guide.possessions.entry.empty</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>صضفدذصخ دجعج نجف. اثث غضشجفدذصخ فداف نضق لضقسث شذغغ.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <comment>guide.possessions.what.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>لداف ذغ ذف?</translation>
    </message>
    <message>
        <source>My blue radio</source>
        <comment>guide.possessions.what.example</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>شن بسقج عاثذض</translation>
    </message>
    <message>
        <source>Why does it matter to you?</source>
        <comment>guide.possessions.why.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>لدن ثضجغ ذف شاففجع فض نضق?</translation>
    </message>
    <message>
        <source>It was my mum's. I cannot sleep without it on low.</source>
        <comment>guide.possessions.why.example</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>ذف لاغ شن شقش'غ. ذ تاصصضف غسججط لذفدضقف ذف ضص سضل.</translation>
    </message>
    <message>
        <source>Do you want it with you in hospital?</source>
        <comment>guide.possessions.take_to_hospital.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>ثض نضق لاصف ذف لذفد نضق ذص دضغطذفاس?</translation>
    </message>
    <message>
        <source>What do you believe in?</source>
        <comment>guide.beliefs.heading</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>لداف ثض نضق بجسذجكج ذص?</translation>
    </message>
    <message>
        <source>What do you believe in?</source>
        <comment>guide.beliefs.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>لداف ثض نضق بجسذجكج ذص?</translation>
    </message>
    <message>
        <source>It may be a faith, a cause, or a way to treat people.</source>
        <comment>guide.beliefs.hint</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>ذف شان بج ا حاذفد, ا تاقغج, ضع ا لان فض فعجاف طجضطسج.</translation>
    </message>
    <message>
        <source>I believe in being fair and telling the truth. I want people to be straight with me.</source>
        <comment>guide.beliefs.example</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>ذ بجسذجكج ذص بجذصخ حاذع اصث فجسسذصخ فدج فعقفد. ذ لاصف طجضطسج فض بج غفعاذخدف لذفد شج.</translation>
    </message>
    <message>
        <source>Choices about care often come back to what you believe is right.</source>
        <comment>guide.beliefs.why</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>تدضذتجغ ابضقف تاعج ضحفجص تضشج باتز فض لداف نضق بجسذجكج ذغ عذخدف.</translation>
    </message>
    <message>
        <source>What do people need to know about your faith or culture?</source>
        <comment>guide.faith-culture.heading</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>لداف ثض طجضطسج صججث فض زصضل ابضقف نضقع حاذفد ضع تقسفقعج?</translation>
    </message>
    <message>
        <source>What do people need to know about your faith or culture?</source>
        <comment>guide.faith-culture.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>لداف ثض طجضطسج صججث فض زصضل ابضقف نضقع حاذفد ضع تقسفقعج?</translation>
    </message>
    <message>
        <source>Think of food, dress, prayer and holy days. Who may touch you or see you undressed?</source>
        <comment>guide.faith-culture.hint</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>فدذصز ضح حضضث, ثعجغغ, طعانجع اصث دضسن ثانغ. لدض شان فضقتد نضق ضع غجج نضق قصثعجغغجث?</translation>
    </message>
    <message>
        <source>I keep Ramadan. I want to talk about my medicines with my nurse before it starts. I eat halal food. I cover my hair.</source>
        <comment>guide.faith-culture.example</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>ذ زججط عاشاثاص. ذ لاصف فض فاسز ابضقف شن شجثذتذصجغ لذفد شن صقعغج بجحضعج ذف غفاعفغ. ذ جاف داساس حضضث. ذ تضكجع شن داذع.</translation>
    </message>
    <message>
        <source>Nobody can guess this. If you tell people, they can respect it.</source>
        <comment>guide.faith-culture.why</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>صضبضثن تاص خقجغغ فدذغ. ذح نضق فجسس طجضطسج, فدجن تاص عجغطجتف ذف.</translation>
    </message>
    <message>
        <source>How do you feel about your life and your care now?</source>
        <comment>guide.wishes-feelings.heading</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>دضل ثض نضق حججس ابضقف نضقع سذحج اصث نضقع تاعج صضل?</translation>
    </message>
    <message>
        <source>How do you feel about your life and your care now?</source>
        <comment>guide.wishes-feelings.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>دضل ثض نضق حججس ابضقف نضقع سذحج اصث نضقع تاعج صضل?</translation>
    </message>
    <message>
        <source>Any feeling is fine here. Mixed feelings are fine too.</source>
        <comment>guide.wishes-feelings.hint</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>اصن حججسذصخ ذغ حذصج دجعج. شذمجث حججسذصخغ اعج حذصج فضض.</translation>
    </message>
    <message>
        <source>I feel cross that I have had to stop work. I am also glad of the rest.</source>
        <comment>guide.wishes-feelings.example</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>ذ حججس تعضغغ فداف ذ داكج داث فض غفضط لضعز. ذ اش اسغض خساث ضح فدج عجغف.</translation>
    </message>
    <message>
        <source>A good plan takes your feelings into account.</source>
        <comment>guide.wishes-feelings.why</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>ا خضضث طساص فازجغ نضقع حججسذصخغ ذصفض اتتضقصف.</translation>
    </message>
    <message>
        <source>What are you good at?</source>
        <comment>guide.strengths.heading</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>لداف اعج نضق خضضث اف?</translation>
    </message>
    <message>
        <source>What are you good at?</source>
        <comment>guide.strengths.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>لداف اعج نضق خضضث اف?</translation>
    </message>
    <message>
        <source>If you cannot think of anything, ask someone who likes you.</source>
        <comment>guide.strengths.hint</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>ذح نضق تاصصضف فدذصز ضح اصنفدذصخ, اغز غضشجضصج لدض سذزجغ نضق.</translation>
    </message>
    <message>
        <source>I am good with money and I never miss a bill. I make people laugh. I know my own body.</source>
        <comment>guide.strengths.example</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>ذ اش خضضث لذفد شضصجن اصث ذ صجكجع شذغغ ا بذسس. ذ شازج طجضطسج ساقخد. ذ زصضل شن ضلص بضثن.</translation>
    </message>
    <message>
        <source>You bring skills to this plan. It can build on them.</source>
        <comment>guide.strengths.why</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>نضق بعذصخ غزذسسغ فض فدذغ طساص. ذف تاص بقذسث ضص فدجش.</translation>
    </message>
    <message>
        <source>What has helped you before?</source>
        <comment>guide.what-has-worked.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>لداف داغ دجسطجث نضق بجحضعج?</translation>
    </message>
    <message>
        <source>I was low in 2019. A walk each morning with my neighbour got me through.</source>
        <comment>guide.what-has-worked.example</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>ذ لاغ سضل ذص 2019. ا لاسز جاتد شضعصذصخ لذفد شن صجذخدبضقع خضف شج فدعضقخد.</translation>
    </message>
    <message>
        <source>What works for you now, and what does not?</source>
        <comment>guide.working.heading</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>لداف لضعزغ حضع نضق صضل, اصث لداف ثضجغ صضف?</translation>
    </message>
    <message>
        <source>Add one thing at a time. It can be big or small.</source>
        <comment>guide.working.lead</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>اثث ضصج فدذصخ اف ا فذشج. ذف تاص بج بذخ ضع غشاسس.</translation>
    </message>
    <message>
        <source>What works for you now, and what does not?</source>
        <comment>guide.working.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>لداف لضعزغ حضع نضق صضل, اصث لداف ثضجغ صضف?</translation>
    </message>
    <message>
        <source>What does not work can turn into a goal.</source>
        <comment>guide.working.why</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>لداف ثضجغ صضف لضعز تاص فقعص ذصفض ا خضاس.</translation>
    </message>
    <message>
        <source>thing</source>
        <comment>guide.working.entry.name</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>فدذصخ</translation>
    </message>
    <message>
        <source>Add something that works or does not</source>
        <comment>guide.working.entry.add</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>اثث غضشجفدذصخ فداف لضعزغ ضع ثضجغ صضف</translation>
    </message>
    <message>
        <source>Nothing here yet. Add one thing that works, or one that does not.</source>
        <comment>guide.working.entry.empty</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>صضفدذصخ دجعج نجف. اثث ضصج فدذصخ فداف لضعزغ, ضع ضصج فداف ثضجغ صضف.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <comment>guide.working.text.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>لداف ذغ ذف?</translation>
    </message>
    <message>
        <source>The taxi to the clinic comes too early. I wait an hour in the cold.</source>
        <comment>guide.working.text.example</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>فدج فامذ فض فدج تسذصذت تضشجغ فضض جاعسن. ذ لاذف اص دضقع ذص فدج تضسث.</translation>
    </message>
    <message>
        <source>Does it work for you?</source>
        <comment>guide.working.works.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>ثضجغ ذف لضعز حضع نضق?</translation>
    </message>
    <message>
        <source>What would make it better?</source>
        <comment>guide.working.what_would_help.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>لداف لضقسث شازج ذف بجففجع?</translation>
    </message>
    <message>
        <source>A later taxi, or a warm place to wait.</source>
        <comment>guide.working.what_would_help.example</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>ا سافجع فامذ, ضع ا لاعش طساتج فض لاذف.</translation>
    </message>
    <message>
        <source>Which parts of your life do you want to talk about?</source>
        <comment>guide.life-areas.heading</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>لدذتد طاعفغ ضح نضقع سذحج ثض نضق لاصف فض فاسز ابضقف?</translation>
    </message>
    <message>
        <source>Add only the parts you choose. You can also mark one as private.</source>
        <comment>guide.life-areas.lead</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>اثث ضصسن فدج طاعفغ نضق تدضضغج. نضق تاص اسغض شاعز ضصج اغ طعذكافج.</translation>
    </message>
    <message>
        <source>Which parts of your life do you want to talk about?</source>
        <comment>guide.life-areas.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>لدذتد طاعفغ ضح نضقع سذحج ثض نضق لاصف فض فاسز ابضقف?</translation>
    </message>
    <message>
        <source>Health is one part of life. Money, work, home and love all change how you feel.</source>
        <comment>guide.life-areas.why</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>دجاسفد ذغ ضصج طاعف ضح سذحج. شضصجن, لضعز, دضشج اصث سضكج اسس تداصخج دضل نضق حججس.</translation>
    </message>
    <message>
        <source>part of life</source>
        <comment>guide.life-areas.entry.name</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>طاعف ضح سذحج</translation>
    </message>
    <message>
        <source>Add a part of my life</source>
        <comment>guide.life-areas.entry.add</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>اثث ا طاعف ضح شن سذحج</translation>
    </message>
    <message>
        <source>Nothing here yet. Add a part of your life that is fine, or that you want to talk about.</source>
        <comment>guide.life-areas.entry.empty</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>صضفدذصخ دجعج نجف. اثث ا طاعف ضح نضقع سذحج فداف ذغ حذصج, ضع فداف نضق لاصف فض فاسز ابضقف.</translation>
    </message>
    <message>
        <source>Which part of your life?</source>
        <comment>guide.life-areas.area.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>لدذتد طاعف ضح نضقع سذحج?</translation>
    </message>
    <message>
        <source>How is it?</source>
        <comment>guide.life-areas.how.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>دضل ذغ ذف?</translation>
    </message>
    <message>
        <source>"Private" means that you do not want people to ask about it.</source>
        <comment>guide.life-areas.how.hint</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>"طعذكافج" شجاصغ فداف نضق ثض صضف لاصف طجضطسج فض اغز ابضقف ذف.</translation>
    </message>
    <message>
        <source>What do you want to say about it?</source>
        <comment>guide.life-areas.text.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>لداف ثض نضق لاصف فض غان ابضقف ذف?</translation>
    </message>
    <message>
        <source>My flat is damp. I think it makes my chest worse.</source>
        <comment>guide.life-areas.text.example</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>شن حساف ذغ ثاشط. ذ فدذصز ذف شازجغ شن تدجغف لضعغج.</translation>
    </message>
    <message>
        <source>What do you like to do?</source>
        <comment>guide.interests.heading</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>لداف ثض نضق سذزج فض ثض?</translation>
    </message>
    <message>
        <source>What do you like to do?</source>
        <comment>guide.interests.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>لداف ثض نضق سذزج فض ثض?</translation>
    </message>
    <message>
        <source>Add things you did before and would like to do again.</source>
        <comment>guide.interests.hint</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>اثث فدذصخغ نضق ثذث بجحضعج اصث لضقسث سذزج فض ثض اخاذص.</translation>
    </message>
    <message>
        <source>I play dominoes on Thursdays. I used to sing in a choir and I miss it.</source>
        <comment>guide.interests.example</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>ذ طسان ثضشذصضجغ ضص فدقعغثانغ. ذ قغجث فض غذصخ ذص ا تدضذع اصث ذ شذغغ ذف.</translation>
    </message>
    <message>
        <source>It gives people something to talk about with you, and something to plan for.</source>
        <comment>guide.interests.why</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>ذف خذكجغ طجضطسج غضشجفدذصخ فض فاسز ابضقف لذفد نضق, اصث غضشجفدذصخ فض طساص حضع.</translation>
    </message>
    <message>
        <source>What would you like to try?</source>
        <comment>guide.ideas.heading</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>لداف لضقسث نضق سذزج فض فعن?</translation>
    </message>
    <message>
        <source>Start with an idea of your own. Unusual ideas are welcome.</source>
        <comment>guide.ideas.lead</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>غفاعف لذفد اص ذثجا ضح نضقع ضلص. قصقغقاس ذثجاغ اعج لجستضشج.</translation>
    </message>
    <message>
        <source>What would you like to try?</source>
        <comment>guide.ideas.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>لداف لضقسث نضق سذزج فض فعن?</translation>
    </message>
    <message>
        <source>It could be a class, a group or a gadget. It could be a walk with a friend, or help with work or bills.</source>
        <comment>guide.ideas.hint</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>ذف تضقسث بج ا تساغغ, ا خعضقط ضع ا خاثخجف. ذف تضقسث بج ا لاسز لذفد ا حعذجصث, ضع دجسط لذفد لضعز ضع بذسسغ.</translation>
    </message>
    <message>
        <source>Care is more than medicine. A good idea is one that gets you what you need.</source>
        <comment>guide.ideas.why</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>تاعج ذغ شضعج فداص شجثذتذصج. ا خضضث ذثجا ذغ ضصج فداف خجفغ نضق لداف نضق صججث.</translation>
    </message>
    <message>
        <source>idea</source>
        <comment>guide.ideas.entry.name</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>ذثجا</translation>
    </message>
    <message>
        <source>Add an idea</source>
        <comment>guide.ideas.entry.add</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>اثث اص ذثجا</translation>
    </message>
    <message>
        <source>Nothing here yet. Add something that you would like to try.</source>
        <comment>guide.ideas.entry.empty</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>صضفدذصخ دجعج نجف. اثث غضشجفدذصخ فداف نضق لضقسث سذزج فض فعن.</translation>
    </message>
    <message>
        <source>What is your idea?</source>
        <comment>guide.ideas.text.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>لداف ذغ نضقع ذثجا?</translation>
    </message>
    <message>
        <source>A season ticket for the football, so that I get out and see my mates.</source>
        <comment>guide.ideas.text.example</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>ا غجاغضص فذتزجف حضع فدج حضضفباسس, غض فداف ذ خجف ضقف اصث غجج شن شافجغ.</translation>
    </message>
    <message>
        <source>What kind of idea is it?</source>
        <comment>guide.ideas.kind.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>لداف زذصث ضح ذثجا ذغ ذف?</translation>
    </message>
    <message>
        <source>Are there big changes in your life, now or soon?</source>
        <comment>guide.big-changes.heading</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>اعج فدجعج بذخ تداصخجغ ذص نضقع سذحج, صضل ضع غضضص?</translation>
    </message>
    <message>
        <source>Think of a move, a new job, a baby, a loss, or leaving school.</source>
        <comment>guide.big-changes.lead</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>فدذصز ضح ا شضكج, ا صجل رضب, ا بابن, ا سضغغ, ضع سجاكذصخ غتدضضس.</translation>
    </message>
    <message>
        <source>Are there big changes in your life, now or soon?</source>
        <comment>guide.big-changes.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>اعج فدجعج بذخ تداصخجغ ذص نضقع سذحج, صضل ضع غضضص?</translation>
    </message>
    <message>
        <source>Big changes can change what help you need.</source>
        <comment>guide.big-changes.why</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>بذخ تداصخجغ تاص تداصخج لداف دجسط نضق صججث.</translation>
    </message>
    <message>
        <source>change</source>
        <comment>guide.big-changes.entry.name</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>تداصخج</translation>
    </message>
    <message>
        <source>Add a change</source>
        <comment>guide.big-changes.entry.add</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>اثث ا تداصخج</translation>
    </message>
    <message>
        <source>Nothing here yet. Add a change if one is on its way.</source>
        <comment>guide.big-changes.entry.empty</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>صضفدذصخ دجعج نجف. اثث ا تداصخج ذح ضصج ذغ ضص ذفغ لان.</translation>
    </message>
    <message>
        <source>What is the change?</source>
        <comment>guide.big-changes.text.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>لداف ذغ فدج تداصخج?</translation>
    </message>
    <message>
        <source>My daughter moves to Leeds in May. She does my shopping now.</source>
        <comment>guide.big-changes.text.example</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>شن ثاقخدفجع شضكجغ فض سججثغ ذص شان. غدج ثضجغ شن غدضططذصخ صضل.</translation>
    </message>
    <message>
        <source>Is there more that matters to you?</source>
        <comment>guide.own-headings-matters.heading</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>ذغ فدجعج شضعج فداف شاففجعغ فض نضق?</translation>
    </message>
    <message>
        <source>You can add a page with your own heading to any part of your plan.</source>
        <comment>guide.own-headings-matters.lead</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>نضق تاص اثث ا طاخج لذفد نضقع ضلص دجاثذصخ فض اصن طاعف ضح نضقع طساص.</translation>
    </message>
    <message>
        <source>Choose "Add my own heading" at the end of a step. Give it a name and write what you like.</source>
        <comment>guide.own-headings-matters.body.0</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>تدضضغج "اثث شن ضلص دجاثذصخ" اف فدج جصث ضح ا غفجط. خذكج ذف ا صاشج اصث لعذفج لداف نضق سذزج.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <comment>guide.ready.title</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>خجففذصخ عجاثن</translation>
    </message>
    <message>
        <source>Start with what matters to you. Then get ready for the talk about your care.</source>
        <comment>guide.ready.intro</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>غفاعف لذفد لداف شاففجعغ فض نضق. فدجص خجف عجاثن حضع فدج فاسز ابضقف نضقع تاعج.</translation>
    </message>
    <message>
        <source>What is important to you?</source>
        <comment>guide.important.heading</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>لداف ذغ ذشطضعفاصف فض نضق?</translation>
    </message>
    <message>
        <source>What is important to you?</source>
        <comment>guide.important.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>لداف ذغ ذشطضعفاصف فض نضق?</translation>
    </message>
    <message>
        <source>Write what comes to mind first. It does not have to be about health.</source>
        <comment>guide.important.hint</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>لعذفج لداف تضشجغ فض شذصث حذعغف. ذف ثضجغ صضف داكج فض بج ابضقف دجاسفد.</translation>
    </message>
    <message>
        <source>My hens, my garden and my grandson Kofi. I like to cook for people. I want to stay in my own home.</source>
        <comment>guide.important.example</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>شن دجصغ, شن خاعثجص اصث شن خعاصثغضص زضحذ. ذ سذزج فض تضضز حضع طجضطسج. ذ لاصف فض غفان ذص شن ضلص دضشج.</translation>
    </message>
    <message>
        <source>Your plan starts with you. Your team can then plan the care around your life.</source>
        <comment>guide.important.why</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>نضقع طساص غفاعفغ لذفد نضق. نضقع فجاش تاص فدجص طساص فدج تاعج اعضقصث نضقع سذحج.</translation>
    </message>
    <message>
        <source>What does a good day look like?</source>
        <comment>guide.good-day.heading</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>لداف ثضجغ ا خضضث ثان سضضز سذزج?</translation>
    </message>
    <message>
        <source>What does a good day look like?</source>
        <comment>guide.good-day.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>لداف ثضجغ ا خضضث ثان سضضز سذزج?</translation>
    </message>
    <message>
        <source>Think of a day that went well. What did you do? Who was there?</source>
        <comment>guide.good-day.hint</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>فدذصز ضح ا ثان فداف لجصف لجسس. لداف ثذث نضق ثض? لدض لاغ فدجعج?</translation>
    </message>
    <message>
        <source>I sleep well and wake at 7. I feed the cat and walk to the shop. My friend Wanda comes for tea.</source>
        <comment>guide.good-day.example</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>ذ غسججط لجسس اصث لازج اف 7. ذ حججث فدج تاف اصث لاسز فض فدج غدضط. شن حعذجصث لاصثا تضشجغ حضع فجا.</translation>
    </message>
    <message>
        <source>When people know your good days, they can help you have more of them.</source>
        <comment>guide.good-day.why</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>لدجص طجضطسج زصضل نضقع خضضث ثانغ, فدجن تاص دجسط نضق داكج شضعج ضح فدجش.</translation>
    </message>
    <message>
        <source>What do you hope for?</source>
        <comment>guide.hopes.heading</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>لداف ثض نضق دضطج حضع?</translation>
    </message>
    <message>
        <source>What do you hope for?</source>
        <comment>guide.hopes.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>لداف ثض نضق دضطج حضع?</translation>
    </message>
    <message>
        <source>Big hopes and small hopes both count.</source>
        <comment>guide.hopes.hint</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>بذخ دضطجغ اصث غشاسس دضطجغ بضفد تضقصف.</translation>
    </message>
    <message>
        <source>I hope to dance at my niece's wedding in June. I hope to worry less at night.</source>
        <comment>guide.hopes.example</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>ذ دضطج فض ثاصتج اف شن صذجتج'غ لجثثذصخ ذص رقصج. ذ دضطج فض لضععن سجغغ اف صذخدف.</translation>
    </message>
    <message>
        <source>Your hopes can turn into goals later in this plan.</source>
        <comment>guide.hopes.why</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>نضقع دضطجغ تاص فقعص ذصفض خضاسغ سافجع ذص فدذغ طساص.</translation>
    </message>
    <message>
        <source>What worries you about your health or care?</source>
        <comment>guide.worries.heading</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>لداف لضععذجغ نضق ابضقف نضقع دجاسفد ضع تاعج?</translation>
    </message>
    <message>
        <source>Add each worry by itself. You can stop after one.</source>
        <comment>guide.worries.lead</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>اثث جاتد لضععن بن ذفغجسح. نضق تاص غفضط احفجع ضصج.</translation>
    </message>
    <message>
        <source>What worries you about your health or care?</source>
        <comment>guide.worries.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>لداف لضععذجغ نضق ابضقف نضقع دجاسفد ضع تاعج?</translation>
    </message>
    <message>
        <source>When you say a worry out loud, people can start to help with it.</source>
        <comment>guide.worries.why</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>لدجص نضق غان ا لضععن ضقف سضقث, طجضطسج تاص غفاعف فض دجسط لذفد ذف.</translation>
    </message>
    <message>
        <source>worry</source>
        <comment>guide.worries.entry.name</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>لضععن</translation>
    </message>
    <message>
        <source>Add a worry</source>
        <comment>guide.worries.entry.add</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>اثث ا لضععن</translation>
    </message>
    <message>
        <source>Nothing here yet. You can add a worry now, later, or not at all.</source>
        <comment>guide.worries.entry.empty</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>صضفدذصخ دجعج نجف. نضق تاص اثث ا لضععن صضل, سافجع, ضع صضف اف اسس.</translation>
    </message>
    <message>
        <source>What is the worry?</source>
        <comment>guide.worries.text.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>لداف ذغ فدج لضععن?</translation>
    </message>
    <message>
        <source>I worry that I will fall in the night and no one will know.</source>
        <comment>guide.worries.text.example</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>ذ لضععن فداف ذ لذسس حاسس ذص فدج صذخدف اصث صض ضصج لذسس زصضل.</translation>
    </message>
    <message>
        <source>How much does it bother you?</source>
        <comment>guide.worries.bother.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>دضل شقتد ثضجغ ذف بضفدجع نضق?</translation>
    </message>
    <message>
        <source>What is a care and support plan?</source>
        <comment>guide.about-plan.heading</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>لداف ذغ ا تاعج اصث غقططضعف طساص?</translation>
    </message>
    <message>
        <source>Your plan says how you want to live, and what help you want.</source>
        <comment>guide.about-plan.lead</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>نضقع طساص غانغ دضل نضق لاصف فض سذكج, اصث لداف دجسط نضق لاصف.</translation>
    </message>
    <message>
        <source>You make it with the people who look after your health and care. It is about your whole life, not only your illness.</source>
        <comment>guide.about-plan.body.0</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>نضق شازج ذف لذفد فدج طجضطسج لدض سضضز احفجع نضقع دجاسفد اصث تاعج. ذف ذغ ابضقف نضقع لدضسج سذحج, صضف ضصسن نضقع ذسسصجغغ.</translation>
    </message>
    <message>
        <source>The plan belongs to you. You choose the words, and you choose who can see it.</source>
        <comment>guide.about-plan.body.1</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>فدج طساص بجسضصخغ فض نضق. نضق تدضضغج فدج لضعثغ, اصث نضق تدضضغج لدض تاص غجج ذف.</translation>
    </message>
    <message>
        <source>It helps you say what matters to you.</source>
        <comment>guide.about-plan.bullets.0</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>ذف دجسطغ نضق غان لداف شاففجعغ فض نضق.</translation>
    </message>
    <message>
        <source>It helps your team work together.</source>
        <comment>guide.about-plan.bullets.1</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>ذف دجسطغ نضقع فجاش لضعز فضخجفدجع.</translation>
    </message>
    <message>
        <source>It says what to do if things get worse.</source>
        <comment>guide.about-plan.bullets.2</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>ذف غانغ لداف فض ثض ذح فدذصخغ خجف لضعغج.</translation>
    </message>
    <message>
        <source>You can change it on any day.</source>
        <comment>guide.about-plan.bullets.3</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>نضق تاص تداصخج ذف ضص اصن ثان.</translation>
    </message>
    <message>
        <source>Why did someone offer you a plan?</source>
        <comment>guide.why-offered.heading</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>لدن ثذث غضشجضصج ضححجع نضق ا طساص?</translation>
    </message>
    <message>
        <source>Why did someone offer you a plan?</source>
        <comment>guide.why-offered.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>لدن ثذث غضشجضصج ضححجع نضق ا طساص?</translation>
    </message>
    <message>
        <source>Leave this blank if nobody told you. You can ask your GP surgery.</source>
        <comment>guide.why-offered.hint</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>سجاكج فدذغ بساصز ذح صضبضثن فضسث نضق. نضق تاص اغز نضقع خط غقعخجعن.</translation>
    </message>
    <message>
        <source>My nurse, Mr Osei, said a plan could help. I see many teams and they do not always talk to each other.</source>
        <comment>guide.why-offered.example</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>شن صقعغج, شع ضغجذ, غاذث ا طساص تضقسث دجسط. ذ غجج شاصن فجاشغ اصث فدجن ثض صضف اسلانغ فاسز فض جاتد ضفدجع.</translation>
    </message>
    <message>
        <source>You have a right to know why people ask you to plan.</source>
        <comment>guide.why-offered.why</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>نضق داكج ا عذخدف فض زصضل لدن طجضطسج اغز نضق فض طساص.</translation>
    </message>
    <message>
        <source>What happens, step by step</source>
        <comment>guide.what-happens.heading</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>لداف داططجصغ, غفجط بن غفجط</translation>
    </message>
    <message>
        <source>There are four parts. You set the pace.</source>
        <comment>guide.what-happens.lead</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>فدجعج اعج حضقع طاعفغ. نضق غجف فدج طاتج.</translation>
    </message>
    <message>
        <source>There is no clock here. The app saves your words as you type. You can stop and come back.</source>
        <comment>guide.what-happens.body.0</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>فدجعج ذغ صض تسضتز دجعج. فدج اطط غاكجغ نضقع لضعثغ اغ نضق فنطج. نضق تاص غفضط اصث تضشج باتز.</translation>
    </message>
    <message>
        <source>Get ready. You think about what matters and write some of it down.</source>
        <comment>guide.what-happens.bullets.0</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>خجف عجاثن. نضق فدذصز ابضقف لداف شاففجعغ اصث لعذفج غضشج ضح ذف ثضلص.</translation>
    </message>
    <message>
        <source>Talk. You meet someone from your team and talk it over.</source>
        <comment>guide.what-happens.bullets.1</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>فاسز. نضق شججف غضشجضصج حعضش نضقع فجاش اصث فاسز ذف ضكجع.</translation>
    </message>
    <message>
        <source>Write. You both agree what goes in the plan.</source>
        <comment>guide.what-happens.bullets.2</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>لعذفج. نضق بضفد اخعجج لداف خضجغ ذص فدج طساص.</translation>
    </message>
    <message>
        <source>Look again. You meet later to see how it goes.</source>
        <comment>guide.what-happens.bullets.3</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>سضضز اخاذص. نضق شججف سافجع فض غجج دضل ذف خضجغ.</translation>
    </message>
    <message>
        <source>This is your choice</source>
        <comment>guide.your-choice.heading</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>فدذغ ذغ نضقع تدضذتج</translation>
    </message>
    <message>
        <source>You do not have to make a plan. Saying no changes nothing about your care.</source>
        <comment>guide.your-choice.lead</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>نضق ثض صضف داكج فض شازج ا طساص. غانذصخ صض تداصخجغ صضفدذصخ ابضقف نضقع تاعج.</translation>
    </message>
    <message>
        <source>You can do all of it, some of it, or none of it. You can also stop halfway.</source>
        <comment>guide.your-choice.body.0</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>نضق تاص ثض اسس ضح ذف, غضشج ضح ذف, ضع صضصج ضح ذف. نضق تاص اسغض غفضط داسحلان.</translation>
    </message>
    <message>
        <source>Each page lets you move on. Choose "Not now" to leave a page for later. Choose "I do not want to do this part" if it is not for you.</source>
        <comment>guide.your-choice.body.1</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>جاتد طاخج سجفغ نضق شضكج ضص. تدضضغج "صضف صضل" فض سجاكج ا طاخج حضع سافجع. تدضضغج "ذ ثض صضف لاصف فض ثض فدذغ طاعف" ذح ذف ذغ صضف حضع نضق.</translation>
    </message>
    <message>
        <source>Go in any order. You can add your own headings, and hide the ones you do not want. There is no score.</source>
        <comment>guide.your-choice.body.2</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>خض ذص اصن ضعثجع. نضق تاص اثث نضقع ضلص دجاثذصخغ, اصث دذثج فدج ضصجغ نضق ثض صضف لاصف. فدجعج ذغ صض غتضعج.</translation>
    </message>
    <message>
        <source>A short plan or a full plan</source>
        <comment>guide.short-or-full.heading</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>ا غدضعف طساص ضع ا حقسس طساص</translation>
    </message>
    <message>
        <source>The short plan has 12 questions. The full plan has the same questions and more.</source>
        <comment>guide.short-or-full.lead</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>فدج غدضعف طساص داغ 12 ظقجغفذضصغ. فدج حقسس طساص داغ فدج غاشج ظقجغفذضصغ اصث شضعج.</translation>
    </message>
    <message>
        <source>A short plan can be right if things are steady for you. A full plan can help if your health goes up and down, or many people help you.</source>
        <comment>guide.short-or-full.body.0</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>ا غدضعف طساص تاص بج عذخدف ذح فدذصخغ اعج غفجاثن حضع نضق. ا حقسس طساص تاص دجسط ذح نضقع دجاسفد خضجغ قط اصث ثضلص, ضع شاصن طجضطسج دجسط نضق.</translation>
    </message>
    <message>
        <source>You can change from one to the other at any time. You lose nothing.</source>
        <comment>guide.short-or-full.body.1</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>نضق تاص تداصخج حعضش ضصج فض فدج ضفدجع اف اصن فذشج. نضق سضغج صضفدذصخ.</translation>
    </message>
    <message>
        <source>If you are under 16</source>
        <comment>guide.under-16.heading</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>ذح نضق اعج قصثجع 16</translation>
    </message>
    <message>
        <source>We wrote this app for people aged 16 and over.</source>
        <comment>guide.under-16.lead</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>لج لعضفج فدذغ اطط حضع طجضطسج اخجث 16 اصث ضكجع.</translation>
    </message>
    <message>
        <source>You can still use it with someone you trust. Ask a parent, a carer, a teacher or your nurse to sit with you.</source>
        <comment>guide.under-16.body.0</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>نضق تاص غفذسس قغج ذف لذفد غضشجضصج نضق فعقغف. اغز ا طاعجصف, ا تاعجع, ا فجاتدجع ضع نضقع صقعغج فض غذف لذفد نضق.</translation>
    </message>
    <message>
        <source>You have a right to say what you think about your care. Ask your doctor or nurse how they make plans with young people.</source>
        <comment>guide.under-16.body.1</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>نضق داكج ا عذخدف فض غان لداف نضق فدذصز ابضقف نضقع تاعج. اغز نضقع ثضتفضع ضع صقعغج دضل فدجن شازج طساصغ لذفد نضقصخ طجضطسج.</translation>
    </message>
    <message>
        <source>If you want to talk to someone today, phone Childline on 0800 1111. It is free.</source>
        <comment>guide.under-16.body.2</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>ذح نضق لاصف فض فاسز فض غضشجضصج فضثان, طدضصج تدذسثسذصج ضص 0800 1111. ذف ذغ حعجج.</translation>
    </message>
    <message>
        <source>You are typing for someone else</source>
        <comment>guide.typing-for-someone.heading</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>نضق اعج فنطذصخ حضع غضشجضصج جسغج</translation>
    </message>
    <message>
        <source>This is still their plan, so use their words.</source>
        <comment>guide.typing-for-someone.lead</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>فدذغ ذغ غفذسس فدجذع طساص, غض قغج فدجذع لضعثغ.</translation>
    </message>
    <message>
        <source>Ask them each question, even if you think you know the answer. Give them time. Look at their face and hands as well as their words.</source>
        <comment>guide.typing-for-someone.body.0</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>اغز فدجش جاتد ظقجغفذضص, جكجص ذح نضق فدذصز نضق زصضل فدج اصغلجع. خذكج فدجش فذشج. سضضز اف فدجذع حاتج اصث داصثغ اغ لجسس اغ فدجذع لضعثغ.</translation>
    </message>
    <message>
        <source>If they cannot say, write what you know and how you know it. The plan shows who typed each part.</source>
        <comment>guide.typing-for-someone.body.1</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>ذح فدجن تاصصضف غان, لعذفج لداف نضق زصضل اصث دضل نضق زصضل ذف. فدج طساص غدضلغ لدض فنطجث جاتد طاعف.</translation>
    </message>
    <message>
        <source>How do you see your health and care now?</source>
        <comment>guide.see-care.heading</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>دضل ثض نضق غجج نضقع دجاسفد اصث تاعج صضل?</translation>
    </message>
    <message>
        <source>How do you see your health and care now?</source>
        <comment>guide.see-care.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>دضل ثض نضق غجج نضقع دجاسفد اصث تاعج صضل?</translation>
    </message>
    <message>
        <source>What goes well? What would you like to be different?</source>
        <comment>guide.see-care.hint</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>لداف خضجغ لجسس? لداف لضقسث نضق سذزج فض بج ثذححجعجصف?</translation>
    </message>
    <message>
        <source>My GP listens to me. But I tell the same story at each clinic, and that wears me out.</source>
        <comment>guide.see-care.example</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>شن خط سذغفجصغ فض شج. بقف ذ فجسس فدج غاشج غفضعن اف جاتد تسذصذت, اصث فداف لجاعغ شج ضقف.</translation>
    </message>
    <message>
        <source>Your view is as important as any test.</source>
        <comment>guide.see-care.why</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>نضقع كذجل ذغ اغ ذشطضعفاصف اغ اصن فجغف.</translation>
    </message>
    <message>
        <source>What do you want to talk about?</source>
        <comment>guide.topics.heading</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>لداف ثض نضق لاصف فض فاسز ابضقف?</translation>
    </message>
    <message>
        <source>Put the most important thing first. You can move them up and down.</source>
        <comment>guide.topics.lead</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>طقف فدج شضغف ذشطضعفاصف فدذصخ حذعغف. نضق تاص شضكج فدجش قط اصث ثضلص.</translation>
    </message>
    <message>
        <source>What do you want to talk about?</source>
        <comment>guide.topics.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>لداف ثض نضق لاصف فض فاسز ابضقف?</translation>
    </message>
    <message>
        <source>Short notes are fine. Three things are plenty for one meeting.</source>
        <comment>guide.topics.hint</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>غدضعف صضفجغ اعج حذصج. فدعجج فدذصخغ اعج طسجصفن حضع ضصج شججفذصخ.</translation>
    </message>
    <message>
        <source>Meetings go fast. A list makes sure your points come first.</source>
        <comment>guide.topics.why</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>شججفذصخغ خض حاغف. ا سذغف شازجغ غقعج نضقع طضذصفغ تضشج حذعغف.</translation>
    </message>
    <message>
        <source>thing to talk about</source>
        <comment>guide.topics.entry.name</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>فدذصخ فض فاسز ابضقف</translation>
    </message>
    <message>
        <source>Add something to talk about</source>
        <comment>guide.topics.entry.add</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>اثث غضشجفدذصخ فض فاسز ابضقف</translation>
    </message>
    <message>
        <source>Nothing here yet. Add the first thing that you want to talk about.</source>
        <comment>guide.topics.entry.empty</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>صضفدذصخ دجعج نجف. اثث فدج حذعغف فدذصخ فداف نضق لاصف فض فاسز ابضقف.</translation>
    </message>
    <message>
        <source>What do you want to talk about?</source>
        <comment>guide.topics.text.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>لداف ثض نضق لاصف فض فاسز ابضقف?</translation>
    </message>
    <message>
        <source>How I can get out of the house more now that my knee hurts.</source>
        <comment>guide.topics.text.example</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>دضل ذ تاص خجف ضقف ضح فدج دضقغج شضعج صضل فداف شن زصجج دقعفغ.</translation>
    </message>
    <message>
        <source>Who do you want to talk to first?</source>
        <comment>guide.talk-first.heading</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>لدض ثض نضق لاصف فض فاسز فض حذعغف?</translation>
    </message>
    <message>
        <source>Family, friends, or someone who lives with the same thing. It can help to think out loud.</source>
        <comment>guide.talk-first.lead</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>حاشذسن, حعذجصثغ, ضع غضشجضصج لدض سذكجغ لذفد فدج غاشج فدذصخ. ذف تاص دجسط فض فدذصز ضقف سضقث.</translation>
    </message>
    <message>
        <source>Who do you want to talk to first?</source>
        <comment>guide.talk-first.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>لدض ثض نضق لاصف فض فاسز فض حذعغف?</translation>
    </message>
    <message>
        <source>You do not have to get ready on your own.</source>
        <comment>guide.talk-first.why</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>نضق ثض صضف داكج فض خجف عجاثن ضص نضقع ضلص.</translation>
    </message>
    <message>
        <source>person to talk to</source>
        <comment>guide.talk-first.entry.name</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>طجعغضص فض فاسز فض</translation>
    </message>
    <message>
        <source>Add a person</source>
        <comment>guide.talk-first.entry.add</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>اثث ا طجعغضص</translation>
    </message>
    <message>
        <source>Nobody here yet. Add someone if you want to talk things over first.</source>
        <comment>guide.talk-first.entry.empty</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>صضبضثن دجعج نجف. اثث غضشجضصج ذح نضق لاصف فض فاسز فدذصخغ ضكجع حذعغف.</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <comment>guide.talk-first.name.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>لدض ذغ ذف?</translation>
    </message>
    <message>
        <source>My sister Meera</source>
        <comment>guide.talk-first.name.example</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>شن غذغفجع شججعا</translation>
    </message>
    <message>
        <source>What do you want to talk about with them?</source>
        <comment>guide.talk-first.about.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>لداف ثض نضق لاصف فض فاسز ابضقف لذفد فدجش?</translation>
    </message>
    <message>
        <source>If she could drive me to the clinic on Tuesdays.</source>
        <comment>guide.talk-first.about.example</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>ذح غدج تضقسث ثعذكج شج فض فدج تسذصذت ضص فقجغثانغ.</translation>
    </message>
    <message>
        <source>Have you talked yet?</source>
        <comment>guide.talk-first.talked.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>داكج نضق فاسزجث نجف?</translation>
    </message>
    <message>
        <source>What help do you want to get ready?</source>
        <comment>guide.help-prepare.heading</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>لداف دجسط ثض نضق لاصف فض خجف عجاثن?</translation>
    </message>
    <message>
        <source>What help do you want to get ready?</source>
        <comment>guide.help-prepare.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>لداف دجسط ثض نضق لاصف فض خجف عجاثن?</translation>
    </message>
    <message>
        <source>It could be a friend, a link worker or a group. You can also ask for an interpreter.</source>
        <comment>guide.help-prepare.hint</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>ذف تضقسث بج ا حعذجصث, ا سذصز لضعزجع ضع ا خعضقط. نضق تاص اسغض اغز حضع اص ذصفجعطعجفجع.</translation>
    </message>
    <message>
        <source>I would like the link worker to sit with me for an hour. Reading makes my eyes sore.</source>
        <comment>guide.help-prepare.example</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>ذ لضقسث سذزج فدج سذصز لضعزجع فض غذف لذفد شج حضع اص دضقع. عجاثذصخ شازجغ شن جنجغ غضعج.</translation>
    </message>
    <message>
        <source>Getting ready is easier with the right help. You can ask for it.</source>
        <comment>guide.help-prepare.why</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>خجففذصخ عجاثن ذغ جاغذجع لذفد فدج عذخدف دجسط. نضق تاص اغز حضع ذف.</translation>
    </message>
    <message>
        <source>What do you need to know first?</source>
        <comment>guide.information-need.heading</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>لداف ثض نضق صججث فض زصضل حذعغف?</translation>
    </message>
    <message>
        <source>What do you need to know first?</source>
        <comment>guide.information-need.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>لداف ثض نضق صججث فض زصضل حذعغف?</translation>
    </message>
    <message>
        <source>Think of test results, choices of treatment, or what your condition is.</source>
        <comment>guide.information-need.hint</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>فدذصز ضح فجغف عجغقسفغ, تدضذتجغ ضح فعجافشجصف, ضع لداف نضقع تضصثذفذضص ذغ.</translation>
    </message>
    <message>
        <source>I want to know what my last blood test was for. I want it on paper in large print.</source>
        <comment>guide.information-need.example</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>ذ لاصف فض زصضل لداف شن ساغف بسضضث فجغف لاغ حضع. ذ لاصف ذف ضص طاطجع ذص ساعخج طعذصف.</translation>
    </message>
    <message>
        <source>You can ask for facts before the meeting, in a form that works for you. Results letters have their own place in this app.</source>
        <comment>guide.information-need.why</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>نضق تاص اغز حضع حاتفغ بجحضعج فدج شججفذصخ, ذص ا حضعش فداف لضعزغ حضع نضق. عجغقسفغ سجففجعغ داكج فدجذع ضلص طساتج ذص فدذغ اطط.</translation>
    </message>
    <message>
        <source>Where are your health records?</source>
        <comment>guide.records.heading</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>لدجعج اعج نضقع دجاسفد عجتضعثغ?</translation>
    </message>
    <message>
        <source>You have a right to see your health records. It does not cost you anything.</source>
        <comment>guide.records.lead</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>نضق داكج ا عذخدف فض غجج نضقع دجاسفد عجتضعثغ. ذف ثضجغ صضف تضغف نضق اصنفدذصخ.</translation>
    </message>
    <message>
        <source>Many people see them on a phone or computer. In England you can use the NHS App or the NHS website. In Wales you can use the NHS Wales App.</source>
        <comment>guide.records.body.0</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>شاصن طجضطسج غجج فدجش ضص ا طدضصج ضع تضشطقفجع. ذص جصخساصث نضق تاص قغج فدج صدغ اطط ضع فدج صدغ لجبغذفج. ذص لاسجغ نضق تاص قغج فدج صدغ لاسجغ اطط.</translation>
    </message>
    <message>
        <source>You can also ask your GP surgery for a copy on paper. Each hospital keeps its own records, so ask there too.</source>
        <comment>guide.records.body.1</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>نضق تاص اسغض اغز نضقع خط غقعخجعن حضع ا تضطن ضص طاطجع. جاتد دضغطذفاس زججطغ ذفغ ضلص عجتضعثغ, غض اغز فدجعج فضض.</translation>
    </message>
    <message>
        <source>You may see a result before anyone has talked to you about it. Choose a time when you feel ready, or have someone with you.</source>
        <comment>guide.records.body.2</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>نضق شان غجج ا عجغقسف بجحضعج اصنضصج داغ فاسزجث فض نضق ابضقف ذف. تدضضغج ا فذشج لدجص نضق حججس عجاثن, ضع داكج غضشجضصج لذفد نضق.</translation>
    </message>
    <message>
        <source>Where do you look at yours, or who did you ask?</source>
        <comment>guide.records.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>لدجعج ثض نضق سضضز اف نضقعغ, ضع لدض ثذث نضق اغز?</translation>
    </message>
    <message>
        <source>I asked the front desk at Hillside Surgery on 3 May. They will post a copy to me.</source>
        <comment>guide.records.example</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>ذ اغزجث فدج حعضصف ثجغز اف دذسسغذثج غقعخجعن ضص 3 شان. فدجن لذسس طضغف ا تضطن فض شج.</translation>
    </message>
    <message>
        <source>How are things for you now?</source>
        <comment>guide.ratings.heading</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>دضل اعج فدذصخغ حضع نضق صضل?</translation>
    </message>
    <message>
        <source>Answer for today. You can add another day later and look back.</source>
        <comment>guide.ratings.lead</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>اصغلجع حضع فضثان. نضق تاص اثث اصضفدجع ثان سافجع اصث سضضز باتز.</translation>
    </message>
    <message>
        <source>How are things for you now?</source>
        <comment>guide.ratings.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>دضل اعج فدذصخغ حضع نضق صضل?</translation>
    </message>
    <message>
        <source>At your next review you can see what has changed for you.</source>
        <comment>guide.ratings.why</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>اف نضقع صجمف عجكذجل نضق تاص غجج لداف داغ تداصخجث حضع نضق.</translation>
    </message>
    <message>
        <source>day</source>
        <comment>guide.ratings.entry.name</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>ثان</translation>
    </message>
    <message>
        <source>Add a day</source>
        <comment>guide.ratings.entry.add</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>اثث ا ثان</translation>
    </message>
    <message>
        <source>Nothing here yet. Add today, so that you can look back later.</source>
        <comment>guide.ratings.entry.empty</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>صضفدذصخ دجعج نجف. اثث فضثان, غض فداف نضق تاص سضضز باتز سافجع.</translation>
    </message>
    <message>
        <source>Which day is this?</source>
        <comment>guide.ratings.date.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>لدذتد ثان ذغ فدذغ?</translation>
    </message>
    <message>
        <source>How are you in yourself?</source>
        <comment>guide.ratings.how_i_am.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>دضل اعج نضق ذص نضقعغجسح?</translation>
    </message>
    <message>
        <source>How do you manage from day to day?</source>
        <comment>guide.ratings.managing.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>دضل ثض نضق شاصاخج حعضش ثان فض ثان?</translation>
    </message>
    <message>
        <source>How sure are you that you can look after your health?</source>
        <comment>guide.ratings.confidence.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>دضل غقعج اعج نضق فداف نضق تاص سضضز احفجع نضقع دجاسفد?</translation>
    </message>
    <message>
        <source>How sure are you that you know enough about it?</source>
        <comment>guide.ratings.knowledge.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>دضل غقعج اعج نضق فداف نضق زصضل جصضقخد ابضقف ذف?</translation>
    </message>
    <message>
        <source>Is there more you want to say?</source>
        <comment>guide.ratings.in_my_words.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>ذغ فدجعج شضعج نضق لاصف فض غان?</translation>
    </message>
    <message>
        <source>My pain is less, but I sleep badly and feel low in the mornings.</source>
        <comment>guide.ratings.in_my_words.example</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>شن طاذص ذغ سجغغ, بقف ذ غسججط باثسن اصث حججس سضل ذص فدج شضعصذصخغ.</translation>
    </message>
    <message>
        <source>What happens in the meeting</source>
        <comment>guide.meeting.heading</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>لداف داططجصغ ذص فدج شججفذصخ</translation>
    </message>
    <message>
        <source>You talk, and the other person listens. It is your time.</source>
        <comment>guide.meeting.lead</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>نضق فاسز, اصث فدج ضفدجع طجعغضص سذغفجصغ. ذف ذغ نضقع فذشج.</translation>
    </message>
    <message>
        <source>It often lasts 20 minutes to 1 hour. You can ask for longer. It can be at your home, by phone, or at the surgery.</source>
        <comment>guide.meeting.body.0</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>ذف ضحفجص ساغفغ 20 شذصقفجغ فض 1 دضقع. نضق تاص اغز حضع سضصخجع. ذف تاص بج اف نضقع دضشج, بن طدضصج, ضع اف فدج غقعخجعن.</translation>
    </message>
    <message>
        <source>Most meetings start with what matters to you. Then you share facts, look at choices, and agree what to do.</source>
        <comment>guide.meeting.body.1</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>شضغف شججفذصخغ غفاعف لذفد لداف شاففجعغ فض نضق. فدجص نضق غداعج حاتفغ, سضضز اف تدضذتجغ, اصث اخعجج لداف فض ثض.</translation>
    </message>
    <message>
        <source>You can bring someone with you.</source>
        <comment>guide.meeting.bullets.0</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>نضق تاص بعذصخ غضشجضصج لذفد نضق.</translation>
    </message>
    <message>
        <source>You can say "I do not understand" as often as you like.</source>
        <comment>guide.meeting.bullets.1</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>نضق تاص غان "ذ ثض صضف قصثجعغفاصث" اغ ضحفجص اغ نضق سذزج.</translation>
    </message>
    <message>
        <source>You can ask to stop, take a break, or come back another day.</source>
        <comment>guide.meeting.bullets.2</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>نضق تاص اغز فض غفضط, فازج ا بعجاز, ضع تضشج باتز اصضفدجع ثان.</translation>
    </message>
    <message>
        <source>You do not have to answer a question.</source>
        <comment>guide.meeting.bullets.3</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>نضق ثض صضف داكج فض اصغلجع ا ظقجغفذضص.</translation>
    </message>
    <message>
        <source>When and where do you meet?</source>
        <comment>guide.appointment.heading</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>لدجص اصث لدجعج ثض نضق شججف?</translation>
    </message>
    <message>
        <source>What day is it?</source>
        <comment>guide.appointment-date.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>لداف ثان ذغ ذف?</translation>
    </message>
    <message>
        <source>What time is it?</source>
        <comment>guide.appointment-time.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>لداف فذشج ذغ ذف?</translation>
    </message>
    <message>
        <source>2:30pm</source>
        <comment>guide.appointment-time.example</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>2:30طش</translation>
    </message>
    <message>
        <source>What kind of place is it?</source>
        <comment>guide.appointment-place.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>لداف زذصث ضح طساتج ذغ ذف?</translation>
    </message>
    <message>
        <source>What is the address, or the number to phone?</source>
        <comment>guide.appointment-where.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>لداف ذغ فدج اثثعجغغ, ضع فدج صقشبجع فض طدضصج?</translation>
    </message>
    <message>
        <source>Hillside Surgery, room 4, up the ramp on the left. The bus stop is outside.</source>
        <comment>guide.appointment-where.example</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>دذسسغذثج غقعخجعن, عضضش 4, قط فدج عاشط ضص فدج سجحف. فدج بقغ غفضط ذغ ضقفغذثج.</translation>
    </message>
    <message>
        <source>Who will be there?</source>
        <comment>guide.appointment-who.heading</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>لدض لذسس بج فدجعج?</translation>
    </message>
    <message>
        <source>Who do you meet?</source>
        <comment>guide.appointment-with.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>لدض ثض نضق شججف?</translation>
    </message>
    <message>
        <source>Nurse Grace Adeyemi</source>
        <comment>guide.appointment-with.example</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>صقعغج خعاتج اثجنجشذ</translation>
    </message>
    <message>
        <source>Who comes with you?</source>
        <comment>guide.appointment-supporter.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>لدض تضشجغ لذفد نضق?</translation>
    </message>
    <message>
        <source>You can bring family, a friend, a carer or an advocate. You can also come alone.</source>
        <comment>guide.appointment-supporter.hint</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>نضق تاص بعذصخ حاشذسن, ا حعذجصث, ا تاعجع ضع اص اثكضتافج. نضق تاص اسغض تضشج اسضصج.</translation>
    </message>
    <message>
        <source>My husband Tomasz</source>
        <comment>guide.appointment-supporter.example</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>شن دقغباصث فضشاغه</translation>
    </message>
    <message>
        <source>How many minutes do you need?</source>
        <comment>guide.appointment-length.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>دضل شاصن شذصقفجغ ثض نضق صججث?</translation>
    </message>
    <message>
        <source>Many people ask for 40. You can ask the surgery for a longer time.</source>
        <comment>guide.appointment-length.hint</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>شاصن طجضطسج اغز حضع 40. نضق تاص اغز فدج غقعخجعن حضع ا سضصخجع فذشج.</translation>
    </message>
    <message>
        <source>What would help you on the day?</source>
        <comment>guide.appointment-needs.heading</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>لداف لضقسث دجسط نضق ضص فدج ثان?</translation>
    </message>
    <message>
        <source>What would help you on the day?</source>
        <comment>guide.appointment-needs.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>لداف لضقسث دجسط نضق ضص فدج ثان?</translation>
    </message>
    <message>
        <source>Think of a quiet room, a chair with arms, an interpreter, or time to rest.</source>
        <comment>guide.appointment-needs.hint</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>فدذصز ضح ا ظقذجف عضضش, ا تداذع لذفد اعشغ, اص ذصفجعطعجفجع, ضع فذشج فض عجغف.</translation>
    </message>
    <message>
        <source>I need a room with no steps. Speak slowly and face me, as I read your lips.</source>
        <comment>guide.appointment-needs.example</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>ذ صججث ا عضضش لذفد صض غفجطغ. غطجاز غسضلسن اصث حاتج شج, اغ ذ عجاث نضقع سذطغ.</translation>
    </message>
    <message>
        <source>What is the one thing you want from this meeting?</source>
        <comment>guide.appointment-one-thing.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>لداف ذغ فدج ضصج فدذصخ نضق لاصف حعضش فدذغ شججفذصخ?</translation>
    </message>
    <message>
        <source>I want one phone number to ring when my breathing is bad.</source>
        <comment>guide.appointment-one-thing.example</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>ذ لاصف ضصج طدضصج صقشبجع فض عذصخ لدجص شن بعجافدذصخ ذغ باث.</translation>
    </message>
    <message>
        <source>It goes at the top of your sheet, so that it comes first.</source>
        <comment>guide.appointment-one-thing.why</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>ذف خضجغ اف فدج فضط ضح نضقع غدججف, غض فداف ذف تضشجغ حذعغف.</translation>
    </message>
    <message>
        <source>What do you want your team to bring?</source>
        <comment>guide.please-bring.heading</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>لداف ثض نضق لاصف نضقع فجاش فض بعذصخ?</translation>
    </message>
    <message>
        <source>What do you want your team to bring?</source>
        <comment>guide.please-bring.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>لداف ثض نضق لاصف نضقع فجاش فض بعذصخ?</translation>
    </message>
    <message>
        <source>It could be test results or letters. It could be a list of choices, or facts about what help there is.</source>
        <comment>guide.please-bring.hint</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>ذف تضقسث بج فجغف عجغقسفغ ضع سجففجعغ. ذف تضقسث بج ا سذغف ضح تدضذتجغ, ضع حاتفغ ابضقف لداف دجسط فدجعج ذغ.</translation>
    </message>
    <message>
        <source>My last three blood results. What help there is for people who live alone.</source>
        <comment>guide.please-bring.example</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>شن ساغف فدعجج بسضضث عجغقسفغ. لداف دجسط فدجعج ذغ حضع طجضطسج لدض سذكج اسضصج.</translation>
    </message>
    <message>
        <source>Your team gets ready too. This tells them what you need from them.</source>
        <comment>guide.please-bring.why</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>نضقع فجاش خجفغ عجاثن فضض. فدذغ فجسسغ فدجش لداف نضق صججث حعضش فدجش.</translation>
    </message>
    <message>
        <source>Is there more to remember for the day?</source>
        <comment>guide.appointment-notes.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>ذغ فدجعج شضعج فض عجشجشبجع حضع فدج ثان?</translation>
    </message>
    <message>
        <source>Take my glasses and my medicine list. Leave at 1:45pm.</source>
        <comment>guide.appointment-notes.example</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>فازج شن خساغغجغ اصث شن شجثذتذصج سذغف. سجاكج اف 1:45طش.</translation>
    </message>
    <message>
        <source>Your rights in England</source>
        <comment>guide.rights-england.heading</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>نضقع عذخدفغ ذص جصخساصث</translation>
    </message>
    <message>
        <source>These are some of your rights. You can ask about any of them.</source>
        <comment>guide.rights-england.lead</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>فدجغج اعج غضشج ضح نضقع عذخدفغ. نضق تاص اغز ابضقف اصن ضح فدجش.</translation>
    </message>
    <message>
        <source>The Care Act 2014 sets out much of this. Your plan can say what you want, but a service may not be able to give it all.</source>
        <comment>guide.rights-england.body.0</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>فدج تاعج اتف 2014 غجفغ ضقف شقتد ضح فدذغ. نضقع طساص تاص غان لداف نضق لاصف, بقف ا غجعكذتج شان صضف بج ابسج فض خذكج ذف اسس.</translation>
    </message>
    <message>
        <source>You can take part in choices about your care, and have someone with you.</source>
        <comment>guide.rights-england.bullets.0</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>نضق تاص فازج طاعف ذص تدضذتجغ ابضقف نضقع تاعج, اصث داكج غضشجضصج لذفد نضق.</translation>
    </message>
    <message>
        <source>You can see your health records.</source>
        <comment>guide.rights-england.bullets.1</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>نضق تاص غجج نضقع دجاسفد عجتضعثغ.</translation>
    </message>
    <message>
        <source>You may have a disability, or not see or hear well. Staff must then write and speak to you in a way that works for you.</source>
        <comment>guide.rights-england.bullets.2</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>نضق شان داكج ا ثذغابذسذفن, ضع صضف غجج ضع دجاع لجسس. غفاحح شقغف فدجص لعذفج اصث غطجاز فض نضق ذص ا لان فداف لضعزغ حضع نضق.</translation>
    </message>
    <message>
        <source>If you have care needs, you can ask your council for a needs assessment. Carers can ask for one too.</source>
        <comment>guide.rights-england.bullets.3</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>ذح نضق داكج تاعج صججثغ, نضق تاص اغز نضقع تضقصتذس حضع ا صججثغ اغغجغغشجصف. تاعجعغ تاص اغز حضع ضصج فضض.</translation>
    </message>
    <message>
        <source>Some people have a right to a personal health budget. "Money for my care" says more.</source>
        <comment>guide.rights-england.bullets.4</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>غضشج طجضطسج داكج ا عذخدف فض ا طجعغضصاس دجاسفد بقثخجف. "شضصجن حضع شن تاعج" غانغ شضعج.</translation>
    </message>
    <message>
        <source>Your rights in Wales</source>
        <comment>guide.rights-wales.heading</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>نضقع عذخدفغ ذص لاسجغ</translation>
    </message>
    <message>
        <source>These are some of your rights. You can ask about any of them.</source>
        <comment>guide.rights-wales.lead</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>فدجغج اعج غضشج ضح نضقع عذخدفغ. نضق تاص اغز ابضقف اصن ضح فدجش.</translation>
    </message>
    <message>
        <source>The Social Services and Well-being (Wales) Act 2014 sets out much of this.</source>
        <comment>guide.rights-wales.body.0</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>فدج غضتذاس غجعكذتجغ اصث لجسس-بجذصخ (لاسجغ) اتف 2014 غجفغ ضقف شقتد ضح فدذغ.</translation>
    </message>
    <message>
        <source>You can take part in choices about your care, and have someone with you.</source>
        <comment>guide.rights-wales.bullets.0</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>نضق تاص فازج طاعف ذص تدضذتجغ ابضقف نضقع تاعج, اصث داكج غضشجضصج لذفد نضق.</translation>
    </message>
    <message>
        <source>You can see your health records.</source>
        <comment>guide.rights-wales.bullets.1</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>نضق تاص غجج نضقع دجاسفد عجتضعثغ.</translation>
    </message>
    <message>
        <source>You can ask to use Welsh. Many health and care services offer it.</source>
        <comment>guide.rights-wales.bullets.2</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>نضق تاص اغز فض قغج لجسغد. شاصن دجاسفد اصث تاعج غجعكذتجغ ضححجع ذف.</translation>
    </message>
    <message>
        <source>You can ask your council for an assessment of what you need. Carers can ask for one too.</source>
        <comment>guide.rights-wales.bullets.3</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>نضق تاص اغز نضقع تضقصتذس حضع اص اغغجغغشجصف ضح لداف نضق صججث. تاعجعغ تاص اغز حضع ضصج فضض.</translation>
    </message>
    <message>
        <source>Your rights</source>
        <comment>guide.rights-elsewhere.heading</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>نضقع عذخدفغ</translation>
    </message>
    <message>
        <source>Rights are not the same in each country.</source>
        <comment>guide.rights-elsewhere.lead</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>عذخدفغ اعج صضف فدج غاشج ذص جاتد تضقصفعن.</translation>
    </message>
    <message>
        <source>Ask your surgery, your council or an advice service what your rights are where you live. The legal pages in this app are about England and Wales.</source>
        <comment>guide.rights-elsewhere.body.0</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>اغز نضقع غقعخجعن, نضقع تضقصتذس ضع اص اثكذتج غجعكذتج لداف نضقع عذخدفغ اعج لدجعج نضق سذكج. فدج سجخاس طاخجغ ذص فدذغ اطط اعج ابضقف جصخساصث اصث لاسجغ.</translation>
    </message>
    <message>
        <source>Who can see my plan</source>
        <comment>guide.see.title</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>لدض تاص غجج شن طساص</translation>
    </message>
    <message>
        <source>You choose who sees your plan, and who helps you decide.</source>
        <comment>guide.see.intro</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>نضق تدضضغج لدض غججغ نضقع طساص, اصث لدض دجسطغ نضق ثجتذثج.</translation>
    </message>
    <message>
        <source>Your plan stays with you</source>
        <comment>guide.your-data.heading</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>نضقع طساص غفانغ لذفد نضق</translation>
    </message>
    <message>
        <source>Your plan is on this computer only. Your passphrase locks it.</source>
        <comment>guide.your-data.lead</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>نضقع طساص ذغ ضص فدذغ تضشطقفجع ضصسن. نضقع طاغغطدعاغج سضتزغ ذف.</translation>
    </message>
    <message>
        <source>The app sends nothing to anyone. People see your plan only if you give them a copy.</source>
        <comment>guide.your-data.body.0</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>فدج اطط غجصثغ صضفدذصخ فض اصنضصج. طجضطسج غجج نضقع طساص ضصسن ذح نضق خذكج فدجش ا تضطن.</translation>
    </message>
    <message>
        <source>You choose what goes into each copy. You can say yes to one person and no to another.</source>
        <comment>guide.your-data.body.1</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>نضق تدضضغج لداف خضجغ ذصفض جاتد تضطن. نضق تاص غان نجغ فض ضصج طجعغضص اصث صض فض اصضفدجع.</translation>
    </message>
    <message>
        <source>Once you give a copy away, you cannot call it back. You can ask people to give it back or destroy it.</source>
        <comment>guide.your-data.body.2</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>ضصتج نضق خذكج ا تضطن الان, نضق تاصصضف تاسس ذف باتز. نضق تاص اغز طجضطسج فض خذكج ذف باتز ضع ثجغفعضن ذف.</translation>
    </message>
    <message>
        <source>Is this clear to you?</source>
        <comment>guide.understood.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>ذغ فدذغ تسجاع فض نضق?</translation>
    </message>
    <message>
        <source>If not, ask someone to go over it with you.</source>
        <comment>guide.understood.hint</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>ذح صضف, اغز غضشجضصج فض خض ضكجع ذف لذفد نضق.</translation>
    </message>
    <message>
        <source>Who may see your plan?</source>
        <comment>guide.may-see.heading</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>لدض شان غجج نضقع طساص?</translation>
    </message>
    <message>
        <source>Who may see your plan?</source>
        <comment>guide.may-see.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>لدض شان غجج نضقع طساص?</translation>
    </message>
    <message>
        <source>Name people or teams. Say if they may see all of it, or which parts.</source>
        <comment>guide.may-see.hint</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>صاشج طجضطسج ضع فجاشغ. غان ذح فدجن شان غجج اسس ضح ذف, ضع لدذتد طاعفغ.</translation>
    </message>
    <message>
        <source>My GP surgery and my sister may see all of it. My paid carers may see how to support me.</source>
        <comment>guide.may-see.example</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>شن خط غقعخجعن اصث شن غذغفجع شان غجج اسس ضح ذف. شن طاذث تاعجعغ شان غجج دضل فض غقططضعف شج.</translation>
    </message>
    <message>
        <source>People can help you better if they know your plan. But it is your choice.</source>
        <comment>guide.may-see.why</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>طجضطسج تاص دجسط نضق بجففجع ذح فدجن زصضل نضقع طساص. بقف ذف ذغ نضقع تدضذتج.</translation>
    </message>
    <message>
        <source>Who do you not want to see your plan?</source>
        <comment>guide.may-not-see.heading</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>لدض ثض نضق صضف لاصف فض غجج نضقع طساص?</translation>
    </message>
    <message>
        <source>Who do you not want to see your plan?</source>
        <comment>guide.may-not-see.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>لدض ثض نضق صضف لاصف فض غجج نضقع طساص?</translation>
    </message>
    <message>
        <source>You do not have to say why. Your copies do not mention this page, unless you choose to add it.</source>
        <comment>guide.may-not-see.hint</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>نضق ثض صضف داكج فض غان لدن. نضقع تضطذجغ ثض صضف شجصفذضص فدذغ طاخج, قصسجغغ نضق تدضضغج فض اثث ذف.</translation>
    </message>
    <message>
        <source>My ex-husband. My boss.</source>
        <comment>guide.may-not-see.example</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>شن جم-دقغباصث. شن بضغغ.</translation>
    </message>
    <message>
        <source>Choose who sees what</source>
        <comment>guide.sharing-choices.heading</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>تدضضغج لدض غججغ لداف</translation>
    </message>
    <message>
        <source>For each person, choose the parts that they may see.</source>
        <comment>guide.sharing-choices.lead</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>حضع جاتد طجعغضص, تدضضغج فدج طاعفغ فداف فدجن شان غجج.</translation>
    </message>
    <message>
        <source>Choose who sees what</source>
        <comment>guide.sharing-choices.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>تدضضغج لدض غججغ لداف</translation>
    </message>
    <message>
        <source>When you make a copy for someone, the app starts with these choices. You can still change them.</source>
        <comment>guide.sharing-choices.why</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>لدجص نضق شازج ا تضطن حضع غضشجضصج, فدج اطط غفاعفغ لذفد فدجغج تدضذتجغ. نضق تاص غفذسس تداصخج فدجش.</translation>
    </message>
    <message>
        <source>choice</source>
        <comment>guide.sharing-choices.entry.name</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>تدضذتج</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <comment>guide.sharing-choices.entry.add</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>اثث ا تدضذتج</translation>
    </message>
    <message>
        <source>Nothing here yet. First add people in "What matters to me". Then choose what each may see.</source>
        <comment>guide.sharing-choices.entry.empty</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>صضفدذصخ دجعج نجف. حذعغف اثث طجضطسج ذص "لداف شاففجعغ فض شج". فدجص تدضضغج لداف جاتد شان غجج.</translation>
    </message>
    <message>
        <source>Who is this about?</source>
        <comment>guide.sharing-choices.person.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>لدض ذغ فدذغ ابضقف?</translation>
    </message>
    <message>
        <source>Which part of your plan?</source>
        <comment>guide.sharing-choices.section.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>لدذتد طاعف ضح نضقع طساص?</translation>
    </message>
    <message>
        <source>May they see it?</source>
        <comment>guide.sharing-choices.answer.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>شان فدجن غجج ذف?</translation>
    </message>
    <message>
        <source>Do you want a copy to say that you left parts out?</source>
        <comment>guide.tell-left-out.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>ثض نضق لاصف ا تضطن فض غان فداف نضق سجحف طاعفغ ضقف?</translation>
    </message>
    <message>
        <source>If you choose no, nothing in the copy tells that a part is not there.</source>
        <comment>guide.tell-left-out.hint</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>ذح نضق تدضضغج صض, صضفدذصخ ذص فدج تضطن فجسسغ فداف ا طاعف ذغ صضف فدجعج.</translation>
    </message>
    <message>
        <source>Keep a note of your yes and no</source>
        <comment>guide.consent-records.heading</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>زججط ا صضفج ضح نضقع نجغ اصث صض</translation>
    </message>
    <message>
        <source>Add a line each time you say yes or no, or change your mind.</source>
        <comment>guide.consent-records.lead</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>اثث ا سذصج جاتد فذشج نضق غان نجغ ضع صض, ضع تداصخج نضقع شذصث.</translation>
    </message>
    <message>
        <source>Keep a note of your yes and no</source>
        <comment>guide.consent-records.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>زججط ا صضفج ضح نضقع نجغ اصث صض</translation>
    </message>
    <message>
        <source>You can stop or change your yes at any time.</source>
        <comment>guide.consent-records.why</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>نضق تاص غفضط ضع تداصخج نضقع نجغ اف اصن فذشج.</translation>
    </message>
    <message>
        <source>note</source>
        <comment>guide.consent-records.entry.name</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>صضفج</translation>
    </message>
    <message>
        <source>Add a yes or no</source>
        <comment>guide.consent-records.entry.add</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>اثث ا نجغ ضع صض</translation>
    </message>
    <message>
        <source>Nothing here yet. Add what you said yes or no to.</source>
        <comment>guide.consent-records.entry.empty</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>صضفدذصخ دجعج نجف. اثث لداف نضق غاذث نجغ ضع صض فض.</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <comment>guide.consent-records.what.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>لداف ذغ ذف ابضقف?</translation>
    </message>
    <message>
        <source>My hospital can see the whole of my plan.</source>
        <comment>guide.consent-records.what.example</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>شن دضغطذفاس تاص غجج فدج لدضسج ضح شن طساص.</translation>
    </message>
    <message>
        <source>Who may see it, or may not?</source>
        <comment>guide.consent-records.who_with.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>لدض شان غجج ذف, ضع شان صضف?</translation>
    </message>
    <message>
        <source>The heart team at City Hospital</source>
        <comment>guide.consent-records.who_with.example</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>فدج دجاعف فجاش اف تذفن دضغطذفاس</translation>
    </message>
    <message>
        <source>What did you say?</source>
        <comment>guide.consent-records.answer.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>لداف ثذث نضق غان?</translation>
    </message>
    <message>
        <source>How did you say it?</source>
        <comment>guide.consent-records.how_given.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>دضل ثذث نضق غان ذف?</translation>
    </message>
    <message>
        <source>Who said it?</source>
        <comment>guide.consent-records.given_by.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>لدض غاذث ذف?</translation>
    </message>
    <message>
        <source>I did</source>
        <comment>guide.consent-records.given_by.example</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>ذ ثذث</translation>
    </message>
    <message>
        <source>Did you say it, or did someone say it for you?</source>
        <comment>guide.consent-records.given_as.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>ثذث نضق غان ذف, ضع ثذث غضشجضصج غان ذف حضع نضق?</translation>
    </message>
    <message>
        <source>On which day?</source>
        <comment>guide.consent-records.date.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>ضص لدذتد ثان?</translation>
    </message>
    <message>
        <source>Until when?</source>
        <comment>guide.consent-records.until.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>قصفذس لدجص?</translation>
    </message>
    <message>
        <source>Leave this blank if there is no end date.</source>
        <comment>guide.consent-records.until.hint</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>سجاكج فدذغ بساصز ذح فدجعج ذغ صض جصث ثافج.</translation>
    </message>
    <message>
        <source>Who typed this?</source>
        <comment>guide.consent-records.typed_by.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>لدض فنطجث فدذغ?</translation>
    </message>
    <message>
        <source>What do you want in your health record?</source>
        <comment>guide.health-record-wishes.heading</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>لداف ثض نضق لاصف ذص نضقع دجاسفد عجتضعث?</translation>
    </message>
    <message>
        <source>What do you want in your health record?</source>
        <comment>guide.health-record-wishes.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>لداف ثض نضق لاصف ذص نضقع دجاسفد عجتضعث?</translation>
    </message>
    <message>
        <source>You can ask your surgery to add your wishes, or to hide something.</source>
        <comment>guide.health-record-wishes.hint</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>نضق تاص اغز نضقع غقعخجعن فض اثث نضقع لذغدجغ, ضع فض دذثج غضشجفدذصخ.</translation>
    </message>
    <message>
        <source>Add how to communicate with me, and what to do if I have a fit. Do not show my old address.</source>
        <comment>guide.health-record-wishes.example</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>اثث دضل فض تضششقصذتافج لذفد شج, اصث لداف فض ثض ذح ذ داكج ا حذف. ثض صضف غدضل شن ضسث اثثعجغغ.</translation>
    </message>
    <message>
        <source>In an emergency, staff may look at your health record before they see this plan.</source>
        <comment>guide.health-record-wishes.why</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>ذص اص جشجعخجصتن, غفاحح شان سضضز اف نضقع دجاسفد عجتضعث بجحضعج فدجن غجج فدذغ طساص.</translation>
    </message>
    <message>
        <source>You can decide</source>
        <comment>guide.capacity.heading</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>نضق تاص ثجتذثج</translation>
    </message>
    <message>
        <source>The law starts from the view that you can make your own choices.</source>
        <comment>guide.capacity.lead</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>فدج سال غفاعفغ حعضش فدج كذجل فداف نضق تاص شازج نضقع ضلص تدضذتجغ.</translation>
    </message>
    <message>
        <source>This is the law in England and Wales. It is for people of 16 and over.</source>
        <comment>guide.capacity.body.0</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>فدذغ ذغ فدج سال ذص جصخساصث اصث لاسجغ. ذف ذغ حضع طجضطسج ضح 16 اصث ضكجع.</translation>
    </message>
    <message>
        <source>People must help you to decide before they say that you cannot.</source>
        <comment>guide.capacity.bullets.0</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>طجضطسج شقغف دجسط نضق فض ثجتذثج بجحضعج فدجن غان فداف نضق تاصصضف.</translation>
    </message>
    <message>
        <source>You may make a choice that others think is unwise. That does not mean you cannot decide.</source>
        <comment>guide.capacity.bullets.1</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>نضق شان شازج ا تدضذتج فداف ضفدجعغ فدذصز ذغ قصلذغج. فداف ثضجغ صضف شجاص نضق تاصصضف ثجتذثج.</translation>
    </message>
    <message>
        <source>It is about one choice at one time. You may need help with one thing and not with another.</source>
        <comment>guide.capacity.bullets.2</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>ذف ذغ ابضقف ضصج تدضذتج اف ضصج فذشج. نضق شان صججث دجسط لذفد ضصج فدذصخ اصث صضف لذفد اصضفدجع.</translation>
    </message>
    <message>
        <source>If you cannot make a choice, others must act in your best interests. They must limit your freedom as little as they can.</source>
        <comment>guide.capacity.bullets.3</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>ذح نضق تاصصضف شازج ا تدضذتج, ضفدجعغ شقغف اتف ذص نضقع بجغف ذصفجعجغفغ. فدجن شقغف سذشذف نضقع حعججثضش اغ سذففسج اغ فدجن تاص.</translation>
    </message>
    <message>
        <source>Your next of kin can tell staff what you would want. They have no legal power to decide for you.</source>
        <comment>guide.capacity.bullets.4</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>نضقع صجمف ضح زذص تاص فجسس غفاحح لداف نضق لضقسث لاصف. فدجن داكج صض سجخاس طضلجع فض ثجتذثج حضع نضق.</translation>
    </message>
    <message>
        <source>Which choices do you want help with?</source>
        <comment>guide.deciders.heading</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>لدذتد تدضذتجغ ثض نضق لاصف دجسط لذفد?</translation>
    </message>
    <message>
        <source>Add one choice at a time. If you make all your own choices, leave this page blank.</source>
        <comment>guide.deciders.lead</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>اثث ضصج تدضذتج اف ا فذشج. ذح نضق شازج اسس نضقع ضلص تدضذتجغ, سجاكج فدذغ طاخج بساصز.</translation>
    </message>
    <message>
        <source>Which choices do you want help with?</source>
        <comment>guide.deciders.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>لدذتد تدضذتجغ ثض نضق لاصف دجسط لذفد?</translation>
    </message>
    <message>
        <source>People then know when to step in, and when to stand back.</source>
        <comment>guide.deciders.why</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>طجضطسج فدجص زصضل لدجص فض غفجط ذص, اصث لدجص فض غفاصث باتز.</translation>
    </message>
    <message>
        <source>choice</source>
        <comment>guide.deciders.entry.name</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>تدضذتج</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <comment>guide.deciders.entry.add</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>اثث ا تدضذتج</translation>
    </message>
    <message>
        <source>Nothing here yet. Add a choice that you want help with.</source>
        <comment>guide.deciders.entry.empty</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>صضفدذصخ دجعج نجف. اثث ا تدضذتج فداف نضق لاصف دجسط لذفد.</translation>
    </message>
    <message>
        <source>What is the choice about?</source>
        <comment>guide.deciders.decision.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>لداف ذغ فدج تدضذتج ابضقف?</translation>
    </message>
    <message>
        <source>How to spend my money each week</source>
        <comment>guide.deciders.decision.example</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>دضل فض غطجصث شن شضصجن جاتد لججز</translation>
    </message>
    <message>
        <source>Who decides?</source>
        <comment>guide.deciders.how.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>لدض ثجتذثجغ?</translation>
    </message>
    <message>
        <source>Who helps, or decides for you?</source>
        <comment>guide.deciders.who.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>لدض دجسطغ, ضع ثجتذثجغ حضع نضق?</translation>
    </message>
    <message>
        <source>My support worker, Dee</source>
        <comment>guide.deciders.who.example</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>شن غقططضعف لضعزجع, ثجج</translation>
    </message>
    <message>
        <source>What help do you need to decide?</source>
        <comment>guide.deciders.help_i_need.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>لداف دجسط ثض نضق صججث فض ثجتذثج?</translation>
    </message>
    <message>
        <source>Show me pictures. Give me a day to think.</source>
        <comment>guide.deciders.help_i_need.example</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>غدضل شج طذتفقعجغ. خذكج شج ا ثان فض فدذصز.</translation>
    </message>
    <message>
        <source>Has someone seen the legal paper for this?</source>
        <comment>guide.deciders.document_seen.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>داغ غضشجضصج غججص فدج سجخاس طاطجع حضع فدذغ?</translation>
    </message>
    <message>
        <source>Does someone have legal power to decide for you?</source>
        <comment>guide.attorneys.heading</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>ثضجغ غضشجضصج داكج سجخاس طضلجع فض ثجتذثج حضع نضق?</translation>
    </message>
    <message>
        <source>This page is about an attorney or a deputy, and what each one may do.</source>
        <comment>guide.attorneys.lead</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>فدذغ طاخج ذغ ابضقف اص اففضعصجن ضع ا ثجطقفن, اصث لداف جاتد ضصج شان ثض.</translation>
    </message>
    <message>
        <source>A lasting power of attorney is a legal paper. In it you name a person (an attorney) who can decide for you. The Court of Protection can also choose someone. That person is a deputy.</source>
        <comment>guide.attorneys.body.0</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>ا ساغفذصخ طضلجع ضح اففضعصجن ذغ ا سجخاس طاطجع. ذص ذف نضق صاشج ا طجعغضص (اص اففضعصجن) لدض تاص ثجتذثج حضع نضق. فدج تضقعف ضح طعضفجتفذضص تاص اسغض تدضضغج غضشجضصج. فداف طجعغضص ذغ ا ثجطقفن.</translation>
    </message>
    <message>
        <source>For your health and care, they decide only what you cannot decide at that time. This app keeps a note of the paper. It does not make one.</source>
        <comment>guide.attorneys.body.1</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>حضع نضقع دجاسفد اصث تاعج, فدجن ثجتذثج ضصسن لداف نضق تاصصضف ثجتذثج اف فداف فذشج. فدذغ اطط زججطغ ا صضفج ضح فدج طاطجع. ذف ثضجغ صضف شازج ضصج.</translation>
    </message>
    <message>
        <source>Do you have one of these?</source>
        <comment>guide.attorneys-answer.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>ثض نضق داكج ضصج ضح فدجغج?</translation>
    </message>
    <message>
        <source>Who are they?</source>
        <comment>guide.attorneys.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>لدض اعج فدجن?</translation>
    </message>
    <message>
        <source>attorney or deputy</source>
        <comment>guide.attorneys.entry.name</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>اففضعصجن ضع ثجطقفن</translation>
    </message>
    <message>
        <source>Add an attorney or deputy</source>
        <comment>guide.attorneys.entry.add</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>اثث اص اففضعصجن ضع ثجطقفن</translation>
    </message>
    <message>
        <source>Nobody here yet. Add the person named in the legal paper.</source>
        <comment>guide.attorneys.entry.empty</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>صضبضثن دجعج نجف. اثث فدج طجعغضص صاشجث ذص فدج سجخاس طاطجع.</translation>
    </message>
    <message>
        <source>What kind of power do they have?</source>
        <comment>guide.attorneys.kind.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>لداف زذصث ضح طضلجع ثض فدجن داكج?</translation>
    </message>
    <message>
        <source>What is their name?</source>
        <comment>guide.attorneys.name.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>لداف ذغ فدجذع صاشج?</translation>
    </message>
    <message>
        <source>Ruth Okafor</source>
        <comment>guide.attorneys.name.example</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>عقفد ضزاحضع</translation>
    </message>
    <message>
        <source>What is their phone number?</source>
        <comment>guide.attorneys.phone.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>لداف ذغ فدجذع طدضصج صقشبجع?</translation>
    </message>
    <message>
        <source>Is the paper registered?</source>
        <comment>guide.attorneys.registered.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>ذغ فدج طاطجع عجخذغفجعجث?</translation>
    </message>
    <message>
        <source>The Office of the Public Guardian puts a stamp on it. Before that, nobody can use it.</source>
        <comment>guide.attorneys.registered.hint</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>فدج ضححذتج ضح فدج طقبسذت خقاعثذاص طقفغ ا غفاشط ضص ذف. بجحضعج فداف, صضبضثن تاص قغج ذف.</translation>
    </message>
    <message>
        <source>Where is the paper?</source>
        <comment>guide.attorneys.document_place.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>لدجعج ذغ فدج طاطجع?</translation>
    </message>
    <message>
        <source>With Hill and Co, solicitors, in the High Street</source>
        <comment>guide.attorneys.document_place.example</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>لذفد دذسس اصث تض, غضسذتذفضعغ, ذص فدج دذخد غفعججف</translation>
    </message>
    <message>
        <source>How may they act?</source>
        <comment>guide.attorneys.how_they_act.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>دضل شان فدجن اتف?</translation>
    </message>
    <message>
        <source>May they decide on care that keeps you alive?</source>
        <comment>guide.attorneys.life_sustaining.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>شان فدجن ثجتذثج ضص تاعج فداف زججطغ نضق اسذكج?</translation>
    </message>
    <message>
        <source>The paper itself says so. A deputy may not refuse this treatment.</source>
        <comment>guide.attorneys.life_sustaining.hint</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>فدج طاطجع ذفغجسح غانغ غض. ا ثجطقفن شان صضف عجحقغج فدذغ فعجافشجصف.</translation>
    </message>
    <message>
        <source>Someone to speak up for you</source>
        <comment>guide.advocates.heading</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>غضشجضصج فض غطجاز قط حضع نضق</translation>
    </message>
    <message>
        <source>An advocate helps you say what you want. They do not work for your doctor or your council.</source>
        <comment>guide.advocates.lead</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>اص اثكضتافج دجسطغ نضق غان لداف نضق لاصف. فدجن ثض صضف لضعز حضع نضقع ثضتفضع ضع نضقع تضقصتذس.</translation>
    </message>
    <message>
        <source>You may have a right to one. Ask your council, your surgery or your hospital ward.</source>
        <comment>guide.advocates.body.0</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>نضق شان داكج ا عذخدف فض ضصج. اغز نضقع تضقصتذس, نضقع غقعخجعن ضع نضقع دضغطذفاس لاعث.</translation>
    </message>
    <message>
        <source>Some people cannot make a big choice and have no one close to help. They have a right to a mental capacity advocate.</source>
        <comment>guide.advocates.body.1</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>غضشج طجضطسج تاصصضف شازج ا بذخ تدضذتج اصث داكج صض ضصج تسضغج فض دجسط. فدجن داكج ا عذخدف فض ا شجصفاس تاطاتذفن اثكضتافج.</translation>
    </message>
    <message>
        <source>Brokers, peer supporters and volunteers can also help you plan. Add them to the people in your plan.</source>
        <comment>guide.advocates.body.2</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>بعضزجعغ, طججع غقططضعفجعغ اصث كضسقصفججعغ تاص اسغض دجسط نضق طساص. اثث فدجش فض فدج طجضطسج ذص نضقع طساص.</translation>
    </message>
    <message>
        <source>If someone hurts, frightens or controls you</source>
        <comment>guide.keeping-safe.heading</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>ذح غضشجضصج دقعفغ, حعذخدفجصغ ضع تضصفعضسغ نضق</translation>
    </message>
    <message>
        <source>You have a right to be safe. It is not your fault.</source>
        <comment>guide.keeping-safe.lead</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>نضق داكج ا عذخدف فض بج غاحج. ذف ذغ صضف نضقع حاقسف.</translation>
    </message>
    <message>
        <source>It may be a partner, someone in your family, a carer or a member of staff. They may hit you, scare you or neglect you. They may take your money or stop you seeing people.</source>
        <comment>guide.keeping-safe.body.0</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>ذف شان بج ا طاعفصجع, غضشجضصج ذص نضقع حاشذسن, ا تاعجع ضع ا شجشبجع ضح غفاحح. فدجن شان دذف نضق, غتاعج نضق ضع صجخسجتف نضق. فدجن شان فازج نضقع شضصجن ضع غفضط نضق غججذصخ طجضطسج.</translation>
    </message>
    <message>
        <source>This page asks you nothing and keeps nothing. The plan will not show that you read it.</source>
        <comment>guide.keeping-safe.body.1</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>فدذغ طاخج اغزغ نضق صضفدذصخ اصث زججطغ صضفدذصخ. فدج طساص لذسس صضف غدضل فداف نضق عجاث ذف.</translation>
    </message>
    <message>
        <source>You can also tell a doctor, a nurse or a social worker. Ask to see them on your own.</source>
        <comment>guide.keeping-safe.body.2</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>نضق تاص اسغض فجسس ا ثضتفضع, ا صقعغج ضع ا غضتذاس لضعزجع. اغز فض غجج فدجش ضص نضقع ضلص.</translation>
    </message>
    <message>
        <source>If you are in danger, call 999.</source>
        <comment>guide.keeping-safe.bullets.0</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>ذح نضق اعج ذص ثاصخجع, تاسس 999.</translation>
    </message>
    <message>
        <source>If you cannot speak on a mobile, call 999 and then press 55.</source>
        <comment>guide.keeping-safe.bullets.1</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>ذح نضق تاصصضف غطجاز ضص ا شضبذسج, تاسس 999 اصث فدجص طعجغغ 55.</translation>
    </message>
    <message>
        <source>Phone your council. Ask for the adult safeguarding team.</source>
        <comment>guide.keeping-safe.bullets.2</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>طدضصج نضقع تضقصتذس. اغز حضع فدج اثقسف غاحجخقاعثذصخ فجاش.</translation>
    </message>
    <message>
        <source>The National Domestic Abuse Helpline is 0808 2000 247. It is free, day and night.</source>
        <comment>guide.keeping-safe.bullets.3</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>فدج صافذضصاس ثضشجغفذت ابقغج دجسطسذصج ذغ 0808 2000 247. ذف ذغ حعجج, ثان اصث صذخدف.</translation>
    </message>
    <message>
        <source>In Wales, phone Live Fear Free on 0808 80 10 800.</source>
        <comment>guide.keeping-safe.bullets.4</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>ذص لاسجغ, طدضصج سذكج حجاع حعجج ضص 0808 80 10 800.</translation>
    </message>
    <message>
        <source>Share and print</source>
        <comment>guide.share.title</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>غداعج اصث طعذصف</translation>
    </message>
    <message>
        <source>Make copies for yourself and for the people you choose.</source>
        <comment>guide.share.intro</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>شازج تضطذجغ حضع نضقعغجسح اصث حضع فدج طجضطسج نضق تدضضغج.</translation>
    </message>
    <message>
        <source>Print your plan</source>
        <comment>guide.print-plan.heading</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>طعذصف نضقع طساص</translation>
    </message>
    <message>
        <source>Choose what to print and how big the words are.</source>
        <comment>guide.print-plan.lead</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>تدضضغج لداف فض طعذصف اصث دضل بذخ فدج لضعثغ اعج.</translation>
    </message>
    <message>
        <source>You can print all of it, one page, a card for your wallet, or a page for a crisis. There are three sizes of print.</source>
        <comment>guide.print-plan.body.0</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>نضق تاص طعذصف اسس ضح ذف, ضصج طاخج, ا تاعث حضع نضقع لاسسجف, ضع ا طاخج حضع ا تعذغذغ. فدجعج اعج فدعجج غذهجغ ضح طعذصف.</translation>
    </message>
    <message>
        <source>Paper copies go out of date. Each page shows the date, so you can tell which is the newest.</source>
        <comment>guide.print-plan.body.1</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>طاطجع تضطذجغ خض ضقف ضح ثافج. جاتد طاخج غدضلغ فدج ثافج, غض نضق تاص فجسس لدذتد ذغ فدج صجلجغف.</translation>
    </message>
    <message>
        <source>Give someone a copy</source>
        <comment>guide.share-plan.heading</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>خذكج غضشجضصج ا تضطن</translation>
    </message>
    <message>
        <source>Choose a person, then choose what they see.</source>
        <comment>guide.share-plan.lead</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>تدضضغج ا طجعغضص, فدجص تدضضغج لداف فدجن غجج.</translation>
    </message>
    <message>
        <source>You can make a locked copy for email. Tell them the code by phone or by hand, not in the same email.</source>
        <comment>guide.share-plan.body.0</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>نضق تاص شازج ا سضتزجث تضطن حضع جشاذس. فجسس فدجش فدج تضثج بن طدضصج ضع بن داصث, صضف ذص فدج غاشج جشاذس.</translation>
    </message>
    <message>
        <source>If they use this app too, they can add notes and send it back. You choose what to keep. Nobody else can change your words.</source>
        <comment>guide.share-plan.body.1</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>ذح فدجن قغج فدذغ اطط فضض, فدجن تاص اثث صضفجغ اصث غجصث ذف باتز. نضق تدضضغج لداف فض زججط. صضبضثن جسغج تاص تداصخج نضقع لضعثغ.</translation>
    </message>
    <message>
        <source>A copy for your health record</source>
        <comment>guide.for-health-record.heading</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>ا تضطن حضع نضقع دجاسفد عجتضعث</translation>
    </message>
    <message>
        <source>What do you want your surgery to know or do?</source>
        <comment>guide.for-health-record.prompt</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>لداف ثض نضق لاصف نضقع غقعخجعن فض زصضل ضع ثض?</translation>
    </message>
    <message>
        <source>This goes at the top of a short copy for staff. It is two pages at most.</source>
        <comment>guide.for-health-record.hint</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>فدذغ خضجغ اف فدج فضط ضح ا غدضعف تضطن حضع غفاحح. ذف ذغ فلض طاخجغ اف شضغف.</translation>
    </message>
    <message>
        <source>Put in my record that I need a longer time and a quiet room. Ask me before you talk to my son.</source>
        <comment>guide.for-health-record.example</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>طقف ذص شن عجتضعث فداف ذ صججث ا سضصخجع فذشج اصث ا ظقذجف عضضش. اغز شج بجحضعج نضق فاسز فض شن غضص.</translation>
    </message>
    <message>
        <source>Staff have little time. A short copy helps them find what you need.</source>
        <comment>guide.for-health-record.why</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>غفاحح داكج سذففسج فذشج. ا غدضعف تضطن دجسطغ فدجش حذصث لداف نضق صججث.</translation>
    </message>
    <message>
        <source>Who has a copy?</source>
        <comment>guide.copies-out.heading</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>لدض داغ ا تضطن?</translation>
    </message>
    <message>
        <source>The app keeps a list of the copies you give away.</source>
        <comment>guide.copies-out.lead</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>فدج اطط زججطغ ا سذغف ضح فدج تضطذجغ نضق خذكج الان.</translation>
    </message>
    <message>
        <source>When you change your plan, it shows you who has an old copy. You can then give them a new one.</source>
        <comment>guide.copies-out.body.0</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>لدجص نضق تداصخج نضقع طساص, ذف غدضلغ نضق لدض داغ اص ضسث تضطن. نضق تاص فدجص خذكج فدجش ا صجل ضصج.</translation>
    </message>
    <message>
        <source>You do not need email, a printer or a phone. You can save a copy on a USB stick. A friend or a library can print it.</source>
        <comment>guide.copies-out.body.1</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>نضق ثض صضف صججث جشاذس, ا طعذصفجع ضع ا طدضصج. نضق تاص غاكج ا تضطن ضص ا قغب غفذتز. ا حعذجصث ضع ا سذبعاعن تاص طعذصف ذف.</translation>
    </message>
    <message>
        <source>Letters you may want to send</source>
        <comment>guide.letters-later.heading</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>سجففجعغ نضق شان لاصف فض غجصث</translation>
    </message>
    <message>
        <source>You may want to write to your surgery, your council or your team.</source>
        <comment>guide.letters-later.lead</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>نضق شان لاصف فض لعذفج فض نضقع غقعخجعن, نضقع تضقصتذس ضع نضقع فجاش.</translation>
    </message>
    <message>
        <source>Letters that you can fill in come later in this app. Until then, you can use your own words. Here are some things people ask for.</source>
        <comment>guide.letters-later.body.0</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>سجففجعغ فداف نضق تاص حذسس ذص تضشج سافجع ذص فدذغ اطط. قصفذس فدجص, نضق تاص قغج نضقع ضلص لضعثغ. دجعج اعج غضشج فدذصخغ طجضطسج اغز حضع.</translation>
    </message>
    <message>
        <source>A meeting to plan my care, or a longer meeting</source>
        <comment>guide.letters-later.bullets.0</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>ا شججفذصخ فض طساص شن تاعج, ضع ا سضصخجع شججفذصخ</translation>
    </message>
    <message>
        <source>My test results before we meet</source>
        <comment>guide.letters-later.bullets.1</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>شن فجغف عجغقسفغ بجحضعج لج شججف</translation>
    </message>
    <message>
        <source>My wishes in my health record</source>
        <comment>guide.letters-later.bullets.2</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>شن لذغدجغ ذص شن دجاسفد عجتضعث</translation>
    </message>
    <message>
        <source>A review, as something has changed</source>
        <comment>guide.letters-later.bullets.3</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>ا عجكذجل, اغ غضشجفدذصخ داغ تداصخجث</translation>
    </message>
    <message>
        <source>Facts about a personal health budget</source>
        <comment>guide.letters-later.bullets.4</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>حاتفغ ابضقف ا طجعغضصاس دجاسفد بقثخجف</translation>
    </message>
    <message>
        <source>Keep your plan safe</source>
        <comment>guide.keep-safe.heading</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>زججط نضقع طساص غاحج</translation>
    </message>
    <message>
        <source>The plan is yours. You can keep it, lock it or delete all of it.</source>
        <comment>guide.keep-safe.lead</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>فدج طساص ذغ نضقعغ. نضق تاص زججط ذف, سضتز ذف ضع ثجسجفج اسس ضح ذف.</translation>
    </message>
    <message>
        <source>Keep your passphrase where you can find it. Print the recovery number and put it in a safe place.</source>
        <comment>guide.keep-safe.body.0</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>زججط نضقع طاغغطدعاغج لدجعج نضق تاص حذصث ذف. طعذصف فدج عجتضكجعن صقشبجع اصث طقف ذف ذص ا غاحج طساتج.</translation>
    </message>
    <message>
        <source>Make a backup copy now and then. Put it on a USB stick and keep it away from this computer.</source>
        <comment>guide.keep-safe.body.1</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>شازج ا باتزقط تضطن صضل اصث فدجص. طقف ذف ضص ا قغب غفذتز اصث زججط ذف الان حعضش فدذغ تضشطقفجع.</translation>
    </message>
    <message>
        <source>What a family can do with the plan after a death</source>
        <comment>guide.after-death.heading</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>لداف ا حاشذسن تاص ثض لذفد فدج طساص احفجع ا ثجافد</translation>
    </message>
    <message>
        <source>One day someone may find this plan after you have died.</source>
        <comment>guide.after-death.lead</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>ضصج ثان غضشجضصج شان حذصث فدذغ طساص احفجع نضق داكج ثذجث.</translation>
    </message>
    <message>
        <source>Tell someone you trust that the plan is here, and if you want them to read it. The recovery sheet opens it.</source>
        <comment>guide.after-death.body.0</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>فجسس غضشجضصج نضق فعقغف فداف فدج طساص ذغ دجعج, اصث ذح نضق لاصف فدجش فض عجاث ذف. فدج عجتضكجعن غدججف ضطجصغ ذف.</translation>
    </message>
    <message>
        <source>They can print it, keep it or delete it. They can use the list of copies to tell people. Your private notes may have a passphrase of their own, and then nobody can open them.</source>
        <comment>guide.after-death.body.1</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>فدجن تاص طعذصف ذف, زججط ذف ضع ثجسجفج ذف. فدجن تاص قغج فدج سذغف ضح تضطذجغ فض فجسس طجضطسج. نضقع طعذكافج صضفجغ شان داكج ا طاغغطدعاغج ضح فدجذع ضلص, اصث فدجص صضبضثن تاص ضطجص فدجش.</translation>
    </message>
    <message>
        <source>How to support me</source>
        <comment>guide.support.title</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>دضل فض غقططضعف شج</translation>
    </message>
    <message>
        <source>Say how to talk to you, how to help you, and what not to do.</source>
        <comment>guide.support.intro</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>غان دضل فض فاسز فض نضق, دضل فض دجسط نضق, اصث لداف صضف فض ثض.</translation>
    </message>
    <message>
        <source>How can people best communicate with you?</source>
        <comment>guide.communicate.heading</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>دضل تاص طجضطسج بجغف تضششقصذتافج لذفد نضق?</translation>
    </message>
    <message>
        <source>How can people best communicate with you?</source>
        <comment>guide.communicate.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>دضل تاص طجضطسج بجغف تضششقصذتافج لذفد نضق?</translation>
    </message>
    <message>
        <source>Think of how to talk, write or sign to you. How can they tell that you understand?</source>
        <comment>guide.communicate.hint</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>فدذصز ضح دضل فض فاسز, لعذفج ضع غذخص فض نضق. دضل تاص فدجن فجسس فداف نضق قصثجعغفاصث?</translation>
    </message>
    <message>
        <source>Face me and speak clearly. Ask one thing at a time and wait. Text me, as I cannot hear on the phone.</source>
        <comment>guide.communicate.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>حاتج شج اصث غطجاز تسجاعسن. اغز ضصج فدذصخ اف ا فذشج اصث لاذف. فجمف شج, اغ ذ تاصصضف دجاع ضص فدج طدضصج.</translation>
    </message>
    <message>
        <source>This goes in a box at the top of your plan. Staff see it first.</source>
        <comment>guide.communicate.why</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>فدذغ خضجغ ذص ا بضم اف فدج فضط ضح نضقع طساص. غفاحح غجج ذف حذعغف.</translation>
    </message>
    <message>
        <source>What language do you use?</source>
        <comment>guide.language.heading</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>لداف ساصخقاخج ثض نضق قغج?</translation>
    </message>
    <message>
        <source>Which language do you like to speak or sign?</source>
        <comment>guide.spoken-language.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>لدذتد ساصخقاخج ثض نضق سذزج فض غطجاز ضع غذخص?</translation>
    </message>
    <message>
        <source>Panjabi at home. English for short talks.</source>
        <comment>guide.spoken-language.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>طاصرابذ اف دضشج. جصخسذغد حضع غدضعف فاسزغ.</translation>
    </message>
    <message>
        <source>Do you want an interpreter?</source>
        <comment>guide.interpreter.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>ثض نضق لاصف اص ذصفجعطعجفجع?</translation>
    </message>
    <message>
        <source>You do not pay for one. It does not have to be someone in your family.</source>
        <comment>guide.interpreter.hint</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>نضق ثض صضف طان حضع ضصج. ذف ثضجغ صضف داكج فض بج غضشجضصج ذص نضقع حاشذسن.</translation>
    </message>
    <message>
        <source>How do you like to get information?</source>
        <comment>guide.formats.heading</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>دضل ثض نضق سذزج فض خجف ذصحضعشافذضص?</translation>
    </message>
    <message>
        <source>How do you like to get information?</source>
        <comment>guide.formats.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>دضل ثض نضق سذزج فض خجف ذصحضعشافذضص?</translation>
    </message>
    <message>
        <source>Choose all that help you.</source>
        <comment>guide.formats.hint</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>تدضضغج اسس فداف دجسط نضق.</translation>
    </message>
    <message>
        <source>If it is hard to see, hear, read or speak, services must help.</source>
        <comment>guide.formats.why</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>ذح ذف ذغ داعث فض غجج, دجاع, عجاث ضع غطجاز, غجعكذتجغ شقغف دجسط.</translation>
    </message>
    <message>
        <source>How do you show what you feel or need?</source>
        <comment>guide.how-i-show.heading</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>دضل ثض نضق غدضل لداف نضق حججس ضع صججث?</translation>
    </message>
    <message>
        <source>How do you show what you feel or need?</source>
        <comment>guide.how-i-show.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>دضل ثض نضق غدضل لداف نضق حججس ضع صججث?</translation>
    </message>
    <message>
        <source>Think of your face, hands, sounds, signs and silence.</source>
        <comment>guide.how-i-show.hint</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>فدذصز ضح نضقع حاتج, داصثغ, غضقصثغ, غذخصغ اصث غذسجصتج.</translation>
    </message>
    <message>
        <source>I rub my left arm when I hurt. I hum when I am happy. If I look away, I need a break.</source>
        <comment>guide.how-i-show.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>ذ عقب شن سجحف اعش لدجص ذ دقعف. ذ دقش لدجص ذ اش داططن. ذح ذ سضضز الان, ذ صججث ا بعجاز.</translation>
    </message>
    <message>
        <source>Some things do not come out in words. Others can learn your signs.</source>
        <comment>guide.how-i-show.why</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>غضشج فدذصخغ ثض صضف تضشج ضقف ذص لضعثغ. ضفدجعغ تاص سجاعص نضقع غذخصغ.</translation>
    </message>
    <message>
        <source>What makes it hard for you?</source>
        <comment>guide.hard-to-communicate.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>لداف شازجغ ذف داعث حضع نضق?</translation>
    </message>
    <message>
        <source>Think of noise, bright light, crowds, long talks, or being tired.</source>
        <comment>guide.hard-to-communicate.hint</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>فدذصز ضح صضذغج, بعذخدف سذخدف, تعضلثغ, سضصخ فاسزغ, ضع بجذصخ فذعجث.</translation>
    </message>
    <message>
        <source>Two people talking at once. After 20 minutes I cannot take in any more.</source>
        <comment>guide.hard-to-communicate.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>فلض طجضطسج فاسزذصخ اف ضصتج. احفجع 20 شذصقفجغ ذ تاصصضف فازج ذص اصن شضعج.</translation>
    </message>
    <message>
        <source>What helps you understand?</source>
        <comment>guide.understand.heading</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>لداف دجسطغ نضق قصثجعغفاصث?</translation>
    </message>
    <message>
        <source>What helps you understand?</source>
        <comment>guide.understand.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>لداف دجسطغ نضق قصثجعغفاصث?</translation>
    </message>
    <message>
        <source>Think of pictures, short words or time to think. Someone could go over it with you.</source>
        <comment>guide.understand.hint</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>فدذصز ضح طذتفقعجغ, غدضعف لضعثغ ضع فذشج فض فدذصز. غضشجضصج تضقسث خض ضكجع ذف لذفد نضق.</translation>
    </message>
    <message>
        <source>Draw it for me. Then ask me to say it back in my own words.</source>
        <comment>guide.understand.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>ثعال ذف حضع شج. فدجص اغز شج فض غان ذف باتز ذص شن ضلص لضعثغ.</translation>
    </message>
    <message>
        <source>Health words can be hard. Staff can change how they say things.</source>
        <comment>guide.understand.why</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>دجاسفد لضعثغ تاص بج داعث. غفاحح تاص تداصخج دضل فدجن غان فدذصخغ.</translation>
    </message>
    <message>
        <source>What do people need to know about how you see and hear?</source>
        <comment>guide.seeing-hearing.heading</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>لداف ثض طجضطسج صججث فض زصضل ابضقف دضل نضق غجج اصث دجاع?</translation>
    </message>
    <message>
        <source>How well do you see?</source>
        <comment>guide.seeing.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>دضل لجسس ثض نضق غجج?</translation>
    </message>
    <message>
        <source>I see shapes on my right side only. Come to me from the right and say your name.</source>
        <comment>guide.seeing.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>ذ غجج غداطجغ ضص شن عذخدف غذثج ضصسن. تضشج فض شج حعضش فدج عذخدف اصث غان نضقع صاشج.</translation>
    </message>
    <message>
        <source>How well do you hear?</source>
        <comment>guide.hearing.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>دضل لجسس ثض نضق دجاع?</translation>
    </message>
    <message>
        <source>I am deaf in both ears and use British Sign Language.</source>
        <comment>guide.hearing.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>ذ اش ثجاح ذص بضفد جاعغ اصث قغج بعذفذغد غذخص ساصخقاخج.</translation>
    </message>
    <message>
        <source>What do you use to help you see, hear or talk?</source>
        <comment>guide.aids.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>لداف ثض نضق قغج فض دجسط نضق غجج, دجاع ضع فاسز?</translation>
    </message>
    <message>
        <source>Glasses for reading. Hearing aids, with spare batteries in the blue tin.</source>
        <comment>guide.aids.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>خساغغجغ حضع عجاثذصخ. دجاعذصخ اذثغ, لذفد غطاعج باففجعذجغ ذص فدج بسقج فذص.</translation>
    </message>
    <message>
        <source>What are you like when you are well?</source>
        <comment>guide.wellness.heading</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>لداف اعج نضق سذزج لدجص نضق اعج لجسس?</translation>
    </message>
    <message>
        <source>What are you like when you are well?</source>
        <comment>guide.wellness.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>لداف اعج نضق سذزج لدجص نضق اعج لجسس?</translation>
    </message>
    <message>
        <source>Say what you do, how you look and how you feel on an ordinary day.</source>
        <comment>guide.wellness.hint</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>غان لداف نضق ثض, دضل نضق سضضز اصث دضل نضق حججس ضص اص ضعثذصاعن ثان.</translation>
    </message>
    <message>
        <source>I am chatty and I sing in the kitchen. I walk to the bus stop with one stick.</source>
        <comment>guide.wellness.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>ذ اش تداففن اصث ذ غذصخ ذص فدج زذفتدجص. ذ لاسز فض فدج بقغ غفضط لذفد ضصج غفذتز.</translation>
    </message>
    <message>
        <source>On a bad day, people can then tell that you are not your usual self.</source>
        <comment>guide.wellness.why</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>ضص ا باث ثان, طجضطسج تاص فدجص فجسس فداف نضق اعج صضف نضقع قغقاس غجسح.</translation>
    </message>
    <message>
        <source>What do you want people to do, and not do?</source>
        <comment>guide.please-do.heading</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>لداف ثض نضق لاصف طجضطسج فض ثض, اصث صضف ثض?</translation>
    </message>
    <message>
        <source>What do you want people to do?</source>
        <comment>guide.please-do.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>لداف ثض نضق لاصف طجضطسج فض ثض?</translation>
    </message>
    <message>
        <source>Knock and wait. Tell me your name each time. Let me do up my own buttons, even if I am slow.</source>
        <comment>guide.please-do.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>زصضتز اصث لاذف. فجسس شج نضقع صاشج جاتد فذشج. سجف شج ثض قط شن ضلص بقففضصغ, جكجص ذح ذ اش غسضل.</translation>
    </message>
    <message>
        <source>What do you not want people to do?</source>
        <comment>guide.please-do-not.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>لداف ثض نضق صضف لاصف طجضطسج فض ثض?</translation>
    </message>
    <message>
        <source>Do not call me "love". Do not talk over my head to my daughter. Do not move my stick.</source>
        <comment>guide.please-do-not.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>ثض صضف تاسس شج "سضكج". ثض صضف فاسز ضكجع شن دجاث فض شن ثاقخدفجع. ثض صضف شضكج شن غفذتز.</translation>
    </message>
    <message>
        <source>Small things can make care feel kind, or make it hard to bear.</source>
        <comment>guide.please-do-not.why</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>غشاسس فدذصخغ تاص شازج تاعج حججس زذصث, ضع شازج ذف داعث فض بجاع.</translation>
    </message>
    <message>
        <source>How and when do you want support?</source>
        <comment>guide.how-when.heading</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>دضل اصث لدجص ثض نضق لاصف غقططضعف?</translation>
    </message>
    <message>
        <source>How and when do you want support?</source>
        <comment>guide.how-when.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>دضل اصث لدجص ثض نضق لاصف غقططضعف?</translation>
    </message>
    <message>
        <source>What help do you want, and at what time? What do you want to do by yourself?</source>
        <comment>guide.how-when.hint</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>لداف دجسط ثض نضق لاصف, اصث اف لداف فذشج? لداف ثض نضق لاصف فض ثض بن نضقعغجسح?</translation>
    </message>
    <message>
        <source>Help me with my shoes and my back in the morning. I can do the rest. I do not want help after 9pm.</source>
        <comment>guide.how-when.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>دجسط شج لذفد شن غدضجغ اصث شن باتز ذص فدج شضعصذصخ. ذ تاص ثض فدج عجغف. ذ ثض صضف لاصف دجسط احفجع 9طش.</translation>
    </message>
    <message>
        <source>Support works best when it fits your day.</source>
        <comment>guide.how-when.why</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>غقططضعف لضعزغ بجغف لدجص ذف حذفغ نضقع ثان.</translation>
    </message>
    <message>
        <source>How do you move around?</source>
        <comment>guide.moving.heading</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>دضل ثض نضق شضكج اعضقصث?</translation>
    </message>
    <message>
        <source>How do you move around?</source>
        <comment>guide.moving.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>دضل ثض نضق شضكج اعضقصث?</translation>
    </message>
    <message>
        <source>Think of walking, stairs, getting up, getting in a car, and falls.</source>
        <comment>guide.moving.hint</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>فدذصز ضح لاسزذصخ, غفاذعغ, خجففذصخ قط, خجففذصخ ذص ا تاع, اصث حاسسغ.</translation>
    </message>
    <message>
        <source>I walk indoors with a frame. I use a wheelchair outside. I need one person with me on the stairs.</source>
        <comment>guide.moving.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>ذ لاسز ذصثضضعغ لذفد ا حعاشج. ذ قغج ا لدججستداذع ضقفغذثج. ذ صججث ضصج طجعغضص لذفد شج ضص فدج غفاذعغ.</translation>
    </message>
    <message>
        <source>People can make sure that rooms, chairs and lifts work for you.</source>
        <comment>guide.moving.why</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>طجضطسج تاص شازج غقعج فداف عضضشغ, تداذعغ اصث سذحفغ لضعز حضع نضق.</translation>
    </message>
    <message>
        <source>How well can you use your hands?</source>
        <comment>guide.hands.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>دضل لجسس تاص نضق قغج نضقع داصثغ?</translation>
    </message>
    <message>
        <source>I cannot open jars or small packets. I can hold a thick pen.</source>
        <comment>guide.hands.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>ذ تاصصضف ضطجص راعغ ضع غشاسس طاتزجفغ. ذ تاص دضسث ا فدذتز طجص.</translation>
    </message>
    <message>
        <source>What helps you sit or lie well?</source>
        <comment>guide.posture.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>لداف دجسطغ نضق غذف ضع سذج لجسس?</translation>
    </message>
    <message>
        <source>Two pillows under my knees. Turn me to the left side at night.</source>
        <comment>guide.posture.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>فلض طذسسضلغ قصثجع شن زصججغ. فقعص شج فض فدج سجحف غذثج اف صذخدف.</translation>
    </message>
    <message>
        <source>How do you eat and drink?</source>
        <comment>guide.eating.heading</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>دضل ثض نضق جاف اصث ثعذصز?</translation>
    </message>
    <message>
        <source>How do you eat and drink?</source>
        <comment>guide.eating.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>دضل ثض نضق جاف اصث ثعذصز?</translation>
    </message>
    <message>
        <source>Think of cups, cutlery, time, help, and how you like to sit.</source>
        <comment>guide.eating.hint</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>فدذصز ضح تقطغ, تقفسجعن, فذشج, دجسط, اصث دضل نضق سذزج فض غذف.</translation>
    </message>
    <message>
        <source>I use a cup with two handles. Sit me up straight. I need 40 minutes for a meal.</source>
        <comment>guide.eating.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>ذ قغج ا تقط لذفد فلض داصثسجغ. غذف شج قط غفعاذخدف. ذ صججث 40 شذصقفجغ حضع ا شجاس.</translation>
    </message>
    <message>
        <source>Do you find it hard to swallow?</source>
        <comment>guide.swallowing.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>ثض نضق حذصث ذف داعث فض غلاسسضل?</translation>
    </message>
    <message>
        <source>Did a speech therapist give you advice? Say what it was and where to find it.</source>
        <comment>guide.swallowing.hint</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>ثذث ا غطججتد فدجعاطذغف خذكج نضق اثكذتج? غان لداف ذف لاغ اصث لدجعج فض حذصث ذف.</translation>
    </message>
    <message>
        <source>Yes. The speech therapist wrote a sheet in June. It is on the fridge door.</source>
        <comment>guide.swallowing.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>نجغ. فدج غطججتد فدجعاطذغف لعضفج ا غدججف ذص رقصج. ذف ذغ ضص فدج حعذثخج ثضضع.</translation>
    </message>
    <message>
        <source>Food can go the wrong way. People who help you need to know how to keep you safe.</source>
        <comment>guide.swallowing.why</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>حضضث تاص خض فدج لعضصخ لان. طجضطسج لدض دجسط نضق صججث فض زصضل دضل فض زججط نضق غاحج.</translation>
    </message>
    <message>
        <source>How do you like to wash, dress and use the toilet?</source>
        <comment>guide.personal-care.heading</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>دضل ثض نضق سذزج فض لاغد, ثعجغغ اصث قغج فدج فضذسجف?</translation>
    </message>
    <message>
        <source>How do you like to wash, dress and use the toilet?</source>
        <comment>guide.personal-care.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>دضل ثض نضق سذزج فض لاغد, ثعجغغ اصث قغج فدج فضذسجف?</translation>
    </message>
    <message>
        <source>Say what you do on your own, what help you want, and how.</source>
        <comment>guide.personal-care.hint</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>غان لداف نضق ثض ضص نضقع ضلص, لداف دجسط نضق لاصف, اصث دضل.</translation>
    </message>
    <message>
        <source>I wash my top half. Help me with my legs. I like a shower, not a bath. I wear a pad at night.</source>
        <comment>guide.personal-care.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>ذ لاغد شن فضط داسح. دجسط شج لذفد شن سجخغ. ذ سذزج ا غدضلجع, صضف ا بافد. ذ لجاع ا طاث اف صذخدف.</translation>
    </message>
    <message>
        <source>Who may help you wash?</source>
        <comment>guide.who-washes.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>لدض شان دجسط نضق لاغد?</translation>
    </message>
    <message>
        <source>A woman only, and not a member of my family.</source>
        <comment>guide.who-washes.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>ا لضشاص ضصسن, اصث صضف ا شجشبجع ضح شن حاشذسن.</translation>
    </message>
    <message>
        <source>You have a right to feel safe and to keep your dignity.</source>
        <comment>guide.who-washes.why</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>نضق داكج ا عذخدف فض حججس غاحج اصث فض زججط نضقع ثذخصذفن.</translation>
    </message>
    <message>
        <source>How do you sleep?</source>
        <comment>guide.sleeping.heading</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>دضل ثض نضق غسججط?</translation>
    </message>
    <message>
        <source>How do you sleep?</source>
        <comment>guide.sleeping.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>دضل ثض نضق غسججط?</translation>
    </message>
    <message>
        <source>Think of your bedtime, what helps you drop off, and what wakes you.</source>
        <comment>guide.sleeping.hint</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>فدذصز ضح نضقع بجثفذشج, لداف دجسطغ نضق ثعضط ضحح, اصث لداف لازجغ نضق.</translation>
    </message>
    <message>
        <source>In bed by 10 with the hall light on. I get up to pee twice. I need my breathing mask each night.</source>
        <comment>guide.sleeping.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>ذص بجث بن 10 لذفد فدج داسس سذخدف ضص. ذ خجف قط فض طجج فلذتج. ذ صججث شن بعجافدذصخ شاغز جاتد صذخدف.</translation>
    </message>
    <message>
        <source>Good sleep helps with pain, mood and thinking.</source>
        <comment>guide.sleeping.why</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>خضضث غسججط دجسطغ لذفد طاذص, شضضث اصث فدذصزذصخ.</translation>
    </message>
    <message>
        <source>What may people see when you are upset?</source>
        <comment>guide.upset.heading</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>لداف شان طجضطسج غجج لدجص نضق اعج قطغجف?</translation>
    </message>
    <message>
        <source>This is not about blame. It helps others to help you.</source>
        <comment>guide.upset.lead</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>فدذغ ذغ صضف ابضقف بساشج. ذف دجسطغ ضفدجعغ فض دجسط نضق.</translation>
    </message>
    <message>
        <source>What may people see when you are upset?</source>
        <comment>guide.upset.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>لداف شان طجضطسج غجج لدجص نضق اعج قطغجف?</translation>
    </message>
    <message>
        <source>People often shout, cry or hit out for a reason. If others know the reason, they can help sooner.</source>
        <comment>guide.upset.why</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>طجضطسج ضحفجص غدضقف, تعن ضع دذف ضقف حضع ا عجاغضص. ذح ضفدجعغ زصضل فدج عجاغضص, فدجن تاص دجسط غضضصجع.</translation>
    </message>
    <message>
        <source>thing that upsets me</source>
        <comment>guide.upset.entry.name</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>فدذصخ فداف قطغجفغ شج</translation>
    </message>
    <message>
        <source>Add something that upsets me</source>
        <comment>guide.upset.entry.add</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>اثث غضشجفدذصخ فداف قطغجفغ شج</translation>
    </message>
    <message>
        <source>Nothing here yet. Add one if it would help people to help you.</source>
        <comment>guide.upset.entry.empty</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>صضفدذصخ دجعج نجف. اثث ضصج ذح ذف لضقسث دجسط طجضطسج فض دجسط نضق.</translation>
    </message>
    <message>
        <source>What upsets you?</source>
        <comment>guide.upset.why.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>لداف قطغجفغ نضق?</translation>
    </message>
    <message>
        <source>When staff change the plan and do not tell me.</source>
        <comment>guide.upset.why.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>لدجص غفاحح تداصخج فدج طساص اصث ثض صضف فجسس شج.</translation>
    </message>
    <message>
        <source>What may people see or hear?</source>
        <comment>guide.upset.what_you_may_see.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>لداف شان طجضطسج غجج ضع دجاع?</translation>
    </message>
    <message>
        <source>I walk up and down and shout the same word.</source>
        <comment>guide.upset.what_you_may_see.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>ذ لاسز قط اصث ثضلص اصث غدضقف فدج غاشج لضعث.</translation>
    </message>
    <message>
        <source>What helps?</source>
        <comment>guide.upset.what_helps.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>لداف دجسطغ?</translation>
    </message>
    <message>
        <source>Give me space. Turn off the TV. Say "We have time, Marek."</source>
        <comment>guide.upset.what_helps.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>خذكج شج غطاتج. فقعص ضحح فدج فك. غان "لج داكج فذشج, شاعجز."</translation>
    </message>
    <message>
        <source>What helps you with tests and treatment?</source>
        <comment>guide.tests-treatment.heading</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>لداف دجسطغ نضق لذفد فجغفغ اصث فعجافشجصف?</translation>
    </message>
    <message>
        <source>What helps you with tests and treatment?</source>
        <comment>guide.tests-treatment.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>لداف دجسطغ نضق لذفد فجغفغ اصث فعجافشجصف?</translation>
    </message>
    <message>
        <source>Think of needles, scans, the dentist, a long wait, or people who touch you.</source>
        <comment>guide.tests-treatment.hint</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>فدذصز ضح صججثسجغ, غتاصغ, فدج ثجصفذغف, ا سضصخ لاذف, ضع طجضطسج لدض فضقتد نضق.</translation>
    </message>
    <message>
        <source>I am scared of needles. Use my left arm, let me lie down, and do not let me see it.</source>
        <comment>guide.tests-treatment.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>ذ اش غتاعجث ضح صججثسجغ. قغج شن سجحف اعش, سجف شج سذج ثضلص, اصث ثض صضف سجف شج غجج ذف.</translation>
    </message>
    <message>
        <source>Staff can plan ahead to make it less hard for you.</source>
        <comment>guide.tests-treatment.why</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>غفاحح تاص طساص ادجاث فض شازج ذف سجغغ داعث حضع نضق.</translation>
    </message>
    <message>
        <source>Who supports you now, and with what?</source>
        <comment>guide.who-supports.heading</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>لدض غقططضعفغ نضق صضل, اصث لذفد لداف?</translation>
    </message>
    <message>
        <source>Add what you do yourself too. It is part of your support.</source>
        <comment>guide.who-supports.lead</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>اثث لداف نضق ثض نضقعغجسح فضض. ذف ذغ طاعف ضح نضقع غقططضعف.</translation>
    </message>
    <message>
        <source>Who supports you now, and with what?</source>
        <comment>guide.who-supports.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>لدض غقططضعفغ نضق صضل, اصث لذفد لداف?</translation>
    </message>
    <message>
        <source>This shows your week in three parts: you, your family and friends, and services.</source>
        <comment>guide.who-supports.why</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>فدذغ غدضلغ نضقع لججز ذص فدعجج طاعفغ: نضق, نضقع حاشذسن اصث حعذجصثغ, اصث غجعكذتجغ.</translation>
    </message>
    <message>
        <source>piece of support</source>
        <comment>guide.who-supports.entry.name</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>طذجتج ضح غقططضعف</translation>
    </message>
    <message>
        <source>Add some support</source>
        <comment>guide.who-supports.entry.add</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>اثث غضشج غقططضعف</translation>
    </message>
    <message>
        <source>Nothing here yet. Add one thing that you, your family or a service does.</source>
        <comment>guide.who-supports.entry.empty</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>صضفدذصخ دجعج نجف. اثث ضصج فدذصخ فداف نضق, نضقع حاشذسن ضع ا غجعكذتج ثضجغ.</translation>
    </message>
    <message>
        <source>What is the support?</source>
        <comment>guide.who-supports.what.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>لداف ذغ فدج غقططضعف?</translation>
    </message>
    <message>
        <source>Helps me shower and put on my clothes</source>
        <comment>guide.who-supports.what.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>دجسطغ شج غدضلجع اصث طقف ضص شن تسضفدجغ</translation>
    </message>
    <message>
        <source>Who does this?</source>
        <comment>guide.who-supports.layer.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>لدض ثضجغ فدذغ?</translation>
    </message>
    <message>
        <source>What is their name?</source>
        <comment>guide.who-supports.who.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>لداف ذغ فدجذع صاشج?</translation>
    </message>
    <message>
        <source>Rosa from Bright Home Care</source>
        <comment>guide.who-supports.who.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>عضغا حعضش بعذخدف دضشج تاعج</translation>
    </message>
    <message>
        <source>On which days?</source>
        <comment>guide.who-supports.days.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>ضص لدذتد ثانغ?</translation>
    </message>
    <message>
        <source>At what time?</source>
        <comment>guide.who-supports.when.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>اف لداف فذشج?</translation>
    </message>
    <message>
        <source>From 8am to 8:45am</source>
        <comment>guide.who-supports.when.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>حعضش 8اش فض 8:45اش</translation>
    </message>
    <message>
        <source>How do you reach them?</source>
        <comment>guide.who-supports.contact.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>دضل ثض نضق عجاتد فدجش?</translation>
    </message>
    <message>
        <source>The office number is on the fridge.</source>
        <comment>guide.who-supports.contact.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>فدج ضححذتج صقشبجع ذغ ضص فدج حعذثخج.</translation>
    </message>
    <message>
        <source>Who pays for it?</source>
        <comment>guide.who-supports.paid_by.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>لدض طانغ حضع ذف?</translation>
    </message>
    <message>
        <source>The council pays, and I pay £20 a week.</source>
        <comment>guide.who-supports.paid_by.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>فدج تضقصتذس طانغ, اصث ذ طان £20 ا لججز.</translation>
    </message>
    <message>
        <source>What other support do you have, or want?</source>
        <comment>guide.wider-support.heading</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>لداف ضفدجع غقططضعف ثض نضق داكج, ضع لاصف?</translation>
    </message>
    <message>
        <source>What other support do you have, or want?</source>
        <comment>guide.wider-support.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>لداف ضفدجع غقططضعف ثض نضق داكج, ضع لاصف?</translation>
    </message>
    <message>
        <source>Think of clubs, faith groups and neighbours. Do you know people who live with the same thing?</source>
        <comment>guide.wider-support.hint</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>فدذصز ضح تسقبغ, حاذفد خعضقطغ اصث صجذخدبضقعغ. ثض نضق زصضل طجضطسج لدض سذكج لذفد فدج غاشج فدذصخ?</translation>
    </message>
    <message>
        <source>The lunch club at the mosque. A group on Facebook for people with Parkinson's.</source>
        <comment>guide.wider-support.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>فدج سقصتد تسقب اف فدج شضغظقج. ا خعضقط ضص حاتجبضضز حضع طجضطسج لذفد طاعزذصغضص'غ.</translation>
    </message>
    <message>
        <source>People who know what it is like can help as much as services do.</source>
        <comment>guide.wider-support.why</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>طجضطسج لدض زصضل لداف ذف ذغ سذزج تاص دجسط اغ شقتد اغ غجعكذتجغ ثض.</translation>
    </message>
    <message>
        <source>What else is worth knowing about you?</source>
        <comment>guide.also-know.heading</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>لداف جسغج ذغ لضعفد زصضلذصخ ابضقف نضق?</translation>
    </message>
    <message>
        <source>What else is worth knowing about you?</source>
        <comment>guide.also-know.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>لداف جسغج ذغ لضعفد زصضلذصخ ابضقف نضق?</translation>
    </message>
    <message>
        <source>Add what does not fit on the other pages.</source>
        <comment>guide.also-know.hint</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>اثث لداف ثضجغ صضف حذف ضص فدج ضفدجع طاخجغ.</translation>
    </message>
    <message>
        <source>I was a bus driver for 30 years. I lose my way indoors, but never on a road.</source>
        <comment>guide.also-know.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>ذ لاغ ا بقغ ثعذكجع حضع 30 نجاعغ. ذ سضغج شن لان ذصثضضعغ, بقف صجكجع ضص ا عضاث.</translation>
    </message>
    <message>
        <source>Your page about you</source>
        <comment>guide.profile.heading</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>نضقع طاخج ابضقف نضق</translation>
    </message>
    <message>
        <source>This fills your one-page profile. The rest comes from what you wrote before.</source>
        <comment>guide.profile.lead</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>فدذغ حذسسغ نضقع ضصج-طاخج طعضحذسج. فدج عجغف تضشجغ حعضش لداف نضق لعضفج بجحضعج.</translation>
    </message>
    <message>
        <source>What do you like people to call you?</source>
        <comment>guide.call-me.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>لداف ثض نضق سذزج طجضطسج فض تاسس نضق?</translation>
    </message>
    <message>
        <source>Mrs Begum, until we know each other.</source>
        <comment>guide.call-me.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>شعغ بجخقش, قصفذس لج زصضل جاتد ضفدجع.</translation>
    </message>
    <message>
        <source>What do people like about you?</source>
        <comment>guide.people-like.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>لداف ثض طجضطسج سذزج ابضقف نضق?</translation>
    </message>
    <message>
        <source>Ask two people who know you well.</source>
        <comment>guide.people-like.hint</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>اغز فلض طجضطسج لدض زصضل نضق لجسس.</translation>
    </message>
    <message>
        <source>My jokes. I never forget a birthday.</source>
        <comment>guide.people-like.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>شن رضزجغ. ذ صجكجع حضعخجف ا بذعفدثان.</translation>
    </message>
    <message>
        <source>Do you want to add a photo?</source>
        <comment>guide.photo.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>ثض نضق لاصف فض اثث ا طدضفض?</translation>
    </message>
    <message>
        <source>The app takes hidden facts, such as the place, out of the photo.</source>
        <comment>guide.photo.hint</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>فدج اطط فازجغ دذثثجص حاتفغ, غقتد اغ فدج طساتج, ضقف ضح فدج طدضفض.</translation>
    </message>
    <message>
        <source>What does the photo show?</source>
        <comment>guide.photo-words.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>لداف ثضجغ فدج طدضفض غدضل?</translation>
    </message>
    <message>
        <source>These words are for people who cannot see the photo.</source>
        <comment>guide.photo-words.hint</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>فدجغج لضعثغ اعج حضع طجضطسج لدض تاصصضف غجج فدج طدضفض.</translation>
    </message>
    <message>
        <source>Me in my garden with my dog, laughing.</source>
        <comment>guide.photo-words.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>شج ذص شن خاعثجص لذفد شن ثضخ, ساقخدذصخ.</translation>
    </message>
    <message>
        <source>When did you write this part?</source>
        <comment>guide.support-date.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>لدجص ثذث نضق لعذفج فدذغ طاعف?</translation>
    </message>
    <message>
        <source>If things get worse</source>
        <comment>guide.worse.title</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>ذح فدذصخغ خجف لضعغج</translation>
    </message>
    <message>
        <source>Plan now for a bad time, so that you and others know what to do.</source>
        <comment>guide.worse.intro</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>طساص صضل حضع ا باث فذشج, غض فداف نضق اصث ضفدجعغ زصضل لداف فض ثض.</translation>
    </message>
    <message>
        <source>In an emergency call 999</source>
        <comment>guide.about-crisis.heading</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>ذص اص جشجعخجصتن تاسس 999</translation>
    </message>
    <message>
        <source>If a life is at risk, call 999 now. Do not wait to finish this plan.</source>
        <comment>guide.about-crisis.lead</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>ذح ا سذحج ذغ اف عذغز, تاسس 999 صضل. ثض صضف لاذف فض حذصذغد فدذغ طساص.</translation>
    </message>
    <message>
        <source>The button "I need help now" is at the top of each page. It works at any time.</source>
        <comment>guide.about-crisis.body.0</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>فدج بقففضص "ذ صججث دجسط صضل" ذغ اف فدج فضط ضح جاتد طاخج. ذف لضعزغ اف اصن فذشج.</translation>
    </message>
    <message>
        <source>It can be hard to think in a crisis. This step keeps your own words ready for that day. You can take breaks, and leave pages for later.</source>
        <comment>guide.about-crisis.body.1</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>ذف تاص بج داعث فض فدذصز ذص ا تعذغذغ. فدذغ غفجط زججطغ نضقع ضلص لضعثغ عجاثن حضع فداف ثان. نضق تاص فازج بعجازغ, اصث سجاكج طاخجغ حضع سافجع.</translation>
    </message>
    <message>
        <source>Call 999 if a life is at risk.</source>
        <comment>guide.about-crisis.bullets.0</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>تاسس 999 ذح ا سذحج ذغ اف عذغز.</translation>
    </message>
    <message>
        <source>Phone 111 for urgent help that is not an emergency.</source>
        <comment>guide.about-crisis.bullets.1</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>طدضصج 111 حضع قعخجصف دجسط فداف ذغ صضف اص جشجعخجصتن.</translation>
    </message>
    <message>
        <source>Phone 111 and choose option 2 for urgent help with your mental health.</source>
        <comment>guide.about-crisis.bullets.2</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>طدضصج 111 اصث تدضضغج ضطفذضص 2 حضع قعخجصف دجسط لذفد نضقع شجصفاس دجاسفد.</translation>
    </message>
    <message>
        <source>Phone Samaritans on 116 123 to talk, day or night. It is free.</source>
        <comment>guide.about-crisis.bullets.3</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>طدضصج غاشاعذفاصغ ضص 116 123 فض فاسز, ثان ضع صذخدف. ذف ذغ حعجج.</translation>
    </message>
    <message>
        <source>What are the signs that you are getting worse, and who do you ring?</source>
        <comment>guide.signs-and-help.heading</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لداف اعج فدج غذخصغ فداف نضق اعج خجففذصخ لضعغج, اصث لدض ثض نضق عذصخ?</translation>
    </message>
    <message>
        <source>Start with one sign and one number.</source>
        <comment>guide.signs-and-help.lead</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>غفاعف لذفد ضصج غذخص اصث ضصج صقشبجع.</translation>
    </message>
    <message>
        <source>What are the signs?</source>
        <comment>guide.signs.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لداف اعج فدج غذخصغ?</translation>
    </message>
    <message>
        <source>You can add signs for when you are well, getting worse, or in a crisis.</source>
        <comment>guide.signs.hint</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>نضق تاص اثث غذخصغ حضع لدجص نضق اعج لجسس, خجففذصخ لضعغج, ضع ذص ا تعذغذغ.</translation>
    </message>
    <message>
        <source>If you act on early signs, you may stop a bad time before it starts.</source>
        <comment>guide.signs.why</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>ذح نضق اتف ضص جاعسن غذخصغ, نضق شان غفضط ا باث فذشج بجحضعج ذف غفاعفغ.</translation>
    </message>
    <message>
        <source>sign</source>
        <comment>guide.signs.entry.name</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>غذخص</translation>
    </message>
    <message>
        <source>Add a sign</source>
        <comment>guide.signs.entry.add</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>اثث ا غذخص</translation>
    </message>
    <message>
        <source>Nothing here yet. Add the first small thing that tells you that you are getting worse.</source>
        <comment>guide.signs.entry.empty</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>صضفدذصخ دجعج نجف. اثث فدج حذعغف غشاسس فدذصخ فداف فجسسغ نضق فداف نضق اعج خجففذصخ لضعغج.</translation>
    </message>
    <message>
        <source>How are you at this time?</source>
        <comment>guide.signs.level.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>دضل اعج نضق اف فدذغ فذشج?</translation>
    </message>
    <message>
        <source>What do you notice?</source>
        <comment>guide.signs.i_notice.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لداف ثض نضق صضفذتج?</translation>
    </message>
    <message>
        <source>I sleep in my chair, as I cannot breathe well when I lie down.</source>
        <comment>guide.signs.i_notice.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>ذ غسججط ذص شن تداذع, اغ ذ تاصصضف بعجافدج لجسس لدجص ذ سذج ثضلص.</translation>
    </message>
    <message>
        <source>What do others notice?</source>
        <comment>guide.signs.others_notice.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لداف ثض ضفدجعغ صضفذتج?</translation>
    </message>
    <message>
        <source>My wife says I stop in the middle of a sentence.</source>
        <comment>guide.signs.others_notice.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>شن لذحج غانغ ذ غفضط ذص فدج شذثثسج ضح ا غجصفجصتج.</translation>
    </message>
    <message>
        <source>What do you do then?</source>
        <comment>guide.signs.i_do.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لداف ثض نضق ثض فدجص?</translation>
    </message>
    <message>
        <source>I sit by the window, use my breathing steps, and ring the lung nurse.</source>
        <comment>guide.signs.i_do.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>ذ غذف بن فدج لذصثضل, قغج شن بعجافدذصخ غفجطغ, اصث عذصخ فدج سقصخ صقعغج.</translation>
    </message>
    <message>
        <source>What do you want others to do?</source>
        <comment>guide.signs.others_do.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لداف ثض نضق لاصف ضفدجعغ فض ثض?</translation>
    </message>
    <message>
        <source>Stay calm and stay with me. Ring the nurse. If I cannot speak, call 999.</source>
        <comment>guide.signs.others_do.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>غفان تاسش اصث غفان لذفد شج. عذصخ فدج صقعغج. ذح ذ تاصصضف غطجاز, تاسس 999.</translation>
    </message>
    <message>
        <source>Who do you ring, and when?</source>
        <comment>guide.who-to-call.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لدض ثض نضق عذصخ, اصث لدجص?</translation>
    </message>
    <message>
        <source>Put them in the order you want to ring them.</source>
        <comment>guide.who-to-call.hint</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>طقف فدجش ذص فدج ضعثجع نضق لاصف فض عذصخ فدجش.</translation>
    </message>
    <message>
        <source>number to ring</source>
        <comment>guide.who-to-call.entry.name</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>صقشبجع فض عذصخ</translation>
    </message>
    <message>
        <source>Add a number to ring</source>
        <comment>guide.who-to-call.entry.add</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>اثث ا صقشبجع فض عذصخ</translation>
    </message>
    <message>
        <source>Nothing here yet. Add the first person or service that you would ring.</source>
        <comment>guide.who-to-call.entry.empty</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>صضفدذصخ دجعج نجف. اثث فدج حذعغف طجعغضص ضع غجعكذتج فداف نضق لضقسث عذصخ.</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <comment>guide.who-to-call.name.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لدض ذغ ذف?</translation>
    </message>
    <message>
        <source>The lung nurse team</source>
        <comment>guide.who-to-call.name.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>فدج سقصخ صقعغج فجاش</translation>
    </message>
    <message>
        <source>What is the number?</source>
        <comment>guide.who-to-call.phone.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لداف ذغ فدج صقشبجع?</translation>
    </message>
    <message>
        <source>01632 960 123</source>
        <comment>guide.who-to-call.phone.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>01632 960 123</translation>
    </message>
    <message>
        <source>When do you ring them?</source>
        <comment>guide.who-to-call.when.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لدجص ثض نضق عذصخ فدجش?</translation>
    </message>
    <message>
        <source>If I tick two of the signs on the action plan that Grace gave me.</source>
        <comment>guide.who-to-call.when.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>ذح ذ فذتز فلض ضح فدج غذخصغ ضص فدج اتفذضص طساص فداف خعاتج خاكج شج.</translation>
    </message>
    <message>
        <source>When do they answer?</source>
        <comment>guide.who-to-call.hours.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لدجص ثض فدجن اصغلجع?</translation>
    </message>
    <message>
        <source>Monday to Friday, 9am to 5pm</source>
        <comment>guide.who-to-call.hours.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>شضصثان فض حعذثان, 9اش فض 5طش</translation>
    </message>
    <message>
        <source>Did your team give you a number to ring first?</source>
        <comment>guide.ring-first.heading</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>ثذث نضقع فجاش خذكج نضق ا صقشبجع فض عذصخ حذعغف?</translation>
    </message>
    <message>
        <source>Some people have a plan with their team to ring them before 999. If you do not, leave this page blank.</source>
        <comment>guide.ring-first.lead</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>غضشج طجضطسج داكج ا طساص لذفد فدجذع فجاش فض عذصخ فدجش بجحضعج 999. ذح نضق ثض صضف, سجاكج فدذغ طاخج بساصز.</translation>
    </message>
    <message>
        <source>Who did they tell you to ring first?</source>
        <comment>guide.ring-first-name.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لدض ثذث فدجن فجسس نضق فض عذصخ حذعغف?</translation>
    </message>
    <message>
        <source>The community nurse at night</source>
        <comment>guide.ring-first-name.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>فدج تضششقصذفن صقعغج اف صذخدف</translation>
    </message>
    <message>
        <source>What is the number?</source>
        <comment>guide.ring-first-phone.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لداف ذغ فدج صقشبجع?</translation>
    </message>
    <message>
        <source>When do you ring them first?</source>
        <comment>guide.ring-first-when.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لدجص ثض نضق عذصخ فدجش حذعغف?</translation>
    </message>
    <message>
        <source>Use the words your team gave you.</source>
        <comment>guide.ring-first-when.hint</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>قغج فدج لضعثغ نضقع فجاش خاكج نضق.</translation>
    </message>
    <message>
        <source>When I feel a crisis start and everyone is safe. Sister Moyo wrote this in my care plan on 2 May.</source>
        <comment>guide.ring-first-when.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لدجص ذ حججس ا تعذغذغ غفاعف اصث جكجعنضصج ذغ غاحج. غذغفجع شضنض لعضفج فدذغ ذص شن تاعج طساص ضص 2 شان.</translation>
    </message>
    <message>
        <source>It stands first on your crisis page. Under it we print "For any other emergency call 999."</source>
        <comment>guide.ring-first-when.why</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>ذف غفاصثغ حذعغف ضص نضقع تعذغذغ طاخج. قصثجع ذف لج طعذصف "حضع اصن ضفدجع جشجعخجصتن تاسس 999."</translation>
    </message>
    <message>
        <source>What can set off a bad time?</source>
        <comment>guide.triggers.heading</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لداف تاص غجف ضحح ا باث فذشج?</translation>
    </message>
    <message>
        <source>Think of stress, a loss, no sleep, cold air, or a missed meal.</source>
        <comment>guide.triggers.lead</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>فدذصز ضح غفعجغغ, ا سضغغ, صض غسججط, تضسث اذع, ضع ا شذغغجث شجاس.</translation>
    </message>
    <message>
        <source>What can set off a bad time?</source>
        <comment>guide.triggers.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لداف تاص غجف ضحح ا باث فذشج?</translation>
    </message>
    <message>
        <source>If you know what sets it off, you can plan for it.</source>
        <comment>guide.triggers.why</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>ذح نضق زصضل لداف غجفغ ذف ضحح, نضق تاص طساص حضع ذف.</translation>
    </message>
    <message>
        <source>trigger</source>
        <comment>guide.triggers.entry.name</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>فعذخخجع</translation>
    </message>
    <message>
        <source>Add a trigger</source>
        <comment>guide.triggers.entry.add</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>اثث ا فعذخخجع</translation>
    </message>
    <message>
        <source>Nothing here yet. Add one thing that can set off a bad time.</source>
        <comment>guide.triggers.entry.empty</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>صضفدذصخ دجعج نجف. اثث ضصج فدذصخ فداف تاص غجف ضحح ا باث فذشج.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <comment>guide.triggers.text.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لداف ذغ ذف?</translation>
    </message>
    <message>
        <source>The week of my dad's birthday</source>
        <comment>guide.triggers.text.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>فدج لججز ضح شن ثاث'غ بذعفدثان</translation>
    </message>
    <message>
        <source>What do you want to keep away from?</source>
        <comment>guide.avoid.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لداف ثض نضق لاصف فض زججط الان حعضش?</translation>
    </message>
    <message>
        <source>Late nights. Loud pubs. Talk about money after 8pm.</source>
        <comment>guide.avoid.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>سافج صذخدفغ. سضقث طقبغ. فاسز ابضقف شضصجن احفجع 8طش.</translation>
    </message>
    <message>
        <source>What helps you in a crisis?</source>
        <comment>guide.what-helps.heading</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لداف دجسطغ نضق ذص ا تعذغذغ?</translation>
    </message>
    <message>
        <source>What helps you in a crisis?</source>
        <comment>guide.what-helps.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لداف دجسطغ نضق ذص ا تعذغذغ?</translation>
    </message>
    <message>
        <source>Think of what you can do, and what others can say or do.</source>
        <comment>guide.what-helps.hint</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>فدذصز ضح لداف نضق تاص ثض, اصث لداف ضفدجعغ تاص غان ضع ثض.</translation>
    </message>
    <message>
        <source>Sit near me but do not touch me. Low light. Count breaths with me. My red blanket.</source>
        <comment>guide.what-helps.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>غذف صجاع شج بقف ثض صضف فضقتد شج. سضل سذخدف. تضقصف بعجافدغ لذفد شج. شن عجث بساصزجف.</translation>
    </message>
    <message>
        <source>In a crisis you may not be able to say it. This page says it for you.</source>
        <comment>guide.what-helps.why</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>ذص ا تعذغذغ نضق شان صضف بج ابسج فض غان ذف. فدذغ طاخج غانغ ذف حضع نضق.</translation>
    </message>
    <message>
        <source>What does not help?</source>
        <comment>guide.does-not-help.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لداف ثضجغ صضف دجسط?</translation>
    </message>
    <message>
        <source>Telling me to calm down. Lots of people in the room. Being left with a locked door.</source>
        <comment>guide.does-not-help.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>فجسسذصخ شج فض تاسش ثضلص. سضفغ ضح طجضطسج ذص فدج عضضش. بجذصخ سجحف لذفد ا سضتزجث ثضضع.</translation>
    </message>
    <message>
        <source>What medicine or treatment helps when you are in a crisis?</source>
        <comment>guide.crisis-treatment.heading</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لداف شجثذتذصج ضع فعجافشجصف دجسطغ لدجص نضق اعج ذص ا تعذغذغ?</translation>
    </message>
    <message>
        <source>Write only what you and your team agreed.</source>
        <comment>guide.crisis-treatment.lead</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لعذفج ضصسن لداف نضق اصث نضقع فجاش اخعججث.</translation>
    </message>
    <message>
        <source>What medicine or treatment helps when you are in a crisis?</source>
        <comment>guide.crisis-treatment.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لداف شجثذتذصج ضع فعجافشجصف دجسطغ لدجص نضق اعج ذص ا تعذغذغ?</translation>
    </message>
    <message>
        <source>Say who agreed it, and where it is on paper.</source>
        <comment>guide.crisis-treatment.hint</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>غان لدض اخعججث ذف, اصث لدجعج ذف ذغ ضص طاطجع.</translation>
    </message>
    <message>
        <source>My rescue pack is in the bathroom. Dr Lin agreed it. The steps are on the yellow sheet inside.</source>
        <comment>guide.crisis-treatment.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>شن عجغتقج طاتز ذغ ذص فدج بافدعضضش. ثع سذص اخعججث ذف. فدج غفجطغ اعج ضص فدج نجسسضل غدججف ذصغذثج.</translation>
    </message>
    <message>
        <source>The person who helps you may not know you.</source>
        <comment>guide.crisis-treatment.why</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>فدج طجعغضص لدض دجسطغ نضق شان صضف زصضل نضق.</translation>
    </message>
    <message>
        <source>What treatments do you not want in a crisis?</source>
        <comment>guide.crisis-not-wanted.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لداف فعجافشجصفغ ثض نضق صضف لاصف ذص ا تعذغذغ?</translation>
    </message>
    <message>
        <source>This tells people your wish. It is not a legal form. "Thinking ahead" says more.</source>
        <comment>guide.crisis-not-wanted.hint</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>فدذغ فجسسغ طجضطسج نضقع لذغد. ذف ذغ صضف ا سجخاس حضعش. "فدذصزذصخ ادجاث" غانغ شضعج.</translation>
    </message>
    <message>
        <source>Last time one medicine made me very ill. Dr Lin wrote its name in my GP record.</source>
        <comment>guide.crisis-not-wanted.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>ساغف فذشج ضصج شجثذتذصج شاثج شج كجعن ذسس. ثع سذص لعضفج ذفغ صاشج ذص شن خط عجتضعث.</translation>
    </message>
    <message>
        <source>Who do you want with you, and who not?</source>
        <comment>guide.who-to-involve.heading</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لدض ثض نضق لاصف لذفد نضق, اصث لدض صضف?</translation>
    </message>
    <message>
        <source>This is about a crisis. You do not have to give a reason.</source>
        <comment>guide.who-to-involve.lead</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>فدذغ ذغ ابضقف ا تعذغذغ. نضق ثض صضف داكج فض خذكج ا عجاغضص.</translation>
    </message>
    <message>
        <source>Who do you want with you, and who not?</source>
        <comment>guide.who-to-involve.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لدض ثض نضق لاصف لذفد نضق, اصث لدض صضف?</translation>
    </message>
    <message>
        <source>In a rush, staff may ring the wrong person.</source>
        <comment>guide.who-to-involve.why</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>ذص ا عقغد, غفاحح شان عذصخ فدج لعضصخ طجعغضص.</translation>
    </message>
    <message>
        <source>person</source>
        <comment>guide.who-to-involve.entry.name</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>طجعغضص</translation>
    </message>
    <message>
        <source>Add a person</source>
        <comment>guide.who-to-involve.entry.add</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>اثث ا طجعغضص</translation>
    </message>
    <message>
        <source>Nobody here yet. Add someone you want with you, or someone you do not.</source>
        <comment>guide.who-to-involve.entry.empty</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>صضبضثن دجعج نجف. اثث غضشجضصج نضق لاصف لذفد نضق, ضع غضشجضصج نضق ثض صضف.</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <comment>guide.who-to-involve.name.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لدض ذغ ذف?</translation>
    </message>
    <message>
        <source>My brother Yusuf</source>
        <comment>guide.who-to-involve.name.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>شن بعضفدجع نقغقح</translation>
    </message>
    <message>
        <source>Do you want them there?</source>
        <comment>guide.who-to-involve.involve.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>ثض نضق لاصف فدجش فدجعج?</translation>
    </message>
    <message>
        <source>What is their number?</source>
        <comment>guide.who-to-involve.phone.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لداف ذغ فدجذع صقشبجع?</translation>
    </message>
    <message>
        <source>What do you want them to do, or not do?</source>
        <comment>guide.who-to-involve.how.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لداف ثض نضق لاصف فدجش فض ثض, ضع صضف ثض?</translation>
    </message>
    <message>
        <source>Come to the hospital and speak for me. Do not tell our parents.</source>
        <comment>guide.who-to-involve.how.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>تضشج فض فدج دضغطذفاس اصث غطجاز حضع شج. ثض صضف فجسس ضقع طاعجصفغ.</translation>
    </message>
    <message>
        <source>Who helps you decide when you are very unwell?</source>
        <comment>guide.unwell-decide.heading</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لدض دجسطغ نضق ثجتذثج لدجص نضق اعج كجعن قصلجسس?</translation>
    </message>
    <message>
        <source>Who helps you decide when you are very unwell?</source>
        <comment>guide.unwell-decide.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لدض دجسطغ نضق ثجتذثج لدجص نضق اعج كجعن قصلجسس?</translation>
    </message>
    <message>
        <source>Some people want to choose with help. Some want a doctor they trust to advise.</source>
        <comment>guide.unwell-decide.hint</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>غضشج طجضطسج لاصف فض تدضضغج لذفد دجسط. غضشج لاصف ا ثضتفضع فدجن فعقغف فض اثكذغج.</translation>
    </message>
    <message>
        <source>I want Dr Lin to say what she thinks is best. I want Yusuf in the room too.</source>
        <comment>guide.unwell-decide.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>ذ لاصف ثع سذص فض غان لداف غدج فدذصزغ ذغ بجغف. ذ لاصف نقغقح ذص فدج عضضش فضض.</translation>
    </message>
    <message>
        <source>It is not the same as a legal power. The step "Who can see my plan" asks about that.</source>
        <comment>guide.unwell-decide.why</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>ذف ذغ صضف فدج غاشج اغ ا سجخاس طضلجع. فدج غفجط "لدض تاص غجج شن طساص" اغزغ ابضقف فداف.</translation>
    </message>
    <message>
        <source>If this happens, what will you do?</source>
        <comment>guide.scenarios.heading</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>ذح فدذغ داططجصغ, لداف لذسس نضق ثض?</translation>
    </message>
    <message>
        <source>Think of a power cut, no carer, no lift, lost keys, or snow.</source>
        <comment>guide.scenarios.lead</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>فدذصز ضح ا طضلجع تقف, صض تاعجع, صض سذحف, سضغف زجنغ, ضع غصضل.</translation>
    </message>
    <message>
        <source>If this happens, what will you do?</source>
        <comment>guide.scenarios.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>ذح فدذغ داططجصغ, لداف لذسس نضق ثض?</translation>
    </message>
    <message>
        <source>Things go wrong. With a back-up plan they can go less wrong.</source>
        <comment>guide.scenarios.why</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>فدذصخغ خض لعضصخ. لذفد ا باتز-قط طساص فدجن تاص خض سجغغ لعضصخ.</translation>
    </message>
    <message>
        <source>"if this, do this"</source>
        <comment>guide.scenarios.entry.name</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>"ذح فدذغ, ثض فدذغ"</translation>
    </message>
    <message>
        <source>Add an "if this, do this"</source>
        <comment>guide.scenarios.entry.add</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>اثث اص "ذح فدذغ, ثض فدذغ"</translation>
    </message>
    <message>
        <source>Nothing here yet. Add one thing that could happen, and what to do then.</source>
        <comment>guide.scenarios.entry.empty</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>صضفدذصخ دجعج نجف. اثث ضصج فدذصخ فداف تضقسث داططجص, اصث لداف فض ثض فدجص.</translation>
    </message>
    <message>
        <source>If this happens...</source>
        <comment>guide.scenarios.if_this.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>ذح فدذغ داططجصغ...</translation>
    </message>
    <message>
        <source>My morning carer does not come by 9am</source>
        <comment>guide.scenarios.if_this.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>شن شضعصذصخ تاعجع ثضجغ صضف تضشج بن 9اش</translation>
    </message>
    <message>
        <source>...do this</source>
        <comment>guide.scenarios.do_this.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>...ثض فدذغ</translation>
    </message>
    <message>
        <source>Ring the office. If there is no answer, ring my niece.</source>
        <comment>guide.scenarios.do_this.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>عذصخ فدج ضححذتج. ذح فدجعج ذغ صض اصغلجع, عذصخ شن صذجتج.</translation>
    </message>
    <message>
        <source>Who helps?</source>
        <comment>guide.scenarios.who.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لدض دجسطغ?</translation>
    </message>
    <message>
        <source>My niece Lola</source>
        <comment>guide.scenarios.who.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>شن صذجتج سضسا</translation>
    </message>
    <message>
        <source>What is their number?</source>
        <comment>guide.scenarios.phone.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لداف ذغ فدجذع صقشبجع?</translation>
    </message>
    <message>
        <source>What if the person who cares for you cannot?</source>
        <comment>guide.carer-emergency.heading</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لداف ذح فدج طجعغضص لدض تاعجغ حضع نضق تاصصضف?</translation>
    </message>
    <message>
        <source>Skip this page if no one cares for you.</source>
        <comment>guide.carer-emergency.lead</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>غزذط فدذغ طاخج ذح صض ضصج تاعجغ حضع نضق.</translation>
    </message>
    <message>
        <source>Who cares for you?</source>
        <comment>guide.carer-emergency-name.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لدض تاعجغ حضع نضق?</translation>
    </message>
    <message>
        <source>My wife, Ines</source>
        <comment>guide.carer-emergency-name.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>شن لذحج, ذصجغ</translation>
    </message>
    <message>
        <source>What is their phone number?</source>
        <comment>guide.carer-emergency-phone.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لداف ذغ فدجذع طدضصج صقشبجع?</translation>
    </message>
    <message>
        <source>Who steps in if they are ill or away?</source>
        <comment>guide.carer-emergency-who.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لدض غفجطغ ذص ذح فدجن اعج ذسس ضع الان?</translation>
    </message>
    <message>
        <source>Our neighbour Joan for the first night. Then my son drives over.</source>
        <comment>guide.carer-emergency-who.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>ضقع صجذخدبضقع رضاص حضع فدج حذعغف صذخدف. فدجص شن غضص ثعذكجغ ضكجع.</translation>
    </message>
    <message>
        <source>A carer may fall ill with no warning. It helps to know who comes.</source>
        <comment>guide.carer-emergency-who.why</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>ا تاعجع شان حاسس ذسس لذفد صض لاعصذصخ. ذف دجسطغ فض زصضل لدض تضشجغ.</translation>
    </message>
    <message>
        <source>What is the number of the person who steps in?</source>
        <comment>guide.carer-emergency-who-phone.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لداف ذغ فدج صقشبجع ضح فدج طجعغضص لدض غفجطغ ذص?</translation>
    </message>
    <message>
        <source>Have they said yes?</source>
        <comment>guide.carer-emergency-agreed.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>داكج فدجن غاذث نجغ?</translation>
    </message>
    <message>
        <source>What does the person who steps in need to know?</source>
        <comment>guide.carer-emergency-details.heading</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لداف ثضجغ فدج طجعغضص لدض غفجطغ ذص صججث فض زصضل?</translation>
    </message>
    <message>
        <source>What do they need to know to help you?</source>
        <comment>guide.carer-emergency-know.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لداف ثض فدجن صججث فض زصضل فض دجسط نضق?</translation>
    </message>
    <message>
        <source>I need help to stand. I take my tablets at 8 and 6. The dog goes out at 7.</source>
        <comment>guide.carer-emergency-know.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>ذ صججث دجسط فض غفاصث. ذ فازج شن فابسجفغ اف 8 اصث 6. فدج ثضخ خضجغ ضقف اف 7.</translation>
    </message>
    <message>
        <source>How do they get in?</source>
        <comment>guide.carer-emergency-keys.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>دضل ثض فدجن خجف ذص?</translation>
    </message>
    <message>
        <source>Do not write a key code here if many people will see this plan.</source>
        <comment>guide.carer-emergency-keys.hint</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>ثض صضف لعذفج ا زجن تضثج دجعج ذح شاصن طجضطسج لذسس غجج فدذغ طساص.</translation>
    </message>
    <message>
        <source>Joan has a key. Ring her bell at number 12.</source>
        <comment>guide.carer-emergency-keys.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>رضاص داغ ا زجن. عذصخ دجع بجسس اف صقشبجع 12.</translation>
    </message>
    <message>
        <source>What goes in your hospital bag?</source>
        <comment>guide.carer-emergency-bag.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لداف خضجغ ذص نضقع دضغطذفاس باخ?</translation>
    </message>
    <message>
        <source>My glasses, hearing aids, phone charger, blue radio and this plan.</source>
        <comment>guide.carer-emergency-bag.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>شن خساغغجغ, دجاعذصخ اذثغ, طدضصج تداعخجع, بسقج عاثذض اصث فدذغ طساص.</translation>
    </message>
    <message>
        <source>What supplies do you need, and where are they?</source>
        <comment>guide.carer-emergency-supplies.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لداف غقططسذجغ ثض نضق صججث, اصث لدجعج اعج فدجن?</translation>
    </message>
    <message>
        <source>Pads and gloves are under the bed. I order more from the number on the box.</source>
        <comment>guide.carer-emergency-supplies.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>طاثغ اصث خسضكجغ اعج قصثجع فدج بجث. ذ ضعثجع شضعج حعضش فدج صقشبجع ضص فدج بضم.</translation>
    </message>
    <message>
        <source>Does your carer have an emergency card? What is its number?</source>
        <comment>guide.carer-emergency-card.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>ثضجغ نضقع تاعجع داكج اص جشجعخجصتن تاعث? لداف ذغ ذفغ صقشبجع?</translation>
    </message>
    <message>
        <source>Some councils give carers a card that brings help in an emergency.</source>
        <comment>guide.carer-emergency-card.hint</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>غضشج تضقصتذسغ خذكج تاعجعغ ا تاعث فداف بعذصخغ دجسط ذص اص جشجعخجصتن.</translation>
    </message>
    <message>
        <source>What are you like when you are well?</source>
        <comment>guide.when-well.heading</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لداف اعج نضق سذزج لدجص نضق اعج لجسس?</translation>
    </message>
    <message>
        <source>How can people in a crisis team tell that you are well?</source>
        <comment>guide.when-well.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>دضل تاص طجضطسج ذص ا تعذغذغ فجاش فجسس فداف نضق اعج لجسس?</translation>
    </message>
    <message>
        <source>Say what you do and how you talk when you are well.</source>
        <comment>guide.when-well.hint</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>غان لداف نضق ثض اصث دضل نضق فاسز لدجص نضق اعج لجسس.</translation>
    </message>
    <message>
        <source>I laugh and look people in the eye. I cook. I answer my phone.</source>
        <comment>guide.when-well.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>ذ ساقخد اصث سضضز طجضطسج ذص فدج جنج. ذ تضضز. ذ اصغلجع شن طدضصج.</translation>
    </message>
    <message>
        <source>A crisis team may never have seen you well.</source>
        <comment>guide.when-well.why</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>ا تعذغذغ فجاش شان صجكجع داكج غججص نضق لجسس.</translation>
    </message>
    <message>
        <source>How do people know that the crisis is over?</source>
        <comment>guide.crisis-over.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>دضل ثض طجضطسج زصضل فداف فدج تعذغذغ ذغ ضكجع?</translation>
    </message>
    <message>
        <source>I eat a meal and sleep all night. I ask about the football.</source>
        <comment>guide.crisis-over.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>ذ جاف ا شجاس اصث غسججط اسس صذخدف. ذ اغز ابضقف فدج حضضفباسس.</translation>
    </message>
    <message>
        <source>What helps you after a crisis?</source>
        <comment>guide.after-crisis.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لداف دجسطغ نضق احفجع ا تعذغذغ?</translation>
    </message>
    <message>
        <source>Think of rest, visits, work, sorting out bills, and talking about what happened.</source>
        <comment>guide.after-crisis.hint</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>فدذصز ضح عجغف, كذغذفغ, لضعز, غضعفذصخ ضقف بذسسغ, اصث فاسزذصخ ابضقف لداف داططجصجث.</translation>
    </message>
    <message>
        <source>No visits for two days. Then someone to go over what happened with me.</source>
        <comment>guide.after-crisis.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>صض كذغذفغ حضع فلض ثانغ. فدجص غضشجضصج فض خض ضكجع لداف داططجصجث لذفد شج.</translation>
    </message>
    <message>
        <source>What keeps you going?</source>
        <comment>guide.keeps-me-going.heading</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لداف زججطغ نضق خضذصخ?</translation>
    </message>
    <message>
        <source>If you feel unsafe now, press "I need help now" at the top.</source>
        <comment>guide.keeps-me-going.lead</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>ذح نضق حججس قصغاحج صضل, طعجغغ "ذ صججث دجسط صضل" اف فدج فضط.</translation>
    </message>
    <message>
        <source>What keeps you going?</source>
        <comment>guide.keeps-me-going.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لداف زججطغ نضق خضذصخ?</translation>
    </message>
    <message>
        <source>Think of people, pets, hopes, faith, and things you have got through before.</source>
        <comment>guide.keeps-me-going.hint</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>فدذصز ضح طجضطسج, طجفغ, دضطجغ, حاذفد, اصث فدذصخغ نضق داكج خضف فدعضقخد بجحضعج.</translation>
    </message>
    <message>
        <source>My girls. My cat needs me. I have felt like this before, and it passed.</source>
        <comment>guide.keeps-me-going.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>شن خذعسغ. شن تاف صججثغ شج. ذ داكج حجسف سذزج فدذغ بجحضعج, اصث ذف طاغغجث.</translation>
    </message>
    <message>
        <source>On a dark day it can help to read your own words.</source>
        <comment>guide.keeps-me-going.why</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>ضص ا ثاعز ثان ذف تاص دجسط فض عجاث نضقع ضلص لضعثغ.</translation>
    </message>
    <message>
        <source>Who or what takes your mind off it?</source>
        <comment>guide.safe-places.heading</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لدض ضع لداف فازجغ نضقع شذصث ضحح ذف?</translation>
    </message>
    <message>
        <source>Think of people to be with and places to go. You do not have to tell them how you feel.</source>
        <comment>guide.safe-places.lead</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>فدذصز ضح طجضطسج فض بج لذفد اصث طساتجغ فض خض. نضق ثض صضف داكج فض فجسس فدجش دضل نضق حججس.</translation>
    </message>
    <message>
        <source>Who or what takes your mind off it?</source>
        <comment>guide.safe-places.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لدض ضع لداف فازجغ نضقع شذصث ضحح ذف?</translation>
    </message>
    <message>
        <source>Being near other people can help a hard hour pass.</source>
        <comment>guide.safe-places.why</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>بجذصخ صجاع ضفدجع طجضطسج تاص دجسط ا داعث دضقع طاغغ.</translation>
    </message>
    <message>
        <source>person or place</source>
        <comment>guide.safe-places.entry.name</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>طجعغضص ضع طساتج</translation>
    </message>
    <message>
        <source>Add a person or place</source>
        <comment>guide.safe-places.entry.add</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>اثث ا طجعغضص ضع طساتج</translation>
    </message>
    <message>
        <source>Nothing here yet. Add one person or place that helps you through an hour.</source>
        <comment>guide.safe-places.entry.empty</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>صضفدذصخ دجعج نجف. اثث ضصج طجعغضص ضع طساتج فداف دجسطغ نضق فدعضقخد اص دضقع.</translation>
    </message>
    <message>
        <source>Who or where is it?</source>
        <comment>guide.safe-places.name.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لدض ضع لدجعج ذغ ذف?</translation>
    </message>
    <message>
        <source>The library cafe</source>
        <comment>guide.safe-places.name.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>فدج سذبعاعن تاحج</translation>
    </message>
    <message>
        <source>Is there a phone number?</source>
        <comment>guide.safe-places.phone.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>ذغ فدجعج ا طدضصج صقشبجع?</translation>
    </message>
    <message>
        <source>How does it help?</source>
        <comment>guide.safe-places.how.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>دضل ثضجغ ذف دجسط?</translation>
    </message>
    <message>
        <source>It is warm and quiet, and the staff know my name.</source>
        <comment>guide.safe-places.how.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>ذف ذغ لاعش اصث ظقذجف, اصث فدج غفاحح زصضل شن صاشج.</translation>
    </message>
    <message>
        <source>How can you make things around you safer?</source>
        <comment>guide.safer.heading</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>دضل تاص نضق شازج فدذصخغ اعضقصث نضق غاحجع?</translation>
    </message>
    <message>
        <source>How can you make things around you safer?</source>
        <comment>guide.safer.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>دضل تاص نضق شازج فدذصخغ اعضقصث نضق غاحجع?</translation>
    </message>
    <message>
        <source>Think of what you could move, lock up or give to someone for a while.</source>
        <comment>guide.safer.hint</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>فدذصز ضح لداف نضق تضقسث شضكج, سضتز قط ضع خذكج فض غضشجضصج حضع ا لدذسج.</translation>
    </message>
    <message>
        <source>My partner keeps the medicine box at his flat. I stay at my mum's when it is bad.</source>
        <comment>guide.safer.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>شن طاعفصجع زججطغ فدج شجثذتذصج بضم اف دذغ حساف. ذ غفان اف شن شقش'غ لدجص ذف ذغ باث.</translation>
    </message>
    <message>
        <source>A little distance from danger gives the feeling time to pass.</source>
        <comment>guide.safer.why</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>ا سذففسج ثذغفاصتج حعضش ثاصخجع خذكجغ فدج حججسذصخ فذشج فض طاغغ.</translation>
    </message>
    <message>
        <source>If you had to go to hospital</source>
        <comment>guide.hospital-wishes.heading</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>ذح نضق داث فض خض فض دضغطذفاس</translation>
    </message>
    <message>
        <source>Where would you want to go, and where not?</source>
        <comment>guide.where-admitted.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لدجعج لضقسث نضق لاصف فض خض, اصث لدجعج صضف?</translation>
    </message>
    <message>
        <source>Oak Ward, as they know me. Not a ward with men and women together.</source>
        <comment>guide.where-admitted.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>ضاز لاعث, اغ فدجن زصضل شج. صضف ا لاعث لذفد شجص اصث لضشجص فضخجفدجع.</translation>
    </message>
    <message>
        <source>Staff try to follow this, but a bed may not be free.</source>
        <comment>guide.where-admitted.why</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>غفاحح فعن فض حضسسضل فدذغ, بقف ا بجث شان صضف بج حعجج.</translation>
    </message>
    <message>
        <source>Who looks after your children?</source>
        <comment>guide.children.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لدض سضضزغ احفجع نضقع تدذسثعجص?</translation>
    </message>
    <message>
        <source>My mum picks up Leo and Ava from school. Her number is on the fridge.</source>
        <comment>guide.children.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>شن شقش طذتزغ قط سجض اصث اكا حعضش غتدضضس. دجع صقشبجع ذغ ضص فدج حعذثخج.</translation>
    </message>
    <message>
        <source>Who looks after the person you care for?</source>
        <comment>guide.person-i-care-for.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لدض سضضزغ احفجع فدج طجعغضص نضق تاعج حضع?</translation>
    </message>
    <message>
        <source>My dad lives with me. My brother Sean can stay for three nights.</source>
        <comment>guide.person-i-care-for.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>شن ثاث سذكجغ لذفد شج. شن بعضفدجع غجاص تاص غفان حضع فدعجج صذخدفغ.</translation>
    </message>
    <message>
        <source>Who looks after your pets and your home?</source>
        <comment>guide.pets-and-home.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لدض سضضزغ احفجع نضقع طجفغ اصث نضقع دضشج?</translation>
    </message>
    <message>
        <source>Jo next door feeds the cat. She has a key and knows how to turn off the water.</source>
        <comment>guide.pets-and-home.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>رض صجمف ثضضع حججثغ فدج تاف. غدج داغ ا زجن اصث زصضلغ دضل فض فقعص ضحح فدج لافجع.</translation>
    </message>
    <message>
        <source>Who made this crisis plan with you?</source>
        <comment>guide.crisis-made.heading</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لدض شاثج فدذغ تعذغذغ طساص لذفد نضق?</translation>
    </message>
    <message>
        <source>Who made this crisis plan with you?</source>
        <comment>guide.crisis-made-with.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لدض شاثج فدذغ تعذغذغ طساص لذفد نضق?</translation>
    </message>
    <message>
        <source>My nurse Grace and my wife Ines</source>
        <comment>guide.crisis-made-with.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>شن صقعغج خعاتج اصث شن لذحج ذصجغ</translation>
    </message>
    <message>
        <source>Staff trust a plan more when they can see who made it.</source>
        <comment>guide.crisis-made-with.why</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>غفاحح فعقغف ا طساص شضعج لدجص فدجن تاص غجج لدض شاثج ذف.</translation>
    </message>
    <message>
        <source>When did you make it?</source>
        <comment>guide.crisis-made-on.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>لدجص ثذث نضق شازج ذف?</translation>
    </message>
    <message>
        <source>Blood count</source>
        <comment>results.blood-count.title</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>بسضضث تضقصف</translation>
    </message>
    <message>
        <source>Haemoglobin</source>
        <comment>results.blood-count.hb.name</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>داجشضخسضبذص</translation>
    </message>
    <message>
        <source>the red part of your blood</source>
        <comment>results.blood-count.hb.plain</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>فدج عجث طاعف ضح نضقع بسضضث</translation>
    </message>
    <message>
        <source>Haemoglobin is the red part of your blood. It carries oxygen.</source>
        <comment>results.blood-count.hb.what</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>داجشضخسضبذص ذغ فدج عجث طاعف ضح نضقع بسضضث. ذف تاععذجغ ضمنخجص.</translation>
    </message>
    <message>
        <source>What does this number mean for me?</source>
        <comment>results.blood-count.hb.ask.0</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>لداف ثضجغ فدذغ صقشبجع شجاص حضع شج?</translation>
    </message>
    <message>
        <source>Do I need more tests?</source>
        <comment>results.blood-count.hb.ask.1</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>ثض ذ صججث شضعج فجغفغ?</translation>
    </message>
    <message>
        <source>White blood cells</source>
        <comment>results.blood-count.wbc.name</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>لدذفج بسضضث تجسسغ</translation>
    </message>
    <message>
        <source>cells that fight germs</source>
        <comment>results.blood-count.wbc.plain</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>تجسسغ فداف حذخدف خجعشغ</translation>
    </message>
    <message>
        <source>White blood cells help you fight germs.</source>
        <comment>results.blood-count.wbc.what</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>لدذفج بسضضث تجسسغ دجسط نضق حذخدف خجعشغ.</translation>
    </message>
    <message>
        <source>What does this number mean for me?</source>
        <comment>results.blood-count.wbc.ask.0</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>لداف ثضجغ فدذغ صقشبجع شجاص حضع شج?</translation>
    </message>
    <message>
        <source>Platelets</source>
        <comment>results.blood-count.platelets.name</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>طسافجسجفغ</translation>
    </message>
    <message>
        <source>cells that help blood to clot</source>
        <comment>results.blood-count.platelets.plain</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>تجسسغ فداف دجسط بسضضث فض تسضف</translation>
    </message>
    <message>
        <source>Platelets help your blood to clot.</source>
        <comment>results.blood-count.platelets.what</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>طسافجسجفغ دجسط نضقع بسضضث فض تسضف.</translation>
    </message>
    <message>
        <source>What does this number mean for me?</source>
        <comment>results.blood-count.platelets.ask.0</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>لداف ثضجغ فدذغ صقشبجع شجاص حضع شج?</translation>
    </message>
    <message>
        <source>Red blood cell count</source>
        <comment>results.blood-count.rbc.name</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>عجث بسضضث تجسس تضقصف</translation>
    </message>
    <message>
        <source>how many red cells you have</source>
        <comment>results.blood-count.rbc.plain</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>دضل شاصن عجث تجسسغ نضق داكج</translation>
    </message>
    <message>
        <source>This is how many red blood cells you have.</source>
        <comment>results.blood-count.rbc.what</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>فدذغ ذغ دضل شاصن عجث بسضضث تجسسغ نضق داكج.</translation>
    </message>
    <message>
        <source>What does this number mean for me?</source>
        <comment>results.blood-count.rbc.ask.0</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>لداف ثضجغ فدذغ صقشبجع شجاص حضع شج?</translation>
    </message>
    <message>
        <source>Haematocrit</source>
        <comment>results.blood-count.hct.name</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>داجشافضتعذف</translation>
    </message>
    <message>
        <source>how much of your blood is red cells</source>
        <comment>results.blood-count.hct.plain</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>دضل شقتد ضح نضقع بسضضث ذغ عجث تجسسغ</translation>
    </message>
    <message>
        <source>This is how much of your blood is made of red cells.</source>
        <comment>results.blood-count.hct.what</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>فدذغ ذغ دضل شقتد ضح نضقع بسضضث ذغ شاثج ضح عجث تجسسغ.</translation>
    </message>
    <message>
        <source>What does this number mean for me?</source>
        <comment>results.blood-count.hct.ask.0</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>لداف ثضجغ فدذغ صقشبجع شجاص حضع شج?</translation>
    </message>
    <message>
        <source>MCV</source>
        <comment>results.blood-count.mcv.name</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>شتك</translation>
    </message>
    <message>
        <source>the size of your red cells</source>
        <comment>results.blood-count.mcv.plain</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>فدج غذهج ضح نضقع عجث تجسسغ</translation>
    </message>
    <message>
        <source>MCV shows the size of your red blood cells.</source>
        <comment>results.blood-count.mcv.what</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>شتك غدضلغ فدج غذهج ضح نضقع عجث بسضضث تجسسغ.</translation>
    </message>
    <message>
        <source>What does this number mean for me?</source>
        <comment>results.blood-count.mcv.ask.0</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>لداف ثضجغ فدذغ صقشبجع شجاص حضع شج?</translation>
    </message>
    <message>
        <source>MCH</source>
        <comment>results.blood-count.mch.name</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>شتد</translation>
    </message>
    <message>
        <source>the red colour in each red cell</source>
        <comment>results.blood-count.mch.plain</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>فدج عجث تضسضقع ذص جاتد عجث تجسس</translation>
    </message>
    <message>
        <source>MCH shows how much haemoglobin is in each red cell.</source>
        <comment>results.blood-count.mch.what</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>شتد غدضلغ دضل شقتد داجشضخسضبذص ذغ ذص جاتد عجث تجسس.</translation>
    </message>
    <message>
        <source>What does this number mean for me?</source>
        <comment>results.blood-count.mch.ask.0</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>لداف ثضجغ فدذغ صقشبجع شجاص حضع شج?</translation>
    </message>
    <message>
        <source>Neutrophils</source>
        <comment>results.blood-count.neutrophils.name</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>صجقفعضطدذسغ</translation>
    </message>
    <message>
        <source>white cells that fight germs</source>
        <comment>results.blood-count.neutrophils.plain</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>لدذفج تجسسغ فداف حذخدف خجعشغ</translation>
    </message>
    <message>
        <source>Neutrophils are white blood cells. They are quick to fight germs.</source>
        <comment>results.blood-count.neutrophils.what</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>صجقفعضطدذسغ اعج لدذفج بسضضث تجسسغ. فدجن اعج ظقذتز فض حذخدف خجعشغ.</translation>
    </message>
    <message>
        <source>What does this number mean for me?</source>
        <comment>results.blood-count.neutrophils.ask.0</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>لداف ثضجغ فدذغ صقشبجع شجاص حضع شج?</translation>
    </message>
    <message>
        <source>Lymphocytes</source>
        <comment>results.blood-count.lymphocytes.name</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>سنشطدضتنفجغ</translation>
    </message>
    <message>
        <source>white cells that fight viruses</source>
        <comment>results.blood-count.lymphocytes.plain</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>لدذفج تجسسغ فداف حذخدف كذعقغجغ</translation>
    </message>
    <message>
        <source>Lymphocytes are white blood cells. They help you fight viruses.</source>
        <comment>results.blood-count.lymphocytes.what</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>سنشطدضتنفجغ اعج لدذفج بسضضث تجسسغ. فدجن دجسط نضق حذخدف كذعقغجغ.</translation>
    </message>
    <message>
        <source>What does this number mean for me?</source>
        <comment>results.blood-count.lymphocytes.ask.0</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>لداف ثضجغ فدذغ صقشبجع شجاص حضع شج?</translation>
    </message>
    <message>
        <source>Monocytes</source>
        <comment>results.blood-count.monocytes.name</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>شضصضتنفجغ</translation>
    </message>
    <message>
        <source>a kind of white cell</source>
        <comment>results.blood-count.monocytes.plain</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>ا زذصث ضح لدذفج تجسس</translation>
    </message>
    <message>
        <source>Monocytes are white blood cells that clear up germs and dead cells.</source>
        <comment>results.blood-count.monocytes.what</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>شضصضتنفجغ اعج لدذفج بسضضث تجسسغ فداف تسجاع قط خجعشغ اصث ثجاث تجسسغ.</translation>
    </message>
    <message>
        <source>What does this number mean for me?</source>
        <comment>results.blood-count.monocytes.ask.0</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>لداف ثضجغ فدذغ صقشبجع شجاص حضع شج?</translation>
    </message>
    <message>
        <source>Eosinophils</source>
        <comment>results.blood-count.eosinophils.name</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>جضغذصضطدذسغ</translation>
    </message>
    <message>
        <source>white cells linked with allergy</source>
        <comment>results.blood-count.eosinophils.plain</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>لدذفج تجسسغ سذصزجث لذفد اسسجعخن</translation>
    </message>
    <message>
        <source>Eosinophils are white blood cells. Allergy and asthma can change them.</source>
        <comment>results.blood-count.eosinophils.what</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>جضغذصضطدذسغ اعج لدذفج بسضضث تجسسغ. اسسجعخن اصث اغفدشا تاص تداصخج فدجش.</translation>
    </message>
    <message>
        <source>What does this number mean for me?</source>
        <comment>results.blood-count.eosinophils.ask.0</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>لداف ثضجغ فدذغ صقشبجع شجاص حضع شج?</translation>
    </message>
    <message>
        <source>Basophils</source>
        <comment>results.blood-count.basophils.name</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>باغضطدذسغ</translation>
    </message>
    <message>
        <source>a kind of white cell</source>
        <comment>results.blood-count.basophils.plain</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>ا زذصث ضح لدذفج تجسس</translation>
    </message>
    <message>
        <source>Basophils are a small group of white blood cells.</source>
        <comment>results.blood-count.basophils.what</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>باغضطدذسغ اعج ا غشاسس خعضقط ضح لدذفج بسضضث تجسسغ.</translation>
    </message>
    <message>
        <source>What does this number mean for me?</source>
        <comment>results.blood-count.basophils.ask.0</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>لداف ثضجغ فدذغ صقشبجع شجاص حضع شج?</translation>
    </message>
    <message>
        <source>CRP</source>
        <comment>results.blood-count.crp.name</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>تعط</translation>
    </message>
    <message>
        <source>a sign of swelling or germs in the body</source>
        <comment>results.blood-count.crp.plain</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>ا غذخص ضح غلجسسذصخ ضع خجعشغ ذص فدج بضثن</translation>
    </message>
    <message>
        <source>CRP goes up when part of your body is hot, sore or fighting germs.</source>
        <comment>results.blood-count.crp.what</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>تعط خضجغ قط لدجص طاعف ضح نضقع بضثن ذغ دضف, غضعج ضع حذخدفذصخ خجعشغ.</translation>
    </message>
    <message>
        <source>What does this number mean for me?</source>
        <comment>results.blood-count.crp.ask.0</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>لداف ثضجغ فدذغ صقشبجع شجاص حضع شج?</translation>
    </message>
    <message>
        <source>Do I need the test again?</source>
        <comment>results.blood-count.crp.ask.1</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>ثض ذ صججث فدج فجغف اخاذص?</translation>
    </message>
    <message>
        <source>ESR</source>
        <comment>results.blood-count.esr.name</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>جغع</translation>
    </message>
    <message>
        <source>a sign of swelling in the body</source>
        <comment>results.blood-count.esr.plain</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>ا غذخص ضح غلجسسذصخ ذص فدج بضثن</translation>
    </message>
    <message>
        <source>ESR goes up when part of your body is sore or fighting germs.</source>
        <comment>results.blood-count.esr.what</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>جغع خضجغ قط لدجص طاعف ضح نضقع بضثن ذغ غضعج ضع حذخدفذصخ خجعشغ.</translation>
    </message>
    <message>
        <source>What does this number mean for me?</source>
        <comment>results.blood-count.esr.ask.0</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>لداف ثضجغ فدذغ صقشبجع شجاص حضع شج?</translation>
    </message>
    <message>
        <source>Blood sugar</source>
        <comment>results.blood-sugar.title</comment>
        <extracomment>results/blood-sugar.toml.</extracomment>
        <translation>بسضضث غقخاع</translation>
    </message>
    <message>
        <source>HbA1c</source>
        <comment>results.blood-sugar.hba1c.name</comment>
        <extracomment>results/blood-sugar.toml.</extracomment>
        <translation>دبا1ت</translation>
    </message>
    <message>
        <source>average blood sugar over 2 to 3 months</source>
        <comment>results.blood-sugar.hba1c.plain</comment>
        <extracomment>results/blood-sugar.toml.</extracomment>
        <translation>اكجعاخج بسضضث غقخاع ضكجع 2 فض 3 شضصفدغ</translation>
    </message>
    <message>
        <source>This shows how much sugar was in your blood over the last 2 to 3 months.</source>
        <comment>results.blood-sugar.hba1c.what</comment>
        <extracomment>results/blood-sugar.toml.</extracomment>
        <translation>فدذغ غدضلغ دضل شقتد غقخاع لاغ ذص نضقع بسضضث ضكجع فدج ساغف 2 فض 3 شضصفدغ.</translation>
    </message>
    <message>
        <source>Below 42 mmol/mol is usual for many adults without diabetes. People with diabetes often have a number of their own, agreed with their team.</source>
        <comment>results.blood-sugar.hba1c.usual</comment>
        <extracomment>results/blood-sugar.toml.</extracomment>
        <translation>بجسضل 42 ششضس/شضس ذغ قغقاس حضع شاصن اثقسفغ لذفدضقف ثذابجفجغ. طجضطسج لذفد ثذابجفجغ ضحفجص داكج ا صقشبجع ضح فدجذع ضلص, اخعججث لذفد فدجذع فجاش.</translation>
    </message>
    <message>
        <source>NHS pages on diabetes, as copied by an NHS trust</source>
        <comment>results.blood-sugar.hba1c.source</comment>
        <extracomment>results/blood-sugar.toml.</extracomment>
        <translation>صدغ طاخجغ ضص ثذابجفجغ, اغ تضطذجث بن اص صدغ فعقغف</translation>
    </message>
    <message>
        <source>What is a good number for me?</source>
        <comment>results.blood-sugar.hba1c.ask.0</comment>
        <extracomment>results/blood-sugar.toml.</extracomment>
        <translation>لداف ذغ ا خضضث صقشبجع حضع شج?</translation>
    </message>
    <message>
        <source>When is my next test?</source>
        <comment>results.blood-sugar.hba1c.ask.1</comment>
        <extracomment>results/blood-sugar.toml.</extracomment>
        <translation>لدجص ذغ شن صجمف فجغف?</translation>
    </message>
    <message>
        <source>Fasting blood sugar</source>
        <comment>results.blood-sugar.glucose_fasting.name</comment>
        <extracomment>results/blood-sugar.toml.</extracomment>
        <translation>حاغفذصخ بسضضث غقخاع</translation>
    </message>
    <message>
        <source>blood sugar before you have eaten</source>
        <comment>results.blood-sugar.glucose_fasting.plain</comment>
        <extracomment>results/blood-sugar.toml.</extracomment>
        <translation>بسضضث غقخاع بجحضعج نضق داكج جافجص</translation>
    </message>
    <message>
        <source>This is the sugar in your blood after a night with no food.</source>
        <comment>results.blood-sugar.glucose_fasting.what</comment>
        <extracomment>results/blood-sugar.toml.</extracomment>
        <translation>فدذغ ذغ فدج غقخاع ذص نضقع بسضضث احفجع ا صذخدف لذفد صض حضضث.</translation>
    </message>
    <message>
        <source>What does this number mean for me?</source>
        <comment>results.blood-sugar.glucose_fasting.ask.0</comment>
        <extracomment>results/blood-sugar.toml.</extracomment>
        <translation>لداف ثضجغ فدذغ صقشبجع شجاص حضع شج?</translation>
    </message>
    <message>
        <source>Do I need the test again?</source>
        <comment>results.blood-sugar.glucose_fasting.ask.1</comment>
        <extracomment>results/blood-sugar.toml.</extracomment>
        <translation>ثض ذ صججث فدج فجغف اخاذص?</translation>
    </message>
    <message>
        <source>Blood sugar 2 hours after a sugar drink</source>
        <comment>results.blood-sugar.glucose_2h.name</comment>
        <extracomment>results/blood-sugar.toml.</extracomment>
        <translation>بسضضث غقخاع 2 دضقعغ احفجع ا غقخاع ثعذصز</translation>
    </message>
    <message>
        <source>blood sugar 2 hours after a sugar drink</source>
        <comment>results.blood-sugar.glucose_2h.plain</comment>
        <extracomment>results/blood-sugar.toml.</extracomment>
        <translation>بسضضث غقخاع 2 دضقعغ احفجع ا غقخاع ثعذصز</translation>
    </message>
    <message>
        <source>This is the sugar in your blood 2 hours after a sweet drink.</source>
        <comment>results.blood-sugar.glucose_2h.what</comment>
        <extracomment>results/blood-sugar.toml.</extracomment>
        <translation>فدذغ ذغ فدج غقخاع ذص نضقع بسضضث 2 دضقعغ احفجع ا غلججف ثعذصز.</translation>
    </message>
    <message>
        <source>What does this number mean for me?</source>
        <comment>results.blood-sugar.glucose_2h.ask.0</comment>
        <extracomment>results/blood-sugar.toml.</extracomment>
        <translation>لداف ثضجغ فدذغ صقشبجع شجاص حضع شج?</translation>
    </message>
    <message>
        <source>What happens next?</source>
        <comment>results.blood-sugar.glucose_2h.ask.1</comment>
        <extracomment>results/blood-sugar.toml.</extracomment>
        <translation>لداف داططجصغ صجمف?</translation>
    </message>
    <message>
        <source>Blood sugar</source>
        <comment>results.blood-sugar.glucose.name</comment>
        <extracomment>results/blood-sugar.toml.</extracomment>
        <translation>بسضضث غقخاع</translation>
    </message>
    <message>
        <source>sugar in your blood at one moment</source>
        <comment>results.blood-sugar.glucose.plain</comment>
        <extracomment>results/blood-sugar.toml.</extracomment>
        <translation>غقخاع ذص نضقع بسضضث اف ضصج شضشجصف</translation>
    </message>
    <message>
        <source>This is the sugar in your blood at the time of the test. It goes up and down during the day.</source>
        <comment>results.blood-sugar.glucose.what</comment>
        <extracomment>results/blood-sugar.toml.</extracomment>
        <translation>فدذغ ذغ فدج غقخاع ذص نضقع بسضضث اف فدج فذشج ضح فدج فجغف. ذف خضجغ قط اصث ثضلص ثقعذصخ فدج ثان.</translation>
    </message>
    <message>
        <source>Does it matter when I last ate?</source>
        <comment>results.blood-sugar.glucose.ask.0</comment>
        <extracomment>results/blood-sugar.toml.</extracomment>
        <translation>ثضجغ ذف شاففجع لدجص ذ ساغف افج?</translation>
    </message>
    <message>
        <source>What is a good number for me?</source>
        <comment>results.blood-sugar.glucose.ask.1</comment>
        <extracomment>results/blood-sugar.toml.</extracomment>
        <translation>لداف ذغ ا خضضث صقشبجع حضع شج?</translation>
    </message>
    <message>
        <source>Blood pressure and body</source>
        <comment>results.body.title</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>بسضضث طعجغغقعج اصث بضثن</translation>
    </message>
    <message>
        <source>Blood pressure, top number</source>
        <comment>results.body.sbp.name</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>بسضضث طعجغغقعج, فضط صقشبجع</translation>
    </message>
    <message>
        <source>the push of your blood when your heart beats</source>
        <comment>results.body.sbp.plain</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>فدج طقغد ضح نضقع بسضضث لدجص نضقع دجاعف بجافغ</translation>
    </message>
    <message>
        <source>This is how hard your blood pushes when your heart beats.</source>
        <comment>results.body.sbp.what</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>فدذغ ذغ دضل داعث نضقع بسضضث طقغدجغ لدجص نضقع دجاعف بجافغ.</translation>
    </message>
    <message>
        <source>Between 90 and 120 is usual for many adults. What is usual for you may not be the same.</source>
        <comment>results.body.sbp.usual</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>بجفلججص 90 اصث 120 ذغ قغقاس حضع شاصن اثقسفغ. لداف ذغ قغقاس حضع نضق شان صضف بج فدج غاشج.</translation>
    </message>
    <message>
        <source>NHS page on blood pressure (a copy from 2024)</source>
        <comment>results.body.sbp.source</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>صدغ طاخج ضص بسضضث طعجغغقعج (ا تضطن حعضش 2024)</translation>
    </message>
    <message>
        <source>What is a good blood pressure for me?</source>
        <comment>results.body.sbp.ask.0</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>لداف ذغ ا خضضث بسضضث طعجغغقعج حضع شج?</translation>
    </message>
    <message>
        <source>Do I need to check it at home?</source>
        <comment>results.body.sbp.ask.1</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>ثض ذ صججث فض تدجتز ذف اف دضشج?</translation>
    </message>
    <message>
        <source>Blood pressure, bottom number</source>
        <comment>results.body.dbp.name</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>بسضضث طعجغغقعج, بضففضش صقشبجع</translation>
    </message>
    <message>
        <source>the push of your blood when your heart rests</source>
        <comment>results.body.dbp.plain</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>فدج طقغد ضح نضقع بسضضث لدجص نضقع دجاعف عجغفغ</translation>
    </message>
    <message>
        <source>This is how hard your blood pushes when your heart rests between beats.</source>
        <comment>results.body.dbp.what</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>فدذغ ذغ دضل داعث نضقع بسضضث طقغدجغ لدجص نضقع دجاعف عجغفغ بجفلججص بجافغ.</translation>
    </message>
    <message>
        <source>Between 60 and 80 is usual for many adults. What is usual for you may not be the same.</source>
        <comment>results.body.dbp.usual</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>بجفلججص 60 اصث 80 ذغ قغقاس حضع شاصن اثقسفغ. لداف ذغ قغقاس حضع نضق شان صضف بج فدج غاشج.</translation>
    </message>
    <message>
        <source>NHS page on blood pressure (a copy from 2024)</source>
        <comment>results.body.dbp.source</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>صدغ طاخج ضص بسضضث طعجغغقعج (ا تضطن حعضش 2024)</translation>
    </message>
    <message>
        <source>What is a good blood pressure for me?</source>
        <comment>results.body.dbp.ask.0</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>لداف ذغ ا خضضث بسضضث طعجغغقعج حضع شج?</translation>
    </message>
    <message>
        <source>Do I need to check it at home?</source>
        <comment>results.body.dbp.ask.1</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>ثض ذ صججث فض تدجتز ذف اف دضشج?</translation>
    </message>
    <message>
        <source>Pulse</source>
        <comment>results.body.pulse.name</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>طقسغج</translation>
    </message>
    <message>
        <source>how many times your heart beats in a minute</source>
        <comment>results.body.pulse.plain</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>دضل شاصن فذشجغ نضقع دجاعف بجافغ ذص ا شذصقفج</translation>
    </message>
    <message>
        <source>This is how many times your heart beats in one minute.</source>
        <comment>results.body.pulse.what</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>فدذغ ذغ دضل شاصن فذشجغ نضقع دجاعف بجافغ ذص ضصج شذصقفج.</translation>
    </message>
    <message>
        <source>What is usual for me?</source>
        <comment>results.body.pulse.ask.0</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>لداف ذغ قغقاس حضع شج?</translation>
    </message>
    <message>
        <source>Does my pulse feel steady?</source>
        <comment>results.body.pulse.ask.1</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>ثضجغ شن طقسغج حججس غفجاثن?</translation>
    </message>
    <message>
        <source>Oxygen level</source>
        <comment>results.body.spo2.name</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>ضمنخجص سجكجس</translation>
    </message>
    <message>
        <source>how much oxygen your blood carries</source>
        <comment>results.body.spo2.plain</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>دضل شقتد ضمنخجص نضقع بسضضث تاععذجغ</translation>
    </message>
    <message>
        <source>A clip on your finger shows how much oxygen your blood carries.</source>
        <comment>results.body.spo2.what</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>ا تسذط ضص نضقع حذصخجع غدضلغ دضل شقتد ضمنخجص نضقع بسضضث تاععذجغ.</translation>
    </message>
    <message>
        <source>What is a good number for me?</source>
        <comment>results.body.spo2.ask.0</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>لداف ذغ ا خضضث صقشبجع حضع شج?</translation>
    </message>
    <message>
        <source>When do I need to ring for help?</source>
        <comment>results.body.spo2.ask.1</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>لدجص ثض ذ صججث فض عذصخ حضع دجسط?</translation>
    </message>
    <message>
        <source>Weight</source>
        <comment>results.body.weight.name</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>لجذخدف</translation>
    </message>
    <message>
        <source>how heavy you are</source>
        <comment>results.body.weight.plain</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>دضل دجاكن نضق اعج</translation>
    </message>
    <message>
        <source>This is how heavy you were on that day.</source>
        <comment>results.body.weight.what</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>فدذغ ذغ دضل دجاكن نضق لجعج ضص فداف ثان.</translation>
    </message>
    <message>
        <source>Is a change in my weight important for me?</source>
        <comment>results.body.weight.ask.0</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>ذغ ا تداصخج ذص شن لجذخدف ذشطضعفاصف حضع شج?</translation>
    </message>
    <message>
        <source>How often do I need to weigh myself?</source>
        <comment>results.body.weight.ask.1</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>دضل ضحفجص ثض ذ صججث فض لجذخد شنغجسح?</translation>
    </message>
    <message>
        <source>Height</source>
        <comment>results.body.height.name</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>دجذخدف</translation>
    </message>
    <message>
        <source>how tall you are</source>
        <comment>results.body.height.plain</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>دضل فاسس نضق اعج</translation>
    </message>
    <message>
        <source>This is how tall you are.</source>
        <comment>results.body.height.what</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>فدذغ ذغ دضل فاسس نضق اعج.</translation>
    </message>
    <message>
        <source>Do I need to have this checked again?</source>
        <comment>results.body.height.ask.0</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>ثض ذ صججث فض داكج فدذغ تدجتزجث اخاذص?</translation>
    </message>
    <message>
        <source>BMI</source>
        <comment>results.body.bmi.name</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>بشذ</translation>
    </message>
    <message>
        <source>your weight for your height</source>
        <comment>results.body.bmi.plain</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>نضقع لجذخدف حضع نضقع دجذخدف</translation>
    </message>
    <message>
        <source>Body mass index (BMI) compares your weight with your height.</source>
        <comment>results.body.bmi.what</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>بضثن شاغغ ذصثجم (بشذ) تضشطاعجغ نضقع لجذخدف لذفد نضقع دجذخدف.</translation>
    </message>
    <message>
        <source>Between 18.5 and 24.9 is usual for many adults. For some family backgrounds the numbers are lower.</source>
        <comment>results.body.bmi.usual</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>بجفلججص 18.5 اصث 24.9 ذغ قغقاس حضع شاصن اثقسفغ. حضع غضشج حاشذسن باتزخعضقصثغ فدج صقشبجعغ اعج سضلجع.</translation>
    </message>
    <message>
        <source>NHS digital service manual, example on numbers</source>
        <comment>results.body.bmi.source</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>صدغ ثذخذفاس غجعكذتج شاصقاس, جماشطسج ضص صقشبجعغ</translation>
    </message>
    <message>
        <source>Is this number important for me?</source>
        <comment>results.body.bmi.ask.0</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>ذغ فدذغ صقشبجع ذشطضعفاصف حضع شج?</translation>
    </message>
    <message>
        <source>What would help me most?</source>
        <comment>results.body.bmi.ask.1</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>لداف لضقسث دجسط شج شضغف?</translation>
    </message>
    <message>
        <source>Waist size</source>
        <comment>results.body.waist.name</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>لاذغف غذهج</translation>
    </message>
    <message>
        <source>how far it is around your middle</source>
        <comment>results.body.waist.plain</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>دضل حاع ذف ذغ اعضقصث نضقع شذثثسج</translation>
    </message>
    <message>
        <source>This is how far it is around your middle.</source>
        <comment>results.body.waist.what</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>فدذغ ذغ دضل حاع ذف ذغ اعضقصث نضقع شذثثسج.</translation>
    </message>
    <message>
        <source>Is this number important for me?</source>
        <comment>results.body.waist.ask.0</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>ذغ فدذغ صقشبجع ذشطضعفاصف حضع شج?</translation>
    </message>
    <message>
        <source>Temperature</source>
        <comment>results.body.temp.name</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>فجشطجعافقعج</translation>
    </message>
    <message>
        <source>how warm your body is</source>
        <comment>results.body.temp.plain</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>دضل لاعش نضقع بضثن ذغ</translation>
    </message>
    <message>
        <source>This is how warm your body was at that time.</source>
        <comment>results.body.temp.what</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>فدذغ ذغ دضل لاعش نضقع بضثن لاغ اف فداف فذشج.</translation>
    </message>
    <message>
        <source>When do I need to ring for help?</source>
        <comment>results.body.temp.ask.0</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>لدجص ثض ذ صججث فض عذصخ حضع دجسط?</translation>
    </message>
    <message>
        <source>Bones, blood vessels and sensors</source>
        <comment>results.bones-and-vessels.title</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>بضصجغ, بسضضث كجغغجسغ اصث غجصغضعغ</translation>
    </message>
    <message>
        <source>T-score, hip</source>
        <comment>results.bones-and-vessels.tscore_hip.name</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>ف-غتضعج, دذط</translation>
    </message>
    <message>
        <source>how dense your hip bone is</source>
        <comment>results.bones-and-vessels.tscore_hip.plain</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>دضل ثجصغج نضقع دذط بضصج ذغ</translation>
    </message>
    <message>
        <source>This shows how dense your hip bone is beside a young adult.</source>
        <comment>results.bones-and-vessels.tscore_hip.what</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>فدذغ غدضلغ دضل ثجصغج نضقع دذط بضصج ذغ بجغذثج ا نضقصخ اثقسف.</translation>
    </message>
    <message>
        <source>Do I need a bone medicine?</source>
        <comment>results.bones-and-vessels.tscore_hip.ask.0</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>ثض ذ صججث ا بضصج شجثذتذصج?</translation>
    </message>
    <message>
        <source>How can I lower my chance of a fall?</source>
        <comment>results.bones-and-vessels.tscore_hip.ask.1</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>دضل تاص ذ سضلجع شن تداصتج ضح ا حاسس?</translation>
    </message>
    <message>
        <source>T-score, spine</source>
        <comment>results.bones-and-vessels.tscore_spine.name</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>ف-غتضعج, غطذصج</translation>
    </message>
    <message>
        <source>how dense your back bones are</source>
        <comment>results.bones-and-vessels.tscore_spine.plain</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>دضل ثجصغج نضقع باتز بضصجغ اعج</translation>
    </message>
    <message>
        <source>This shows how dense your back bones are beside a young adult.</source>
        <comment>results.bones-and-vessels.tscore_spine.what</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>فدذغ غدضلغ دضل ثجصغج نضقع باتز بضصجغ اعج بجغذثج ا نضقصخ اثقسف.</translation>
    </message>
    <message>
        <source>Do I need a bone medicine?</source>
        <comment>results.bones-and-vessels.tscore_spine.ask.0</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>ثض ذ صججث ا بضصج شجثذتذصج?</translation>
    </message>
    <message>
        <source>How can I lower my chance of a fall?</source>
        <comment>results.bones-and-vessels.tscore_spine.ask.1</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>دضل تاص ذ سضلجع شن تداصتج ضح ا حاسس?</translation>
    </message>
    <message>
        <source>FRAX score</source>
        <comment>results.bones-and-vessels.frax.name</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>حعام غتضعج</translation>
    </message>
    <message>
        <source>your chance of a broken bone over 10 years</source>
        <comment>results.bones-and-vessels.frax.plain</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>نضقع تداصتج ضح ا بعضزجص بضصج ضكجع 10 نجاعغ</translation>
    </message>
    <message>
        <source>This is a guess at your chance of a broken bone in 10 years.</source>
        <comment>results.bones-and-vessels.frax.what</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>فدذغ ذغ ا خقجغغ اف نضقع تداصتج ضح ا بعضزجص بضصج ذص 10 نجاعغ.</translation>
    </message>
    <message>
        <source>What can I do about it?</source>
        <comment>results.bones-and-vessels.frax.ask.0</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>لداف تاص ذ ثض ابضقف ذف?</translation>
    </message>
    <message>
        <source>Time in range</source>
        <comment>results.bones-and-vessels.tir.name</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>فذشج ذص عاصخج</translation>
    </message>
    <message>
        <source>how long your sugar was in range</source>
        <comment>results.bones-and-vessels.tir.plain</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>دضل سضصخ نضقع غقخاع لاغ ذص عاصخج</translation>
    </message>
    <message>
        <source>This is how much of the day your sugar was in the range set for you.</source>
        <comment>results.bones-and-vessels.tir.what</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>فدذغ ذغ دضل شقتد ضح فدج ثان نضقع غقخاع لاغ ذص فدج عاصخج غجف حضع نضق.</translation>
    </message>
    <message>
        <source>What is a good number for me?</source>
        <comment>results.bones-and-vessels.tir.ask.0</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>لداف ذغ ا خضضث صقشبجع حضع شج?</translation>
    </message>
    <message>
        <source>What could I change?</source>
        <comment>results.bones-and-vessels.tir.ask.1</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>لداف تضقسث ذ تداصخج?</translation>
    </message>
    <message>
        <source>Time below range</source>
        <comment>results.bones-and-vessels.tbr.name</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>فذشج بجسضل عاصخج</translation>
    </message>
    <message>
        <source>how long your sugar was below range</source>
        <comment>results.bones-and-vessels.tbr.plain</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>دضل سضصخ نضقع غقخاع لاغ بجسضل عاصخج</translation>
    </message>
    <message>
        <source>This is how much of the day your sugar was below the range set for you.</source>
        <comment>results.bones-and-vessels.tbr.what</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>فدذغ ذغ دضل شقتد ضح فدج ثان نضقع غقخاع لاغ بجسضل فدج عاصخج غجف حضع نضق.</translation>
    </message>
    <message>
        <source>What do I do when my sugar drops?</source>
        <comment>results.bones-and-vessels.tbr.ask.0</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>لداف ثض ذ ثض لدجص شن غقخاع ثعضطغ?</translation>
    </message>
    <message>
        <source>GMI</source>
        <comment>results.bones-and-vessels.gmi.name</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>خشذ</translation>
    </message>
    <message>
        <source>average sugar worked out by your sensor</source>
        <comment>results.bones-and-vessels.gmi.plain</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>اكجعاخج غقخاع لضعزجث ضقف بن نضقع غجصغضع</translation>
    </message>
    <message>
        <source>Your sensor makes this number from your average sugar. It is not the same as a blood test.</source>
        <comment>results.bones-and-vessels.gmi.what</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>نضقع غجصغضع شازجغ فدذغ صقشبجع حعضش نضقع اكجعاخج غقخاع. ذف ذغ صضف فدج غاشج اغ ا بسضضث فجغف.</translation>
    </message>
    <message>
        <source>Is this close to my HbA1c?</source>
        <comment>results.bones-and-vessels.gmi.ask.0</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>ذغ فدذغ تسضغج فض شن دبا1ت?</translation>
    </message>
    <message>
        <source>ABPI, right leg</source>
        <comment>results.bones-and-vessels.abpi_r.name</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>ابطذ, عذخدف سجخ</translation>
    </message>
    <message>
        <source>blood flow in your right leg</source>
        <comment>results.bones-and-vessels.abpi_r.plain</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>بسضضث حسضل ذص نضقع عذخدف سجخ</translation>
    </message>
    <message>
        <source>This compares the pressure in your right ankle with your arm.</source>
        <comment>results.bones-and-vessels.abpi_r.what</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>فدذغ تضشطاعجغ فدج طعجغغقعج ذص نضقع عذخدف اصزسج لذفد نضقع اعش.</translation>
    </message>
    <message>
        <source>How is the blood flow in my legs?</source>
        <comment>results.bones-and-vessels.abpi_r.ask.0</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>دضل ذغ فدج بسضضث حسضل ذص شن سجخغ?</translation>
    </message>
    <message>
        <source>ABPI, left leg</source>
        <comment>results.bones-and-vessels.abpi_l.name</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>ابطذ, سجحف سجخ</translation>
    </message>
    <message>
        <source>blood flow in your left leg</source>
        <comment>results.bones-and-vessels.abpi_l.plain</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>بسضضث حسضل ذص نضقع سجحف سجخ</translation>
    </message>
    <message>
        <source>This compares the pressure in your left ankle with your arm.</source>
        <comment>results.bones-and-vessels.abpi_l.what</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>فدذغ تضشطاعجغ فدج طعجغغقعج ذص نضقع سجحف اصزسج لذفد نضقع اعش.</translation>
    </message>
    <message>
        <source>How is the blood flow in my legs?</source>
        <comment>results.bones-and-vessels.abpi_l.ask.0</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>دضل ذغ فدج بسضضث حسضل ذص شن سجخغ?</translation>
    </message>
    <message>
        <source>Breathing</source>
        <comment>results.breathing.title</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>بعجافدذصخ</translation>
    </message>
    <message>
        <source>FEV1</source>
        <comment>results.breathing.fev1.name</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>حجك1</translation>
    </message>
    <message>
        <source>air you can blow out in 1 second</source>
        <comment>results.breathing.fev1.plain</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>اذع نضق تاص بسضل ضقف ذص 1 غجتضصث</translation>
    </message>
    <message>
        <source>This is how much air you can blow out in 1 second.</source>
        <comment>results.breathing.fev1.what</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>فدذغ ذغ دضل شقتد اذع نضق تاص بسضل ضقف ذص 1 غجتضصث.</translation>
    </message>
    <message>
        <source>How are my lungs doing?</source>
        <comment>results.breathing.fev1.ask.0</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>دضل اعج شن سقصخغ ثضذصخ?</translation>
    </message>
    <message>
        <source>Can someone check how I use my inhaler?</source>
        <comment>results.breathing.fev1.ask.1</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>تاص غضشجضصج تدجتز دضل ذ قغج شن ذصداسجع?</translation>
    </message>
    <message>
        <source>FEV1, percent of predicted</source>
        <comment>results.breathing.fev1_pct.name</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>حجك1, طجعتجصف ضح طعجثذتفجث</translation>
    </message>
    <message>
        <source>your FEV1 beside what is expected for you</source>
        <comment>results.breathing.fev1_pct.plain</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>نضقع حجك1 بجغذثج لداف ذغ جمطجتفجث حضع نضق</translation>
    </message>
    <message>
        <source>This compares your FEV1 with people of your age and height.</source>
        <comment>results.breathing.fev1_pct.what</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>فدذغ تضشطاعجغ نضقع حجك1 لذفد طجضطسج ضح نضقع اخج اصث دجذخدف.</translation>
    </message>
    <message>
        <source>How are my lungs doing?</source>
        <comment>results.breathing.fev1_pct.ask.0</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>دضل اعج شن سقصخغ ثضذصخ?</translation>
    </message>
    <message>
        <source>FVC</source>
        <comment>results.breathing.fvc.name</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>حكت</translation>
    </message>
    <message>
        <source>all the air you can blow out</source>
        <comment>results.breathing.fvc.plain</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>اسس فدج اذع نضق تاص بسضل ضقف</translation>
    </message>
    <message>
        <source>This is all the air that you can blow out in one breath.</source>
        <comment>results.breathing.fvc.what</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>فدذغ ذغ اسس فدج اذع فداف نضق تاص بسضل ضقف ذص ضصج بعجافد.</translation>
    </message>
    <message>
        <source>How are my lungs doing?</source>
        <comment>results.breathing.fvc.ask.0</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>دضل اعج شن سقصخغ ثضذصخ?</translation>
    </message>
    <message>
        <source>FEV1/FVC ratio</source>
        <comment>results.breathing.fev1_fvc.name</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>حجك1/حكت عافذض</translation>
    </message>
    <message>
        <source>FEV1 beside FVC</source>
        <comment>results.breathing.fev1_fvc.plain</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>حجك1 بجغذثج حكت</translation>
    </message>
    <message>
        <source>This compares the air in the first second with all the air you blow out.</source>
        <comment>results.breathing.fev1_fvc.what</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>فدذغ تضشطاعجغ فدج اذع ذص فدج حذعغف غجتضصث لذفد اسس فدج اذع نضق بسضل ضقف.</translation>
    </message>
    <message>
        <source>How are my lungs doing?</source>
        <comment>results.breathing.fev1_fvc.ask.0</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>دضل اعج شن سقصخغ ثضذصخ?</translation>
    </message>
    <message>
        <source>Peak flow</source>
        <comment>results.breathing.pef.name</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>طجاز حسضل</translation>
    </message>
    <message>
        <source>how fast you can blow out</source>
        <comment>results.breathing.pef.plain</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>دضل حاغف نضق تاص بسضل ضقف</translation>
    </message>
    <message>
        <source>Peak flow is how fast you can blow air out.</source>
        <comment>results.breathing.pef.what</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>طجاز حسضل ذغ دضل حاغف نضق تاص بسضل اذع ضقف.</translation>
    </message>
    <message>
        <source>What is a good number for me?</source>
        <comment>results.breathing.pef.ask.0</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>لداف ذغ ا خضضث صقشبجع حضع شج?</translation>
    </message>
    <message>
        <source>What do I do when it drops?</source>
        <comment>results.breathing.pef.ask.1</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>لداف ثض ذ ثض لدجص ذف ثعضطغ?</translation>
    </message>
    <message>
        <source>CAT score</source>
        <comment>results.breathing.cat.name</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>تاف غتضعج</translation>
    </message>
    <message>
        <source>how your lung illness affects your day</source>
        <comment>results.breathing.cat.plain</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>دضل نضقع سقصخ ذسسصجغغ اححجتفغ نضقع ثان</translation>
    </message>
    <message>
        <source>The CAT score shows how a long-term lung illness (COPD) affects your day. It runs from 0 to 40.</source>
        <comment>results.breathing.cat.what</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>فدج تاف غتضعج غدضلغ دضل ا سضصخ-فجعش سقصخ ذسسصجغغ (تضطث) اححجتفغ نضقع ثان. ذف عقصغ حعضش 0 فض 40.</translation>
    </message>
    <message>
        <source>What would help me breathe better?</source>
        <comment>results.breathing.cat.ask.0</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>لداف لضقسث دجسط شج بعجافدج بجففجع?</translation>
    </message>
    <message>
        <source>MRC breathlessness scale</source>
        <comment>results.breathing.mrc.name</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>شعت بعجافدسجغغصجغغ غتاسج</translation>
    </message>
    <message>
        <source>how out of breath you get</source>
        <comment>results.breathing.mrc.plain</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>دضل ضقف ضح بعجافد نضق خجف</translation>
    </message>
    <message>
        <source>This scale shows how easily you get out of breath. It runs from 1 to 5.</source>
        <comment>results.breathing.mrc.what</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>فدذغ غتاسج غدضلغ دضل جاغذسن نضق خجف ضقف ضح بعجافد. ذف عقصغ حعضش 1 فض 5.</translation>
    </message>
    <message>
        <source>What would help me breathe better?</source>
        <comment>results.breathing.mrc.ask.0</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>لداف لضقسث دجسط شج بعجافدج بجففجع?</translation>
    </message>
    <message>
        <source>Asthma Control Test</source>
        <comment>results.breathing.act.name</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>اغفدشا تضصفعضس فجغف</translation>
    </message>
    <message>
        <source>how your asthma has been for 4 weeks</source>
        <comment>results.breathing.act.plain</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>دضل نضقع اغفدشا داغ بججص حضع 4 لججزغ</translation>
    </message>
    <message>
        <source>This score shows how your asthma has been over 4 weeks. It runs from 5 to 25.</source>
        <comment>results.breathing.act.what</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>فدذغ غتضعج غدضلغ دضل نضقع اغفدشا داغ بججص ضكجع 4 لججزغ. ذف عقصغ حعضش 5 فض 25.</translation>
    </message>
    <message>
        <source>What would help my asthma?</source>
        <comment>results.breathing.act.ask.0</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>لداف لضقسث دجسط شن اغفدشا?</translation>
    </message>
    <message>
        <source>Can someone check how I use my inhaler?</source>
        <comment>results.breathing.act.ask.1</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>تاص غضشجضصج تدجتز دضل ذ قغج شن ذصداسجع?</translation>
    </message>
    <message>
        <source>Epworth score</source>
        <comment>results.breathing.epworth.name</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>جطلضعفد غتضعج</translation>
    </message>
    <message>
        <source>how sleepy you are by day</source>
        <comment>results.breathing.epworth.plain</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>دضل غسججطن نضق اعج بن ثان</translation>
    </message>
    <message>
        <source>This score shows how likely you are to nod off in the day. It runs from 0 to 24.</source>
        <comment>results.breathing.epworth.what</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>فدذغ غتضعج غدضلغ دضل سذزجسن نضق اعج فض صضث ضحح ذص فدج ثان. ذف عقصغ حعضش 0 فض 24.</translation>
    </message>
    <message>
        <source>Am I safe to drive?</source>
        <comment>results.breathing.epworth.ask.0</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>اش ذ غاحج فض ثعذكج?</translation>
    </message>
    <message>
        <source>What would help me sleep?</source>
        <comment>results.breathing.epworth.ask.1</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>لداف لضقسث دجسط شج غسججط?</translation>
    </message>
    <message>
        <source>AHI</source>
        <comment>results.breathing.ahi.name</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>ادذ</translation>
    </message>
    <message>
        <source>pauses in your breathing during sleep</source>
        <comment>results.breathing.ahi.plain</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>طاقغجغ ذص نضقع بعجافدذصخ ثقعذصخ غسججط</translation>
    </message>
    <message>
        <source>This is how many times an hour your breathing paused or dropped in sleep.</source>
        <comment>results.breathing.ahi.what</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>فدذغ ذغ دضل شاصن فذشجغ اص دضقع نضقع بعجافدذصخ طاقغجث ضع ثعضططجث ذص غسججط.</translation>
    </message>
    <message>
        <source>Am I safe to drive?</source>
        <comment>results.breathing.ahi.ask.0</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>اش ذ غاحج فض ثعذكج?</translation>
    </message>
    <message>
        <source>What would help me sleep?</source>
        <comment>results.breathing.ahi.ask.1</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>لداف لضقسث دجسط شج غسججط?</translation>
    </message>
    <message>
        <source>Fats in the blood</source>
        <comment>results.cholesterol.title</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>حافغ ذص فدج بسضضث</translation>
    </message>
    <message>
        <source>Total cholesterol</source>
        <comment>results.cholesterol.chol_total.name</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>فضفاس تدضسجغفجعضس</translation>
    </message>
    <message>
        <source>all the cholesterol in your blood</source>
        <comment>results.cholesterol.chol_total.plain</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>اسس فدج تدضسجغفجعضس ذص نضقع بسضضث</translation>
    </message>
    <message>
        <source>Cholesterol is a fat in your blood. This number adds all the kinds together.</source>
        <comment>results.cholesterol.chol_total.what</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>تدضسجغفجعضس ذغ ا حاف ذص نضقع بسضضث. فدذغ صقشبجع اثثغ اسس فدج زذصثغ فضخجفدجع.</translation>
    </message>
    <message>
        <source>Below 5 mmol/L is usual advice for many adults. The number that suits you depends on your health.</source>
        <comment>results.cholesterol.chol_total.usual</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>بجسضل 5 ششضس/س ذغ قغقاس اثكذتج حضع شاصن اثقسفغ. فدج صقشبجع فداف غقذفغ نضق ثجطجصثغ ضص نضقع دجاسفد.</translation>
    </message>
    <message>
        <source>NHS page on cholesterol levels, reviewed 13 July 2022</source>
        <comment>results.cholesterol.chol_total.source</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>صدغ طاخج ضص تدضسجغفجعضس سجكجسغ, عجكذجلجث 13 رقسن 2022</translation>
    </message>
    <message>
        <source>What is a good number for me?</source>
        <comment>results.cholesterol.chol_total.ask.0</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>لداف ذغ ا خضضث صقشبجع حضع شج?</translation>
    </message>
    <message>
        <source>Would a medicine or food changes help me?</source>
        <comment>results.cholesterol.chol_total.ask.1</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>لضقسث ا شجثذتذصج ضع حضضث تداصخجغ دجسط شج?</translation>
    </message>
    <message>
        <source>HDL cholesterol</source>
        <comment>results.cholesterol.chol_hdl.name</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>دثس تدضسجغفجعضس</translation>
    </message>
    <message>
        <source>the kind that carries fat away</source>
        <comment>results.cholesterol.chol_hdl.plain</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>فدج زذصث فداف تاععذجغ حاف الان</translation>
    </message>
    <message>
        <source>HDL is the kind of cholesterol that carries fat away from your blood vessels.</source>
        <comment>results.cholesterol.chol_hdl.what</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>دثس ذغ فدج زذصث ضح تدضسجغفجعضس فداف تاععذجغ حاف الان حعضش نضقع بسضضث كجغغجسغ.</translation>
    </message>
    <message>
        <source>Above 1.0 mmol/L for men and above 1.2 for women is usual advice.</source>
        <comment>results.cholesterol.chol_hdl.usual</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>ابضكج 1.0 ششضس/س حضع شجص اصث ابضكج 1.2 حضع لضشجص ذغ قغقاس اثكذتج.</translation>
    </message>
    <message>
        <source>NHS page on cholesterol levels, reviewed 13 July 2022</source>
        <comment>results.cholesterol.chol_hdl.source</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>صدغ طاخج ضص تدضسجغفجعضس سجكجسغ, عجكذجلجث 13 رقسن 2022</translation>
    </message>
    <message>
        <source>What is a good number for me?</source>
        <comment>results.cholesterol.chol_hdl.ask.0</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>لداف ذغ ا خضضث صقشبجع حضع شج?</translation>
    </message>
    <message>
        <source>LDL cholesterol</source>
        <comment>results.cholesterol.chol_ldl.name</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>سثس تدضسجغفجعضس</translation>
    </message>
    <message>
        <source>the kind that can build up</source>
        <comment>results.cholesterol.chol_ldl.plain</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>فدج زذصث فداف تاص بقذسث قط</translation>
    </message>
    <message>
        <source>LDL is the kind of cholesterol that can build up in your blood vessels.</source>
        <comment>results.cholesterol.chol_ldl.what</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>سثس ذغ فدج زذصث ضح تدضسجغفجعضس فداف تاص بقذسث قط ذص نضقع بسضضث كجغغجسغ.</translation>
    </message>
    <message>
        <source>What is a good number for me?</source>
        <comment>results.cholesterol.chol_ldl.ask.0</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>لداف ذغ ا خضضث صقشبجع حضع شج?</translation>
    </message>
    <message>
        <source>Non-HDL cholesterol</source>
        <comment>results.cholesterol.chol_non_hdl.name</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>صضص-دثس تدضسجغفجعضس</translation>
    </message>
    <message>
        <source>all cholesterol except HDL</source>
        <comment>results.cholesterol.chol_non_hdl.plain</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>اسس تدضسجغفجعضس جمتجطف دثس</translation>
    </message>
    <message>
        <source>This is your total cholesterol with the HDL part taken away.</source>
        <comment>results.cholesterol.chol_non_hdl.what</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>فدذغ ذغ نضقع فضفاس تدضسجغفجعضس لذفد فدج دثس طاعف فازجص الان.</translation>
    </message>
    <message>
        <source>Below 4 mmol/L is usual advice for many adults.</source>
        <comment>results.cholesterol.chol_non_hdl.usual</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>بجسضل 4 ششضس/س ذغ قغقاس اثكذتج حضع شاصن اثقسفغ.</translation>
    </message>
    <message>
        <source>NHS page on cholesterol levels, reviewed 13 July 2022</source>
        <comment>results.cholesterol.chol_non_hdl.source</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>صدغ طاخج ضص تدضسجغفجعضس سجكجسغ, عجكذجلجث 13 رقسن 2022</translation>
    </message>
    <message>
        <source>What is a good number for me?</source>
        <comment>results.cholesterol.chol_non_hdl.ask.0</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>لداف ذغ ا خضضث صقشبجع حضع شج?</translation>
    </message>
    <message>
        <source>Cholesterol ratio</source>
        <comment>results.cholesterol.chol_ratio.name</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>تدضسجغفجعضس عافذض</translation>
    </message>
    <message>
        <source>total cholesterol shared by HDL</source>
        <comment>results.cholesterol.chol_ratio.plain</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>فضفاس تدضسجغفجعضس غداعجث بن دثس</translation>
    </message>
    <message>
        <source>This compares your total cholesterol with the HDL part.</source>
        <comment>results.cholesterol.chol_ratio.what</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>فدذغ تضشطاعجغ نضقع فضفاس تدضسجغفجعضس لذفد فدج دثس طاعف.</translation>
    </message>
    <message>
        <source>What is a good number for me?</source>
        <comment>results.cholesterol.chol_ratio.ask.0</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>لداف ذغ ا خضضث صقشبجع حضع شج?</translation>
    </message>
    <message>
        <source>Triglycerides</source>
        <comment>results.cholesterol.trig.name</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>فعذخسنتجعذثجغ</translation>
    </message>
    <message>
        <source>another fat in your blood</source>
        <comment>results.cholesterol.trig.plain</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>اصضفدجع حاف ذص نضقع بسضضث</translation>
    </message>
    <message>
        <source>Triglycerides are another kind of fat in your blood. Food and drink can change them.</source>
        <comment>results.cholesterol.trig.what</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>فعذخسنتجعذثجغ اعج اصضفدجع زذصث ضح حاف ذص نضقع بسضضث. حضضث اصث ثعذصز تاص تداصخج فدجش.</translation>
    </message>
    <message>
        <source>Does it matter when I last ate?</source>
        <comment>results.cholesterol.trig.ask.0</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>ثضجغ ذف شاففجع لدجص ذ ساغف افج?</translation>
    </message>
    <message>
        <source>What is a good number for me?</source>
        <comment>results.cholesterol.trig.ask.1</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>لداف ذغ ا خضضث صقشبجع حضع شج?</translation>
    </message>
    <message>
        <source>Thyroid, prostate, heart and clotting</source>
        <comment>results.glands-and-heart.title</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>فدنعضذث, طعضغفافج, دجاعف اصث تسضففذصخ</translation>
    </message>
    <message>
        <source>TSH</source>
        <comment>results.glands-and-heart.tsh.name</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>فغد</translation>
    </message>
    <message>
        <source>the signal that tells your thyroid to work</source>
        <comment>results.glands-and-heart.tsh.plain</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>فدج غذخصاس فداف فجسسغ نضقع فدنعضذث فض لضعز</translation>
    </message>
    <message>
        <source>TSH is the signal that tells your thyroid to work.</source>
        <comment>results.glands-and-heart.tsh.what</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>فغد ذغ فدج غذخصاس فداف فجسسغ نضقع فدنعضذث فض لضعز.</translation>
    </message>
    <message>
        <source>Is my thyroid medicine right for me?</source>
        <comment>results.glands-and-heart.tsh.ask.0</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>ذغ شن فدنعضذث شجثذتذصج عذخدف حضع شج?</translation>
    </message>
    <message>
        <source>When is my next test?</source>
        <comment>results.glands-and-heart.tsh.ask.1</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>لدجص ذغ شن صجمف فجغف?</translation>
    </message>
    <message>
        <source>Free T4</source>
        <comment>results.glands-and-heart.ft4.name</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>حعجج ف4</translation>
    </message>
    <message>
        <source>what your thyroid makes</source>
        <comment>results.glands-and-heart.ft4.plain</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>لداف نضقع فدنعضذث شازجغ</translation>
    </message>
    <message>
        <source>T4 is the hormone that your thyroid makes.</source>
        <comment>results.glands-and-heart.ft4.what</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>ف4 ذغ فدج دضعشضصج فداف نضقع فدنعضذث شازجغ.</translation>
    </message>
    <message>
        <source>Is my thyroid medicine right for me?</source>
        <comment>results.glands-and-heart.ft4.ask.0</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>ذغ شن فدنعضذث شجثذتذصج عذخدف حضع شج?</translation>
    </message>
    <message>
        <source>PSA</source>
        <comment>results.glands-and-heart.psa.name</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>طغا</translation>
    </message>
    <message>
        <source>a prostate test</source>
        <comment>results.glands-and-heart.psa.plain</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>ا طعضغفافج فجغف</translation>
    </message>
    <message>
        <source>PSA is made by the prostate. Many things can change it.</source>
        <comment>results.glands-and-heart.psa.what</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>طغا ذغ شاثج بن فدج طعضغفافج. شاصن فدذصخغ تاص تداصخج ذف.</translation>
    </message>
    <message>
        <source>What does this number mean for me?</source>
        <comment>results.glands-and-heart.psa.ask.0</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>لداف ثضجغ فدذغ صقشبجع شجاص حضع شج?</translation>
    </message>
    <message>
        <source>Do I need the test again?</source>
        <comment>results.glands-and-heart.psa.ask.1</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>ثض ذ صججث فدج فجغف اخاذص?</translation>
    </message>
    <message>
        <source>NT-proBNP</source>
        <comment>results.glands-and-heart.ntprobnp.name</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>صف-طعضبصط</translation>
    </message>
    <message>
        <source>a test of heart strain</source>
        <comment>results.glands-and-heart.ntprobnp.plain</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>ا فجغف ضح دجاعف غفعاذص</translation>
    </message>
    <message>
        <source>The heart makes this when it has to work harder.</source>
        <comment>results.glands-and-heart.ntprobnp.what</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>فدج دجاعف شازجغ فدذغ لدجص ذف داغ فض لضعز داعثجع.</translation>
    </message>
    <message>
        <source>How is my heart doing?</source>
        <comment>results.glands-and-heart.ntprobnp.ask.0</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>دضل ذغ شن دجاعف ثضذصخ?</translation>
    </message>
    <message>
        <source>INR</source>
        <comment>results.glands-and-heart.inr.name</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>ذصع</translation>
    </message>
    <message>
        <source>how long your blood takes to clot</source>
        <comment>results.glands-and-heart.inr.plain</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>دضل سضصخ نضقع بسضضث فازجغ فض تسضف</translation>
    </message>
    <message>
        <source>INR shows how long your blood takes to clot. People who take warfarin have it checked.</source>
        <comment>results.glands-and-heart.inr.what</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>ذصع غدضلغ دضل سضصخ نضقع بسضضث فازجغ فض تسضف. طجضطسج لدض فازج لاعحاعذص داكج ذف تدجتزجث.</translation>
    </message>
    <message>
        <source>What is my target INR?</source>
        <comment>results.glands-and-heart.inr.ask.0</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>لداف ذغ شن فاعخجف ذصع?</translation>
    </message>
    <message>
        <source>When is my next test?</source>
        <comment>results.glands-and-heart.inr.ask.1</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>لدجص ذغ شن صجمف فجغف?</translation>
    </message>
    <message>
        <source>LVEF</source>
        <comment>results.glands-and-heart.lvef.name</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>سكجح</translation>
    </message>
    <message>
        <source>how much blood your heart pumps out</source>
        <comment>results.glands-and-heart.lvef.plain</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>دضل شقتد بسضضث نضقع دجاعف طقشطغ ضقف</translation>
    </message>
    <message>
        <source>This shows how much of its blood your heart pumps out with each beat.</source>
        <comment>results.glands-and-heart.lvef.what</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>فدذغ غدضلغ دضل شقتد ضح ذفغ بسضضث نضقع دجاعف طقشطغ ضقف لذفد جاتد بجاف.</translation>
    </message>
    <message>
        <source>How is my heart doing?</source>
        <comment>results.glands-and-heart.lvef.ask.0</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>دضل ذغ شن دجاعف ثضذصخ?</translation>
    </message>
    <message>
        <source>What can I do to help my heart?</source>
        <comment>results.glands-and-heart.lvef.ask.1</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>لداف تاص ذ ثض فض دجسط شن دجاعف?</translation>
    </message>
    <message>
        <source>Results in words</source>
        <comment>results.in-words.title</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>عجغقسفغ ذص لضعثغ</translation>
    </message>
    <message>
        <source>Smoking</source>
        <comment>results.in-words.smoking.name</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>غشضزذصخ</translation>
    </message>
    <message>
        <source>if you smoke</source>
        <comment>results.in-words.smoking.plain</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>ذح نضق غشضزج</translation>
    </message>
    <message>
        <source>The letter says if you smoke or used to smoke.</source>
        <comment>results.in-words.smoking.what</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>فدج سجففجع غانغ ذح نضق غشضزج ضع قغجث فض غشضزج.</translation>
    </message>
    <message>
        <source>Who can help me to stop?</source>
        <comment>results.in-words.smoking.ask.0</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>لدض تاص دجسط شج فض غفضط?</translation>
    </message>
    <message>
        <source>Foot check</source>
        <comment>results.in-words.foot_risk.name</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>حضضف تدجتز</translation>
    </message>
    <message>
        <source>how likely foot problems are</source>
        <comment>results.in-words.foot_risk.plain</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>دضل سذزجسن حضضف طعضبسجشغ اعج</translation>
    </message>
    <message>
        <source>Someone looked at your feet and tested how well you can feel them.</source>
        <comment>results.in-words.foot_risk.what</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>غضشجضصج سضضزجث اف نضقع حججف اصث فجغفجث دضل لجسس نضق تاص حججس فدجش.</translation>
    </message>
    <message>
        <source>How do I look after my feet?</source>
        <comment>results.in-words.foot_risk.ask.0</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>دضل ثض ذ سضضز احفجع شن حججف?</translation>
    </message>
    <message>
        <source>Who do I ring about a sore?</source>
        <comment>results.in-words.foot_risk.ask.1</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>لدض ثض ذ عذصخ ابضقف ا غضعج?</translation>
    </message>
    <message>
        <source>Eye screening</source>
        <comment>results.in-words.eye_screen.name</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>جنج غتعججصذصخ</translation>
    </message>
    <message>
        <source>photos of the back of your eyes</source>
        <comment>results.in-words.eye_screen.plain</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>طدضفضغ ضح فدج باتز ضح نضقع جنجغ</translation>
    </message>
    <message>
        <source>Photos show the back of your eyes.</source>
        <comment>results.in-words.eye_screen.what</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>طدضفضغ غدضل فدج باتز ضح نضقع جنجغ.</translation>
    </message>
    <message>
        <source>When is my next eye check?</source>
        <comment>results.in-words.eye_screen.ask.0</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>لدجص ذغ شن صجمف جنج تدجتز?</translation>
    </message>
    <message>
        <source>Protein in pee (dipstick)</source>
        <comment>results.in-words.urine_protein.name</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>طعضفجذص ذص طجج (ثذطغفذتز)</translation>
    </message>
    <message>
        <source>protein found with a test strip</source>
        <comment>results.in-words.urine_protein.plain</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>طعضفجذص حضقصث لذفد ا فجغف غفعذط</translation>
    </message>
    <message>
        <source>A test strip shows if there is protein in your pee.</source>
        <comment>results.in-words.urine_protein.what</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>ا فجغف غفعذط غدضلغ ذح فدجعج ذغ طعضفجذص ذص نضقع طجج.</translation>
    </message>
    <message>
        <source>Do I need another test?</source>
        <comment>results.in-words.urine_protein.ask.0</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>ثض ذ صججث اصضفدجع فجغف?</translation>
    </message>
    <message>
        <source>Blood in pee (dipstick)</source>
        <comment>results.in-words.urine_blood.name</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>بسضضث ذص طجج (ثذطغفذتز)</translation>
    </message>
    <message>
        <source>blood found with a test strip</source>
        <comment>results.in-words.urine_blood.plain</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>بسضضث حضقصث لذفد ا فجغف غفعذط</translation>
    </message>
    <message>
        <source>A test strip shows if there is blood in your pee.</source>
        <comment>results.in-words.urine_blood.what</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>ا فجغف غفعذط غدضلغ ذح فدجعج ذغ بسضضث ذص نضقع طجج.</translation>
    </message>
    <message>
        <source>Do I need another test?</source>
        <comment>results.in-words.urine_blood.ask.0</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>ثض ذ صججث اصضفدجع فجغف?</translation>
    </message>
    <message>
        <source>Sugar in pee (dipstick)</source>
        <comment>results.in-words.urine_glucose.name</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>غقخاع ذص طجج (ثذطغفذتز)</translation>
    </message>
    <message>
        <source>sugar found with a test strip</source>
        <comment>results.in-words.urine_glucose.plain</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>غقخاع حضقصث لذفد ا فجغف غفعذط</translation>
    </message>
    <message>
        <source>A test strip shows if there is sugar in your pee.</source>
        <comment>results.in-words.urine_glucose.what</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>ا فجغف غفعذط غدضلغ ذح فدجعج ذغ غقخاع ذص نضقع طجج.</translation>
    </message>
    <message>
        <source>Do I need another test?</source>
        <comment>results.in-words.urine_glucose.ask.0</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>ثض ذ صججث اصضفدجع فجغف?</translation>
    </message>
    <message>
        <source>Nitrite in pee (dipstick)</source>
        <comment>results.in-words.urine_nitrite.name</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>صذفعذفج ذص طجج (ثذطغفذتز)</translation>
    </message>
    <message>
        <source>a sign of germs found with a test strip</source>
        <comment>results.in-words.urine_nitrite.plain</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>ا غذخص ضح خجعشغ حضقصث لذفد ا فجغف غفعذط</translation>
    </message>
    <message>
        <source>A test strip looks for a sign of germs in your pee.</source>
        <comment>results.in-words.urine_nitrite.what</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>ا فجغف غفعذط سضضزغ حضع ا غذخص ضح خجعشغ ذص نضقع طجج.</translation>
    </message>
    <message>
        <source>Do I need another test?</source>
        <comment>results.in-words.urine_nitrite.ask.0</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>ثض ذ صججث اصضفدجع فجغف?</translation>
    </message>
    <message>
        <source>White cells in pee (dipstick)</source>
        <comment>results.in-words.urine_leuc.name</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>لدذفج تجسسغ ذص طجج (ثذطغفذتز)</translation>
    </message>
    <message>
        <source>white cells found with a test strip</source>
        <comment>results.in-words.urine_leuc.plain</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>لدذفج تجسسغ حضقصث لذفد ا فجغف غفعذط</translation>
    </message>
    <message>
        <source>A test strip looks for white cells in your pee.</source>
        <comment>results.in-words.urine_leuc.what</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>ا فجغف غفعذط سضضزغ حضع لدذفج تجسسغ ذص نضقع طجج.</translation>
    </message>
    <message>
        <source>Do I need another test?</source>
        <comment>results.in-words.urine_leuc.ask.0</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>ثض ذ صججث اصضفدجع فجغف?</translation>
    </message>
    <message>
        <source>Coeliac test</source>
        <comment>results.in-words.coeliac.name</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>تضجسذات فجغف</translation>
    </message>
    <message>
        <source>a blood test about gluten</source>
        <comment>results.in-words.coeliac.plain</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>ا بسضضث فجغف ابضقف خسقفجص</translation>
    </message>
    <message>
        <source>This blood test looks for a sign that gluten harms your gut.</source>
        <comment>results.in-words.coeliac.what</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>فدذغ بسضضث فجغف سضضزغ حضع ا غذخص فداف خسقفجص داعشغ نضقع خقف.</translation>
    </message>
    <message>
        <source>Do I keep eating gluten until I have been seen?</source>
        <comment>results.in-words.coeliac.ask.0</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>ثض ذ زججط جافذصخ خسقفجص قصفذس ذ داكج بججص غججص?</translation>
    </message>
    <message>
        <source>Pee sent to the laboratory</source>
        <comment>results.in-words.urine_culture.name</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>طجج غجصف فض فدج سابضعافضعن</translation>
    </message>
    <message>
        <source>looking for germs in pee</source>
        <comment>results.in-words.urine_culture.plain</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>سضضزذصخ حضع خجعشغ ذص طجج</translation>
    </message>
    <message>
        <source>The laboratory looked for germs in your pee.</source>
        <comment>results.in-words.urine_culture.what</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>فدج سابضعافضعن سضضزجث حضع خجعشغ ذص نضقع طجج.</translation>
    </message>
    <message>
        <source>Do I need a medicine?</source>
        <comment>results.in-words.urine_culture.ask.0</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>ثض ذ صججث ا شجثذتذصج?</translation>
    </message>
    <message>
        <source>Kidneys and salts</source>
        <comment>results.kidney.title</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>زذثصجنغ اصث غاسفغ</translation>
    </message>
    <message>
        <source>Creatinine</source>
        <comment>results.kidney.creatinine.name</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>تعجافذصذصج</translation>
    </message>
    <message>
        <source>waste that your kidneys clear from your blood</source>
        <comment>results.kidney.creatinine.plain</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>لاغفج فداف نضقع زذثصجنغ تسجاع حعضش نضقع بسضضث</translation>
    </message>
    <message>
        <source>Creatinine is a waste product from your muscles. Your kidneys clear it from your blood.</source>
        <comment>results.kidney.creatinine.what</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>تعجافذصذصج ذغ ا لاغفج طعضثقتف حعضش نضقع شقغتسجغ. نضقع زذثصجنغ تسجاع ذف حعضش نضقع بسضضث.</translation>
    </message>
    <message>
        <source>How are my kidneys doing?</source>
        <comment>results.kidney.creatinine.ask.0</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>دضل اعج شن زذثصجنغ ثضذصخ?</translation>
    </message>
    <message>
        <source>When is my next test?</source>
        <comment>results.kidney.creatinine.ask.1</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>لدجص ذغ شن صجمف فجغف?</translation>
    </message>
    <message>
        <source>eGFR</source>
        <comment>results.kidney.egfr.name</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>جخحع</translation>
    </message>
    <message>
        <source>how well your kidneys clean your blood</source>
        <comment>results.kidney.egfr.plain</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>دضل لجسس نضقع زذثصجنغ تسجاص نضقع بسضضث</translation>
    </message>
    <message>
        <source>eGFR shows how well your kidneys clean your blood.</source>
        <comment>results.kidney.egfr.what</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>جخحع غدضلغ دضل لجسس نضقع زذثصجنغ تسجاص نضقع بسضضث.</translation>
    </message>
    <message>
        <source>Many adults have a number above 90. It falls as people get older. One test on its own does not tell the whole story.</source>
        <comment>results.kidney.egfr.usual</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>شاصن اثقسفغ داكج ا صقشبجع ابضكج 90. ذف حاسسغ اغ طجضطسج خجف ضسثجع. ضصج فجغف ضص ذفغ ضلص ثضجغ صضف فجسس فدج لدضسج غفضعن.</translation>
    </message>
    <message>
        <source>NHS page on chronic kidney disease, from the NHS website content service</source>
        <comment>results.kidney.egfr.source</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>صدغ طاخج ضص تدعضصذت زذثصجن ثذغجاغج, حعضش فدج صدغ لجبغذفج تضصفجصف غجعكذتج</translation>
    </message>
    <message>
        <source>How are my kidneys doing?</source>
        <comment>results.kidney.egfr.ask.0</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>دضل اعج شن زذثصجنغ ثضذصخ?</translation>
    </message>
    <message>
        <source>Do any of my medicines need to change?</source>
        <comment>results.kidney.egfr.ask.1</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>ثض اصن ضح شن شجثذتذصجغ صججث فض تداصخج?</translation>
    </message>
    <message>
        <source>Urine ACR</source>
        <comment>results.kidney.acr.name</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>قعذصج اتع</translation>
    </message>
    <message>
        <source>protein that leaks into your pee</source>
        <comment>results.kidney.acr.plain</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>طعضفجذص فداف سجازغ ذصفض نضقع طجج</translation>
    </message>
    <message>
        <source>This compares two things in your pee. It shows if protein is leaking through your kidneys.</source>
        <comment>results.kidney.acr.what</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>فدذغ تضشطاعجغ فلض فدذصخغ ذص نضقع طجج. ذف غدضلغ ذح طعضفجذص ذغ سجازذصخ فدعضقخد نضقع زذثصجنغ.</translation>
    </message>
    <message>
        <source>What does this number mean for my kidneys?</source>
        <comment>results.kidney.acr.ask.0</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>لداف ثضجغ فدذغ صقشبجع شجاص حضع شن زذثصجنغ?</translation>
    </message>
    <message>
        <source>When is my next pee test?</source>
        <comment>results.kidney.acr.ask.1</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>لدجص ذغ شن صجمف طجج فجغف?</translation>
    </message>
    <message>
        <source>Urine PCR</source>
        <comment>results.kidney.pcr.name</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>قعذصج طتع</translation>
    </message>
    <message>
        <source>protein in your pee</source>
        <comment>results.kidney.pcr.plain</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>طعضفجذص ذص نضقع طجج</translation>
    </message>
    <message>
        <source>This compares two things in your pee. It shows how much protein is in it.</source>
        <comment>results.kidney.pcr.what</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>فدذغ تضشطاعجغ فلض فدذصخغ ذص نضقع طجج. ذف غدضلغ دضل شقتد طعضفجذص ذغ ذص ذف.</translation>
    </message>
    <message>
        <source>What does this number mean for my kidneys?</source>
        <comment>results.kidney.pcr.ask.0</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>لداف ثضجغ فدذغ صقشبجع شجاص حضع شن زذثصجنغ?</translation>
    </message>
    <message>
        <source>Urea</source>
        <comment>results.kidney.urea.name</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>قعجا</translation>
    </message>
    <message>
        <source>waste that your kidneys clear from your blood</source>
        <comment>results.kidney.urea.plain</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>لاغفج فداف نضقع زذثصجنغ تسجاع حعضش نضقع بسضضث</translation>
    </message>
    <message>
        <source>Urea is a waste product from food. Your kidneys clear it from your blood.</source>
        <comment>results.kidney.urea.what</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>قعجا ذغ ا لاغفج طعضثقتف حعضش حضضث. نضقع زذثصجنغ تسجاع ذف حعضش نضقع بسضضث.</translation>
    </message>
    <message>
        <source>How are my kidneys doing?</source>
        <comment>results.kidney.urea.ask.0</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>دضل اعج شن زذثصجنغ ثضذصخ?</translation>
    </message>
    <message>
        <source>Do I drink enough?</source>
        <comment>results.kidney.urea.ask.1</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>ثض ذ ثعذصز جصضقخد?</translation>
    </message>
    <message>
        <source>Sodium</source>
        <comment>results.kidney.sodium.name</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>غضثذقش</translation>
    </message>
    <message>
        <source>salt in your blood</source>
        <comment>results.kidney.sodium.plain</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>غاسف ذص نضقع بسضضث</translation>
    </message>
    <message>
        <source>Sodium is a salt that your body needs. It helps to keep your body water in balance.</source>
        <comment>results.kidney.sodium.what</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>غضثذقش ذغ ا غاسف فداف نضقع بضثن صججثغ. ذف دجسطغ فض زججط نضقع بضثن لافجع ذص باساصتج.</translation>
    </message>
    <message>
        <source>What does this number mean for me?</source>
        <comment>results.kidney.sodium.ask.0</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>لداف ثضجغ فدذغ صقشبجع شجاص حضع شج?</translation>
    </message>
    <message>
        <source>Potassium</source>
        <comment>results.kidney.potassium.name</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>طضفاغغذقش</translation>
    </message>
    <message>
        <source>a salt that your heart and muscles need</source>
        <comment>results.kidney.potassium.plain</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>ا غاسف فداف نضقع دجاعف اصث شقغتسجغ صججث</translation>
    </message>
    <message>
        <source>Potassium is a salt that your heart and muscles need.</source>
        <comment>results.kidney.potassium.what</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>طضفاغغذقش ذغ ا غاسف فداف نضقع دجاعف اصث شقغتسجغ صججث.</translation>
    </message>
    <message>
        <source>What does this number mean for me?</source>
        <comment>results.kidney.potassium.ask.0</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>لداف ثضجغ فدذغ صقشبجع شجاص حضع شج?</translation>
    </message>
    <message>
        <source>Does my food or any medicine change it?</source>
        <comment>results.kidney.potassium.ask.1</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>ثضجغ شن حضضث ضع اصن شجثذتذصج تداصخج ذف?</translation>
    </message>
    <message>
        <source>Magnesium</source>
        <comment>results.kidney.magnesium.name</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>شاخصجغذقش</translation>
    </message>
    <message>
        <source>a mineral that your muscles need</source>
        <comment>results.kidney.magnesium.plain</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>ا شذصجعاس فداف نضقع شقغتسجغ صججث</translation>
    </message>
    <message>
        <source>Magnesium is a mineral that your muscles and nerves need.</source>
        <comment>results.kidney.magnesium.what</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>شاخصجغذقش ذغ ا شذصجعاس فداف نضقع شقغتسجغ اصث صجعكجغ صججث.</translation>
    </message>
    <message>
        <source>What does this number mean for me?</source>
        <comment>results.kidney.magnesium.ask.0</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>لداف ثضجغ فدذغ صقشبجع شجاص حضع شج?</translation>
    </message>
    <message>
        <source>Liver and proteins</source>
        <comment>results.liver.title</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>سذكجع اصث طعضفجذصغ</translation>
    </message>
    <message>
        <source>ALT</source>
        <comment>results.liver.alt.name</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>اسف</translation>
    </message>
    <message>
        <source>a liver test</source>
        <comment>results.liver.alt.plain</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>ا سذكجع فجغف</translation>
    </message>
    <message>
        <source>ALT comes from your liver. It is one of the liver tests.</source>
        <comment>results.liver.alt.what</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>اسف تضشجغ حعضش نضقع سذكجع. ذف ذغ ضصج ضح فدج سذكجع فجغفغ.</translation>
    </message>
    <message>
        <source>How is my liver doing?</source>
        <comment>results.liver.alt.ask.0</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>دضل ذغ شن سذكجع ثضذصخ?</translation>
    </message>
    <message>
        <source>Do any of my medicines change this?</source>
        <comment>results.liver.alt.ask.1</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>ثض اصن ضح شن شجثذتذصجغ تداصخج فدذغ?</translation>
    </message>
    <message>
        <source>AST</source>
        <comment>results.liver.ast.name</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>اغف</translation>
    </message>
    <message>
        <source>a liver test</source>
        <comment>results.liver.ast.plain</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>ا سذكجع فجغف</translation>
    </message>
    <message>
        <source>AST comes from your liver and muscles. It is one of the liver tests.</source>
        <comment>results.liver.ast.what</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>اغف تضشجغ حعضش نضقع سذكجع اصث شقغتسجغ. ذف ذغ ضصج ضح فدج سذكجع فجغفغ.</translation>
    </message>
    <message>
        <source>How is my liver doing?</source>
        <comment>results.liver.ast.ask.0</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>دضل ذغ شن سذكجع ثضذصخ?</translation>
    </message>
    <message>
        <source>ALP</source>
        <comment>results.liver.alp.name</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>اسط</translation>
    </message>
    <message>
        <source>a liver and bone test</source>
        <comment>results.liver.alp.plain</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>ا سذكجع اصث بضصج فجغف</translation>
    </message>
    <message>
        <source>ALP comes from your liver and your bones.</source>
        <comment>results.liver.alp.what</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>اسط تضشجغ حعضش نضقع سذكجع اصث نضقع بضصجغ.</translation>
    </message>
    <message>
        <source>What does this number mean for me?</source>
        <comment>results.liver.alp.ask.0</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>لداف ثضجغ فدذغ صقشبجع شجاص حضع شج?</translation>
    </message>
    <message>
        <source>Gamma GT</source>
        <comment>results.liver.ggt.name</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>خاششا خف</translation>
    </message>
    <message>
        <source>a liver test</source>
        <comment>results.liver.ggt.plain</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>ا سذكجع فجغف</translation>
    </message>
    <message>
        <source>Gamma GT comes from your liver. Alcohol and some medicines can change it.</source>
        <comment>results.liver.ggt.what</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>خاششا خف تضشجغ حعضش نضقع سذكجع. استضدضس اصث غضشج شجثذتذصجغ تاص تداصخج ذف.</translation>
    </message>
    <message>
        <source>How is my liver doing?</source>
        <comment>results.liver.ggt.ask.0</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>دضل ذغ شن سذكجع ثضذصخ?</translation>
    </message>
    <message>
        <source>Bilirubin</source>
        <comment>results.liver.bilirubin.name</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>بذسذعقبذص</translation>
    </message>
    <message>
        <source>yellow colour in your blood</source>
        <comment>results.liver.bilirubin.plain</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>نجسسضل تضسضقع ذص نضقع بسضضث</translation>
    </message>
    <message>
        <source>Bilirubin is a yellow colour that your liver clears from old blood cells.</source>
        <comment>results.liver.bilirubin.what</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>بذسذعقبذص ذغ ا نجسسضل تضسضقع فداف نضقع سذكجع تسجاعغ حعضش ضسث بسضضث تجسسغ.</translation>
    </message>
    <message>
        <source>How is my liver doing?</source>
        <comment>results.liver.bilirubin.ask.0</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>دضل ذغ شن سذكجع ثضذصخ?</translation>
    </message>
    <message>
        <source>Albumin</source>
        <comment>results.liver.albumin.name</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>اسبقشذص</translation>
    </message>
    <message>
        <source>a protein in your blood</source>
        <comment>results.liver.albumin.plain</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>ا طعضفجذص ذص نضقع بسضضث</translation>
    </message>
    <message>
        <source>Albumin is a protein that your liver makes.</source>
        <comment>results.liver.albumin.what</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>اسبقشذص ذغ ا طعضفجذص فداف نضقع سذكجع شازجغ.</translation>
    </message>
    <message>
        <source>What does this number mean for me?</source>
        <comment>results.liver.albumin.ask.0</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>لداف ثضجغ فدذغ صقشبجع شجاص حضع شج?</translation>
    </message>
    <message>
        <source>Total protein</source>
        <comment>results.liver.protein_total.name</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>فضفاس طعضفجذص</translation>
    </message>
    <message>
        <source>all the protein in your blood</source>
        <comment>results.liver.protein_total.plain</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>اسس فدج طعضفجذص ذص نضقع بسضضث</translation>
    </message>
    <message>
        <source>This is all the protein in your blood added together.</source>
        <comment>results.liver.protein_total.what</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>فدذغ ذغ اسس فدج طعضفجذص ذص نضقع بسضضث اثثجث فضخجفدجع.</translation>
    </message>
    <message>
        <source>What does this number mean for me?</source>
        <comment>results.liver.protein_total.ask.0</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>لداف ثضجغ فدذغ صقشبجع شجاص حضع شج?</translation>
    </message>
    <message>
        <source>Adjusted calcium</source>
        <comment>results.liver.calcium_adj.name</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>اثرقغفجث تاستذقش</translation>
    </message>
    <message>
        <source>a bone mineral in your blood</source>
        <comment>results.liver.calcium_adj.plain</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>ا بضصج شذصجعاس ذص نضقع بسضضث</translation>
    </message>
    <message>
        <source>Calcium is a mineral from your bones. This number allows for the protein in your blood.</source>
        <comment>results.liver.calcium_adj.what</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>تاستذقش ذغ ا شذصجعاس حعضش نضقع بضصجغ. فدذغ صقشبجع اسسضلغ حضع فدج طعضفجذص ذص نضقع بسضضث.</translation>
    </message>
    <message>
        <source>What does this number mean for me?</source>
        <comment>results.liver.calcium_adj.ask.0</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>لداف ثضجغ فدذغ صقشبجع شجاص حضع شج?</translation>
    </message>
    <message>
        <source>Calcium</source>
        <comment>results.liver.calcium.name</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>تاستذقش</translation>
    </message>
    <message>
        <source>a bone mineral in your blood</source>
        <comment>results.liver.calcium.plain</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>ا بضصج شذصجعاس ذص نضقع بسضضث</translation>
    </message>
    <message>
        <source>Calcium is a mineral from your bones. Muscles and nerves need it too.</source>
        <comment>results.liver.calcium.what</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>تاستذقش ذغ ا شذصجعاس حعضش نضقع بضصجغ. شقغتسجغ اصث صجعكجغ صججث ذف فضض.</translation>
    </message>
    <message>
        <source>What does this number mean for me?</source>
        <comment>results.liver.calcium.ask.0</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>لداف ثضجغ فدذغ صقشبجع شجاص حضع شج?</translation>
    </message>
    <message>
        <source>Phosphate</source>
        <comment>results.liver.phosphate.name</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>طدضغطدافج</translation>
    </message>
    <message>
        <source>a bone mineral in your blood</source>
        <comment>results.liver.phosphate.plain</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>ا بضصج شذصجعاس ذص نضقع بسضضث</translation>
    </message>
    <message>
        <source>Phosphate is a mineral from your bones and food. Your kidneys keep it in balance.</source>
        <comment>results.liver.phosphate.what</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>طدضغطدافج ذغ ا شذصجعاس حعضش نضقع بضصجغ اصث حضضث. نضقع زذثصجنغ زججط ذف ذص باساصتج.</translation>
    </message>
    <message>
        <source>What does this number mean for me?</source>
        <comment>results.liver.phosphate.ask.0</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>لداف ثضجغ فدذغ صقشبجع شجاص حضع شج?</translation>
    </message>
    <message>
        <source>Scores</source>
        <comment>results.scores.title</comment>
        <extracomment>results/scores.toml.</extracomment>
        <translation>غتضعجغ</translation>
    </message>
    <message>
        <source>QRISK score</source>
        <comment>results.scores.qrisk.name</comment>
        <extracomment>results/scores.toml.</extracomment>
        <translation>ظعذغز غتضعج</translation>
    </message>
    <message>
        <source>your chance of heart illness or stroke over 10 years</source>
        <comment>results.scores.qrisk.plain</comment>
        <extracomment>results/scores.toml.</extracomment>
        <translation>نضقع تداصتج ضح دجاعف ذسسصجغغ ضع غفعضزج ضكجع 10 نجاعغ</translation>
    </message>
    <message>
        <source>This is a guess at your chance of a heart attack or stroke in 10 years.</source>
        <comment>results.scores.qrisk.what</comment>
        <extracomment>results/scores.toml.</extracomment>
        <translation>فدذغ ذغ ا خقجغغ اف نضقع تداصتج ضح ا دجاعف اففاتز ضع غفعضزج ذص 10 نجاعغ.</translation>
    </message>
    <message>
        <source>What does this mean for me?</source>
        <comment>results.scores.qrisk.ask.0</comment>
        <extracomment>results/scores.toml.</extracomment>
        <translation>لداف ثضجغ فدذغ شجاص حضع شج?</translation>
    </message>
    <message>
        <source>What can I do about it?</source>
        <comment>results.scores.qrisk.ask.1</comment>
        <extracomment>results/scores.toml.</extracomment>
        <translation>لداف تاص ذ ثض ابضقف ذف?</translation>
    </message>
    <message>
        <source>AUDIT-C score</source>
        <comment>results.scores.audit_c.name</comment>
        <extracomment>results/scores.toml.</extracomment>
        <translation>اقثذف-ت غتضعج</translation>
    </message>
    <message>
        <source>how much alcohol you drink</source>
        <comment>results.scores.audit_c.plain</comment>
        <extracomment>results/scores.toml.</extracomment>
        <translation>دضل شقتد استضدضس نضق ثعذصز</translation>
    </message>
    <message>
        <source>This score is about how much alcohol you drink. It runs from 0 to 12.</source>
        <comment>results.scores.audit_c.what</comment>
        <extracomment>results/scores.toml.</extracomment>
        <translation>فدذغ غتضعج ذغ ابضقف دضل شقتد استضدضس نضق ثعذصز. ذف عقصغ حعضش 0 فض 12.</translation>
    </message>
    <message>
        <source>Is what I drink safe for me?</source>
        <comment>results.scores.audit_c.ask.0</comment>
        <extracomment>results/scores.toml.</extracomment>
        <translation>ذغ لداف ذ ثعذصز غاحج حضع شج?</translation>
    </message>
    <message>
        <source>Clinical Frailty Scale</source>
        <comment>results.scores.frailty.name</comment>
        <extracomment>results/scores.toml.</extracomment>
        <translation>تسذصذتاس حعاذسفن غتاسج</translation>
    </message>
    <message>
        <source>how much help you need from day to day</source>
        <comment>results.scores.frailty.plain</comment>
        <extracomment>results/scores.toml.</extracomment>
        <translation>دضل شقتد دجسط نضق صججث حعضش ثان فض ثان</translation>
    </message>
    <message>
        <source>This scale is about the help you need from day to day. It runs from 1 to 9.</source>
        <comment>results.scores.frailty.what</comment>
        <extracomment>results/scores.toml.</extracomment>
        <translation>فدذغ غتاسج ذغ ابضقف فدج دجسط نضق صججث حعضش ثان فض ثان. ذف عقصغ حعضش 1 فض 9.</translation>
    </message>
    <message>
        <source>What would help me stay strong?</source>
        <comment>results.scores.frailty.ask.0</comment>
        <extracomment>results/scores.toml.</extracomment>
        <translation>لداف لضقسث دجسط شج غفان غفعضصخ?</translation>
    </message>
    <message>
        <source>PHQ-9 score</source>
        <comment>results.scores.phq9.name</comment>
        <extracomment>results/scores.toml.</extracomment>
        <translation>طدظ-9 غتضعج</translation>
    </message>
    <message>
        <source>how low you have felt over 2 weeks</source>
        <comment>results.scores.phq9.plain</comment>
        <extracomment>results/scores.toml.</extracomment>
        <translation>دضل سضل نضق داكج حجسف ضكجع 2 لججزغ</translation>
    </message>
    <message>
        <source>This score is about how low you have felt over 2 weeks. It runs from 0 to 27.</source>
        <comment>results.scores.phq9.what</comment>
        <extracomment>results/scores.toml.</extracomment>
        <translation>فدذغ غتضعج ذغ ابضقف دضل سضل نضق داكج حجسف ضكجع 2 لججزغ. ذف عقصغ حعضش 0 فض 27.</translation>
    </message>
    <message>
        <source>What would help my mood?</source>
        <comment>results.scores.phq9.ask.0</comment>
        <extracomment>results/scores.toml.</extracomment>
        <translation>لداف لضقسث دجسط شن شضضث?</translation>
    </message>
    <message>
        <source>Who can I talk to?</source>
        <comment>results.scores.phq9.ask.1</comment>
        <extracomment>results/scores.toml.</extracomment>
        <translation>لدض تاص ذ فاسز فض?</translation>
    </message>
    <message>
        <source>GAD-7 score</source>
        <comment>results.scores.gad7.name</comment>
        <extracomment>results/scores.toml.</extracomment>
        <translation>خاث-7 غتضعج</translation>
    </message>
    <message>
        <source>how worried you have felt over 2 weeks</source>
        <comment>results.scores.gad7.plain</comment>
        <extracomment>results/scores.toml.</extracomment>
        <translation>دضل لضععذجث نضق داكج حجسف ضكجع 2 لججزغ</translation>
    </message>
    <message>
        <source>This score is about how worried you have felt over 2 weeks. It runs from 0 to 21.</source>
        <comment>results.scores.gad7.what</comment>
        <extracomment>results/scores.toml.</extracomment>
        <translation>فدذغ غتضعج ذغ ابضقف دضل لضععذجث نضق داكج حجسف ضكجع 2 لججزغ. ذف عقصغ حعضش 0 فض 21.</translation>
    </message>
    <message>
        <source>What would help with worry?</source>
        <comment>results.scores.gad7.ask.0</comment>
        <extracomment>results/scores.toml.</extracomment>
        <translation>لداف لضقسث دجسط لذفد لضععن?</translation>
    </message>
    <message>
        <source>Who can I talk to?</source>
        <comment>results.scores.gad7.ask.1</comment>
        <extracomment>results/scores.toml.</extracomment>
        <translation>لدض تاص ذ فاسز فض?</translation>
    </message>
    <message>
        <source>Vitamins and iron</source>
        <comment>results.vitamins.title</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>كذفاشذصغ اصث ذعضص</translation>
    </message>
    <message>
        <source>Vitamin D</source>
        <comment>results.vitamins.vitd.name</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>كذفاشذص ث</translation>
    </message>
    <message>
        <source>a vitamin that bones need</source>
        <comment>results.vitamins.vitd.plain</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>ا كذفاشذص فداف بضصجغ صججث</translation>
    </message>
    <message>
        <source>Your bones and muscles need vitamin D. Most of it comes from sunlight.</source>
        <comment>results.vitamins.vitd.what</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>نضقع بضصجغ اصث شقغتسجغ صججث كذفاشذص ث. شضغف ضح ذف تضشجغ حعضش غقصسذخدف.</translation>
    </message>
    <message>
        <source>Do I need to take vitamin D?</source>
        <comment>results.vitamins.vitd.ask.0</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>ثض ذ صججث فض فازج كذفاشذص ث?</translation>
    </message>
    <message>
        <source>Vitamin B12</source>
        <comment>results.vitamins.b12.name</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>كذفاشذص ب12</translation>
    </message>
    <message>
        <source>a vitamin that blood and nerves need</source>
        <comment>results.vitamins.b12.plain</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>ا كذفاشذص فداف بسضضث اصث صجعكجغ صججث</translation>
    </message>
    <message>
        <source>Your blood and nerves need vitamin B12. It comes from meat, fish, eggs and milk.</source>
        <comment>results.vitamins.b12.what</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>نضقع بسضضث اصث صجعكجغ صججث كذفاشذص ب12. ذف تضشجغ حعضش شجاف, حذغد, جخخغ اصث شذسز.</translation>
    </message>
    <message>
        <source>Do I need to take B12?</source>
        <comment>results.vitamins.b12.ask.0</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>ثض ذ صججث فض فازج ب12?</translation>
    </message>
    <message>
        <source>Folate</source>
        <comment>results.vitamins.folate.name</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>حضسافج</translation>
    </message>
    <message>
        <source>a vitamin that blood needs</source>
        <comment>results.vitamins.folate.plain</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>ا كذفاشذص فداف بسضضث صججثغ</translation>
    </message>
    <message>
        <source>Your body needs folate to make blood cells. It comes from green vegetables and beans.</source>
        <comment>results.vitamins.folate.what</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>نضقع بضثن صججثغ حضسافج فض شازج بسضضث تجسسغ. ذف تضشجغ حعضش خعججص كجخجفابسجغ اصث بجاصغ.</translation>
    </message>
    <message>
        <source>Do I need to take folic acid?</source>
        <comment>results.vitamins.folate.ask.0</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>ثض ذ صججث فض فازج حضسذت اتذث?</translation>
    </message>
    <message>
        <source>Ferritin</source>
        <comment>results.vitamins.ferritin.name</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>حجععذفذص</translation>
    </message>
    <message>
        <source>iron that your body has stored</source>
        <comment>results.vitamins.ferritin.plain</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>ذعضص فداف نضقع بضثن داغ غفضعجث</translation>
    </message>
    <message>
        <source>Ferritin shows how much iron your body has stored.</source>
        <comment>results.vitamins.ferritin.what</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>حجععذفذص غدضلغ دضل شقتد ذعضص نضقع بضثن داغ غفضعجث.</translation>
    </message>
    <message>
        <source>Do I need more iron?</source>
        <comment>results.vitamins.ferritin.ask.0</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>ثض ذ صججث شضعج ذعضص?</translation>
    </message>
    <message>
        <source>Could something make me lose blood?</source>
        <comment>results.vitamins.ferritin.ask.1</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>تضقسث غضشجفدذصخ شازج شج سضغج بسضضث?</translation>
    </message>
    <message>
        <source>Iron</source>
        <comment>results.vitamins.iron.name</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>ذعضص</translation>
    </message>
    <message>
        <source>iron in your blood</source>
        <comment>results.vitamins.iron.plain</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>ذعضص ذص نضقع بسضضث</translation>
    </message>
    <message>
        <source>This is the iron moving round in your blood.</source>
        <comment>results.vitamins.iron.what</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>فدذغ ذغ فدج ذعضص شضكذصخ عضقصث ذص نضقع بسضضث.</translation>
    </message>
    <message>
        <source>Do I need more iron?</source>
        <comment>results.vitamins.iron.ask.0</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>ثض ذ صججث شضعج ذعضص?</translation>
    </message>
    <message>
        <source>Transferrin saturation</source>
        <comment>results.vitamins.tsat.name</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>فعاصغحجععذص غافقعافذضص</translation>
    </message>
    <message>
        <source>how much iron your blood carries</source>
        <comment>results.vitamins.tsat.plain</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>دضل شقتد ذعضص نضقع بسضضث تاععذجغ</translation>
    </message>
    <message>
        <source>This shows how full your iron carriers are.</source>
        <comment>results.vitamins.tsat.what</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>فدذغ غدضلغ دضل حقسس نضقع ذعضص تاععذجعغ اعج.</translation>
    </message>
    <message>
        <source>Do I need more iron?</source>
        <comment>results.vitamins.tsat.ask.0</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>ثض ذ صججث شضعج ذعضص?</translation>
    </message>
    <message>
        <source>Urate</source>
        <comment>results.vitamins.urate.name</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>قعافج</translation>
    </message>
    <message>
        <source>a waste product linked with gout</source>
        <comment>results.vitamins.urate.plain</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>ا لاغفج طعضثقتف سذصزجث لذفد خضقف</translation>
    </message>
    <message>
        <source>Urate is a waste product. Too much can settle in joints as gout.</source>
        <comment>results.vitamins.urate.what</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>قعافج ذغ ا لاغفج طعضثقتف. فضض شقتد تاص غجففسج ذص رضذصفغ اغ خضقف.</translation>
    </message>
    <message>
        <source>What is a good number for me?</source>
        <comment>results.vitamins.urate.ask.0</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>لداف ذغ ا خضضث صقشبجع حضع شج?</translation>
    </message>
</context>
</TS>
