<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AbsenceBanner</name>
    <message numerus="yes">
        <source>%n message(s) came while this monitor was closed, since %1.</source>
        <translation>
            <numerusform>%n message came while this monitor was closed, since %1.</numerusform>
            <numerusform>%n messages came while this monitor was closed, since %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertBanner</name>
    <message numerus="yes">
        <source>(%n more)</source>
        <translation>
            <numerusform>(%n more)</numerusform>
            <numerusform>(%n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttentionWords</name>
    <message numerus="yes">
        <source>%n things to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChannelModel</name>
    <message numerus="yes">
        <source>%n highlight(s) not read yet</source>
        <translation>
            <numerusform>%n highlight not read yet</numerusform>
            <numerusform>%n highlights not read yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is usual is known after %n minute(s).</source>
        <translation>
            <numerusform>What is usual is known after %n minute.</numerusform>
            <numerusform>What is usual is known after %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Different people in the last %n minute(s), seen while this monitor ran</source>
        <translation>
            <numerusform>Different people in the last %n minute, seen while this monitor ran</numerusform>
            <numerusform>Different people in the last %n minutes, seen while this monitor ran</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message numerus="yes">
        <source>All %Ln message(s) are in %1.</source>
        <translation>
            <numerusform>The %Ln message is in %1.</numerusform>
            <numerusform>All %Ln messages are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln message(s) are in %1.</source>
        <translation>
            <numerusform>The first %Ln message is in %1.</numerusform>
            <numerusform>The first %Ln messages are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectorFeed</name>
    <message numerus="yes">
        <source> (%n times)</source>
        <translation>
            <numerusform> (%n time)</numerusform>
            <numerusform> (%n times)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectorSources</name>
    <message numerus="yes">
        <source>%n reconnect(s)</source>
        <translation>
            <numerusform>%n reconnect</numerusform>
            <numerusform>%n reconnects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not understood</source>
        <translation>
            <numerusform>%n line not understood</numerusform>
            <numerusform>%n lines not understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessagePanel</name>
    <message numerus="yes">
        <source>The list is full (%1 rows): the oldest %Ln unread message(s) have left it. They are in the archive.</source>
        <translation>
            <numerusform>The list is full (%1 rows): the oldest %Ln unread message has left it. It is in the archive.</numerusform>
            <numerusform>The list is full (%1 rows): the oldest %Ln unread messages have left it. They are in the archive.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingWords</name>
    <message numerus="yes">
        <source>%Ln message(s) left out: they came faster than this monitor could take them</source>
        <translation>
            <numerusform>%Ln message left out: it came faster than this monitor could take it</numerusform>
            <numerusform>%Ln messages left out: they came faster than this monitor could take them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln channel(s)</source>
        <translation>
            <numerusform>%1, %Ln channel</numerusform>
            <numerusform>%1, %Ln channels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotificationDesk</name>
    <message numerus="yes">
        <source>%n more alert(s)</source>
        <translation>
            <numerusform>%n more alert</numerusform>
            <numerusform>%n more alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s) between %1 and %2; all is well now.</source>
        <translation>
            <numerusform>%n outage between %1 and %2; all is well now.</numerusform>
            <numerusform>%n outages between %1 and %2; all is well now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s) since %1; the last is not over:</source>
        <translation>
            <numerusform>%n outage since %1; it is not over:</numerusform>
            <numerusform>%n outages since %1; the last is not over:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) were not shown.</source>
        <translation>
            <numerusform>%n alert was not shown.</numerusform>
            <numerusform>%n alerts were not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleCheckWords</name>
    <message numerus="yes">
        <source>At most %n entries fit here.</source>
        <translation>
            <numerusform>At most %n entry fits here.</numerusform>
            <numerusform>At most %n entries fit here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The expression is too long; at most %n characters fit.</source>
        <translation>
            <numerusform>The expression is too long; at most %n character fits.</numerusform>
            <numerusform>The expression is too long; at most %n characters fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name is too long; at most %n characters fit.</source>
        <translation>
            <numerusform>The name is too long; at most %n character fits.</numerusform>
            <numerusform>The name is too long; at most %n characters fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n rules can be kept.</source>
        <translation>
            <numerusform>At most %n rule can be kept.</numerusform>
            <numerusform>At most %n rules can be kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleTryBar</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchBook</name>
    <message numerus="yes">
        <source>There are %n searches already, and more are not kept. Delete one first.</source>
        <translation>
            <numerusform>There is %n search already, and more are not kept. Delete one first.</numerusform>
            <numerusform>There are %n searches already, and more are not kept. Delete one first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchStatus</name>
    <message numerus="yes">
        <source>More than %Ln match(es)</source>
        <translation>
            <numerusform>More than %Ln match</numerusform>
            <numerusform>More than %Ln matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln match</numerusform>
            <numerusform>%Ln matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln are shown, and no more; export has them all.</source>
        <translation>
            <numerusform>The newest %Ln is shown, and no more; export has them all.</numerusform>
            <numerusform>The newest %Ln are shown, and no more; export has them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln are shown; scroll for more.</source>
        <translation>
            <numerusform>The newest %Ln is shown; scroll for more.</numerusform>
            <numerusform>The newest %Ln are shown; scroll for more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TriageWords</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people write here for the first time, within a minute</source>
        <translation>
            <numerusform>%n person writes here for the first time, within a minute</numerusform>
            <numerusform>%n people write here for the first time, within a minute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserCard</name>
    <message numerus="yes">
        <source>%n message(s), first seen %1, last seen %2.</source>
        <translation>
            <numerusform>%n message, first seen %1, last seen %2.</numerusform>
            <numerusform>%n messages, first seen %1, last seen %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more channel(s)</source>
        <translation>
            <numerusform>and %n more channel</numerusform>
            <numerusform>and %n more channels</numerusform>
        </translation>
    </message>
</context>
</TS>
