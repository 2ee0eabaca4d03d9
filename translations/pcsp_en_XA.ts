<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_XA" sourcelanguage="en_GB">
<context>
    <name>Ask</name>
    <message>
        <source>Open</source>
        <translation>Öpéñ ló</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Šåvé ló</translation>
    </message>
    <message>
        <source>Choose this folder</source>
        <translation>Çhööšé thîš földér lóñg wörds</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Çåñçél lóñ</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Fîlé ñåmé lóñg</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Kîñd öf fîlé lóñg wö</translation>
    </message>
    <message>
        <source>Look in</source>
        <translation>Löök îñ lóñg</translation>
    </message>
</context>
<context>
    <name>ChoiceGroup</name>
    <message>
        <source>Take my answer away</source>
        <translation>Tåké mý åñšwér åwåý lóñg wörds</translation>
    </message>
</context>
<context>
    <name>ConfidenceQuestion</name>
    <message>
        <source>A smaller step may suit you better for now.</source>
        <translation>Å šmållér štép måý šúît ýöú béttér för ñöw lóñg wörds tô fîll thé sp.</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>Måké ît šmållér lóñg wör</translation>
    </message>
    <message>
        <source>Get some help</source>
        <translation>Gét šömé hélp lóñg wö</translation>
    </message>
    <message>
        <source>Change or drop it</source>
        <translation>Çhåñgé ör dröp ît lóñg wörds</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Kéép ît åš ît îš lóñg wörd</translation>
    </message>
    <message>
        <source>not sure at all</source>
        <translation>ñöt šúré åt åll lóñg wör</translation>
    </message>
    <message>
        <source>very sure</source>
        <translation>vérý šúré lóñg</translation>
    </message>
    <message>
        <source>You chose %1. That is useful to know.</source>
        <translation>Ýöú çhöšé %1. Thåt îš úšéfúl tö kñöw lóñg wörds tô fîll thé.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 öñ %2 lóñg</translation>
    </message>
    <message>
        <source>On other days you chose: %1.</source>
        <translation>Öñ öthér dåýš ýöú çhöšé: %1 lóñg wörds tô fî.</translation>
    </message>
    <message>
        <source>Write a smaller step here. You can change it at any time.</source>
        <translation>Wrîté å šmållér štép héré. Ýöú çåñ çhåñgé ît åt åñý tîmé lóñg wörds tô fîll thé spåcé lóñg.</translation>
    </message>
    <message>
        <source>Write what help you want, and from whom.</source>
        <translation>Wrîté whåt hélp ýöú wåñt, åñd fröm whöm lóñg wörds tô fîll thé.</translation>
    </message>
    <message>
        <source>Change the step, or choose that you stopped it. Both are fine.</source>
        <translation>Çhåñgé thé štép, ör çhööšé thåt ýöú štöppéd ît. Böth åré fîñé lóñg wörds tô fîll thé spåcé lóñg wör.</translation>
    </message>
    <message>
        <source>Kept as it is.</source>
        <translation>Képt åš ît îš lóñg wör.</translation>
    </message>
</context>
<context>
    <name>CountryPage</name>
    <message>
        <source>Where do you live?</source>
        <translation>Whéré dö ýöú lîvé lóñg wörds?</translation>
    </message>
    <message>
        <source>England</source>
        <translation>Éñglåñd lóñg</translation>
    </message>
    <message>
        <source>Wales</source>
        <translation>Wåléš ló</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Šöméwhéré élšé lóñg wör</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Whý wé åšk lóñg</translation>
    </message>
    <message>
        <source>Numbers to ring, and your rights, are not the same in each country.</source>
        <translation>Ñúmbérš tö rîñg, åñd ýöúr rîghtš, åré ñöt thé šåmé îñ éåçh çöúñtrý lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Båçk ló</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>Çö&amp;ntîñúé lóñg</translation>
    </message>
    <message>
        <source>Choose where you live</source>
        <translation>Çhööšé whéré ýöú lîvé lóñg wörds t</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>Open</source>
        <translation>Öpéñ ló</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Çlöšéd lóñ</translation>
    </message>
</context>
<context>
    <name>DoorsPage</name>
    <message>
        <source>Add to my plan</source>
        <translation>Ådd tö mý plåñ lóñg wör</translation>
    </message>
    <message>
        <source>Open what you want. You can leave all of it closed.</source>
        <translation>Öpéñ whåt ýöú wåñt. Ýöú çåñ léåvé åll öf ît çlöšéd lóñg wörds tô fîll thé spåcé l.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öpéñ ló</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Öpéñ: %1 lóñg</translation>
    </message>
</context>
<context>
    <name>EntriesQuestion</name>
    <message>
        <source>%1 %2, no words yet</source>
        <translation>%1 %2, ñö wördš ýét lóñg wörds</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Çhåñgé lóñ</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mövé úp lóñg</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mövé döwñ lóñg</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rémövé lóñ</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Rémövéd: %1 lóñg wö.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Úñdö ló</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Remove this from the list</source>
        <translation>Rémövé thîš fröm thé lîšt lóñg wörds tô</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Båçk ló</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Döñé ló</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Rémövéd: %1 lóñg wö.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Úñdö ló</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation>Théré îš å pröblém lóñg wörds</translation>
    </message>
</context>
<context>
    <name>GatePage</name>
    <message>
        <source>Add to my plan</source>
        <translation>Ådd tö mý plåñ lóñg wör</translation>
    </message>
    <message>
        <source>You can stop at every page. All you wrote is kept.</source>
        <translation>Ýöú çåñ štöp åt évérý pågé. Åll ýöú wröté îš képt lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Gö öñ ló</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Båçk ló</translation>
    </message>
</context>
<context>
    <name>GlancePage</name>
    <message>
        <source>My plan at a glance</source>
        <translation>Mý plåñ åt å glåñçé lóñg wörds</translation>
    </message>
    <message>
        <source>What matters most to me</source>
        <translation>Whåt måttérš möšt tö mé lóñg wörds tô</translation>
    </message>
    <message>
        <source>You have not written this yet.</source>
        <translation>Ýöú håvé ñöt wrîttéñ thîš ýét lóñg wörds tô fîl.</translation>
    </message>
    <message>
        <source>Change what matters</source>
        <translation>Çhåñgé whåt måttérš lóñg wörds</translation>
    </message>
    <message>
        <source>A goal with no words yet</source>
        <translation>Å göål wîth ñö wördš ýét lóñg wörds tô</translation>
    </message>
    <message>
        <source>You have no goals yet.</source>
        <translation>Ýöú håvé ñö göålš ýét lóñg wörds tô.</translation>
    </message>
    <message>
        <source>My goals</source>
        <translation>Mý göålš lóñg</translation>
    </message>
    <message>
        <source>Open my goals</source>
        <translation>Öpéñ mý göålš lóñg wö</translation>
    </message>
    <message>
        <source>My appointment</source>
        <translation>Mý åppöîñtméñt lóñg wör</translation>
    </message>
    <message>
        <source>No appointment is written down.</source>
        <translation>Ñö åppöîñtméñt îš wrîttéñ döwñ lóñg wörds tô fîll.</translation>
    </message>
    <message>
        <source>Change my appointment</source>
        <translation>Çhåñgé mý åppöîñtméñt lóñg wörds t</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>I do not want to answer this</source>
        <translation>Î dö ñöt wåñt tö åñšwér thîš lóñg wörds tô fî</translation>
    </message>
    <message>
        <source>That is a full answer. You can change your mind.</source>
        <translation>Thåt îš å fúll åñšwér. Ýöú çåñ çhåñgé ýöúr mîñd lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>You left this for later. You can answer it now, or go on.</source>
        <translation>Ýöú léft thîš för låtér. Ýöú çåñ åñšwér ît ñöw, ör gö öñ lóñg wörds tô fîll thé spåcé lóñg.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Båçk ló</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Çöñtîñúé lóñg</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ñöt ñöw lóñg</translation>
    </message>
</context>
<context>
    <name>HelpNowPage</name>
    <message>
        <source>What you wrote yourself</source>
        <translation>Whåt ýöú wröté ýöúršélf lóñg wörds tô</translation>
    </message>
    <message>
        <source>Open my crisis page</source>
        <translation>Öpéñ mý çrîšîš pågé lóñg wörds</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Båçk ló</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys you can use</source>
        <translation>Kéýš ýöú çåñ úšé lóñg wörd</translation>
    </message>
    <message>
        <source>You can do everything here with the keyboard.</source>
        <translation>Ýöú çåñ dö évérýthîñg héré wîth thé kéýböård lóñg wörds tô fîll thé spå.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Båçk ló</translation>
    </message>
</context>
<context>
    <name>LengthPage</name>
    <message>
        <source>How much do you want to write?</source>
        <translation>Höw múçh dö ýöú wåñt tö wrîté lóñg wörds tô fîl?</translation>
    </message>
    <message>
        <source>A short plan</source>
        <translation>Å šhört plåñ lóñg wö</translation>
    </message>
    <message>
        <source>12 questions. You can stop at any time.</source>
        <translation>12 qúéštîöñš. Ýöú çåñ štöp åt åñý tîmé lóñg wörds tô fîll thé.</translation>
    </message>
    <message>
        <source>A full plan</source>
        <translation>Å fúll plåñ lóñg w</translation>
    </message>
    <message>
        <source>The same questions and more. Skip what you like.</source>
        <translation>Thé šåmé qúéštîöñš åñd möré. Škîp whåt ýöú lîké lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>You can change between the two later. Nothing is lost.</source>
        <translation>Ýöú çåñ çhåñgé bétwééñ thé twö låtér. Ñöthîñg îš löšt lóñg wörds tô fîll thé spåcé lóñ.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Båçk ló</translation>
    </message>
    <message>
        <source>&amp;Start my plan</source>
        <translation>&amp;Stårt mý plåñ lóñg wör</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Štép %1 öf %2: %3 lóñg wörds</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Your plan is locked with a passphrase. Without it nobody can read your plan.</source>
        <translation>Ýöúr plåñ îš löçkéd wîth å påššphråšé. Wîthöút ît ñöbödý çåñ réåd ýöúr plåñ lóñg wörds tô fîll thé spåcé lóñg wörds tô fî.</translation>
    </message>
    <message>
        <source>Four words for you</source>
        <translation>Föúr wördš för ýöú lóñg wörds</translation>
    </message>
    <message>
        <source>&amp;Use these four words</source>
        <translation>&amp;Ušé théšé föúr wördš lóñg wörds t</translation>
    </message>
    <message>
        <source>&amp;Give me other words</source>
        <translation>&amp;Gîvé mé öthér wördš lóñg wörds</translation>
    </message>
    <message>
        <source>Your &amp;passphrase</source>
        <translation>Ýöúr &amp;påššphråšé lóñg wörd</translation>
    </message>
    <message>
        <source>Use the four words, or type words of your own. A sentence is fine.</source>
        <translation>Úšé thé föúr wördš, ör týpé wördš öf ýöúr öwñ. Å šéñtéñçé îš fîñé lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ýöúr påššphråšé lóñg wör</translation>
    </message>
    <message>
        <source>&amp;Hide what I type</source>
        <translation>&amp;Hîdé whåt Î týpé lóñg wörds</translation>
    </message>
    <message>
        <source>Write it down on paper. Keep the paper away from this computer. Nobody else can tell you what it is.</source>
        <translation>Wrîté ît döwñ öñ påpér. Kéép thé påpér åwåý fröm thîš çömpútér. Ñöbödý élšé çåñ téll ýöú whåt ît îš lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé l.</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Çhööšé å påššphråšé lóñg wörds</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Båçk ló</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>Çö&amp;ntîñúé lóñg</translation>
    </message>
    <message>
        <source>Type a passphrase, or use the four words</source>
        <translation>Týpé å påššphråšé, ör úšé thé föúr wördš lóñg wörds tô fîll thé</translation>
    </message>
</context>
<context>
    <name>PlanDesk</name>
    <message>
        <source>Saved at %1</source>
        <translation>Šåvéd åt %1 lóñg w</translation>
    </message>
    <message>
        <source>The last change is taken back.</source>
        <translation>Thé låšt çhåñgé îš tåkéñ båçk lóñg wörds tô fîl.</translation>
    </message>
    <message>
        <source>Nothing to take back.</source>
        <translation>Ñöthîñg tö tåké båçk lóñg wörds t.</translation>
    </message>
    <message>
        <source>My plan at a glance</source>
        <translation>Mý plåñ åt å glåñçé lóñg wörds</translation>
    </message>
    <message>
        <source>Add to my plan</source>
        <translation>Ådd tö mý plåñ lóñg wör</translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message>
        <source>Which plan do you want to open?</source>
        <translation>Whîçh plåñ dö ýöú wåñt tö öpéñ lóñg wörds tô fîll?</translation>
    </message>
    <message>
        <source>Take %1 off this list</source>
        <translation>Tåké %1 öff thîš lîšt lóñg wörds t</translation>
    </message>
    <message>
        <source>Open a plan from a &amp;folder</source>
        <translation>Öpéñ å plåñ fröm å &amp;földér lóñg wörds tô f</translation>
    </message>
    <message>
        <source>Make a &amp;new plan</source>
        <translation>Måké å &amp;néw plåñ lóñg wörd</translation>
    </message>
    <message>
        <source>Someone sent &amp;me a plan</source>
        <translation>Šöméöñé šéñt &amp;mé å plåñ lóñg wörds tô</translation>
    </message>
    <message>
        <source>Look at an &amp;example</source>
        <translation>Löök åt åñ &amp;exåmplé lóñg wörds</translation>
    </message>
    <message>
        <source>Or:</source>
        <translation>Ör l:</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>Show an example</source>
        <translation>Šhöw åñ éxåmplé lóñg wör</translation>
    </message>
    <message>
        <source>Show an example: %1</source>
        <translation>Šhöw åñ éxåmplé: %1 lóñg wörds</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Whý wé åšk lóñg</translation>
    </message>
    <message>
        <source>Why we ask: %1</source>
        <translation>Whý wé åšk: %1 lóñg wör</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Steps of my plan</source>
        <translation>Štépš öf mý plåñ lóñg wörd</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>šééñ ló</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Štép %1 öf %2 lóñg wö</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>ýöú åré héré lóñg wö</translation>
    </message>
</context>
<context>
    <name>RefersQuestion</name>
    <message>
        <source>There is nothing to choose from yet.</source>
        <translation>Théré îš ñöthîñg tö çhööšé fröm ýét lóñg wörds tô fîll th.</translation>
    </message>
</context>
<context>
    <name>Scale1to10</name>
    <message>
        <source>Take my answer away</source>
        <translation>Tåké mý åñšwér åwåý lóñg wörds</translation>
    </message>
    <message>
        <source>1 means %1. 10 means %2.</source>
        <translation>1 méåñš %1. 10 méåñš %2 lóñg wörds tô.</translation>
    </message>
</context>
<context>
    <name>ScaleQuestion</name>
    <message>
        <source>not important at all</source>
        <translation>ñöt împörtåñt åt åll lóñg wörds</translation>
    </message>
    <message>
        <source>very important</source>
        <translation>vérý împörtåñt lóñg wör</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>My plan</source>
        <translation>Mý plåñ lóñg</translation>
    </message>
    <message>
        <source>I need help now</source>
        <translation>Î ñééd hélp ñöw lóñg wör</translation>
    </message>
    <message>
        <source>Key F1</source>
        <translation>Kéý F1 lóñ</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>&amp;Stépš lóñ</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Téxt šîžé lóñg</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Cölöúrš lóñg</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Låñ&amp;gúågé lóñg</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Löçk ló</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Çlöšé ló</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Çlöšé thîš méššågé lóñg wörds</translation>
    </message>
</context>
<context>
    <name>TypedQuestion</name>
    <message>
        <source>For example 6 August 2026.</source>
        <translation>För éxåmplé 6 Åúgúšt 2026 lóñg wörds tô f.</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Påššphråšé lóñg w</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Påššphråšé lóñg</translation>
    </message>
    <message>
        <source>&amp;Hide what I type</source>
        <translation>&amp;Hîdé whåt Î týpé lóñg wörds</translation>
    </message>
    <message>
        <source>&amp;Remember on this computer</source>
        <translation>&amp;Rémémbér öñ thîš çömpútér lóñg wörds tô f</translation>
    </message>
    <message>
        <source>Then this plan opens by itself here. Anyone who can sign in as you can open it.</source>
        <translation>Théñ thîš plåñ öpéñš bý îtšélf héré. Åñýöñé whö çåñ šîgñ îñ åš ýöú çåñ öpéñ ît lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll.</translation>
    </message>
    <message>
        <source>I do not know my passphra&amp;se</source>
        <translation>Î dö ñöt kñöw mý påššphrå&amp;sé lóñg wörds tô fî</translation>
    </message>
    <message>
        <source>Open a different &amp;plan</source>
        <translation>Öpéñ å dîfféréñt &amp;plåñ lóñg wörds tô</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Make a plan that is yours</source>
        <translation>Måké å plåñ thåt îš ýöúrš lóñg wörds tô</translation>
    </message>
    <message>
        <source>It says what matters to you, and what helps. It stays on this computer, locked.</source>
        <translation>Ît šåýš whåt måttérš tö ýöú, åñd whåt hélpš. Ît štåýš öñ thîš çömpútér, löçkéd lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll.</translation>
    </message>
    <message>
        <source>&amp;Open a plan</source>
        <translation>&amp;Opéñ å plåñ lóñg wö</translation>
    </message>
    <message>
        <source>Someone sent &amp;me a plan</source>
        <translation>Šöméöñé šéñt &amp;mé å plåñ lóñg wörds tô</translation>
    </message>
    <message>
        <source>Look at an &amp;example</source>
        <translation>Löök åt åñ &amp;exåmplé lóñg wörds</translation>
    </message>
    <message>
        <source>How large do you want the words?</source>
        <translation>Höw lårgé dö ýöú wåñt thé wördš lóñg wörds tô fîll?</translation>
    </message>
    <message>
        <source>Which language do you want?</source>
        <translation>Whîçh låñgúågé dö ýöú wåñt lóñg wörds tô fî?</translation>
    </message>
    <message>
        <source>Make a &amp;new plan</source>
        <translation>Måké å &amp;néw plåñ lóñg wörd</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Who is typing?</source>
        <translation>Whö îš týpîñg lóñg wör?</translation>
    </message>
    <message>
        <source>Me. The plan is about me.</source>
        <translation>Mé. Thé plåñ îš åböút mé lóñg wörds tô.</translation>
    </message>
    <message>
        <source>Me, and someone helps me. The plan is about me.</source>
        <translation>Mé, åñd šöméöñé hélpš mé. Thé plåñ îš åböút mé lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>I type for someone else. The plan is about them.</source>
        <translation>Î týpé för šöméöñé élšé. Thé plåñ îš åböút thém lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>Who helps or types? You can leave this out.</source>
        <translation>Whö hélpš ör týpéš? Ýöú çåñ léåvé thîš öút lóñg wörds tô fîll thé sp.</translation>
    </message>
    <message>
        <source>A name or a role is enough. For example: Anna, my daughter.</source>
        <translation>Å ñåmé ör å rölé îš éñöúgh. För éxåmplé: Åññå, mý dåúghtér lóñg wörds tô fîll thé spåcé lóñg w.</translation>
    </message>
    <message>
        <source>The plan still says “I”</source>
        <translation>Thé plåñ štîll šåýš “Î lóñg wörds tô”</translation>
    </message>
    <message>
        <source>Write what the person would say. Ask them where you can. The plan says who typed it.</source>
        <translation>Wrîté whåt thé péršöñ wöúld šåý. Åšk thém whéré ýöú çåñ. Thé plåñ šåýš whö týpéd ît lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll th.</translation>
    </message>
    <message>
        <source>If you are under 16</source>
        <translation>Îf ýöú åré úñdér 16 lóñg wörds</translation>
    </message>
    <message>
        <source>These pages are written for people of 16 and over. Ask someone you trust to help you.</source>
        <translation>Théšé pågéš åré wrîttéñ för péöplé öf 16 åñd övér. Åšk šöméöñé ýöú trúšt tö hélp ýöú lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll th.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Båçk ló</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>Çö&amp;ntîñúé lóñg</translation>
    </message>
</context>
<context>
    <name>WorkPanel</name>
    <message>
        <source>Stop</source>
        <translation>Štöp ló</translation>
    </message>
</context>
<context>
    <name>content</name>
    <message>
        <source>Make your own care and support plan. It stays on your own computer.</source>
        <comment>command.about.app</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>Måké ýöúr öwñ çåré åñd šúppört plåñ. Ît štåýš öñ ýöúr öwñ çömpútér lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>For people who help, and for tests</source>
        <comment>command.help.commands</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>För péöplé whö hélp, åñd för téštš lóñg wörds tô fîll t</translation>
    </message>
    <message>
        <source>Make an example plan of a made-up person, with all its papers.</source>
        <comment>command.help.example</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>Måké åñ éxåmplé plåñ öf å mådé-úp péršöñ, wîth åll îtš påpérš lóñg wörds tô fîll thé spåcé lóñg wör.</translation>
    </message>
    <message>
        <source>a new or empty folder</source>
        <comment>command.help.example_folder</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>å ñéw ör émptý földér lóñg wörds t</translation>
    </message>
    <message>
        <source>Look at a plan's folder and say if all is well. Nothing in it is changed.</source>
        <comment>command.help.doctor</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>Löök åt å plåñ'š földér åñd šåý îf åll îš wéll. Ñöthîñg îñ ît îš çhåñgéd lóñg wörds tô fîll thé spåcé lóñg wörds tô.</translation>
    </message>
    <message>
        <source>the folder of the plan</source>
        <comment>command.help.doctor_vault</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>thé földér öf thé plåñ lóñg wörds tô</translation>
    </message>
    <message>
        <source>Say if a share file is whole, and who signed it.</source>
        <comment>command.help.check</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>Šåý îf å šhåré fîlé îš whölé, åñd whö šîgñéd ît lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>a share file</source>
        <comment>command.help.check_file</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>å šhåré fîlé lóñg wö</translation>
    </message>
    <message>
        <source>Read a results letter and print what it says.</source>
        <comment>command.help.read_letter</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>Réåd å réšúltš léttér åñd prîñt whåt ît šåýš lóñg wörds tô fîll thé spå.</translation>
    </message>
    <message>
        <source>a letter: PDF, picture, Word, email, text, HTML, FHIR or HL7</source>
        <comment>command.help.read_letter_file</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>å léttér: PDF, pîçtúré, Wörd, émåîl, téxt, HTML, FHÎR ör HL7 lóñg wörds tô fîll thé spåcé lóñg w</translation>
    </message>
    <message>
        <source>print one line of JSON for each file</source>
        <comment>command.help.json</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>prîñt öñé lîñé öf JŠÖÑ för éåçh fîlé lóñg wörds tô fîll th</translation>
    </message>
    <message>
        <source>Open the app, or a file with it.</source>
        <comment>command.help.open</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>Öpéñ thé åpp, ör å fîlé wîth ît lóñg wörds tô fîll.</translation>
    </message>
    <message>
        <source>a share file or a plan's folder</source>
        <comment>command.help.open_file</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>å šhåré fîlé ör å plåñ'š földér lóñg wörds tô fîll</translation>
    </message>
    <message>
        <source>That folder is not empty. Please name a new one.</source>
        <comment>command.example.not_empty</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>Thåt földér îš ñöt émptý. Pléåšé ñåmé å ñéw öñé lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Please name another folder.</source>
        <comment>command.example.cannot_write</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>Ñöthîñg çåñ bé wrîttéñ théré. Pléåšé ñåmé åñöthér földér lóñg wörds tô fîll thé spåcé lóñg.</translation>
    </message>
    <message>
        <source>Made the plan.</source>
        <comment>command.example.made_vault</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>Mådé thé plåñ lóñg wör.</translation>
    </message>
    <message>
        <source>Made {name}.</source>
        <comment>command.example.made_document</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>Mådé {name} lóñg wö.</translation>
    </message>
    <message>
        <source>All is ready. Read README.txt first.</source>
        <comment>command.example.done</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>Åll îš réådý. Réåd RÉÅDMÉ.txt fîršt lóñg wörds tô fîll th.</translation>
    </message>
    <message>
        <source>This is an example plan. The person in it is made up.

The folder "vault" holds the plan, locked. To open it, type these words:
</source>
        <comment>command.example.readme</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>Thîš îš åñ éxåmplé plåñ. Thé péršöñ îñ ît îš mådé úp.

Thé földér "våúlt" höldš thé plåñ, löçkéd. Tö öpéñ ît, týpé théšé wördš lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll:
</translation>
    </message>
    <message>
        <source>The folder "documents" holds every paper, in three print sizes, and each as a web page and as plain text.
The folder "share" holds a signed copy, as you would send it to someone.
</source>
        <comment>command.example.readme_documents</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>Thé földér "döçúméñtš" höldš évérý påpér, îñ thréé prîñt šîžéš, åñd éåçh åš å wéb pågé åñd åš plåîñ téxt.
Thé földér "šhåré" höldš å šîgñéd çöpý, åš ýöú wöúld šéñd ît tö šöméöñé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll t.
</translation>
    </message>
    <message>
        <source>Type the passphrase, then press Enter.</source>
        <comment>command.doctor.passphrase</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>Týpé thé påššphråšé, théñ préšš Éñtér lóñg wörds tô fîll thé.</translation>
    </message>
    <message>
        <source>{file}: whole. It is unchanged since it was signed by the holder of this key.</source>
        <comment>command.check.whole</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>{file}: whölé. Ît îš úñçhåñgéd šîñçé ît wåš šîgñéd bý thé höldér öf thîš kéý lóñg wörds tô fîll thé spåcé lóñg wörds tô fîl.</translation>
    </message>
    <message>
        <source>Signed as: {author}. Number of the key: {fingerprint}.</source>
        <comment>command.check.author</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>Šîgñéd åš: {author}. Ñúmbér öf thé kéý: {fingerprint} lóñg wörds tô fîll thé spåcé lóñ.</translation>
    </message>
    <message>
        <source>{file}: do not trust this file.</source>
        <comment>command.check.not_whole</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>{file}: dö ñöt trúšt thîš fîlé lóñg wörds tô fîll.</translation>
    </message>
    <message>
        <source>Nobody can open this file here.</source>
        <comment>command.check.cannot_open</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>Ñöbödý çåñ öpéñ thîš fîlé héré lóñg wörds tô fîll.</translation>
    </message>
    <message>
        <source>{file}: {count} results found. Check each one against the letter.</source>
        <comment>command.letter.ok</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>{file}: {count} réšúltš föúñd. Çhéçk éåçh öñé ågåîñšt thé léttér lóñg wörds tô fîll thé spåcé lóñg wörd.</translation>
    </message>
    <message>
        <source>{file}: {message}</source>
        <comment>command.letter.rejected</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>{file}: {message} lóñg wörds</translation>
    </message>
    <message>
        <source>{name}: {value} {unit}</source>
        <comment>command.letter.result</comment>
        <extracomment>text/command.toml.</extracomment>
        <translation>{name}: {value} {unit} lóñg wörds tô</translation>
    </message>
    <message>
        <source>Is this a good plan?</source>
        <comment>criteria.page.title</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Îš thîš å gööd plåñ lóñg wörds?</translation>
    </message>
    <message>
        <source>A good plan is yours, and it helps you. This page shows what is still missing, and how to ask for it.</source>
        <comment>criteria.page.lead</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Å gööd plåñ îš ýöúrš, åñd ît hélpš ýöú. Thîš pågé šhöwš whåt îš štîll mîššîñg, åñd höw tö åšk för ît lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé ló.</translation>
    </message>
    <message>
        <source>There is no mark here. It is fine to leave things out.</source>
        <comment>criteria.page.no_score</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Théré îš ñö mårk héré. Ît îš fîñé tö léåvé thîñgš öút lóñg wörds tô fîll thé spåcé lóñ.</translation>
    </message>
    <message>
        <source>This is in place.</source>
        <comment>criteria.page.ready</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Thîš îš îñ plåçé lóñg wörds.</translation>
    </message>
    <message>
        <source>Still missing</source>
        <comment>criteria.page.missing</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Štîll mîššîñg lóñg wö</translation>
    </message>
    <message>
        <source>Only you can say</source>
        <comment>criteria.page.ask</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Öñlý ýöú çåñ šåý lóñg wörd</translation>
    </message>
    <message>
        <source>What you can do</source>
        <comment>criteria.page.how</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Whåt ýöú çåñ dö lóñg wör</translation>
    </message>
    <message>
        <source>Nothing is missing here.</source>
        <comment>criteria.page.nothing_missing</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Ñöthîñg îš mîššîñg héré lóñg wörds tô.</translation>
    </message>
    <message>
        <source>I am at the centre of making my plan</source>
        <comment>criteria.criterion.1</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Î åm åt thé çéñtré öf måkîñg mý plåñ lóñg wörds tô fîll th</translation>
    </message>
    <message>
        <source>We talk about what matters to me</source>
        <comment>criteria.criterion.2</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Wé tålk åböút whåt måttérš tö mé lóñg wörds tô fîll</translation>
    </message>
    <message>
        <source>The goals are mine, and we agree them together</source>
        <comment>criteria.criterion.3</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Thé göålš åré mîñé, åñd wé ågréé thém tögéthér lóñg wörds tô fîll thé spåc</translation>
    </message>
    <message>
        <source>I have a plan that I can share</source>
        <comment>criteria.criterion.4</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Î håvé å plåñ thåt Î çåñ šhåré lóñg wörds tô fîl</translation>
    </message>
    <message>
        <source>I can look at my plan again when I want</source>
        <comment>criteria.criterion.5</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Î çåñ löök åt mý plåñ ågåîñ whéñ Î wåñt lóñg wörds tô fîll thé</translation>
    </message>
    <message>
        <source>You chose to leave this part out.</source>
        <comment>criteria.left_out.missing</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Ýöú çhöšé tö léåvé thîš pårt öút lóñg wörds tô fîll.</translation>
    </message>
    <message>
        <source>You can open it again at any time. It is your choice.</source>
        <comment>criteria.left_out.how</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Ýöú çåñ öpéñ ît ågåîñ åt åñý tîmé. Ît îš ýöúr çhöîçé lóñg wörds tô fîll thé spåcé ló.</translation>
    </message>
    <message>
        <source>I helped to write my plan.</source>
        <comment>criteria.helped_write.test</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Î hélpéd tö wrîté mý plåñ lóñg wörds tô f.</translation>
    </message>
    <message>
        <source>You said that you did not fully help to write it.</source>
        <comment>criteria.helped_write.missing</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Ýöú šåîd thåt ýöú dîd ñöt fúllý hélp tö wrîté ît lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>Did you help to write your plan?</source>
        <comment>criteria.helped_write.ask</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Dîd ýöú hélp tö wrîté ýöúr plåñ lóñg wörds tô fîll?</translation>
    </message>
    <message>
        <source>Ask the person who leads your plan to go through each part with you. Change any words that are not yours.</source>
        <comment>criteria.helped_write.how</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Åšk thé péršöñ whö léådš ýöúr plåñ tö gö thröúgh éåçh pårt wîth ýöú. Çhåñgé åñý wördš thåt åré ñöt ýöúrš lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg.</translation>
    </message>
    <message>
        <source>I could bring in the people I wanted.</source>
        <comment>criteria.involved.test</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Î çöúld brîñg îñ thé péöplé Î wåñtéd lóñg wörds tô fîll thé.</translation>
    </message>
    <message>
        <source>Someone you wanted was not part of it.</source>
        <comment>criteria.involved.missing</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Šöméöñé ýöú wåñtéd wåš ñöt pårt öf ît lóñg wörds tô fîll thé.</translation>
    </message>
    <message>
        <source>Could you bring in the people you wanted?</source>
        <comment>criteria.involved.ask</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Çöúld ýöú brîñg îñ thé péöplé ýöú wåñtéd lóñg wörds tô fîll thé s?</translation>
    </message>
    <message>
        <source>Say who you want at the next meeting. You can say: "I would like this person to be with me."</source>
        <comment>criteria.involved.how</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Šåý whö ýöú wåñt åt thé ñéxt méétîñg. Ýöú çåñ šåý: "Î wöúld lîké thîš péršöñ tö bé wîth mé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spå."</translation>
    </message>
    <message>
        <source>I was given information to get ready.</source>
        <comment>criteria.had_information.test</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Î wåš gîvéñ îñförmåtîöñ tö gét réådý lóñg wörds tô fîll thé.</translation>
    </message>
    <message>
        <source>You did not get what you needed to get ready.</source>
        <comment>criteria.had_information.missing</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Ýöú dîd ñöt gét whåt ýöú ñéédéd tö gét réådý lóñg wörds tô fîll thé spå.</translation>
    </message>
    <message>
        <source>Were you given information to get ready?</source>
        <comment>criteria.had_information.ask</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Wéré ýöú gîvéñ îñförmåtîöñ tö gét réådý lóñg wörds tô fîll thé?</translation>
    </message>
    <message>
        <source>Ask your surgery for your results and for something to read before you meet. Say how you like to get it.</source>
        <comment>criteria.had_information.how</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Åšk ýöúr šúrgérý för ýöúr réšúltš åñd för šöméthîñg tö réåd béföré ýöú méét. Šåý höw ýöú lîké tö gét ît lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg.</translation>
    </message>
    <message>
        <source>We talked about what matters to me, not only what is wrong.</source>
        <comment>criteria.talked_what_matters.test</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Wé tålkéd åböút whåt måttérš tö mé, ñöt öñlý whåt îš wröñg lóñg wörds tô fîll thé spåcé lóñg w.</translation>
    </message>
    <message>
        <source>The talk was not fully about what matters to you.</source>
        <comment>criteria.talked_what_matters.missing</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Thé tålk wåš ñöt fúllý åböút whåt måttérš tö ýöú lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>After your meeting: did you talk about what matters to you?</source>
        <comment>criteria.talked_what_matters.ask</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Åftér ýöúr méétîñg: dîd ýöú tålk åböút whåt måttérš tö ýöú lóñg wörds tô fîll thé spåcé lóñg w?</translation>
    </message>
    <message>
        <source>Take your page "What matters to me" with you. You can say: "I would like to start here."</source>
        <comment>criteria.talked_what_matters.how</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Tåké ýöúr pågé "Whåt måttérš tö mé" wîth ýöú. Ýöú çåñ šåý: "Î wöúld lîké tö štårt héré lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé."</translation>
    </message>
    <message>
        <source>I felt listened to.</source>
        <comment>criteria.listened_to.test</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Î félt lîštéñéd tö lóñg wörds.</translation>
    </message>
    <message>
        <source>You did not fully feel listened to.</source>
        <comment>criteria.listened_to.missing</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Ýöú dîd ñöt fúllý féél lîštéñéd tö lóñg wörds tô fîll t.</translation>
    </message>
    <message>
        <source>After your meeting: did you feel listened to?</source>
        <comment>criteria.listened_to.ask</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Åftér ýöúr méétîñg: dîd ýöú féél lîštéñéd tö lóñg wörds tô fîll thé spå?</translation>
    </message>
    <message>
        <source>You can ask for more time, for another person, or for someone to speak up with you (an advocate).</source>
        <comment>criteria.listened_to.how</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Ýöú çåñ åšk för möré tîmé, för åñöthér péršöñ, ör för šöméöñé tö špéåk úp wîth ýöú (åñ ådvöçåté lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé).</translation>
    </message>
    <message>
        <source>What I know, what I can do and how sure I feel were taken into account.</source>
        <comment>criteria.confidence_counted.test</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Whåt Î kñöw, whåt Î çåñ dö åñd höw šúré Î féél wéré tåkéñ îñtö åççöúñt lóñg wörds tô fîll thé spåcé lóñg wörds tô.</translation>
    </message>
    <message>
        <source>What you know and how sure you feel did not fully count.</source>
        <comment>criteria.confidence_counted.missing</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Whåt ýöú kñöw åñd höw šúré ýöú féél dîd ñöt fúllý çöúñt lóñg wörds tô fîll thé spåcé lóñg.</translation>
    </message>
    <message>
        <source>After your meeting: did they think about what you know and how sure you feel?</source>
        <comment>criteria.confidence_counted.ask</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Åftér ýöúr méétîñg: dîd théý thîñk åböút whåt ýöú kñöw åñd höw šúré ýöú féél lóñg wörds tô fîll thé spåcé lóñg wörds tô fîl?</translation>
    </message>
    <message>
        <source>Say how sure you feel about each step. You can say: "This is too much for me now."</source>
        <comment>criteria.confidence_counted.how</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Šåý höw šúré ýöú féél åböút éåçh štép. Ýöú çåñ šåý: "Thîš îš töö múçh för mé ñöw lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll t."</translation>
    </message>
    <message>
        <source>My plan is in my words.</source>
        <comment>criteria.own_words.test</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Mý plåñ îš îñ mý wördš lóñg wörds tô.</translation>
    </message>
    <message>
        <source>Parts of your plan are not in your words.</source>
        <comment>criteria.own_words.missing</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Pårtš öf ýöúr plåñ åré ñöt îñ ýöúr wördš lóñg wörds tô fîll thé s.</translation>
    </message>
    <message>
        <source>Is your plan in your words?</source>
        <comment>criteria.own_words.ask</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Îš ýöúr plåñ îñ ýöúr wördš lóñg wörds tô fî?</translation>
    </message>
    <message>
        <source>Read it, or ask someone to read it to you. Change what you would not say. Your words stay as you type them.</source>
        <comment>criteria.own_words.how</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Réåd ît, ör åšk šöméöñé tö réåd ît tö ýöú. Çhåñgé whåt ýöú wöúld ñöt šåý. Ýöúr wördš štåý åš ýöú týpé thém lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg w.</translation>
    </message>
    <message>
        <source>My goals are what I want.</source>
        <comment>criteria.my_goals.test</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Mý göålš åré whåt Î wåñt lóñg wörds tô.</translation>
    </message>
    <message>
        <source>There is a goal that you do not agree with.</source>
        <comment>criteria.my_goals.missing</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Théré îš å göål thåt ýöú dö ñöt ågréé wîth lóñg wörds tô fîll thé sp.</translation>
    </message>
    <message>
        <source>You have no goals yet.</source>
        <comment>criteria.my_goals.none</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Ýöú håvé ñö göålš ýét lóñg wörds tô.</translation>
    </message>
    <message>
        <source>Look at each goal. Is it what you want?</source>
        <comment>criteria.my_goals.ask</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Löök åt éåçh göål. Îš ît whåt ýöú wåñt lóñg wörds tô fîll thé?</translation>
    </message>
    <message>
        <source>Change the goal, or take it out. You can say: "What I want is this."</source>
        <comment>criteria.my_goals.how</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Çhåñgé thé göål, ör tåké ît öút. Ýöú çåñ šåý: "Whåt Î wåñt îš thîš lóñg wörds tô fîll thé spåcé lóñg wörds."</translation>
    </message>
    <message>
        <source>We wrote my goals together.</source>
        <comment>criteria.wrote_together.test</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Wé wröté mý göålš tögéthér lóñg wörds tô fî.</translation>
    </message>
    <message>
        <source>You did not fully write your goals together.</source>
        <comment>criteria.wrote_together.missing</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Ýöú dîd ñöt fúllý wrîté ýöúr göålš tögéthér lóñg wörds tô fîll thé spå.</translation>
    </message>
    <message>
        <source>After your meeting: did you write your goals together?</source>
        <comment>criteria.wrote_together.ask</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Åftér ýöúr méétîñg: dîd ýöú wrîté ýöúr göålš tögéthér lóñg wörds tô fîll thé spåcé lóñ?</translation>
    </message>
    <message>
        <source>Ask your doctor, nurse or other healthcare professional to go through your goals with you.</source>
        <comment>criteria.wrote_together.how</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Åšk ýöúr döçtör, ñúršé ör öthér héålthçåré pröféššîöñål tö gö thröúgh ýöúr göålš wîth ýöú lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé s.</translation>
    </message>
    <message>
        <source>My plan is about my whole life and about my support.</source>
        <comment>criteria.whole_life.test</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Mý plåñ îš åböút mý whölé lîfé åñd åböút mý šúppört lóñg wörds tô fîll thé spåcé ló.</translation>
    </message>
    <message>
        <source>There is nothing yet about what matters to you.</source>
        <comment>criteria.whole_life.missing</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Théré îš ñöthîñg ýét åböút whåt måttérš tö ýöú lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>There is nothing yet about your support and your health.</source>
        <comment>criteria.whole_life.no_support</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Théré îš ñöthîñg ýét åböút ýöúr šúppört åñd ýöúr héålth lóñg wörds tô fîll thé spåcé lóñg.</translation>
    </message>
    <message>
        <source>Add a few words. What you do each day to look after yourself is a good start.</source>
        <comment>criteria.whole_life.how</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Ådd å féw wördš. Whåt ýöú dö éåçh dåý tö löök åftér ýöúršélf îš å gööd štårt lóñg wörds tô fîll thé spåcé lóñg wörds tô fîl.</translation>
    </message>
    <message>
        <source>My plan says what matters to me.</source>
        <comment>criteria.matters_recorded.test</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Mý plåñ šåýš whåt måttérš tö mé lóñg wörds tô fîll.</translation>
    </message>
    <message>
        <source>Your plan does not say yet what matters to you.</source>
        <comment>criteria.matters_recorded.missing</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Ýöúr plåñ döéš ñöt šåý ýét whåt måttérš tö ýöú lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>Answer one of the questions in "What matters to me". A few words are enough.</source>
        <comment>criteria.matters_recorded.how</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Åñšwér öñé öf thé qúéštîöñš îñ "Whåt måttérš tö mé". Å féw wördš åré éñöúgh lóñg wörds tô fîll thé spåcé lóñg wörds tô fî.</translation>
    </message>
    <message>
        <source>My plan says what I do, what family and friends do, and what services do.</source>
        <comment>criteria.support_recorded.test</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Mý plåñ šåýš whåt Î dö, whåt fåmîlý åñd frîéñdš dö, åñd whåt šérvîçéš dö lóñg wörds tô fîll thé spåcé lóñg wörds tô.</translation>
    </message>
    <message>
        <source>Your plan does not say yet who does what.</source>
        <comment>criteria.support_recorded.missing</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Ýöúr plåñ döéš ñöt šåý ýét whö döéš whåt lóñg wörds tô fîll thé s.</translation>
    </message>
    <message>
        <source>Write what you do for yourself first. Then add family and friends, then services.</source>
        <comment>criteria.support_recorded.how</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Wrîté whåt ýöú dö för ýöúršélf fîršt. Théñ ådd fåmîlý åñd frîéñdš, théñ šérvîçéš lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll.</translation>
    </message>
    <message>
        <source>My plan has my goals and the steps to get there.</source>
        <comment>criteria.goals_recorded.test</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Mý plåñ håš mý göålš åñd thé štépš tö gét théré lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>Your plan has no goals yet.</source>
        <comment>criteria.goals_recorded.missing</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Ýöúr plåñ håš ñö göålš ýét lóñg wörds tô fî.</translation>
    </message>
    <message>
        <source>A goal has no steps yet.</source>
        <comment>criteria.goals_recorded.no_steps</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Å göål håš ñö štépš ýét lóñg wörds tô.</translation>
    </message>
    <message>
        <source>Write one thing you want, and one small step. You can ask for help with this when you meet.</source>
        <comment>criteria.goals_recorded.how</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Wrîté öñé thîñg ýöú wåñt, åñd öñé šmåll štép. Ýöú çåñ åšk för hélp wîth thîš whéñ ýöú méét lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé sp.</translation>
    </message>
    <message>
        <source>I decide who can see my plan, and I can share it with all who help me.</source>
        <comment>criteria.shared.test</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Î déçîdé whö çåñ šéé mý plåñ, åñd Î çåñ šhåré ît wîth åll whö hélp mé lóñg wörds tô fîll thé spåcé lóñg wörds t.</translation>
    </message>
    <message>
        <source>You have not chosen yet who can see your plan.</source>
        <comment>criteria.shared.ask</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Ýöú håvé ñöt çhöšéñ ýét whö çåñ šéé ýöúr plåñ lóñg wörds tô fîll thé spåc.</translation>
    </message>
    <message>
        <source>Open "Who can see my plan". Then print or save a copy for the people you choose.</source>
        <comment>criteria.shared.how</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Öpéñ "Whö çåñ šéé mý plåñ". Théñ prîñt ör šåvé å çöpý för thé péöplé ýöú çhööšé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll.</translation>
    </message>
    <message>
        <source>My plan says what to do if things get worse.</source>
        <comment>criteria.if_worse.test</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Mý plåñ šåýš whåt tö dö îf thîñgš gét wöršé lóñg wörds tô fîll thé spå.</translation>
    </message>
    <message>
        <source>Your plan does not say yet what to do if things get worse.</source>
        <comment>criteria.if_worse.missing</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Ýöúr plåñ döéš ñöt šåý ýét whåt tö dö îf thîñgš gét wöršé lóñg wörds tô fîll thé spåcé lóñg.</translation>
    </message>
    <message>
        <source>There is no number to ring in your crisis plan yet.</source>
        <comment>criteria.if_worse.nobody_to_ring</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Théré îš ñö ñúmbér tö rîñg îñ ýöúr çrîšîš plåñ ýét lóñg wörds tô fîll thé spåcé l.</translation>
    </message>
    <message>
        <source>Ask your doctor or nurse: "What are the signs, what do I do, and who do I ring?" Write it down together.</source>
        <comment>criteria.if_worse.how</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Åšk ýöúr döçtör ör ñúršé: "Whåt åré thé šîgñš, whåt dö Î dö, åñd whö dö Î rîñg?" Wrîté ît döwñ tögéthér lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg.</translation>
    </message>
    <message>
        <source>I have a budget, and my plan shows how it is spent.</source>
        <comment>criteria.budget.test</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Î håvé å búdgét, åñd mý plåñ šhöwš höw ît îš špéñt lóñg wörds tô fîll thé spåcé l.</translation>
    </message>
    <message>
        <source>You have a budget, but your plan does not show yet how it is spent.</source>
        <comment>criteria.budget.missing</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Ýöú håvé å búdgét, bút ýöúr plåñ döéš ñöt šhöw ýét höw ît îš špéñt lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>Open "Money for my care" and add what is paid for. Ask the person who checks your budget to help.</source>
        <comment>criteria.budget.how</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Öpéñ "Möñéý för mý çåré" åñd ådd whåt îš påîd för. Åšk thé péršöñ whö çhéçkš ýöúr búdgét tö hélp lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>I can get my plan in a form that works for me.</source>
        <comment>criteria.formats.test</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Î çåñ gét mý plåñ îñ å förm thåt wörkš för mé lóñg wörds tô fîll thé spåc.</translation>
    </message>
    <message>
        <source>You asked for a form that this app cannot make, such as braille or sound.</source>
        <comment>criteria.formats.ask</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Ýöú åškéd för å förm thåt thîš åpp çåññöt måké, šúçh åš bråîllé ör šöúñd lóñg wörds tô fîll thé spåcé lóñg wörds tô.</translation>
    </message>
    <message>
        <source>Ask your surgery or service for your plan in the form you need. In England the NHS and councils must help if you need this because of a disability.</source>
        <comment>criteria.formats.how</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Åšk ýöúr šúrgérý ör šérvîçé för ýöúr plåñ îñ thé förm ýöú ñééd. Îñ Éñglåñd thé ÑHŠ åñd çöúñçîlš múšt hélp îf ýöú ñééd thîš béçåúšé öf å dîšåbîlîtý lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé l.</translation>
    </message>
    <message>
        <source>I can look at my plan and change it when I need to.</source>
        <comment>criteria.can_change.test</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Î çåñ löök åt mý plåñ åñd çhåñgé ît whéñ Î ñééd tö lóñg wörds tô fîll thé spåcé l.</translation>
    </message>
    <message>
        <source>You cannot yet look at your plan and change it when you need to.</source>
        <comment>criteria.can_change.missing</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Ýöú çåññöt ýét löök åt ýöúr plåñ åñd çhåñgé ît whéñ ýöú ñééd tö lóñg wörds tô fîll thé spåcé lóñg wörd.</translation>
    </message>
    <message>
        <source>Can you look at your plan and change it when you need to?</source>
        <comment>criteria.can_change.ask</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Çåñ ýöú löök åt ýöúr plåñ åñd çhåñgé ît whéñ ýöú ñééd tö lóñg wörds tô fîll thé spåcé lóñg?</translation>
    </message>
    <message>
        <source>Ask for your own copy. If you cannot use this app, ask for a paper copy and write on it.</source>
        <comment>criteria.can_change.how</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Åšk för ýöúr öwñ çöpý. Îf ýöú çåññöt úšé thîš åpp, åšk för å påpér çöpý åñd wrîté öñ ît lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé.</translation>
    </message>
    <message>
        <source>I know how to ask for a review.</source>
        <comment>criteria.know_how_to_ask.test</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Î kñöw höw tö åšk för å révîéw lóñg wörds tô fîll.</translation>
    </message>
    <message>
        <source>You are not sure yet how to ask for a review.</source>
        <comment>criteria.know_how_to_ask.missing</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Ýöú åré ñöt šúré ýét höw tö åšk för å révîéw lóñg wörds tô fîll thé spå.</translation>
    </message>
    <message>
        <source>Do you know how to ask for a review if things change?</source>
        <comment>criteria.know_how_to_ask.ask</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Dö ýöú kñöw höw tö åšk för å révîéw îf thîñgš çhåñgé lóñg wörds tô fîll thé spåcé ló?</translation>
    </message>
    <message>
        <source>Ask: "Who do I ring if I want to go through my plan again?" Write down the name and number.</source>
        <comment>criteria.know_how_to_ask.how</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Åšk: "Whö dö Î rîñg îf Î wåñt tö gö thröúgh mý plåñ ågåîñ?" Wrîté döwñ thé ñåmé åñd ñúmbér lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé sp.</translation>
    </message>
    <message>
        <source>There is a date to go through my plan again, at least once a year.</source>
        <comment>criteria.review_date.test</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Théré îš å dåté tö gö thröúgh mý plåñ ågåîñ, åt léåšt öñçé å ýéår lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>There is no date yet to go through your plan again.</source>
        <comment>criteria.review_date.missing</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Théré îš ñö dåté ýét tö gö thröúgh ýöúr plåñ ågåîñ lóñg wörds tô fîll thé spåcé l.</translation>
    </message>
    <message>
        <source>The date to go through your plan again has passed.</source>
        <comment>criteria.review_date.passed</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Thé dåté tö gö thröúgh ýöúr plåñ ågåîñ håš påššéd lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>The date to go through your plan again is more than a year away.</source>
        <comment>criteria.review_date.far_ahead</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Thé dåté tö gö thröúgh ýöúr plåñ ågåîñ îš möré thåñ å ýéår åwåý lóñg wörds tô fîll thé spåcé lóñg wörd.</translation>
    </message>
    <message>
        <source>Ring your surgery or service and say: "I would like a date to review my care and support plan."</source>
        <comment>criteria.review_date.how</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Rîñg ýöúr šúrgérý ör šérvîçé åñd šåý: "Î wöúld lîké å dåté tö révîéw mý çåré åñd šúppört plåñ lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåc."</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <comment>criteria.statement_group.prepared</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Géttîñg réådý lóñg wö</translation>
    </message>
    <message>
        <source>Making and keeping my plan</source>
        <comment>criteria.statement_group.systems</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Måkîñg åñd kéépîñg mý plåñ lóñg wörds tô f</translation>
    </message>
    <message>
        <source>The people I plan with</source>
        <comment>criteria.statement_group.teams</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Thé péöplé Î plåñ wîth lóñg wörds tô</translation>
    </message>
    <message>
        <source>I know how planning works and what I am asked to do. I take part as much as I want.</source>
        <comment>criteria.statement.understand_planning</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Î kñöw höw plåññîñg wörkš åñd whåt Î åm åškéd tö dö. Î tåké pårt åš múçh åš Î wåñt lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll t.</translation>
    </message>
    <message>
        <source>I have what I need to know to talk about what matters to me.</source>
        <comment>criteria.statement.have_information</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Î håvé whåt Î ñééd tö kñöw tö tålk åböút whåt måttérš tö mé lóñg wörds tô fîll thé spåcé lóñg w.</translation>
    </message>
    <message>
        <source>I know my test results and what they mean.</source>
        <comment>criteria.statement.know_my_results</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Î kñöw mý téšt réšúltš åñd whåt théý méåñ lóñg wörds tô fîll thé sp.</translation>
    </message>
    <message>
        <source>I can use what I am given to get ready and to ask questions.</source>
        <comment>criteria.statement.can_use_information</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Î çåñ úšé whåt Î åm gîvéñ tö gét réådý åñd tö åšk qúéštîöñš lóñg wörds tô fîll thé spåcé lóñg w.</translation>
    </message>
    <message>
        <source>I can ask for information in a form that I can use and understand.</source>
        <comment>criteria.statement.ask_for_a_format</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Î çåñ åšk för îñförmåtîöñ îñ å förm thåt Î çåñ úšé åñd úñdérštåñd lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>I know who else can support me, such as a group of people like me.</source>
        <comment>criteria.statement.know_who_supports</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Î kñöw whö élšé çåñ šúppört mé, šúçh åš å gröúp öf péöplé lîké mé lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>I know who to ask for help and advice, and where to find things to read.</source>
        <comment>criteria.statement.know_who_to_ask</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Î kñöw whö tö åšk för hélp åñd ådvîçé, åñd whéré tö fîñd thîñgš tö réåd lóñg wörds tô fîll thé spåcé lóñg wörds tô.</translation>
    </message>
    <message>
        <source>I took a full part in planning my care.</source>
        <comment>criteria.statement.fully_involved</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Î töök å fúll pårt îñ plåññîñg mý çåré lóñg wörds tô fîll thé.</translation>
    </message>
    <message>
        <source>I chose who took part in my planning.</source>
        <comment>criteria.statement.chose_who</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Î çhöšé whö töök pårt îñ mý plåññîñg lóñg wörds tô fîll thé.</translation>
    </message>
    <message>
        <source>I know what I am asked to do and what my plan will mean for me.</source>
        <comment>criteria.statement.know_what_is_asked</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Î kñöw whåt Î åm åškéd tö dö åñd whåt mý plåñ wîll méåñ för mé lóñg wörds tô fîll thé spåcé lóñg wör.</translation>
    </message>
    <message>
        <source>We talked about me and my whole life, not only my health.</source>
        <comment>criteria.statement.about_my_whole_life</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Wé tålkéd åböút mé åñd mý whölé lîfé, ñöt öñlý mý héålth lóñg wörds tô fîll thé spåcé lóñg.</translation>
    </message>
    <message>
        <source>My plan says what matters to me. The people in my care can see it and understand it.</source>
        <comment>criteria.statement.plan_others_can_see</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Mý plåñ šåýš whåt måttérš tö mé. Thé péöplé îñ mý çåré çåñ šéé ît åñd úñdérštåñd ît lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll th.</translation>
    </message>
    <message>
        <source>My care is planned around what matters to me.</source>
        <comment>criteria.statement.planned_around_me</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Mý çåré îš plåññéd åröúñd whåt måttérš tö mé lóñg wörds tô fîll thé spå.</translation>
    </message>
    <message>
        <source>I was shown my plan. I have a copy that I can change and add to.</source>
        <comment>criteria.statement.have_my_copy</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Î wåš šhöwñ mý plåñ. Î håvé å çöpý thåt Î çåñ çhåñgé åñd ådd tö lóñg wörds tô fîll thé spåcé lóñg wörd.</translation>
    </message>
    <message>
        <source>I am asked what I think of the services that matter to me.</source>
        <comment>criteria.statement.asked_for_my_view</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Î åm åškéd whåt Î thîñk öf thé šérvîçéš thåt måttér tö mé lóñg wörds tô fîll thé spåcé lóñg.</translation>
    </message>
    <message>
        <source>The person who helped me plan listened, and took time to get to know me and my life.</source>
        <comment>criteria.statement.listened_to</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Thé péršöñ whö hélpéd mé plåñ lîštéñéd, åñd töök tîmé tö gét tö kñöw mé åñd mý lîfé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll th.</translation>
    </message>
    <message>
        <source>Everyone I spoke to used the same words, and I could understand them.</source>
        <comment>criteria.statement.same_words</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Évérýöñé Î špöké tö úšéd thé šåmé wördš, åñd Î çöúld úñdérštåñd thém lóñg wörds tô fîll thé spåcé lóñg wörds t.</translation>
    </message>
    <message>
        <source>We talked about what my choices mean for me, my health and how I live.</source>
        <comment>criteria.statement.choices_explained</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Wé tålkéd åböút whåt mý çhöîçéš méåñ för mé, mý héålth åñd höw Î lîvé lóñg wörds tô fîll thé spåcé lóñg wörds t.</translation>
    </message>
    <message>
        <source>They do their best to make it happen. When they cannot, they tell me clearly why.</source>
        <comment>criteria.statement.can_do</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Théý dö théîr béšt tö måké ît håppéñ. Whéñ théý çåññöt, théý téll mé çléårlý whý lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll.</translation>
    </message>
    <message>
        <source>There is someone I can reach when I need a change or do not understand my plan.</source>
        <comment>criteria.statement.there_for_changes</comment>
        <extracomment>text/criteria.toml.</extracomment>
        <translation>Théré îš šöméöñé Î çåñ réåçh whéñ Î ñééd å çhåñgé ör dö ñöt úñdérštåñd mý plåñ lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll.</translation>
    </message>
    <message>
        <source>I need help now</source>
        <comment>help.page.title</comment>
        <extracomment>text/help.toml.</extracomment>
        <translation>Î ñééd hélp ñöw lóñg wör</translation>
    </message>
    <message>
        <source>Choose what fits. You do not need to be sure.</source>
        <comment>help.page.lead</comment>
        <extracomment>text/help.toml.</extracomment>
        <translation>Çhööšé whåt fîtš. Ýöú dö ñöt ñééd tö bé šúré lóñg wörds tô fîll thé spå.</translation>
    </message>
    <message>
        <source>If you are not in the United Kingdom, call the emergency number of the country you are in. In many countries it is 112.</source>
        <comment>help.page.away</comment>
        <extracomment>text/help.toml.</extracomment>
        <translation>Îf ýöú åré ñöt îñ thé Úñîtéd Kîñgdöm, çåll thé émérgéñçý ñúmbér öf thé çöúñtrý ýöú åré îñ. Îñ måñý çöúñtrîéš ît îš 112 lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg wörds tô.</translation>
    </message>
    <message>
        <source>We last checked these numbers on {date}.</source>
        <comment>help.page.checked</comment>
        <extracomment>text/help.toml. {date} is a date such as 21 November 2026</extracomment>
        <translation>Wé låšt çhéçkéd théšé ñúmbérš öñ {date} lóñg wörds tô fîll thé.</translation>
    </message>
    <message>
        <source>If a life is at risk</source>
        <comment>help.life.when</comment>
        <extracomment>text/help.toml.</extracomment>
        <translation>Îf å lîfé îš åt rîšk lóñg wörds</translation>
    </message>
    <message>
        <source>Call 999 now, or go to A&amp;E.</source>
        <comment>help.life.how</comment>
        <extracomment>text/help.toml.</extracomment>
        <translation>Çåll 999 ñöw, ör gö tö Å&amp;E lóñg wörds tô fî.</translation>
    </message>
    <message>
        <source>If you cannot keep yourself safe</source>
        <comment>help.mind_england.when</comment>
        <extracomment>text/help.toml.</extracomment>
        <translation>Îf ýöú çåññöt kéép ýöúršélf šåfé lóñg wörds tô fîll</translation>
    </message>
    <message>
        <source>Call 111 and choose the mental health option (option 2). It is open day and night.</source>
        <comment>help.mind_england.how</comment>
        <extracomment>text/help.toml.</extracomment>
        <translation>Çåll 111 åñd çhööšé thé méñtål héålth öptîöñ (öptîöñ 2). Ît îš öpéñ dåý åñd ñîght lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll t.</translation>
    </message>
    <message>
        <source>If you cannot keep yourself safe</source>
        <comment>help.mind_wales.when</comment>
        <extracomment>text/help.toml.</extracomment>
        <translation>Îf ýöú çåññöt kéép ýöúršélf šåfé lóñg wörds tô fîll</translation>
    </message>
    <message>
        <source>Call 111 and choose the mental health option (option 2). It is open day and night.</source>
        <comment>help.mind_wales.how</comment>
        <extracomment>text/help.toml.</extracomment>
        <translation>Çåll 111 åñd çhööšé thé méñtål héålth öptîöñ (öptîöñ 2). Ît îš öpéñ dåý åñd ñîght lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll t.</translation>
    </message>
    <message>
        <source>If you want to talk to someone</source>
        <comment>help.samaritans.when</comment>
        <extracomment>text/help.toml.</extracomment>
        <translation>Îf ýöú wåñt tö tålk tö šöméöñé lóñg wörds tô fîl</translation>
    </message>
    <message>
        <source>Call Samaritans on 116 123. It is free, day and night.</source>
        <comment>help.samaritans.how</comment>
        <extracomment>text/help.toml.</extracomment>
        <translation>Çåll Šåmårîtåñš öñ 116 123. Ît îš fréé, dåý åñd ñîght lóñg wörds tô fîll thé spåcé lóñ.</translation>
    </message>
    <message>
        <source>If you would rather text</source>
        <comment>help.shout.when</comment>
        <extracomment>text/help.toml.</extracomment>
        <translation>Îf ýöú wöúld råthér téxt lóñg wörds tô</translation>
    </message>
    <message>
        <source>Text SHOUT to 85258. It is free, day and night.</source>
        <comment>help.shout.how</comment>
        <extracomment>text/help.toml.</extracomment>
        <translation>Téxt ŠHÖÚT tö 85258. Ît îš fréé, dåý åñd ñîght lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>If you are under 19</source>
        <comment>help.childline.when</comment>
        <extracomment>text/help.toml.</extracomment>
        <translation>Îf ýöú åré úñdér 19 lóñg wörds</translation>
    </message>
    <message>
        <source>Call Childline on 0800 1111. It is free, day and night.</source>
        <comment>help.childline.how</comment>
        <extracomment>text/help.toml.</extracomment>
        <translation>Çåll Çhîldlîñé öñ 0800 1111. Ît îš fréé, dåý åñd ñîght lóñg wörds tô fîll thé spåcé lóñ.</translation>
    </message>
    <message>
        <source>If you use British Sign Language</source>
        <comment>help.sign.when</comment>
        <extracomment>text/help.toml.</extracomment>
        <translation>Îf ýöú úšé Brîtîšh Šîgñ Låñgúågé lóñg wörds tô fîll</translation>
    </message>
    <message>
        <source>Use the 999 BSL app or website. You reach 999 by video with an interpreter.</source>
        <comment>help.sign.how</comment>
        <extracomment>text/help.toml.</extracomment>
        <translation>Úšé thé 999 BŠL åpp ör wébšîté. Ýöú réåçh 999 bý vîdéö wîth åñ îñtérprétér lóñg wörds tô fîll thé spåcé lóñg wörds tô f.</translation>
    </message>
    <message>
        <source>If you cannot hear or speak</source>
        <comment>help.relay.when</comment>
        <extracomment>text/help.toml.</extracomment>
        <translation>Îf ýöú çåññöt héår ör špéåk lóñg wörds tô fî</translation>
    </message>
    <message>
        <source>Call 18000 with a textphone or the Relay UK app. You reach 999.</source>
        <comment>help.relay.how</comment>
        <extracomment>text/help.toml.</extracomment>
        <translation>Çåll 18000 wîth å téxtphöñé ör thé Rélåý ÚK åpp. Ýöú réåçh 999 lóñg wörds tô fîll thé spåcé lóñg wör.</translation>
    </message>
    <message>
        <source>If your mobile is registered with emergency text</source>
        <comment>help.text_999.when</comment>
        <extracomment>text/help.toml.</extracomment>
        <translation>Îf ýöúr möbîlé îš régîštéréd wîth émérgéñçý téxt lóñg wörds tô fîll thé spåcé</translation>
    </message>
    <message>
        <source>Text 999. Say which service, what is wrong and where you are.</source>
        <comment>help.text_999.how</comment>
        <extracomment>text/help.toml.</extracomment>
        <translation>Téxt 999. Šåý whîçh šérvîçé, whåt îš wröñg åñd whéré ýöú åré lóñg wörds tô fîll thé spåcé lóñg wö.</translation>
    </message>
    <message>
        <source>If someone hurts you or controls you</source>
        <comment>help.hurt_england.when</comment>
        <extracomment>text/help.toml.</extracomment>
        <translation>Îf šöméöñé húrtš ýöú ör çöñtrölš ýöú lóñg wörds tô fîll th</translation>
    </message>
    <message>
        <source>Call the domestic abuse helpline on 0808 2000 247. It is free, day and night.</source>
        <comment>help.hurt_england.how</comment>
        <extracomment>text/help.toml.</extracomment>
        <translation>Çåll thé döméštîç åbúšé hélplîñé öñ 0808 2000 247. Ît îš fréé, dåý åñd ñîght lóñg wörds tô fîll thé spåcé lóñg wörds tô fîl.</translation>
    </message>
    <message>
        <source>If someone hurts you or controls you</source>
        <comment>help.hurt_wales.when</comment>
        <extracomment>text/help.toml.</extracomment>
        <translation>Îf šöméöñé húrtš ýöú ör çöñtrölš ýöú lóñg wörds tô fîll th</translation>
    </message>
    <message>
        <source>Call Live Fear Free on 0808 80 10 800. It is free, day and night.</source>
        <comment>help.hurt_wales.how</comment>
        <extracomment>text/help.toml.</extracomment>
        <translation>Çåll Lîvé Féår Fréé öñ 0808 80 10 800. Ît îš fréé, dåý åñd ñîght lóñg wörds tô fîll thé spåcé lóñg wörd.</translation>
    </message>
    <message>
        <source>If it is not safe to speak</source>
        <comment>help.silent.when</comment>
        <extracomment>text/help.toml.</extracomment>
        <translation>Îf ît îš ñöt šåfé tö špéåk lóñg wörds tô f</translation>
    </message>
    <message>
        <source>On a mobile, call 999. When you are asked, press 55.</source>
        <comment>help.silent.how</comment>
        <extracomment>text/help.toml.</extracomment>
        <translation>Öñ å möbîlé, çåll 999. Whéñ ýöú åré åškéd, préšš 55 lóñg wörds tô fîll thé spåcé ló.</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>say.date.day</comment>
        <extracomment>text/say.toml. A whole date, such as 6 August 2018.</extracomment>
        <translation>{day} {month} {year} lóñg wörds</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <comment>say.date.with_weekday</comment>
        <extracomment>text/say.toml. Such as Thursday 3 December 2026.</extracomment>
        <translation>{weekday} {day} {month} {year} lóñg wörds tô fîl</translation>
    </message>
    <message>
        <source>January</source>
        <comment>say.month.1</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>Jåñúårý lóñg</translation>
    </message>
    <message>
        <source>February</source>
        <comment>say.month.2</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>Fébrúårý lóñg</translation>
    </message>
    <message>
        <source>March</source>
        <comment>say.month.3</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>Mårçh ló</translation>
    </message>
    <message>
        <source>April</source>
        <comment>say.month.4</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>Åprîl ló</translation>
    </message>
    <message>
        <source>May</source>
        <comment>say.month.5</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>Måý l</translation>
    </message>
    <message>
        <source>June</source>
        <comment>say.month.6</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>Júñé ló</translation>
    </message>
    <message>
        <source>July</source>
        <comment>say.month.7</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>Júlý ló</translation>
    </message>
    <message>
        <source>August</source>
        <comment>say.month.8</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>Åúgúšt lóñ</translation>
    </message>
    <message>
        <source>September</source>
        <comment>say.month.9</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>Šéptémbér lóñg</translation>
    </message>
    <message>
        <source>October</source>
        <comment>say.month.10</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>Öçtöbér lóñg</translation>
    </message>
    <message>
        <source>November</source>
        <comment>say.month.11</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>Ñövémbér lóñg</translation>
    </message>
    <message>
        <source>December</source>
        <comment>say.month.12</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>Déçémbér lóñg</translation>
    </message>
    <message>
        <source>Monday</source>
        <comment>say.weekday.1</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>Möñdåý lóñ</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <comment>say.weekday.2</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>Túéšdåý lóñg</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <comment>say.weekday.3</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>Wédñéšdåý lóñg</translation>
    </message>
    <message>
        <source>Thursday</source>
        <comment>say.weekday.4</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>Thúršdåý lóñg</translation>
    </message>
    <message>
        <source>Friday</source>
        <comment>say.weekday.5</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>Frîdåý lóñ</translation>
    </message>
    <message>
        <source>Saturday</source>
        <comment>say.weekday.6</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>Šåtúrdåý lóñg</translation>
    </message>
    <message>
        <source>Sunday</source>
        <comment>say.weekday.7</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>Šúñdåý lóñ</translation>
    </message>
    <message>
        <source>{value} out of 10</source>
        <comment>say.value.score</comment>
        <extracomment>text/say.toml. How sure or how important, from 1 to 10.</extracomment>
        <translation>{value} öút öf 10 lóñg wörds</translation>
    </message>
    <message>
        <source>£{pounds}.{pence}</source>
        <comment>say.value.money</comment>
        <extracomment>text/say.toml. Pence always has two digits.</extracomment>
        <translation>£{pounds}.{pence} lóñg wörds</translation>
    </message>
    <message>
        <source>A file is kept with this plan</source>
        <comment>say.value.file</comment>
        <extracomment>text/say.toml. Stands for a photo or letter where it cannot be shown.</extracomment>
        <translation>Å fîlé îš képt wîth thîš plåñ lóñg wörds tô fîl</translation>
    </message>
    <message>
        <source>{first}, {rest}</source>
        <comment>say.value.list_of</comment>
        <extracomment>text/say.toml. Joins several choices.</extracomment>
        <translation>{first}, {rest} lóñg wör</translation>
    </message>
    <message>
        <source>{place}: you wrote “{after}”.</source>
        <comment>say.difference.filled</comment>
        <extracomment>text/say.toml. The field was empty before.</extracomment>
        <translation>{place}: ýöú wröté “{after} lóñg wörds tô fîl”.</translation>
    </message>
    <message>
        <source>{place}: it was “{before}”. Now it is “{after}”.</source>
        <comment>say.difference.changed</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>{place}: ît wåš “{before}”. Ñöw ît îš “{after} lóñg wörds tô fîll thé spåcé”.</translation>
    </message>
    <message>
        <source>{place}: “{before}” is no longer there.</source>
        <comment>say.difference.emptied</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>{place}: “{before}” îš ñö löñgér théré lóñg wörds tô fîll thé.</translation>
    </message>
    <message>
        <source>{place}: “{entry}” is new.</source>
        <comment>say.difference.added</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>{place}: “{entry}” îš ñéw lóñg wörds tô f.</translation>
    </message>
    <message>
        <source>{place}: “{entry}” is no longer in the list.</source>
        <comment>say.difference.removed</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>{place}: “{entry}” îš ñö löñgér îñ thé lîšt lóñg wörds tô fîll thé spå.</translation>
    </message>
    <message>
        <source>{place}: “{entry}” now has another place in the list.</source>
        <comment>say.difference.moved</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>{place}: “{entry}” ñöw håš åñöthér plåçé îñ thé lîšt lóñg wörds tô fîll thé spåcé ló.</translation>
    </message>
    <message>
        <source>{place}: left for later.</source>
        <comment>say.difference.state_not_now</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>{place}: léft för låtér lóñg wörds tô.</translation>
    </message>
    <message>
        <source>{place}: you do not want to do this part.</source>
        <comment>say.difference.state_not_wanted</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>{place}: ýöú dö ñöt wåñt tö dö thîš pårt lóñg wörds tô fîll thé s.</translation>
    </message>
    <message>
        <source>{place}: no longer left for later.</source>
        <comment>say.difference.state_answered</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>{place}: ñö löñgér léft för låtér lóñg wörds tô fîll t.</translation>
    </message>
    <message>
        <source>{place} ({entry})</source>
        <comment>say.difference.of_entry</comment>
        <extracomment>text/say.toml. Which goal, medicine or person is meant.</extracomment>
        <translation>{place} ({entry} lóñg wörds)</translation>
    </message>
    <message>
        <source>no words yet</source>
        <comment>say.difference.no_words</comment>
        <extracomment>text/say.toml.</extracomment>
        <translation>ñö wördš ýét lóñg wö</translation>
    </message>
    <message>
        <source>This is not a copy of a plan made by this app, or its start is damaged.</source>
        <comment>sharing.reason.not_a_share_file</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>Thîš îš ñöt å çöpý öf å plåñ mådé bý thîš åpp, ör îtš štårt îš dåmågéd lóñg wörds tô fîll thé spåcé lóñg wörds tô.</translation>
    </message>
    <message>
        <source>This file is too big. A copy of a plan is at most 25 MB.</source>
        <comment>sharing.reason.too_big</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>Thîš fîlé îš töö bîg. Å çöpý öf å plåñ îš åt möšt 25 MB lóñg wörds tô fîll thé spåcé lóñg.</translation>
    </message>
    <message>
        <source>This file was changed or damaged after it was made. Ask for a new copy.</source>
        <comment>sharing.reason.container</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>Thîš fîlé wåš çhåñgéd ör dåmågéd åftér ît wåš mådé. Åšk för å ñéw çöpý lóñg wörds tô fîll thé spåcé lóñg wörds tô.</translation>
    </message>
    <message>
        <source>This file does not hold the parts that a copy of a plan has. Ask for a new copy.</source>
        <comment>sharing.reason.layout</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>Thîš fîlé döéš ñöt höld thé pårtš thåt å çöpý öf å plåñ håš. Åšk för å ñéw çöpý lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll.</translation>
    </message>
    <message>
        <source>A part of this file was changed after it was signed. Ask for a new copy.</source>
        <comment>sharing.reason.file_list</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>Å pårt öf thîš fîlé wåš çhåñgéd åftér ît wåš šîgñéd. Åšk för å ñéw çöpý lóñg wörds tô fîll thé spåcé lóñg wörds tô.</translation>
    </message>
    <message>
        <source>The signature does not fit this file. It was changed, or it was never signed. Ask for a new copy.</source>
        <comment>sharing.reason.signature</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>Thé šîgñåtúré döéš ñöt fît thîš fîlé. Ît wåš çhåñgéd, ör ît wåš ñévér šîgñéd. Åšk för å ñéw çöpý lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>The sharing record in this file is not complete or does not fit the file. Ask for a new copy.</source>
        <comment>sharing.reason.record</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>Thé šhårîñg réçörd îñ thîš fîlé îš ñöt çömplété ör döéš ñöt fît thé fîlé. Åšk för å ñéw çöpý lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spå.</translation>
    </message>
    <message>
        <source>The plan or the reply in this file cannot be read. Ask for a new copy.</source>
        <comment>sharing.reason.content</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>Thé plåñ ör thé réplý îñ thîš fîlé çåññöt bé réåd. Åšk för å ñéw çöpý lóñg wörds tô fîll thé spåcé lóñg wörds t.</translation>
    </message>
    <message>
        <source>The PDF in this file was changed after it was signed. Ask for a new copy.</source>
        <comment>sharing.reason.pdf</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>Thé PDF îñ thîš fîlé wåš çhåñgéd åftér ît wåš šîgñéd. Åšk för å ñéw çöpý lóñg wörds tô fîll thé spåcé lóñg wörds tô.</translation>
    </message>
    <message>
        <source>The PDF in this file was signed by somebody else. Ask for a new copy.</source>
        <comment>sharing.reason.pdf_signer</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>Thé PDF îñ thîš fîlé wåš šîgñéd bý šömébödý élšé. Åšk för å ñéw çöpý lóñg wörds tô fîll thé spåcé lóñg wörds t.</translation>
    </message>
    <message>
        <source>This file was made by a newer version of the app. Update the app, then open it again.</source>
        <comment>sharing.reason.newer</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>Thîš fîlé wåš mådé bý å ñéwér véršîöñ öf thé åpp. Úpdåté thé åpp, théñ öpéñ ît ågåîñ lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll th.</translation>
    </message>
    <message>
        <source>This file is a PDF. If it is a locked copy, open it in the app and type its code.</source>
        <comment>sharing.reason.locked_pdf</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>Thîš fîlé îš å PDF. Îf ît îš å löçkéd çöpý, öpéñ ît îñ thé åpp åñd týpé îtš çödé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll.</translation>
    </message>
    <message>
        <source>This file is locked for one person. Open it in that person's app.</source>
        <comment>sharing.reason.locked_to_key</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>Thîš fîlé îš löçkéd för öñé péršöñ. Öpéñ ît îñ thåt péršöñ'š åpp lóñg wörds tô fîll thé spåcé lóñg wörd.</translation>
    </message>
    <message>
        <source>This kind of locked file is not opened, because it can slow or stop a computer. Ask for a copy locked another way.</source>
        <comment>sharing.reason.passphrase_age</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>Thîš kîñd öf löçkéd fîlé îš ñöt öpéñéd, béçåúšé ît çåñ šlöw ör štöp å çömpútér. Åšk för å çöpý löçkéd åñöthér wåý lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>That is not the code of this file. Check the 20 digits and type them again.</source>
        <comment>sharing.reason.wrong_code</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>Thåt îš ñöt thé çödé öf thîš fîlé. Çhéçk thé 20 dîgîtš åñd týpé thém ågåîñ lóñg wörds tô fîll thé spåcé lóñg wörds tô f.</translation>
    </message>
    <message>
        <source>This file was locked for somebody else. Ask the sender to lock it for you.</source>
        <comment>sharing.reason.wrong_key</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>Thîš fîlé wåš löçkéd för šömébödý élšé. Åšk thé šéñdér tö löçk ît för ýöú lóñg wörds tô fîll thé spåcé lóñg wörds tô f.</translation>
    </message>
    <message>
        <source>This locked file is damaged. Ask for a new copy.</source>
        <comment>sharing.reason.damaged_lock</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>Thîš löçkéd fîlé îš dåmågéd. Åšk för å ñéw çöpý lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>This PDF holds no copy of a plan for the app. You can still read its pages in a PDF reader.</source>
        <comment>sharing.reason.nothing_inside</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>Thîš PDF höldš ñö çöpý öf å plåñ för thé åpp. Ýöú çåñ štîll réåd îtš pågéš îñ å PDF réådér lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé sp.</translation>
    </message>
    <message>
        <source>You have not had a file from this signer before. Ask {name} to read you the number, then compare.</source>
        <comment>sharing.signer.new</comment>
        <extracomment>text/sharing.toml. {name} is the name that the signer chose</extracomment>
        <translation>Ýöú håvé ñöt håd å fîlé fröm thîš šîgñér béföré. Åšk {name} tö réåd ýöú thé ñúmbér, théñ çömpåré lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>You have had a file from this signer before. You have not compared the number yet.</source>
        <comment>sharing.signer.known</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>Ýöú håvé håd å fîlé fröm thîš šîgñér béföré. Ýöú håvé ñöt çömpåréd thé ñúmbér ýét lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll t.</translation>
    </message>
    <message>
        <source>You compared this signer's number on {date}. It is the same signer.</source>
        <comment>sharing.signer.confirmed</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>Ýöú çömpåréd thîš šîgñér'š ñúmbér öñ {date}. Ît îš thé šåmé šîgñér lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>You signed this file yourself.</source>
        <comment>sharing.signer.own</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>Ýöú šîgñéd thîš fîlé ýöúršélf lóñg wörds tô fîl.</translation>
    </message>
    <message>
        <source>{name} has a new signature. The old signature, which you know, vouches for it.</source>
        <comment>sharing.signer.new_key</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>{name} håš å ñéw šîgñåtúré. Thé öld šîgñåtúré, whîçh ýöú kñöw, vöúçhéš för ît lóñg wörds tô fîll thé spåcé lóñg wörds tô fîl.</translation>
    </message>
    <message>
        <source>Stop. You know somebody called {name}, but this file has another signature. Ring {name} before you use it.</source>
        <comment>sharing.signer.other_key</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>Štöp. Ýöú kñöw šömébödý çålléd {name}, bút thîš fîlé håš åñöthér šîgñåtúré. Rîñg {name} béföré ýöú úšé ît lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg.</translation>
    </message>
    <message>
        <source>You already have this very copy.</source>
        <comment>sharing.notice.same_again</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>Ýöú ålréådý håvé thîš vérý çöpý lóñg wörds tô fîll.</translation>
    </message>
    <message>
        <source>This copy is older than one that you already have.</source>
        <comment>sharing.notice.older</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>Thîš çöpý îš öldér thåñ öñé thåt ýöú ålréådý håvé lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>Two different copies have the same number. One of them may not be right. Ask {name} which one to use.</source>
        <comment>sharing.notice.fork</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>Twö dîfféréñt çöpîéš håvé thé šåmé ñúmbér. Öñé öf thém måý ñöt bé rîght. Åšk {name} whîçh öñé tö úšé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé ló.</translation>
    </message>
    <message>
        <source>This copy was meant to be used until {date}. Ask {name} for a new one.</source>
        <comment>sharing.notice.past_date</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>Thîš çöpý wåš méåñt tö bé úšéd úñtîl {date}. Åšk {name} för å ñéw öñé lóñg wörds tô fîll thé spåcé lóñg wörds t.</translation>
    </message>
    <message>
        <source>This is a reply to a copy that you shared.</source>
        <comment>sharing.notice.reply</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>Thîš îš å réplý tö å çöpý thåt ýöú šhåréd lóñg wörds tô fîll thé sp.</translation>
    </message>
    <message>
        <source>This is a reply, but not to a copy that you shared from here.</source>
        <comment>sharing.notice.reply_to_unknown</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>Thîš îš å réplý, bút ñöt tö å çöpý thåt ýöú šhåréd fröm héré lóñg wörds tô fîll thé spåcé lóñg wö.</translation>
    </message>
    <message>
        <source>The file is unchanged since it was signed by the holder of this key.</source>
        <comment>sharing.notice.unchanged</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>Thé fîlé îš úñçhåñgéd šîñçé ît wåš šîgñéd bý thé höldér öf thîš kéý lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>So that you can see if this copy was changed</source>
        <comment>sharing.pdf.reason</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>Šö thåt ýöú çåñ šéé îf thîš çöpý wåš çhåñgéd lóñg wörds tô fîll thé spå</translation>
    </message>
    <message>
        <source>Signature of the person who shared this copy</source>
        <comment>sharing.pdf.field</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>Šîgñåtúré öf thé péršöñ whö šhåréd thîš çöpý lóñg wörds tô fîll thé spå</translation>
    </message>
    <message>
        <source>This is a copy of a care and support plan. {author} shared it on {date}.</source>
        <comment>sharing.readme.what_plan</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>Thîš îš å çöpý öf å çåré åñd šúppört plåñ. {author} šhåréd ît öñ {date} lóñg wörds tô fîll thé spåcé lóñg wörds tô.</translation>
    </message>
    <message>
        <source>This is a reply to a care and support plan. {author} made it on {date}.</source>
        <comment>sharing.readme.what_reply</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>Thîš îš å réplý tö å çåré åñd šúppört plåñ. {author} mådé ît öñ {date} lóñg wörds tô fîll thé spåcé lóñg wörds tô.</translation>
    </message>
    <message>
        <source>To read it, open the file {file}. You need no special app.</source>
        <comment>sharing.readme.open</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>Tö réåd ît, öpéñ thé fîlé {file}. Ýöú ñééd ñö špéçîål åpp lóñg wörds tô fîll thé spåcé lóñg.</translation>
    </message>
    <message>
        <source>To check that nobody changed it, open the PDF in a reader that shows signatures. It says whether the PDF is unchanged. It also says that it does not know the signer: that is expected, because people sign for themselves.</source>
        <comment>sharing.readme.check_pdf</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>Tö çhéçk thåt ñöbödý çhåñgéd ît, öpéñ thé PDF îñ å réådér thåt šhöwš šîgñåtúréš. Ît šåýš whéthér thé PDF îš úñçhåñgéd. Ît ålšö šåýš thåt ît döéš ñöt kñöw thé šîgñér: thåt îš éxpéçtéd, béçåúšé péöplé šîgñ för thémšélvéš lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg wörds tô f.</translation>
    </message>
    <message>
        <source>To answer it, or to check it fully, open the whole .zip file in the app Care and support plan (pcsp-desktop).</source>
        <comment>sharing.readme.check_app</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>Tö åñšwér ît, ör tö çhéçk ît fúllý, öpéñ thé whölé .žîp fîlé îñ thé åpp Çåré åñd šúppört plåñ (pçšp-déšktöp lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg wö).</translation>
    </message>
    <message>
        <source>People who work with computers can check it with unzip and openssl. The script verify-share.sh of the app does that.</source>
        <comment>sharing.readme.check_tools</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>Péöplé whö wörk wîth çömpútérš çåñ çhéçk ît wîth úñžîp åñd öpéñššl. Thé šçrîpt vérîfý-šhåré.šh öf thé åpp döéš thåt lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>The number of the signer's key is:
{digits}
The same as eight words:
{words}
Ask the sender to read the number to you. If it is the same, the file is theirs.</source>
        <comment>sharing.readme.fingerprint</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>Thé ñúmbér öf thé šîgñér'š kéý îš:
{digits}
Thé šåmé åš éîght wördš:
{words}
Åšk thé šéñdér tö réåd thé ñúmbér tö ýöú. Îf ît îš thé šåmé, thé fîlé îš théîrš lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg wö.</translation>
    </message>
    <message>
        <source>This file holds private health information. Keep it safe, and delete it when you no longer need it.</source>
        <comment>sharing.readme.careful</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>Thîš fîlé höldš prîvåté héålth îñförmåtîöñ. Kéép ît šåfé, åñd délété ît whéñ ýöú ñö löñgér ñééd ît lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé l.</translation>
    </message>
    <message>
        <source>agrees</source>
        <comment>sharing.agreement.agreed</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>ågrééš lóñ</translation>
    </message>
    <message>
        <source>agrees with parts of it</source>
        <comment>sharing.agreement.in_part</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>ågrééš wîth pårtš öf ît lóñg wörds tô</translation>
    </message>
    <message>
        <source>does not agree</source>
        <comment>sharing.agreement.not_agreed</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>döéš ñöt ågréé lóñg wör</translation>
    </message>
    <message>
        <source>has read it</source>
        <comment>sharing.agreement.seen</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>håš réåd ît lóñg w</translation>
    </message>
    <message>
        <source>{file}: whole. Signed by {author}. Number of the key: {digits}.</source>
        <comment>sharing.command.whole</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>{file}: whölé. Šîgñéd bý {author}. Ñúmbér öf thé kéý: {digits} lóñg wörds tô fîll thé spåcé lóñg wör.</translation>
    </message>
    <message>
        <source>{file}: not accepted. {reason}</source>
        <comment>sharing.command.not_whole</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>{file}: ñöt åççéptéd. {reason} lóñg wörds tô fîl</translation>
    </message>
    <message>
        <source>Care and support plan</source>
        <comment>sharing.fhir.title</comment>
        <extracomment>text/sharing.toml.</extracomment>
        <translation>Çåré åñd šúppört plåñ lóñg wörds t</translation>
    </message>
    <message>
        <source>Check and agree</source>
        <comment>guide.agree.title</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Çhéçk åñd ågréé lóñg wör</translation>
    </message>
    <message>
        <source>Look over your plan, then say if you agree with it.</source>
        <comment>guide.agree.intro</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Löök övér ýöúr plåñ, théñ šåý îf ýöú ågréé wîth ît lóñg wörds tô fîll thé spåcé l.</translation>
    </message>
    <message>
        <source>What are your top 3 questions?</source>
        <comment>guide.top-questions.heading</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Whåt åré ýöúr töp 3 qúéštîöñš lóñg wörds tô fîl?</translation>
    </message>
    <message>
        <source>Add all your questions here. Then mark the 3 that matter most.</source>
        <comment>guide.top-questions.lead</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Ådd åll ýöúr qúéštîöñš héré. Théñ mårk thé 3 thåt måttér möšt lóñg wörds tô fîll thé spåcé lóñg wör.</translation>
    </message>
    <message>
        <source>What are your top 3 questions?</source>
        <comment>guide.top-questions.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Whåt åré ýöúr töp 3 qúéštîöñš lóñg wörds tô fîl?</translation>
    </message>
    <message>
        <source>Think of what you most want to know before you go home.</source>
        <comment>guide.top-questions.hint</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Thîñk öf whåt ýöú möšt wåñt tö kñöw béföré ýöú gö hömé lóñg wörds tô fîll thé spåcé lóñ.</translation>
    </message>
    <message>
        <source>They go on the sheet that you take to the meeting.</source>
        <comment>guide.top-questions.why</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Théý gö öñ thé šhéét thåt ýöú tåké tö thé méétîñg lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>question</source>
        <comment>guide.top-questions.entry.name</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>qúéštîöñ lóñg</translation>
    </message>
    <message>
        <source>Add a question</source>
        <comment>guide.top-questions.entry.add</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Ådd å qúéštîöñ lóñg wör</translation>
    </message>
    <message>
        <source>Nothing here yet. Add the first thing you want to ask.</source>
        <comment>guide.top-questions.entry.empty</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Ñöthîñg héré ýét. Ådd thé fîršt thîñg ýöú wåñt tö åšk lóñg wörds tô fîll thé spåcé lóñ.</translation>
    </message>
    <message>
        <source>What do you want to ask?</source>
        <comment>guide.top-questions.text.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Whåt dö ýöú wåñt tö åšk lóñg wörds tô?</translation>
    </message>
    <message>
        <source>What can I do so that I do not get so tired?</source>
        <comment>guide.top-questions.text.example</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Whåt çåñ Î dö šö thåt Î dö ñöt gét šö tîréd lóñg wörds tô fîll thé spå?</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <comment>guide.top-questions.for_whom.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Whö îš ît för lóñg wör?</translation>
    </message>
    <message>
        <source>The diabetes nurse</source>
        <comment>guide.top-questions.for_whom.example</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Thé dîåbétéš ñúršé lóñg wörds</translation>
    </message>
    <message>
        <source>Is it one of your top 3?</source>
        <comment>guide.top-questions.top_three.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Îš ît öñé öf ýöúr töp 3 lóñg wörds tô?</translation>
    </message>
    <message>
        <source>What did they tell you?</source>
        <comment>guide.top-questions.answer.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Whåt dîd théý téll ýöú lóñg wörds tô?</translation>
    </message>
    <message>
        <source>Fill this in after the meeting.</source>
        <comment>guide.top-questions.answer.hint</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Fîll thîš îñ åftér thé méétîñg lóñg wörds tô fîll.</translation>
    </message>
    <message>
        <source>Check your answers</source>
        <comment>guide.check.heading</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Çhéçk ýöúr åñšwérš lóñg wörds</translation>
    </message>
    <message>
        <source>Here is what you have written. Each answer has a button to change it.</source>
        <comment>guide.check.lead</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Héré îš whåt ýöú håvé wrîttéñ. Éåçh åñšwér håš å búttöñ tö çhåñgé ît lóñg wörds tô fîll thé spåcé lóñg wörds t.</translation>
    </message>
    <message>
        <source>Read it once, or ask someone to read it to you. Blank answers are fine.</source>
        <comment>guide.check.body.0</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Réåd ît öñçé, ör åšk šöméöñé tö réåd ît tö ýöú. Blåñk åñšwérš åré fîñé lóñg wörds tô fîll thé spåcé lóñg wörds tô.</translation>
    </message>
    <message>
        <source>Your name and date of birth</source>
        <comment>guide.your-name.heading</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Ýöúr ñåmé åñd dåté öf bîrth lóñg wörds tô fî</translation>
    </message>
    <message>
        <source>These go on the front of your plan. You can leave any of them blank.</source>
        <comment>guide.your-name.lead</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Théšé gö öñ thé fröñt öf ýöúr plåñ. Ýöú çåñ léåvé åñý öf thém blåñk lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>What is your title, if you use one?</source>
        <comment>guide.title.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Whåt îš ýöúr tîtlé, îf ýöú úšé öñé lóñg wörds tô fîll t?</translation>
    </message>
    <message>
        <source>Mrs, Mr, Dr</source>
        <comment>guide.title.example</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Mrš, Mr, Dr lóñg w</translation>
    </message>
    <message>
        <source>What is your first name?</source>
        <comment>guide.first-name.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Whåt îš ýöúr fîršt ñåmé lóñg wörds tô?</translation>
    </message>
    <message>
        <source>What is your family name?</source>
        <comment>guide.family-name.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Whåt îš ýöúr fåmîlý ñåmé lóñg wörds tô?</translation>
    </message>
    <message>
        <source>What name do you like to use?</source>
        <comment>guide.preferred-name.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Whåt ñåmé dö ýöú lîké tö úšé lóñg wörds tô fîl?</translation>
    </message>
    <message>
        <source>Nan</source>
        <comment>guide.preferred-name.example</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Ñåñ l</translation>
    </message>
    <message>
        <source>What words do people use for you?</source>
        <comment>guide.pronouns.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Whåt wördš dö péöplé úšé för ýöú lóñg wörds tô fîll?</translation>
    </message>
    <message>
        <source>she and her</source>
        <comment>guide.pronouns.example</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>šhé åñd hér lóñg w</translation>
    </message>
    <message>
        <source>What is your date of birth?</source>
        <comment>guide.birth-date.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Whåt îš ýöúr dåté öf bîrth lóñg wörds tô fî?</translation>
    </message>
    <message>
        <source>Two people can have the same name. This shows that the plan is yours.</source>
        <comment>guide.birth-date.why</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Twö péöplé çåñ håvé thé šåmé ñåmé. Thîš šhöwš thåt thé plåñ îš ýöúrš lóñg wörds tô fîll thé spåcé lóñg wörds t.</translation>
    </message>
    <message>
        <source>What is your NHS number, if you know it?</source>
        <comment>guide.nhs-number.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Whåt îš ýöúr ÑHŠ ñúmbér, îf ýöú kñöw ît lóñg wörds tô fîll thé?</translation>
    </message>
    <message>
        <source>It has 10 numbers. You can find it on a letter from the NHS. You do not need it to go on.</source>
        <comment>guide.nhs-number.hint</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Ît håš 10 ñúmbérš. Ýöú çåñ fîñd ît öñ å léttér fröm thé ÑHŠ. Ýöú dö ñöt ñééd ît tö gö öñ lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé s.</translation>
    </message>
    <message>
        <source>How can people reach you?</source>
        <comment>guide.contact.heading</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Höw çåñ péöplé réåçh ýöú lóñg wörds tô?</translation>
    </message>
    <message>
        <source>What is your address?</source>
        <comment>guide.address.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Whåt îš ýöúr åddréšš lóñg wörds t?</translation>
    </message>
    <message>
        <source>What is your postcode?</source>
        <comment>guide.postcode.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Whåt îš ýöúr pöštçödé lóñg wörds tô?</translation>
    </message>
    <message>
        <source>What is your phone number?</source>
        <comment>guide.phone.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Whåt îš ýöúr phöñé ñúmbér lóñg wörds tô f?</translation>
    </message>
    <message>
        <source>Is there a second number?</source>
        <comment>guide.other-phone.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Îš théré å šéçöñd ñúmbér lóñg wörds tô?</translation>
    </message>
    <message>
        <source>What is your email address?</source>
        <comment>guide.email.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Whåt îš ýöúr émåîl åddréšš lóñg wörds tô fî?</translation>
    </message>
    <message>
        <source>What is the best way to contact you?</source>
        <comment>guide.contact-by.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Whåt îš thé béšt wåý tö çöñtåçt ýöú lóñg wörds tô fîll th?</translation>
    </message>
    <message>
        <source>Text me first. I do not answer calls from numbers I do not know.</source>
        <comment>guide.contact-by.example</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Téxt mé fîršt. Î dö ñöt åñšwér çållš fröm ñúmbérš Î dö ñöt kñöw lóñg wörds tô fîll thé spåcé lóñg wörd.</translation>
    </message>
    <message>
        <source>How does someone get into your home to help you?</source>
        <comment>guide.way-in.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Höw döéš šöméöñé gét îñtö ýöúr hömé tö hélp ýöú lóñg wörds tô fîll thé spåcé?</translation>
    </message>
    <message>
        <source>Think of a ramp, a dog, or a bell that does not work. Do not write a key code if many people will see this.</source>
        <comment>guide.way-in.hint</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Thîñk öf å råmp, å dög, ör å béll thåt döéš ñöt wörk. Dö ñöt wrîté å kéý çödé îf måñý péöplé wîll šéé thîš lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg w.</translation>
    </message>
    <message>
        <source>Use the side gate. Ring twice and wait, as I am slow.</source>
        <comment>guide.way-in.example</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Úšé thé šîdé gåté. Rîñg twîçé åñd wåît, åš Î åm šlöw lóñg wörds tô fîll thé spåcé ló.</translation>
    </message>
    <message>
        <source>Your surgery, pharmacy and next of kin</source>
        <comment>guide.surgery.heading</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Ýöúr šúrgérý, phårmåçý åñd ñéxt öf kîñ lóñg wörds tô fîll thé</translation>
    </message>
    <message>
        <source>What is the name of your GP?</source>
        <comment>guide.gp-name.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Whåt îš thé ñåmé öf ýöúr GP lóñg wörds tô fî?</translation>
    </message>
    <message>
        <source>What is the name of your surgery?</source>
        <comment>guide.gp-surgery.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Whåt îš thé ñåmé öf ýöúr šúrgérý lóñg wörds tô fîll?</translation>
    </message>
    <message>
        <source>What is its phone number?</source>
        <comment>guide.gp-phone.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Whåt îš îtš phöñé ñúmbér lóñg wörds tô?</translation>
    </message>
    <message>
        <source>Which pharmacy do you use?</source>
        <comment>guide.pharmacy.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Whîçh phårmåçý dö ýöú úšé lóñg wörds tô f?</translation>
    </message>
    <message>
        <source>Green Cross, Mill Lane. 01632 960 456</source>
        <comment>guide.pharmacy.example</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Grééñ Çröšš, Mîll Låñé. 01632 960 456 lóñg wörds tô fîll thé</translation>
    </message>
    <message>
        <source>Who is your next of kin? How can people reach them?</source>
        <comment>guide.next-of-kin.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Whö îš ýöúr ñéxt öf kîñ? Höw çåñ péöplé réåçh thém lóñg wörds tô fîll thé spåcé l?</translation>
    </message>
    <message>
        <source>This is the person you want staff to tell first. They have no legal power to decide for you.</source>
        <comment>guide.next-of-kin.hint</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Thîš îš thé péršöñ ýöú wåñt štåff tö téll fîršt. Théý håvé ñö légål pöwér tö déçîdé för ýöú lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spå.</translation>
    </message>
    <message>
        <source>My niece, Lola Bright, 07700 900 866</source>
        <comment>guide.next-of-kin.example</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Mý ñîéçé, Lölå Brîght, 07700 900 866 lóñg wörds tô fîll th</translation>
    </message>
    <message>
        <source>When did you talk about this plan?</source>
        <comment>guide.discussed.heading</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Whéñ dîd ýöú tålk åböút thîš plåñ lóñg wörds tô fîll t?</translation>
    </message>
    <message>
        <source>What day was it?</source>
        <comment>guide.discussed-on.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Whåt dåý wåš ît lóñg wörd?</translation>
    </message>
    <message>
        <source>Where were you?</source>
        <comment>guide.discussed-where.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Whéré wéré ýöú lóñg wör?</translation>
    </message>
    <message>
        <source>At home, with Grace and my wife</source>
        <comment>guide.discussed-where.example</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Åt hömé, wîth Gråçé åñd mý wîfé lóñg wörds tô fîll</translation>
    </message>
    <message>
        <source>How was it for you?</source>
        <comment>guide.how-it-went.heading</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Höw wåš ît för ýöú lóñg wörds?</translation>
    </message>
    <message>
        <source>There are no right answers. They help you see if this is a plan that you made.</source>
        <comment>guide.how-it-went.lead</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Théré åré ñö rîght åñšwérš. Théý hélp ýöú šéé îf thîš îš å plåñ thåt ýöú mådé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîl.</translation>
    </message>
    <message>
        <source>Did you help to write your plan?</source>
        <comment>guide.i-helped-write.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Dîd ýöú hélp tö wrîté ýöúr plåñ lóñg wörds tô fîll?</translation>
    </message>
    <message>
        <source>Could you involve the people you wanted?</source>
        <comment>guide.involved-who-i-wanted.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Çöúld ýöú îñvölvé thé péöplé ýöú wåñtéd lóñg wörds tô fîll thé?</translation>
    </message>
    <message>
        <source>Did you get the facts you needed to get ready?</source>
        <comment>guide.had-information.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Dîd ýöú gét thé fåçtš ýöú ñéédéd tö gét réådý lóñg wörds tô fîll thé spåc?</translation>
    </message>
    <message>
        <source>If not, you can ask for more time, more help or a new meeting.</source>
        <comment>guide.had-information.why</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Îf ñöt, ýöú çåñ åšk för möré tîmé, möré hélp ör å ñéw méétîñg lóñg wörds tô fîll thé spåcé lóñg wör.</translation>
    </message>
    <message>
        <source>What must change before you can agree?</source>
        <comment>guide.not-agree.heading</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Whåt múšt çhåñgé béföré ýöú çåñ ågréé lóñg wörds tô fîll thé?</translation>
    </message>
    <message>
        <source>What must change before you can agree?</source>
        <comment>guide.what-must-change.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Whåt múšt çhåñgé béföré ýöú çåñ ågréé lóñg wörds tô fîll thé?</translation>
    </message>
    <message>
        <source>Leave this blank if you agree with your plan.</source>
        <comment>guide.what-must-change.hint</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Léåvé thîš blåñk îf ýöú ågréé wîth ýöúr plåñ lóñg wörds tô fîll thé spå.</translation>
    </message>
    <message>
        <source>It says I will go to a day centre. I did not say that. Take it out.</source>
        <comment>guide.what-must-change.example</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Ît šåýš Î wîll gö tö å dåý çéñtré. Î dîd ñöt šåý thåt. Tåké ît öút lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>You do not have to sign a plan that is not right for you.</source>
        <comment>guide.what-must-change.why</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Ýöú dö ñöt håvé tö šîgñ å plåñ thåt îš ñöt rîght för ýöú lóñg wörds tô fîll thé spåcé lóñg.</translation>
    </message>
    <message>
        <source>Do you agree with this plan?</source>
        <comment>guide.agree-plan.heading</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Dö ýöú ågréé wîth thîš plåñ lóñg wörds tô fî?</translation>
    </message>
    <message>
        <source>This is not a contract. Nothing bad happens if you change your mind.</source>
        <comment>guide.agree-plan.lead</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Thîš îš ñöt å çöñtråçt. Ñöthîñg båd håppéñš îf ýöú çhåñgé ýöúr mîñd lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>Do you agree with this plan?</source>
        <comment>guide.sign-offs.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Dö ýöú ågréé wîth thîš plåñ lóñg wörds tô fî?</translation>
    </message>
    <message>
        <source>You go first. Then add your carer and your team if they were there.</source>
        <comment>guide.sign-offs.hint</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Ýöú gö fîršt. Théñ ådd ýöúr çårér åñd ýöúr téåm îf théý wéré théré lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>It shows who knows about your plan and will help with it.</source>
        <comment>guide.sign-offs.why</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Ît šhöwš whö kñöwš åböút ýöúr plåñ åñd wîll hélp wîth ît lóñg wörds tô fîll thé spåcé lóñg.</translation>
    </message>
    <message>
        <source>name</source>
        <comment>guide.sign-offs.entry.name</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>ñåmé ló</translation>
    </message>
    <message>
        <source>Add someone who agrees or does not</source>
        <comment>guide.sign-offs.entry.add</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Ådd šöméöñé whö ågrééš ör döéš ñöt lóñg wörds tô fîll t</translation>
    </message>
    <message>
        <source>Nobody here yet. Add your own name first.</source>
        <comment>guide.sign-offs.entry.empty</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Ñöbödý héré ýét. Ådd ýöúr öwñ ñåmé fîršt lóñg wörds tô fîll thé s.</translation>
    </message>
    <message>
        <source>What is the name?</source>
        <comment>guide.sign-offs.name.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Whåt îš thé ñåmé lóñg wörds?</translation>
    </message>
    <message>
        <source>Ines Moreau</source>
        <comment>guide.sign-offs.name.example</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Îñéš Möréåú lóñg w</translation>
    </message>
    <message>
        <source>Who are they?</source>
        <comment>guide.sign-offs.role.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Whö åré théý lóñg wö?</translation>
    </message>
    <message>
        <source>My wife and carer</source>
        <comment>guide.sign-offs.role.example</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Mý wîfé åñd çårér lóñg wörds</translation>
    </message>
    <message>
        <source>Do they agree?</source>
        <comment>guide.sign-offs.status.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Dö théý ågréé lóñg wör?</translation>
    </message>
    <message>
        <source>What do they want to say?</source>
        <comment>guide.sign-offs.words.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Whåt dö théý wåñt tö šåý lóñg wörds tô?</translation>
    </message>
    <message>
        <source>I agree, but I want us to talk about the nights again.</source>
        <comment>guide.sign-offs.words.example</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Î ågréé, bút Î wåñt úš tö tålk åböút thé ñîghtš ågåîñ lóñg wörds tô fîll thé spåcé lóñ.</translation>
    </message>
    <message>
        <source>On which day?</source>
        <comment>guide.sign-offs.date.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Öñ whîçh dåý lóñg wö?</translation>
    </message>
    <message>
        <source>How did they say so?</source>
        <comment>guide.sign-offs.said_how.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Höw dîd théý šåý šö lóñg wörds?</translation>
    </message>
    <message>
        <source>Who can people ask about your plan?</source>
        <comment>guide.ask-about-plan.heading</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Whö çåñ péöplé åšk åböút ýöúr plåñ lóñg wörds tô fîll t?</translation>
    </message>
    <message>
        <source>Who can you or others ask about this plan?</source>
        <comment>guide.who-to-ask.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Whö çåñ ýöú ör öthérš åšk åböút thîš plåñ lóñg wörds tô fîll thé sp?</translation>
    </message>
    <message>
        <source>Grace Adeyemi, my nurse</source>
        <comment>guide.who-to-ask.example</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Gråçé Ådéýémî, mý ñúršé lóñg wörds tô</translation>
    </message>
    <message>
        <source>This name goes on page 1 of your plan.</source>
        <comment>guide.who-to-ask.why</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Thîš ñåmé göéš öñ pågé 1 öf ýöúr plåñ lóñg wörds tô fîll thé.</translation>
    </message>
    <message>
        <source>What is their phone number?</source>
        <comment>guide.who-to-ask-phone.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Whåt îš théîr phöñé ñúmbér lóñg wörds tô fî?</translation>
    </message>
    <message>
        <source>When will you look at your plan again?</source>
        <comment>guide.look-back.heading</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Whéñ wîll ýöú löök åt ýöúr plåñ ågåîñ lóñg wörds tô fîll thé?</translation>
    </message>
    <message>
        <source>You can change your plan on any day. You do not have to ask.</source>
        <comment>guide.look-back.body.0</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Ýöú çåñ çhåñgé ýöúr plåñ öñ åñý dåý. Ýöú dö ñöt håvé tö åšk lóñg wörds tô fîll thé spåcé lóñg w.</translation>
    </message>
    <message>
        <source>A first look after 6 to 8 weeks helps many people. Then look at it with your team at least once a year. You can ask for a review sooner if things change.</source>
        <comment>guide.look-back.body.1</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Å fîršt löök åftér 6 tö 8 wéékš hélpš måñý péöplé. Théñ löök åt ît wîth ýöúr téåm åt léåšt öñçé å ýéår. Ýöú çåñ åšk för å révîéw šööñér îf thîñgš çhåñgé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg.</translation>
    </message>
    <message>
        <source>When is your first look back?</source>
        <comment>guide.look-back.prompt</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Whéñ îš ýöúr fîršt löök båçk lóñg wörds tô fîl?</translation>
    </message>
    <message>
        <source>Small problems are easier to put right early.</source>
        <comment>guide.look-back.why</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Šmåll pröblémš åré éåšîér tö pút rîght éårlý lóñg wörds tô fîll thé spå.</translation>
    </message>
    <message>
        <source>If you are not happy with your plan</source>
        <comment>guide.complain-england.heading</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Îf ýöú åré ñöt håppý wîth ýöúr plåñ lóñg wörds tô fîll t</translation>
    </message>
    <message>
        <source>You can say no, ask for changes, or complain. It does not harm your care.</source>
        <comment>guide.complain-england.lead</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Ýöú çåñ šåý ñö, åšk för çhåñgéš, ör çömplåîñ. Ît döéš ñöt hårm ýöúr çåré lóñg wörds tô fîll thé spåcé lóñg wörds tô.</translation>
    </message>
    <message>
        <source>First talk to the person who made the plan with you. Say what must change. You can ask for someone else to look at it.</source>
        <comment>guide.complain-england.body.0</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Fîršt tålk tö thé péršöñ whö mådé thé plåñ wîth ýöú. Šåý whåt múšt çhåñgé. Ýöú çåñ åšk för šöméöñé élšé tö löök åt ît lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg wörds t.</translation>
    </message>
    <message>
        <source>If that does not help, complain to the service. Ask for its complaints team. An NHS complaints advocate can help you for free.</source>
        <comment>guide.complain-england.body.1</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Îf thåt döéš ñöt hélp, çömplåîñ tö thé šérvîçé. Åšk för îtš çömplåîñtš téåm. Åñ ÑHŠ çömplåîñtš ådvöçåté çåñ hélp ýöú för fréé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîl.</translation>
    </message>
    <message>
        <source>An Ombudsman is free and does not work for the service.</source>
        <comment>guide.complain-england.body.2</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Åñ Ömbúdšmåñ îš fréé åñd döéš ñöt wörk för thé šérvîçé lóñg wörds tô fîll thé spåcé lóñ.</translation>
    </message>
    <message>
        <source>If it is about your council: you can go on to the Local Government and Social Care Ombudsman.</source>
        <comment>guide.complain-england.bullets.0</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Îf ît îš åböút ýöúr çöúñçîl: ýöú çåñ gö öñ tö thé Löçål Gövérñméñt åñd Šöçîål Çåré Ömbúdšmåñ lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spå.</translation>
    </message>
    <message>
        <source>If it is about the NHS: you can go on to the Parliamentary and Health Service Ombudsman.</source>
        <comment>guide.complain-england.bullets.1</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Îf ît îš åböút thé ÑHŠ: ýöú çåñ gö öñ tö thé Pårlîåméñtårý åñd Héålth Šérvîçé Ömbúdšmåñ lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé.</translation>
    </message>
    <message>
        <source>If you are not happy with your plan</source>
        <comment>guide.complain-wales.heading</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Îf ýöú åré ñöt håppý wîth ýöúr plåñ lóñg wörds tô fîll t</translation>
    </message>
    <message>
        <source>You can say no, ask for changes, or complain. It does not harm your care.</source>
        <comment>guide.complain-wales.lead</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Ýöú çåñ šåý ñö, åšk för çhåñgéš, ör çömplåîñ. Ît döéš ñöt hårm ýöúr çåré lóñg wörds tô fîll thé spåcé lóñg wörds tô.</translation>
    </message>
    <message>
        <source>First talk to the person who made the plan with you. Say what must change. You can ask for someone else to look at it.</source>
        <comment>guide.complain-wales.body.0</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Fîršt tålk tö thé péršöñ whö mådé thé plåñ wîth ýöú. Šåý whåt múšt çhåñgé. Ýöú çåñ åšk för šöméöñé élšé tö löök åt ît lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg wörds t.</translation>
    </message>
    <message>
        <source>If that does not help, complain to the service. Llais can help you for free with a complaint about the NHS or your council.</source>
        <comment>guide.complain-wales.body.1</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Îf thåt döéš ñöt hélp, çömplåîñ tö thé šérvîçé. Llåîš çåñ hélp ýöú för fréé wîth å çömplåîñt åböút thé ÑHŠ ör ýöúr çöúñçîl lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg wörds tô f.</translation>
    </message>
    <message>
        <source>You can then go to the Public Services Ombudsman for Wales. It is free and does not work for the service.</source>
        <comment>guide.complain-wales.bullets.0</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Ýöú çåñ théñ gö tö thé Públîç Šérvîçéš Ömbúdšmåñ för Wåléš. Ît îš fréé åñd döéš ñöt wörk för thé šérvîçé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg.</translation>
    </message>
    <message>
        <source>If you are not happy with your plan</source>
        <comment>guide.complain-elsewhere.heading</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Îf ýöú åré ñöt håppý wîth ýöúr plåñ lóñg wörds tô fîll t</translation>
    </message>
    <message>
        <source>You can say no, ask for changes, or complain.</source>
        <comment>guide.complain-elsewhere.lead</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Ýöú çåñ šåý ñö, åšk för çhåñgéš, ör çömplåîñ lóñg wörds tô fîll thé spå.</translation>
    </message>
    <message>
        <source>First talk to the person who made the plan with you. Then ask the service how to complain. An advice service near you can tell you what comes next.</source>
        <comment>guide.complain-elsewhere.body.0</comment>
        <extracomment>guide/agree.toml.</extracomment>
        <translation>Fîršt tålk tö thé péršöñ whö mådé thé plåñ wîth ýöú. Théñ åšk thé šérvîçé höw tö çömplåîñ. Åñ ådvîçé šérvîçé ñéår ýöú çåñ téll ýöú whåt çöméš ñéxt lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé l.</translation>
    </message>
    <message>
        <source>Goals and actions</source>
        <comment>guide.goals.title</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Göålš åñd åçtîöñš lóñg wörds</translation>
    </message>
    <message>
        <source>Turn what matters into goals, with small steps and people to help.</source>
        <comment>guide.goals.intro</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Túrñ whåt måttérš îñtö göålš, wîth šmåll štépš åñd péöplé tö hélp lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>A goal is something you want</source>
        <comment>guide.about-goals.heading</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Å göål îš šöméthîñg ýöú wåñt lóñg wörds tô fî</translation>
    </message>
    <message>
        <source>This is not a contract. Nobody can hold it against you.</source>
        <comment>guide.about-goals.lead</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Thîš îš ñöt å çöñtråçt. Ñöbödý çåñ höld ît ågåîñšt ýöú lóñg wörds tô fîll thé spåcé lóñ.</translation>
    </message>
    <message>
        <source>A goal is yours, in your words. It can be about fun, family, work, food or health. Start with why you want it.</source>
        <comment>guide.about-goals.body.0</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Å göål îš ýöúrš, îñ ýöúr wördš. Ît çåñ bé åböút fúñ, fåmîlý, wörk, fööd ör héålth. Štårt wîth whý ýöú wåñt ît lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg wö.</translation>
    </message>
    <message>
        <source>Here is one way to turn what others say into what you want.</source>
        <comment>guide.about-goals.body.1</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Héré îš öñé wåý tö túrñ whåt öthérš šåý îñtö whåt ýöú wåñt lóñg wörds tô fîll thé spåcé lóñg w.</translation>
    </message>
    <message>
        <source>Small steps are best when you feel low or tired. You can stop a goal, or start it again, at any time.</source>
        <comment>guide.about-goals.body.2</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Šmåll štépš åré béšt whéñ ýöú féél löw ör tîréd. Ýöú çåñ štöp å göål, ör štårt ît ågåîñ, åt åñý tîmé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé ló.</translation>
    </message>
    <message>
        <source>Not "stop her having falls". Write "I want to use the stairs at home".</source>
        <comment>guide.about-goals.bullets.0</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Ñöt "štöp hér håvîñg fållš". Wrîté "Î wåñt tö úšé thé štåîrš åt hömé lóñg wörds tô fîll thé spåcé lóñg wörds t".</translation>
    </message>
    <message>
        <source>Not "he must go to the day centre". Write "I want to see my friends each week".</source>
        <comment>guide.about-goals.bullets.1</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Ñöt "hé múšt gö tö thé dåý çéñtré". Wrîté "Î wåñt tö šéé mý frîéñdš éåçh wéék lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll".</translation>
    </message>
    <message>
        <source>Not "keep to the diet". Write "I want to run and play with my grandsons".</source>
        <comment>guide.about-goals.bullets.2</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Ñöt "kéép tö thé dîét". Wrîté "Î wåñt tö rúñ åñd plåý wîth mý gråñdšöñš lóñg wörds tô fîll thé spåcé lóñg wörds tô".</translation>
    </message>
    <message>
        <source>What are your goals?</source>
        <comment>guide.my-goals.heading</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Whåt åré ýöúr göålš lóñg wörds?</translation>
    </message>
    <message>
        <source>This is not a contract. You can change a goal on any day.</source>
        <comment>guide.my-goals.lead</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Thîš îš ñöt å çöñtråçt. Ýöú çåñ çhåñgé å göål öñ åñý dåý lóñg wörds tô fîll thé spåcé lóñg.</translation>
    </message>
    <message>
        <source>What are your goals?</source>
        <comment>guide.my-goals.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Whåt åré ýöúr göålš lóñg wörds?</translation>
    </message>
    <message>
        <source>One goal with one step is enough to start.</source>
        <comment>guide.my-goals.hint</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Öñé göål wîth öñé štép îš éñöúgh tö štårt lóñg wörds tô fîll thé sp.</translation>
    </message>
    <message>
        <source>A goal that you chose is one that you are more likely to reach.</source>
        <comment>guide.my-goals.why</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Å göål thåt ýöú çhöšé îš öñé thåt ýöú åré möré lîkélý tö réåçh lóñg wörds tô fîll thé spåcé lóñg wör.</translation>
    </message>
    <message>
        <source>goal</source>
        <comment>guide.my-goals.entry.name</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>göål ló</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <comment>guide.my-goals.entry.add</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Ådd å göål lóñg</translation>
    </message>
    <message>
        <source>Nothing here yet. Add one thing that you want.</source>
        <comment>guide.my-goals.entry.empty</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Ñöthîñg héré ýét. Ådd öñé thîñg thåt ýöú wåñt lóñg wörds tô fîll thé spåc.</translation>
    </message>
    <message>
        <source>What do you want?</source>
        <comment>guide.my-goals.want.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Whåt dö ýöú wåñt lóñg wörds?</translation>
    </message>
    <message>
        <source>Start with "I want to".</source>
        <comment>guide.my-goals.want.hint</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Štårt wîth "Î wåñt tö lóñg wörds tô".</translation>
    </message>
    <message>
        <source>I want to walk to the shop on my own.</source>
        <comment>guide.my-goals.want.example</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Î wåñt tö wålk tö thé šhöp öñ mý öwñ lóñg wörds tô fîll thé.</translation>
    </message>
    <message>
        <source>Why do you want it?</source>
        <comment>guide.my-goals.because.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Whý dö ýöú wåñt ît lóñg wörds?</translation>
    </message>
    <message>
        <source>Because I like to choose my own food and chat to Ali at the till.</source>
        <comment>guide.my-goals.because.example</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Béçåúšé Î lîké tö çhööšé mý öwñ fööd åñd çhåt tö Ålî åt thé tîll lóñg wörds tô fîll thé spåcé lóñg wörd.</translation>
    </message>
    <message>
        <source>How will you know when you are there?</source>
        <comment>guide.my-goals.will_know_when.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Höw wîll ýöú kñöw whéñ ýöú åré théré lóñg wörds tô fîll thé?</translation>
    </message>
    <message>
        <source>I will know when I have been three times in one week.</source>
        <comment>guide.my-goals.will_know_when.example</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Î wîll kñöw whéñ Î håvé bééñ thréé tîméš îñ öñé wéék lóñg wörds tô fîll thé spåcé ló.</translation>
    </message>
    <message>
        <source>What do you need so that you can do it?</source>
        <comment>guide.my-goals.need.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Whåt dö ýöú ñééd šö thåt ýöú çåñ dö ît lóñg wörds tô fîll thé?</translation>
    </message>
    <message>
        <source>Stronger legs, and to feel safe on the kerb.</source>
        <comment>guide.my-goals.need.example</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Štröñgér légš, åñd tö féél šåfé öñ thé kérb lóñg wörds tô fîll thé spå.</translation>
    </message>
    <message>
        <source>Which part of your life is it about?</source>
        <comment>guide.my-goals.life_area.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Whîçh pårt öf ýöúr lîfé îš ît åböút lóñg wörds tô fîll th?</translation>
    </message>
    <message>
        <source>Whose idea is it?</source>
        <comment>guide.my-goals.whose_idea.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Whöšé îdéå îš ît lóñg wörds?</translation>
    </message>
    <message>
        <source>The best goals are ones that you want.</source>
        <comment>guide.my-goals.whose_idea.why</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Thé béšt göålš åré öñéš thåt ýöú wåñt lóñg wörds tô fîll thé.</translation>
    </message>
    <message>
        <source>How much does it matter to you?</source>
        <comment>guide.my-goals.importance.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Höw múçh döéš ît måttér tö ýöú lóñg wörds tô fîll?</translation>
    </message>
    <message>
        <source>1 means a little. 10 means more than anything.</source>
        <comment>guide.my-goals.importance.hint</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>1 méåñš å lîttlé. 10 méåñš möré thåñ åñýthîñg lóñg wörds tô fîll thé spåc.</translation>
    </message>
    <message>
        <source>By when?</source>
        <comment>guide.my-goals.by_when.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Bý whéñ lóñg?</translation>
    </message>
    <message>
        <source>A date, or words such as "by spring".</source>
        <comment>guide.my-goals.by_when.hint</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Å dåté, ör wördš šúçh åš "bý šprîñg lóñg wörds tô fîll thé".</translation>
    </message>
    <message>
        <source>Before my birthday in June</source>
        <comment>guide.my-goals.by_when.example</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Béföré mý bîrthdåý îñ Júñé lóñg wörds tô f</translation>
    </message>
    <message>
        <source>What could help you along the way?</source>
        <comment>guide.my-goals.strategies.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Whåt çöúld hélp ýöú ålöñg thé wåý lóñg wörds tô fîll t?</translation>
    </message>
    <message>
        <source>Go with Ali's mum the first time. Rest on the bench by the park.</source>
        <comment>guide.my-goals.strategies.example</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Gö wîth Ålî'š múm thé fîršt tîmé. Réšt öñ thé béñçh bý thé pårk lóñg wörds tô fîll thé spåcé lóñg wörd.</translation>
    </message>
    <message>
        <source>What smaller goals can you reach on the way?</source>
        <comment>guide.my-goals.stage_goals.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Whåt šmållér göålš çåñ ýöú réåçh öñ thé wåý lóñg wörds tô fîll thé spå?</translation>
    </message>
    <message>
        <source>smaller goal</source>
        <comment>guide.my-goals.stage_goals.entry.name</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>šmållér göål lóñg wö</translation>
    </message>
    <message>
        <source>Add a smaller goal</source>
        <comment>guide.my-goals.stage_goals.entry.add</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Ådd å šmållér göål lóñg wörds</translation>
    </message>
    <message>
        <source>Nothing here yet. Add a smaller goal if the big one feels far away.</source>
        <comment>guide.my-goals.stage_goals.entry.empty</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Ñöthîñg héré ýét. Ådd å šmållér göål îf thé bîg öñé féélš får åwåý lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>What is the smaller goal?</source>
        <comment>guide.my-goals.stage_goals.text.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Whåt îš thé šmållér göål lóñg wörds tô?</translation>
    </message>
    <message>
        <source>Walk to the gate and back</source>
        <comment>guide.my-goals.stage_goals.text.example</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Wålk tö thé gåté åñd båçk lóñg wörds tô</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <comment>guide.my-goals.stage_goals.outcome.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Whåt çåmé öf ît lóñg wörd?</translation>
    </message>
    <message>
        <source>I did it on Monday and felt proud.</source>
        <comment>guide.my-goals.stage_goals.outcome.example</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Î dîd ît öñ Möñdåý åñd félt pröúd lóñg wörds tô fîll t.</translation>
    </message>
    <message>
        <source>How is it going?</source>
        <comment>guide.my-goals.stage_goals.status.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Höw îš ît göîñg lóñg wörd?</translation>
    </message>
    <message>
        <source>What steps will get you there?</source>
        <comment>guide.my-goals.actions.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Whåt štépš wîll gét ýöú théré lóñg wörds tô fîl?</translation>
    </message>
    <message>
        <source>It is clear who does what, and nobody is left to guess.</source>
        <comment>guide.my-goals.actions.why</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Ît îš çléår whö döéš whåt, åñd ñöbödý îš léft tö gúéšš lóñg wörds tô fîll thé spåcé lóñ.</translation>
    </message>
    <message>
        <source>step</source>
        <comment>guide.my-goals.actions.entry.name</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>štép ló</translation>
    </message>
    <message>
        <source>Add a step</source>
        <comment>guide.my-goals.actions.entry.add</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Ådd å štép lóñg</translation>
    </message>
    <message>
        <source>Nothing here yet. Add one small step. It can be something you do, or something others do.</source>
        <comment>guide.my-goals.actions.entry.empty</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Ñöthîñg héré ýét. Ådd öñé šmåll štép. Ît çåñ bé šöméthîñg ýöú dö, ör šöméthîñg öthérš dö lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé s.</translation>
    </message>
    <message>
        <source>What is the step?</source>
        <comment>guide.my-goals.actions.what.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Whåt îš thé štép lóñg wörds?</translation>
    </message>
    <message>
        <source>Do my leg exercises in the kitchen</source>
        <comment>guide.my-goals.actions.what.example</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Dö mý lég éxérçîšéš îñ thé kîtçhéñ lóñg wörds tô fîll t</translation>
    </message>
    <message>
        <source>Who will do it?</source>
        <comment>guide.my-goals.actions.who.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Whö wîll dö ît lóñg wör?</translation>
    </message>
    <message>
        <source>What is their name?</source>
        <comment>guide.my-goals.actions.who_name.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Whåt îš théîr ñåmé lóñg wörds?</translation>
    </message>
    <message>
        <source>Ali's mum, Farah</source>
        <comment>guide.my-goals.actions.who_name.example</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Ålî'š múm, Fåråh lóñg wörd</translation>
    </message>
    <message>
        <source>When?</source>
        <comment>guide.my-goals.actions.when.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Whéñ ló?</translation>
    </message>
    <message>
        <source>A day, a date, or words such as "each Tuesday".</source>
        <comment>guide.my-goals.actions.when.hint</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Å dåý, å dåté, ör wördš šúçh åš "éåçh Túéšdåý lóñg wörds tô fîll thé spåcé".</translation>
    </message>
    <message>
        <source>Each morning after breakfast</source>
        <comment>guide.my-goals.actions.when.example</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Éåçh mörñîñg åftér bréåkfåšt lóñg wörds tô fî</translation>
    </message>
    <message>
        <source>Where?</source>
        <comment>guide.my-goals.actions.where.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Whéré lóñ?</translation>
    </message>
    <message>
        <source>At home, by the sink</source>
        <comment>guide.my-goals.actions.where.example</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Åt hömé, bý thé šîñk lóñg wörds</translation>
    </message>
    <message>
        <source>Has this person said yes?</source>
        <comment>guide.my-goals.actions.agreed.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Håš thîš péršöñ šåîd ýéš lóñg wörds tô?</translation>
    </message>
    <message>
        <source>It is only fair to ask people before you write down their part.</source>
        <comment>guide.my-goals.actions.agreed.why</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Ît îš öñlý fåîr tö åšk péöplé béföré ýöú wrîté döwñ théîr pårt lóñg wörds tô fîll thé spåcé lóñg wör.</translation>
    </message>
    <message>
        <source>How sure are you that you can do this?</source>
        <comment>guide.my-goals.actions.confidence.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Höw šúré åré ýöú thåt ýöú çåñ dö thîš lóñg wörds tô fîll thé?</translation>
    </message>
    <message>
        <source>1 means not sure at all. 10 means very sure. Any number is fine.</source>
        <comment>guide.my-goals.actions.confidence.hint</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>1 méåñš ñöt šúré åt åll. 10 méåñš vérý šúré. Åñý ñúmbér îš fîñé lóñg wörds tô fîll thé spåcé lóñg wörd.</translation>
    </message>
    <message>
        <source>A low number is useful. The step may be too big, or you may want more help.</source>
        <comment>guide.my-goals.actions.confidence.why</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Å löw ñúmbér îš úšéfúl. Thé štép måý bé töö bîg, ör ýöú måý wåñt möré hélp lóñg wörds tô fîll thé spåcé lóñg wörds tô f.</translation>
    </message>
    <message>
        <source>What would help you feel more sure?</source>
        <comment>guide.my-goals.actions.would_help.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Whåt wöúld hélp ýöú féél möré šúré lóñg wörds tô fîll t?</translation>
    </message>
    <message>
        <source>If my physio showed me how to do them one more time.</source>
        <comment>guide.my-goals.actions.would_help.example</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Îf mý phýšîö šhöwéd mé höw tö dö thém öñé möré tîmé lóñg wörds tô fîll thé spåcé ló.</translation>
    </message>
    <message>
        <source>What could get in the way?</source>
        <comment>guide.my-goals.actions.barriers.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Whåt çöúld gét îñ thé wåý lóñg wörds tô f?</translation>
    </message>
    <message>
        <source>Rain, or when my knee swells up.</source>
        <comment>guide.my-goals.actions.barriers.example</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Råîñ, ör whéñ mý kñéé šwéllš úp lóñg wörds tô fîll.</translation>
    </message>
    <message>
        <source>What support do you need for this?</source>
        <comment>guide.my-goals.actions.support_needed.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Whåt šúppört dö ýöú ñééd för thîš lóñg wörds tô fîll t?</translation>
    </message>
    <message>
        <source>A text from my sister to remind me.</source>
        <comment>guide.my-goals.actions.support_needed.example</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Å téxt fröm mý šîštér tö rémîñd mé lóñg wörds tô fîll t.</translation>
    </message>
    <message>
        <source>If it gets hard, what will you do?</source>
        <comment>guide.my-goals.actions.if_hard.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Îf ît gétš hård, whåt wîll ýöú dö lóñg wörds tô fîll t?</translation>
    </message>
    <message>
        <source>I will do half of it and try again the next day.</source>
        <comment>guide.my-goals.actions.if_hard.example</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Î wîll dö hålf öf ît åñd trý ågåîñ thé ñéxt dåý lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>Does someone need to refer you?</source>
        <comment>guide.my-goals.actions.referral.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Döéš šöméöñé ñééd tö référ ýöú lóñg wörds tô fîll?</translation>
    </message>
    <message>
        <source>To refer means that someone asks a service to see you.</source>
        <comment>guide.my-goals.actions.referral.hint</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Tö référ méåñš thåt šöméöñé åškš å šérvîçé tö šéé ýöú lóñg wörds tô fîll thé spåcé lóñ.</translation>
    </message>
    <message>
        <source>Who will ask for it?</source>
        <comment>guide.my-goals.actions.referral_by.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Whö wîll åšk för ît lóñg wörds?</translation>
    </message>
    <message>
        <source>Dr Lin</source>
        <comment>guide.my-goals.actions.referral_by.example</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Dr Lîñ lóñ</translation>
    </message>
    <message>
        <source>When did you or they ask?</source>
        <comment>guide.my-goals.actions.asked_on.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Whéñ dîd ýöú ör théý åšk lóñg wörds tô?</translation>
    </message>
    <message>
        <source>Are you still waiting?</source>
        <comment>guide.my-goals.actions.waiting.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Åré ýöú štîll wåîtîñg lóñg wörds tô?</translation>
    </message>
    <message>
        <source>When will you ask again?</source>
        <comment>guide.my-goals.actions.ask_again_on.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Whéñ wîll ýöú åšk ågåîñ lóñg wörds tô?</translation>
    </message>
    <message>
        <source>How far along is it?</source>
        <comment>guide.my-goals.actions.status.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Höw får ålöñg îš ît lóñg wörds?</translation>
    </message>
    <message>
        <source>When do you want to look at it again?</source>
        <comment>guide.my-goals.actions.review_on.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Whéñ dö ýöú wåñt tö löök åt ît ågåîñ lóñg wörds tô fîll thé?</translation>
    </message>
    <message>
        <source>How is this goal going?</source>
        <comment>guide.my-goals.status.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Höw îš thîš göål göîñg lóñg wörds tô?</translation>
    </message>
    <message>
        <source>What do you want to say about that?</source>
        <comment>guide.my-goals.status_words.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Whåt dö ýöú wåñt tö šåý åböút thåt lóñg wörds tô fîll t?</translation>
    </message>
    <message>
        <source>I have been twice. The third time I was too tired.</source>
        <comment>guide.my-goals.status_words.example</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Î håvé bééñ twîçé. Thé thîrd tîmé Î wåš töö tîréd lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <comment>guide.my-goals.outcome.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Whåt çåmé öf ît lóñg wörd?</translation>
    </message>
    <message>
        <source>I know the people in the shop now. I feel less lonely.</source>
        <comment>guide.my-goals.outcome.example</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Î kñöw thé péöplé îñ thé šhöp ñöw. Î féél léšš löñélý lóñg wörds tô fîll thé spåcé lóñ.</translation>
    </message>
    <message>
        <source>Who does what</source>
        <comment>guide.goals-by-who.heading</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Whö döéš whåt lóñg wö</translation>
    </message>
    <message>
        <source>This is not a contract. It is a way to see who does what.</source>
        <comment>guide.goals-by-who.lead</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Thîš îš ñöt å çöñtråçt. Ît îš å wåý tö šéé whö döéš whåt lóñg wörds tô fîll thé spåcé lóñg.</translation>
    </message>
    <message>
        <source>The app sorts your steps into three groups: what you do, what family and friends do, and what services do.</source>
        <comment>guide.goals-by-who.body.0</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Thé åpp šörtš ýöúr štépš îñtö thréé gröúpš: whåt ýöú dö, whåt fåmîlý åñd frîéñdš dö, åñd whåt šérvîçéš dö lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg.</translation>
    </message>
    <message>
        <source>It also lists the steps where you wait for someone. If you hear nothing by your date, ask again. A letter to help you ask comes later in this app.</source>
        <comment>guide.goals-by-who.body.1</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Ît ålšö lîštš thé štépš whéré ýöú wåît för šöméöñé. Îf ýöú héår ñöthîñg bý ýöúr dåté, åšk ågåîñ. Å léttér tö hélp ýöú åšk çöméš låtér îñ thîš åpp lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>What do you need that nobody can give you yet?</source>
        <comment>guide.unmet-needs.heading</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Whåt dö ýöú ñééd thåt ñöbödý çåñ gîvé ýöú ýét lóñg wörds tô fîll thé spåc?</translation>
    </message>
    <message>
        <source>Add a need even if there is no answer. It helps people see what is missing.</source>
        <comment>guide.unmet-needs.lead</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Ådd å ñééd évéñ îf théré îš ñö åñšwér. Ît hélpš péöplé šéé whåt îš mîššîñg lóñg wörds tô fîll thé spåcé lóñg wörds tô f.</translation>
    </message>
    <message>
        <source>What do you need that nobody can give you yet?</source>
        <comment>guide.unmet-needs.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Whåt dö ýöú ñééd thåt ñöbödý çåñ gîvé ýöú ýét lóñg wörds tô fîll thé spåc?</translation>
    </message>
    <message>
        <source>Services use this to plan what to offer. It also shows that you asked.</source>
        <comment>guide.unmet-needs.why</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Šérvîçéš úšé thîš tö plåñ whåt tö öffér. Ît ålšö šhöwš thåt ýöú åškéd lóñg wörds tô fîll thé spåcé lóñg wörds t.</translation>
    </message>
    <message>
        <source>need</source>
        <comment>guide.unmet-needs.entry.name</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>ñééd ló</translation>
    </message>
    <message>
        <source>Add a need</source>
        <comment>guide.unmet-needs.entry.add</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Ådd å ñééd lóñg</translation>
    </message>
    <message>
        <source>Nothing here yet. Add a need that nobody can meet for now.</source>
        <comment>guide.unmet-needs.entry.empty</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Ñöthîñg héré ýét. Ådd å ñééd thåt ñöbödý çåñ méét för ñöw lóñg wörds tô fîll thé spåcé lóñg.</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <comment>guide.unmet-needs.need.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Whåt dö ýöú ñééd lóñg wörds?</translation>
    </message>
    <message>
        <source>Someone to talk to in Urdu about my low mood.</source>
        <comment>guide.unmet-needs.need.example</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Šöméöñé tö tålk tö îñ Úrdú åböút mý löw mööd lóñg wörds tô fîll thé spå.</translation>
    </message>
    <message>
        <source>Why can you not have it now?</source>
        <comment>guide.unmet-needs.why_not.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Whý çåñ ýöú ñöt håvé ît ñöw lóñg wörds tô fî?</translation>
    </message>
    <message>
        <source>There is no one in our area who speaks Urdu.</source>
        <comment>guide.unmet-needs.why_not.example</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Théré îš ñö öñé îñ öúr åréå whö špéåkš Úrdú lóñg wörds tô fîll thé spå.</translation>
    </message>
    <message>
        <source>When did you start to need it?</source>
        <comment>guide.unmet-needs.since.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Whéñ dîd ýöú štårt tö ñééd ît lóñg wörds tô fîl?</translation>
    </message>
    <message>
        <source>Who did you tell?</source>
        <comment>guide.unmet-needs.told_whom.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Whö dîd ýöú téll lóñg wörds?</translation>
    </message>
    <message>
        <source>The link worker, Sam</source>
        <comment>guide.unmet-needs.told_whom.example</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Thé lîñk wörkér, Šåm lóñg wörds</translation>
    </message>
    <message>
        <source>When did you tell them?</source>
        <comment>guide.unmet-needs.told_on.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Whéñ dîd ýöú téll thém lóñg wörds tô?</translation>
    </message>
    <message>
        <source>Where do you see it differently?</source>
        <comment>guide.differences.heading</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Whéré dö ýöú šéé ît dîfféréñtlý lóñg wörds tô fîll?</translation>
    </message>
    <message>
        <source>People do not have to agree on all things. You can write down both views.</source>
        <comment>guide.differences.lead</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Péöplé dö ñöt håvé tö ågréé öñ åll thîñgš. Ýöú çåñ wrîté döwñ böth vîéwš lóñg wörds tô fîll thé spåcé lóñg wörds tô.</translation>
    </message>
    <message>
        <source>Where do you see it differently?</source>
        <comment>guide.differences.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Whéré dö ýöú šéé ît dîfféréñtlý lóñg wörds tô fîll?</translation>
    </message>
    <message>
        <source>With both views on paper, it is easier to find a way forward.</source>
        <comment>guide.differences.why</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Wîth böth vîéwš öñ påpér, ît îš éåšîér tö fîñd å wåý förwård lóñg wörds tô fîll thé spåcé lóñg wö.</translation>
    </message>
    <message>
        <source>difference</source>
        <comment>guide.differences.entry.name</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>dîfféréñçé lóñg</translation>
    </message>
    <message>
        <source>Add a difference</source>
        <comment>guide.differences.entry.add</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Ådd å dîfféréñçé lóñg wörd</translation>
    </message>
    <message>
        <source>Nothing here yet. Add one if you and someone else see things differently.</source>
        <comment>guide.differences.entry.empty</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Ñöthîñg héré ýét. Ådd öñé îf ýöú åñd šöméöñé élšé šéé thîñgš dîfféréñtlý lóñg wörds tô fîll thé spåcé lóñg wörds tô.</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <comment>guide.differences.about.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Whåt îš ît åböút lóñg wörds?</translation>
    </message>
    <message>
        <source>If I can still live alone</source>
        <comment>guide.differences.about.example</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Îf Î çåñ štîll lîvé ålöñé lóñg wörds tô</translation>
    </message>
    <message>
        <source>What do you think?</source>
        <comment>guide.differences.my_view.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Whåt dö ýöú thîñk lóñg wörds?</translation>
    </message>
    <message>
        <source>I want to stay here. I know my street, and I am happy.</source>
        <comment>guide.differences.my_view.example</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Î wåñt tö štåý héré. Î kñöw mý štréét, åñd Î åm håppý lóñg wörds tô fîll thé spåcé lóñ.</translation>
    </message>
    <message>
        <source>What do they think?</source>
        <comment>guide.differences.other_view.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Whåt dö théý thîñk lóñg wörds?</translation>
    </message>
    <message>
        <source>He thinks I am not safe at night.</source>
        <comment>guide.differences.other_view.example</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Hé thîñkš Î åm ñöt šåfé åt ñîght lóñg wörds tô fîll.</translation>
    </message>
    <message>
        <source>Whose view is that?</source>
        <comment>guide.differences.whose_view.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Whöšé vîéw îš thåt lóñg wörds?</translation>
    </message>
    <message>
        <source>My son, Peter</source>
        <comment>guide.differences.whose_view.example</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Mý šöñ, Pétér lóñg wö</translation>
    </message>
    <message>
        <source>What did you agree to do?</source>
        <comment>guide.differences.agreed.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Whåt dîd ýöú ågréé tö dö lóñg wörds tô?</translation>
    </message>
    <message>
        <source>We will try a pendant button for three months. Then we will talk again.</source>
        <comment>guide.differences.agreed.example</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Wé wîll trý å péñdåñt búttöñ för thréé möñthš. Théñ wé wîll tålk ågåîñ lóñg wörds tô fîll thé spåcé lóñg wörds tô.</translation>
    </message>
    <message>
        <source>When did you talk about it?</source>
        <comment>guide.differences.date.prompt</comment>
        <extracomment>guide/goals.toml.</extracomment>
        <translation>Whéñ dîd ýöú tålk åböút ît lóñg wörds tô fî?</translation>
    </message>
    <message>
        <source>My health</source>
        <comment>guide.health.title</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Mý héålth lóñg</translation>
    </message>
    <message>
        <source>Your health in your own words, with the facts that keep you safe.</source>
        <comment>guide.health.intro</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Ýöúr héålth îñ ýöúr öwñ wördš, wîth thé fåçtš thåt kéép ýöú šåfé lóñg wörds tô fîll thé spåcé lóñg wörd.</translation>
    </message>
    <message>
        <source>What do you do each day to look after yourself?</source>
        <comment>guide.daily.heading</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whåt dö ýöú dö éåçh dåý tö löök åftér ýöúršélf lóñg wörds tô fîll thé spåcé?</translation>
    </message>
    <message>
        <source>What do you do each day to look after yourself?</source>
        <comment>guide.daily.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whåt dö ýöú dö éåçh dåý tö löök åftér ýöúršélf lóñg wörds tô fîll thé spåcé?</translation>
    </message>
    <message>
        <source>Think of food, rest, moving, checks you do, and things that lift your mood.</source>
        <comment>guide.daily.hint</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Thîñk öf fööd, réšt, mövîñg, çhéçkš ýöú dö, åñd thîñgš thåt lîft ýöúr mööd lóñg wörds tô fîll thé spåcé lóñg wörds tô f.</translation>
    </message>
    <message>
        <source>I check my feet each night and walk round the block. I plan my big jobs for the morning.</source>
        <comment>guide.daily.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Î çhéçk mý féét éåçh ñîght åñd wålk röúñd thé blöçk. Î plåñ mý bîg jöbš för thé mörñîñg lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé.</translation>
    </message>
    <message>
        <source>You are the one who looks after your health most of the time.</source>
        <comment>guide.daily.why</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Ýöú åré thé öñé whö löökš åftér ýöúr héålth möšt öf thé tîmé lóñg wörds tô fîll thé spåcé lóñg wö.</translation>
    </message>
    <message>
        <source>Your allergies and your key medicines</source>
        <comment>guide.allergies-medicines.heading</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Ýöúr ållérgîéš åñd ýöúr kéý médîçîñéš lóñg wörds tô fîll thé</translation>
    </message>
    <message>
        <source>An empty page does not mean "none". So we ask you to choose.</source>
        <comment>guide.allergies-medicines.lead</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Åñ émptý pågé döéš ñöt méåñ "ñöñé". Šö wé åšk ýöú tö çhööšé lóñg wörds tô fîll thé spåcé lóñg w.</translation>
    </message>
    <message>
        <source>Do you have any allergies?</source>
        <comment>guide.allergies-answer.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Dö ýöú håvé åñý ållérgîéš lóñg wörds tô f?</translation>
    </message>
    <message>
        <source>A blank could look like "no allergies" to someone in a hurry.</source>
        <comment>guide.allergies-answer.why</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Å blåñk çöúld löök lîké "ñö ållérgîéš" tö šöméöñé îñ å húrrý lóñg wörds tô fîll thé spåcé lóñg wö.</translation>
    </message>
    <message>
        <source>What are you allergic to?</source>
        <comment>guide.allergies.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whåt åré ýöú ållérgîç tö lóñg wörds tô?</translation>
    </message>
    <message>
        <source>allergy</source>
        <comment>guide.allergies.entry.name</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>ållérgý lóñg</translation>
    </message>
    <message>
        <source>Add an allergy</source>
        <comment>guide.allergies.entry.add</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Ådd åñ ållérgý lóñg wör</translation>
    </message>
    <message>
        <source>Nothing here yet. Add each thing that harms you.</source>
        <comment>guide.allergies.entry.empty</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Ñöthîñg héré ýét. Ådd éåçh thîñg thåt hårmš ýöú lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <comment>guide.allergies.to.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whåt îš ît lóñg w?</translation>
    </message>
    <message>
        <source>Peanuts</source>
        <comment>guide.allergies.to.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Péåñútš lóñg</translation>
    </message>
    <message>
        <source>What happens to you?</source>
        <comment>guide.allergies.what_happens.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whåt håppéñš tö ýöú lóñg wörds?</translation>
    </message>
    <message>
        <source>My lips swell and I cannot breathe.</source>
        <comment>guide.allergies.what_happens.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Mý lîpš šwéll åñd Î çåññöt bréåthé lóñg wörds tô fîll t.</translation>
    </message>
    <message>
        <source>How bad is it?</source>
        <comment>guide.allergies.how_bad.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Höw båd îš ît lóñg wör?</translation>
    </message>
    <message>
        <source>Very bad. I went to hospital in an ambulance in 2021.</source>
        <comment>guide.allergies.how_bad.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Vérý båd. Î wéñt tö höšpîtål îñ åñ åmbúlåñçé îñ 2021 lóñg wörds tô fîll thé spåcé ló.</translation>
    </message>
    <message>
        <source>Do you take any medicines?</source>
        <comment>guide.medicines-answer.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Dö ýöú tåké åñý médîçîñéš lóñg wörds tô f?</translation>
    </message>
    <message>
        <source>Which medicines do you take?</source>
        <comment>guide.medicines.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whîçh médîçîñéš dö ýöú tåké lóñg wörds tô fî?</translation>
    </message>
    <message>
        <source>Start with the ones people must know about in an emergency. Copy each one from its label.</source>
        <comment>guide.medicines.hint</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Štårt wîth thé öñéš péöplé múšt kñöw åböút îñ åñ émérgéñçý. Çöpý éåçh öñé fröm îtš låbél lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé s.</translation>
    </message>
    <message>
        <source>The app keeps your words just as you type them. It does no sums with doses.</source>
        <comment>guide.medicines.why</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Thé åpp kéépš ýöúr wördš júšt åš ýöú týpé thém. Ît döéš ñö šúmš wîth döšéš lóñg wörds tô fîll thé spåcé lóñg wörds tô f.</translation>
    </message>
    <message>
        <source>medicine</source>
        <comment>guide.medicines.entry.name</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>médîçîñé lóñg</translation>
    </message>
    <message>
        <source>Add a medicine</source>
        <comment>guide.medicines.entry.add</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Ådd å médîçîñé lóñg wör</translation>
    </message>
    <message>
        <source>Nothing here yet. Have the box or packet in front of you, then add the first one.</source>
        <comment>guide.medicines.entry.empty</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Ñöthîñg héré ýét. Håvé thé böx ör påçkét îñ fröñt öf ýöú, théñ ådd thé fîršt öñé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll.</translation>
    </message>
    <message>
        <source>What is its name on the label?</source>
        <comment>guide.medicines.name.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whåt îš îtš ñåmé öñ thé låbél lóñg wörds tô fîl?</translation>
    </message>
    <message>
        <source>What does the label say to do?</source>
        <comment>guide.medicines.as_on_label.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whåt döéš thé låbél šåý tö dö lóñg wörds tô fîl?</translation>
    </message>
    <message>
        <source>Copy it word for word. Do not change a dose without your team.</source>
        <comment>guide.medicines.as_on_label.hint</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Çöpý ît wörd för wörd. Dö ñöt çhåñgé å döšé wîthöút ýöúr téåm lóñg wörds tô fîll thé spåcé lóñg wör.</translation>
    </message>
    <message>
        <source>What do you take it for?</source>
        <comment>guide.medicines.what_for.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whåt dö ýöú tåké ît för lóñg wörds tô?</translation>
    </message>
    <message>
        <source>For my breathing</source>
        <comment>guide.medicines.what_for.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>För mý bréåthîñg lóñg wörd</translation>
    </message>
    <message>
        <source>What do you notice when you take it?</source>
        <comment>guide.medicines.what_i_notice.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whåt dö ýöú ñötîçé whéñ ýöú tåké ît lóñg wörds tô fîll th?</translation>
    </message>
    <message>
        <source>Write about any side effects too.</source>
        <comment>guide.medicines.what_i_notice.hint</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Wrîté åböút åñý šîdé éfféçtš töö lóñg wörds tô fîll.</translation>
    </message>
    <message>
        <source>I feel sleepy for an hour. My mouth is dry.</source>
        <comment>guide.medicines.what_i_notice.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Î féél šléépý för åñ höúr. Mý möúth îš drý lóñg wörds tô fîll thé sp.</translation>
    </message>
    <message>
        <source>Do staff need to know about it in an emergency?</source>
        <comment>guide.medicines.matters_in_emergency.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Dö štåff ñééd tö kñöw åböút ît îñ åñ émérgéñçý lóñg wörds tô fîll thé spåcé?</translation>
    </message>
    <message>
        <source>Who agreed it with you?</source>
        <comment>guide.medicines.agreed_by.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whö ågrééd ît wîth ýöú lóñg wörds tô?</translation>
    </message>
    <message>
        <source>Dr Lin at Hillside Surgery. It is in my GP record.</source>
        <comment>guide.medicines.agreed_by.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Dr Lîñ åt Hîllšîdé Šúrgérý. Ît îš îñ mý GP réçörd lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>When did you start it?</source>
        <comment>guide.medicines.since.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whéñ dîd ýöú štårt ît lóñg wörds tô?</translation>
    </message>
    <message>
        <source>About two years ago</source>
        <comment>guide.medicines.since.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Åböút twö ýéårš ågö lóñg wörds</translation>
    </message>
    <message>
        <source>Where is your full list of medicines?</source>
        <comment>guide.medicine-list.heading</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whéré îš ýöúr fúll lîšt öf médîçîñéš lóñg wörds tô fîll thé?</translation>
    </message>
    <message>
        <source>Where do you keep the list?</source>
        <comment>guide.medicine-list-place.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whéré dö ýöú kéép thé lîšt lóñg wörds tô fî?</translation>
    </message>
    <message>
        <source>The green slip from the pharmacist is in the kitchen drawer.</source>
        <comment>guide.medicine-list-place.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Thé grééñ šlîp fröm thé phårmåçîšt îš îñ thé kîtçhéñ dråwér lóñg wörds tô fîll thé spåcé lóñg w.</translation>
    </message>
    <message>
        <source>If you cannot talk, someone can find it for you.</source>
        <comment>guide.medicine-list-place.why</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Îf ýöú çåññöt tålk, šöméöñé çåñ fîñd ît för ýöú lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>What is the date on the list?</source>
        <comment>guide.medicine-list-date.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whåt îš thé dåté öñ thé lîšt lóñg wörds tô fîl?</translation>
    </message>
    <message>
        <source>Do you have a device inside or fixed to your body?</source>
        <comment>guide.devices.heading</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Dö ýöú håvé å dévîçé îñšîdé ör fîxéd tö ýöúr bödý lóñg wörds tô fîll thé spåcé?</translation>
    </message>
    <message>
        <source>Think of a pacemaker, a pump, a feeding tube, a metal joint or a port.</source>
        <comment>guide.devices.lead</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Thîñk öf å påçémåkér, å púmp, å féédîñg túbé, å métål jöîñt ör å pört lóñg wörds tô fîll thé spåcé lóñg wörds t.</translation>
    </message>
    <message>
        <source>Do you have a device inside or fixed to your body?</source>
        <comment>guide.devices-answer.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Dö ýöú håvé å dévîçé îñšîdé ör fîxéd tö ýöúr bödý lóñg wörds tô fîll thé spåcé?</translation>
    </message>
    <message>
        <source>Some devices change how staff can treat or scan you.</source>
        <comment>guide.devices-answer.why</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Šömé dévîçéš çhåñgé höw štåff çåñ tréåt ör šçåñ ýöú lóñg wörds tô fîll thé spåcé ló.</translation>
    </message>
    <message>
        <source>What do you have?</source>
        <comment>guide.devices.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whåt dö ýöú håvé lóñg wörds?</translation>
    </message>
    <message>
        <source>device</source>
        <comment>guide.devices.entry.name</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>dévîçé lóñ</translation>
    </message>
    <message>
        <source>Add a device</source>
        <comment>guide.devices.entry.add</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Ådd å dévîçé lóñg wö</translation>
    </message>
    <message>
        <source>Nothing here yet. Add the device that you have.</source>
        <comment>guide.devices.entry.empty</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Ñöthîñg héré ýét. Ådd thé dévîçé thåt ýöú håvé lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <comment>guide.devices.name.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whåt îš ît lóñg w?</translation>
    </message>
    <message>
        <source>A pacemaker</source>
        <comment>guide.devices.name.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Å påçémåkér lóñg w</translation>
    </message>
    <message>
        <source>Where in your body is it?</source>
        <comment>guide.devices.where.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whéré îñ ýöúr bödý îš ît lóñg wörds tô?</translation>
    </message>
    <message>
        <source>Left side of my chest</source>
        <comment>guide.devices.where.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Léft šîdé öf mý çhéšt lóñg wörds t</translation>
    </message>
    <message>
        <source>What else do staff need to know?</source>
        <comment>guide.devices.details.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whåt élšé dö štåff ñééd tö kñöw lóñg wörds tô fîll?</translation>
    </message>
    <message>
        <source>Fitted in 2020 at City Hospital. The card is in my purse.</source>
        <comment>guide.devices.details.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Fîttéd îñ 2020 åt Çîtý Höšpîtål. Thé çård îš îñ mý púršé lóñg wörds tô fîll thé spåcé lóñg.</translation>
    </message>
    <message>
        <source>What do you live with?</source>
        <comment>guide.conditions.heading</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whåt dö ýöú lîvé wîth lóñg wörds tô?</translation>
    </message>
    <message>
        <source>Use your own words. You can add the medical name too.</source>
        <comment>guide.conditions.lead</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Úšé ýöúr öwñ wördš. Ýöú çåñ ådd thé médîçål ñåmé töö lóñg wörds tô fîll thé spåcé ló.</translation>
    </message>
    <message>
        <source>What do you live with?</source>
        <comment>guide.conditions.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whåt dö ýöú lîvé wîth lóñg wörds tô?</translation>
    </message>
    <message>
        <source>Your words show what it is like to live with it. A name on its own does not.</source>
        <comment>guide.conditions.why</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Ýöúr wördš šhöw whåt ît îš lîké tö lîvé wîth ît. Å ñåmé öñ îtš öwñ döéš ñöt lóñg wörds tô fîll thé spåcé lóñg wörds tô fî.</translation>
    </message>
    <message>
        <source>condition</source>
        <comment>guide.conditions.entry.name</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>çöñdîtîöñ lóñg</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <comment>guide.conditions.entry.add</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Ådd å çöñdîtîöñ lóñg wör</translation>
    </message>
    <message>
        <source>Nothing here yet. Add an illness, a disability or a problem that you live with.</source>
        <comment>guide.conditions.entry.empty</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Ñöthîñg héré ýét. Ådd åñ îllñéšš, å dîšåbîlîtý ör å pröblém thåt ýöú lîvé wîth lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll.</translation>
    </message>
    <message>
        <source>What do you call it?</source>
        <comment>guide.conditions.name.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whåt dö ýöú çåll ît lóñg wörds?</translation>
    </message>
    <message>
        <source>My bad lungs</source>
        <comment>guide.conditions.name.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Mý båd lúñgš lóñg wö</translation>
    </message>
    <message>
        <source>What is its medical name, if you know it?</source>
        <comment>guide.conditions.medical_name.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whåt îš îtš médîçål ñåmé, îf ýöú kñöw ît lóñg wörds tô fîll thé s?</translation>
    </message>
    <message>
        <source>COPD</source>
        <comment>guide.conditions.medical_name.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>ÇÖPD ló</translation>
    </message>
    <message>
        <source>When did it start?</source>
        <comment>guide.conditions.since.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whéñ dîd ît štårt lóñg wörds?</translation>
    </message>
    <message>
        <source>In my fifties</source>
        <comment>guide.conditions.since.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Îñ mý fîftîéš lóñg wö</translation>
    </message>
    <message>
        <source>How does it affect your life?</source>
        <comment>guide.conditions.how_it_affects_me.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Höw döéš ît åfféçt ýöúr lîfé lóñg wörds tô fîl?</translation>
    </message>
    <message>
        <source>I get out of breath on hills. I cannot sing in the choir now.</source>
        <comment>guide.conditions.how_it_affects_me.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Î gét öút öf bréåth öñ hîllš. Î çåññöt šîñg îñ thé çhöîr ñöw lóñg wörds tô fîll thé spåcé lóñg wö.</translation>
    </message>
    <message>
        <source>What is usual for you?</source>
        <comment>guide.conditions.what_is_usual.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whåt îš úšúål för ýöú lóñg wörds tô?</translation>
    </message>
    <message>
        <source>I cough each morning. That is usual and does not worry me.</source>
        <comment>guide.conditions.what_is_usual.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Î çöúgh éåçh mörñîñg. Thåt îš úšúål åñd döéš ñöt wörrý mé lóñg wörds tô fîll thé spåcé lóñg.</translation>
    </message>
    <message>
        <source>What is usual for you?</source>
        <comment>guide.usual.heading</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whåt îš úšúål för ýöú lóñg wörds tô?</translation>
    </message>
    <message>
        <source>What is usual for you?</source>
        <comment>guide.usual.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whåt îš úšúål för ýöú lóñg wörds tô?</translation>
    </message>
    <message>
        <source>Think of your mood, sleep, thinking, pain, breathing and skin on an ordinary day.</source>
        <comment>guide.usual.hint</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Thîñk öf ýöúr mööd, šléép, thîñkîñg, påîñ, bréåthîñg åñd škîñ öñ åñ ördîñårý dåý lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll.</translation>
    </message>
    <message>
        <source>I sleep 6 hours and nap at 2pm. My ankles swell by evening. I forget names but not faces.</source>
        <comment>guide.usual.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Î šléép 6 höúrš åñd ñåp åt 2pm. Mý åñkléš šwéll bý évéñîñg. Î förgét ñåméš bút ñöt fåçéš lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé s.</translation>
    </message>
    <message>
        <source>When people know your usual, they can see when something is wrong.</source>
        <comment>guide.usual.why</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whéñ péöplé kñöw ýöúr úšúål, théý çåñ šéé whéñ šöméthîñg îš wröñg lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>What helps you stay well?</source>
        <comment>guide.prevention.heading</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whåt hélpš ýöú štåý wéll lóñg wörds tô?</translation>
    </message>
    <message>
        <source>What helps you stay well?</source>
        <comment>guide.prevention.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whåt hélpš ýöú štåý wéll lóñg wörds tô?</translation>
    </message>
    <message>
        <source>What do you do to stop things getting worse?</source>
        <comment>guide.prevention.hint</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whåt dö ýöú dö tö štöp thîñgš géttîñg wöršé lóñg wörds tô fîll thé spå?</translation>
    </message>
    <message>
        <source>I get my flu jab in October. I keep away from people with colds. I see my friends so that I do not get low.</source>
        <comment>guide.prevention.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Î gét mý flú jåb îñ Öçtöbér. Î kéép åwåý fröm péöplé wîth çöldš. Î šéé mý frîéñdš šö thåt Î dö ñöt gét löw lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg w.</translation>
    </message>
    <message>
        <source>Small steps now can save you from a bad time later.</source>
        <comment>guide.prevention.why</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Šmåll štépš ñöw çåñ šåvé ýöú fröm å båd tîmé låtér lóñg wörds tô fîll thé spåcé l.</translation>
    </message>
    <message>
        <source>What do you do if your health changes?</source>
        <comment>guide.if-it-changes.heading</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whåt dö ýöú dö îf ýöúr héålth çhåñgéš lóñg wörds tô fîll thé?</translation>
    </message>
    <message>
        <source>What do you do if your health changes?</source>
        <comment>guide.if-it-changes.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whåt dö ýöú dö îf ýöúr héålth çhåñgéš lóñg wörds tô fîll thé?</translation>
    </message>
    <message>
        <source>Say what you do first. The step "If things get worse" asks more about this.</source>
        <comment>guide.if-it-changes.hint</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Šåý whåt ýöú dö fîršt. Thé štép "Îf thîñgš gét wöršé" åškš möré åböút thîš lóñg wörds tô fîll thé spåcé lóñg wörds tô f.</translation>
    </message>
    <message>
        <source>I rest, drink more water and tell my wife. If it lasts two days, I ring the nurse.</source>
        <comment>guide.if-it-changes.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Î réšt, drîñk möré wåtér åñd téll mý wîfé. Îf ît låštš twö dåýš, Î rîñg thé ñúršé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll t.</translation>
    </message>
    <message>
        <source>Who do you speak to about it?</source>
        <comment>guide.who-to-speak-to.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whö dö ýöú špéåk tö åböút ît lóñg wörds tô fîl?</translation>
    </message>
    <message>
        <source>Grace, the lung nurse, on weekdays. At night I phone 111.</source>
        <comment>guide.who-to-speak-to.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Gråçé, thé lúñg ñúršé, öñ wéékdåýš. Åt ñîght Î phöñé 111 lóñg wörds tô fîll thé spåcé lóñg.</translation>
    </message>
    <message>
        <source>What food or drink do you need, or have to avoid?</source>
        <comment>guide.food-needs.heading</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whåt fööd ör drîñk dö ýöú ñééd, ör håvé tö åvöîd lóñg wörds tô fîll thé spåcé?</translation>
    </message>
    <message>
        <source>What food or drink do you need, or have to avoid?</source>
        <comment>guide.food-needs.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whåt fööd ör drîñk dö ýöú ñééd, ör håvé tö åvöîd lóñg wörds tô fîll thé spåcé?</translation>
    </message>
    <message>
        <source>Think of soft food, sugar, salt, alcohol and food that makes you ill.</source>
        <comment>guide.food-needs.hint</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Thîñk öf šöft fööd, šúgår, šålt, ålçöhöl åñd fööd thåt måkéš ýöú îll lóñg wörds tô fîll thé spåcé lóñg wörds t.</translation>
    </message>
    <message>
        <source>No grapefruit, as my pharmacist told me. I eat small meals, six times a day.</source>
        <comment>guide.food-needs.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Ñö gråpéfrúît, åš mý phårmåçîšt töld mé. Î éåt šmåll méålš, šîx tîméš å dåý lóñg wörds tô fîll thé spåcé lóñg wörds tô fî.</translation>
    </message>
    <message>
        <source>The wrong food can make some people ill. The right food can help.</source>
        <comment>guide.food-needs.why</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Thé wröñg fööd çåñ måké šömé péöplé îll. Thé rîght fööd çåñ hélp lóñg wörds tô fîll thé spåcé lóñg wörd.</translation>
    </message>
    <message>
        <source>What equipment do you use?</source>
        <comment>guide.equipment.heading</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whåt éqúîpméñt dö ýöú úšé lóñg wörds tô f?</translation>
    </message>
    <message>
        <source>Think of a hoist, a bed, a wheelchair, oxygen, pads or a call button.</source>
        <comment>guide.equipment.lead</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Thîñk öf å höîšt, å béd, å whéélçhåîr, öxýgéñ, pådš ör å çåll búttöñ lóñg wörds tô fîll thé spåcé lóñg wörds t.</translation>
    </message>
    <message>
        <source>What equipment do you use?</source>
        <comment>guide.equipment.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whåt éqúîpméñt dö ýöú úšé lóñg wörds tô f?</translation>
    </message>
    <message>
        <source>If something breaks, people know who to call.</source>
        <comment>guide.equipment.why</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Îf šöméthîñg bréåkš, péöplé kñöw whö tö çåll lóñg wörds tô fîll thé spå.</translation>
    </message>
    <message>
        <source>piece of equipment</source>
        <comment>guide.equipment.entry.name</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>pîéçé öf éqúîpméñt lóñg wörds</translation>
    </message>
    <message>
        <source>Add equipment</source>
        <comment>guide.equipment.entry.add</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Ådd éqúîpméñt lóñg wö</translation>
    </message>
    <message>
        <source>Nothing here yet. Add one thing that you use.</source>
        <comment>guide.equipment.entry.empty</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Ñöthîñg héré ýét. Ådd öñé thîñg thåt ýöú úšé lóñg wörds tô fîll thé spå.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <comment>guide.equipment.name.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whåt îš ît lóñg w?</translation>
    </message>
    <message>
        <source>Bath lift</source>
        <comment>guide.equipment.name.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Båth lîft lóñg</translation>
    </message>
    <message>
        <source>Who gave it to you?</source>
        <comment>guide.equipment.supplier.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whö gåvé ît tö ýöú lóñg wörds?</translation>
    </message>
    <message>
        <source>The council equipment store</source>
        <comment>guide.equipment.supplier.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Thé çöúñçîl éqúîpméñt štöré lóñg wörds tô fî</translation>
    </message>
    <message>
        <source>What is their phone number?</source>
        <comment>guide.equipment.phone.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whåt îš théîr phöñé ñúmbér lóñg wörds tô fî?</translation>
    </message>
    <message>
        <source>When is its next service?</source>
        <comment>guide.equipment.next_service.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whéñ îš îtš ñéxt šérvîçé lóñg wörds tô?</translation>
    </message>
    <message>
        <source>What else do people need to know?</source>
        <comment>guide.equipment.notes.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whåt élšé dö péöplé ñééd tö kñöw lóñg wörds tô fîll?</translation>
    </message>
    <message>
        <source>The charger is behind the bathroom door.</source>
        <comment>guide.equipment.notes.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Thé çhårgér îš béhîñd thé båthrööm döör lóñg wörds tô fîll thé.</translation>
    </message>
    <message>
        <source>What has happened to your health in the last 12 months?</source>
        <comment>guide.events.heading</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whåt håš håppéñéd tö ýöúr héålth îñ thé låšt 12 möñthš lóñg wörds tô fîll thé spåcé lóñ?</translation>
    </message>
    <message>
        <source>Think of hospital stays, falls, and big changes in your treatment.</source>
        <comment>guide.events.lead</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Thîñk öf höšpîtål štåýš, fållš, åñd bîg çhåñgéš îñ ýöúr tréåtméñt lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>What has happened to your health in the last 12 months?</source>
        <comment>guide.events.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whåt håš håppéñéd tö ýöúr héålth îñ thé låšt 12 möñthš lóñg wörds tô fîll thé spåcé lóñ?</translation>
    </message>
    <message>
        <source>It saves you from telling the story again each time.</source>
        <comment>guide.events.why</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Ît šåvéš ýöú fröm téllîñg thé štörý ågåîñ éåçh tîmé lóñg wörds tô fîll thé spåcé ló.</translation>
    </message>
    <message>
        <source>event</source>
        <comment>guide.events.entry.name</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>évéñt ló</translation>
    </message>
    <message>
        <source>Add an event</source>
        <comment>guide.events.entry.add</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Ådd åñ évéñt lóñg wö</translation>
    </message>
    <message>
        <source>Nothing here yet. Add something from the last 12 months.</source>
        <comment>guide.events.entry.empty</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Ñöthîñg héré ýét. Ådd šöméthîñg fröm thé låšt 12 möñthš lóñg wörds tô fîll thé spåcé lóñg.</translation>
    </message>
    <message>
        <source>When did it happen?</source>
        <comment>guide.events.when.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whéñ dîd ît håppéñ lóñg wörds?</translation>
    </message>
    <message>
        <source>In March</source>
        <comment>guide.events.when.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Îñ Mårçh lóñg</translation>
    </message>
    <message>
        <source>What happened?</source>
        <comment>guide.events.what.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whåt håppéñéd lóñg wör?</translation>
    </message>
    <message>
        <source>I fell in the bath and broke my wrist. I was in hospital for three days.</source>
        <comment>guide.events.what.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Î féll îñ thé båth åñd bröké mý wrîšt. Î wåš îñ höšpîtål för thréé dåýš lóñg wörds tô fîll thé spåcé lóñg wörds tô.</translation>
    </message>
    <message>
        <source>What do your professionals say?</source>
        <comment>guide.professional-views.heading</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whåt dö ýöúr pröféššîöñålš šåý lóñg wörds tô fîll?</translation>
    </message>
    <message>
        <source>This is their view. It stays apart from your own words.</source>
        <comment>guide.professional-views.lead</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Thîš îš théîr vîéw. Ît štåýš åpårt fröm ýöúr öwñ wördš lóñg wörds tô fîll thé spåcé lóñ.</translation>
    </message>
    <message>
        <source>What do your professionals say?</source>
        <comment>guide.professional-views.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whåt dö ýöúr pröféššîöñålš šåý lóñg wörds tô fîll?</translation>
    </message>
    <message>
        <source>Add it only if you want it in your plan. Write who said it and when.</source>
        <comment>guide.professional-views.hint</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Ådd ît öñlý îf ýöú wåñt ît îñ ýöúr plåñ. Wrîté whö šåîd ît åñd whéñ lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>You can see both views side by side. Theirs never replaces yours.</source>
        <comment>guide.professional-views.why</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Ýöú çåñ šéé böth vîéwš šîdé bý šîdé. Théîrš ñévér réplåçéš ýöúrš lóñg wörds tô fîll thé spåcé lóñg wörd.</translation>
    </message>
    <message>
        <source>professional's view</source>
        <comment>guide.professional-views.entry.name</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>pröféššîöñål'š vîéw lóñg wörds</translation>
    </message>
    <message>
        <source>Add what a professional says</source>
        <comment>guide.professional-views.entry.add</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Ådd whåt å pröféššîöñål šåýš lóñg wörds tô fî</translation>
    </message>
    <message>
        <source>Nothing here yet. Your team can send their view, or you can copy it here.</source>
        <comment>guide.professional-views.entry.empty</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Ñöthîñg héré ýét. Ýöúr téåm çåñ šéñd théîr vîéw, ör ýöú çåñ çöpý ît héré lóñg wörds tô fîll thé spåcé lóñg wörds tô.</translation>
    </message>
    <message>
        <source>What is their name?</source>
        <comment>guide.professional-views.name.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whåt îš théîr ñåmé lóñg wörds?</translation>
    </message>
    <message>
        <source>Dr Sofia Lin</source>
        <comment>guide.professional-views.name.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Dr Šöfîå Lîñ lóñg wö</translation>
    </message>
    <message>
        <source>What is their job?</source>
        <comment>guide.professional-views.role.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whåt îš théîr jöb lóñg wörds?</translation>
    </message>
    <message>
        <source>GP</source>
        <comment>guide.professional-views.role.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>GP l</translation>
    </message>
    <message>
        <source>When did they say it?</source>
        <comment>guide.professional-views.date.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whéñ dîd théý šåý ît lóñg wörds t?</translation>
    </message>
    <message>
        <source>Which part of your plan is it about?</source>
        <comment>guide.professional-views.section.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whîçh pårt öf ýöúr plåñ îš ît åböút lóñg wörds tô fîll th?</translation>
    </message>
    <message>
        <source>My health</source>
        <comment>guide.professional-views.section.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Mý héålth lóñg</translation>
    </message>
    <message>
        <source>What do they say about the past?</source>
        <comment>guide.professional-views.history.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whåt dö théý šåý åböút thé påšt lóñg wörds tô fîll?</translation>
    </message>
    <message>
        <source>She says my heart has been steady since 2022.</source>
        <comment>guide.professional-views.history.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Šhé šåýš mý héårt håš bééñ štéådý šîñçé 2022 lóñg wörds tô fîll thé spå.</translation>
    </message>
    <message>
        <source>What do they say about recent results?</source>
        <comment>guide.professional-views.results.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whåt dö théý šåý åböút réçéñt réšúltš lóñg wörds tô fîll thé?</translation>
    </message>
    <message>
        <source>Copy their words.</source>
        <comment>guide.professional-views.results.hint</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Çöpý théîr wördš lóñg wörds.</translation>
    </message>
    <message>
        <source>What do they call your condition?</source>
        <comment>guide.professional-views.diagnosis.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whåt dö théý çåll ýöúr çöñdîtîöñ lóñg wörds tô fîll?</translation>
    </message>
    <message>
        <source>What concerns them?</source>
        <comment>guide.professional-views.concerns.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whåt çöñçérñš thém lóñg wörds?</translation>
    </message>
    <message>
        <source>She worries that I may faint if I stand up too fast.</source>
        <comment>guide.professional-views.concerns.example</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Šhé wörrîéš thåt Î måý fåîñt îf Î štåñd úp töö fåšt lóñg wörds tô fîll thé spåcé ló.</translation>
    </message>
    <message>
        <source>What do they think comes first?</source>
        <comment>guide.professional-views.priorities.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whåt dö théý thîñk çöméš fîršt lóñg wörds tô fîll?</translation>
    </message>
    <message>
        <source>What else do they say?</source>
        <comment>guide.professional-views.text.prompt</comment>
        <extracomment>guide/health.toml.</extracomment>
        <translation>Whåt élšé dö théý šåý lóñg wörds tô?</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <comment>guide.matters.title</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Whåt måttérš tö mé lóñg wörds</translation>
    </message>
    <message>
        <source>This is about your life, your people and what makes you who you are.</source>
        <comment>guide.matters.intro</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Thîš îš åböút ýöúr lîfé, ýöúr péöplé åñd whåt måkéš ýöú whö ýöú åré lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>What does a bad day look like?</source>
        <comment>guide.bad-day.heading</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Whåt döéš å båd dåý löök lîké lóñg wörds tô fîl?</translation>
    </message>
    <message>
        <source>What does a bad day look like?</source>
        <comment>guide.bad-day.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Whåt döéš å båd dåý löök lîké lóñg wörds tô fîl?</translation>
    </message>
    <message>
        <source>Think of what happens first, and what makes it worse.</source>
        <comment>guide.bad-day.hint</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Thîñk öf whåt håppéñš fîršt, åñd whåt måkéš ît wöršé lóñg wörds tô fîll thé spåcé ló.</translation>
    </message>
    <message>
        <source>I have slept badly and my hands shake. I do not want to talk. The phone rings and I let it ring.</source>
        <comment>guide.bad-day.example</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Î håvé šlépt bådlý åñd mý håñdš šhåké. Î dö ñöt wåñt tö tålk. Thé phöñé rîñgš åñd Î lét ît rîñg lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>It helps others to spot a bad day and know what you need.</source>
        <comment>guide.bad-day.why</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Ît hélpš öthérš tö špöt å båd dåý åñd kñöw whåt ýöú ñééd lóñg wörds tô fîll thé spåcé lóñg.</translation>
    </message>
    <message>
        <source>Who matters to you, and how do you keep in touch?</source>
        <comment>guide.important-people.heading</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Whö måttérš tö ýöú, åñd höw dö ýöú kéép îñ töúçh lóñg wörds tô fîll thé spåcé?</translation>
    </message>
    <message>
        <source>Who matters to you, and how do you keep in touch?</source>
        <comment>guide.important-people.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Whö måttérš tö ýöú, åñd höw dö ýöú kéép îñ töúçh lóñg wörds tô fîll thé spåcé?</translation>
    </message>
    <message>
        <source>Think of family, friends, neighbours and pets. Say how you see or talk to them.</source>
        <comment>guide.important-people.hint</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Thîñk öf fåmîlý, frîéñdš, ñéîghböúrš åñd pétš. Šåý höw ýöú šéé ör tålk tö thém lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll.</translation>
    </message>
    <message>
        <source>My son Bilal phones on Sundays. My neighbour Jo brings the paper in each day. My dog Biscuit sleeps by my bed.</source>
        <comment>guide.important-people.example</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Mý šöñ Bîlål phöñéš öñ Šúñdåýš. Mý ñéîghböúr Jö brîñgš thé påpér îñ éåçh dåý. Mý dög Bîšçúît šléépš bý mý béd lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg wö.</translation>
    </message>
    <message>
        <source>Staff can help you stay close to the people you love.</source>
        <comment>guide.important-people.why</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Štåff çåñ hélp ýöú štåý çlöšé tö thé péöplé ýöú lövé lóñg wörds tô fîll thé spåcé ló.</translation>
    </message>
    <message>
        <source>Who is part of your care and your life?</source>
        <comment>guide.people.heading</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Whö îš pårt öf ýöúr çåré åñd ýöúr lîfé lóñg wörds tô fîll thé?</translation>
    </message>
    <message>
        <source>Add people and services one at a time. Later you can choose what each one may see.</source>
        <comment>guide.people.lead</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Ådd péöplé åñd šérvîçéš öñé åt å tîmé. Låtér ýöú çåñ çhööšé whåt éåçh öñé måý šéé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll t.</translation>
    </message>
    <message>
        <source>Who is part of your care and your life?</source>
        <comment>guide.people.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Whö îš pårt öf ýöúr çåré åñd ýöúr lîfé lóñg wörds tô fîll thé?</translation>
    </message>
    <message>
        <source>Start with one person. You can add more on another day.</source>
        <comment>guide.people.hint</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Štårt wîth öñé péršöñ. Ýöú çåñ ådd möré öñ åñöthér dåý lóñg wörds tô fîll thé spåcé lóñ.</translation>
    </message>
    <message>
        <source>Your team can see who to talk to, and who not to talk to.</source>
        <comment>guide.people.why</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Ýöúr téåm çåñ šéé whö tö tålk tö, åñd whö ñöt tö tålk tö lóñg wörds tô fîll thé spåcé lóñg.</translation>
    </message>
    <message>
        <source>person</source>
        <comment>guide.people.entry.name</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>péršöñ lóñ</translation>
    </message>
    <message>
        <source>Add a person or service</source>
        <comment>guide.people.entry.add</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Ådd å péršöñ ör šérvîçé lóñg wörds tô</translation>
    </message>
    <message>
        <source>Nobody here yet. Add the first person or service that helps you.</source>
        <comment>guide.people.entry.empty</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Ñöbödý héré ýét. Ådd thé fîršt péršöñ ör šérvîçé thåt hélpš ýöú lóñg wörds tô fîll thé spåcé lóñg wörd.</translation>
    </message>
    <message>
        <source>What is their name?</source>
        <comment>guide.people.name.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Whåt îš théîr ñåmé lóñg wörds?</translation>
    </message>
    <message>
        <source>Grace Adeyemi</source>
        <comment>guide.people.name.example</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Gråçé Ådéýémî lóñg wö</translation>
    </message>
    <message>
        <source>Who are they to you?</source>
        <comment>guide.people.relationship.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Whö åré théý tö ýöú lóñg wörds?</translation>
    </message>
    <message>
        <source>My sister. My nurse. My friend from church.</source>
        <comment>guide.people.relationship.example</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Mý šîštér. Mý ñúršé. Mý frîéñd fröm çhúrçh lóñg wörds tô fîll thé sp.</translation>
    </message>
    <message>
        <source>Which of these fits best?</source>
        <comment>guide.people.role.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Whîçh öf théšé fîtš béšt lóñg wörds tô?</translation>
    </message>
    <message>
        <source>What part do they play?</source>
        <comment>guide.people.parts.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Whåt pårt dö théý plåý lóñg wörds tô?</translation>
    </message>
    <message>
        <source>Choose all that fit.</source>
        <comment>guide.people.parts.hint</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Çhööšé åll thåt fît lóñg wörds.</translation>
    </message>
    <message>
        <source>Where do they work?</source>
        <comment>guide.people.organisation.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Whéré dö théý wörk lóñg wörds?</translation>
    </message>
    <message>
        <source>Hillside Surgery</source>
        <comment>guide.people.organisation.example</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Hîllšîdé Šúrgérý lóñg wörd</translation>
    </message>
    <message>
        <source>What is their phone number?</source>
        <comment>guide.people.phone.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Whåt îš théîr phöñé ñúmbér lóñg wörds tô fî?</translation>
    </message>
    <message>
        <source>What is their email address?</source>
        <comment>guide.people.email.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Whåt îš théîr émåîl åddréšš lóñg wörds tô fî?</translation>
    </message>
    <message>
        <source>What is their address?</source>
        <comment>guide.people.address.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Whåt îš théîr åddréšš lóñg wörds tô?</translation>
    </message>
    <message>
        <source>What do they help you with?</source>
        <comment>guide.people.what_for.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Whåt dö théý hélp ýöú wîth lóñg wörds tô fî?</translation>
    </message>
    <message>
        <source>She fits my inhaler and checks that I use it well.</source>
        <comment>guide.people.what_for.example</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Šhé fîtš mý îñhålér åñd çhéçkš thåt Î úšé ît wéll lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>How do you keep in touch?</source>
        <comment>guide.people.keep_in_touch.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Höw dö ýöú kéép îñ töúçh lóñg wörds tô?</translation>
    </message>
    <message>
        <source>We have a video call on Friday nights.</source>
        <comment>guide.people.keep_in_touch.example</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Wé håvé å vîdéö çåll öñ Frîdåý ñîghtš lóñg wörds tô fîll thé.</translation>
    </message>
    <message>
        <source>Do they talk to the others who help you?</source>
        <comment>guide.people.shares_with_others.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Dö théý tålk tö thé öthérš whö hélp ýöú lóñg wörds tô fîll thé?</translation>
    </message>
    <message>
        <source>Say who talks to whom, if you know.</source>
        <comment>guide.people.shares_with_others.hint</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Šåý whö tålkš tö whöm, îf ýöú kñöw lóñg wörds tô fîll t.</translation>
    </message>
    <message>
        <source>The heart clinic writes to my GP. I do not think they talk to the foot clinic.</source>
        <comment>guide.people.shares_with_others.example</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Thé héårt çlîñîç wrîtéš tö mý GP. Î dö ñöt thîñk théý tålk tö thé fööt çlîñîç lóñg wörds tô fîll thé spåcé lóñg wörds tô fîl.</translation>
    </message>
    <message>
        <source>Is this someone you do not want in your care?</source>
        <comment>guide.people.not_to_involve.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Îš thîš šöméöñé ýöú dö ñöt wåñt îñ ýöúr çåré lóñg wörds tô fîll thé spå?</translation>
    </message>
    <message>
        <source>You can say no to someone. You do not have to say why.</source>
        <comment>guide.people.not_to_involve.hint</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Ýöú çåñ šåý ñö tö šöméöñé. Ýöú dö ñöt håvé tö šåý whý lóñg wörds tô fîll thé spåcé lóñ.</translation>
    </message>
    <message>
        <source>Is there something staff need to know about that?</source>
        <comment>guide.people.not_to_involve_why.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Îš théré šöméthîñg štåff ñééd tö kñöw åböút thåt lóñg wörds tô fîll thé spåcé?</translation>
    </message>
    <message>
        <source>Leave this blank if you like. Think about who may read it.</source>
        <comment>guide.people.not_to_involve_why.hint</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Léåvé thîš blåñk îf ýöú lîké. Thîñk åböút whö måý réåd ît lóñg wörds tô fîll thé spåcé lóñg.</translation>
    </message>
    <message>
        <source>Is there more to say about them?</source>
        <comment>guide.people.notes.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Îš théré möré tö šåý åböút thém lóñg wörds tô fîll?</translation>
    </message>
    <message>
        <source>What do you do at the same time each day or week?</source>
        <comment>guide.routines.heading</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Whåt dö ýöú dö åt thé šåmé tîmé éåçh dåý ör wéék lóñg wörds tô fîll thé spåcé?</translation>
    </message>
    <message>
        <source>Think of mornings, meals, evenings, prayers, and the days of the week.</source>
        <comment>guide.routines.lead</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Thîñk öf mörñîñgš, méålš, évéñîñgš, pråýérš, åñd thé dåýš öf thé wéék lóñg wörds tô fîll thé spåcé lóñg wörds t.</translation>
    </message>
    <message>
        <source>What do you do at the same time each day or week?</source>
        <comment>guide.routines.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Whåt dö ýöú dö åt thé šåmé tîmé éåçh dåý ör wéék lóñg wörds tô fîll thé spåcé?</translation>
    </message>
    <message>
        <source>Small habits hold a day together. People can fit their help around them.</source>
        <comment>guide.routines.why</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Šmåll håbîtš höld å dåý tögéthér. Péöplé çåñ fît théîr hélp åröúñd thém lóñg wörds tô fîll thé spåcé lóñg wörds tô.</translation>
    </message>
    <message>
        <source>routine</source>
        <comment>guide.routines.entry.name</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>röútîñé lóñg</translation>
    </message>
    <message>
        <source>Add a routine</source>
        <comment>guide.routines.entry.add</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Ådd å röútîñé lóñg wö</translation>
    </message>
    <message>
        <source>Nothing here yet. Add one thing that you like to do at its own time.</source>
        <comment>guide.routines.entry.empty</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Ñöthîñg héré ýét. Ådd öñé thîñg thåt ýöú lîké tö dö åt îtš öwñ tîmé lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <comment>guide.routines.what.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Whåt dö ýöú dö lóñg wör?</translation>
    </message>
    <message>
        <source>I drink tea in bed and listen to the news before I get up.</source>
        <comment>guide.routines.what.example</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Î drîñk téå îñ béd åñd lîštéñ tö thé ñéwš béföré Î gét úp lóñg wörds tô fîll thé spåcé lóñg.</translation>
    </message>
    <message>
        <source>When do you do it?</source>
        <comment>guide.routines.when.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Whéñ dö ýöú dö ît lóñg wörds?</translation>
    </message>
    <message>
        <source>At 7:30am, each day</source>
        <comment>guide.routines.when.example</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Åt 7:30åm, éåçh dåý lóñg wörds</translation>
    </message>
    <message>
        <source>What help do you want with it, if any?</source>
        <comment>guide.routines.help_i_want.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Whåt hélp dö ýöú wåñt wîth ît, îf åñý lóñg wörds tô fîll thé?</translation>
    </message>
    <message>
        <source>Bring the tea first and come back at 8 to help me wash.</source>
        <comment>guide.routines.help_i_want.example</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Brîñg thé téå fîršt åñd çömé båçk åt 8 tö hélp mé wåšh lóñg wörds tô fîll thé spåcé lóñ.</translation>
    </message>
    <message>
        <source>What things do you want near you?</source>
        <comment>guide.possessions.heading</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Whåt thîñgš dö ýöú wåñt ñéår ýöú lóñg wörds tô fîll?</translation>
    </message>
    <message>
        <source>Think of photos, a phone, glasses, a prayer book, a blanket, or your pet.</source>
        <comment>guide.possessions.lead</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Thîñk öf phötöš, å phöñé, glåššéš, å pråýér böök, å blåñkét, ör ýöúr pét lóñg wörds tô fîll thé spåcé lóñg wörds tô.</translation>
    </message>
    <message>
        <source>What things do you want near you?</source>
        <comment>guide.possessions.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Whåt thîñgš dö ýöú wåñt ñéår ýöú lóñg wörds tô fîll?</translation>
    </message>
    <message>
        <source>If you go to hospital, people will know what to pack.</source>
        <comment>guide.possessions.why</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Îf ýöú gö tö höšpîtål, péöplé wîll kñöw whåt tö påçk lóñg wörds tô fîll thé spåcé ló.</translation>
    </message>
    <message>
        <source>thing</source>
        <comment>guide.possessions.entry.name</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>thîñg ló</translation>
    </message>
    <message>
        <source>Add a thing</source>
        <comment>guide.possessions.entry.add</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Ådd å thîñg lóñg w</translation>
    </message>
    <message>
        <source>Nothing here yet. Add something that you would miss.</source>
        <comment>guide.possessions.entry.empty</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Ñöthîñg héré ýét. Ådd šöméthîñg thåt ýöú wöúld mîšš lóñg wörds tô fîll thé spåcé ló.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <comment>guide.possessions.what.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Whåt îš ît lóñg w?</translation>
    </message>
    <message>
        <source>My blue radio</source>
        <comment>guide.possessions.what.example</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Mý blúé rådîö lóñg wö</translation>
    </message>
    <message>
        <source>Why does it matter to you?</source>
        <comment>guide.possessions.why.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Whý döéš ît måttér tö ýöú lóñg wörds tô f?</translation>
    </message>
    <message>
        <source>It was my mum's. I cannot sleep without it on low.</source>
        <comment>guide.possessions.why.example</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Ît wåš mý múm'š. Î çåññöt šléép wîthöút ît öñ löw lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>Do you want it with you in hospital?</source>
        <comment>guide.possessions.take_to_hospital.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Dö ýöú wåñt ît wîth ýöú îñ höšpîtål lóñg wörds tô fîll th?</translation>
    </message>
    <message>
        <source>What do you believe in?</source>
        <comment>guide.beliefs.heading</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Whåt dö ýöú bélîévé îñ lóñg wörds tô?</translation>
    </message>
    <message>
        <source>What do you believe in?</source>
        <comment>guide.beliefs.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Whåt dö ýöú bélîévé îñ lóñg wörds tô?</translation>
    </message>
    <message>
        <source>It may be a faith, a cause, or a way to treat people.</source>
        <comment>guide.beliefs.hint</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Ît måý bé å fåîth, å çåúšé, ör å wåý tö tréåt péöplé lóñg wörds tô fîll thé spåcé ló.</translation>
    </message>
    <message>
        <source>I believe in being fair and telling the truth. I want people to be straight with me.</source>
        <comment>guide.beliefs.example</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Î bélîévé îñ béîñg fåîr åñd téllîñg thé trúth. Î wåñt péöplé tö bé štråîght wîth mé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll th.</translation>
    </message>
    <message>
        <source>Choices about care often come back to what you believe is right.</source>
        <comment>guide.beliefs.why</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Çhöîçéš åböút çåré öftéñ çömé båçk tö whåt ýöú bélîévé îš rîght lóñg wörds tô fîll thé spåcé lóñg wörd.</translation>
    </message>
    <message>
        <source>What do people need to know about your faith or culture?</source>
        <comment>guide.faith-culture.heading</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Whåt dö péöplé ñééd tö kñöw åböút ýöúr fåîth ör çúltúré lóñg wörds tô fîll thé spåcé lóñg?</translation>
    </message>
    <message>
        <source>What do people need to know about your faith or culture?</source>
        <comment>guide.faith-culture.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Whåt dö péöplé ñééd tö kñöw åböút ýöúr fåîth ör çúltúré lóñg wörds tô fîll thé spåcé lóñg?</translation>
    </message>
    <message>
        <source>Think of food, dress, prayer and holy days. Who may touch you or see you undressed?</source>
        <comment>guide.faith-culture.hint</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Thîñk öf fööd, dréšš, pråýér åñd hölý dåýš. Whö måý töúçh ýöú ör šéé ýöú úñdréššéd lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll t?</translation>
    </message>
    <message>
        <source>I keep Ramadan. I want to talk about my medicines with my nurse before it starts. I eat halal food. I cover my hair.</source>
        <comment>guide.faith-culture.example</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Î kéép Råmådåñ. Î wåñt tö tålk åböút mý médîçîñéš wîth mý ñúršé béföré ît štårtš. Î éåt hålål fööd. Î çövér mý håîr lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>Nobody can guess this. If you tell people, they can respect it.</source>
        <comment>guide.faith-culture.why</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Ñöbödý çåñ gúéšš thîš. Îf ýöú téll péöplé, théý çåñ réšpéçt ît lóñg wörds tô fîll thé spåcé lóñg wör.</translation>
    </message>
    <message>
        <source>How do you feel about your life and your care now?</source>
        <comment>guide.wishes-feelings.heading</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Höw dö ýöú féél åböút ýöúr lîfé åñd ýöúr çåré ñöw lóñg wörds tô fîll thé spåcé?</translation>
    </message>
    <message>
        <source>How do you feel about your life and your care now?</source>
        <comment>guide.wishes-feelings.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Höw dö ýöú féél åböút ýöúr lîfé åñd ýöúr çåré ñöw lóñg wörds tô fîll thé spåcé?</translation>
    </message>
    <message>
        <source>Any feeling is fine here. Mixed feelings are fine too.</source>
        <comment>guide.wishes-feelings.hint</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Åñý féélîñg îš fîñé héré. Mîxéd féélîñgš åré fîñé töö lóñg wörds tô fîll thé spåcé lóñ.</translation>
    </message>
    <message>
        <source>I feel cross that I have had to stop work. I am also glad of the rest.</source>
        <comment>guide.wishes-feelings.example</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Î féél çröšš thåt Î håvé håd tö štöp wörk. Î åm ålšö glåd öf thé réšt lóñg wörds tô fîll thé spåcé lóñg wörds t.</translation>
    </message>
    <message>
        <source>A good plan takes your feelings into account.</source>
        <comment>guide.wishes-feelings.why</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Å gööd plåñ tåkéš ýöúr féélîñgš îñtö åççöúñt lóñg wörds tô fîll thé spå.</translation>
    </message>
    <message>
        <source>What are you good at?</source>
        <comment>guide.strengths.heading</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Whåt åré ýöú gööd åt lóñg wörds t?</translation>
    </message>
    <message>
        <source>What are you good at?</source>
        <comment>guide.strengths.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Whåt åré ýöú gööd åt lóñg wörds t?</translation>
    </message>
    <message>
        <source>If you cannot think of anything, ask someone who likes you.</source>
        <comment>guide.strengths.hint</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Îf ýöú çåññöt thîñk öf åñýthîñg, åšk šöméöñé whö lîkéš ýöú lóñg wörds tô fîll thé spåcé lóñg w.</translation>
    </message>
    <message>
        <source>I am good with money and I never miss a bill. I make people laugh. I know my own body.</source>
        <comment>guide.strengths.example</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Î åm gööd wîth möñéý åñd Î ñévér mîšš å bîll. Î måké péöplé låúgh. Î kñöw mý öwñ bödý lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé.</translation>
    </message>
    <message>
        <source>You bring skills to this plan. It can build on them.</source>
        <comment>guide.strengths.why</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Ýöú brîñg škîllš tö thîš plåñ. Ît çåñ búîld öñ thém lóñg wörds tô fîll thé spåcé ló.</translation>
    </message>
    <message>
        <source>What has helped you before?</source>
        <comment>guide.what-has-worked.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Whåt håš hélpéd ýöú béföré lóñg wörds tô fî?</translation>
    </message>
    <message>
        <source>I was low in 2019. A walk each morning with my neighbour got me through.</source>
        <comment>guide.what-has-worked.example</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Î wåš löw îñ 2019. Å wålk éåçh mörñîñg wîth mý ñéîghböúr göt mé thröúgh lóñg wörds tô fîll thé spåcé lóñg wörds tô.</translation>
    </message>
    <message>
        <source>What works for you now, and what does not?</source>
        <comment>guide.working.heading</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Whåt wörkš för ýöú ñöw, åñd whåt döéš ñöt lóñg wörds tô fîll thé sp?</translation>
    </message>
    <message>
        <source>Add one thing at a time. It can be big or small.</source>
        <comment>guide.working.lead</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Ådd öñé thîñg åt å tîmé. Ît çåñ bé bîg ör šmåll lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>What works for you now, and what does not?</source>
        <comment>guide.working.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Whåt wörkš för ýöú ñöw, åñd whåt döéš ñöt lóñg wörds tô fîll thé sp?</translation>
    </message>
    <message>
        <source>What does not work can turn into a goal.</source>
        <comment>guide.working.why</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Whåt döéš ñöt wörk çåñ túrñ îñtö å göål lóñg wörds tô fîll thé.</translation>
    </message>
    <message>
        <source>thing</source>
        <comment>guide.working.entry.name</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>thîñg ló</translation>
    </message>
    <message>
        <source>Add something that works or does not</source>
        <comment>guide.working.entry.add</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Ådd šöméthîñg thåt wörkš ör döéš ñöt lóñg wörds tô fîll th</translation>
    </message>
    <message>
        <source>Nothing here yet. Add one thing that works, or one that does not.</source>
        <comment>guide.working.entry.empty</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Ñöthîñg héré ýét. Ådd öñé thîñg thåt wörkš, ör öñé thåt döéš ñöt lóñg wörds tô fîll thé spåcé lóñg wörd.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <comment>guide.working.text.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Whåt îš ît lóñg w?</translation>
    </message>
    <message>
        <source>The taxi to the clinic comes too early. I wait an hour in the cold.</source>
        <comment>guide.working.text.example</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Thé tåxî tö thé çlîñîç çöméš töö éårlý. Î wåît åñ höúr îñ thé çöld lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>Does it work for you?</source>
        <comment>guide.working.works.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Döéš ît wörk för ýöú lóñg wörds t?</translation>
    </message>
    <message>
        <source>What would make it better?</source>
        <comment>guide.working.what_would_help.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Whåt wöúld måké ît béttér lóñg wörds tô f?</translation>
    </message>
    <message>
        <source>A later taxi, or a warm place to wait.</source>
        <comment>guide.working.what_would_help.example</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Å låtér tåxî, ör å wårm plåçé tö wåît lóñg wörds tô fîll thé.</translation>
    </message>
    <message>
        <source>Which parts of your life do you want to talk about?</source>
        <comment>guide.life-areas.heading</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Whîçh pårtš öf ýöúr lîfé dö ýöú wåñt tö tålk åböút lóñg wörds tô fîll thé spåcé l?</translation>
    </message>
    <message>
        <source>Add only the parts you choose. You can also mark one as private.</source>
        <comment>guide.life-areas.lead</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Ådd öñlý thé pårtš ýöú çhööšé. Ýöú çåñ ålšö mårk öñé åš prîvåté lóñg wörds tô fîll thé spåcé lóñg wörd.</translation>
    </message>
    <message>
        <source>Which parts of your life do you want to talk about?</source>
        <comment>guide.life-areas.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Whîçh pårtš öf ýöúr lîfé dö ýöú wåñt tö tålk åböút lóñg wörds tô fîll thé spåcé l?</translation>
    </message>
    <message>
        <source>Health is one part of life. Money, work, home and love all change how you feel.</source>
        <comment>guide.life-areas.why</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Héålth îš öñé pårt öf lîfé. Möñéý, wörk, hömé åñd lövé åll çhåñgé höw ýöú féél lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll.</translation>
    </message>
    <message>
        <source>part of life</source>
        <comment>guide.life-areas.entry.name</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>pårt öf lîfé lóñg wö</translation>
    </message>
    <message>
        <source>Add a part of my life</source>
        <comment>guide.life-areas.entry.add</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Ådd å pårt öf mý lîfé lóñg wörds t</translation>
    </message>
    <message>
        <source>Nothing here yet. Add a part of your life that is fine, or that you want to talk about.</source>
        <comment>guide.life-areas.entry.empty</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Ñöthîñg héré ýét. Ådd å pårt öf ýöúr lîfé thåt îš fîñé, ör thåt ýöú wåñt tö tålk åböút lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé.</translation>
    </message>
    <message>
        <source>Which part of your life?</source>
        <comment>guide.life-areas.area.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Whîçh pårt öf ýöúr lîfé lóñg wörds tô?</translation>
    </message>
    <message>
        <source>How is it?</source>
        <comment>guide.life-areas.how.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Höw îš ît lóñg?</translation>
    </message>
    <message>
        <source>"Private" means that you do not want people to ask about it.</source>
        <comment>guide.life-areas.how.hint</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>"Prîvåté" méåñš thåt ýöú dö ñöt wåñt péöplé tö åšk åböút ît lóñg wörds tô fîll thé spåcé lóñg w.</translation>
    </message>
    <message>
        <source>What do you want to say about it?</source>
        <comment>guide.life-areas.text.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Whåt dö ýöú wåñt tö šåý åböút ît lóñg wörds tô fîll?</translation>
    </message>
    <message>
        <source>My flat is damp. I think it makes my chest worse.</source>
        <comment>guide.life-areas.text.example</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Mý flåt îš dåmp. Î thîñk ît måkéš mý çhéšt wöršé lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>What do you like to do?</source>
        <comment>guide.interests.heading</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Whåt dö ýöú lîké tö dö lóñg wörds tô?</translation>
    </message>
    <message>
        <source>What do you like to do?</source>
        <comment>guide.interests.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Whåt dö ýöú lîké tö dö lóñg wörds tô?</translation>
    </message>
    <message>
        <source>Add things you did before and would like to do again.</source>
        <comment>guide.interests.hint</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Ådd thîñgš ýöú dîd béföré åñd wöúld lîké tö dö ågåîñ lóñg wörds tô fîll thé spåcé ló.</translation>
    </message>
    <message>
        <source>I play dominoes on Thursdays. I used to sing in a choir and I miss it.</source>
        <comment>guide.interests.example</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Î plåý dömîñöéš öñ Thúršdåýš. Î úšéd tö šîñg îñ å çhöîr åñd Î mîšš ît lóñg wörds tô fîll thé spåcé lóñg wörds t.</translation>
    </message>
    <message>
        <source>It gives people something to talk about with you, and something to plan for.</source>
        <comment>guide.interests.why</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Ît gîvéš péöplé šöméthîñg tö tålk åböút wîth ýöú, åñd šöméthîñg tö plåñ för lóñg wörds tô fîll thé spåcé lóñg wörds tô fî.</translation>
    </message>
    <message>
        <source>What would you like to try?</source>
        <comment>guide.ideas.heading</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Whåt wöúld ýöú lîké tö trý lóñg wörds tô fî?</translation>
    </message>
    <message>
        <source>Start with an idea of your own. Unusual ideas are welcome.</source>
        <comment>guide.ideas.lead</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Štårt wîth åñ îdéå öf ýöúr öwñ. Úñúšúål îdéåš åré wélçömé lóñg wörds tô fîll thé spåcé lóñg.</translation>
    </message>
    <message>
        <source>What would you like to try?</source>
        <comment>guide.ideas.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Whåt wöúld ýöú lîké tö trý lóñg wörds tô fî?</translation>
    </message>
    <message>
        <source>It could be a class, a group or a gadget. It could be a walk with a friend, or help with work or bills.</source>
        <comment>guide.ideas.hint</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Ît çöúld bé å çlåšš, å gröúp ör å gådgét. Ît çöúld bé å wålk wîth å frîéñd, ör hélp wîth wörk ör bîllš lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñ.</translation>
    </message>
    <message>
        <source>Care is more than medicine. A good idea is one that gets you what you need.</source>
        <comment>guide.ideas.why</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Çåré îš möré thåñ médîçîñé. Å gööd îdéå îš öñé thåt gétš ýöú whåt ýöú ñééd lóñg wörds tô fîll thé spåcé lóñg wörds tô f.</translation>
    </message>
    <message>
        <source>idea</source>
        <comment>guide.ideas.entry.name</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>îdéå ló</translation>
    </message>
    <message>
        <source>Add an idea</source>
        <comment>guide.ideas.entry.add</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Ådd åñ îdéå lóñg w</translation>
    </message>
    <message>
        <source>Nothing here yet. Add something that you would like to try.</source>
        <comment>guide.ideas.entry.empty</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Ñöthîñg héré ýét. Ådd šöméthîñg thåt ýöú wöúld lîké tö trý lóñg wörds tô fîll thé spåcé lóñg w.</translation>
    </message>
    <message>
        <source>What is your idea?</source>
        <comment>guide.ideas.text.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Whåt îš ýöúr îdéå lóñg wörds?</translation>
    </message>
    <message>
        <source>A season ticket for the football, so that I get out and see my mates.</source>
        <comment>guide.ideas.text.example</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Å šéåšöñ tîçkét för thé föötbåll, šö thåt Î gét öút åñd šéé mý måtéš lóñg wörds tô fîll thé spåcé lóñg wörds t.</translation>
    </message>
    <message>
        <source>What kind of idea is it?</source>
        <comment>guide.ideas.kind.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Whåt kîñd öf îdéå îš ît lóñg wörds tô?</translation>
    </message>
    <message>
        <source>Are there big changes in your life, now or soon?</source>
        <comment>guide.big-changes.heading</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Åré théré bîg çhåñgéš îñ ýöúr lîfé, ñöw ör šööñ lóñg wörds tô fîll thé spåcé?</translation>
    </message>
    <message>
        <source>Think of a move, a new job, a baby, a loss, or leaving school.</source>
        <comment>guide.big-changes.lead</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Thîñk öf å mövé, å ñéw jöb, å båbý, å löšš, ör léåvîñg šçhööl lóñg wörds tô fîll thé spåcé lóñg wör.</translation>
    </message>
    <message>
        <source>Are there big changes in your life, now or soon?</source>
        <comment>guide.big-changes.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Åré théré bîg çhåñgéš îñ ýöúr lîfé, ñöw ör šööñ lóñg wörds tô fîll thé spåcé?</translation>
    </message>
    <message>
        <source>Big changes can change what help you need.</source>
        <comment>guide.big-changes.why</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Bîg çhåñgéš çåñ çhåñgé whåt hélp ýöú ñééd lóñg wörds tô fîll thé sp.</translation>
    </message>
    <message>
        <source>change</source>
        <comment>guide.big-changes.entry.name</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>çhåñgé lóñ</translation>
    </message>
    <message>
        <source>Add a change</source>
        <comment>guide.big-changes.entry.add</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Ådd å çhåñgé lóñg wö</translation>
    </message>
    <message>
        <source>Nothing here yet. Add a change if one is on its way.</source>
        <comment>guide.big-changes.entry.empty</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Ñöthîñg héré ýét. Ådd å çhåñgé îf öñé îš öñ îtš wåý lóñg wörds tô fîll thé spåcé ló.</translation>
    </message>
    <message>
        <source>What is the change?</source>
        <comment>guide.big-changes.text.prompt</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Whåt îš thé çhåñgé lóñg wörds?</translation>
    </message>
    <message>
        <source>My daughter moves to Leeds in May. She does my shopping now.</source>
        <comment>guide.big-changes.text.example</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Mý dåúghtér mövéš tö Léédš îñ Måý. Šhé döéš mý šhöppîñg ñöw lóñg wörds tô fîll thé spåcé lóñg w.</translation>
    </message>
    <message>
        <source>Is there more that matters to you?</source>
        <comment>guide.own-headings-matters.heading</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Îš théré möré thåt måttérš tö ýöú lóñg wörds tô fîll t?</translation>
    </message>
    <message>
        <source>You can add a page with your own heading to any part of your plan.</source>
        <comment>guide.own-headings-matters.lead</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Ýöú çåñ ådd å pågé wîth ýöúr öwñ héådîñg tö åñý pårt öf ýöúr plåñ lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>Choose "Add my own heading" at the end of a step. Give it a name and write what you like.</source>
        <comment>guide.own-headings-matters.body.0</comment>
        <extracomment>guide/matters.toml.</extracomment>
        <translation>Çhööšé "Ådd mý öwñ héådîñg" åt thé éñd öf å štép. Gîvé ît å ñåmé åñd wrîté whåt ýöú lîké lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé s.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <comment>guide.ready.title</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Géttîñg réådý lóñg wö</translation>
    </message>
    <message>
        <source>Start with what matters to you. Then get ready for the talk about your care.</source>
        <comment>guide.ready.intro</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Štårt wîth whåt måttérš tö ýöú. Théñ gét réådý för thé tålk åböút ýöúr çåré lóñg wörds tô fîll thé spåcé lóñg wörds tô fî.</translation>
    </message>
    <message>
        <source>What is important to you?</source>
        <comment>guide.important.heading</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Whåt îš împörtåñt tö ýöú lóñg wörds tô?</translation>
    </message>
    <message>
        <source>What is important to you?</source>
        <comment>guide.important.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Whåt îš împörtåñt tö ýöú lóñg wörds tô?</translation>
    </message>
    <message>
        <source>Write what comes to mind first. It does not have to be about health.</source>
        <comment>guide.important.hint</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Wrîté whåt çöméš tö mîñd fîršt. Ît döéš ñöt håvé tö bé åböút héålth lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>My hens, my garden and my grandson Kofi. I like to cook for people. I want to stay in my own home.</source>
        <comment>guide.important.example</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Mý héñš, mý gårdéñ åñd mý gråñdšöñ Köfî. Î lîké tö çöök för péöplé. Î wåñt tö štåý îñ mý öwñ hömé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>Your plan starts with you. Your team can then plan the care around your life.</source>
        <comment>guide.important.why</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Ýöúr plåñ štårtš wîth ýöú. Ýöúr téåm çåñ théñ plåñ thé çåré åröúñd ýöúr lîfé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîl.</translation>
    </message>
    <message>
        <source>What does a good day look like?</source>
        <comment>guide.good-day.heading</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Whåt döéš å gööd dåý löök lîké lóñg wörds tô fîll?</translation>
    </message>
    <message>
        <source>What does a good day look like?</source>
        <comment>guide.good-day.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Whåt döéš å gööd dåý löök lîké lóñg wörds tô fîll?</translation>
    </message>
    <message>
        <source>Think of a day that went well. What did you do? Who was there?</source>
        <comment>guide.good-day.hint</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Thîñk öf å dåý thåt wéñt wéll. Whåt dîd ýöú dö? Whö wåš théré lóñg wörds tô fîll thé spåcé lóñg wör?</translation>
    </message>
    <message>
        <source>I sleep well and wake at 7. I feed the cat and walk to the shop. My friend Wanda comes for tea.</source>
        <comment>guide.good-day.example</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Î šléép wéll åñd wåké åt 7. Î fééd thé çåt åñd wålk tö thé šhöp. Mý frîéñd Wåñdå çöméš för téå lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåc.</translation>
    </message>
    <message>
        <source>When people know your good days, they can help you have more of them.</source>
        <comment>guide.good-day.why</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Whéñ péöplé kñöw ýöúr gööd dåýš, théý çåñ hélp ýöú håvé möré öf thém lóñg wörds tô fîll thé spåcé lóñg wörds t.</translation>
    </message>
    <message>
        <source>What do you hope for?</source>
        <comment>guide.hopes.heading</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Whåt dö ýöú höpé för lóñg wörds t?</translation>
    </message>
    <message>
        <source>What do you hope for?</source>
        <comment>guide.hopes.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Whåt dö ýöú höpé för lóñg wörds t?</translation>
    </message>
    <message>
        <source>Big hopes and small hopes both count.</source>
        <comment>guide.hopes.hint</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Bîg höpéš åñd šmåll höpéš böth çöúñt lóñg wörds tô fîll thé.</translation>
    </message>
    <message>
        <source>I hope to dance at my niece's wedding in June. I hope to worry less at night.</source>
        <comment>guide.hopes.example</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Î höpé tö dåñçé åt mý ñîéçé'š wéddîñg îñ Júñé. Î höpé tö wörrý léšš åt ñîght lóñg wörds tô fîll thé spåcé lóñg wörds tô fîl.</translation>
    </message>
    <message>
        <source>Your hopes can turn into goals later in this plan.</source>
        <comment>guide.hopes.why</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Ýöúr höpéš çåñ túrñ îñtö göålš låtér îñ thîš plåñ lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>What worries you about your health or care?</source>
        <comment>guide.worries.heading</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Whåt wörrîéš ýöú åböút ýöúr héålth ör çåré lóñg wörds tô fîll thé sp?</translation>
    </message>
    <message>
        <source>Add each worry by itself. You can stop after one.</source>
        <comment>guide.worries.lead</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Ådd éåçh wörrý bý îtšélf. Ýöú çåñ štöp åftér öñé lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>What worries you about your health or care?</source>
        <comment>guide.worries.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Whåt wörrîéš ýöú åböút ýöúr héålth ör çåré lóñg wörds tô fîll thé sp?</translation>
    </message>
    <message>
        <source>When you say a worry out loud, people can start to help with it.</source>
        <comment>guide.worries.why</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Whéñ ýöú šåý å wörrý öút löúd, péöplé çåñ štårt tö hélp wîth ît lóñg wörds tô fîll thé spåcé lóñg wörd.</translation>
    </message>
    <message>
        <source>worry</source>
        <comment>guide.worries.entry.name</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>wörrý ló</translation>
    </message>
    <message>
        <source>Add a worry</source>
        <comment>guide.worries.entry.add</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Ådd å wörrý lóñg w</translation>
    </message>
    <message>
        <source>Nothing here yet. You can add a worry now, later, or not at all.</source>
        <comment>guide.worries.entry.empty</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Ñöthîñg héré ýét. Ýöú çåñ ådd å wörrý ñöw, låtér, ör ñöt åt åll lóñg wörds tô fîll thé spåcé lóñg wörd.</translation>
    </message>
    <message>
        <source>What is the worry?</source>
        <comment>guide.worries.text.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Whåt îš thé wörrý lóñg wörds?</translation>
    </message>
    <message>
        <source>I worry that I will fall in the night and no one will know.</source>
        <comment>guide.worries.text.example</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Î wörrý thåt Î wîll fåll îñ thé ñîght åñd ñö öñé wîll kñöw lóñg wörds tô fîll thé spåcé lóñg w.</translation>
    </message>
    <message>
        <source>How much does it bother you?</source>
        <comment>guide.worries.bother.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Höw múçh döéš ît böthér ýöú lóñg wörds tô fî?</translation>
    </message>
    <message>
        <source>What is a care and support plan?</source>
        <comment>guide.about-plan.heading</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Whåt îš å çåré åñd šúppört plåñ lóñg wörds tô fîll?</translation>
    </message>
    <message>
        <source>Your plan says how you want to live, and what help you want.</source>
        <comment>guide.about-plan.lead</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Ýöúr plåñ šåýš höw ýöú wåñt tö lîvé, åñd whåt hélp ýöú wåñt lóñg wörds tô fîll thé spåcé lóñg w.</translation>
    </message>
    <message>
        <source>You make it with the people who look after your health and care. It is about your whole life, not only your illness.</source>
        <comment>guide.about-plan.body.0</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Ýöú måké ît wîth thé péöplé whö löök åftér ýöúr héålth åñd çåré. Ît îš åböút ýöúr whölé lîfé, ñöt öñlý ýöúr îllñéšš lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>The plan belongs to you. You choose the words, and you choose who can see it.</source>
        <comment>guide.about-plan.body.1</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Thé plåñ bélöñgš tö ýöú. Ýöú çhööšé thé wördš, åñd ýöú çhööšé whö çåñ šéé ît lóñg wörds tô fîll thé spåcé lóñg wörds tô fîl.</translation>
    </message>
    <message>
        <source>It helps you say what matters to you.</source>
        <comment>guide.about-plan.bullets.0</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Ît hélpš ýöú šåý whåt måttérš tö ýöú lóñg wörds tô fîll thé.</translation>
    </message>
    <message>
        <source>It helps your team work together.</source>
        <comment>guide.about-plan.bullets.1</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Ît hélpš ýöúr téåm wörk tögéthér lóñg wörds tô fîll.</translation>
    </message>
    <message>
        <source>It says what to do if things get worse.</source>
        <comment>guide.about-plan.bullets.2</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Ît šåýš whåt tö dö îf thîñgš gét wöršé lóñg wörds tô fîll thé.</translation>
    </message>
    <message>
        <source>You can change it on any day.</source>
        <comment>guide.about-plan.bullets.3</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Ýöú çåñ çhåñgé ît öñ åñý dåý lóñg wörds tô fîl.</translation>
    </message>
    <message>
        <source>Why did someone offer you a plan?</source>
        <comment>guide.why-offered.heading</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Whý dîd šöméöñé öffér ýöú å plåñ lóñg wörds tô fîll?</translation>
    </message>
    <message>
        <source>Why did someone offer you a plan?</source>
        <comment>guide.why-offered.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Whý dîd šöméöñé öffér ýöú å plåñ lóñg wörds tô fîll?</translation>
    </message>
    <message>
        <source>Leave this blank if nobody told you. You can ask your GP surgery.</source>
        <comment>guide.why-offered.hint</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Léåvé thîš blåñk îf ñöbödý töld ýöú. Ýöú çåñ åšk ýöúr GP šúrgérý lóñg wörds tô fîll thé spåcé lóñg wörd.</translation>
    </message>
    <message>
        <source>My nurse, Mr Osei, said a plan could help. I see many teams and they do not always talk to each other.</source>
        <comment>guide.why-offered.example</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Mý ñúršé, Mr Öšéî, šåîd å plåñ çöúld hélp. Î šéé måñý téåmš åñd théý dö ñöt ålwåýš tålk tö éåçh öthér lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñ.</translation>
    </message>
    <message>
        <source>You have a right to know why people ask you to plan.</source>
        <comment>guide.why-offered.why</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Ýöú håvé å rîght tö kñöw whý péöplé åšk ýöú tö plåñ lóñg wörds tô fîll thé spåcé ló.</translation>
    </message>
    <message>
        <source>What happens, step by step</source>
        <comment>guide.what-happens.heading</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Whåt håppéñš, štép bý štép lóñg wörds tô f</translation>
    </message>
    <message>
        <source>There are four parts. You set the pace.</source>
        <comment>guide.what-happens.lead</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Théré åré föúr pårtš. Ýöú šét thé påçé lóñg wörds tô fîll thé.</translation>
    </message>
    <message>
        <source>There is no clock here. The app saves your words as you type. You can stop and come back.</source>
        <comment>guide.what-happens.body.0</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Théré îš ñö çlöçk héré. Thé åpp šåvéš ýöúr wördš åš ýöú týpé. Ýöú çåñ štöp åñd çömé båçk lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé s.</translation>
    </message>
    <message>
        <source>Get ready. You think about what matters and write some of it down.</source>
        <comment>guide.what-happens.bullets.0</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Gét réådý. Ýöú thîñk åböút whåt måttérš åñd wrîté šömé öf ît döwñ lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>Talk. You meet someone from your team and talk it over.</source>
        <comment>guide.what-happens.bullets.1</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Tålk. Ýöú méét šöméöñé fröm ýöúr téåm åñd tålk ît övér lóñg wörds tô fîll thé spåcé lóñ.</translation>
    </message>
    <message>
        <source>Write. You both agree what goes in the plan.</source>
        <comment>guide.what-happens.bullets.2</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Wrîté. Ýöú böth ågréé whåt göéš îñ thé plåñ lóñg wörds tô fîll thé spå.</translation>
    </message>
    <message>
        <source>Look again. You meet later to see how it goes.</source>
        <comment>guide.what-happens.bullets.3</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Löök ågåîñ. Ýöú méét låtér tö šéé höw ît göéš lóñg wörds tô fîll thé spåc.</translation>
    </message>
    <message>
        <source>This is your choice</source>
        <comment>guide.your-choice.heading</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Thîš îš ýöúr çhöîçé lóñg wörds</translation>
    </message>
    <message>
        <source>You do not have to make a plan. Saying no changes nothing about your care.</source>
        <comment>guide.your-choice.lead</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Ýöú dö ñöt håvé tö måké å plåñ. Šåýîñg ñö çhåñgéš ñöthîñg åböút ýöúr çåré lóñg wörds tô fîll thé spåcé lóñg wörds tô f.</translation>
    </message>
    <message>
        <source>You can do all of it, some of it, or none of it. You can also stop halfway.</source>
        <comment>guide.your-choice.body.0</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Ýöú çåñ dö åll öf ît, šömé öf ît, ör ñöñé öf ît. Ýöú çåñ ålšö štöp hålfwåý lóñg wörds tô fîll thé spåcé lóñg wörds tô f.</translation>
    </message>
    <message>
        <source>Each page lets you move on. Choose "Not now" to leave a page for later. Choose "I do not want to do this part" if it is not for you.</source>
        <comment>guide.your-choice.body.1</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Éåçh pågé létš ýöú mövé öñ. Çhööšé "Ñöt ñöw" tö léåvé å pågé för låtér. Çhööšé "Î dö ñöt wåñt tö dö thîš pårt" îf ît îš ñöt för ýöú lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll th.</translation>
    </message>
    <message>
        <source>Go in any order. You can add your own headings, and hide the ones you do not want. There is no score.</source>
        <comment>guide.your-choice.body.2</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Gö îñ åñý ördér. Ýöú çåñ ådd ýöúr öwñ héådîñgš, åñd hîdé thé öñéš ýöú dö ñöt wåñt. Théré îš ñö šçöré lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé ló.</translation>
    </message>
    <message>
        <source>A short plan or a full plan</source>
        <comment>guide.short-or-full.heading</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Å šhört plåñ ör å fúll plåñ lóñg wörds tô fî</translation>
    </message>
    <message>
        <source>The short plan has 12 questions. The full plan has the same questions and more.</source>
        <comment>guide.short-or-full.lead</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Thé šhört plåñ håš 12 qúéštîöñš. Thé fúll plåñ håš thé šåmé qúéštîöñš åñd möré lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll.</translation>
    </message>
    <message>
        <source>A short plan can be right if things are steady for you. A full plan can help if your health goes up and down, or many people help you.</source>
        <comment>guide.short-or-full.body.0</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Å šhört plåñ çåñ bé rîght îf thîñgš åré štéådý för ýöú. Å fúll plåñ çåñ hélp îf ýöúr héålth göéš úp åñd döwñ, ör måñý péöplé hélp ýöú lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé.</translation>
    </message>
    <message>
        <source>You can change from one to the other at any time. You lose nothing.</source>
        <comment>guide.short-or-full.body.1</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Ýöú çåñ çhåñgé fröm öñé tö thé öthér åt åñý tîmé. Ýöú löšé ñöthîñg lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>If you are under 16</source>
        <comment>guide.under-16.heading</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Îf ýöú åré úñdér 16 lóñg wörds</translation>
    </message>
    <message>
        <source>We wrote this app for people aged 16 and over.</source>
        <comment>guide.under-16.lead</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Wé wröté thîš åpp för péöplé ågéd 16 åñd övér lóñg wörds tô fîll thé spåc.</translation>
    </message>
    <message>
        <source>You can still use it with someone you trust. Ask a parent, a carer, a teacher or your nurse to sit with you.</source>
        <comment>guide.under-16.body.0</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Ýöú çåñ štîll úšé ît wîth šöméöñé ýöú trúšt. Åšk å påréñt, å çårér, å téåçhér ör ýöúr ñúršé tö šît wîth ýöú lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg w.</translation>
    </message>
    <message>
        <source>You have a right to say what you think about your care. Ask your doctor or nurse how they make plans with young people.</source>
        <comment>guide.under-16.body.1</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Ýöú håvé å rîght tö šåý whåt ýöú thîñk åböút ýöúr çåré. Åšk ýöúr döçtör ör ñúršé höw théý måké plåñš wîth ýöúñg péöplé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg wörds tô.</translation>
    </message>
    <message>
        <source>If you want to talk to someone today, phone Childline on 0800 1111. It is free.</source>
        <comment>guide.under-16.body.2</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Îf ýöú wåñt tö tålk tö šöméöñé tödåý, phöñé Çhîldlîñé öñ 0800 1111. Ît îš fréé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll.</translation>
    </message>
    <message>
        <source>You are typing for someone else</source>
        <comment>guide.typing-for-someone.heading</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Ýöú åré týpîñg för šöméöñé élšé lóñg wörds tô fîll</translation>
    </message>
    <message>
        <source>This is still their plan, so use their words.</source>
        <comment>guide.typing-for-someone.lead</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Thîš îš štîll théîr plåñ, šö úšé théîr wördš lóñg wörds tô fîll thé spå.</translation>
    </message>
    <message>
        <source>Ask them each question, even if you think you know the answer. Give them time. Look at their face and hands as well as their words.</source>
        <comment>guide.typing-for-someone.body.0</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Åšk thém éåçh qúéštîöñ, évéñ îf ýöú thîñk ýöú kñöw thé åñšwér. Gîvé thém tîmé. Löök åt théîr fåçé åñd håñdš åš wéll åš théîr wördš lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll t.</translation>
    </message>
    <message>
        <source>If they cannot say, write what you know and how you know it. The plan shows who typed each part.</source>
        <comment>guide.typing-for-someone.body.1</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Îf théý çåññöt šåý, wrîté whåt ýöú kñöw åñd höw ýöú kñöw ît. Thé plåñ šhöwš whö týpéd éåçh pårt lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>How do you see your health and care now?</source>
        <comment>guide.see-care.heading</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Höw dö ýöú šéé ýöúr héålth åñd çåré ñöw lóñg wörds tô fîll thé?</translation>
    </message>
    <message>
        <source>How do you see your health and care now?</source>
        <comment>guide.see-care.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Höw dö ýöú šéé ýöúr héålth åñd çåré ñöw lóñg wörds tô fîll thé?</translation>
    </message>
    <message>
        <source>What goes well? What would you like to be different?</source>
        <comment>guide.see-care.hint</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Whåt göéš wéll? Whåt wöúld ýöú lîké tö bé dîfféréñt lóñg wörds tô fîll thé spåcé ló?</translation>
    </message>
    <message>
        <source>My GP listens to me. But I tell the same story at each clinic, and that wears me out.</source>
        <comment>guide.see-care.example</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Mý GP lîštéñš tö mé. Bút Î téll thé šåmé štörý åt éåçh çlîñîç, åñd thåt wéårš mé öút lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll th.</translation>
    </message>
    <message>
        <source>Your view is as important as any test.</source>
        <comment>guide.see-care.why</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Ýöúr vîéw îš åš împörtåñt åš åñý téšt lóñg wörds tô fîll thé.</translation>
    </message>
    <message>
        <source>What do you want to talk about?</source>
        <comment>guide.topics.heading</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Whåt dö ýöú wåñt tö tålk åböút lóñg wörds tô fîll?</translation>
    </message>
    <message>
        <source>Put the most important thing first. You can move them up and down.</source>
        <comment>guide.topics.lead</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Pút thé möšt împörtåñt thîñg fîršt. Ýöú çåñ mövé thém úp åñd döwñ lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>What do you want to talk about?</source>
        <comment>guide.topics.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Whåt dö ýöú wåñt tö tålk åböút lóñg wörds tô fîll?</translation>
    </message>
    <message>
        <source>Short notes are fine. Three things are plenty for one meeting.</source>
        <comment>guide.topics.hint</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Šhört ñötéš åré fîñé. Thréé thîñgš åré pléñtý för öñé méétîñg lóñg wörds tô fîll thé spåcé lóñg wör.</translation>
    </message>
    <message>
        <source>Meetings go fast. A list makes sure your points come first.</source>
        <comment>guide.topics.why</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Méétîñgš gö fåšt. Å lîšt måkéš šúré ýöúr pöîñtš çömé fîršt lóñg wörds tô fîll thé spåcé lóñg w.</translation>
    </message>
    <message>
        <source>thing to talk about</source>
        <comment>guide.topics.entry.name</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>thîñg tö tålk åböút lóñg wörds</translation>
    </message>
    <message>
        <source>Add something to talk about</source>
        <comment>guide.topics.entry.add</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Ådd šöméthîñg tö tålk åböút lóñg wörds tô fî</translation>
    </message>
    <message>
        <source>Nothing here yet. Add the first thing that you want to talk about.</source>
        <comment>guide.topics.entry.empty</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Ñöthîñg héré ýét. Ådd thé fîršt thîñg thåt ýöú wåñt tö tålk åböút lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>What do you want to talk about?</source>
        <comment>guide.topics.text.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Whåt dö ýöú wåñt tö tålk åböút lóñg wörds tô fîll?</translation>
    </message>
    <message>
        <source>How I can get out of the house more now that my knee hurts.</source>
        <comment>guide.topics.text.example</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Höw Î çåñ gét öút öf thé höúšé möré ñöw thåt mý kñéé húrtš lóñg wörds tô fîll thé spåcé lóñg w.</translation>
    </message>
    <message>
        <source>Who do you want to talk to first?</source>
        <comment>guide.talk-first.heading</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Whö dö ýöú wåñt tö tålk tö fîršt lóñg wörds tô fîll?</translation>
    </message>
    <message>
        <source>Family, friends, or someone who lives with the same thing. It can help to think out loud.</source>
        <comment>guide.talk-first.lead</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Fåmîlý, frîéñdš, ör šöméöñé whö lîvéš wîth thé šåmé thîñg. Ît çåñ hélp tö thîñk öút löúd lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé s.</translation>
    </message>
    <message>
        <source>Who do you want to talk to first?</source>
        <comment>guide.talk-first.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Whö dö ýöú wåñt tö tålk tö fîršt lóñg wörds tô fîll?</translation>
    </message>
    <message>
        <source>You do not have to get ready on your own.</source>
        <comment>guide.talk-first.why</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Ýöú dö ñöt håvé tö gét réådý öñ ýöúr öwñ lóñg wörds tô fîll thé s.</translation>
    </message>
    <message>
        <source>person to talk to</source>
        <comment>guide.talk-first.entry.name</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>péršöñ tö tålk tö lóñg wörds</translation>
    </message>
    <message>
        <source>Add a person</source>
        <comment>guide.talk-first.entry.add</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Ådd å péršöñ lóñg wö</translation>
    </message>
    <message>
        <source>Nobody here yet. Add someone if you want to talk things over first.</source>
        <comment>guide.talk-first.entry.empty</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Ñöbödý héré ýét. Ådd šöméöñé îf ýöú wåñt tö tålk thîñgš övér fîršt lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <comment>guide.talk-first.name.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Whö îš ît lóñg?</translation>
    </message>
    <message>
        <source>My sister Meera</source>
        <comment>guide.talk-first.name.example</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Mý šîštér Méérå lóñg wör</translation>
    </message>
    <message>
        <source>What do you want to talk about with them?</source>
        <comment>guide.talk-first.about.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Whåt dö ýöú wåñt tö tålk åböút wîth thém lóñg wörds tô fîll thé s?</translation>
    </message>
    <message>
        <source>If she could drive me to the clinic on Tuesdays.</source>
        <comment>guide.talk-first.about.example</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Îf šhé çöúld drîvé mé tö thé çlîñîç öñ Túéšdåýš lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>Have you talked yet?</source>
        <comment>guide.talk-first.talked.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Håvé ýöú tålkéd ýét lóñg wörds?</translation>
    </message>
    <message>
        <source>What help do you want to get ready?</source>
        <comment>guide.help-prepare.heading</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Whåt hélp dö ýöú wåñt tö gét réådý lóñg wörds tô fîll t?</translation>
    </message>
    <message>
        <source>What help do you want to get ready?</source>
        <comment>guide.help-prepare.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Whåt hélp dö ýöú wåñt tö gét réådý lóñg wörds tô fîll t?</translation>
    </message>
    <message>
        <source>It could be a friend, a link worker or a group. You can also ask for an interpreter.</source>
        <comment>guide.help-prepare.hint</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Ît çöúld bé å frîéñd, å lîñk wörkér ör å gröúp. Ýöú çåñ ålšö åšk för åñ îñtérprétér lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll th.</translation>
    </message>
    <message>
        <source>I would like the link worker to sit with me for an hour. Reading makes my eyes sore.</source>
        <comment>guide.help-prepare.example</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Î wöúld lîké thé lîñk wörkér tö šît wîth mé för åñ höúr. Réådîñg måkéš mý éýéš šöré lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll th.</translation>
    </message>
    <message>
        <source>Getting ready is easier with the right help. You can ask for it.</source>
        <comment>guide.help-prepare.why</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Géttîñg réådý îš éåšîér wîth thé rîght hélp. Ýöú çåñ åšk för ît lóñg wörds tô fîll thé spåcé lóñg wörd.</translation>
    </message>
    <message>
        <source>What do you need to know first?</source>
        <comment>guide.information-need.heading</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Whåt dö ýöú ñééd tö kñöw fîršt lóñg wörds tô fîll?</translation>
    </message>
    <message>
        <source>What do you need to know first?</source>
        <comment>guide.information-need.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Whåt dö ýöú ñééd tö kñöw fîršt lóñg wörds tô fîll?</translation>
    </message>
    <message>
        <source>Think of test results, choices of treatment, or what your condition is.</source>
        <comment>guide.information-need.hint</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Thîñk öf téšt réšúltš, çhöîçéš öf tréåtméñt, ör whåt ýöúr çöñdîtîöñ îš lóñg wörds tô fîll thé spåcé lóñg wörds tô.</translation>
    </message>
    <message>
        <source>I want to know what my last blood test was for. I want it on paper in large print.</source>
        <comment>guide.information-need.example</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Î wåñt tö kñöw whåt mý låšt blööd téšt wåš för. Î wåñt ît öñ påpér îñ lårgé prîñt lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll t.</translation>
    </message>
    <message>
        <source>You can ask for facts before the meeting, in a form that works for you. Results letters have their own place in this app.</source>
        <comment>guide.information-need.why</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Ýöú çåñ åšk för fåçtš béföré thé méétîñg, îñ å förm thåt wörkš för ýöú. Réšúltš léttérš håvé théîr öwñ plåçé îñ thîš åpp lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg wörds tô.</translation>
    </message>
    <message>
        <source>Where are your health records?</source>
        <comment>guide.records.heading</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Whéré åré ýöúr héålth réçördš lóñg wörds tô fîl?</translation>
    </message>
    <message>
        <source>You have a right to see your health records. It does not cost you anything.</source>
        <comment>guide.records.lead</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Ýöú håvé å rîght tö šéé ýöúr héålth réçördš. Ît döéš ñöt çöšt ýöú åñýthîñg lóñg wörds tô fîll thé spåcé lóñg wörds tô f.</translation>
    </message>
    <message>
        <source>Many people see them on a phone or computer. In England you can use the NHS App or the NHS website. In Wales you can use the NHS Wales App.</source>
        <comment>guide.records.body.0</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Måñý péöplé šéé thém öñ å phöñé ör çömpútér. Îñ Éñglåñd ýöú çåñ úšé thé ÑHŠ Åpp ör thé ÑHŠ wébšîté. Îñ Wåléš ýöú çåñ úšé thé ÑHŠ Wåléš Åpp lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé sp.</translation>
    </message>
    <message>
        <source>You can also ask your GP surgery for a copy on paper. Each hospital keeps its own records, so ask there too.</source>
        <comment>guide.records.body.1</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Ýöú çåñ ålšö åšk ýöúr GP šúrgérý för å çöpý öñ påpér. Éåçh höšpîtål kéépš îtš öwñ réçördš, šö åšk théré töö lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg w.</translation>
    </message>
    <message>
        <source>You may see a result before anyone has talked to you about it. Choose a time when you feel ready, or have someone with you.</source>
        <comment>guide.records.body.2</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Ýöú måý šéé å réšúlt béföré åñýöñé håš tålkéd tö ýöú åböút ît. Çhööšé å tîmé whéñ ýöú féél réådý, ör håvé šöméöñé wîth ýöú lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg wörds tô f.</translation>
    </message>
    <message>
        <source>Where do you look at yours, or who did you ask?</source>
        <comment>guide.records.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Whéré dö ýöú löök åt ýöúrš, ör whö dîd ýöú åšk lóñg wörds tô fîll thé spåcé?</translation>
    </message>
    <message>
        <source>I asked the front desk at Hillside Surgery on 3 May. They will post a copy to me.</source>
        <comment>guide.records.example</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Î åškéd thé fröñt déšk åt Hîllšîdé Šúrgérý öñ 3 Måý. Théý wîll pöšt å çöpý tö mé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll.</translation>
    </message>
    <message>
        <source>How are things for you now?</source>
        <comment>guide.ratings.heading</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Höw åré thîñgš för ýöú ñöw lóñg wörds tô fî?</translation>
    </message>
    <message>
        <source>Answer for today. You can add another day later and look back.</source>
        <comment>guide.ratings.lead</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Åñšwér för tödåý. Ýöú çåñ ådd åñöthér dåý låtér åñd löök båçk lóñg wörds tô fîll thé spåcé lóñg wör.</translation>
    </message>
    <message>
        <source>How are things for you now?</source>
        <comment>guide.ratings.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Höw åré thîñgš för ýöú ñöw lóñg wörds tô fî?</translation>
    </message>
    <message>
        <source>At your next review you can see what has changed for you.</source>
        <comment>guide.ratings.why</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Åt ýöúr ñéxt révîéw ýöú çåñ šéé whåt håš çhåñgéd för ýöú lóñg wörds tô fîll thé spåcé lóñg.</translation>
    </message>
    <message>
        <source>day</source>
        <comment>guide.ratings.entry.name</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>dåý l</translation>
    </message>
    <message>
        <source>Add a day</source>
        <comment>guide.ratings.entry.add</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Ådd å dåý lóñg</translation>
    </message>
    <message>
        <source>Nothing here yet. Add today, so that you can look back later.</source>
        <comment>guide.ratings.entry.empty</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Ñöthîñg héré ýét. Ådd tödåý, šö thåt ýöú çåñ löök båçk låtér lóñg wörds tô fîll thé spåcé lóñg wö.</translation>
    </message>
    <message>
        <source>Which day is this?</source>
        <comment>guide.ratings.date.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Whîçh dåý îš thîš lóñg wörds?</translation>
    </message>
    <message>
        <source>How are you in yourself?</source>
        <comment>guide.ratings.how_i_am.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Höw åré ýöú îñ ýöúršélf lóñg wörds tô?</translation>
    </message>
    <message>
        <source>How do you manage from day to day?</source>
        <comment>guide.ratings.managing.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Höw dö ýöú måñågé fröm dåý tö dåý lóñg wörds tô fîll t?</translation>
    </message>
    <message>
        <source>How sure are you that you can look after your health?</source>
        <comment>guide.ratings.confidence.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Höw šúré åré ýöú thåt ýöú çåñ löök åftér ýöúr héålth lóñg wörds tô fîll thé spåcé ló?</translation>
    </message>
    <message>
        <source>How sure are you that you know enough about it?</source>
        <comment>guide.ratings.knowledge.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Höw šúré åré ýöú thåt ýöú kñöw éñöúgh åböút ît lóñg wörds tô fîll thé spåcé?</translation>
    </message>
    <message>
        <source>Is there more you want to say?</source>
        <comment>guide.ratings.in_my_words.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Îš théré möré ýöú wåñt tö šåý lóñg wörds tô fîl?</translation>
    </message>
    <message>
        <source>My pain is less, but I sleep badly and feel low in the mornings.</source>
        <comment>guide.ratings.in_my_words.example</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Mý påîñ îš léšš, bút Î šléép bådlý åñd féél löw îñ thé mörñîñgš lóñg wörds tô fîll thé spåcé lóñg wörd.</translation>
    </message>
    <message>
        <source>What happens in the meeting</source>
        <comment>guide.meeting.heading</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Whåt håppéñš îñ thé méétîñg lóñg wörds tô fî</translation>
    </message>
    <message>
        <source>You talk, and the other person listens. It is your time.</source>
        <comment>guide.meeting.lead</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Ýöú tålk, åñd thé öthér péršöñ lîštéñš. Ît îš ýöúr tîmé lóñg wörds tô fîll thé spåcé lóñg.</translation>
    </message>
    <message>
        <source>It often lasts 20 minutes to 1 hour. You can ask for longer. It can be at your home, by phone, or at the surgery.</source>
        <comment>guide.meeting.body.0</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Ît öftéñ låštš 20 mîñútéš tö 1 höúr. Ýöú çåñ åšk för löñgér. Ît çåñ bé åt ýöúr hömé, bý phöñé, ör åt thé šúrgérý lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg wörd.</translation>
    </message>
    <message>
        <source>Most meetings start with what matters to you. Then you share facts, look at choices, and agree what to do.</source>
        <comment>guide.meeting.body.1</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Möšt méétîñgš štårt wîth whåt måttérš tö ýöú. Théñ ýöú šhåré fåçtš, löök åt çhöîçéš, åñd ågréé whåt tö dö lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg.</translation>
    </message>
    <message>
        <source>You can bring someone with you.</source>
        <comment>guide.meeting.bullets.0</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Ýöú çåñ brîñg šöméöñé wîth ýöú lóñg wörds tô fîll.</translation>
    </message>
    <message>
        <source>You can say "I do not understand" as often as you like.</source>
        <comment>guide.meeting.bullets.1</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Ýöú çåñ šåý "Î dö ñöt úñdérštåñd" åš öftéñ åš ýöú lîké lóñg wörds tô fîll thé spåcé lóñ.</translation>
    </message>
    <message>
        <source>You can ask to stop, take a break, or come back another day.</source>
        <comment>guide.meeting.bullets.2</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Ýöú çåñ åšk tö štöp, tåké å bréåk, ör çömé båçk åñöthér dåý lóñg wörds tô fîll thé spåcé lóñg w.</translation>
    </message>
    <message>
        <source>You do not have to answer a question.</source>
        <comment>guide.meeting.bullets.3</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Ýöú dö ñöt håvé tö åñšwér å qúéštîöñ lóñg wörds tô fîll thé.</translation>
    </message>
    <message>
        <source>When and where do you meet?</source>
        <comment>guide.appointment.heading</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Whéñ åñd whéré dö ýöú méét lóñg wörds tô fî?</translation>
    </message>
    <message>
        <source>What day is it?</source>
        <comment>guide.appointment-date.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Whåt dåý îš ît lóñg wör?</translation>
    </message>
    <message>
        <source>What time is it?</source>
        <comment>guide.appointment-time.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Whåt tîmé îš ît lóñg wörd?</translation>
    </message>
    <message>
        <source>2:30pm</source>
        <comment>guide.appointment-time.example</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>2:30pm lóñ</translation>
    </message>
    <message>
        <source>What kind of place is it?</source>
        <comment>guide.appointment-place.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Whåt kîñd öf plåçé îš ît lóñg wörds tô?</translation>
    </message>
    <message>
        <source>What is the address, or the number to phone?</source>
        <comment>guide.appointment-where.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Whåt îš thé åddréšš, ör thé ñúmbér tö phöñé lóñg wörds tô fîll thé spå?</translation>
    </message>
    <message>
        <source>Hillside Surgery, room 4, up the ramp on the left. The bus stop is outside.</source>
        <comment>guide.appointment-where.example</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Hîllšîdé Šúrgérý, rööm 4, úp thé råmp öñ thé léft. Thé búš štöp îš öútšîdé lóñg wörds tô fîll thé spåcé lóñg wörds tô f.</translation>
    </message>
    <message>
        <source>Who will be there?</source>
        <comment>guide.appointment-who.heading</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Whö wîll bé théré lóñg wörds?</translation>
    </message>
    <message>
        <source>Who do you meet?</source>
        <comment>guide.appointment-with.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Whö dö ýöú méét lóñg wörd?</translation>
    </message>
    <message>
        <source>Nurse Grace Adeyemi</source>
        <comment>guide.appointment-with.example</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Ñúršé Gråçé Ådéýémî lóñg wörds</translation>
    </message>
    <message>
        <source>Who comes with you?</source>
        <comment>guide.appointment-supporter.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Whö çöméš wîth ýöú lóñg wörds?</translation>
    </message>
    <message>
        <source>You can bring family, a friend, a carer or an advocate. You can also come alone.</source>
        <comment>guide.appointment-supporter.hint</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Ýöú çåñ brîñg fåmîlý, å frîéñd, å çårér ör åñ ådvöçåté. Ýöú çåñ ålšö çömé ålöñé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll.</translation>
    </message>
    <message>
        <source>My husband Tomasz</source>
        <comment>guide.appointment-supporter.example</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Mý húšbåñd Tömåšž lóñg wörds</translation>
    </message>
    <message>
        <source>How many minutes do you need?</source>
        <comment>guide.appointment-length.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Höw måñý mîñútéš dö ýöú ñééd lóñg wörds tô fîl?</translation>
    </message>
    <message>
        <source>Many people ask for 40. You can ask the surgery for a longer time.</source>
        <comment>guide.appointment-length.hint</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Måñý péöplé åšk för 40. Ýöú çåñ åšk thé šúrgérý för å löñgér tîmé lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>What would help you on the day?</source>
        <comment>guide.appointment-needs.heading</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Whåt wöúld hélp ýöú öñ thé dåý lóñg wörds tô fîll?</translation>
    </message>
    <message>
        <source>What would help you on the day?</source>
        <comment>guide.appointment-needs.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Whåt wöúld hélp ýöú öñ thé dåý lóñg wörds tô fîll?</translation>
    </message>
    <message>
        <source>Think of a quiet room, a chair with arms, an interpreter, or time to rest.</source>
        <comment>guide.appointment-needs.hint</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Thîñk öf å qúîét rööm, å çhåîr wîth årmš, åñ îñtérprétér, ör tîmé tö réšt lóñg wörds tô fîll thé spåcé lóñg wörds tô f.</translation>
    </message>
    <message>
        <source>I need a room with no steps. Speak slowly and face me, as I read your lips.</source>
        <comment>guide.appointment-needs.example</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Î ñééd å rööm wîth ñö štépš. Špéåk šlöwlý åñd fåçé mé, åš Î réåd ýöúr lîpš lóñg wörds tô fîll thé spåcé lóñg wörds tô f.</translation>
    </message>
    <message>
        <source>What is the one thing you want from this meeting?</source>
        <comment>guide.appointment-one-thing.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Whåt îš thé öñé thîñg ýöú wåñt fröm thîš méétîñg lóñg wörds tô fîll thé spåcé?</translation>
    </message>
    <message>
        <source>I want one phone number to ring when my breathing is bad.</source>
        <comment>guide.appointment-one-thing.example</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Î wåñt öñé phöñé ñúmbér tö rîñg whéñ mý bréåthîñg îš båd lóñg wörds tô fîll thé spåcé lóñg.</translation>
    </message>
    <message>
        <source>It goes at the top of your sheet, so that it comes first.</source>
        <comment>guide.appointment-one-thing.why</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Ît göéš åt thé töp öf ýöúr šhéét, šö thåt ît çöméš fîršt lóñg wörds tô fîll thé spåcé lóñg.</translation>
    </message>
    <message>
        <source>What do you want your team to bring?</source>
        <comment>guide.please-bring.heading</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Whåt dö ýöú wåñt ýöúr téåm tö brîñg lóñg wörds tô fîll th?</translation>
    </message>
    <message>
        <source>What do you want your team to bring?</source>
        <comment>guide.please-bring.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Whåt dö ýöú wåñt ýöúr téåm tö brîñg lóñg wörds tô fîll th?</translation>
    </message>
    <message>
        <source>It could be test results or letters. It could be a list of choices, or facts about what help there is.</source>
        <comment>guide.please-bring.hint</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Ît çöúld bé téšt réšúltš ör léttérš. Ît çöúld bé å lîšt öf çhöîçéš, ör fåçtš åböút whåt hélp théré îš lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñ.</translation>
    </message>
    <message>
        <source>My last three blood results. What help there is for people who live alone.</source>
        <comment>guide.please-bring.example</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Mý låšt thréé blööd réšúltš. Whåt hélp théré îš för péöplé whö lîvé ålöñé lóñg wörds tô fîll thé spåcé lóñg wörds tô f.</translation>
    </message>
    <message>
        <source>Your team gets ready too. This tells them what you need from them.</source>
        <comment>guide.please-bring.why</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Ýöúr téåm gétš réådý töö. Thîš téllš thém whåt ýöú ñééd fröm thém lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>Is there more to remember for the day?</source>
        <comment>guide.appointment-notes.prompt</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Îš théré möré tö rémémbér för thé dåý lóñg wörds tô fîll thé?</translation>
    </message>
    <message>
        <source>Take my glasses and my medicine list. Leave at 1:45pm.</source>
        <comment>guide.appointment-notes.example</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Tåké mý glåššéš åñd mý médîçîñé lîšt. Léåvé åt 1:45pm lóñg wörds tô fîll thé spåcé lóñ.</translation>
    </message>
    <message>
        <source>Your rights in England</source>
        <comment>guide.rights-england.heading</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Ýöúr rîghtš îñ Éñglåñd lóñg wörds tô</translation>
    </message>
    <message>
        <source>These are some of your rights. You can ask about any of them.</source>
        <comment>guide.rights-england.lead</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Théšé åré šömé öf ýöúr rîghtš. Ýöú çåñ åšk åböút åñý öf thém lóñg wörds tô fîll thé spåcé lóñg wö.</translation>
    </message>
    <message>
        <source>The Care Act 2014 sets out much of this. Your plan can say what you want, but a service may not be able to give it all.</source>
        <comment>guide.rights-england.body.0</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Thé Çåré Åçt 2014 šétš öút múçh öf thîš. Ýöúr plåñ çåñ šåý whåt ýöú wåñt, bút å šérvîçé måý ñöt bé åblé tö gîvé ît åll lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg wörds tô.</translation>
    </message>
    <message>
        <source>You can take part in choices about your care, and have someone with you.</source>
        <comment>guide.rights-england.bullets.0</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Ýöú çåñ tåké pårt îñ çhöîçéš åböút ýöúr çåré, åñd håvé šöméöñé wîth ýöú lóñg wörds tô fîll thé spåcé lóñg wörds tô.</translation>
    </message>
    <message>
        <source>You can see your health records.</source>
        <comment>guide.rights-england.bullets.1</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Ýöú çåñ šéé ýöúr héålth réçördš lóñg wörds tô fîll.</translation>
    </message>
    <message>
        <source>You may have a disability, or not see or hear well. Staff must then write and speak to you in a way that works for you.</source>
        <comment>guide.rights-england.bullets.2</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Ýöú måý håvé å dîšåbîlîtý, ör ñöt šéé ör héår wéll. Štåff múšt théñ wrîté åñd špéåk tö ýöú îñ å wåý thåt wörkš för ýöú lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg wörds tô.</translation>
    </message>
    <message>
        <source>If you have care needs, you can ask your council for a needs assessment. Carers can ask for one too.</source>
        <comment>guide.rights-england.bullets.3</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Îf ýöú håvé çåré ñéédš, ýöú çåñ åšk ýöúr çöúñçîl för å ñéédš åššéššméñt. Çårérš çåñ åšk för öñé töö lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé l.</translation>
    </message>
    <message>
        <source>Some people have a right to a personal health budget. "Money for my care" says more.</source>
        <comment>guide.rights-england.bullets.4</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Šömé péöplé håvé å rîght tö å péršöñål héålth búdgét. "Möñéý för mý çåré" šåýš möré lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll th.</translation>
    </message>
    <message>
        <source>Your rights in Wales</source>
        <comment>guide.rights-wales.heading</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Ýöúr rîghtš îñ Wåléš lóñg wörds</translation>
    </message>
    <message>
        <source>These are some of your rights. You can ask about any of them.</source>
        <comment>guide.rights-wales.lead</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Théšé åré šömé öf ýöúr rîghtš. Ýöú çåñ åšk åböút åñý öf thém lóñg wörds tô fîll thé spåcé lóñg wö.</translation>
    </message>
    <message>
        <source>The Social Services and Well-being (Wales) Act 2014 sets out much of this.</source>
        <comment>guide.rights-wales.body.0</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Thé Šöçîål Šérvîçéš åñd Wéll-béîñg (Wåléš) Åçt 2014 šétš öút múçh öf thîš lóñg wörds tô fîll thé spåcé lóñg wörds tô f.</translation>
    </message>
    <message>
        <source>You can take part in choices about your care, and have someone with you.</source>
        <comment>guide.rights-wales.bullets.0</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Ýöú çåñ tåké pårt îñ çhöîçéš åböút ýöúr çåré, åñd håvé šöméöñé wîth ýöú lóñg wörds tô fîll thé spåcé lóñg wörds tô.</translation>
    </message>
    <message>
        <source>You can see your health records.</source>
        <comment>guide.rights-wales.bullets.1</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Ýöú çåñ šéé ýöúr héålth réçördš lóñg wörds tô fîll.</translation>
    </message>
    <message>
        <source>You can ask to use Welsh. Many health and care services offer it.</source>
        <comment>guide.rights-wales.bullets.2</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Ýöú çåñ åšk tö úšé Wélšh. Måñý héålth åñd çåré šérvîçéš öffér ît lóñg wörds tô fîll thé spåcé lóñg wörd.</translation>
    </message>
    <message>
        <source>You can ask your council for an assessment of what you need. Carers can ask for one too.</source>
        <comment>guide.rights-wales.bullets.3</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Ýöú çåñ åšk ýöúr çöúñçîl för åñ åššéššméñt öf whåt ýöú ñééd. Çårérš çåñ åšk för öñé töö lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé.</translation>
    </message>
    <message>
        <source>Your rights</source>
        <comment>guide.rights-elsewhere.heading</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Ýöúr rîghtš lóñg w</translation>
    </message>
    <message>
        <source>Rights are not the same in each country.</source>
        <comment>guide.rights-elsewhere.lead</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Rîghtš åré ñöt thé šåmé îñ éåçh çöúñtrý lóñg wörds tô fîll thé.</translation>
    </message>
    <message>
        <source>Ask your surgery, your council or an advice service what your rights are where you live. The legal pages in this app are about England and Wales.</source>
        <comment>guide.rights-elsewhere.body.0</comment>
        <extracomment>guide/ready.toml.</extracomment>
        <translation>Åšk ýöúr šúrgérý, ýöúr çöúñçîl ör åñ ådvîçé šérvîçé whåt ýöúr rîghtš åré whéré ýöú lîvé. Thé légål pågéš îñ thîš åpp åré åböút Éñglåñd åñd Wåléš lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>Who can see my plan</source>
        <comment>guide.see.title</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Whö çåñ šéé mý plåñ lóñg wörds</translation>
    </message>
    <message>
        <source>You choose who sees your plan, and who helps you decide.</source>
        <comment>guide.see.intro</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Ýöú çhööšé whö šééš ýöúr plåñ, åñd whö hélpš ýöú déçîdé lóñg wörds tô fîll thé spåcé lóñg.</translation>
    </message>
    <message>
        <source>Your plan stays with you</source>
        <comment>guide.your-data.heading</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Ýöúr plåñ štåýš wîth ýöú lóñg wörds tô</translation>
    </message>
    <message>
        <source>Your plan is on this computer only. Your passphrase locks it.</source>
        <comment>guide.your-data.lead</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Ýöúr plåñ îš öñ thîš çömpútér öñlý. Ýöúr påššphråšé löçkš ît lóñg wörds tô fîll thé spåcé lóñg wö.</translation>
    </message>
    <message>
        <source>The app sends nothing to anyone. People see your plan only if you give them a copy.</source>
        <comment>guide.your-data.body.0</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Thé åpp šéñdš ñöthîñg tö åñýöñé. Péöplé šéé ýöúr plåñ öñlý îf ýöú gîvé thém å çöpý lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll t.</translation>
    </message>
    <message>
        <source>You choose what goes into each copy. You can say yes to one person and no to another.</source>
        <comment>guide.your-data.body.1</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Ýöú çhööšé whåt göéš îñtö éåçh çöpý. Ýöú çåñ šåý ýéš tö öñé péršöñ åñd ñö tö åñöthér lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll th.</translation>
    </message>
    <message>
        <source>Once you give a copy away, you cannot call it back. You can ask people to give it back or destroy it.</source>
        <comment>guide.your-data.body.2</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Öñçé ýöú gîvé å çöpý åwåý, ýöú çåññöt çåll ît båçk. Ýöú çåñ åšk péöplé tö gîvé ît båçk ör déštröý ît lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé ló.</translation>
    </message>
    <message>
        <source>Is this clear to you?</source>
        <comment>guide.understood.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Îš thîš çléår tö ýöú lóñg wörds t?</translation>
    </message>
    <message>
        <source>If not, ask someone to go over it with you.</source>
        <comment>guide.understood.hint</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Îf ñöt, åšk šöméöñé tö gö övér ît wîth ýöú lóñg wörds tô fîll thé sp.</translation>
    </message>
    <message>
        <source>Who may see your plan?</source>
        <comment>guide.may-see.heading</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Whö måý šéé ýöúr plåñ lóñg wörds tô?</translation>
    </message>
    <message>
        <source>Who may see your plan?</source>
        <comment>guide.may-see.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Whö måý šéé ýöúr plåñ lóñg wörds tô?</translation>
    </message>
    <message>
        <source>Name people or teams. Say if they may see all of it, or which parts.</source>
        <comment>guide.may-see.hint</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Ñåmé péöplé ör téåmš. Šåý îf théý måý šéé åll öf ît, ör whîçh pårtš lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>My GP surgery and my sister may see all of it. My paid carers may see how to support me.</source>
        <comment>guide.may-see.example</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Mý GP šúrgérý åñd mý šîštér måý šéé åll öf ît. Mý påîd çårérš måý šéé höw tö šúppört mé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé.</translation>
    </message>
    <message>
        <source>People can help you better if they know your plan. But it is your choice.</source>
        <comment>guide.may-see.why</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Péöplé çåñ hélp ýöú béttér îf théý kñöw ýöúr plåñ. Bút ît îš ýöúr çhöîçé lóñg wörds tô fîll thé spåcé lóñg wörds tô.</translation>
    </message>
    <message>
        <source>Who do you not want to see your plan?</source>
        <comment>guide.may-not-see.heading</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Whö dö ýöú ñöt wåñt tö šéé ýöúr plåñ lóñg wörds tô fîll thé?</translation>
    </message>
    <message>
        <source>Who do you not want to see your plan?</source>
        <comment>guide.may-not-see.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Whö dö ýöú ñöt wåñt tö šéé ýöúr plåñ lóñg wörds tô fîll thé?</translation>
    </message>
    <message>
        <source>You do not have to say why. Your copies do not mention this page, unless you choose to add it.</source>
        <comment>guide.may-not-see.hint</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Ýöú dö ñöt håvé tö šåý whý. Ýöúr çöpîéš dö ñöt méñtîöñ thîš pågé, úñléšš ýöú çhööšé tö ådd ît lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåc.</translation>
    </message>
    <message>
        <source>My ex-husband. My boss.</source>
        <comment>guide.may-not-see.example</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Mý éx-húšbåñd. Mý böšš lóñg wörds tô.</translation>
    </message>
    <message>
        <source>Choose who sees what</source>
        <comment>guide.sharing-choices.heading</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Çhööšé whö šééš whåt lóñg wörds</translation>
    </message>
    <message>
        <source>For each person, choose the parts that they may see.</source>
        <comment>guide.sharing-choices.lead</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>För éåçh péršöñ, çhööšé thé pårtš thåt théý måý šéé lóñg wörds tô fîll thé spåcé ló.</translation>
    </message>
    <message>
        <source>Choose who sees what</source>
        <comment>guide.sharing-choices.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Çhööšé whö šééš whåt lóñg wörds</translation>
    </message>
    <message>
        <source>When you make a copy for someone, the app starts with these choices. You can still change them.</source>
        <comment>guide.sharing-choices.why</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Whéñ ýöú måké å çöpý för šöméöñé, thé åpp štårtš wîth théšé çhöîçéš. Ýöú çåñ štîll çhåñgé thém lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåc.</translation>
    </message>
    <message>
        <source>choice</source>
        <comment>guide.sharing-choices.entry.name</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>çhöîçé lóñ</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <comment>guide.sharing-choices.entry.add</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Ådd å çhöîçé lóñg wö</translation>
    </message>
    <message>
        <source>Nothing here yet. First add people in "What matters to me". Then choose what each may see.</source>
        <comment>guide.sharing-choices.entry.empty</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Ñöthîñg héré ýét. Fîršt ådd péöplé îñ "Whåt måttérš tö mé". Théñ çhööšé whåt éåçh måý šéé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé s.</translation>
    </message>
    <message>
        <source>Who is this about?</source>
        <comment>guide.sharing-choices.person.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Whö îš thîš åböút lóñg wörds?</translation>
    </message>
    <message>
        <source>Which part of your plan?</source>
        <comment>guide.sharing-choices.section.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Whîçh pårt öf ýöúr plåñ lóñg wörds tô?</translation>
    </message>
    <message>
        <source>May they see it?</source>
        <comment>guide.sharing-choices.answer.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Måý théý šéé ît lóñg wörd?</translation>
    </message>
    <message>
        <source>Do you want a copy to say that you left parts out?</source>
        <comment>guide.tell-left-out.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Dö ýöú wåñt å çöpý tö šåý thåt ýöú léft pårtš öút lóñg wörds tô fîll thé spåcé?</translation>
    </message>
    <message>
        <source>If you choose no, nothing in the copy tells that a part is not there.</source>
        <comment>guide.tell-left-out.hint</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Îf ýöú çhööšé ñö, ñöthîñg îñ thé çöpý téllš thåt å pårt îš ñöt théré lóñg wörds tô fîll thé spåcé lóñg wörds t.</translation>
    </message>
    <message>
        <source>Keep a note of your yes and no</source>
        <comment>guide.consent-records.heading</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Kéép å ñöté öf ýöúr ýéš åñd ñö lóñg wörds tô fîl</translation>
    </message>
    <message>
        <source>Add a line each time you say yes or no, or change your mind.</source>
        <comment>guide.consent-records.lead</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Ådd å lîñé éåçh tîmé ýöú šåý ýéš ör ñö, ör çhåñgé ýöúr mîñd lóñg wörds tô fîll thé spåcé lóñg w.</translation>
    </message>
    <message>
        <source>Keep a note of your yes and no</source>
        <comment>guide.consent-records.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Kéép å ñöté öf ýöúr ýéš åñd ñö lóñg wörds tô fîl</translation>
    </message>
    <message>
        <source>You can stop or change your yes at any time.</source>
        <comment>guide.consent-records.why</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Ýöú çåñ štöp ör çhåñgé ýöúr ýéš åt åñý tîmé lóñg wörds tô fîll thé spå.</translation>
    </message>
    <message>
        <source>note</source>
        <comment>guide.consent-records.entry.name</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>ñöté ló</translation>
    </message>
    <message>
        <source>Add a yes or no</source>
        <comment>guide.consent-records.entry.add</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Ådd å ýéš ör ñö lóñg wör</translation>
    </message>
    <message>
        <source>Nothing here yet. Add what you said yes or no to.</source>
        <comment>guide.consent-records.entry.empty</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Ñöthîñg héré ýét. Ådd whåt ýöú šåîd ýéš ör ñö tö lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <comment>guide.consent-records.what.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Whåt îš ît åböút lóñg wörds?</translation>
    </message>
    <message>
        <source>My hospital can see the whole of my plan.</source>
        <comment>guide.consent-records.what.example</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Mý höšpîtål çåñ šéé thé whölé öf mý plåñ lóñg wörds tô fîll thé s.</translation>
    </message>
    <message>
        <source>Who may see it, or may not?</source>
        <comment>guide.consent-records.who_with.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Whö måý šéé ît, ör måý ñöt lóñg wörds tô fî?</translation>
    </message>
    <message>
        <source>The heart team at City Hospital</source>
        <comment>guide.consent-records.who_with.example</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Thé héårt téåm åt Çîtý Höšpîtål lóñg wörds tô fîll</translation>
    </message>
    <message>
        <source>What did you say?</source>
        <comment>guide.consent-records.answer.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Whåt dîd ýöú šåý lóñg wörds?</translation>
    </message>
    <message>
        <source>How did you say it?</source>
        <comment>guide.consent-records.how_given.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Höw dîd ýöú šåý ît lóñg wörds?</translation>
    </message>
    <message>
        <source>Who said it?</source>
        <comment>guide.consent-records.given_by.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Whö šåîd ît lóñg wö?</translation>
    </message>
    <message>
        <source>I did</source>
        <comment>guide.consent-records.given_by.example</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Î dîd ló</translation>
    </message>
    <message>
        <source>Did you say it, or did someone say it for you?</source>
        <comment>guide.consent-records.given_as.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Dîd ýöú šåý ît, ör dîd šöméöñé šåý ît för ýöú lóñg wörds tô fîll thé spåc?</translation>
    </message>
    <message>
        <source>On which day?</source>
        <comment>guide.consent-records.date.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Öñ whîçh dåý lóñg wö?</translation>
    </message>
    <message>
        <source>Until when?</source>
        <comment>guide.consent-records.until.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Úñtîl whéñ lóñg w?</translation>
    </message>
    <message>
        <source>Leave this blank if there is no end date.</source>
        <comment>guide.consent-records.until.hint</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Léåvé thîš blåñk îf théré îš ñö éñd dåté lóñg wörds tô fîll thé s.</translation>
    </message>
    <message>
        <source>Who typed this?</source>
        <comment>guide.consent-records.typed_by.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Whö týpéd thîš lóñg wör?</translation>
    </message>
    <message>
        <source>What do you want in your health record?</source>
        <comment>guide.health-record-wishes.heading</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Whåt dö ýöú wåñt îñ ýöúr héålth réçörd lóñg wörds tô fîll thé?</translation>
    </message>
    <message>
        <source>What do you want in your health record?</source>
        <comment>guide.health-record-wishes.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Whåt dö ýöú wåñt îñ ýöúr héålth réçörd lóñg wörds tô fîll thé?</translation>
    </message>
    <message>
        <source>You can ask your surgery to add your wishes, or to hide something.</source>
        <comment>guide.health-record-wishes.hint</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Ýöú çåñ åšk ýöúr šúrgérý tö ådd ýöúr wîšhéš, ör tö hîdé šöméthîñg lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>Add how to communicate with me, and what to do if I have a fit. Do not show my old address.</source>
        <comment>guide.health-record-wishes.example</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Ådd höw tö çömmúñîçåté wîth mé, åñd whåt tö dö îf Î håvé å fît. Dö ñöt šhöw mý öld åddréšš lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé sp.</translation>
    </message>
    <message>
        <source>In an emergency, staff may look at your health record before they see this plan.</source>
        <comment>guide.health-record-wishes.why</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Îñ åñ émérgéñçý, štåff måý löök åt ýöúr héålth réçörd béföré théý šéé thîš plåñ lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll.</translation>
    </message>
    <message>
        <source>You can decide</source>
        <comment>guide.capacity.heading</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Ýöú çåñ déçîdé lóñg wör</translation>
    </message>
    <message>
        <source>The law starts from the view that you can make your own choices.</source>
        <comment>guide.capacity.lead</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Thé låw štårtš fröm thé vîéw thåt ýöú çåñ måké ýöúr öwñ çhöîçéš lóñg wörds tô fîll thé spåcé lóñg wörd.</translation>
    </message>
    <message>
        <source>This is the law in England and Wales. It is for people of 16 and over.</source>
        <comment>guide.capacity.body.0</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Thîš îš thé låw îñ Éñglåñd åñd Wåléš. Ît îš för péöplé öf 16 åñd övér lóñg wörds tô fîll thé spåcé lóñg wörds t.</translation>
    </message>
    <message>
        <source>People must help you to decide before they say that you cannot.</source>
        <comment>guide.capacity.bullets.0</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Péöplé múšt hélp ýöú tö déçîdé béföré théý šåý thåt ýöú çåññöt lóñg wörds tô fîll thé spåcé lóñg wör.</translation>
    </message>
    <message>
        <source>You may make a choice that others think is unwise. That does not mean you cannot decide.</source>
        <comment>guide.capacity.bullets.1</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Ýöú måý måké å çhöîçé thåt öthérš thîñk îš úñwîšé. Thåt döéš ñöt méåñ ýöú çåññöt déçîdé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé.</translation>
    </message>
    <message>
        <source>It is about one choice at one time. You may need help with one thing and not with another.</source>
        <comment>guide.capacity.bullets.2</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Ît îš åböút öñé çhöîçé åt öñé tîmé. Ýöú måý ñééd hélp wîth öñé thîñg åñd ñöt wîth åñöthér lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé s.</translation>
    </message>
    <message>
        <source>If you cannot make a choice, others must act in your best interests. They must limit your freedom as little as they can.</source>
        <comment>guide.capacity.bullets.3</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Îf ýöú çåññöt måké å çhöîçé, öthérš múšt åçt îñ ýöúr béšt îñtéréštš. Théý múšt lîmît ýöúr fréédöm åš lîttlé åš théý çåñ lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg wörds tô.</translation>
    </message>
    <message>
        <source>Your next of kin can tell staff what you would want. They have no legal power to decide for you.</source>
        <comment>guide.capacity.bullets.4</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Ýöúr ñéxt öf kîñ çåñ téll štåff whåt ýöú wöúld wåñt. Théý håvé ñö légål pöwér tö déçîdé för ýöú lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>Which choices do you want help with?</source>
        <comment>guide.deciders.heading</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Whîçh çhöîçéš dö ýöú wåñt hélp wîth lóñg wörds tô fîll th?</translation>
    </message>
    <message>
        <source>Add one choice at a time. If you make all your own choices, leave this page blank.</source>
        <comment>guide.deciders.lead</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Ådd öñé çhöîçé åt å tîmé. Îf ýöú måké åll ýöúr öwñ çhöîçéš, léåvé thîš pågé blåñk lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll t.</translation>
    </message>
    <message>
        <source>Which choices do you want help with?</source>
        <comment>guide.deciders.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Whîçh çhöîçéš dö ýöú wåñt hélp wîth lóñg wörds tô fîll th?</translation>
    </message>
    <message>
        <source>People then know when to step in, and when to stand back.</source>
        <comment>guide.deciders.why</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Péöplé théñ kñöw whéñ tö štép îñ, åñd whéñ tö štåñd båçk lóñg wörds tô fîll thé spåcé lóñg.</translation>
    </message>
    <message>
        <source>choice</source>
        <comment>guide.deciders.entry.name</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>çhöîçé lóñ</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <comment>guide.deciders.entry.add</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Ådd å çhöîçé lóñg wö</translation>
    </message>
    <message>
        <source>Nothing here yet. Add a choice that you want help with.</source>
        <comment>guide.deciders.entry.empty</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Ñöthîñg héré ýét. Ådd å çhöîçé thåt ýöú wåñt hélp wîth lóñg wörds tô fîll thé spåcé lóñ.</translation>
    </message>
    <message>
        <source>What is the choice about?</source>
        <comment>guide.deciders.decision.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Whåt îš thé çhöîçé åböút lóñg wörds tô?</translation>
    </message>
    <message>
        <source>How to spend my money each week</source>
        <comment>guide.deciders.decision.example</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Höw tö špéñd mý möñéý éåçh wéék lóñg wörds tô fîll</translation>
    </message>
    <message>
        <source>Who decides?</source>
        <comment>guide.deciders.how.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Whö déçîdéš lóñg wö?</translation>
    </message>
    <message>
        <source>Who helps, or decides for you?</source>
        <comment>guide.deciders.who.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Whö hélpš, ör déçîdéš för ýöú lóñg wörds tô fîl?</translation>
    </message>
    <message>
        <source>My support worker, Dee</source>
        <comment>guide.deciders.who.example</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Mý šúppört wörkér, Déé lóñg wörds tô</translation>
    </message>
    <message>
        <source>What help do you need to decide?</source>
        <comment>guide.deciders.help_i_need.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Whåt hélp dö ýöú ñééd tö déçîdé lóñg wörds tô fîll?</translation>
    </message>
    <message>
        <source>Show me pictures. Give me a day to think.</source>
        <comment>guide.deciders.help_i_need.example</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Šhöw mé pîçtúréš. Gîvé mé å dåý tö thîñk lóñg wörds tô fîll thé s.</translation>
    </message>
    <message>
        <source>Has someone seen the legal paper for this?</source>
        <comment>guide.deciders.document_seen.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Håš šöméöñé šééñ thé légål påpér för thîš lóñg wörds tô fîll thé sp?</translation>
    </message>
    <message>
        <source>Does someone have legal power to decide for you?</source>
        <comment>guide.attorneys.heading</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Döéš šöméöñé håvé légål pöwér tö déçîdé för ýöú lóñg wörds tô fîll thé spåcé?</translation>
    </message>
    <message>
        <source>This page is about an attorney or a deputy, and what each one may do.</source>
        <comment>guide.attorneys.lead</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Thîš pågé îš åböút åñ åttörñéý ör å dépútý, åñd whåt éåçh öñé måý dö lóñg wörds tô fîll thé spåcé lóñg wörds t.</translation>
    </message>
    <message>
        <source>A lasting power of attorney is a legal paper. In it you name a person (an attorney) who can decide for you. The Court of Protection can also choose someone. That person is a deputy.</source>
        <comment>guide.attorneys.body.0</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Å låštîñg pöwér öf åttörñéý îš å légål påpér. Îñ ît ýöú ñåmé å péršöñ (åñ åttörñéý) whö çåñ déçîdé för ýöú. Thé Çöúrt öf Prötéçtîöñ çåñ ålšö çhööšé šöméöñé. Thåt péršöñ îš å dépútý lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll th.</translation>
    </message>
    <message>
        <source>For your health and care, they decide only what you cannot decide at that time. This app keeps a note of the paper. It does not make one.</source>
        <comment>guide.attorneys.body.1</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>För ýöúr héålth åñd çåré, théý déçîdé öñlý whåt ýöú çåññöt déçîdé åt thåt tîmé. Thîš åpp kéépš å ñöté öf thé påpér. Ît döéš ñöt måké öñé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé s.</translation>
    </message>
    <message>
        <source>Do you have one of these?</source>
        <comment>guide.attorneys-answer.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Dö ýöú håvé öñé öf théšé lóñg wörds tô?</translation>
    </message>
    <message>
        <source>Who are they?</source>
        <comment>guide.attorneys.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Whö åré théý lóñg wö?</translation>
    </message>
    <message>
        <source>attorney or deputy</source>
        <comment>guide.attorneys.entry.name</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>åttörñéý ör dépútý lóñg wörds</translation>
    </message>
    <message>
        <source>Add an attorney or deputy</source>
        <comment>guide.attorneys.entry.add</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Ådd åñ åttörñéý ör dépútý lóñg wörds tô</translation>
    </message>
    <message>
        <source>Nobody here yet. Add the person named in the legal paper.</source>
        <comment>guide.attorneys.entry.empty</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Ñöbödý héré ýét. Ådd thé péršöñ ñåméd îñ thé légål påpér lóñg wörds tô fîll thé spåcé lóñg.</translation>
    </message>
    <message>
        <source>What kind of power do they have?</source>
        <comment>guide.attorneys.kind.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Whåt kîñd öf pöwér dö théý håvé lóñg wörds tô fîll?</translation>
    </message>
    <message>
        <source>What is their name?</source>
        <comment>guide.attorneys.name.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Whåt îš théîr ñåmé lóñg wörds?</translation>
    </message>
    <message>
        <source>Ruth Okafor</source>
        <comment>guide.attorneys.name.example</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Rúth Ökåför lóñg w</translation>
    </message>
    <message>
        <source>What is their phone number?</source>
        <comment>guide.attorneys.phone.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Whåt îš théîr phöñé ñúmbér lóñg wörds tô fî?</translation>
    </message>
    <message>
        <source>Is the paper registered?</source>
        <comment>guide.attorneys.registered.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Îš thé påpér régîštéréd lóñg wörds tô?</translation>
    </message>
    <message>
        <source>The Office of the Public Guardian puts a stamp on it. Before that, nobody can use it.</source>
        <comment>guide.attorneys.registered.hint</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Thé Öffîçé öf thé Públîç Gúårdîåñ pútš å štåmp öñ ît. Béföré thåt, ñöbödý çåñ úšé ît lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll th.</translation>
    </message>
    <message>
        <source>Where is the paper?</source>
        <comment>guide.attorneys.document_place.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Whéré îš thé påpér lóñg wörds?</translation>
    </message>
    <message>
        <source>With Hill and Co, solicitors, in the High Street</source>
        <comment>guide.attorneys.document_place.example</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Wîth Hîll åñd Çö, šölîçîtörš, îñ thé Hîgh Štréét lóñg wörds tô fîll thé spåcé</translation>
    </message>
    <message>
        <source>How may they act?</source>
        <comment>guide.attorneys.how_they_act.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Höw måý théý åçt lóñg wörds?</translation>
    </message>
    <message>
        <source>May they decide on care that keeps you alive?</source>
        <comment>guide.attorneys.life_sustaining.prompt</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Måý théý déçîdé öñ çåré thåt kéépš ýöú ålîvé lóñg wörds tô fîll thé spå?</translation>
    </message>
    <message>
        <source>The paper itself says so. A deputy may not refuse this treatment.</source>
        <comment>guide.attorneys.life_sustaining.hint</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Thé påpér îtšélf šåýš šö. Å dépútý måý ñöt réfúšé thîš tréåtméñt lóñg wörds tô fîll thé spåcé lóñg wörd.</translation>
    </message>
    <message>
        <source>Someone to speak up for you</source>
        <comment>guide.advocates.heading</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Šöméöñé tö špéåk úp för ýöú lóñg wörds tô fî</translation>
    </message>
    <message>
        <source>An advocate helps you say what you want. They do not work for your doctor or your council.</source>
        <comment>guide.advocates.lead</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Åñ ådvöçåté hélpš ýöú šåý whåt ýöú wåñt. Théý dö ñöt wörk för ýöúr döçtör ör ýöúr çöúñçîl lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé s.</translation>
    </message>
    <message>
        <source>You may have a right to one. Ask your council, your surgery or your hospital ward.</source>
        <comment>guide.advocates.body.0</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Ýöú måý håvé å rîght tö öñé. Åšk ýöúr çöúñçîl, ýöúr šúrgérý ör ýöúr höšpîtål wård lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll t.</translation>
    </message>
    <message>
        <source>Some people cannot make a big choice and have no one close to help. They have a right to a mental capacity advocate.</source>
        <comment>guide.advocates.body.1</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Šömé péöplé çåññöt måké å bîg çhöîçé åñd håvé ñö öñé çlöšé tö hélp. Théý håvé å rîght tö å méñtål çåpåçîtý ådvöçåté lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>Brokers, peer supporters and volunteers can also help you plan. Add them to the people in your plan.</source>
        <comment>guide.advocates.body.2</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Brökérš, péér šúppörtérš åñd völúñtéérš çåñ ålšö hélp ýöú plåñ. Ådd thém tö thé péöplé îñ ýöúr plåñ lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé l.</translation>
    </message>
    <message>
        <source>If someone hurts, frightens or controls you</source>
        <comment>guide.keeping-safe.heading</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Îf šöméöñé húrtš, frîghtéñš ör çöñtrölš ýöú lóñg wörds tô fîll thé sp</translation>
    </message>
    <message>
        <source>You have a right to be safe. It is not your fault.</source>
        <comment>guide.keeping-safe.lead</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Ýöú håvé å rîght tö bé šåfé. Ît îš ñöt ýöúr fåúlt lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>It may be a partner, someone in your family, a carer or a member of staff. They may hit you, scare you or neglect you. They may take your money or stop you seeing people.</source>
        <comment>guide.keeping-safe.body.0</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Ît måý bé å pårtñér, šöméöñé îñ ýöúr fåmîlý, å çårér ör å mémbér öf štåff. Théý måý hît ýöú, šçåré ýöú ör ñégléçt ýöú. Théý måý tåké ýöúr möñéý ör štöp ýöú šééîñg péöplé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg wörds tô.</translation>
    </message>
    <message>
        <source>This page asks you nothing and keeps nothing. The plan will not show that you read it.</source>
        <comment>guide.keeping-safe.body.1</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Thîš pågé åškš ýöú ñöthîñg åñd kéépš ñöthîñg. Thé plåñ wîll ñöt šhöw thåt ýöú réåd ît lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé.</translation>
    </message>
    <message>
        <source>You can also tell a doctor, a nurse or a social worker. Ask to see them on your own.</source>
        <comment>guide.keeping-safe.body.2</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Ýöú çåñ ålšö téll å döçtör, å ñúršé ör å šöçîål wörkér. Åšk tö šéé thém öñ ýöúr öwñ lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll th.</translation>
    </message>
    <message>
        <source>If you are in danger, call 999.</source>
        <comment>guide.keeping-safe.bullets.0</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Îf ýöú åré îñ dåñgér, çåll 999 lóñg wörds tô fîll.</translation>
    </message>
    <message>
        <source>If you cannot speak on a mobile, call 999 and then press 55.</source>
        <comment>guide.keeping-safe.bullets.1</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Îf ýöú çåññöt špéåk öñ å möbîlé, çåll 999 åñd théñ préšš 55 lóñg wörds tô fîll thé spåcé lóñg w.</translation>
    </message>
    <message>
        <source>Phone your council. Ask for the adult safeguarding team.</source>
        <comment>guide.keeping-safe.bullets.2</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Phöñé ýöúr çöúñçîl. Åšk för thé ådúlt šåfégúårdîñg téåm lóñg wörds tô fîll thé spåcé lóñg.</translation>
    </message>
    <message>
        <source>The National Domestic Abuse Helpline is 0808 2000 247. It is free, day and night.</source>
        <comment>guide.keeping-safe.bullets.3</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Thé Ñåtîöñål Döméštîç Åbúšé Hélplîñé îš 0808 2000 247. Ît îš fréé, dåý åñd ñîght lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll.</translation>
    </message>
    <message>
        <source>In Wales, phone Live Fear Free on 0808 80 10 800.</source>
        <comment>guide.keeping-safe.bullets.4</comment>
        <extracomment>guide/see.toml.</extracomment>
        <translation>Îñ Wåléš, phöñé Lîvé Féår Fréé öñ 0808 80 10 800 lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>Share and print</source>
        <comment>guide.share.title</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>Šhåré åñd prîñt lóñg wör</translation>
    </message>
    <message>
        <source>Make copies for yourself and for the people you choose.</source>
        <comment>guide.share.intro</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>Måké çöpîéš för ýöúršélf åñd för thé péöplé ýöú çhööšé lóñg wörds tô fîll thé spåcé lóñ.</translation>
    </message>
    <message>
        <source>Print your plan</source>
        <comment>guide.print-plan.heading</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>Prîñt ýöúr plåñ lóñg wör</translation>
    </message>
    <message>
        <source>Choose what to print and how big the words are.</source>
        <comment>guide.print-plan.lead</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>Çhööšé whåt tö prîñt åñd höw bîg thé wördš åré lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>You can print all of it, one page, a card for your wallet, or a page for a crisis. There are three sizes of print.</source>
        <comment>guide.print-plan.body.0</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>Ýöú çåñ prîñt åll öf ît, öñé pågé, å çård för ýöúr wållét, ör å pågé för å çrîšîš. Théré åré thréé šîžéš öf prîñt lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>Paper copies go out of date. Each page shows the date, so you can tell which is the newest.</source>
        <comment>guide.print-plan.body.1</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>Påpér çöpîéš gö öút öf dåté. Éåçh pågé šhöwš thé dåté, šö ýöú çåñ téll whîçh îš thé ñéwéšt lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé sp.</translation>
    </message>
    <message>
        <source>Give someone a copy</source>
        <comment>guide.share-plan.heading</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>Gîvé šöméöñé å çöpý lóñg wörds</translation>
    </message>
    <message>
        <source>Choose a person, then choose what they see.</source>
        <comment>guide.share-plan.lead</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>Çhööšé å péršöñ, théñ çhööšé whåt théý šéé lóñg wörds tô fîll thé sp.</translation>
    </message>
    <message>
        <source>You can make a locked copy for email. Tell them the code by phone or by hand, not in the same email.</source>
        <comment>guide.share-plan.body.0</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>Ýöú çåñ måké å löçkéd çöpý för émåîl. Téll thém thé çödé bý phöñé ör bý håñd, ñöt îñ thé šåmé émåîl lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé l.</translation>
    </message>
    <message>
        <source>If they use this app too, they can add notes and send it back. You choose what to keep. Nobody else can change your words.</source>
        <comment>guide.share-plan.body.1</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>Îf théý úšé thîš åpp töö, théý çåñ ådd ñötéš åñd šéñd ît båçk. Ýöú çhööšé whåt tö kéép. Ñöbödý élšé çåñ çhåñgé ýöúr wördš lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg wörds tô f.</translation>
    </message>
    <message>
        <source>A copy for your health record</source>
        <comment>guide.for-health-record.heading</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>Å çöpý för ýöúr héålth réçörd lóñg wörds tô fîl</translation>
    </message>
    <message>
        <source>What do you want your surgery to know or do?</source>
        <comment>guide.for-health-record.prompt</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>Whåt dö ýöú wåñt ýöúr šúrgérý tö kñöw ör dö lóñg wörds tô fîll thé spå?</translation>
    </message>
    <message>
        <source>This goes at the top of a short copy for staff. It is two pages at most.</source>
        <comment>guide.for-health-record.hint</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>Thîš göéš åt thé töp öf å šhört çöpý för štåff. Ît îš twö pågéš åt möšt lóñg wörds tô fîll thé spåcé lóñg wörds tô.</translation>
    </message>
    <message>
        <source>Put in my record that I need a longer time and a quiet room. Ask me before you talk to my son.</source>
        <comment>guide.for-health-record.example</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>Pút îñ mý réçörd thåt Î ñééd å löñgér tîmé åñd å qúîét rööm. Åšk mé béföré ýöú tålk tö mý šöñ lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåc.</translation>
    </message>
    <message>
        <source>Staff have little time. A short copy helps them find what you need.</source>
        <comment>guide.for-health-record.why</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>Štåff håvé lîttlé tîmé. Å šhört çöpý hélpš thém fîñd whåt ýöú ñééd lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>Who has a copy?</source>
        <comment>guide.copies-out.heading</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>Whö håš å çöpý lóñg wör?</translation>
    </message>
    <message>
        <source>The app keeps a list of the copies you give away.</source>
        <comment>guide.copies-out.lead</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>Thé åpp kéépš å lîšt öf thé çöpîéš ýöú gîvé åwåý lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>When you change your plan, it shows you who has an old copy. You can then give them a new one.</source>
        <comment>guide.copies-out.body.0</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>Whéñ ýöú çhåñgé ýöúr plåñ, ît šhöwš ýöú whö håš åñ öld çöpý. Ýöú çåñ théñ gîvé thém å ñéw öñé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåc.</translation>
    </message>
    <message>
        <source>You do not need email, a printer or a phone. You can save a copy on a USB stick. A friend or a library can print it.</source>
        <comment>guide.copies-out.body.1</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>Ýöú dö ñöt ñééd émåîl, å prîñtér ör å phöñé. Ýöú çåñ šåvé å çöpý öñ å ÚŠB štîçk. Å frîéñd ör å lîbrårý çåñ prîñt ît lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>Letters you may want to send</source>
        <comment>guide.letters-later.heading</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>Léttérš ýöú måý wåñt tö šéñd lóñg wörds tô fî</translation>
    </message>
    <message>
        <source>You may want to write to your surgery, your council or your team.</source>
        <comment>guide.letters-later.lead</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>Ýöú måý wåñt tö wrîté tö ýöúr šúrgérý, ýöúr çöúñçîl ör ýöúr téåm lóñg wörds tô fîll thé spåcé lóñg wörd.</translation>
    </message>
    <message>
        <source>Letters that you can fill in come later in this app. Until then, you can use your own words. Here are some things people ask for.</source>
        <comment>guide.letters-later.body.0</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>Léttérš thåt ýöú çåñ fîll îñ çömé låtér îñ thîš åpp. Úñtîl théñ, ýöú çåñ úšé ýöúr öwñ wördš. Héré åré šömé thîñgš péöplé åšk för lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll.</translation>
    </message>
    <message>
        <source>A meeting to plan my care, or a longer meeting</source>
        <comment>guide.letters-later.bullets.0</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>Å méétîñg tö plåñ mý çåré, ör å löñgér méétîñg lóñg wörds tô fîll thé spåc</translation>
    </message>
    <message>
        <source>My test results before we meet</source>
        <comment>guide.letters-later.bullets.1</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>Mý téšt réšúltš béföré wé méét lóñg wörds tô fîl</translation>
    </message>
    <message>
        <source>My wishes in my health record</source>
        <comment>guide.letters-later.bullets.2</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>Mý wîšhéš îñ mý héålth réçörd lóñg wörds tô fîl</translation>
    </message>
    <message>
        <source>A review, as something has changed</source>
        <comment>guide.letters-later.bullets.3</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>Å révîéw, åš šöméthîñg håš çhåñgéd lóñg wörds tô fîll t</translation>
    </message>
    <message>
        <source>Facts about a personal health budget</source>
        <comment>guide.letters-later.bullets.4</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>Fåçtš åböút å péršöñål héålth búdgét lóñg wörds tô fîll th</translation>
    </message>
    <message>
        <source>Keep your plan safe</source>
        <comment>guide.keep-safe.heading</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>Kéép ýöúr plåñ šåfé lóñg wörds</translation>
    </message>
    <message>
        <source>The plan is yours. You can keep it, lock it or delete all of it.</source>
        <comment>guide.keep-safe.lead</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>Thé plåñ îš ýöúrš. Ýöú çåñ kéép ît, löçk ît ör délété åll öf ît lóñg wörds tô fîll thé spåcé lóñg wörd.</translation>
    </message>
    <message>
        <source>Keep your passphrase where you can find it. Print the recovery number and put it in a safe place.</source>
        <comment>guide.keep-safe.body.0</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>Kéép ýöúr påššphråšé whéré ýöú çåñ fîñd ît. Prîñt thé réçövérý ñúmbér åñd pút ît îñ å šåfé plåçé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>Make a backup copy now and then. Put it on a USB stick and keep it away from this computer.</source>
        <comment>guide.keep-safe.body.1</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>Måké å båçkúp çöpý ñöw åñd théñ. Pút ît öñ å ÚŠB štîçk åñd kéép ît åwåý fröm thîš çömpútér lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé sp.</translation>
    </message>
    <message>
        <source>What a family can do with the plan after a death</source>
        <comment>guide.after-death.heading</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>Whåt å fåmîlý çåñ dö wîth thé plåñ åftér å déåth lóñg wörds tô fîll thé spåcé</translation>
    </message>
    <message>
        <source>One day someone may find this plan after you have died.</source>
        <comment>guide.after-death.lead</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>Öñé dåý šöméöñé måý fîñd thîš plåñ åftér ýöú håvé dîéd lóñg wörds tô fîll thé spåcé lóñ.</translation>
    </message>
    <message>
        <source>Tell someone you trust that the plan is here, and if you want them to read it. The recovery sheet opens it.</source>
        <comment>guide.after-death.body.0</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>Téll šöméöñé ýöú trúšt thåt thé plåñ îš héré, åñd îf ýöú wåñt thém tö réåd ît. Thé réçövérý šhéét öpéñš ît lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg w.</translation>
    </message>
    <message>
        <source>They can print it, keep it or delete it. They can use the list of copies to tell people. Your private notes may have a passphrase of their own, and then nobody can open them.</source>
        <comment>guide.after-death.body.1</comment>
        <extracomment>guide/share.toml.</extracomment>
        <translation>Théý çåñ prîñt ît, kéép ît ör délété ît. Théý çåñ úšé thé lîšt öf çöpîéš tö téll péöplé. Ýöúr prîvåté ñötéš måý håvé å påššphråšé öf théîr öwñ, åñd théñ ñöbödý çåñ öpéñ thém lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîl.</translation>
    </message>
    <message>
        <source>How to support me</source>
        <comment>guide.support.title</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Höw tö šúppört mé lóñg wörds</translation>
    </message>
    <message>
        <source>Say how to talk to you, how to help you, and what not to do.</source>
        <comment>guide.support.intro</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Šåý höw tö tålk tö ýöú, höw tö hélp ýöú, åñd whåt ñöt tö dö lóñg wörds tô fîll thé spåcé lóñg w.</translation>
    </message>
    <message>
        <source>How can people best communicate with you?</source>
        <comment>guide.communicate.heading</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Höw çåñ péöplé béšt çömmúñîçåté wîth ýöú lóñg wörds tô fîll thé s?</translation>
    </message>
    <message>
        <source>How can people best communicate with you?</source>
        <comment>guide.communicate.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Höw çåñ péöplé béšt çömmúñîçåté wîth ýöú lóñg wörds tô fîll thé s?</translation>
    </message>
    <message>
        <source>Think of how to talk, write or sign to you. How can they tell that you understand?</source>
        <comment>guide.communicate.hint</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Thîñk öf höw tö tålk, wrîté ör šîgñ tö ýöú. Höw çåñ théý téll thåt ýöú úñdérštåñd lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll t?</translation>
    </message>
    <message>
        <source>Face me and speak clearly. Ask one thing at a time and wait. Text me, as I cannot hear on the phone.</source>
        <comment>guide.communicate.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Fåçé mé åñd špéåk çléårlý. Åšk öñé thîñg åt å tîmé åñd wåît. Téxt mé, åš Î çåññöt héår öñ thé phöñé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé l.</translation>
    </message>
    <message>
        <source>This goes in a box at the top of your plan. Staff see it first.</source>
        <comment>guide.communicate.why</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Thîš göéš îñ å böx åt thé töp öf ýöúr plåñ. Štåff šéé ît fîršt lóñg wörds tô fîll thé spåcé lóñg wör.</translation>
    </message>
    <message>
        <source>What language do you use?</source>
        <comment>guide.language.heading</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Whåt låñgúågé dö ýöú úšé lóñg wörds tô?</translation>
    </message>
    <message>
        <source>Which language do you like to speak or sign?</source>
        <comment>guide.spoken-language.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Whîçh låñgúågé dö ýöú lîké tö špéåk ör šîgñ lóñg wörds tô fîll thé spå?</translation>
    </message>
    <message>
        <source>Panjabi at home. English for short talks.</source>
        <comment>guide.spoken-language.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Påñjåbî åt hömé. Éñglîšh för šhört tålkš lóñg wörds tô fîll thé s.</translation>
    </message>
    <message>
        <source>Do you want an interpreter?</source>
        <comment>guide.interpreter.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Dö ýöú wåñt åñ îñtérprétér lóñg wörds tô fî?</translation>
    </message>
    <message>
        <source>You do not pay for one. It does not have to be someone in your family.</source>
        <comment>guide.interpreter.hint</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Ýöú dö ñöt påý för öñé. Ît döéš ñöt håvé tö bé šöméöñé îñ ýöúr fåmîlý lóñg wörds tô fîll thé spåcé lóñg wörds t.</translation>
    </message>
    <message>
        <source>How do you like to get information?</source>
        <comment>guide.formats.heading</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Höw dö ýöú lîké tö gét îñförmåtîöñ lóñg wörds tô fîll t?</translation>
    </message>
    <message>
        <source>How do you like to get information?</source>
        <comment>guide.formats.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Höw dö ýöú lîké tö gét îñförmåtîöñ lóñg wörds tô fîll t?</translation>
    </message>
    <message>
        <source>Choose all that help you.</source>
        <comment>guide.formats.hint</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Çhööšé åll thåt hélp ýöú lóñg wörds tô.</translation>
    </message>
    <message>
        <source>If it is hard to see, hear, read or speak, services must help.</source>
        <comment>guide.formats.why</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Îf ît îš hård tö šéé, héår, réåd ör špéåk, šérvîçéš múšt hélp lóñg wörds tô fîll thé spåcé lóñg wör.</translation>
    </message>
    <message>
        <source>How do you show what you feel or need?</source>
        <comment>guide.how-i-show.heading</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Höw dö ýöú šhöw whåt ýöú féél ör ñééd lóñg wörds tô fîll thé?</translation>
    </message>
    <message>
        <source>How do you show what you feel or need?</source>
        <comment>guide.how-i-show.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Höw dö ýöú šhöw whåt ýöú féél ör ñééd lóñg wörds tô fîll thé?</translation>
    </message>
    <message>
        <source>Think of your face, hands, sounds, signs and silence.</source>
        <comment>guide.how-i-show.hint</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Thîñk öf ýöúr fåçé, håñdš, šöúñdš, šîgñš åñd šîléñçé lóñg wörds tô fîll thé spåcé ló.</translation>
    </message>
    <message>
        <source>I rub my left arm when I hurt. I hum when I am happy. If I look away, I need a break.</source>
        <comment>guide.how-i-show.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Î rúb mý léft årm whéñ Î húrt. Î húm whéñ Î åm håppý. Îf Î löök åwåý, Î ñééd å bréåk lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll th.</translation>
    </message>
    <message>
        <source>Some things do not come out in words. Others can learn your signs.</source>
        <comment>guide.how-i-show.why</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Šömé thîñgš dö ñöt çömé öút îñ wördš. Öthérš çåñ léårñ ýöúr šîgñš lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>What makes it hard for you?</source>
        <comment>guide.hard-to-communicate.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Whåt måkéš ît hård för ýöú lóñg wörds tô fî?</translation>
    </message>
    <message>
        <source>Think of noise, bright light, crowds, long talks, or being tired.</source>
        <comment>guide.hard-to-communicate.hint</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Thîñk öf ñöîšé, brîght lîght, çröwdš, löñg tålkš, ör béîñg tîréd lóñg wörds tô fîll thé spåcé lóñg wörd.</translation>
    </message>
    <message>
        <source>Two people talking at once. After 20 minutes I cannot take in any more.</source>
        <comment>guide.hard-to-communicate.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Twö péöplé tålkîñg åt öñçé. Åftér 20 mîñútéš Î çåññöt tåké îñ åñý möré lóñg wörds tô fîll thé spåcé lóñg wörds tô.</translation>
    </message>
    <message>
        <source>What helps you understand?</source>
        <comment>guide.understand.heading</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Whåt hélpš ýöú úñdérštåñd lóñg wörds tô f?</translation>
    </message>
    <message>
        <source>What helps you understand?</source>
        <comment>guide.understand.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Whåt hélpš ýöú úñdérštåñd lóñg wörds tô f?</translation>
    </message>
    <message>
        <source>Think of pictures, short words or time to think. Someone could go over it with you.</source>
        <comment>guide.understand.hint</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Thîñk öf pîçtúréš, šhört wördš ör tîmé tö thîñk. Šöméöñé çöúld gö övér ît wîth ýöú lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll t.</translation>
    </message>
    <message>
        <source>Draw it for me. Then ask me to say it back in my own words.</source>
        <comment>guide.understand.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Dråw ît för mé. Théñ åšk mé tö šåý ît båçk îñ mý öwñ wördš lóñg wörds tô fîll thé spåcé lóñg w.</translation>
    </message>
    <message>
        <source>Health words can be hard. Staff can change how they say things.</source>
        <comment>guide.understand.why</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Héålth wördš çåñ bé hård. Štåff çåñ çhåñgé höw théý šåý thîñgš lóñg wörds tô fîll thé spåcé lóñg wör.</translation>
    </message>
    <message>
        <source>What do people need to know about how you see and hear?</source>
        <comment>guide.seeing-hearing.heading</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Whåt dö péöplé ñééd tö kñöw åböút höw ýöú šéé åñd héår lóñg wörds tô fîll thé spåcé lóñ?</translation>
    </message>
    <message>
        <source>How well do you see?</source>
        <comment>guide.seeing.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Höw wéll dö ýöú šéé lóñg wörds?</translation>
    </message>
    <message>
        <source>I see shapes on my right side only. Come to me from the right and say your name.</source>
        <comment>guide.seeing.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Î šéé šhåpéš öñ mý rîght šîdé öñlý. Çömé tö mé fröm thé rîght åñd šåý ýöúr ñåmé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll.</translation>
    </message>
    <message>
        <source>How well do you hear?</source>
        <comment>guide.hearing.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Höw wéll dö ýöú héår lóñg wörds t?</translation>
    </message>
    <message>
        <source>I am deaf in both ears and use British Sign Language.</source>
        <comment>guide.hearing.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Î åm déåf îñ böth éårš åñd úšé Brîtîšh Šîgñ Låñgúågé lóñg wörds tô fîll thé spåcé ló.</translation>
    </message>
    <message>
        <source>What do you use to help you see, hear or talk?</source>
        <comment>guide.aids.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Whåt dö ýöú úšé tö hélp ýöú šéé, héår ör tålk lóñg wörds tô fîll thé spåc?</translation>
    </message>
    <message>
        <source>Glasses for reading. Hearing aids, with spare batteries in the blue tin.</source>
        <comment>guide.aids.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Glåššéš för réådîñg. Héårîñg åîdš, wîth špåré båttérîéš îñ thé blúé tîñ lóñg wörds tô fîll thé spåcé lóñg wörds tô.</translation>
    </message>
    <message>
        <source>What are you like when you are well?</source>
        <comment>guide.wellness.heading</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Whåt åré ýöú lîké whéñ ýöú åré wéll lóñg wörds tô fîll th?</translation>
    </message>
    <message>
        <source>What are you like when you are well?</source>
        <comment>guide.wellness.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Whåt åré ýöú lîké whéñ ýöú åré wéll lóñg wörds tô fîll th?</translation>
    </message>
    <message>
        <source>Say what you do, how you look and how you feel on an ordinary day.</source>
        <comment>guide.wellness.hint</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Šåý whåt ýöú dö, höw ýöú löök åñd höw ýöú féél öñ åñ ördîñårý dåý lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>I am chatty and I sing in the kitchen. I walk to the bus stop with one stick.</source>
        <comment>guide.wellness.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Î åm çhåttý åñd Î šîñg îñ thé kîtçhéñ. Î wålk tö thé búš štöp wîth öñé štîçk lóñg wörds tô fîll thé spåcé lóñg wörds tô fîl.</translation>
    </message>
    <message>
        <source>On a bad day, people can then tell that you are not your usual self.</source>
        <comment>guide.wellness.why</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Öñ å båd dåý, péöplé çåñ théñ téll thåt ýöú åré ñöt ýöúr úšúål šélf lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>What do you want people to do, and not do?</source>
        <comment>guide.please-do.heading</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Whåt dö ýöú wåñt péöplé tö dö, åñd ñöt dö lóñg wörds tô fîll thé sp?</translation>
    </message>
    <message>
        <source>What do you want people to do?</source>
        <comment>guide.please-do.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Whåt dö ýöú wåñt péöplé tö dö lóñg wörds tô fîl?</translation>
    </message>
    <message>
        <source>Knock and wait. Tell me your name each time. Let me do up my own buttons, even if I am slow.</source>
        <comment>guide.please-do.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Kñöçk åñd wåît. Téll mé ýöúr ñåmé éåçh tîmé. Lét mé dö úp mý öwñ búttöñš, évéñ îf Î åm šlöw lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spå.</translation>
    </message>
    <message>
        <source>What do you not want people to do?</source>
        <comment>guide.please-do-not.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Whåt dö ýöú ñöt wåñt péöplé tö dö lóñg wörds tô fîll t?</translation>
    </message>
    <message>
        <source>Do not call me "love". Do not talk over my head to my daughter. Do not move my stick.</source>
        <comment>guide.please-do-not.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Dö ñöt çåll mé "lövé". Dö ñöt tålk övér mý héåd tö mý dåúghtér. Dö ñöt mövé mý štîçk lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll th.</translation>
    </message>
    <message>
        <source>Small things can make care feel kind, or make it hard to bear.</source>
        <comment>guide.please-do-not.why</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Šmåll thîñgš çåñ måké çåré féél kîñd, ör måké ît hård tö béår lóñg wörds tô fîll thé spåcé lóñg wör.</translation>
    </message>
    <message>
        <source>How and when do you want support?</source>
        <comment>guide.how-when.heading</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Höw åñd whéñ dö ýöú wåñt šúppört lóñg wörds tô fîll?</translation>
    </message>
    <message>
        <source>How and when do you want support?</source>
        <comment>guide.how-when.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Höw åñd whéñ dö ýöú wåñt šúppört lóñg wörds tô fîll?</translation>
    </message>
    <message>
        <source>What help do you want, and at what time? What do you want to do by yourself?</source>
        <comment>guide.how-when.hint</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Whåt hélp dö ýöú wåñt, åñd åt whåt tîmé? Whåt dö ýöú wåñt tö dö bý ýöúršélf lóñg wörds tô fîll thé spåcé lóñg wörds tô fî?</translation>
    </message>
    <message>
        <source>Help me with my shoes and my back in the morning. I can do the rest. I do not want help after 9pm.</source>
        <comment>guide.how-when.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Hélp mé wîth mý šhöéš åñd mý båçk îñ thé mörñîñg. Î çåñ dö thé réšt. Î dö ñöt wåñt hélp åftér 9pm lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>Support works best when it fits your day.</source>
        <comment>guide.how-when.why</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Šúppört wörkš béšt whéñ ît fîtš ýöúr dåý lóñg wörds tô fîll thé s.</translation>
    </message>
    <message>
        <source>How do you move around?</source>
        <comment>guide.moving.heading</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Höw dö ýöú mövé åröúñd lóñg wörds tô?</translation>
    </message>
    <message>
        <source>How do you move around?</source>
        <comment>guide.moving.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Höw dö ýöú mövé åröúñd lóñg wörds tô?</translation>
    </message>
    <message>
        <source>Think of walking, stairs, getting up, getting in a car, and falls.</source>
        <comment>guide.moving.hint</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Thîñk öf wålkîñg, štåîrš, géttîñg úp, géttîñg îñ å çår, åñd fållš lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>I walk indoors with a frame. I use a wheelchair outside. I need one person with me on the stairs.</source>
        <comment>guide.moving.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Î wålk îñdöörš wîth å fråmé. Î úšé å whéélçhåîr öútšîdé. Î ñééd öñé péršöñ wîth mé öñ thé štåîrš lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>People can make sure that rooms, chairs and lifts work for you.</source>
        <comment>guide.moving.why</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Péöplé çåñ måké šúré thåt röömš, çhåîrš åñd lîftš wörk för ýöú lóñg wörds tô fîll thé spåcé lóñg wör.</translation>
    </message>
    <message>
        <source>How well can you use your hands?</source>
        <comment>guide.hands.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Höw wéll çåñ ýöú úšé ýöúr håñdš lóñg wörds tô fîll?</translation>
    </message>
    <message>
        <source>I cannot open jars or small packets. I can hold a thick pen.</source>
        <comment>guide.hands.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Î çåññöt öpéñ jårš ör šmåll påçkétš. Î çåñ höld å thîçk péñ lóñg wörds tô fîll thé spåcé lóñg w.</translation>
    </message>
    <message>
        <source>What helps you sit or lie well?</source>
        <comment>guide.posture.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Whåt hélpš ýöú šît ör lîé wéll lóñg wörds tô fîll?</translation>
    </message>
    <message>
        <source>Two pillows under my knees. Turn me to the left side at night.</source>
        <comment>guide.posture.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Twö pîllöwš úñdér mý kñééš. Túrñ mé tö thé léft šîdé åt ñîght lóñg wörds tô fîll thé spåcé lóñg wör.</translation>
    </message>
    <message>
        <source>How do you eat and drink?</source>
        <comment>guide.eating.heading</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Höw dö ýöú éåt åñd drîñk lóñg wörds tô?</translation>
    </message>
    <message>
        <source>How do you eat and drink?</source>
        <comment>guide.eating.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Höw dö ýöú éåt åñd drîñk lóñg wörds tô?</translation>
    </message>
    <message>
        <source>Think of cups, cutlery, time, help, and how you like to sit.</source>
        <comment>guide.eating.hint</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Thîñk öf çúpš, çútlérý, tîmé, hélp, åñd höw ýöú lîké tö šît lóñg wörds tô fîll thé spåcé lóñg w.</translation>
    </message>
    <message>
        <source>I use a cup with two handles. Sit me up straight. I need 40 minutes for a meal.</source>
        <comment>guide.eating.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Î úšé å çúp wîth twö håñdléš. Šît mé úp štråîght. Î ñééd 40 mîñútéš för å méål lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll.</translation>
    </message>
    <message>
        <source>Do you find it hard to swallow?</source>
        <comment>guide.swallowing.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Dö ýöú fîñd ît hård tö šwållöw lóñg wörds tô fîll?</translation>
    </message>
    <message>
        <source>Did a speech therapist give you advice? Say what it was and where to find it.</source>
        <comment>guide.swallowing.hint</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Dîd å špééçh théråpîšt gîvé ýöú ådvîçé? Šåý whåt ît wåš åñd whéré tö fîñd ît lóñg wörds tô fîll thé spåcé lóñg wörds tô fîl.</translation>
    </message>
    <message>
        <source>Yes. The speech therapist wrote a sheet in June. It is on the fridge door.</source>
        <comment>guide.swallowing.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Ýéš. Thé špééçh théråpîšt wröté å šhéét îñ Júñé. Ît îš öñ thé frîdgé döör lóñg wörds tô fîll thé spåcé lóñg wörds tô f.</translation>
    </message>
    <message>
        <source>Food can go the wrong way. People who help you need to know how to keep you safe.</source>
        <comment>guide.swallowing.why</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Fööd çåñ gö thé wröñg wåý. Péöplé whö hélp ýöú ñééd tö kñöw höw tö kéép ýöú šåfé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll.</translation>
    </message>
    <message>
        <source>How do you like to wash, dress and use the toilet?</source>
        <comment>guide.personal-care.heading</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Höw dö ýöú lîké tö wåšh, dréšš åñd úšé thé töîlét lóñg wörds tô fîll thé spåcé?</translation>
    </message>
    <message>
        <source>How do you like to wash, dress and use the toilet?</source>
        <comment>guide.personal-care.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Höw dö ýöú lîké tö wåšh, dréšš åñd úšé thé töîlét lóñg wörds tô fîll thé spåcé?</translation>
    </message>
    <message>
        <source>Say what you do on your own, what help you want, and how.</source>
        <comment>guide.personal-care.hint</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Šåý whåt ýöú dö öñ ýöúr öwñ, whåt hélp ýöú wåñt, åñd höw lóñg wörds tô fîll thé spåcé lóñg.</translation>
    </message>
    <message>
        <source>I wash my top half. Help me with my legs. I like a shower, not a bath. I wear a pad at night.</source>
        <comment>guide.personal-care.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Î wåšh mý töp hålf. Hélp mé wîth mý légš. Î lîké å šhöwér, ñöt å båth. Î wéår å påd åt ñîght lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spå.</translation>
    </message>
    <message>
        <source>Who may help you wash?</source>
        <comment>guide.who-washes.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Whö måý hélp ýöú wåšh lóñg wörds tô?</translation>
    </message>
    <message>
        <source>A woman only, and not a member of my family.</source>
        <comment>guide.who-washes.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Å wömåñ öñlý, åñd ñöt å mémbér öf mý fåmîlý lóñg wörds tô fîll thé spå.</translation>
    </message>
    <message>
        <source>You have a right to feel safe and to keep your dignity.</source>
        <comment>guide.who-washes.why</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Ýöú håvé å rîght tö féél šåfé åñd tö kéép ýöúr dîgñîtý lóñg wörds tô fîll thé spåcé lóñ.</translation>
    </message>
    <message>
        <source>How do you sleep?</source>
        <comment>guide.sleeping.heading</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Höw dö ýöú šléép lóñg wörds?</translation>
    </message>
    <message>
        <source>How do you sleep?</source>
        <comment>guide.sleeping.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Höw dö ýöú šléép lóñg wörds?</translation>
    </message>
    <message>
        <source>Think of your bedtime, what helps you drop off, and what wakes you.</source>
        <comment>guide.sleeping.hint</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Thîñk öf ýöúr bédtîmé, whåt hélpš ýöú dröp öff, åñd whåt wåkéš ýöú lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>In bed by 10 with the hall light on. I get up to pee twice. I need my breathing mask each night.</source>
        <comment>guide.sleeping.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Îñ béd bý 10 wîth thé håll lîght öñ. Î gét úp tö péé twîçé. Î ñééd mý bréåthîñg måšk éåçh ñîght lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>Good sleep helps with pain, mood and thinking.</source>
        <comment>guide.sleeping.why</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Gööd šléép hélpš wîth påîñ, mööd åñd thîñkîñg lóñg wörds tô fîll thé spåc.</translation>
    </message>
    <message>
        <source>What may people see when you are upset?</source>
        <comment>guide.upset.heading</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Whåt måý péöplé šéé whéñ ýöú åré úpšét lóñg wörds tô fîll thé?</translation>
    </message>
    <message>
        <source>This is not about blame. It helps others to help you.</source>
        <comment>guide.upset.lead</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Thîš îš ñöt åböút blåmé. Ît hélpš öthérš tö hélp ýöú lóñg wörds tô fîll thé spåcé ló.</translation>
    </message>
    <message>
        <source>What may people see when you are upset?</source>
        <comment>guide.upset.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Whåt måý péöplé šéé whéñ ýöú åré úpšét lóñg wörds tô fîll thé?</translation>
    </message>
    <message>
        <source>People often shout, cry or hit out for a reason. If others know the reason, they can help sooner.</source>
        <comment>guide.upset.why</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Péöplé öftéñ šhöút, çrý ör hît öút för å réåšöñ. Îf öthérš kñöw thé réåšöñ, théý çåñ hélp šööñér lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>thing that upsets me</source>
        <comment>guide.upset.entry.name</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>thîñg thåt úpšétš mé lóñg wörds</translation>
    </message>
    <message>
        <source>Add something that upsets me</source>
        <comment>guide.upset.entry.add</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Ådd šöméthîñg thåt úpšétš mé lóñg wörds tô fî</translation>
    </message>
    <message>
        <source>Nothing here yet. Add one if it would help people to help you.</source>
        <comment>guide.upset.entry.empty</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Ñöthîñg héré ýét. Ådd öñé îf ît wöúld hélp péöplé tö hélp ýöú lóñg wörds tô fîll thé spåcé lóñg wör.</translation>
    </message>
    <message>
        <source>What upsets you?</source>
        <comment>guide.upset.why.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Whåt úpšétš ýöú lóñg wörd?</translation>
    </message>
    <message>
        <source>When staff change the plan and do not tell me.</source>
        <comment>guide.upset.why.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Whéñ štåff çhåñgé thé plåñ åñd dö ñöt téll mé lóñg wörds tô fîll thé spåc.</translation>
    </message>
    <message>
        <source>What may people see or hear?</source>
        <comment>guide.upset.what_you_may_see.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Whåt måý péöplé šéé ör héår lóñg wörds tô fî?</translation>
    </message>
    <message>
        <source>I walk up and down and shout the same word.</source>
        <comment>guide.upset.what_you_may_see.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Î wålk úp åñd döwñ åñd šhöút thé šåmé wörd lóñg wörds tô fîll thé sp.</translation>
    </message>
    <message>
        <source>What helps?</source>
        <comment>guide.upset.what_helps.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Whåt hélpš lóñg w?</translation>
    </message>
    <message>
        <source>Give me space. Turn off the TV. Say "We have time, Marek."</source>
        <comment>guide.upset.what_helps.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Gîvé mé špåçé. Túrñ öff thé TV. Šåý "Wé håvé tîmé, Mårék lóñg wörds tô fîll thé spåcé lóñg."</translation>
    </message>
    <message>
        <source>What helps you with tests and treatment?</source>
        <comment>guide.tests-treatment.heading</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Whåt hélpš ýöú wîth téštš åñd tréåtméñt lóñg wörds tô fîll thé?</translation>
    </message>
    <message>
        <source>What helps you with tests and treatment?</source>
        <comment>guide.tests-treatment.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Whåt hélpš ýöú wîth téštš åñd tréåtméñt lóñg wörds tô fîll thé?</translation>
    </message>
    <message>
        <source>Think of needles, scans, the dentist, a long wait, or people who touch you.</source>
        <comment>guide.tests-treatment.hint</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Thîñk öf ñéédléš, šçåñš, thé déñtîšt, å löñg wåît, ör péöplé whö töúçh ýöú lóñg wörds tô fîll thé spåcé lóñg wörds tô f.</translation>
    </message>
    <message>
        <source>I am scared of needles. Use my left arm, let me lie down, and do not let me see it.</source>
        <comment>guide.tests-treatment.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Î åm šçåréd öf ñéédléš. Úšé mý léft årm, lét mé lîé döwñ, åñd dö ñöt lét mé šéé ît lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll t.</translation>
    </message>
    <message>
        <source>Staff can plan ahead to make it less hard for you.</source>
        <comment>guide.tests-treatment.why</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Štåff çåñ plåñ åhéåd tö måké ît léšš hård för ýöú lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>Who supports you now, and with what?</source>
        <comment>guide.who-supports.heading</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Whö šúppörtš ýöú ñöw, åñd wîth whåt lóñg wörds tô fîll th?</translation>
    </message>
    <message>
        <source>Add what you do yourself too. It is part of your support.</source>
        <comment>guide.who-supports.lead</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Ådd whåt ýöú dö ýöúršélf töö. Ît îš pårt öf ýöúr šúppört lóñg wörds tô fîll thé spåcé lóñg.</translation>
    </message>
    <message>
        <source>Who supports you now, and with what?</source>
        <comment>guide.who-supports.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Whö šúppörtš ýöú ñöw, åñd wîth whåt lóñg wörds tô fîll th?</translation>
    </message>
    <message>
        <source>This shows your week in three parts: you, your family and friends, and services.</source>
        <comment>guide.who-supports.why</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Thîš šhöwš ýöúr wéék îñ thréé pårtš: ýöú, ýöúr fåmîlý åñd frîéñdš, åñd šérvîçéš lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll.</translation>
    </message>
    <message>
        <source>piece of support</source>
        <comment>guide.who-supports.entry.name</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>pîéçé öf šúppört lóñg wörd</translation>
    </message>
    <message>
        <source>Add some support</source>
        <comment>guide.who-supports.entry.add</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Ådd šömé šúppört lóñg wörd</translation>
    </message>
    <message>
        <source>Nothing here yet. Add one thing that you, your family or a service does.</source>
        <comment>guide.who-supports.entry.empty</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Ñöthîñg héré ýét. Ådd öñé thîñg thåt ýöú, ýöúr fåmîlý ör å šérvîçé döéš lóñg wörds tô fîll thé spåcé lóñg wörds tô.</translation>
    </message>
    <message>
        <source>What is the support?</source>
        <comment>guide.who-supports.what.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Whåt îš thé šúppört lóñg wörds?</translation>
    </message>
    <message>
        <source>Helps me shower and put on my clothes</source>
        <comment>guide.who-supports.what.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Hélpš mé šhöwér åñd pút öñ mý çlöthéš lóñg wörds tô fîll thé</translation>
    </message>
    <message>
        <source>Who does this?</source>
        <comment>guide.who-supports.layer.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Whö döéš thîš lóñg wör?</translation>
    </message>
    <message>
        <source>What is their name?</source>
        <comment>guide.who-supports.who.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Whåt îš théîr ñåmé lóñg wörds?</translation>
    </message>
    <message>
        <source>Rosa from Bright Home Care</source>
        <comment>guide.who-supports.who.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Röšå fröm Brîght Hömé Çåré lóñg wörds tô f</translation>
    </message>
    <message>
        <source>On which days?</source>
        <comment>guide.who-supports.days.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Öñ whîçh dåýš lóñg wör?</translation>
    </message>
    <message>
        <source>At what time?</source>
        <comment>guide.who-supports.when.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Åt whåt tîmé lóñg wö?</translation>
    </message>
    <message>
        <source>From 8am to 8:45am</source>
        <comment>guide.who-supports.when.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Fröm 8åm tö 8:45åm lóñg wörds</translation>
    </message>
    <message>
        <source>How do you reach them?</source>
        <comment>guide.who-supports.contact.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Höw dö ýöú réåçh thém lóñg wörds tô?</translation>
    </message>
    <message>
        <source>The office number is on the fridge.</source>
        <comment>guide.who-supports.contact.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Thé öffîçé ñúmbér îš öñ thé frîdgé lóñg wörds tô fîll t.</translation>
    </message>
    <message>
        <source>Who pays for it?</source>
        <comment>guide.who-supports.paid_by.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Whö påýš för ît lóñg wörd?</translation>
    </message>
    <message>
        <source>The council pays, and I pay £20 a week.</source>
        <comment>guide.who-supports.paid_by.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Thé çöúñçîl påýš, åñd Î påý £20 å wéék lóñg wörds tô fîll thé.</translation>
    </message>
    <message>
        <source>What other support do you have, or want?</source>
        <comment>guide.wider-support.heading</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Whåt öthér šúppört dö ýöú håvé, ör wåñt lóñg wörds tô fîll thé?</translation>
    </message>
    <message>
        <source>What other support do you have, or want?</source>
        <comment>guide.wider-support.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Whåt öthér šúppört dö ýöú håvé, ör wåñt lóñg wörds tô fîll thé?</translation>
    </message>
    <message>
        <source>Think of clubs, faith groups and neighbours. Do you know people who live with the same thing?</source>
        <comment>guide.wider-support.hint</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Thîñk öf çlúbš, fåîth gröúpš åñd ñéîghböúrš. Dö ýöú kñöw péöplé whö lîvé wîth thé šåmé thîñg lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spå?</translation>
    </message>
    <message>
        <source>The lunch club at the mosque. A group on Facebook for people with Parkinson's.</source>
        <comment>guide.wider-support.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Thé lúñçh çlúb åt thé möšqúé. Å gröúp öñ Fåçéböök för péöplé wîth Pårkîñšöñ'š lóñg wörds tô fîll thé spåcé lóñg wörds tô fîl.</translation>
    </message>
    <message>
        <source>People who know what it is like can help as much as services do.</source>
        <comment>guide.wider-support.why</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Péöplé whö kñöw whåt ît îš lîké çåñ hélp åš múçh åš šérvîçéš dö lóñg wörds tô fîll thé spåcé lóñg wörd.</translation>
    </message>
    <message>
        <source>What else is worth knowing about you?</source>
        <comment>guide.also-know.heading</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Whåt élšé îš wörth kñöwîñg åböút ýöú lóñg wörds tô fîll thé?</translation>
    </message>
    <message>
        <source>What else is worth knowing about you?</source>
        <comment>guide.also-know.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Whåt élšé îš wörth kñöwîñg åböút ýöú lóñg wörds tô fîll thé?</translation>
    </message>
    <message>
        <source>Add what does not fit on the other pages.</source>
        <comment>guide.also-know.hint</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Ådd whåt döéš ñöt fît öñ thé öthér pågéš lóñg wörds tô fîll thé s.</translation>
    </message>
    <message>
        <source>I was a bus driver for 30 years. I lose my way indoors, but never on a road.</source>
        <comment>guide.also-know.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Î wåš å búš drîvér för 30 ýéårš. Î löšé mý wåý îñdöörš, bút ñévér öñ å röåd lóñg wörds tô fîll thé spåcé lóñg wörds tô fî.</translation>
    </message>
    <message>
        <source>Your page about you</source>
        <comment>guide.profile.heading</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Ýöúr pågé åböút ýöú lóñg wörds</translation>
    </message>
    <message>
        <source>This fills your one-page profile. The rest comes from what you wrote before.</source>
        <comment>guide.profile.lead</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Thîš fîllš ýöúr öñé-pågé pröfîlé. Thé réšt çöméš fröm whåt ýöú wröté béföré lóñg wörds tô fîll thé spåcé lóñg wörds tô fî.</translation>
    </message>
    <message>
        <source>What do you like people to call you?</source>
        <comment>guide.call-me.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Whåt dö ýöú lîké péöplé tö çåll ýöú lóñg wörds tô fîll th?</translation>
    </message>
    <message>
        <source>Mrs Begum, until we know each other.</source>
        <comment>guide.call-me.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Mrš Bégúm, úñtîl wé kñöw éåçh öthér lóñg wörds tô fîll th.</translation>
    </message>
    <message>
        <source>What do people like about you?</source>
        <comment>guide.people-like.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Whåt dö péöplé lîké åböút ýöú lóñg wörds tô fîl?</translation>
    </message>
    <message>
        <source>Ask two people who know you well.</source>
        <comment>guide.people-like.hint</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Åšk twö péöplé whö kñöw ýöú wéll lóñg wörds tô fîll.</translation>
    </message>
    <message>
        <source>My jokes. I never forget a birthday.</source>
        <comment>guide.people-like.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Mý jökéš. Î ñévér förgét å bîrthdåý lóñg wörds tô fîll th.</translation>
    </message>
    <message>
        <source>Do you want to add a photo?</source>
        <comment>guide.photo.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Dö ýöú wåñt tö ådd å phötö lóñg wörds tô fî?</translation>
    </message>
    <message>
        <source>The app takes hidden facts, such as the place, out of the photo.</source>
        <comment>guide.photo.hint</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Thé åpp tåkéš hîddéñ fåçtš, šúçh åš thé plåçé, öút öf thé phötö lóñg wörds tô fîll thé spåcé lóñg wörd.</translation>
    </message>
    <message>
        <source>What does the photo show?</source>
        <comment>guide.photo-words.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Whåt döéš thé phötö šhöw lóñg wörds tô?</translation>
    </message>
    <message>
        <source>These words are for people who cannot see the photo.</source>
        <comment>guide.photo-words.hint</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Théšé wördš åré för péöplé whö çåññöt šéé thé phötö lóñg wörds tô fîll thé spåcé ló.</translation>
    </message>
    <message>
        <source>Me in my garden with my dog, laughing.</source>
        <comment>guide.photo-words.example</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Mé îñ mý gårdéñ wîth mý dög, låúghîñg lóñg wörds tô fîll thé.</translation>
    </message>
    <message>
        <source>When did you write this part?</source>
        <comment>guide.support-date.prompt</comment>
        <extracomment>guide/support.toml.</extracomment>
        <translation>Whéñ dîd ýöú wrîté thîš pårt lóñg wörds tô fîl?</translation>
    </message>
    <message>
        <source>If things get worse</source>
        <comment>guide.worse.title</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Îf thîñgš gét wöršé lóñg wörds</translation>
    </message>
    <message>
        <source>Plan now for a bad time, so that you and others know what to do.</source>
        <comment>guide.worse.intro</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Plåñ ñöw för å båd tîmé, šö thåt ýöú åñd öthérš kñöw whåt tö dö lóñg wörds tô fîll thé spåcé lóñg wörd.</translation>
    </message>
    <message>
        <source>In an emergency call 999</source>
        <comment>guide.about-crisis.heading</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Îñ åñ émérgéñçý çåll 999 lóñg wörds tô</translation>
    </message>
    <message>
        <source>If a life is at risk, call 999 now. Do not wait to finish this plan.</source>
        <comment>guide.about-crisis.lead</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Îf å lîfé îš åt rîšk, çåll 999 ñöw. Dö ñöt wåît tö fîñîšh thîš plåñ lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>The button "I need help now" is at the top of each page. It works at any time.</source>
        <comment>guide.about-crisis.body.0</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Thé búttöñ "Î ñééd hélp ñöw" îš åt thé töp öf éåçh pågé. Ît wörkš åt åñý tîmé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîl.</translation>
    </message>
    <message>
        <source>It can be hard to think in a crisis. This step keeps your own words ready for that day. You can take breaks, and leave pages for later.</source>
        <comment>guide.about-crisis.body.1</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Ît çåñ bé hård tö thîñk îñ å çrîšîš. Thîš štép kéépš ýöúr öwñ wördš réådý för thåt dåý. Ýöú çåñ tåké bréåkš, åñd léåvé pågéš för låtér lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé.</translation>
    </message>
    <message>
        <source>Call 999 if a life is at risk.</source>
        <comment>guide.about-crisis.bullets.0</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Çåll 999 îf å lîfé îš åt rîšk lóñg wörds tô fîl.</translation>
    </message>
    <message>
        <source>Phone 111 for urgent help that is not an emergency.</source>
        <comment>guide.about-crisis.bullets.1</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Phöñé 111 för úrgéñt hélp thåt îš ñöt åñ émérgéñçý lóñg wörds tô fîll thé spåcé l.</translation>
    </message>
    <message>
        <source>Phone 111 and choose option 2 for urgent help with your mental health.</source>
        <comment>guide.about-crisis.bullets.2</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Phöñé 111 åñd çhööšé öptîöñ 2 för úrgéñt hélp wîth ýöúr méñtål héålth lóñg wörds tô fîll thé spåcé lóñg wörds t.</translation>
    </message>
    <message>
        <source>Phone Samaritans on 116 123 to talk, day or night. It is free.</source>
        <comment>guide.about-crisis.bullets.3</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Phöñé Šåmårîtåñš öñ 116 123 tö tålk, dåý ör ñîght. Ît îš fréé lóñg wörds tô fîll thé spåcé lóñg wör.</translation>
    </message>
    <message>
        <source>What are the signs that you are getting worse, and who do you ring?</source>
        <comment>guide.signs-and-help.heading</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whåt åré thé šîgñš thåt ýöú åré géttîñg wöršé, åñd whö dö ýöú rîñg lóñg wörds tô fîll thé spåcé lóñg wörds?</translation>
    </message>
    <message>
        <source>Start with one sign and one number.</source>
        <comment>guide.signs-and-help.lead</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Štårt wîth öñé šîgñ åñd öñé ñúmbér lóñg wörds tô fîll t.</translation>
    </message>
    <message>
        <source>What are the signs?</source>
        <comment>guide.signs.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whåt åré thé šîgñš lóñg wörds?</translation>
    </message>
    <message>
        <source>You can add signs for when you are well, getting worse, or in a crisis.</source>
        <comment>guide.signs.hint</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Ýöú çåñ ådd šîgñš för whéñ ýöú åré wéll, géttîñg wöršé, ör îñ å çrîšîš lóñg wörds tô fîll thé spåcé lóñg wörds tô.</translation>
    </message>
    <message>
        <source>If you act on early signs, you may stop a bad time before it starts.</source>
        <comment>guide.signs.why</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Îf ýöú åçt öñ éårlý šîgñš, ýöú måý štöp å båd tîmé béföré ît štårtš lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>sign</source>
        <comment>guide.signs.entry.name</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>šîgñ ló</translation>
    </message>
    <message>
        <source>Add a sign</source>
        <comment>guide.signs.entry.add</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Ådd å šîgñ lóñg</translation>
    </message>
    <message>
        <source>Nothing here yet. Add the first small thing that tells you that you are getting worse.</source>
        <comment>guide.signs.entry.empty</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Ñöthîñg héré ýét. Ådd thé fîršt šmåll thîñg thåt téllš ýöú thåt ýöú åré géttîñg wöršé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé.</translation>
    </message>
    <message>
        <source>How are you at this time?</source>
        <comment>guide.signs.level.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Höw åré ýöú åt thîš tîmé lóñg wörds tô?</translation>
    </message>
    <message>
        <source>What do you notice?</source>
        <comment>guide.signs.i_notice.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whåt dö ýöú ñötîçé lóñg wörds?</translation>
    </message>
    <message>
        <source>I sleep in my chair, as I cannot breathe well when I lie down.</source>
        <comment>guide.signs.i_notice.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Î šléép îñ mý çhåîr, åš Î çåññöt bréåthé wéll whéñ Î lîé döwñ lóñg wörds tô fîll thé spåcé lóñg wör.</translation>
    </message>
    <message>
        <source>What do others notice?</source>
        <comment>guide.signs.others_notice.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whåt dö öthérš ñötîçé lóñg wörds tô?</translation>
    </message>
    <message>
        <source>My wife says I stop in the middle of a sentence.</source>
        <comment>guide.signs.others_notice.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Mý wîfé šåýš Î štöp îñ thé mîddlé öf å šéñtéñçé lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>What do you do then?</source>
        <comment>guide.signs.i_do.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whåt dö ýöú dö théñ lóñg wörds?</translation>
    </message>
    <message>
        <source>I sit by the window, use my breathing steps, and ring the lung nurse.</source>
        <comment>guide.signs.i_do.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Î šît bý thé wîñdöw, úšé mý bréåthîñg štépš, åñd rîñg thé lúñg ñúršé lóñg wörds tô fîll thé spåcé lóñg wörds t.</translation>
    </message>
    <message>
        <source>What do you want others to do?</source>
        <comment>guide.signs.others_do.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whåt dö ýöú wåñt öthérš tö dö lóñg wörds tô fîl?</translation>
    </message>
    <message>
        <source>Stay calm and stay with me. Ring the nurse. If I cannot speak, call 999.</source>
        <comment>guide.signs.others_do.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Štåý çålm åñd štåý wîth mé. Rîñg thé ñúršé. Îf Î çåññöt špéåk, çåll 999 lóñg wörds tô fîll thé spåcé lóñg wörds tô.</translation>
    </message>
    <message>
        <source>Who do you ring, and when?</source>
        <comment>guide.who-to-call.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whö dö ýöú rîñg, åñd whéñ lóñg wörds tô f?</translation>
    </message>
    <message>
        <source>Put them in the order you want to ring them.</source>
        <comment>guide.who-to-call.hint</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Pút thém îñ thé ördér ýöú wåñt tö rîñg thém lóñg wörds tô fîll thé spå.</translation>
    </message>
    <message>
        <source>number to ring</source>
        <comment>guide.who-to-call.entry.name</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>ñúmbér tö rîñg lóñg wör</translation>
    </message>
    <message>
        <source>Add a number to ring</source>
        <comment>guide.who-to-call.entry.add</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Ådd å ñúmbér tö rîñg lóñg wörds</translation>
    </message>
    <message>
        <source>Nothing here yet. Add the first person or service that you would ring.</source>
        <comment>guide.who-to-call.entry.empty</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Ñöthîñg héré ýét. Ådd thé fîršt péršöñ ör šérvîçé thåt ýöú wöúld rîñg lóñg wörds tô fîll thé spåcé lóñg wörds t.</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <comment>guide.who-to-call.name.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whö îš ît lóñg?</translation>
    </message>
    <message>
        <source>The lung nurse team</source>
        <comment>guide.who-to-call.name.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Thé lúñg ñúršé téåm lóñg wörds</translation>
    </message>
    <message>
        <source>What is the number?</source>
        <comment>guide.who-to-call.phone.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whåt îš thé ñúmbér lóñg wörds?</translation>
    </message>
    <message>
        <source>01632 960 123</source>
        <comment>guide.who-to-call.phone.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>01632 960 123 lóñg wö</translation>
    </message>
    <message>
        <source>When do you ring them?</source>
        <comment>guide.who-to-call.when.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whéñ dö ýöú rîñg thém lóñg wörds tô?</translation>
    </message>
    <message>
        <source>If I tick two of the signs on the action plan that Grace gave me.</source>
        <comment>guide.who-to-call.when.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Îf Î tîçk twö öf thé šîgñš öñ thé åçtîöñ plåñ thåt Gråçé gåvé mé lóñg wörds tô fîll thé spåcé lóñg wörd.</translation>
    </message>
    <message>
        <source>When do they answer?</source>
        <comment>guide.who-to-call.hours.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whéñ dö théý åñšwér lóñg wörds?</translation>
    </message>
    <message>
        <source>Monday to Friday, 9am to 5pm</source>
        <comment>guide.who-to-call.hours.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Möñdåý tö Frîdåý, 9åm tö 5pm lóñg wörds tô fî</translation>
    </message>
    <message>
        <source>Did your team give you a number to ring first?</source>
        <comment>guide.ring-first.heading</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Dîd ýöúr téåm gîvé ýöú å ñúmbér tö rîñg fîršt lóñg wörds tô fîll thé spåc?</translation>
    </message>
    <message>
        <source>Some people have a plan with their team to ring them before 999. If you do not, leave this page blank.</source>
        <comment>guide.ring-first.lead</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Šömé péöplé håvé å plåñ wîth théîr téåm tö rîñg thém béföré 999. Îf ýöú dö ñöt, léåvé thîš pågé blåñk lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñ.</translation>
    </message>
    <message>
        <source>Who did they tell you to ring first?</source>
        <comment>guide.ring-first-name.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whö dîd théý téll ýöú tö rîñg fîršt lóñg wörds tô fîll th?</translation>
    </message>
    <message>
        <source>The community nurse at night</source>
        <comment>guide.ring-first-name.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Thé çömmúñîtý ñúršé åt ñîght lóñg wörds tô fî</translation>
    </message>
    <message>
        <source>What is the number?</source>
        <comment>guide.ring-first-phone.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whåt îš thé ñúmbér lóñg wörds?</translation>
    </message>
    <message>
        <source>When do you ring them first?</source>
        <comment>guide.ring-first-when.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whéñ dö ýöú rîñg thém fîršt lóñg wörds tô fî?</translation>
    </message>
    <message>
        <source>Use the words your team gave you.</source>
        <comment>guide.ring-first-when.hint</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Úšé thé wördš ýöúr téåm gåvé ýöú lóñg wörds tô fîll.</translation>
    </message>
    <message>
        <source>When I feel a crisis start and everyone is safe. Sister Moyo wrote this in my care plan on 2 May.</source>
        <comment>guide.ring-first-when.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whéñ Î féél å çrîšîš štårt åñd évérýöñé îš šåfé. Šîštér Möýö wröté thîš îñ mý çåré plåñ öñ 2 Måý lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>It stands first on your crisis page. Under it we print "For any other emergency call 999."</source>
        <comment>guide.ring-first-when.why</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Ît štåñdš fîršt öñ ýöúr çrîšîš pågé. Úñdér ît wé prîñt "För åñý öthér émérgéñçý çåll 999 lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé s."</translation>
    </message>
    <message>
        <source>What can set off a bad time?</source>
        <comment>guide.triggers.heading</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whåt çåñ šét öff å båd tîmé lóñg wörds tô fî?</translation>
    </message>
    <message>
        <source>Think of stress, a loss, no sleep, cold air, or a missed meal.</source>
        <comment>guide.triggers.lead</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Thîñk öf štréšš, å löšš, ñö šléép, çöld åîr, ör å mîššéd méål lóñg wörds tô fîll thé spåcé lóñg wör.</translation>
    </message>
    <message>
        <source>What can set off a bad time?</source>
        <comment>guide.triggers.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whåt çåñ šét öff å båd tîmé lóñg wörds tô fî?</translation>
    </message>
    <message>
        <source>If you know what sets it off, you can plan for it.</source>
        <comment>guide.triggers.why</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Îf ýöú kñöw whåt šétš ît öff, ýöú çåñ plåñ för ît lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>trigger</source>
        <comment>guide.triggers.entry.name</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>trîggér lóñg</translation>
    </message>
    <message>
        <source>Add a trigger</source>
        <comment>guide.triggers.entry.add</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Ådd å trîggér lóñg wö</translation>
    </message>
    <message>
        <source>Nothing here yet. Add one thing that can set off a bad time.</source>
        <comment>guide.triggers.entry.empty</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Ñöthîñg héré ýét. Ådd öñé thîñg thåt çåñ šét öff å båd tîmé lóñg wörds tô fîll thé spåcé lóñg w.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <comment>guide.triggers.text.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whåt îš ît lóñg w?</translation>
    </message>
    <message>
        <source>The week of my dad's birthday</source>
        <comment>guide.triggers.text.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Thé wéék öf mý dåd'š bîrthdåý lóñg wörds tô fîl</translation>
    </message>
    <message>
        <source>What do you want to keep away from?</source>
        <comment>guide.avoid.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whåt dö ýöú wåñt tö kéép åwåý fröm lóñg wörds tô fîll t?</translation>
    </message>
    <message>
        <source>Late nights. Loud pubs. Talk about money after 8pm.</source>
        <comment>guide.avoid.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Låté ñîghtš. Löúd púbš. Tålk åböút möñéý åftér 8pm lóñg wörds tô fîll thé spåcé l.</translation>
    </message>
    <message>
        <source>What helps you in a crisis?</source>
        <comment>guide.what-helps.heading</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whåt hélpš ýöú îñ å çrîšîš lóñg wörds tô fî?</translation>
    </message>
    <message>
        <source>What helps you in a crisis?</source>
        <comment>guide.what-helps.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whåt hélpš ýöú îñ å çrîšîš lóñg wörds tô fî?</translation>
    </message>
    <message>
        <source>Think of what you can do, and what others can say or do.</source>
        <comment>guide.what-helps.hint</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Thîñk öf whåt ýöú çåñ dö, åñd whåt öthérš çåñ šåý ör dö lóñg wörds tô fîll thé spåcé lóñg.</translation>
    </message>
    <message>
        <source>Sit near me but do not touch me. Low light. Count breaths with me. My red blanket.</source>
        <comment>guide.what-helps.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Šît ñéår mé bút dö ñöt töúçh mé. Löw lîght. Çöúñt bréåthš wîth mé. Mý réd blåñkét lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll t.</translation>
    </message>
    <message>
        <source>In a crisis you may not be able to say it. This page says it for you.</source>
        <comment>guide.what-helps.why</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Îñ å çrîšîš ýöú måý ñöt bé åblé tö šåý ît. Thîš pågé šåýš ît för ýöú lóñg wörds tô fîll thé spåcé lóñg wörds t.</translation>
    </message>
    <message>
        <source>What does not help?</source>
        <comment>guide.does-not-help.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whåt döéš ñöt hélp lóñg wörds?</translation>
    </message>
    <message>
        <source>Telling me to calm down. Lots of people in the room. Being left with a locked door.</source>
        <comment>guide.does-not-help.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Téllîñg mé tö çålm döwñ. Lötš öf péöplé îñ thé rööm. Béîñg léft wîth å löçkéd döör lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll t.</translation>
    </message>
    <message>
        <source>What medicine or treatment helps when you are in a crisis?</source>
        <comment>guide.crisis-treatment.heading</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whåt médîçîñé ör tréåtméñt hélpš whéñ ýöú åré îñ å çrîšîš lóñg wörds tô fîll thé spåcé lóñg?</translation>
    </message>
    <message>
        <source>Write only what you and your team agreed.</source>
        <comment>guide.crisis-treatment.lead</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Wrîté öñlý whåt ýöú åñd ýöúr téåm ågrééd lóñg wörds tô fîll thé s.</translation>
    </message>
    <message>
        <source>What medicine or treatment helps when you are in a crisis?</source>
        <comment>guide.crisis-treatment.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whåt médîçîñé ör tréåtméñt hélpš whéñ ýöú åré îñ å çrîšîš lóñg wörds tô fîll thé spåcé lóñg?</translation>
    </message>
    <message>
        <source>Say who agreed it, and where it is on paper.</source>
        <comment>guide.crisis-treatment.hint</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Šåý whö ågrééd ît, åñd whéré ît îš öñ påpér lóñg wörds tô fîll thé spå.</translation>
    </message>
    <message>
        <source>My rescue pack is in the bathroom. Dr Lin agreed it. The steps are on the yellow sheet inside.</source>
        <comment>guide.crisis-treatment.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Mý réšçúé påçk îš îñ thé båthrööm. Dr Lîñ ågrééd ît. Thé štépš åré öñ thé ýéllöw šhéét îñšîdé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåc.</translation>
    </message>
    <message>
        <source>The person who helps you may not know you.</source>
        <comment>guide.crisis-treatment.why</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Thé péršöñ whö hélpš ýöú måý ñöt kñöw ýöú lóñg wörds tô fîll thé sp.</translation>
    </message>
    <message>
        <source>What treatments do you not want in a crisis?</source>
        <comment>guide.crisis-not-wanted.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whåt tréåtméñtš dö ýöú ñöt wåñt îñ å çrîšîš lóñg wörds tô fîll thé spå?</translation>
    </message>
    <message>
        <source>This tells people your wish. It is not a legal form. "Thinking ahead" says more.</source>
        <comment>guide.crisis-not-wanted.hint</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Thîš téllš péöplé ýöúr wîšh. Ît îš ñöt å légål förm. "Thîñkîñg åhéåd" šåýš möré lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll.</translation>
    </message>
    <message>
        <source>Last time one medicine made me very ill. Dr Lin wrote its name in my GP record.</source>
        <comment>guide.crisis-not-wanted.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Låšt tîmé öñé médîçîñé mådé mé vérý îll. Dr Lîñ wröté îtš ñåmé îñ mý GP réçörd lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll.</translation>
    </message>
    <message>
        <source>Who do you want with you, and who not?</source>
        <comment>guide.who-to-involve.heading</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whö dö ýöú wåñt wîth ýöú, åñd whö ñöt lóñg wörds tô fîll thé?</translation>
    </message>
    <message>
        <source>This is about a crisis. You do not have to give a reason.</source>
        <comment>guide.who-to-involve.lead</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Thîš îš åböút å çrîšîš. Ýöú dö ñöt håvé tö gîvé å réåšöñ lóñg wörds tô fîll thé spåcé lóñg.</translation>
    </message>
    <message>
        <source>Who do you want with you, and who not?</source>
        <comment>guide.who-to-involve.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whö dö ýöú wåñt wîth ýöú, åñd whö ñöt lóñg wörds tô fîll thé?</translation>
    </message>
    <message>
        <source>In a rush, staff may ring the wrong person.</source>
        <comment>guide.who-to-involve.why</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Îñ å rúšh, štåff måý rîñg thé wröñg péršöñ lóñg wörds tô fîll thé sp.</translation>
    </message>
    <message>
        <source>person</source>
        <comment>guide.who-to-involve.entry.name</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>péršöñ lóñ</translation>
    </message>
    <message>
        <source>Add a person</source>
        <comment>guide.who-to-involve.entry.add</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Ådd å péršöñ lóñg wö</translation>
    </message>
    <message>
        <source>Nobody here yet. Add someone you want with you, or someone you do not.</source>
        <comment>guide.who-to-involve.entry.empty</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Ñöbödý héré ýét. Ådd šöméöñé ýöú wåñt wîth ýöú, ör šöméöñé ýöú dö ñöt lóñg wörds tô fîll thé spåcé lóñg wörds t.</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <comment>guide.who-to-involve.name.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whö îš ît lóñg?</translation>
    </message>
    <message>
        <source>My brother Yusuf</source>
        <comment>guide.who-to-involve.name.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Mý bröthér Ýúšúf lóñg wörd</translation>
    </message>
    <message>
        <source>Do you want them there?</source>
        <comment>guide.who-to-involve.involve.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Dö ýöú wåñt thém théré lóñg wörds tô?</translation>
    </message>
    <message>
        <source>What is their number?</source>
        <comment>guide.who-to-involve.phone.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whåt îš théîr ñúmbér lóñg wörds t?</translation>
    </message>
    <message>
        <source>What do you want them to do, or not do?</source>
        <comment>guide.who-to-involve.how.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whåt dö ýöú wåñt thém tö dö, ör ñöt dö lóñg wörds tô fîll thé?</translation>
    </message>
    <message>
        <source>Come to the hospital and speak for me. Do not tell our parents.</source>
        <comment>guide.who-to-involve.how.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Çömé tö thé höšpîtål åñd špéåk för mé. Dö ñöt téll öúr påréñtš lóñg wörds tô fîll thé spåcé lóñg wör.</translation>
    </message>
    <message>
        <source>Who helps you decide when you are very unwell?</source>
        <comment>guide.unwell-decide.heading</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whö hélpš ýöú déçîdé whéñ ýöú åré vérý úñwéll lóñg wörds tô fîll thé spåc?</translation>
    </message>
    <message>
        <source>Who helps you decide when you are very unwell?</source>
        <comment>guide.unwell-decide.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whö hélpš ýöú déçîdé whéñ ýöú åré vérý úñwéll lóñg wörds tô fîll thé spåc?</translation>
    </message>
    <message>
        <source>Some people want to choose with help. Some want a doctor they trust to advise.</source>
        <comment>guide.unwell-decide.hint</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Šömé péöplé wåñt tö çhööšé wîth hélp. Šömé wåñt å döçtör théý trúšt tö ådvîšé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîl.</translation>
    </message>
    <message>
        <source>I want Dr Lin to say what she thinks is best. I want Yusuf in the room too.</source>
        <comment>guide.unwell-decide.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Î wåñt Dr Lîñ tö šåý whåt šhé thîñkš îš béšt. Î wåñt Ýúšúf îñ thé rööm töö lóñg wörds tô fîll thé spåcé lóñg wörds tô f.</translation>
    </message>
    <message>
        <source>It is not the same as a legal power. The step "Who can see my plan" asks about that.</source>
        <comment>guide.unwell-decide.why</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Ît îš ñöt thé šåmé åš å légål pöwér. Thé štép "Whö çåñ šéé mý plåñ" åškš åböút thåt lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll th.</translation>
    </message>
    <message>
        <source>If this happens, what will you do?</source>
        <comment>guide.scenarios.heading</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Îf thîš håppéñš, whåt wîll ýöú dö lóñg wörds tô fîll t?</translation>
    </message>
    <message>
        <source>Think of a power cut, no carer, no lift, lost keys, or snow.</source>
        <comment>guide.scenarios.lead</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Thîñk öf å pöwér çút, ñö çårér, ñö lîft, löšt kéýš, ör šñöw lóñg wörds tô fîll thé spåcé lóñg w.</translation>
    </message>
    <message>
        <source>If this happens, what will you do?</source>
        <comment>guide.scenarios.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Îf thîš håppéñš, whåt wîll ýöú dö lóñg wörds tô fîll t?</translation>
    </message>
    <message>
        <source>Things go wrong. With a back-up plan they can go less wrong.</source>
        <comment>guide.scenarios.why</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Thîñgš gö wröñg. Wîth å båçk-úp plåñ théý çåñ gö léšš wröñg lóñg wörds tô fîll thé spåcé lóñg w.</translation>
    </message>
    <message>
        <source>"if this, do this"</source>
        <comment>guide.scenarios.entry.name</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>"îf thîš, dö thîš lóñg wörds"</translation>
    </message>
    <message>
        <source>Add an "if this, do this"</source>
        <comment>guide.scenarios.entry.add</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Ådd åñ "îf thîš, dö thîš lóñg wörds tô"</translation>
    </message>
    <message>
        <source>Nothing here yet. Add one thing that could happen, and what to do then.</source>
        <comment>guide.scenarios.entry.empty</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Ñöthîñg héré ýét. Ådd öñé thîñg thåt çöúld håppéñ, åñd whåt tö dö théñ lóñg wörds tô fîll thé spåcé lóñg wörds tô.</translation>
    </message>
    <message>
        <source>If this happens...</source>
        <comment>guide.scenarios.if_this.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Îf thîš håppéñš lóñg wörds...</translation>
    </message>
    <message>
        <source>My morning carer does not come by 9am</source>
        <comment>guide.scenarios.if_this.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Mý mörñîñg çårér döéš ñöt çömé bý 9åm lóñg wörds tô fîll thé</translation>
    </message>
    <message>
        <source>...do this</source>
        <comment>guide.scenarios.do_this.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>...dö thîš lóñg</translation>
    </message>
    <message>
        <source>Ring the office. If there is no answer, ring my niece.</source>
        <comment>guide.scenarios.do_this.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Rîñg thé öffîçé. Îf théré îš ñö åñšwér, rîñg mý ñîéçé lóñg wörds tô fîll thé spåcé lóñ.</translation>
    </message>
    <message>
        <source>Who helps?</source>
        <comment>guide.scenarios.who.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whö hélpš lóñg?</translation>
    </message>
    <message>
        <source>My niece Lola</source>
        <comment>guide.scenarios.who.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Mý ñîéçé Lölå lóñg wö</translation>
    </message>
    <message>
        <source>What is their number?</source>
        <comment>guide.scenarios.phone.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whåt îš théîr ñúmbér lóñg wörds t?</translation>
    </message>
    <message>
        <source>What if the person who cares for you cannot?</source>
        <comment>guide.carer-emergency.heading</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whåt îf thé péršöñ whö çåréš för ýöú çåññöt lóñg wörds tô fîll thé spå?</translation>
    </message>
    <message>
        <source>Skip this page if no one cares for you.</source>
        <comment>guide.carer-emergency.lead</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Škîp thîš pågé îf ñö öñé çåréš för ýöú lóñg wörds tô fîll thé.</translation>
    </message>
    <message>
        <source>Who cares for you?</source>
        <comment>guide.carer-emergency-name.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whö çåréš för ýöú lóñg wörds?</translation>
    </message>
    <message>
        <source>My wife, Ines</source>
        <comment>guide.carer-emergency-name.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Mý wîfé, Îñéš lóñg wö</translation>
    </message>
    <message>
        <source>What is their phone number?</source>
        <comment>guide.carer-emergency-phone.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whåt îš théîr phöñé ñúmbér lóñg wörds tô fî?</translation>
    </message>
    <message>
        <source>Who steps in if they are ill or away?</source>
        <comment>guide.carer-emergency-who.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whö štépš îñ îf théý åré îll ör åwåý lóñg wörds tô fîll thé?</translation>
    </message>
    <message>
        <source>Our neighbour Joan for the first night. Then my son drives over.</source>
        <comment>guide.carer-emergency-who.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Öúr ñéîghböúr Jöåñ för thé fîršt ñîght. Théñ mý šöñ drîvéš övér lóñg wörds tô fîll thé spåcé lóñg wörd.</translation>
    </message>
    <message>
        <source>A carer may fall ill with no warning. It helps to know who comes.</source>
        <comment>guide.carer-emergency-who.why</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Å çårér måý fåll îll wîth ñö wårñîñg. Ît hélpš tö kñöw whö çöméš lóñg wörds tô fîll thé spåcé lóñg wörd.</translation>
    </message>
    <message>
        <source>What is the number of the person who steps in?</source>
        <comment>guide.carer-emergency-who-phone.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whåt îš thé ñúmbér öf thé péršöñ whö štépš îñ lóñg wörds tô fîll thé spåc?</translation>
    </message>
    <message>
        <source>Have they said yes?</source>
        <comment>guide.carer-emergency-agreed.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Håvé théý šåîd ýéš lóñg wörds?</translation>
    </message>
    <message>
        <source>What does the person who steps in need to know?</source>
        <comment>guide.carer-emergency-details.heading</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whåt döéš thé péršöñ whö štépš îñ ñééd tö kñöw lóñg wörds tô fîll thé spåcé?</translation>
    </message>
    <message>
        <source>What do they need to know to help you?</source>
        <comment>guide.carer-emergency-know.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whåt dö théý ñééd tö kñöw tö hélp ýöú lóñg wörds tô fîll thé?</translation>
    </message>
    <message>
        <source>I need help to stand. I take my tablets at 8 and 6. The dog goes out at 7.</source>
        <comment>guide.carer-emergency-know.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Î ñééd hélp tö štåñd. Î tåké mý tåblétš åt 8 åñd 6. Thé dög göéš öút åt 7 lóñg wörds tô fîll thé spåcé lóñg wörds tô f.</translation>
    </message>
    <message>
        <source>How do they get in?</source>
        <comment>guide.carer-emergency-keys.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Höw dö théý gét îñ lóñg wörds?</translation>
    </message>
    <message>
        <source>Do not write a key code here if many people will see this plan.</source>
        <comment>guide.carer-emergency-keys.hint</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Dö ñöt wrîté å kéý çödé héré îf måñý péöplé wîll šéé thîš plåñ lóñg wörds tô fîll thé spåcé lóñg wör.</translation>
    </message>
    <message>
        <source>Joan has a key. Ring her bell at number 12.</source>
        <comment>guide.carer-emergency-keys.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Jöåñ håš å kéý. Rîñg hér béll åt ñúmbér 12 lóñg wörds tô fîll thé sp.</translation>
    </message>
    <message>
        <source>What goes in your hospital bag?</source>
        <comment>guide.carer-emergency-bag.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whåt göéš îñ ýöúr höšpîtål båg lóñg wörds tô fîll?</translation>
    </message>
    <message>
        <source>My glasses, hearing aids, phone charger, blue radio and this plan.</source>
        <comment>guide.carer-emergency-bag.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Mý glåššéš, héårîñg åîdš, phöñé çhårgér, blúé rådîö åñd thîš plåñ lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>What supplies do you need, and where are they?</source>
        <comment>guide.carer-emergency-supplies.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whåt šúpplîéš dö ýöú ñééd, åñd whéré åré théý lóñg wörds tô fîll thé spåc?</translation>
    </message>
    <message>
        <source>Pads and gloves are under the bed. I order more from the number on the box.</source>
        <comment>guide.carer-emergency-supplies.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Pådš åñd glövéš åré úñdér thé béd. Î ördér möré fröm thé ñúmbér öñ thé böx lóñg wörds tô fîll thé spåcé lóñg wörds tô f.</translation>
    </message>
    <message>
        <source>Does your carer have an emergency card? What is its number?</source>
        <comment>guide.carer-emergency-card.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Döéš ýöúr çårér håvé åñ émérgéñçý çård? Whåt îš îtš ñúmbér lóñg wörds tô fîll thé spåcé lóñg w?</translation>
    </message>
    <message>
        <source>Some councils give carers a card that brings help in an emergency.</source>
        <comment>guide.carer-emergency-card.hint</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Šömé çöúñçîlš gîvé çårérš å çård thåt brîñgš hélp îñ åñ émérgéñçý lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>What are you like when you are well?</source>
        <comment>guide.when-well.heading</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whåt åré ýöú lîké whéñ ýöú åré wéll lóñg wörds tô fîll th?</translation>
    </message>
    <message>
        <source>How can people in a crisis team tell that you are well?</source>
        <comment>guide.when-well.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Höw çåñ péöplé îñ å çrîšîš téåm téll thåt ýöú åré wéll lóñg wörds tô fîll thé spåcé lóñ?</translation>
    </message>
    <message>
        <source>Say what you do and how you talk when you are well.</source>
        <comment>guide.when-well.hint</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Šåý whåt ýöú dö åñd höw ýöú tålk whéñ ýöú åré wéll lóñg wörds tô fîll thé spåcé l.</translation>
    </message>
    <message>
        <source>I laugh and look people in the eye. I cook. I answer my phone.</source>
        <comment>guide.when-well.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Î låúgh åñd löök péöplé îñ thé éýé. Î çöök. Î åñšwér mý phöñé lóñg wörds tô fîll thé spåcé lóñg wör.</translation>
    </message>
    <message>
        <source>A crisis team may never have seen you well.</source>
        <comment>guide.when-well.why</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Å çrîšîš téåm måý ñévér håvé šééñ ýöú wéll lóñg wörds tô fîll thé sp.</translation>
    </message>
    <message>
        <source>How do people know that the crisis is over?</source>
        <comment>guide.crisis-over.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Höw dö péöplé kñöw thåt thé çrîšîš îš övér lóñg wörds tô fîll thé sp?</translation>
    </message>
    <message>
        <source>I eat a meal and sleep all night. I ask about the football.</source>
        <comment>guide.crisis-over.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Î éåt å méål åñd šléép åll ñîght. Î åšk åböút thé föötbåll lóñg wörds tô fîll thé spåcé lóñg w.</translation>
    </message>
    <message>
        <source>What helps you after a crisis?</source>
        <comment>guide.after-crisis.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whåt hélpš ýöú åftér å çrîšîš lóñg wörds tô fîl?</translation>
    </message>
    <message>
        <source>Think of rest, visits, work, sorting out bills, and talking about what happened.</source>
        <comment>guide.after-crisis.hint</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Thîñk öf réšt, vîšîtš, wörk, šörtîñg öút bîllš, åñd tålkîñg åböút whåt håppéñéd lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll.</translation>
    </message>
    <message>
        <source>No visits for two days. Then someone to go over what happened with me.</source>
        <comment>guide.after-crisis.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Ñö vîšîtš för twö dåýš. Théñ šöméöñé tö gö övér whåt håppéñéd wîth mé lóñg wörds tô fîll thé spåcé lóñg wörds t.</translation>
    </message>
    <message>
        <source>What keeps you going?</source>
        <comment>guide.keeps-me-going.heading</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whåt kéépš ýöú göîñg lóñg wörds t?</translation>
    </message>
    <message>
        <source>If you feel unsafe now, press "I need help now" at the top.</source>
        <comment>guide.keeps-me-going.lead</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Îf ýöú féél úñšåfé ñöw, préšš "Î ñééd hélp ñöw" åt thé töp lóñg wörds tô fîll thé spåcé lóñg w.</translation>
    </message>
    <message>
        <source>What keeps you going?</source>
        <comment>guide.keeps-me-going.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whåt kéépš ýöú göîñg lóñg wörds t?</translation>
    </message>
    <message>
        <source>Think of people, pets, hopes, faith, and things you have got through before.</source>
        <comment>guide.keeps-me-going.hint</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Thîñk öf péöplé, pétš, höpéš, fåîth, åñd thîñgš ýöú håvé göt thröúgh béföré lóñg wörds tô fîll thé spåcé lóñg wörds tô fî.</translation>
    </message>
    <message>
        <source>My girls. My cat needs me. I have felt like this before, and it passed.</source>
        <comment>guide.keeps-me-going.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Mý gîrlš. Mý çåt ñéédš mé. Î håvé félt lîké thîš béföré, åñd ît påššéd lóñg wörds tô fîll thé spåcé lóñg wörds tô.</translation>
    </message>
    <message>
        <source>On a dark day it can help to read your own words.</source>
        <comment>guide.keeps-me-going.why</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Öñ å dårk dåý ît çåñ hélp tö réåd ýöúr öwñ wördš lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>Who or what takes your mind off it?</source>
        <comment>guide.safe-places.heading</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whö ör whåt tåkéš ýöúr mîñd öff ît lóñg wörds tô fîll t?</translation>
    </message>
    <message>
        <source>Think of people to be with and places to go. You do not have to tell them how you feel.</source>
        <comment>guide.safe-places.lead</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Thîñk öf péöplé tö bé wîth åñd plåçéš tö gö. Ýöú dö ñöt håvé tö téll thém höw ýöú féél lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé.</translation>
    </message>
    <message>
        <source>Who or what takes your mind off it?</source>
        <comment>guide.safe-places.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whö ör whåt tåkéš ýöúr mîñd öff ît lóñg wörds tô fîll t?</translation>
    </message>
    <message>
        <source>Being near other people can help a hard hour pass.</source>
        <comment>guide.safe-places.why</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Béîñg ñéår öthér péöplé çåñ hélp å hård höúr påšš lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>person or place</source>
        <comment>guide.safe-places.entry.name</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>péršöñ ör plåçé lóñg wör</translation>
    </message>
    <message>
        <source>Add a person or place</source>
        <comment>guide.safe-places.entry.add</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Ådd å péršöñ ör plåçé lóñg wörds t</translation>
    </message>
    <message>
        <source>Nothing here yet. Add one person or place that helps you through an hour.</source>
        <comment>guide.safe-places.entry.empty</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Ñöthîñg héré ýét. Ådd öñé péršöñ ör plåçé thåt hélpš ýöú thröúgh åñ höúr lóñg wörds tô fîll thé spåcé lóñg wörds tô.</translation>
    </message>
    <message>
        <source>Who or where is it?</source>
        <comment>guide.safe-places.name.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whö ör whéré îš ît lóñg wörds?</translation>
    </message>
    <message>
        <source>The library cafe</source>
        <comment>guide.safe-places.name.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Thé lîbrårý çåfé lóñg wörd</translation>
    </message>
    <message>
        <source>Is there a phone number?</source>
        <comment>guide.safe-places.phone.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Îš théré å phöñé ñúmbér lóñg wörds tô?</translation>
    </message>
    <message>
        <source>How does it help?</source>
        <comment>guide.safe-places.how.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Höw döéš ît hélp lóñg wörds?</translation>
    </message>
    <message>
        <source>It is warm and quiet, and the staff know my name.</source>
        <comment>guide.safe-places.how.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Ît îš wårm åñd qúîét, åñd thé štåff kñöw mý ñåmé lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>How can you make things around you safer?</source>
        <comment>guide.safer.heading</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Höw çåñ ýöú måké thîñgš åröúñd ýöú šåfér lóñg wörds tô fîll thé s?</translation>
    </message>
    <message>
        <source>How can you make things around you safer?</source>
        <comment>guide.safer.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Höw çåñ ýöú måké thîñgš åröúñd ýöú šåfér lóñg wörds tô fîll thé s?</translation>
    </message>
    <message>
        <source>Think of what you could move, lock up or give to someone for a while.</source>
        <comment>guide.safer.hint</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Thîñk öf whåt ýöú çöúld mövé, löçk úp ör gîvé tö šöméöñé för å whîlé lóñg wörds tô fîll thé spåcé lóñg wörds t.</translation>
    </message>
    <message>
        <source>My partner keeps the medicine box at his flat. I stay at my mum's when it is bad.</source>
        <comment>guide.safer.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Mý pårtñér kéépš thé médîçîñé böx åt hîš flåt. Î štåý åt mý múm'š whéñ ît îš båd lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll.</translation>
    </message>
    <message>
        <source>A little distance from danger gives the feeling time to pass.</source>
        <comment>guide.safer.why</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Å lîttlé dîštåñçé fröm dåñgér gîvéš thé féélîñg tîmé tö påšš lóñg wörds tô fîll thé spåcé lóñg wö.</translation>
    </message>
    <message>
        <source>If you had to go to hospital</source>
        <comment>guide.hospital-wishes.heading</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Îf ýöú håd tö gö tö höšpîtål lóñg wörds tô fî</translation>
    </message>
    <message>
        <source>Where would you want to go, and where not?</source>
        <comment>guide.where-admitted.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whéré wöúld ýöú wåñt tö gö, åñd whéré ñöt lóñg wörds tô fîll thé sp?</translation>
    </message>
    <message>
        <source>Oak Ward, as they know me. Not a ward with men and women together.</source>
        <comment>guide.where-admitted.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Öåk Wård, åš théý kñöw mé. Ñöt å wård wîth méñ åñd wöméñ tögéthér lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>Staff try to follow this, but a bed may not be free.</source>
        <comment>guide.where-admitted.why</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Štåff trý tö föllöw thîš, bút å béd måý ñöt bé fréé lóñg wörds tô fîll thé spåcé ló.</translation>
    </message>
    <message>
        <source>Who looks after your children?</source>
        <comment>guide.children.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whö löökš åftér ýöúr çhîldréñ lóñg wörds tô fîl?</translation>
    </message>
    <message>
        <source>My mum picks up Leo and Ava from school. Her number is on the fridge.</source>
        <comment>guide.children.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Mý múm pîçkš úp Léö åñd Åvå fröm šçhööl. Hér ñúmbér îš öñ thé frîdgé lóñg wörds tô fîll thé spåcé lóñg wörds t.</translation>
    </message>
    <message>
        <source>Who looks after the person you care for?</source>
        <comment>guide.person-i-care-for.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whö löökš åftér thé péršöñ ýöú çåré för lóñg wörds tô fîll thé?</translation>
    </message>
    <message>
        <source>My dad lives with me. My brother Sean can stay for three nights.</source>
        <comment>guide.person-i-care-for.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Mý dåd lîvéš wîth mé. Mý bröthér Šéåñ çåñ štåý för thréé ñîghtš lóñg wörds tô fîll thé spåcé lóñg wörd.</translation>
    </message>
    <message>
        <source>Who looks after your pets and your home?</source>
        <comment>guide.pets-and-home.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whö löökš åftér ýöúr pétš åñd ýöúr hömé lóñg wörds tô fîll thé?</translation>
    </message>
    <message>
        <source>Jo next door feeds the cat. She has a key and knows how to turn off the water.</source>
        <comment>guide.pets-and-home.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Jö ñéxt döör féédš thé çåt. Šhé håš å kéý åñd kñöwš höw tö túrñ öff thé wåtér lóñg wörds tô fîll thé spåcé lóñg wörds tô fîl.</translation>
    </message>
    <message>
        <source>Who made this crisis plan with you?</source>
        <comment>guide.crisis-made.heading</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whö mådé thîš çrîšîš plåñ wîth ýöú lóñg wörds tô fîll t?</translation>
    </message>
    <message>
        <source>Who made this crisis plan with you?</source>
        <comment>guide.crisis-made-with.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whö mådé thîš çrîšîš plåñ wîth ýöú lóñg wörds tô fîll t?</translation>
    </message>
    <message>
        <source>My nurse Grace and my wife Ines</source>
        <comment>guide.crisis-made-with.example</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Mý ñúršé Gråçé åñd mý wîfé Îñéš lóñg wörds tô fîll</translation>
    </message>
    <message>
        <source>Staff trust a plan more when they can see who made it.</source>
        <comment>guide.crisis-made-with.why</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Štåff trúšt å plåñ möré whéñ théý çåñ šéé whö mådé ît lóñg wörds tô fîll thé spåcé lóñ.</translation>
    </message>
    <message>
        <source>When did you make it?</source>
        <comment>guide.crisis-made-on.prompt</comment>
        <extracomment>guide/worse.toml.</extracomment>
        <translation>Whéñ dîd ýöú måké ît lóñg wörds t?</translation>
    </message>
    <message>
        <source>Blood count</source>
        <comment>results.blood-count.title</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>Blööd çöúñt lóñg w</translation>
    </message>
    <message>
        <source>Haemoglobin</source>
        <comment>results.blood-count.hb.name</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>Håémöglöbîñ lóñg w</translation>
    </message>
    <message>
        <source>the red part of your blood</source>
        <comment>results.blood-count.hb.plain</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>thé réd pårt öf ýöúr blööd lóñg wörds tô f</translation>
    </message>
    <message>
        <source>Haemoglobin is the red part of your blood. It carries oxygen.</source>
        <comment>results.blood-count.hb.what</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>Håémöglöbîñ îš thé réd pårt öf ýöúr blööd. Ît çårrîéš öxýgéñ lóñg wörds tô fîll thé spåcé lóñg wö.</translation>
    </message>
    <message>
        <source>What does this number mean for me?</source>
        <comment>results.blood-count.hb.ask.0</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>Whåt döéš thîš ñúmbér méåñ för mé lóñg wörds tô fîll t?</translation>
    </message>
    <message>
        <source>Do I need more tests?</source>
        <comment>results.blood-count.hb.ask.1</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>Dö Î ñééd möré téštš lóñg wörds t?</translation>
    </message>
    <message>
        <source>White blood cells</source>
        <comment>results.blood-count.wbc.name</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>Whîté blööd çéllš lóñg wörds</translation>
    </message>
    <message>
        <source>cells that fight germs</source>
        <comment>results.blood-count.wbc.plain</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>çéllš thåt fîght gérmš lóñg wörds tô</translation>
    </message>
    <message>
        <source>White blood cells help you fight germs.</source>
        <comment>results.blood-count.wbc.what</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>Whîté blööd çéllš hélp ýöú fîght gérmš lóñg wörds tô fîll thé.</translation>
    </message>
    <message>
        <source>What does this number mean for me?</source>
        <comment>results.blood-count.wbc.ask.0</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>Whåt döéš thîš ñúmbér méåñ för mé lóñg wörds tô fîll t?</translation>
    </message>
    <message>
        <source>Platelets</source>
        <comment>results.blood-count.platelets.name</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>Plåtélétš lóñg</translation>
    </message>
    <message>
        <source>cells that help blood to clot</source>
        <comment>results.blood-count.platelets.plain</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>çéllš thåt hélp blööd tö çlöt lóñg wörds tô fîl</translation>
    </message>
    <message>
        <source>Platelets help your blood to clot.</source>
        <comment>results.blood-count.platelets.what</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>Plåtélétš hélp ýöúr blööd tö çlöt lóñg wörds tô fîll t.</translation>
    </message>
    <message>
        <source>What does this number mean for me?</source>
        <comment>results.blood-count.platelets.ask.0</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>Whåt döéš thîš ñúmbér méåñ för mé lóñg wörds tô fîll t?</translation>
    </message>
    <message>
        <source>Red blood cell count</source>
        <comment>results.blood-count.rbc.name</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>Réd blööd çéll çöúñt lóñg wörds</translation>
    </message>
    <message>
        <source>how many red cells you have</source>
        <comment>results.blood-count.rbc.plain</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>höw måñý réd çéllš ýöú håvé lóñg wörds tô fî</translation>
    </message>
    <message>
        <source>This is how many red blood cells you have.</source>
        <comment>results.blood-count.rbc.what</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>Thîš îš höw måñý réd blööd çéllš ýöú håvé lóñg wörds tô fîll thé sp.</translation>
    </message>
    <message>
        <source>What does this number mean for me?</source>
        <comment>results.blood-count.rbc.ask.0</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>Whåt döéš thîš ñúmbér méåñ för mé lóñg wörds tô fîll t?</translation>
    </message>
    <message>
        <source>Haematocrit</source>
        <comment>results.blood-count.hct.name</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>Håémåtöçrît lóñg w</translation>
    </message>
    <message>
        <source>how much of your blood is red cells</source>
        <comment>results.blood-count.hct.plain</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>höw múçh öf ýöúr blööd îš réd çéllš lóñg wörds tô fîll t</translation>
    </message>
    <message>
        <source>This is how much of your blood is made of red cells.</source>
        <comment>results.blood-count.hct.what</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>Thîš îš höw múçh öf ýöúr blööd îš mådé öf réd çéllš lóñg wörds tô fîll thé spåcé ló.</translation>
    </message>
    <message>
        <source>What does this number mean for me?</source>
        <comment>results.blood-count.hct.ask.0</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>Whåt döéš thîš ñúmbér méåñ för mé lóñg wörds tô fîll t?</translation>
    </message>
    <message>
        <source>MCV</source>
        <comment>results.blood-count.mcv.name</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>MÇV l</translation>
    </message>
    <message>
        <source>the size of your red cells</source>
        <comment>results.blood-count.mcv.plain</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>thé šîžé öf ýöúr réd çéllš lóñg wörds tô f</translation>
    </message>
    <message>
        <source>MCV shows the size of your red blood cells.</source>
        <comment>results.blood-count.mcv.what</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>MÇV šhöwš thé šîžé öf ýöúr réd blööd çéllš lóñg wörds tô fîll thé sp.</translation>
    </message>
    <message>
        <source>What does this number mean for me?</source>
        <comment>results.blood-count.mcv.ask.0</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>Whåt döéš thîš ñúmbér méåñ för mé lóñg wörds tô fîll t?</translation>
    </message>
    <message>
        <source>MCH</source>
        <comment>results.blood-count.mch.name</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>MÇH l</translation>
    </message>
    <message>
        <source>the red colour in each red cell</source>
        <comment>results.blood-count.mch.plain</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>thé réd çölöúr îñ éåçh réd çéll lóñg wörds tô fîll</translation>
    </message>
    <message>
        <source>MCH shows how much haemoglobin is in each red cell.</source>
        <comment>results.blood-count.mch.what</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>MÇH šhöwš höw múçh håémöglöbîñ îš îñ éåçh réd çéll lóñg wörds tô fîll thé spåcé l.</translation>
    </message>
    <message>
        <source>What does this number mean for me?</source>
        <comment>results.blood-count.mch.ask.0</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>Whåt döéš thîš ñúmbér méåñ för mé lóñg wörds tô fîll t?</translation>
    </message>
    <message>
        <source>Neutrophils</source>
        <comment>results.blood-count.neutrophils.name</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>Ñéútröphîlš lóñg w</translation>
    </message>
    <message>
        <source>white cells that fight germs</source>
        <comment>results.blood-count.neutrophils.plain</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>whîté çéllš thåt fîght gérmš lóñg wörds tô fî</translation>
    </message>
    <message>
        <source>Neutrophils are white blood cells. They are quick to fight germs.</source>
        <comment>results.blood-count.neutrophils.what</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>Ñéútröphîlš åré whîté blööd çéllš. Théý åré qúîçk tö fîght gérmš lóñg wörds tô fîll thé spåcé lóñg wörd.</translation>
    </message>
    <message>
        <source>What does this number mean for me?</source>
        <comment>results.blood-count.neutrophils.ask.0</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>Whåt döéš thîš ñúmbér méåñ för mé lóñg wörds tô fîll t?</translation>
    </message>
    <message>
        <source>Lymphocytes</source>
        <comment>results.blood-count.lymphocytes.name</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>Lýmphöçýtéš lóñg w</translation>
    </message>
    <message>
        <source>white cells that fight viruses</source>
        <comment>results.blood-count.lymphocytes.plain</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>whîté çéllš thåt fîght vîrúšéš lóñg wörds tô fîl</translation>
    </message>
    <message>
        <source>Lymphocytes are white blood cells. They help you fight viruses.</source>
        <comment>results.blood-count.lymphocytes.what</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>Lýmphöçýtéš åré whîté blööd çéllš. Théý hélp ýöú fîght vîrúšéš lóñg wörds tô fîll thé spåcé lóñg wör.</translation>
    </message>
    <message>
        <source>What does this number mean for me?</source>
        <comment>results.blood-count.lymphocytes.ask.0</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>Whåt döéš thîš ñúmbér méåñ för mé lóñg wörds tô fîll t?</translation>
    </message>
    <message>
        <source>Monocytes</source>
        <comment>results.blood-count.monocytes.name</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>Möñöçýtéš lóñg</translation>
    </message>
    <message>
        <source>a kind of white cell</source>
        <comment>results.blood-count.monocytes.plain</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>å kîñd öf whîté çéll lóñg wörds</translation>
    </message>
    <message>
        <source>Monocytes are white blood cells that clear up germs and dead cells.</source>
        <comment>results.blood-count.monocytes.what</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>Möñöçýtéš åré whîté blööd çéllš thåt çléår úp gérmš åñd déåd çéllš lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>What does this number mean for me?</source>
        <comment>results.blood-count.monocytes.ask.0</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>Whåt döéš thîš ñúmbér méåñ för mé lóñg wörds tô fîll t?</translation>
    </message>
    <message>
        <source>Eosinophils</source>
        <comment>results.blood-count.eosinophils.name</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>Éöšîñöphîlš lóñg w</translation>
    </message>
    <message>
        <source>white cells linked with allergy</source>
        <comment>results.blood-count.eosinophils.plain</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>whîté çéllš lîñkéd wîth ållérgý lóñg wörds tô fîll</translation>
    </message>
    <message>
        <source>Eosinophils are white blood cells. Allergy and asthma can change them.</source>
        <comment>results.blood-count.eosinophils.what</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>Éöšîñöphîlš åré whîté blööd çéllš. Ållérgý åñd åšthmå çåñ çhåñgé thém lóñg wörds tô fîll thé spåcé lóñg wörds t.</translation>
    </message>
    <message>
        <source>What does this number mean for me?</source>
        <comment>results.blood-count.eosinophils.ask.0</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>Whåt döéš thîš ñúmbér méåñ för mé lóñg wörds tô fîll t?</translation>
    </message>
    <message>
        <source>Basophils</source>
        <comment>results.blood-count.basophils.name</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>Båšöphîlš lóñg</translation>
    </message>
    <message>
        <source>a kind of white cell</source>
        <comment>results.blood-count.basophils.plain</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>å kîñd öf whîté çéll lóñg wörds</translation>
    </message>
    <message>
        <source>Basophils are a small group of white blood cells.</source>
        <comment>results.blood-count.basophils.what</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>Båšöphîlš åré å šmåll gröúp öf whîté blööd çéllš lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>What does this number mean for me?</source>
        <comment>results.blood-count.basophils.ask.0</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>Whåt döéš thîš ñúmbér méåñ för mé lóñg wörds tô fîll t?</translation>
    </message>
    <message>
        <source>CRP</source>
        <comment>results.blood-count.crp.name</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>ÇRP l</translation>
    </message>
    <message>
        <source>a sign of swelling or germs in the body</source>
        <comment>results.blood-count.crp.plain</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>å šîgñ öf šwéllîñg ör gérmš îñ thé bödý lóñg wörds tô fîll thé</translation>
    </message>
    <message>
        <source>CRP goes up when part of your body is hot, sore or fighting germs.</source>
        <comment>results.blood-count.crp.what</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>ÇRP göéš úp whéñ pårt öf ýöúr bödý îš höt, šöré ör fîghtîñg gérmš lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>What does this number mean for me?</source>
        <comment>results.blood-count.crp.ask.0</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>Whåt döéš thîš ñúmbér méåñ för mé lóñg wörds tô fîll t?</translation>
    </message>
    <message>
        <source>Do I need the test again?</source>
        <comment>results.blood-count.crp.ask.1</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>Dö Î ñééd thé téšt ågåîñ lóñg wörds tô?</translation>
    </message>
    <message>
        <source>ESR</source>
        <comment>results.blood-count.esr.name</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>ÉŠR l</translation>
    </message>
    <message>
        <source>a sign of swelling in the body</source>
        <comment>results.blood-count.esr.plain</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>å šîgñ öf šwéllîñg îñ thé bödý lóñg wörds tô fîl</translation>
    </message>
    <message>
        <source>ESR goes up when part of your body is sore or fighting germs.</source>
        <comment>results.blood-count.esr.what</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>ÉŠR göéš úp whéñ pårt öf ýöúr bödý îš šöré ör fîghtîñg gérmš lóñg wörds tô fîll thé spåcé lóñg wö.</translation>
    </message>
    <message>
        <source>What does this number mean for me?</source>
        <comment>results.blood-count.esr.ask.0</comment>
        <extracomment>results/blood-count.toml.</extracomment>
        <translation>Whåt döéš thîš ñúmbér méåñ för mé lóñg wörds tô fîll t?</translation>
    </message>
    <message>
        <source>Blood sugar</source>
        <comment>results.blood-sugar.title</comment>
        <extracomment>results/blood-sugar.toml.</extracomment>
        <translation>Blööd šúgår lóñg w</translation>
    </message>
    <message>
        <source>HbA1c</source>
        <comment>results.blood-sugar.hba1c.name</comment>
        <extracomment>results/blood-sugar.toml.</extracomment>
        <translation>HbÅ1ç ló</translation>
    </message>
    <message>
        <source>average blood sugar over 2 to 3 months</source>
        <comment>results.blood-sugar.hba1c.plain</comment>
        <extracomment>results/blood-sugar.toml.</extracomment>
        <translation>åvérågé blööd šúgår övér 2 tö 3 möñthš lóñg wörds tô fîll thé</translation>
    </message>
    <message>
        <source>This shows how much sugar was in your blood over the last 2 to 3 months.</source>
        <comment>results.blood-sugar.hba1c.what</comment>
        <extracomment>results/blood-sugar.toml.</extracomment>
        <translation>Thîš šhöwš höw múçh šúgår wåš îñ ýöúr blööd övér thé låšt 2 tö 3 möñthš lóñg wörds tô fîll thé spåcé lóñg wörds tô.</translation>
    </message>
    <message>
        <source>Below 42 mmol/mol is usual for many adults without diabetes. People with diabetes often have a number of their own, agreed with their team.</source>
        <comment>results.blood-sugar.hba1c.usual</comment>
        <extracomment>results/blood-sugar.toml.</extracomment>
        <translation>Bélöw 42 mmöl/möl îš úšúål för måñý ådúltš wîthöút dîåbétéš. Péöplé wîth dîåbétéš öftéñ håvé å ñúmbér öf théîr öwñ, ågrééd wîth théîr téåm lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé sp.</translation>
    </message>
    <message>
        <source>NHS pages on diabetes, as copied by an NHS trust</source>
        <comment>results.blood-sugar.hba1c.source</comment>
        <extracomment>results/blood-sugar.toml.</extracomment>
        <translation>ÑHŠ pågéš öñ dîåbétéš, åš çöpîéd bý åñ ÑHŠ trúšt lóñg wörds tô fîll thé spåcé</translation>
    </message>
    <message>
        <source>What is a good number for me?</source>
        <comment>results.blood-sugar.hba1c.ask.0</comment>
        <extracomment>results/blood-sugar.toml.</extracomment>
        <translation>Whåt îš å gööd ñúmbér för mé lóñg wörds tô fîl?</translation>
    </message>
    <message>
        <source>When is my next test?</source>
        <comment>results.blood-sugar.hba1c.ask.1</comment>
        <extracomment>results/blood-sugar.toml.</extracomment>
        <translation>Whéñ îš mý ñéxt téšt lóñg wörds t?</translation>
    </message>
    <message>
        <source>Fasting blood sugar</source>
        <comment>results.blood-sugar.glucose_fasting.name</comment>
        <extracomment>results/blood-sugar.toml.</extracomment>
        <translation>Fåštîñg blööd šúgår lóñg wörds</translation>
    </message>
    <message>
        <source>blood sugar before you have eaten</source>
        <comment>results.blood-sugar.glucose_fasting.plain</comment>
        <extracomment>results/blood-sugar.toml.</extracomment>
        <translation>blööd šúgår béföré ýöú håvé éåtéñ lóñg wörds tô fîll</translation>
    </message>
    <message>
        <source>This is the sugar in your blood after a night with no food.</source>
        <comment>results.blood-sugar.glucose_fasting.what</comment>
        <extracomment>results/blood-sugar.toml.</extracomment>
        <translation>Thîš îš thé šúgår îñ ýöúr blööd åftér å ñîght wîth ñö fööd lóñg wörds tô fîll thé spåcé lóñg w.</translation>
    </message>
    <message>
        <source>What does this number mean for me?</source>
        <comment>results.blood-sugar.glucose_fasting.ask.0</comment>
        <extracomment>results/blood-sugar.toml.</extracomment>
        <translation>Whåt döéš thîš ñúmbér méåñ för mé lóñg wörds tô fîll t?</translation>
    </message>
    <message>
        <source>Do I need the test again?</source>
        <comment>results.blood-sugar.glucose_fasting.ask.1</comment>
        <extracomment>results/blood-sugar.toml.</extracomment>
        <translation>Dö Î ñééd thé téšt ågåîñ lóñg wörds tô?</translation>
    </message>
    <message>
        <source>Blood sugar 2 hours after a sugar drink</source>
        <comment>results.blood-sugar.glucose_2h.name</comment>
        <extracomment>results/blood-sugar.toml.</extracomment>
        <translation>Blööd šúgår 2 höúrš åftér å šúgår drîñk lóñg wörds tô fîll thé</translation>
    </message>
    <message>
        <source>blood sugar 2 hours after a sugar drink</source>
        <comment>results.blood-sugar.glucose_2h.plain</comment>
        <extracomment>results/blood-sugar.toml.</extracomment>
        <translation>blööd šúgår 2 höúrš åftér å šúgår drîñk lóñg wörds tô fîll thé</translation>
    </message>
    <message>
        <source>This is the sugar in your blood 2 hours after a sweet drink.</source>
        <comment>results.blood-sugar.glucose_2h.what</comment>
        <extracomment>results/blood-sugar.toml.</extracomment>
        <translation>Thîš îš thé šúgår îñ ýöúr blööd 2 höúrš åftér å šwéét drîñk lóñg wörds tô fîll thé spåcé lóñg w.</translation>
    </message>
    <message>
        <source>What does this number mean for me?</source>
        <comment>results.blood-sugar.glucose_2h.ask.0</comment>
        <extracomment>results/blood-sugar.toml.</extracomment>
        <translation>Whåt döéš thîš ñúmbér méåñ för mé lóñg wörds tô fîll t?</translation>
    </message>
    <message>
        <source>What happens next?</source>
        <comment>results.blood-sugar.glucose_2h.ask.1</comment>
        <extracomment>results/blood-sugar.toml.</extracomment>
        <translation>Whåt håppéñš ñéxt lóñg wörds?</translation>
    </message>
    <message>
        <source>Blood sugar</source>
        <comment>results.blood-sugar.glucose.name</comment>
        <extracomment>results/blood-sugar.toml.</extracomment>
        <translation>Blööd šúgår lóñg w</translation>
    </message>
    <message>
        <source>sugar in your blood at one moment</source>
        <comment>results.blood-sugar.glucose.plain</comment>
        <extracomment>results/blood-sugar.toml.</extracomment>
        <translation>šúgår îñ ýöúr blööd åt öñé möméñt lóñg wörds tô fîll</translation>
    </message>
    <message>
        <source>This is the sugar in your blood at the time of the test. It goes up and down during the day.</source>
        <comment>results.blood-sugar.glucose.what</comment>
        <extracomment>results/blood-sugar.toml.</extracomment>
        <translation>Thîš îš thé šúgår îñ ýöúr blööd åt thé tîmé öf thé téšt. Ît göéš úp åñd döwñ dúrîñg thé dåý lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spå.</translation>
    </message>
    <message>
        <source>Does it matter when I last ate?</source>
        <comment>results.blood-sugar.glucose.ask.0</comment>
        <extracomment>results/blood-sugar.toml.</extracomment>
        <translation>Döéš ît måttér whéñ Î låšt åté lóñg wörds tô fîll?</translation>
    </message>
    <message>
        <source>What is a good number for me?</source>
        <comment>results.blood-sugar.glucose.ask.1</comment>
        <extracomment>results/blood-sugar.toml.</extracomment>
        <translation>Whåt îš å gööd ñúmbér för mé lóñg wörds tô fîl?</translation>
    </message>
    <message>
        <source>Blood pressure and body</source>
        <comment>results.body.title</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>Blööd préššúré åñd bödý lóñg wörds tô</translation>
    </message>
    <message>
        <source>Blood pressure, top number</source>
        <comment>results.body.sbp.name</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>Blööd préššúré, töp ñúmbér lóñg wörds tô f</translation>
    </message>
    <message>
        <source>the push of your blood when your heart beats</source>
        <comment>results.body.sbp.plain</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>thé púšh öf ýöúr blööd whéñ ýöúr héårt béåtš lóñg wörds tô fîll thé spå</translation>
    </message>
    <message>
        <source>This is how hard your blood pushes when your heart beats.</source>
        <comment>results.body.sbp.what</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>Thîš îš höw hård ýöúr blööd púšhéš whéñ ýöúr héårt béåtš lóñg wörds tô fîll thé spåcé lóñg.</translation>
    </message>
    <message>
        <source>Between 90 and 120 is usual for many adults. What is usual for you may not be the same.</source>
        <comment>results.body.sbp.usual</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>Bétwééñ 90 åñd 120 îš úšúål för måñý ådúltš. Whåt îš úšúål för ýöú måý ñöt bé thé šåmé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé.</translation>
    </message>
    <message>
        <source>NHS page on blood pressure (a copy from 2024)</source>
        <comment>results.body.sbp.source</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>ÑHŠ pågé öñ blööd préššúré (å çöpý fröm 2024 lóñg wörds tô fîll thé spå)</translation>
    </message>
    <message>
        <source>What is a good blood pressure for me?</source>
        <comment>results.body.sbp.ask.0</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>Whåt îš å gööd blööd préššúré för mé lóñg wörds tô fîll thé?</translation>
    </message>
    <message>
        <source>Do I need to check it at home?</source>
        <comment>results.body.sbp.ask.1</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>Dö Î ñééd tö çhéçk ît åt hömé lóñg wörds tô fîl?</translation>
    </message>
    <message>
        <source>Blood pressure, bottom number</source>
        <comment>results.body.dbp.name</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>Blööd préššúré, böttöm ñúmbér lóñg wörds tô fîl</translation>
    </message>
    <message>
        <source>the push of your blood when your heart rests</source>
        <comment>results.body.dbp.plain</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>thé púšh öf ýöúr blööd whéñ ýöúr héårt réštš lóñg wörds tô fîll thé spå</translation>
    </message>
    <message>
        <source>This is how hard your blood pushes when your heart rests between beats.</source>
        <comment>results.body.dbp.what</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>Thîš îš höw hård ýöúr blööd púšhéš whéñ ýöúr héårt réštš bétwééñ béåtš lóñg wörds tô fîll thé spåcé lóñg wörds tô.</translation>
    </message>
    <message>
        <source>Between 60 and 80 is usual for many adults. What is usual for you may not be the same.</source>
        <comment>results.body.dbp.usual</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>Bétwééñ 60 åñd 80 îš úšúål för måñý ådúltš. Whåt îš úšúål för ýöú måý ñöt bé thé šåmé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé.</translation>
    </message>
    <message>
        <source>NHS page on blood pressure (a copy from 2024)</source>
        <comment>results.body.dbp.source</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>ÑHŠ pågé öñ blööd préššúré (å çöpý fröm 2024 lóñg wörds tô fîll thé spå)</translation>
    </message>
    <message>
        <source>What is a good blood pressure for me?</source>
        <comment>results.body.dbp.ask.0</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>Whåt îš å gööd blööd préššúré för mé lóñg wörds tô fîll thé?</translation>
    </message>
    <message>
        <source>Do I need to check it at home?</source>
        <comment>results.body.dbp.ask.1</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>Dö Î ñééd tö çhéçk ît åt hömé lóñg wörds tô fîl?</translation>
    </message>
    <message>
        <source>Pulse</source>
        <comment>results.body.pulse.name</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>Púlšé ló</translation>
    </message>
    <message>
        <source>how many times your heart beats in a minute</source>
        <comment>results.body.pulse.plain</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>höw måñý tîméš ýöúr héårt béåtš îñ å mîñúté lóñg wörds tô fîll thé sp</translation>
    </message>
    <message>
        <source>This is how many times your heart beats in one minute.</source>
        <comment>results.body.pulse.what</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>Thîš îš höw måñý tîméš ýöúr héårt béåtš îñ öñé mîñúté lóñg wörds tô fîll thé spåcé lóñ.</translation>
    </message>
    <message>
        <source>What is usual for me?</source>
        <comment>results.body.pulse.ask.0</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>Whåt îš úšúål för mé lóñg wörds t?</translation>
    </message>
    <message>
        <source>Does my pulse feel steady?</source>
        <comment>results.body.pulse.ask.1</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>Döéš mý púlšé féél štéådý lóñg wörds tô f?</translation>
    </message>
    <message>
        <source>Oxygen level</source>
        <comment>results.body.spo2.name</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>Öxýgéñ lévél lóñg wö</translation>
    </message>
    <message>
        <source>how much oxygen your blood carries</source>
        <comment>results.body.spo2.plain</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>höw múçh öxýgéñ ýöúr blööd çårrîéš lóñg wörds tô fîll t</translation>
    </message>
    <message>
        <source>A clip on your finger shows how much oxygen your blood carries.</source>
        <comment>results.body.spo2.what</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>Å çlîp öñ ýöúr fîñgér šhöwš höw múçh öxýgéñ ýöúr blööd çårrîéš lóñg wörds tô fîll thé spåcé lóñg wör.</translation>
    </message>
    <message>
        <source>What is a good number for me?</source>
        <comment>results.body.spo2.ask.0</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>Whåt îš å gööd ñúmbér för mé lóñg wörds tô fîl?</translation>
    </message>
    <message>
        <source>When do I need to ring for help?</source>
        <comment>results.body.spo2.ask.1</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>Whéñ dö Î ñééd tö rîñg för hélp lóñg wörds tô fîll?</translation>
    </message>
    <message>
        <source>Weight</source>
        <comment>results.body.weight.name</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>Wéîght lóñ</translation>
    </message>
    <message>
        <source>how heavy you are</source>
        <comment>results.body.weight.plain</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>höw héåvý ýöú åré lóñg wörds</translation>
    </message>
    <message>
        <source>This is how heavy you were on that day.</source>
        <comment>results.body.weight.what</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>Thîš îš höw héåvý ýöú wéré öñ thåt dåý lóñg wörds tô fîll thé.</translation>
    </message>
    <message>
        <source>Is a change in my weight important for me?</source>
        <comment>results.body.weight.ask.0</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>Îš å çhåñgé îñ mý wéîght împörtåñt för mé lóñg wörds tô fîll thé sp?</translation>
    </message>
    <message>
        <source>How often do I need to weigh myself?</source>
        <comment>results.body.weight.ask.1</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>Höw öftéñ dö Î ñééd tö wéîgh mýšélf lóñg wörds tô fîll th?</translation>
    </message>
    <message>
        <source>Height</source>
        <comment>results.body.height.name</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>Héîght lóñ</translation>
    </message>
    <message>
        <source>how tall you are</source>
        <comment>results.body.height.plain</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>höw tåll ýöú åré lóñg wörd</translation>
    </message>
    <message>
        <source>This is how tall you are.</source>
        <comment>results.body.height.what</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>Thîš îš höw tåll ýöú åré lóñg wörds tô.</translation>
    </message>
    <message>
        <source>Do I need to have this checked again?</source>
        <comment>results.body.height.ask.0</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>Dö Î ñééd tö håvé thîš çhéçkéd ågåîñ lóñg wörds tô fîll thé?</translation>
    </message>
    <message>
        <source>BMI</source>
        <comment>results.body.bmi.name</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>BMÎ l</translation>
    </message>
    <message>
        <source>your weight for your height</source>
        <comment>results.body.bmi.plain</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>ýöúr wéîght för ýöúr héîght lóñg wörds tô fî</translation>
    </message>
    <message>
        <source>Body mass index (BMI) compares your weight with your height.</source>
        <comment>results.body.bmi.what</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>Bödý måšš îñdéx (BMÎ) çömpåréš ýöúr wéîght wîth ýöúr héîght lóñg wörds tô fîll thé spåcé lóñg w.</translation>
    </message>
    <message>
        <source>Between 18.5 and 24.9 is usual for many adults. For some family backgrounds the numbers are lower.</source>
        <comment>results.body.bmi.usual</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>Bétwééñ 18.5 åñd 24.9 îš úšúål för måñý ådúltš. För šömé fåmîlý båçkgröúñdš thé ñúmbérš åré löwér lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>NHS digital service manual, example on numbers</source>
        <comment>results.body.bmi.source</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>ÑHŠ dîgîtål šérvîçé måñúål, éxåmplé öñ ñúmbérš lóñg wörds tô fîll thé spåc</translation>
    </message>
    <message>
        <source>Is this number important for me?</source>
        <comment>results.body.bmi.ask.0</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>Îš thîš ñúmbér împörtåñt för mé lóñg wörds tô fîll?</translation>
    </message>
    <message>
        <source>What would help me most?</source>
        <comment>results.body.bmi.ask.1</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>Whåt wöúld hélp mé möšt lóñg wörds tô?</translation>
    </message>
    <message>
        <source>Waist size</source>
        <comment>results.body.waist.name</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>Wåîšt šîžé lóñg</translation>
    </message>
    <message>
        <source>how far it is around your middle</source>
        <comment>results.body.waist.plain</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>höw får ît îš åröúñd ýöúr mîddlé lóñg wörds tô fîll</translation>
    </message>
    <message>
        <source>This is how far it is around your middle.</source>
        <comment>results.body.waist.what</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>Thîš îš höw får ît îš åröúñd ýöúr mîddlé lóñg wörds tô fîll thé s.</translation>
    </message>
    <message>
        <source>Is this number important for me?</source>
        <comment>results.body.waist.ask.0</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>Îš thîš ñúmbér împörtåñt för mé lóñg wörds tô fîll?</translation>
    </message>
    <message>
        <source>Temperature</source>
        <comment>results.body.temp.name</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>Témpéråtúré lóñg w</translation>
    </message>
    <message>
        <source>how warm your body is</source>
        <comment>results.body.temp.plain</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>höw wårm ýöúr bödý îš lóñg wörds t</translation>
    </message>
    <message>
        <source>This is how warm your body was at that time.</source>
        <comment>results.body.temp.what</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>Thîš îš höw wårm ýöúr bödý wåš åt thåt tîmé lóñg wörds tô fîll thé spå.</translation>
    </message>
    <message>
        <source>When do I need to ring for help?</source>
        <comment>results.body.temp.ask.0</comment>
        <extracomment>results/body.toml.</extracomment>
        <translation>Whéñ dö Î ñééd tö rîñg för hélp lóñg wörds tô fîll?</translation>
    </message>
    <message>
        <source>Bones, blood vessels and sensors</source>
        <comment>results.bones-and-vessels.title</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>Böñéš, blööd véššélš åñd šéñšörš lóñg wörds tô fîll</translation>
    </message>
    <message>
        <source>T-score, hip</source>
        <comment>results.bones-and-vessels.tscore_hip.name</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>T-šçöré, hîp lóñg wö</translation>
    </message>
    <message>
        <source>how dense your hip bone is</source>
        <comment>results.bones-and-vessels.tscore_hip.plain</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>höw déñšé ýöúr hîp böñé îš lóñg wörds tô f</translation>
    </message>
    <message>
        <source>This shows how dense your hip bone is beside a young adult.</source>
        <comment>results.bones-and-vessels.tscore_hip.what</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>Thîš šhöwš höw déñšé ýöúr hîp böñé îš béšîdé å ýöúñg ådúlt lóñg wörds tô fîll thé spåcé lóñg w.</translation>
    </message>
    <message>
        <source>Do I need a bone medicine?</source>
        <comment>results.bones-and-vessels.tscore_hip.ask.0</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>Dö Î ñééd å böñé médîçîñé lóñg wörds tô f?</translation>
    </message>
    <message>
        <source>How can I lower my chance of a fall?</source>
        <comment>results.bones-and-vessels.tscore_hip.ask.1</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>Höw çåñ Î löwér mý çhåñçé öf å fåll lóñg wörds tô fîll th?</translation>
    </message>
    <message>
        <source>T-score, spine</source>
        <comment>results.bones-and-vessels.tscore_spine.name</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>T-šçöré, špîñé lóñg wör</translation>
    </message>
    <message>
        <source>how dense your back bones are</source>
        <comment>results.bones-and-vessels.tscore_spine.plain</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>höw déñšé ýöúr båçk böñéš åré lóñg wörds tô fîl</translation>
    </message>
    <message>
        <source>This shows how dense your back bones are beside a young adult.</source>
        <comment>results.bones-and-vessels.tscore_spine.what</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>Thîš šhöwš höw déñšé ýöúr båçk böñéš åré béšîdé å ýöúñg ådúlt lóñg wörds tô fîll thé spåcé lóñg wör.</translation>
    </message>
    <message>
        <source>Do I need a bone medicine?</source>
        <comment>results.bones-and-vessels.tscore_spine.ask.0</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>Dö Î ñééd å böñé médîçîñé lóñg wörds tô f?</translation>
    </message>
    <message>
        <source>How can I lower my chance of a fall?</source>
        <comment>results.bones-and-vessels.tscore_spine.ask.1</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>Höw çåñ Î löwér mý çhåñçé öf å fåll lóñg wörds tô fîll th?</translation>
    </message>
    <message>
        <source>FRAX score</source>
        <comment>results.bones-and-vessels.frax.name</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>FRÅX šçöré lóñg</translation>
    </message>
    <message>
        <source>your chance of a broken bone over 10 years</source>
        <comment>results.bones-and-vessels.frax.plain</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>ýöúr çhåñçé öf å brökéñ böñé övér 10 ýéårš lóñg wörds tô fîll thé sp</translation>
    </message>
    <message>
        <source>This is a guess at your chance of a broken bone in 10 years.</source>
        <comment>results.bones-and-vessels.frax.what</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>Thîš îš å gúéšš åt ýöúr çhåñçé öf å brökéñ böñé îñ 10 ýéårš lóñg wörds tô fîll thé spåcé lóñg w.</translation>
    </message>
    <message>
        <source>What can I do about it?</source>
        <comment>results.bones-and-vessels.frax.ask.0</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>Whåt çåñ Î dö åböút ît lóñg wörds tô?</translation>
    </message>
    <message>
        <source>Time in range</source>
        <comment>results.bones-and-vessels.tir.name</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>Tîmé îñ råñgé lóñg wö</translation>
    </message>
    <message>
        <source>how long your sugar was in range</source>
        <comment>results.bones-and-vessels.tir.plain</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>höw löñg ýöúr šúgår wåš îñ råñgé lóñg wörds tô fîll</translation>
    </message>
    <message>
        <source>This is how much of the day your sugar was in the range set for you.</source>
        <comment>results.bones-and-vessels.tir.what</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>Thîš îš höw múçh öf thé dåý ýöúr šúgår wåš îñ thé råñgé šét för ýöú lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>What is a good number for me?</source>
        <comment>results.bones-and-vessels.tir.ask.0</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>Whåt îš å gööd ñúmbér för mé lóñg wörds tô fîl?</translation>
    </message>
    <message>
        <source>What could I change?</source>
        <comment>results.bones-and-vessels.tir.ask.1</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>Whåt çöúld Î çhåñgé lóñg wörds?</translation>
    </message>
    <message>
        <source>Time below range</source>
        <comment>results.bones-and-vessels.tbr.name</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>Tîmé bélöw råñgé lóñg wörd</translation>
    </message>
    <message>
        <source>how long your sugar was below range</source>
        <comment>results.bones-and-vessels.tbr.plain</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>höw löñg ýöúr šúgår wåš bélöw råñgé lóñg wörds tô fîll t</translation>
    </message>
    <message>
        <source>This is how much of the day your sugar was below the range set for you.</source>
        <comment>results.bones-and-vessels.tbr.what</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>Thîš îš höw múçh öf thé dåý ýöúr šúgår wåš bélöw thé råñgé šét för ýöú lóñg wörds tô fîll thé spåcé lóñg wörds tô.</translation>
    </message>
    <message>
        <source>What do I do when my sugar drops?</source>
        <comment>results.bones-and-vessels.tbr.ask.0</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>Whåt dö Î dö whéñ mý šúgår dröpš lóñg wörds tô fîll?</translation>
    </message>
    <message>
        <source>GMI</source>
        <comment>results.bones-and-vessels.gmi.name</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>GMÎ l</translation>
    </message>
    <message>
        <source>average sugar worked out by your sensor</source>
        <comment>results.bones-and-vessels.gmi.plain</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>åvérågé šúgår wörkéd öút bý ýöúr šéñšör lóñg wörds tô fîll thé</translation>
    </message>
    <message>
        <source>Your sensor makes this number from your average sugar. It is not the same as a blood test.</source>
        <comment>results.bones-and-vessels.gmi.what</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>Ýöúr šéñšör måkéš thîš ñúmbér fröm ýöúr åvérågé šúgår. Ît îš ñöt thé šåmé åš å blööd téšt lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé s.</translation>
    </message>
    <message>
        <source>Is this close to my HbA1c?</source>
        <comment>results.bones-and-vessels.gmi.ask.0</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>Îš thîš çlöšé tö mý HbÅ1ç lóñg wörds tô f?</translation>
    </message>
    <message>
        <source>ABPI, right leg</source>
        <comment>results.bones-and-vessels.abpi_r.name</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>ÅBPÎ, rîght lég lóñg wör</translation>
    </message>
    <message>
        <source>blood flow in your right leg</source>
        <comment>results.bones-and-vessels.abpi_r.plain</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>blööd flöw îñ ýöúr rîght lég lóñg wörds tô fî</translation>
    </message>
    <message>
        <source>This compares the pressure in your right ankle with your arm.</source>
        <comment>results.bones-and-vessels.abpi_r.what</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>Thîš çömpåréš thé préššúré îñ ýöúr rîght åñklé wîth ýöúr årm lóñg wörds tô fîll thé spåcé lóñg wö.</translation>
    </message>
    <message>
        <source>How is the blood flow in my legs?</source>
        <comment>results.bones-and-vessels.abpi_r.ask.0</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>Höw îš thé blööd flöw îñ mý légš lóñg wörds tô fîll?</translation>
    </message>
    <message>
        <source>ABPI, left leg</source>
        <comment>results.bones-and-vessels.abpi_l.name</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>ÅBPÎ, léft lég lóñg wör</translation>
    </message>
    <message>
        <source>blood flow in your left leg</source>
        <comment>results.bones-and-vessels.abpi_l.plain</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>blööd flöw îñ ýöúr léft lég lóñg wörds tô fî</translation>
    </message>
    <message>
        <source>This compares the pressure in your left ankle with your arm.</source>
        <comment>results.bones-and-vessels.abpi_l.what</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>Thîš çömpåréš thé préššúré îñ ýöúr léft åñklé wîth ýöúr årm lóñg wörds tô fîll thé spåcé lóñg w.</translation>
    </message>
    <message>
        <source>How is the blood flow in my legs?</source>
        <comment>results.bones-and-vessels.abpi_l.ask.0</comment>
        <extracomment>results/bones-and-vessels.toml.</extracomment>
        <translation>Höw îš thé blööd flöw îñ mý légš lóñg wörds tô fîll?</translation>
    </message>
    <message>
        <source>Breathing</source>
        <comment>results.breathing.title</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>Bréåthîñg lóñg</translation>
    </message>
    <message>
        <source>FEV1</source>
        <comment>results.breathing.fev1.name</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>FÉV1 ló</translation>
    </message>
    <message>
        <source>air you can blow out in 1 second</source>
        <comment>results.breathing.fev1.plain</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>åîr ýöú çåñ blöw öút îñ 1 šéçöñd lóñg wörds tô fîll</translation>
    </message>
    <message>
        <source>This is how much air you can blow out in 1 second.</source>
        <comment>results.breathing.fev1.what</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>Thîš îš höw múçh åîr ýöú çåñ blöw öút îñ 1 šéçöñd lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>How are my lungs doing?</source>
        <comment>results.breathing.fev1.ask.0</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>Höw åré mý lúñgš döîñg lóñg wörds tô?</translation>
    </message>
    <message>
        <source>Can someone check how I use my inhaler?</source>
        <comment>results.breathing.fev1.ask.1</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>Çåñ šöméöñé çhéçk höw Î úšé mý îñhålér lóñg wörds tô fîll thé?</translation>
    </message>
    <message>
        <source>FEV1, percent of predicted</source>
        <comment>results.breathing.fev1_pct.name</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>FÉV1, pérçéñt öf prédîçtéd lóñg wörds tô f</translation>
    </message>
    <message>
        <source>your FEV1 beside what is expected for you</source>
        <comment>results.breathing.fev1_pct.plain</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>ýöúr FÉV1 béšîdé whåt îš éxpéçtéd för ýöú lóñg wörds tô fîll thé s</translation>
    </message>
    <message>
        <source>This compares your FEV1 with people of your age and height.</source>
        <comment>results.breathing.fev1_pct.what</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>Thîš çömpåréš ýöúr FÉV1 wîth péöplé öf ýöúr ågé åñd héîght lóñg wörds tô fîll thé spåcé lóñg w.</translation>
    </message>
    <message>
        <source>How are my lungs doing?</source>
        <comment>results.breathing.fev1_pct.ask.0</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>Höw åré mý lúñgš döîñg lóñg wörds tô?</translation>
    </message>
    <message>
        <source>FVC</source>
        <comment>results.breathing.fvc.name</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>FVÇ l</translation>
    </message>
    <message>
        <source>all the air you can blow out</source>
        <comment>results.breathing.fvc.plain</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>åll thé åîr ýöú çåñ blöw öút lóñg wörds tô fî</translation>
    </message>
    <message>
        <source>This is all the air that you can blow out in one breath.</source>
        <comment>results.breathing.fvc.what</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>Thîš îš åll thé åîr thåt ýöú çåñ blöw öút îñ öñé bréåth lóñg wörds tô fîll thé spåcé lóñg.</translation>
    </message>
    <message>
        <source>How are my lungs doing?</source>
        <comment>results.breathing.fvc.ask.0</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>Höw åré mý lúñgš döîñg lóñg wörds tô?</translation>
    </message>
    <message>
        <source>FEV1/FVC ratio</source>
        <comment>results.breathing.fev1_fvc.name</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>FÉV1/FVÇ råtîö lóñg wör</translation>
    </message>
    <message>
        <source>FEV1 beside FVC</source>
        <comment>results.breathing.fev1_fvc.plain</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>FÉV1 béšîdé FVÇ lóñg wör</translation>
    </message>
    <message>
        <source>This compares the air in the first second with all the air you blow out.</source>
        <comment>results.breathing.fev1_fvc.what</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>Thîš çömpåréš thé åîr îñ thé fîršt šéçöñd wîth åll thé åîr ýöú blöw öút lóñg wörds tô fîll thé spåcé lóñg wörds tô.</translation>
    </message>
    <message>
        <source>How are my lungs doing?</source>
        <comment>results.breathing.fev1_fvc.ask.0</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>Höw åré mý lúñgš döîñg lóñg wörds tô?</translation>
    </message>
    <message>
        <source>Peak flow</source>
        <comment>results.breathing.pef.name</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>Péåk flöw lóñg</translation>
    </message>
    <message>
        <source>how fast you can blow out</source>
        <comment>results.breathing.pef.plain</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>höw fåšt ýöú çåñ blöw öút lóñg wörds tô</translation>
    </message>
    <message>
        <source>Peak flow is how fast you can blow air out.</source>
        <comment>results.breathing.pef.what</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>Péåk flöw îš höw fåšt ýöú çåñ blöw åîr öút lóñg wörds tô fîll thé sp.</translation>
    </message>
    <message>
        <source>What is a good number for me?</source>
        <comment>results.breathing.pef.ask.0</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>Whåt îš å gööd ñúmbér för mé lóñg wörds tô fîl?</translation>
    </message>
    <message>
        <source>What do I do when it drops?</source>
        <comment>results.breathing.pef.ask.1</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>Whåt dö Î dö whéñ ît dröpš lóñg wörds tô fî?</translation>
    </message>
    <message>
        <source>CAT score</source>
        <comment>results.breathing.cat.name</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>ÇÅT šçöré lóñg</translation>
    </message>
    <message>
        <source>how your lung illness affects your day</source>
        <comment>results.breathing.cat.plain</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>höw ýöúr lúñg îllñéšš åfféçtš ýöúr dåý lóñg wörds tô fîll thé</translation>
    </message>
    <message>
        <source>The CAT score shows how a long-term lung illness (COPD) affects your day. It runs from 0 to 40.</source>
        <comment>results.breathing.cat.what</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>Thé ÇÅT šçöré šhöwš höw å löñg-térm lúñg îllñéšš (ÇÖPD) åfféçtš ýöúr dåý. Ît rúñš fröm 0 tö 40 lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåc.</translation>
    </message>
    <message>
        <source>What would help me breathe better?</source>
        <comment>results.breathing.cat.ask.0</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>Whåt wöúld hélp mé bréåthé béttér lóñg wörds tô fîll t?</translation>
    </message>
    <message>
        <source>MRC breathlessness scale</source>
        <comment>results.breathing.mrc.name</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>MRÇ bréåthléššñéšš šçålé lóñg wörds tô</translation>
    </message>
    <message>
        <source>how out of breath you get</source>
        <comment>results.breathing.mrc.plain</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>höw öút öf bréåth ýöú gét lóñg wörds tô</translation>
    </message>
    <message>
        <source>This scale shows how easily you get out of breath. It runs from 1 to 5.</source>
        <comment>results.breathing.mrc.what</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>Thîš šçålé šhöwš höw éåšîlý ýöú gét öút öf bréåth. Ît rúñš fröm 1 tö 5 lóñg wörds tô fîll thé spåcé lóñg wörds tô.</translation>
    </message>
    <message>
        <source>What would help me breathe better?</source>
        <comment>results.breathing.mrc.ask.0</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>Whåt wöúld hélp mé bréåthé béttér lóñg wörds tô fîll t?</translation>
    </message>
    <message>
        <source>Asthma Control Test</source>
        <comment>results.breathing.act.name</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>Åšthmå Çöñtröl Téšt lóñg wörds</translation>
    </message>
    <message>
        <source>how your asthma has been for 4 weeks</source>
        <comment>results.breathing.act.plain</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>höw ýöúr åšthmå håš bééñ för 4 wéékš lóñg wörds tô fîll th</translation>
    </message>
    <message>
        <source>This score shows how your asthma has been over 4 weeks. It runs from 5 to 25.</source>
        <comment>results.breathing.act.what</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>Thîš šçöré šhöwš höw ýöúr åšthmå håš bééñ övér 4 wéékš. Ît rúñš fröm 5 tö 25 lóñg wörds tô fîll thé spåcé lóñg wörds tô fîl.</translation>
    </message>
    <message>
        <source>What would help my asthma?</source>
        <comment>results.breathing.act.ask.0</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>Whåt wöúld hélp mý åšthmå lóñg wörds tô f?</translation>
    </message>
    <message>
        <source>Can someone check how I use my inhaler?</source>
        <comment>results.breathing.act.ask.1</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>Çåñ šöméöñé çhéçk höw Î úšé mý îñhålér lóñg wörds tô fîll thé?</translation>
    </message>
    <message>
        <source>Epworth score</source>
        <comment>results.breathing.epworth.name</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>Épwörth šçöré lóñg wö</translation>
    </message>
    <message>
        <source>how sleepy you are by day</source>
        <comment>results.breathing.epworth.plain</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>höw šléépý ýöú åré bý dåý lóñg wörds tô</translation>
    </message>
    <message>
        <source>This score shows how likely you are to nod off in the day. It runs from 0 to 24.</source>
        <comment>results.breathing.epworth.what</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>Thîš šçöré šhöwš höw lîkélý ýöú åré tö ñöd öff îñ thé dåý. Ît rúñš fröm 0 tö 24 lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll.</translation>
    </message>
    <message>
        <source>Am I safe to drive?</source>
        <comment>results.breathing.epworth.ask.0</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>Åm Î šåfé tö drîvé lóñg wörds?</translation>
    </message>
    <message>
        <source>What would help me sleep?</source>
        <comment>results.breathing.epworth.ask.1</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>Whåt wöúld hélp mé šléép lóñg wörds tô?</translation>
    </message>
    <message>
        <source>AHI</source>
        <comment>results.breathing.ahi.name</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>ÅHÎ l</translation>
    </message>
    <message>
        <source>pauses in your breathing during sleep</source>
        <comment>results.breathing.ahi.plain</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>påúšéš îñ ýöúr bréåthîñg dúrîñg šléép lóñg wörds tô fîll thé</translation>
    </message>
    <message>
        <source>This is how many times an hour your breathing paused or dropped in sleep.</source>
        <comment>results.breathing.ahi.what</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>Thîš îš höw måñý tîméš åñ höúr ýöúr bréåthîñg påúšéd ör dröppéd îñ šléép lóñg wörds tô fîll thé spåcé lóñg wörds tô.</translation>
    </message>
    <message>
        <source>Am I safe to drive?</source>
        <comment>results.breathing.ahi.ask.0</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>Åm Î šåfé tö drîvé lóñg wörds?</translation>
    </message>
    <message>
        <source>What would help me sleep?</source>
        <comment>results.breathing.ahi.ask.1</comment>
        <extracomment>results/breathing.toml.</extracomment>
        <translation>Whåt wöúld hélp mé šléép lóñg wörds tô?</translation>
    </message>
    <message>
        <source>Fats in the blood</source>
        <comment>results.cholesterol.title</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>Fåtš îñ thé blööd lóñg wörds</translation>
    </message>
    <message>
        <source>Total cholesterol</source>
        <comment>results.cholesterol.chol_total.name</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>Tötål çhöléštéröl lóñg wörds</translation>
    </message>
    <message>
        <source>all the cholesterol in your blood</source>
        <comment>results.cholesterol.chol_total.plain</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>åll thé çhöléštéröl îñ ýöúr blööd lóñg wörds tô fîll</translation>
    </message>
    <message>
        <source>Cholesterol is a fat in your blood. This number adds all the kinds together.</source>
        <comment>results.cholesterol.chol_total.what</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>Çhöléštéröl îš å fåt îñ ýöúr blööd. Thîš ñúmbér åddš åll thé kîñdš tögéthér lóñg wörds tô fîll thé spåcé lóñg wörds tô fî.</translation>
    </message>
    <message>
        <source>Below 5 mmol/L is usual advice for many adults. The number that suits you depends on your health.</source>
        <comment>results.cholesterol.chol_total.usual</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>Bélöw 5 mmöl/L îš úšúål ådvîçé för måñý ådúltš. Thé ñúmbér thåt šúîtš ýöú dépéñdš öñ ýöúr héålth lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>NHS page on cholesterol levels, reviewed 13 July 2022</source>
        <comment>results.cholesterol.chol_total.source</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>ÑHŠ pågé öñ çhöléštéröl lévélš, révîéwéd 13 Júlý 2022 lóñg wörds tô fîll thé spåcé ló</translation>
    </message>
    <message>
        <source>What is a good number for me?</source>
        <comment>results.cholesterol.chol_total.ask.0</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>Whåt îš å gööd ñúmbér för mé lóñg wörds tô fîl?</translation>
    </message>
    <message>
        <source>Would a medicine or food changes help me?</source>
        <comment>results.cholesterol.chol_total.ask.1</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>Wöúld å médîçîñé ör fööd çhåñgéš hélp mé lóñg wörds tô fîll thé s?</translation>
    </message>
    <message>
        <source>HDL cholesterol</source>
        <comment>results.cholesterol.chol_hdl.name</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>HDL çhöléštéröl lóñg wör</translation>
    </message>
    <message>
        <source>the kind that carries fat away</source>
        <comment>results.cholesterol.chol_hdl.plain</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>thé kîñd thåt çårrîéš fåt åwåý lóñg wörds tô fîl</translation>
    </message>
    <message>
        <source>HDL is the kind of cholesterol that carries fat away from your blood vessels.</source>
        <comment>results.cholesterol.chol_hdl.what</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>HDL îš thé kîñd öf çhöléštéröl thåt çårrîéš fåt åwåý fröm ýöúr blööd véššélš lóñg wörds tô fîll thé spåcé lóñg wörds tô fîl.</translation>
    </message>
    <message>
        <source>Above 1.0 mmol/L for men and above 1.2 for women is usual advice.</source>
        <comment>results.cholesterol.chol_hdl.usual</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>Åbövé 1.0 mmöl/L för méñ åñd åbövé 1.2 för wöméñ îš úšúål ådvîçé lóñg wörds tô fîll thé spåcé lóñg wörd.</translation>
    </message>
    <message>
        <source>NHS page on cholesterol levels, reviewed 13 July 2022</source>
        <comment>results.cholesterol.chol_hdl.source</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>ÑHŠ pågé öñ çhöléštéröl lévélš, révîéwéd 13 Júlý 2022 lóñg wörds tô fîll thé spåcé ló</translation>
    </message>
    <message>
        <source>What is a good number for me?</source>
        <comment>results.cholesterol.chol_hdl.ask.0</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>Whåt îš å gööd ñúmbér för mé lóñg wörds tô fîl?</translation>
    </message>
    <message>
        <source>LDL cholesterol</source>
        <comment>results.cholesterol.chol_ldl.name</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>LDL çhöléštéröl lóñg wör</translation>
    </message>
    <message>
        <source>the kind that can build up</source>
        <comment>results.cholesterol.chol_ldl.plain</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>thé kîñd thåt çåñ búîld úp lóñg wörds tô f</translation>
    </message>
    <message>
        <source>LDL is the kind of cholesterol that can build up in your blood vessels.</source>
        <comment>results.cholesterol.chol_ldl.what</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>LDL îš thé kîñd öf çhöléštéröl thåt çåñ búîld úp îñ ýöúr blööd véššélš lóñg wörds tô fîll thé spåcé lóñg wörds tô.</translation>
    </message>
    <message>
        <source>What is a good number for me?</source>
        <comment>results.cholesterol.chol_ldl.ask.0</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>Whåt îš å gööd ñúmbér för mé lóñg wörds tô fîl?</translation>
    </message>
    <message>
        <source>Non-HDL cholesterol</source>
        <comment>results.cholesterol.chol_non_hdl.name</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>Ñöñ-HDL çhöléštéröl lóñg wörds</translation>
    </message>
    <message>
        <source>all cholesterol except HDL</source>
        <comment>results.cholesterol.chol_non_hdl.plain</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>åll çhöléštéröl éxçépt HDL lóñg wörds tô f</translation>
    </message>
    <message>
        <source>This is your total cholesterol with the HDL part taken away.</source>
        <comment>results.cholesterol.chol_non_hdl.what</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>Thîš îš ýöúr tötål çhöléštéröl wîth thé HDL pårt tåkéñ åwåý lóñg wörds tô fîll thé spåcé lóñg w.</translation>
    </message>
    <message>
        <source>Below 4 mmol/L is usual advice for many adults.</source>
        <comment>results.cholesterol.chol_non_hdl.usual</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>Bélöw 4 mmöl/L îš úšúål ådvîçé för måñý ådúltš lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>NHS page on cholesterol levels, reviewed 13 July 2022</source>
        <comment>results.cholesterol.chol_non_hdl.source</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>ÑHŠ pågé öñ çhöléštéröl lévélš, révîéwéd 13 Júlý 2022 lóñg wörds tô fîll thé spåcé ló</translation>
    </message>
    <message>
        <source>What is a good number for me?</source>
        <comment>results.cholesterol.chol_non_hdl.ask.0</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>Whåt îš å gööd ñúmbér för mé lóñg wörds tô fîl?</translation>
    </message>
    <message>
        <source>Cholesterol ratio</source>
        <comment>results.cholesterol.chol_ratio.name</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>Çhöléštéröl råtîö lóñg wörds</translation>
    </message>
    <message>
        <source>total cholesterol shared by HDL</source>
        <comment>results.cholesterol.chol_ratio.plain</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>tötål çhöléštéröl šhåréd bý HDL lóñg wörds tô fîll</translation>
    </message>
    <message>
        <source>This compares your total cholesterol with the HDL part.</source>
        <comment>results.cholesterol.chol_ratio.what</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>Thîš çömpåréš ýöúr tötål çhöléštéröl wîth thé HDL pårt lóñg wörds tô fîll thé spåcé lóñ.</translation>
    </message>
    <message>
        <source>What is a good number for me?</source>
        <comment>results.cholesterol.chol_ratio.ask.0</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>Whåt îš å gööd ñúmbér för mé lóñg wörds tô fîl?</translation>
    </message>
    <message>
        <source>Triglycerides</source>
        <comment>results.cholesterol.trig.name</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>Trîglýçérîdéš lóñg wö</translation>
    </message>
    <message>
        <source>another fat in your blood</source>
        <comment>results.cholesterol.trig.plain</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>åñöthér fåt îñ ýöúr blööd lóñg wörds tô</translation>
    </message>
    <message>
        <source>Triglycerides are another kind of fat in your blood. Food and drink can change them.</source>
        <comment>results.cholesterol.trig.what</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>Trîglýçérîdéš åré åñöthér kîñd öf fåt îñ ýöúr blööd. Fööd åñd drîñk çåñ çhåñgé thém lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll th.</translation>
    </message>
    <message>
        <source>Does it matter when I last ate?</source>
        <comment>results.cholesterol.trig.ask.0</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>Döéš ît måttér whéñ Î låšt åté lóñg wörds tô fîll?</translation>
    </message>
    <message>
        <source>What is a good number for me?</source>
        <comment>results.cholesterol.trig.ask.1</comment>
        <extracomment>results/cholesterol.toml.</extracomment>
        <translation>Whåt îš å gööd ñúmbér för mé lóñg wörds tô fîl?</translation>
    </message>
    <message>
        <source>Thyroid, prostate, heart and clotting</source>
        <comment>results.glands-and-heart.title</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>Thýröîd, pröštåté, héårt åñd çlöttîñg lóñg wörds tô fîll thé</translation>
    </message>
    <message>
        <source>TSH</source>
        <comment>results.glands-and-heart.tsh.name</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>TŠH l</translation>
    </message>
    <message>
        <source>the signal that tells your thyroid to work</source>
        <comment>results.glands-and-heart.tsh.plain</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>thé šîgñål thåt téllš ýöúr thýröîd tö wörk lóñg wörds tô fîll thé sp</translation>
    </message>
    <message>
        <source>TSH is the signal that tells your thyroid to work.</source>
        <comment>results.glands-and-heart.tsh.what</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>TŠH îš thé šîgñål thåt téllš ýöúr thýröîd tö wörk lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>Is my thyroid medicine right for me?</source>
        <comment>results.glands-and-heart.tsh.ask.0</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>Îš mý thýröîd médîçîñé rîght för mé lóñg wörds tô fîll th?</translation>
    </message>
    <message>
        <source>When is my next test?</source>
        <comment>results.glands-and-heart.tsh.ask.1</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>Whéñ îš mý ñéxt téšt lóñg wörds t?</translation>
    </message>
    <message>
        <source>Free T4</source>
        <comment>results.glands-and-heart.ft4.name</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>Fréé T4 lóñg</translation>
    </message>
    <message>
        <source>what your thyroid makes</source>
        <comment>results.glands-and-heart.ft4.plain</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>whåt ýöúr thýröîd måkéš lóñg wörds tô</translation>
    </message>
    <message>
        <source>T4 is the hormone that your thyroid makes.</source>
        <comment>results.glands-and-heart.ft4.what</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>T4 îš thé hörmöñé thåt ýöúr thýröîd måkéš lóñg wörds tô fîll thé sp.</translation>
    </message>
    <message>
        <source>Is my thyroid medicine right for me?</source>
        <comment>results.glands-and-heart.ft4.ask.0</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>Îš mý thýröîd médîçîñé rîght för mé lóñg wörds tô fîll th?</translation>
    </message>
    <message>
        <source>PSA</source>
        <comment>results.glands-and-heart.psa.name</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>PŠÅ l</translation>
    </message>
    <message>
        <source>a prostate test</source>
        <comment>results.glands-and-heart.psa.plain</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>å pröštåté téšt lóñg wör</translation>
    </message>
    <message>
        <source>PSA is made by the prostate. Many things can change it.</source>
        <comment>results.glands-and-heart.psa.what</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>PŠÅ îš mådé bý thé pröštåté. Måñý thîñgš çåñ çhåñgé ît lóñg wörds tô fîll thé spåcé lóñ.</translation>
    </message>
    <message>
        <source>What does this number mean for me?</source>
        <comment>results.glands-and-heart.psa.ask.0</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>Whåt döéš thîš ñúmbér méåñ för mé lóñg wörds tô fîll t?</translation>
    </message>
    <message>
        <source>Do I need the test again?</source>
        <comment>results.glands-and-heart.psa.ask.1</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>Dö Î ñééd thé téšt ågåîñ lóñg wörds tô?</translation>
    </message>
    <message>
        <source>NT-proBNP</source>
        <comment>results.glands-and-heart.ntprobnp.name</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>ÑT-pröBÑP lóñg</translation>
    </message>
    <message>
        <source>a test of heart strain</source>
        <comment>results.glands-and-heart.ntprobnp.plain</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>å téšt öf héårt štråîñ lóñg wörds tô</translation>
    </message>
    <message>
        <source>The heart makes this when it has to work harder.</source>
        <comment>results.glands-and-heart.ntprobnp.what</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>Thé héårt måkéš thîš whéñ ît håš tö wörk hårdér lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>How is my heart doing?</source>
        <comment>results.glands-and-heart.ntprobnp.ask.0</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>Höw îš mý héårt döîñg lóñg wörds tô?</translation>
    </message>
    <message>
        <source>INR</source>
        <comment>results.glands-and-heart.inr.name</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>ÎÑR l</translation>
    </message>
    <message>
        <source>how long your blood takes to clot</source>
        <comment>results.glands-and-heart.inr.plain</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>höw löñg ýöúr blööd tåkéš tö çlöt lóñg wörds tô fîll</translation>
    </message>
    <message>
        <source>INR shows how long your blood takes to clot. People who take warfarin have it checked.</source>
        <comment>results.glands-and-heart.inr.what</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>ÎÑR šhöwš höw löñg ýöúr blööd tåkéš tö çlöt. Péöplé whö tåké wårfårîñ håvé ît çhéçkéd lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé.</translation>
    </message>
    <message>
        <source>What is my target INR?</source>
        <comment>results.glands-and-heart.inr.ask.0</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>Whåt îš mý tårgét ÎÑR lóñg wörds tô?</translation>
    </message>
    <message>
        <source>When is my next test?</source>
        <comment>results.glands-and-heart.inr.ask.1</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>Whéñ îš mý ñéxt téšt lóñg wörds t?</translation>
    </message>
    <message>
        <source>LVEF</source>
        <comment>results.glands-and-heart.lvef.name</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>LVÉF ló</translation>
    </message>
    <message>
        <source>how much blood your heart pumps out</source>
        <comment>results.glands-and-heart.lvef.plain</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>höw múçh blööd ýöúr héårt púmpš öút lóñg wörds tô fîll t</translation>
    </message>
    <message>
        <source>This shows how much of its blood your heart pumps out with each beat.</source>
        <comment>results.glands-and-heart.lvef.what</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>Thîš šhöwš höw múçh öf îtš blööd ýöúr héårt púmpš öút wîth éåçh béåt lóñg wörds tô fîll thé spåcé lóñg wörds t.</translation>
    </message>
    <message>
        <source>How is my heart doing?</source>
        <comment>results.glands-and-heart.lvef.ask.0</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>Höw îš mý héårt döîñg lóñg wörds tô?</translation>
    </message>
    <message>
        <source>What can I do to help my heart?</source>
        <comment>results.glands-and-heart.lvef.ask.1</comment>
        <extracomment>results/glands-and-heart.toml.</extracomment>
        <translation>Whåt çåñ Î dö tö hélp mý héårt lóñg wörds tô fîll?</translation>
    </message>
    <message>
        <source>Results in words</source>
        <comment>results.in-words.title</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>Réšúltš îñ wördš lóñg wörd</translation>
    </message>
    <message>
        <source>Smoking</source>
        <comment>results.in-words.smoking.name</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>Šmökîñg lóñg</translation>
    </message>
    <message>
        <source>if you smoke</source>
        <comment>results.in-words.smoking.plain</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>îf ýöú šmöké lóñg wö</translation>
    </message>
    <message>
        <source>The letter says if you smoke or used to smoke.</source>
        <comment>results.in-words.smoking.what</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>Thé léttér šåýš îf ýöú šmöké ör úšéd tö šmöké lóñg wörds tô fîll thé spåc.</translation>
    </message>
    <message>
        <source>Who can help me to stop?</source>
        <comment>results.in-words.smoking.ask.0</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>Whö çåñ hélp mé tö štöp lóñg wörds tô?</translation>
    </message>
    <message>
        <source>Foot check</source>
        <comment>results.in-words.foot_risk.name</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>Fööt çhéçk lóñg</translation>
    </message>
    <message>
        <source>how likely foot problems are</source>
        <comment>results.in-words.foot_risk.plain</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>höw lîkélý fööt pröblémš åré lóñg wörds tô fî</translation>
    </message>
    <message>
        <source>Someone looked at your feet and tested how well you can feel them.</source>
        <comment>results.in-words.foot_risk.what</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>Šöméöñé löökéd åt ýöúr féét åñd téštéd höw wéll ýöú çåñ féél thém lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>How do I look after my feet?</source>
        <comment>results.in-words.foot_risk.ask.0</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>Höw dö Î löök åftér mý féét lóñg wörds tô fî?</translation>
    </message>
    <message>
        <source>Who do I ring about a sore?</source>
        <comment>results.in-words.foot_risk.ask.1</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>Whö dö Î rîñg åböút å šöré lóñg wörds tô fî?</translation>
    </message>
    <message>
        <source>Eye screening</source>
        <comment>results.in-words.eye_screen.name</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>Éýé šçrééñîñg lóñg wö</translation>
    </message>
    <message>
        <source>photos of the back of your eyes</source>
        <comment>results.in-words.eye_screen.plain</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>phötöš öf thé båçk öf ýöúr éýéš lóñg wörds tô fîll</translation>
    </message>
    <message>
        <source>Photos show the back of your eyes.</source>
        <comment>results.in-words.eye_screen.what</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>Phötöš šhöw thé båçk öf ýöúr éýéš lóñg wörds tô fîll t.</translation>
    </message>
    <message>
        <source>When is my next eye check?</source>
        <comment>results.in-words.eye_screen.ask.0</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>Whéñ îš mý ñéxt éýé çhéçk lóñg wörds tô f?</translation>
    </message>
    <message>
        <source>Protein in pee (dipstick)</source>
        <comment>results.in-words.urine_protein.name</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>Prötéîñ îñ péé (dîpštîçk lóñg wörds tô)</translation>
    </message>
    <message>
        <source>protein found with a test strip</source>
        <comment>results.in-words.urine_protein.plain</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>prötéîñ föúñd wîth å téšt štrîp lóñg wörds tô fîll</translation>
    </message>
    <message>
        <source>A test strip shows if there is protein in your pee.</source>
        <comment>results.in-words.urine_protein.what</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>Å téšt štrîp šhöwš îf théré îš prötéîñ îñ ýöúr péé lóñg wörds tô fîll thé spåcé l.</translation>
    </message>
    <message>
        <source>Do I need another test?</source>
        <comment>results.in-words.urine_protein.ask.0</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>Dö Î ñééd åñöthér téšt lóñg wörds tô?</translation>
    </message>
    <message>
        <source>Blood in pee (dipstick)</source>
        <comment>results.in-words.urine_blood.name</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>Blööd îñ péé (dîpštîçk lóñg wörds tô)</translation>
    </message>
    <message>
        <source>blood found with a test strip</source>
        <comment>results.in-words.urine_blood.plain</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>blööd föúñd wîth å téšt štrîp lóñg wörds tô fîl</translation>
    </message>
    <message>
        <source>A test strip shows if there is blood in your pee.</source>
        <comment>results.in-words.urine_blood.what</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>Å téšt štrîp šhöwš îf théré îš blööd îñ ýöúr péé lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>Do I need another test?</source>
        <comment>results.in-words.urine_blood.ask.0</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>Dö Î ñééd åñöthér téšt lóñg wörds tô?</translation>
    </message>
    <message>
        <source>Sugar in pee (dipstick)</source>
        <comment>results.in-words.urine_glucose.name</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>Šúgår îñ péé (dîpštîçk lóñg wörds tô)</translation>
    </message>
    <message>
        <source>sugar found with a test strip</source>
        <comment>results.in-words.urine_glucose.plain</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>šúgår föúñd wîth å téšt štrîp lóñg wörds tô fîl</translation>
    </message>
    <message>
        <source>A test strip shows if there is sugar in your pee.</source>
        <comment>results.in-words.urine_glucose.what</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>Å téšt štrîp šhöwš îf théré îš šúgår îñ ýöúr péé lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>Do I need another test?</source>
        <comment>results.in-words.urine_glucose.ask.0</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>Dö Î ñééd åñöthér téšt lóñg wörds tô?</translation>
    </message>
    <message>
        <source>Nitrite in pee (dipstick)</source>
        <comment>results.in-words.urine_nitrite.name</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>Ñîtrîté îñ péé (dîpštîçk lóñg wörds tô)</translation>
    </message>
    <message>
        <source>a sign of germs found with a test strip</source>
        <comment>results.in-words.urine_nitrite.plain</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>å šîgñ öf gérmš föúñd wîth å téšt štrîp lóñg wörds tô fîll thé</translation>
    </message>
    <message>
        <source>A test strip looks for a sign of germs in your pee.</source>
        <comment>results.in-words.urine_nitrite.what</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>Å téšt štrîp löökš för å šîgñ öf gérmš îñ ýöúr péé lóñg wörds tô fîll thé spåcé l.</translation>
    </message>
    <message>
        <source>Do I need another test?</source>
        <comment>results.in-words.urine_nitrite.ask.0</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>Dö Î ñééd åñöthér téšt lóñg wörds tô?</translation>
    </message>
    <message>
        <source>White cells in pee (dipstick)</source>
        <comment>results.in-words.urine_leuc.name</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>Whîté çéllš îñ péé (dîpštîçk lóñg wörds tô fîl)</translation>
    </message>
    <message>
        <source>white cells found with a test strip</source>
        <comment>results.in-words.urine_leuc.plain</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>whîté çéllš föúñd wîth å téšt štrîp lóñg wörds tô fîll t</translation>
    </message>
    <message>
        <source>A test strip looks for white cells in your pee.</source>
        <comment>results.in-words.urine_leuc.what</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>Å téšt štrîp löökš för whîté çéllš îñ ýöúr péé lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>Do I need another test?</source>
        <comment>results.in-words.urine_leuc.ask.0</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>Dö Î ñééd åñöthér téšt lóñg wörds tô?</translation>
    </message>
    <message>
        <source>Coeliac test</source>
        <comment>results.in-words.coeliac.name</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>Çöélîåç téšt lóñg wö</translation>
    </message>
    <message>
        <source>a blood test about gluten</source>
        <comment>results.in-words.coeliac.plain</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>å blööd téšt åböút glútéñ lóñg wörds tô</translation>
    </message>
    <message>
        <source>This blood test looks for a sign that gluten harms your gut.</source>
        <comment>results.in-words.coeliac.what</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>Thîš blööd téšt löökš för å šîgñ thåt glútéñ hårmš ýöúr gút lóñg wörds tô fîll thé spåcé lóñg w.</translation>
    </message>
    <message>
        <source>Do I keep eating gluten until I have been seen?</source>
        <comment>results.in-words.coeliac.ask.0</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>Dö Î kéép éåtîñg glútéñ úñtîl Î håvé bééñ šééñ lóñg wörds tô fîll thé spåcé?</translation>
    </message>
    <message>
        <source>Pee sent to the laboratory</source>
        <comment>results.in-words.urine_culture.name</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>Péé šéñt tö thé låböråtörý lóñg wörds tô f</translation>
    </message>
    <message>
        <source>looking for germs in pee</source>
        <comment>results.in-words.urine_culture.plain</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>löökîñg för gérmš îñ péé lóñg wörds tô</translation>
    </message>
    <message>
        <source>The laboratory looked for germs in your pee.</source>
        <comment>results.in-words.urine_culture.what</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>Thé låböråtörý löökéd för gérmš îñ ýöúr péé lóñg wörds tô fîll thé spå.</translation>
    </message>
    <message>
        <source>Do I need a medicine?</source>
        <comment>results.in-words.urine_culture.ask.0</comment>
        <extracomment>results/in-words.toml.</extracomment>
        <translation>Dö Î ñééd å médîçîñé lóñg wörds t?</translation>
    </message>
    <message>
        <source>Kidneys and salts</source>
        <comment>results.kidney.title</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>Kîdñéýš åñd šåltš lóñg wörds</translation>
    </message>
    <message>
        <source>Creatinine</source>
        <comment>results.kidney.creatinine.name</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>Çréåtîñîñé lóñg</translation>
    </message>
    <message>
        <source>waste that your kidneys clear from your blood</source>
        <comment>results.kidney.creatinine.plain</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>wåšté thåt ýöúr kîdñéýš çléår fröm ýöúr blööd lóñg wörds tô fîll thé spå</translation>
    </message>
    <message>
        <source>Creatinine is a waste product from your muscles. Your kidneys clear it from your blood.</source>
        <comment>results.kidney.creatinine.what</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>Çréåtîñîñé îš å wåšté prödúçt fröm ýöúr múšçléš. Ýöúr kîdñéýš çléår ît fröm ýöúr blööd lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé.</translation>
    </message>
    <message>
        <source>How are my kidneys doing?</source>
        <comment>results.kidney.creatinine.ask.0</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>Höw åré mý kîdñéýš döîñg lóñg wörds tô?</translation>
    </message>
    <message>
        <source>When is my next test?</source>
        <comment>results.kidney.creatinine.ask.1</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>Whéñ îš mý ñéxt téšt lóñg wörds t?</translation>
    </message>
    <message>
        <source>eGFR</source>
        <comment>results.kidney.egfr.name</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>éGFR ló</translation>
    </message>
    <message>
        <source>how well your kidneys clean your blood</source>
        <comment>results.kidney.egfr.plain</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>höw wéll ýöúr kîdñéýš çléåñ ýöúr blööd lóñg wörds tô fîll thé</translation>
    </message>
    <message>
        <source>eGFR shows how well your kidneys clean your blood.</source>
        <comment>results.kidney.egfr.what</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>éGFR šhöwš höw wéll ýöúr kîdñéýš çléåñ ýöúr blööd lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>Many adults have a number above 90. It falls as people get older. One test on its own does not tell the whole story.</source>
        <comment>results.kidney.egfr.usual</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>Måñý ådúltš håvé å ñúmbér åbövé 90. Ît fållš åš péöplé gét öldér. Öñé téšt öñ îtš öwñ döéš ñöt téll thé whölé štörý lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>NHS page on chronic kidney disease, from the NHS website content service</source>
        <comment>results.kidney.egfr.source</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>ÑHŠ pågé öñ çhröñîç kîdñéý dîšéåšé, fröm thé ÑHŠ wébšîté çöñtéñt šérvîçé lóñg wörds tô fîll thé spåcé lóñg wörds tô</translation>
    </message>
    <message>
        <source>How are my kidneys doing?</source>
        <comment>results.kidney.egfr.ask.0</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>Höw åré mý kîdñéýš döîñg lóñg wörds tô?</translation>
    </message>
    <message>
        <source>Do any of my medicines need to change?</source>
        <comment>results.kidney.egfr.ask.1</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>Dö åñý öf mý médîçîñéš ñééd tö çhåñgé lóñg wörds tô fîll thé?</translation>
    </message>
    <message>
        <source>Urine ACR</source>
        <comment>results.kidney.acr.name</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>Úrîñé ÅÇR lóñg</translation>
    </message>
    <message>
        <source>protein that leaks into your pee</source>
        <comment>results.kidney.acr.plain</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>prötéîñ thåt léåkš îñtö ýöúr péé lóñg wörds tô fîll</translation>
    </message>
    <message>
        <source>This compares two things in your pee. It shows if protein is leaking through your kidneys.</source>
        <comment>results.kidney.acr.what</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>Thîš çömpåréš twö thîñgš îñ ýöúr péé. Ît šhöwš îf prötéîñ îš léåkîñg thröúgh ýöúr kîdñéýš lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé s.</translation>
    </message>
    <message>
        <source>What does this number mean for my kidneys?</source>
        <comment>results.kidney.acr.ask.0</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>Whåt döéš thîš ñúmbér méåñ för mý kîdñéýš lóñg wörds tô fîll thé sp?</translation>
    </message>
    <message>
        <source>When is my next pee test?</source>
        <comment>results.kidney.acr.ask.1</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>Whéñ îš mý ñéxt péé téšt lóñg wörds tô?</translation>
    </message>
    <message>
        <source>Urine PCR</source>
        <comment>results.kidney.pcr.name</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>Úrîñé PÇR lóñg</translation>
    </message>
    <message>
        <source>protein in your pee</source>
        <comment>results.kidney.pcr.plain</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>prötéîñ îñ ýöúr péé lóñg wörds</translation>
    </message>
    <message>
        <source>This compares two things in your pee. It shows how much protein is in it.</source>
        <comment>results.kidney.pcr.what</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>Thîš çömpåréš twö thîñgš îñ ýöúr péé. Ît šhöwš höw múçh prötéîñ îš îñ ît lóñg wörds tô fîll thé spåcé lóñg wörds tô.</translation>
    </message>
    <message>
        <source>What does this number mean for my kidneys?</source>
        <comment>results.kidney.pcr.ask.0</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>Whåt döéš thîš ñúmbér méåñ för mý kîdñéýš lóñg wörds tô fîll thé sp?</translation>
    </message>
    <message>
        <source>Urea</source>
        <comment>results.kidney.urea.name</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>Úréå ló</translation>
    </message>
    <message>
        <source>waste that your kidneys clear from your blood</source>
        <comment>results.kidney.urea.plain</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>wåšté thåt ýöúr kîdñéýš çléår fröm ýöúr blööd lóñg wörds tô fîll thé spå</translation>
    </message>
    <message>
        <source>Urea is a waste product from food. Your kidneys clear it from your blood.</source>
        <comment>results.kidney.urea.what</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>Úréå îš å wåšté prödúçt fröm fööd. Ýöúr kîdñéýš çléår ît fröm ýöúr blööd lóñg wörds tô fîll thé spåcé lóñg wörds tô.</translation>
    </message>
    <message>
        <source>How are my kidneys doing?</source>
        <comment>results.kidney.urea.ask.0</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>Höw åré mý kîdñéýš döîñg lóñg wörds tô?</translation>
    </message>
    <message>
        <source>Do I drink enough?</source>
        <comment>results.kidney.urea.ask.1</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>Dö Î drîñk éñöúgh lóñg wörds?</translation>
    </message>
    <message>
        <source>Sodium</source>
        <comment>results.kidney.sodium.name</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>Šödîúm lóñ</translation>
    </message>
    <message>
        <source>salt in your blood</source>
        <comment>results.kidney.sodium.plain</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>šålt îñ ýöúr blööd lóñg wörds</translation>
    </message>
    <message>
        <source>Sodium is a salt that your body needs. It helps to keep your body water in balance.</source>
        <comment>results.kidney.sodium.what</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>Šödîúm îš å šålt thåt ýöúr bödý ñéédš. Ît hélpš tö kéép ýöúr bödý wåtér îñ bålåñçé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll t.</translation>
    </message>
    <message>
        <source>What does this number mean for me?</source>
        <comment>results.kidney.sodium.ask.0</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>Whåt döéš thîš ñúmbér méåñ för mé lóñg wörds tô fîll t?</translation>
    </message>
    <message>
        <source>Potassium</source>
        <comment>results.kidney.potassium.name</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>Pötåššîúm lóñg</translation>
    </message>
    <message>
        <source>a salt that your heart and muscles need</source>
        <comment>results.kidney.potassium.plain</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>å šålt thåt ýöúr héårt åñd múšçléš ñééd lóñg wörds tô fîll thé</translation>
    </message>
    <message>
        <source>Potassium is a salt that your heart and muscles need.</source>
        <comment>results.kidney.potassium.what</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>Pötåššîúm îš å šålt thåt ýöúr héårt åñd múšçléš ñééd lóñg wörds tô fîll thé spåcé ló.</translation>
    </message>
    <message>
        <source>What does this number mean for me?</source>
        <comment>results.kidney.potassium.ask.0</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>Whåt döéš thîš ñúmbér méåñ för mé lóñg wörds tô fîll t?</translation>
    </message>
    <message>
        <source>Does my food or any medicine change it?</source>
        <comment>results.kidney.potassium.ask.1</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>Döéš mý fööd ör åñý médîçîñé çhåñgé ît lóñg wörds tô fîll thé?</translation>
    </message>
    <message>
        <source>Magnesium</source>
        <comment>results.kidney.magnesium.name</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>Mågñéšîúm lóñg</translation>
    </message>
    <message>
        <source>a mineral that your muscles need</source>
        <comment>results.kidney.magnesium.plain</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>å mîñérål thåt ýöúr múšçléš ñééd lóñg wörds tô fîll</translation>
    </message>
    <message>
        <source>Magnesium is a mineral that your muscles and nerves need.</source>
        <comment>results.kidney.magnesium.what</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>Mågñéšîúm îš å mîñérål thåt ýöúr múšçléš åñd ñérvéš ñééd lóñg wörds tô fîll thé spåcé lóñg.</translation>
    </message>
    <message>
        <source>What does this number mean for me?</source>
        <comment>results.kidney.magnesium.ask.0</comment>
        <extracomment>results/kidney.toml.</extracomment>
        <translation>Whåt döéš thîš ñúmbér méåñ för mé lóñg wörds tô fîll t?</translation>
    </message>
    <message>
        <source>Liver and proteins</source>
        <comment>results.liver.title</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>Lîvér åñd prötéîñš lóñg wörds</translation>
    </message>
    <message>
        <source>ALT</source>
        <comment>results.liver.alt.name</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>ÅLT l</translation>
    </message>
    <message>
        <source>a liver test</source>
        <comment>results.liver.alt.plain</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>å lîvér téšt lóñg wö</translation>
    </message>
    <message>
        <source>ALT comes from your liver. It is one of the liver tests.</source>
        <comment>results.liver.alt.what</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>ÅLT çöméš fröm ýöúr lîvér. Ît îš öñé öf thé lîvér téštš lóñg wörds tô fîll thé spåcé lóñg.</translation>
    </message>
    <message>
        <source>How is my liver doing?</source>
        <comment>results.liver.alt.ask.0</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>Höw îš mý lîvér döîñg lóñg wörds tô?</translation>
    </message>
    <message>
        <source>Do any of my medicines change this?</source>
        <comment>results.liver.alt.ask.1</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>Dö åñý öf mý médîçîñéš çhåñgé thîš lóñg wörds tô fîll t?</translation>
    </message>
    <message>
        <source>AST</source>
        <comment>results.liver.ast.name</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>ÅŠT l</translation>
    </message>
    <message>
        <source>a liver test</source>
        <comment>results.liver.ast.plain</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>å lîvér téšt lóñg wö</translation>
    </message>
    <message>
        <source>AST comes from your liver and muscles. It is one of the liver tests.</source>
        <comment>results.liver.ast.what</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>ÅŠT çöméš fröm ýöúr lîvér åñd múšçléš. Ît îš öñé öf thé lîvér téštš lóñg wörds tô fîll thé spåcé lóñg wörds.</translation>
    </message>
    <message>
        <source>How is my liver doing?</source>
        <comment>results.liver.ast.ask.0</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>Höw îš mý lîvér döîñg lóñg wörds tô?</translation>
    </message>
    <message>
        <source>ALP</source>
        <comment>results.liver.alp.name</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>ÅLP l</translation>
    </message>
    <message>
        <source>a liver and bone test</source>
        <comment>results.liver.alp.plain</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>å lîvér åñd böñé téšt lóñg wörds t</translation>
    </message>
    <message>
        <source>ALP comes from your liver and your bones.</source>
        <comment>results.liver.alp.what</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>ÅLP çöméš fröm ýöúr lîvér åñd ýöúr böñéš lóñg wörds tô fîll thé s.</translation>
    </message>
    <message>
        <source>What does this number mean for me?</source>
        <comment>results.liver.alp.ask.0</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>Whåt döéš thîš ñúmbér méåñ för mé lóñg wörds tô fîll t?</translation>
    </message>
    <message>
        <source>Gamma GT</source>
        <comment>results.liver.ggt.name</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>Gåmmå GT lóñg</translation>
    </message>
    <message>
        <source>a liver test</source>
        <comment>results.liver.ggt.plain</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>å lîvér téšt lóñg wö</translation>
    </message>
    <message>
        <source>Gamma GT comes from your liver. Alcohol and some medicines can change it.</source>
        <comment>results.liver.ggt.what</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>Gåmmå GT çöméš fröm ýöúr lîvér. Ålçöhöl åñd šömé médîçîñéš çåñ çhåñgé ît lóñg wörds tô fîll thé spåcé lóñg wörds tô.</translation>
    </message>
    <message>
        <source>How is my liver doing?</source>
        <comment>results.liver.ggt.ask.0</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>Höw îš mý lîvér döîñg lóñg wörds tô?</translation>
    </message>
    <message>
        <source>Bilirubin</source>
        <comment>results.liver.bilirubin.name</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>Bîlîrúbîñ lóñg</translation>
    </message>
    <message>
        <source>yellow colour in your blood</source>
        <comment>results.liver.bilirubin.plain</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>ýéllöw çölöúr îñ ýöúr blööd lóñg wörds tô fî</translation>
    </message>
    <message>
        <source>Bilirubin is a yellow colour that your liver clears from old blood cells.</source>
        <comment>results.liver.bilirubin.what</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>Bîlîrúbîñ îš å ýéllöw çölöúr thåt ýöúr lîvér çléårš fröm öld blööd çéllš lóñg wörds tô fîll thé spåcé lóñg wörds tô.</translation>
    </message>
    <message>
        <source>How is my liver doing?</source>
        <comment>results.liver.bilirubin.ask.0</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>Höw îš mý lîvér döîñg lóñg wörds tô?</translation>
    </message>
    <message>
        <source>Albumin</source>
        <comment>results.liver.albumin.name</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>Ålbúmîñ lóñg</translation>
    </message>
    <message>
        <source>a protein in your blood</source>
        <comment>results.liver.albumin.plain</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>å prötéîñ îñ ýöúr blööd lóñg wörds tô</translation>
    </message>
    <message>
        <source>Albumin is a protein that your liver makes.</source>
        <comment>results.liver.albumin.what</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>Ålbúmîñ îš å prötéîñ thåt ýöúr lîvér måkéš lóñg wörds tô fîll thé sp.</translation>
    </message>
    <message>
        <source>What does this number mean for me?</source>
        <comment>results.liver.albumin.ask.0</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>Whåt döéš thîš ñúmbér méåñ för mé lóñg wörds tô fîll t?</translation>
    </message>
    <message>
        <source>Total protein</source>
        <comment>results.liver.protein_total.name</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>Tötål prötéîñ lóñg wö</translation>
    </message>
    <message>
        <source>all the protein in your blood</source>
        <comment>results.liver.protein_total.plain</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>åll thé prötéîñ îñ ýöúr blööd lóñg wörds tô fîl</translation>
    </message>
    <message>
        <source>This is all the protein in your blood added together.</source>
        <comment>results.liver.protein_total.what</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>Thîš îš åll thé prötéîñ îñ ýöúr blööd åddéd tögéthér lóñg wörds tô fîll thé spåcé ló.</translation>
    </message>
    <message>
        <source>What does this number mean for me?</source>
        <comment>results.liver.protein_total.ask.0</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>Whåt döéš thîš ñúmbér méåñ för mé lóñg wörds tô fîll t?</translation>
    </message>
    <message>
        <source>Adjusted calcium</source>
        <comment>results.liver.calcium_adj.name</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>Ådjúštéd çålçîúm lóñg wörd</translation>
    </message>
    <message>
        <source>a bone mineral in your blood</source>
        <comment>results.liver.calcium_adj.plain</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>å böñé mîñérål îñ ýöúr blööd lóñg wörds tô fî</translation>
    </message>
    <message>
        <source>Calcium is a mineral from your bones. This number allows for the protein in your blood.</source>
        <comment>results.liver.calcium_adj.what</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>Çålçîúm îš å mîñérål fröm ýöúr böñéš. Thîš ñúmbér ållöwš för thé prötéîñ îñ ýöúr blööd lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll thé.</translation>
    </message>
    <message>
        <source>What does this number mean for me?</source>
        <comment>results.liver.calcium_adj.ask.0</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>Whåt döéš thîš ñúmbér méåñ för mé lóñg wörds tô fîll t?</translation>
    </message>
    <message>
        <source>Calcium</source>
        <comment>results.liver.calcium.name</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>Çålçîúm lóñg</translation>
    </message>
    <message>
        <source>a bone mineral in your blood</source>
        <comment>results.liver.calcium.plain</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>å böñé mîñérål îñ ýöúr blööd lóñg wörds tô fî</translation>
    </message>
    <message>
        <source>Calcium is a mineral from your bones. Muscles and nerves need it too.</source>
        <comment>results.liver.calcium.what</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>Çålçîúm îš å mîñérål fröm ýöúr böñéš. Múšçléš åñd ñérvéš ñééd ît töö lóñg wörds tô fîll thé spåcé lóñg wörds t.</translation>
    </message>
    <message>
        <source>What does this number mean for me?</source>
        <comment>results.liver.calcium.ask.0</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>Whåt döéš thîš ñúmbér méåñ för mé lóñg wörds tô fîll t?</translation>
    </message>
    <message>
        <source>Phosphate</source>
        <comment>results.liver.phosphate.name</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>Phöšphåté lóñg</translation>
    </message>
    <message>
        <source>a bone mineral in your blood</source>
        <comment>results.liver.phosphate.plain</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>å böñé mîñérål îñ ýöúr blööd lóñg wörds tô fî</translation>
    </message>
    <message>
        <source>Phosphate is a mineral from your bones and food. Your kidneys keep it in balance.</source>
        <comment>results.liver.phosphate.what</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>Phöšphåté îš å mîñérål fröm ýöúr böñéš åñd fööd. Ýöúr kîdñéýš kéép ît îñ bålåñçé lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll.</translation>
    </message>
    <message>
        <source>What does this number mean for me?</source>
        <comment>results.liver.phosphate.ask.0</comment>
        <extracomment>results/liver.toml.</extracomment>
        <translation>Whåt döéš thîš ñúmbér méåñ för mé lóñg wörds tô fîll t?</translation>
    </message>
    <message>
        <source>Scores</source>
        <comment>results.scores.title</comment>
        <extracomment>results/scores.toml.</extracomment>
        <translation>Šçöréš lóñ</translation>
    </message>
    <message>
        <source>QRISK score</source>
        <comment>results.scores.qrisk.name</comment>
        <extracomment>results/scores.toml.</extracomment>
        <translation>QRÎŠK šçöré lóñg w</translation>
    </message>
    <message>
        <source>your chance of heart illness or stroke over 10 years</source>
        <comment>results.scores.qrisk.plain</comment>
        <extracomment>results/scores.toml.</extracomment>
        <translation>ýöúr çhåñçé öf héårt îllñéšš ör štröké övér 10 ýéårš lóñg wörds tô fîll thé spåcé ló</translation>
    </message>
    <message>
        <source>This is a guess at your chance of a heart attack or stroke in 10 years.</source>
        <comment>results.scores.qrisk.what</comment>
        <extracomment>results/scores.toml.</extracomment>
        <translation>Thîš îš å gúéšš åt ýöúr çhåñçé öf å héårt åttåçk ör štröké îñ 10 ýéårš lóñg wörds tô fîll thé spåcé lóñg wörds tô.</translation>
    </message>
    <message>
        <source>What does this mean for me?</source>
        <comment>results.scores.qrisk.ask.0</comment>
        <extracomment>results/scores.toml.</extracomment>
        <translation>Whåt döéš thîš méåñ för mé lóñg wörds tô fî?</translation>
    </message>
    <message>
        <source>What can I do about it?</source>
        <comment>results.scores.qrisk.ask.1</comment>
        <extracomment>results/scores.toml.</extracomment>
        <translation>Whåt çåñ Î dö åböút ît lóñg wörds tô?</translation>
    </message>
    <message>
        <source>AUDIT-C score</source>
        <comment>results.scores.audit_c.name</comment>
        <extracomment>results/scores.toml.</extracomment>
        <translation>ÅÚDÎT-Ç šçöré lóñg wö</translation>
    </message>
    <message>
        <source>how much alcohol you drink</source>
        <comment>results.scores.audit_c.plain</comment>
        <extracomment>results/scores.toml.</extracomment>
        <translation>höw múçh ålçöhöl ýöú drîñk lóñg wörds tô f</translation>
    </message>
    <message>
        <source>This score is about how much alcohol you drink. It runs from 0 to 12.</source>
        <comment>results.scores.audit_c.what</comment>
        <extracomment>results/scores.toml.</extracomment>
        <translation>Thîš šçöré îš åböút höw múçh ålçöhöl ýöú drîñk. Ît rúñš fröm 0 tö 12 lóñg wörds tô fîll thé spåcé lóñg wörds t.</translation>
    </message>
    <message>
        <source>Is what I drink safe for me?</source>
        <comment>results.scores.audit_c.ask.0</comment>
        <extracomment>results/scores.toml.</extracomment>
        <translation>Îš whåt Î drîñk šåfé för mé lóñg wörds tô fî?</translation>
    </message>
    <message>
        <source>Clinical Frailty Scale</source>
        <comment>results.scores.frailty.name</comment>
        <extracomment>results/scores.toml.</extracomment>
        <translation>Çlîñîçål Fråîltý Šçålé lóñg wörds tô</translation>
    </message>
    <message>
        <source>how much help you need from day to day</source>
        <comment>results.scores.frailty.plain</comment>
        <extracomment>results/scores.toml.</extracomment>
        <translation>höw múçh hélp ýöú ñééd fröm dåý tö dåý lóñg wörds tô fîll thé</translation>
    </message>
    <message>
        <source>This scale is about the help you need from day to day. It runs from 1 to 9.</source>
        <comment>results.scores.frailty.what</comment>
        <extracomment>results/scores.toml.</extracomment>
        <translation>Thîš šçålé îš åböút thé hélp ýöú ñééd fröm dåý tö dåý. Ît rúñš fröm 1 tö 9 lóñg wörds tô fîll thé spåcé lóñg wörds tô f.</translation>
    </message>
    <message>
        <source>What would help me stay strong?</source>
        <comment>results.scores.frailty.ask.0</comment>
        <extracomment>results/scores.toml.</extracomment>
        <translation>Whåt wöúld hélp mé štåý štröñg lóñg wörds tô fîll?</translation>
    </message>
    <message>
        <source>PHQ-9 score</source>
        <comment>results.scores.phq9.name</comment>
        <extracomment>results/scores.toml.</extracomment>
        <translation>PHQ-9 šçöré lóñg w</translation>
    </message>
    <message>
        <source>how low you have felt over 2 weeks</source>
        <comment>results.scores.phq9.plain</comment>
        <extracomment>results/scores.toml.</extracomment>
        <translation>höw löw ýöú håvé félt övér 2 wéékš lóñg wörds tô fîll t</translation>
    </message>
    <message>
        <source>This score is about how low you have felt over 2 weeks. It runs from 0 to 27.</source>
        <comment>results.scores.phq9.what</comment>
        <extracomment>results/scores.toml.</extracomment>
        <translation>Thîš šçöré îš åböút höw löw ýöú håvé félt övér 2 wéékš. Ît rúñš fröm 0 tö 27 lóñg wörds tô fîll thé spåcé lóñg wörds tô fîl.</translation>
    </message>
    <message>
        <source>What would help my mood?</source>
        <comment>results.scores.phq9.ask.0</comment>
        <extracomment>results/scores.toml.</extracomment>
        <translation>Whåt wöúld hélp mý mööd lóñg wörds tô?</translation>
    </message>
    <message>
        <source>Who can I talk to?</source>
        <comment>results.scores.phq9.ask.1</comment>
        <extracomment>results/scores.toml.</extracomment>
        <translation>Whö çåñ Î tålk tö lóñg wörds?</translation>
    </message>
    <message>
        <source>GAD-7 score</source>
        <comment>results.scores.gad7.name</comment>
        <extracomment>results/scores.toml.</extracomment>
        <translation>GÅD-7 šçöré lóñg w</translation>
    </message>
    <message>
        <source>how worried you have felt over 2 weeks</source>
        <comment>results.scores.gad7.plain</comment>
        <extracomment>results/scores.toml.</extracomment>
        <translation>höw wörrîéd ýöú håvé félt övér 2 wéékš lóñg wörds tô fîll thé</translation>
    </message>
    <message>
        <source>This score is about how worried you have felt over 2 weeks. It runs from 0 to 21.</source>
        <comment>results.scores.gad7.what</comment>
        <extracomment>results/scores.toml.</extracomment>
        <translation>Thîš šçöré îš åböút höw wörrîéd ýöú håvé félt övér 2 wéékš. Ît rúñš fröm 0 tö 21 lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll.</translation>
    </message>
    <message>
        <source>What would help with worry?</source>
        <comment>results.scores.gad7.ask.0</comment>
        <extracomment>results/scores.toml.</extracomment>
        <translation>Whåt wöúld hélp wîth wörrý lóñg wörds tô fî?</translation>
    </message>
    <message>
        <source>Who can I talk to?</source>
        <comment>results.scores.gad7.ask.1</comment>
        <extracomment>results/scores.toml.</extracomment>
        <translation>Whö çåñ Î tålk tö lóñg wörds?</translation>
    </message>
    <message>
        <source>Vitamins and iron</source>
        <comment>results.vitamins.title</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>Vîtåmîñš åñd îröñ lóñg wörds</translation>
    </message>
    <message>
        <source>Vitamin D</source>
        <comment>results.vitamins.vitd.name</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>Vîtåmîñ D lóñg</translation>
    </message>
    <message>
        <source>a vitamin that bones need</source>
        <comment>results.vitamins.vitd.plain</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>å vîtåmîñ thåt böñéš ñééd lóñg wörds tô</translation>
    </message>
    <message>
        <source>Your bones and muscles need vitamin D. Most of it comes from sunlight.</source>
        <comment>results.vitamins.vitd.what</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>Ýöúr böñéš åñd múšçléš ñééd vîtåmîñ D. Möšt öf ît çöméš fröm šúñlîght lóñg wörds tô fîll thé spåcé lóñg wörds t.</translation>
    </message>
    <message>
        <source>Do I need to take vitamin D?</source>
        <comment>results.vitamins.vitd.ask.0</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>Dö Î ñééd tö tåké vîtåmîñ D lóñg wörds tô fî?</translation>
    </message>
    <message>
        <source>Vitamin B12</source>
        <comment>results.vitamins.b12.name</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>Vîtåmîñ B12 lóñg w</translation>
    </message>
    <message>
        <source>a vitamin that blood and nerves need</source>
        <comment>results.vitamins.b12.plain</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>å vîtåmîñ thåt blööd åñd ñérvéš ñééd lóñg wörds tô fîll th</translation>
    </message>
    <message>
        <source>Your blood and nerves need vitamin B12. It comes from meat, fish, eggs and milk.</source>
        <comment>results.vitamins.b12.what</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>Ýöúr blööd åñd ñérvéš ñééd vîtåmîñ B12. Ît çöméš fröm méåt, fîšh, éggš åñd mîlk lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll.</translation>
    </message>
    <message>
        <source>Do I need to take B12?</source>
        <comment>results.vitamins.b12.ask.0</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>Dö Î ñééd tö tåké B12 lóñg wörds tô?</translation>
    </message>
    <message>
        <source>Folate</source>
        <comment>results.vitamins.folate.name</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>Fölåté lóñ</translation>
    </message>
    <message>
        <source>a vitamin that blood needs</source>
        <comment>results.vitamins.folate.plain</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>å vîtåmîñ thåt blööd ñéédš lóñg wörds tô f</translation>
    </message>
    <message>
        <source>Your body needs folate to make blood cells. It comes from green vegetables and beans.</source>
        <comment>results.vitamins.folate.what</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>Ýöúr bödý ñéédš fölåté tö måké blööd çéllš. Ît çöméš fröm grééñ végétåbléš åñd béåñš lóñg wörds tô fîll thé spåcé lóñg wörds tô fîll th.</translation>
    </message>
    <message>
        <source>Do I need to take folic acid?</source>
        <comment>results.vitamins.folate.ask.0</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>Dö Î ñééd tö tåké fölîç åçîd lóñg wörds tô fîl?</translation>
    </message>
    <message>
        <source>Ferritin</source>
        <comment>results.vitamins.ferritin.name</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>Férrîtîñ lóñg</translation>
    </message>
    <message>
        <source>iron that your body has stored</source>
        <comment>results.vitamins.ferritin.plain</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>îröñ thåt ýöúr bödý håš štöréd lóñg wörds tô fîl</translation>
    </message>
    <message>
        <source>Ferritin shows how much iron your body has stored.</source>
        <comment>results.vitamins.ferritin.what</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>Férrîtîñ šhöwš höw múçh îröñ ýöúr bödý håš štöréd lóñg wörds tô fîll thé spåcé.</translation>
    </message>
    <message>
        <source>Do I need more iron?</source>
        <comment>results.vitamins.ferritin.ask.0</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>Dö Î ñééd möré îröñ lóñg wörds?</translation>
    </message>
    <message>
        <source>Could something make me lose blood?</source>
        <comment>results.vitamins.ferritin.ask.1</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>Çöúld šöméthîñg måké mé löšé blööd lóñg wörds tô fîll t?</translation>
    </message>
    <message>
        <source>Iron</source>
        <comment>results.vitamins.iron.name</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>Îröñ ló</translation>
    </message>
    <message>
        <source>iron in your blood</source>
        <comment>results.vitamins.iron.plain</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>îröñ îñ ýöúr blööd lóñg wörds</translation>
    </message>
    <message>
        <source>This is the iron moving round in your blood.</source>
        <comment>results.vitamins.iron.what</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>Thîš îš thé îröñ mövîñg röúñd îñ ýöúr blööd lóñg wörds tô fîll thé spå.</translation>
    </message>
    <message>
        <source>Do I need more iron?</source>
        <comment>results.vitamins.iron.ask.0</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>Dö Î ñééd möré îröñ lóñg wörds?</translation>
    </message>
    <message>
        <source>Transferrin saturation</source>
        <comment>results.vitamins.tsat.name</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>Tråñšférrîñ šåtúråtîöñ lóñg wörds tô</translation>
    </message>
    <message>
        <source>how much iron your blood carries</source>
        <comment>results.vitamins.tsat.plain</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>höw múçh îröñ ýöúr blööd çårrîéš lóñg wörds tô fîll</translation>
    </message>
    <message>
        <source>This shows how full your iron carriers are.</source>
        <comment>results.vitamins.tsat.what</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>Thîš šhöwš höw fúll ýöúr îröñ çårrîérš åré lóñg wörds tô fîll thé sp.</translation>
    </message>
    <message>
        <source>Do I need more iron?</source>
        <comment>results.vitamins.tsat.ask.0</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>Dö Î ñééd möré îröñ lóñg wörds?</translation>
    </message>
    <message>
        <source>Urate</source>
        <comment>results.vitamins.urate.name</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>Úråté ló</translation>
    </message>
    <message>
        <source>a waste product linked with gout</source>
        <comment>results.vitamins.urate.plain</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>å wåšté prödúçt lîñkéd wîth göút lóñg wörds tô fîll</translation>
    </message>
    <message>
        <source>Urate is a waste product. Too much can settle in joints as gout.</source>
        <comment>results.vitamins.urate.what</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>Úråté îš å wåšté prödúçt. Töö múçh çåñ šéttlé îñ jöîñtš åš göút lóñg wörds tô fîll thé spåcé lóñg wörd.</translation>
    </message>
    <message>
        <source>What is a good number for me?</source>
        <comment>results.vitamins.urate.ask.0</comment>
        <extracomment>results/vitamins.toml.</extracomment>
        <translation>Whåt îš å gööd ñúmbér för mé lóñg wörds tô fîl?</translation>
    </message>
</context>
</TS>
