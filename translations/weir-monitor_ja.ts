<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AbsenceBanner</name>
    <message>
        <source>&amp;Read from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has another archive than when this monitor was last open (%1): what is new since then cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) came while this monitor was closed, since %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArchiveClient</name>
    <message>
        <source>No server is set yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many questions are under way. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArchiveRequest</name>
    <message>
        <source>%1 sent more than this monitor takes at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with something that is no answer of a Weir server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not understand this question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for another token. Enter it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token may not see that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no such thing, or is an older one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is busy. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChannelModel</name>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) not read yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>messages a minute over the last hour, %1 at the most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 messages in the last 60 seconds, usually %2 a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What is usual is known after %n minute(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlighted messages that you have not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages a minute over the last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages in the last 60 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages a minute, the median of the last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Different people in the last %n minute(s), seen while this monitor ran</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChannelPanel</name>
    <message>
        <source>Filter channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more are not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels appear here with their first message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No channel is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open in a tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChannelTable</name>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectDiagnosis</name>
    <message>
        <source>The server does not accept this token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for a token. Enter one in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not let this token see the feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not understand this monitor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers, but is no Weir server, or an older one without a live feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered too late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points to another address (%2). Enter that one in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server failed with HTTP status %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers with HTTP status %2 and offers no Weir feed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedBanner</name>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server is set. Enter its address in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedConnection</name>
    <message>
        <source>The server has been silent for too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent something that is no Weir feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server speaks feed protocol %1, this monitor only up to %2. Update the monitor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is shutting down or restarting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This monitor could not keep up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is not valid any more. Enter a new one in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server closed the feed: %1 (code %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedModels</name>
    <message>
        <source>Messages left out because they came too fast: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HttpWords</name>
    <message>
        <source>Nothing answers at %1. Is the server running?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host of %1 cannot be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No safe connection to %1: its certificate is not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hung up without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tabs of messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No messages yet. They appear here the moment they are archived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages appear here as soon as the server is reached.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessagePanel</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the newest message again (End)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop following (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused – the list stands still, nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new – End</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MetricsStrip</name>
    <message>
        <source>messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages/min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels with a message in the last five minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages per minute over the last 30 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last 30 min, peak %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last 30 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonitorApp</name>
    <message>
        <source>Start with the &amp;desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the desktop starts cannot be changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link to follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link to another server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link leads to %1, which is not among your servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it only if you know who runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add it…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteStore</name>
    <message>
        <source>The notes could not be read and were set aside as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note could not be kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfilesDialog</name>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server yet. Add the address of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are as many servers as the list takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from this list?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its token is forgotten, too. Nothing changes on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>Enter the address of the server, for example http://127.0.0.1:8080.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address. It looks like http://127.0.0.1:8080.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must begin with http:// or https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave user name and password out of the address; use the token instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out what follows &apos;?&apos; or &apos;#&apos;: only the server&apos;s own address is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port must be from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerSwitch</name>
    <message>
        <source>Token not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are as many servers as the list takes. Remove one first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServersMenu</name>
    <message>
        <source>Ser&amp;vers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manage servers…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>S&amp;how token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test and &amp;save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as you like to call it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only if the server asks for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server a&amp;ddress:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Weir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This monitor shows live what a Weir server archives. Enter the address of your server; a server on this machine usually has the one that stands here already. Who runs the server gives you a token, if it asks for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test and &amp;connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is kept in the keychain of your desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain here. The token is kept, readable only by you, in the file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server is in your list already, as &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With http:// the token travels unencrypted and others may read it. Better use https://.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>State of the feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round trip to the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages that reach this window, on average over five seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reconnects: %1 (without a gap: %2, loaded anew: %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 msg/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>degraded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reconnecting now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reconnecting in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all %1 sources live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 sources live: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archive is not writing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SystemTray</name>
    <message>
        <source>&amp;Open monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reconnect now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenStore</name>
    <message>
        <source>The token could not be kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token could not be kept: %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrayController</name>
    <message>
        <source>Weir has a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weir is well again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weir: feed %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserCard</name>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest messages of this user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest &amp;messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity by channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open in a tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name in a list of messages to see here who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the archive …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s), first seen %1, last seen %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>formerly %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same name is known at %1, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more channel(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserCardModel</name>
    <message>
        <source>There is nobody of this name in the archive.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserNote</name>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you want to remember. It stays on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first %1 characters are kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeirLink</name>
    <message>
        <source>This link is longer than a link to Weir can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no link to a Weir server. One looks like weir:https://chat.example.org/messages?channel=garden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link asks for something that Weir does not know: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reconnect now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;newest message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Channel columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Message columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About weir-monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About weir-monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weir-monitor %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows live chat while a Weir server archives it.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Shows live chat while a Weir server archives it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to this server for this run, whatever is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start in the tray, or minimised where there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one more monitor, though another one runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link to a message, as &apos;Copy link&apos; gives it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
