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
    <name>keyherd::ProviderListModel</name>
    <message numerus="yes">
        <source>%1, %n key(s)</source>
        <translation>
            <numerusform>%1, %n key</numerusform>
            <numerusform>%1, %n keys</numerusform>
        </translation>
    </message>
</context>
</TS>
