<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>pages</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n channel</numerusform>
            <numerusform>%n channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the latest active %n channel(s) are shown here.</source>
        <translation>
            <numerusform>Only the latest active channel is shown here.</numerusform>
            <numerusform>Only the latest active %n channels are shown here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reader(s) of the live feed</source>
        <translation>
            <numerusform>%n reader of the live feed</numerusform>
            <numerusform>%n readers of the live feed</numerusform>
        </translation>
    </message>
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
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more channel(s).</source>
        <translation>
            <numerusform>And %n more channel.</numerusform>
            <numerusform>And %n more channels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paused, %n new message(s)</source>
        <translation>
            <numerusform>paused, %n new message</numerusform>
            <numerusform>paused, %n new messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) not shown here: they came too fast</source>
        <translation>
            <numerusform>%n message not shown here: it came too fast</numerusform>
            <numerusform>%n messages not shown here: they came too fast</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n message(s)</source>
        <translation>
            <numerusform>more than %n message</numerusform>
            <numerusform>more than %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
</TS>
