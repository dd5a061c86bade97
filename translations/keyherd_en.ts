<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_US">
<context>
    <name>ChangeReport</name>
    <message numerus="yes">
        <source>%n other key(s) of this provider became inactive</source>
        <translation>
            <numerusform>%n other key of this provider became inactive</numerusform>
            <numerusform>%n other keys of this provider became inactive</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyCommand</name>
    <message numerus="yes">
        <source>%1 is on the clipboard for %n more second(s); Ctrl+C takes it off now</source>
        <translation>
            <numerusform>%1 is on the clipboard for one more second; Ctrl+C takes it off now</numerusform>
            <numerusform>%1 is on the clipboard for %n more seconds; Ctrl+C takes it off now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>this vault is older than the one last used here: %n change(s) are missing</source>
        <translation>
            <numerusform>this vault is older than the one last used here: %n change is missing</numerusform>
            <numerusform>this vault is older than the one last used here: %n changes are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 still has %n key(s)</source>
        <translation>
            <numerusform>%1 still has %n key</numerusform>
            <numerusform>%1 still has %n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the key %1/%2 expires in %n day(s)</source>
        <translation>
            <numerusform>the key %1/%2 expires in %n day</numerusform>
            <numerusform>the key %1/%2 expires in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the key %1/%2 is %n day(s) old</source>
        <translation>
            <numerusform>the key %1/%2 is %n day old</numerusform>
            <numerusform>the key %1/%2 is %n days old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsText</name>
    <message numerus="yes">
        <source>about %n day(s), at %1 a day</source>
        <translation>
            <numerusform>about %n day, at %1 a day</numerusform>
            <numerusform>about %n days, at %1 a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message numerus="yes">
        <source>the history is intact: %n record(s)</source>
        <translation>
            <numerusform>the history is intact: %n record</numerusform>
            <numerusform>the history is intact: %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message numerus="yes">
        <source>Delete for good the %n key(s) that came in %1?</source>
        <translation>
            <numerusform>Delete for good the %n key that came in %1?</numerusform>
            <numerusform>Delete for good the %n keys that came in %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) would be taken out; nothing was changed</source>
        <translation>
            <numerusform>%n key would be taken out; nothing was changed</numerusform>
            <numerusform>%n keys would be taken out; nothing was changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) taken out</source>
        <translation>
            <numerusform>%n key taken out</numerusform>
            <numerusform>%n keys taken out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanCommand</name>
    <message numerus="yes">
        <source>%n key(s) left out, as nothing tells whose they are: add them with &quot;keyherd add&quot;</source>
        <translation>
            <numerusform>%n key left out, as nothing tells whose it is: add it with &quot;keyherd add&quot;</numerusform>
            <numerusform>%n keys left out, as nothing tells whose they are: add them with &quot;keyherd add&quot;</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanReport</name>
    <message numerus="yes">
        <source>and at %n more place(s)</source>
        <translation>
            <numerusform>and at %n more place</numerusform>
            <numerusform>and at %n more places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message numerus="yes">
        <source>%n key(s) were taken in.</source>
        <translation>
            <numerusform>%n key was taken in.</numerusform>
            <numerusform>%n keys were taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other key(s) lie around: the vault&apos;s were kept.</source>
        <translation>
            <numerusform>%n other key lies around: the vault&apos;s was kept.</numerusform>
            <numerusform>%n other keys lie around: the vault&apos;s were kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) could not be taken in.</source>
        <translation>
            <numerusform>%n key could not be taken in.</numerusform>
            <numerusform>%n keys could not be taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyherd::BringInPage</name>
    <message numerus="yes">
        <source>%n key(s) came in.</source>
        <translation>
            <numerusform>%n key came in.</numerusform>
            <numerusform>%n keys came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them work(s). Look at the others under &quot;Needs attention&quot;.</source>
        <translation>
            <numerusform>%n of them works. Look at the others under &quot;Needs attention&quot;.</numerusform>
            <numerusform>%n of them work. Look at the others under &quot;Needs attention&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) did not come in:</source>
        <translation>
            <numerusform>%n key did not come in:</numerusform>
            <numerusform>%n keys did not come in:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyherd::DropZone</name>
    <message numerus="yes">
        <source>Drop the %n file(s) here to bring their keys in</source>
        <translation>
            <numerusform>Drop the file here to bring its keys in</numerusform>
            <numerusform>Drop the %n files here to bring their keys in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyherd::FoundPage</name>
    <message numerus="yes">
        <source>%n key(s) lie around. Those that are ticked come into the vault; nothing is changed where they lie.</source>
        <translation>
            <numerusform>%n key lies around. If it is ticked it comes into the vault; nothing is changed where it lies.</numerusform>
            <numerusform>%n keys lie around. Those that are ticked come into the vault; nothing is changed where they lie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyherd::ImportActions</name>
    <message numerus="yes">
        <source>%n key(s) came in.</source>
        <translation>
            <numerusform>%n key came in.</numerusform>
            <numerusform>%n keys came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were taken out again.</source>
        <translation>
            <numerusform>%n key was taken out again.</numerusform>
            <numerusform>%n keys were taken out again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were changed since and stay.</source>
        <translation>
            <numerusform>%n key was changed since and stays.</numerusform>
            <numerusform>%n keys were changed since and stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyherd::KeyActions</name>
    <message numerus="yes">
        <source>The test was cancelled after %n key(s).</source>
        <translation>
            <numerusform>The test was cancelled after %n key.</numerusform>
            <numerusform>The test was cancelled after %n keys.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) tested, %1 valid.</source>
        <translation>
            <numerusform>%n key tested, %1 valid.</numerusform>
            <numerusform>%n keys tested, %1 valid.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyherd::KeysAtStart</name>
    <message numerus="yes">
        <source>%n key(s) that the vault lacks lie around (%1). Take them in, now and at every start?</source>
        <translation>
            <numerusform>%n key that the vault lacks lies around (%1). Take it in, now and at every start?</numerusform>
            <numerusform>%n keys that the vault lacks lie around (%1). Take them in, now and at every start?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyherd::LatencyPlot</name>
    <message numerus="yes">
        <source>%n answer(s) to tests, between %1 and %2 ms; the newest: %3 ms.</source>
        <translation>
            <numerusform>%n answer to tests, between %1 and %2 ms; the newest: %3 ms.</numerusform>
            <numerusform>%n answers to tests, between %1 and %2 ms; the newest: %3 ms.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyherd::PreviewPage</name>
    <message numerus="yes">
        <source>%n key(s) will come in. What the vault has already stays as it is.</source>
        <translation>
            <numerusform>%n key will come in. What the vault has already stays as it is.</numerusform>
            <numerusform>%n keys will come in. What the vault has already stays as it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyherd::ProviderListModel</name>
    <message numerus="yes">
        <source>%1, %n key(s)</source>
        <translation>
            <numerusform>%1, %n key</numerusform>
            <numerusform>%1, %n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyherd::ResultPage</name>
    <message numerus="yes">
        <source>%n key(s) came in.</source>
        <translation>
            <numerusform>%n key came in.</numerusform>
            <numerusform>%n keys came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) stayed out.</source>
        <translation>
            <numerusform>%n other stayed out.</numerusform>
            <numerusform>%n others stayed out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyherd::Tray</name>
    <message numerus="yes">
        <source>The key of %1 is there for %n second(s).</source>
        <translation>
            <numerusform>The key of %1 is there for %n second.</numerusform>
            <numerusform>The key of %1 is there for %n seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>
