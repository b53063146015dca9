<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AbsenceBanner</name>
    <message>
        <source>&amp;Read from there</source>
        <translation>Ab da &amp;lesen</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Ausblenden</translation>
    </message>
    <message>
        <source>The server has another archive than when this monitor was last open (%1): what is new since then cannot be told.</source>
        <translation>Der Server hat ein anderes Archiv als beim letzten Mal, als dieser Monitor offen war (%1): Was seither neu ist, lässt sich nicht sagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) came while this monitor was closed, since %1.</source>
        <translation>
            <numerusform>%n Nachricht kam, während dieser Monitor geschlossen war, seit %1.</numerusform>
            <numerusform>%n Nachrichten kamen, während dieser Monitor geschlossen war, seit %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertBanner</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>Ze&amp;igen</translation>
    </message>
    <message>
        <source>Don&amp;e</source>
        <translation>Erle&amp;digt</translation>
    </message>
    <message numerus="yes">
        <source>(%n more)</source>
        <translation>
            <numerusform>(%n weitere)</numerusform>
            <numerusform>(%n weitere)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertsDialog</name>
    <message>
        <source>times its usual</source>
        <translation>mal das Übliche</translation>
    </message>
    <message>
        <source>messages in 10 s</source>
        <translation>Nachrichten in 10 s</translation>
    </message>
    <message>
        <source>different people</source>
        <translation>verschiedene Personen</translation>
    </message>
    <message>
        <source>times by one person</source>
        <translation>mal von einer Person</translation>
    </message>
    <message>
        <source>letters and digits</source>
        <translation>Buchstaben und Ziffern</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>&amp;Burst: a channel has many more messages than it usually has</source>
        <translation>&amp;Ansturm: In einem Kanal ist viel mehr los als sonst</translation>
    </message>
    <message>
        <source>&amp;Repeated text: the same again and again within 60 s</source>
        <translation>&amp;Wiederholter Text: derselbe immer wieder innerhalb von 60 s</translation>
    </message>
    <message>
        <source>&amp;First-time chatters: many write for the first time within 60 s</source>
        <translation>&amp;Neulinge: Viele schreiben innerhalb von 60 s zum ersten Mal</translation>
    </message>
    <message>
        <source>Show a &amp;notification of the desktop</source>
        <translation>Eine Benachrichtigung auf dem &amp;Desktop zeigen</translation>
    </message>
    <message>
        <source>&amp;Unmute</source>
        <translation>&amp;Stummschaltung aufheben</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>At least so many times what is usual:</source>
        <translation>Mindestens so oft wie das Übliche:</translation>
    </message>
    <message>
        <source>And at least so many messages in 10 s:</source>
        <translation>Und mindestens so viele Nachrichten in 10 s:</translation>
    </message>
    <message>
        <source>What is usual is the channel&apos;s own last half hour; for five minutes after the start nothing is known of it</source>
        <translation>Üblich ist, was in der letzten halben Stunde im Kanal war; in den ersten fünf Minuten ist darüber nichts bekannt</translation>
    </message>
    <message>
        <source>By so many different people:</source>
        <translation>Von so vielen verschiedenen Personen:</translation>
    </message>
    <message>
        <source>Then only texts of at least so many letters:</source>
        <translation>Dann nur Texte mit mindestens so vielen Buchstaben:</translation>
    </message>
    <message>
        <source>Or so many times by one person:</source>
        <translation>Oder so oft von einer Person:</translation>
    </message>
    <message>
        <source>At least so many people:</source>
        <translation>Mindestens so viele Personen:</translation>
    </message>
    <message>
        <source>%1 to %2; usually %3</source>
        <translation>%1 bis %2; üblich %3</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>The desktop&apos;s alert sound</source>
        <translation>Der Signalton des Desktops</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Zweimal</translation>
    </message>
    <message>
        <source>Three times</source>
        <translation>Dreimal</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>&amp;Hear it</source>
        <translation>&amp;Anhören</translation>
    </message>
    <message>
        <source>&amp;Sound:</source>
        <translation>&amp;Ton:</translation>
    </message>
    <message>
        <source>&amp;Muted channels:</source>
        <translation>Stumm&amp;geschaltete Kanäle:</translation>
    </message>
    <message>
        <source>Muted channels</source>
        <translation>Stummgeschaltete Kanäle</translation>
    </message>
    <message>
        <source>None. A channel is muted from the menu of its entries in the triage list.</source>
        <translation>Keine. Ein Kanal wird im Menü seiner Einträge in der Sichtungsliste stummgeschaltet.</translation>
    </message>
    <message>
        <source>Us&amp;ual values</source>
        <translation>Ü&amp;bliche Werte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>ArchiveClient</name>
    <message>
        <source>No server is set yet.</source>
        <translation>Noch ist kein Server eingestellt.</translation>
    </message>
    <message>
        <source>Too many questions are under way. Try again.</source>
        <translation>Zu viele Anfragen sind unterwegs. Versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>ArchiveDesk</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>&amp;Search the archive</source>
        <translation>Im Archiv &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Read the archive</source>
        <translation>Das Archiv &amp;lesen</translation>
    </message>
</context>
<context>
    <name>ArchiveRequest</name>
    <message>
        <source>%1 sent more than this monitor takes at once.</source>
        <translation>%1 hat mehr geschickt, als dieser Monitor auf einmal annimmt.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>%1 answered with something that is no answer of a Weir server.</source>
        <translation>%1 hat etwas geantwortet, das keine Antwort eines Weir-Servers ist.</translation>
    </message>
    <message>
        <source>The server does not understand this question.</source>
        <translation>Der Server versteht diese Anfrage nicht.</translation>
    </message>
    <message>
        <source>The server asks for another token. Enter it in the settings.</source>
        <translation>Der Server verlangt ein anderes Token. Tragen Sie es in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>This token may not see that.</source>
        <translation>Dieses Token darf das nicht sehen.</translation>
    </message>
    <message>
        <source>The server has no such thing, or is an older one.</source>
        <translation>Der Server kennt das nicht, oder er ist ein älterer.</translation>
    </message>
    <message>
        <source>The server is busy. Try again in a moment.</source>
        <translation>Der Server ist ausgelastet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The server answered with HTTP status %1.</source>
        <translation>Der Server hat mit HTTP-Status %1 geantwortet.</translation>
    </message>
    <message>
        <source>%1 takes too long to answer.</source>
        <translation>%1 braucht zu lange für eine Antwort.</translation>
    </message>
</context>
<context>
    <name>AttentionWords</name>
    <message numerus="yes">
        <source>%n things to look at</source>
        <translation>
            <numerusform>%n Sache zum Ansehen</numerusform>
            <numerusform>%n Sachen zum Ansehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChannelModel</name>
    <message>
        <source>Messages in the last 60 seconds</source>
        <translation>Nachrichten in den letzten 60 Sekunden</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>per min</source>
        <translation>pro Min.</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) not read yet</source>
        <translation>
            <numerusform>%n Treffer noch nicht gelesen</numerusform>
            <numerusform>%n Treffer noch nicht gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>messages a minute over the last hour, %1 at the most</source>
        <translation>Nachrichten pro Minute in der letzten Stunde, höchstens %1</translation>
    </message>
    <message>
        <source>%1 messages in the last 60 seconds, usually %2 a minute</source>
        <translation>%1 Nachrichten in den letzten 60 Sekunden, üblich sind %2 pro Minute</translation>
    </message>
    <message numerus="yes">
        <source>What is usual is known after %n minute(s).</source>
        <translation>
            <numerusform>Was üblich ist, ist nach %n Minute bekannt.</numerusform>
            <numerusform>Was üblich ist, ist nach %n Minuten bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Highlighted messages that you have not read yet</source>
        <translation>Hervorgehobene Nachrichten, die Sie noch nicht gelesen haben</translation>
    </message>
    <message>
        <source>Messages a minute over the last hour</source>
        <translation>Nachrichten pro Minute in der letzten Stunde</translation>
    </message>
    <message>
        <source>Messages a minute, the median of the last hour</source>
        <translation>Nachrichten pro Minute, der Median der letzten Stunde</translation>
    </message>
    <message numerus="yes">
        <source>Different people in the last %n minute(s), seen while this monitor ran</source>
        <translation>
            <numerusform>Verschiedene Personen in der letzten %n Minute, gesehen, während dieser Monitor lief</numerusform>
            <numerusform>Verschiedene Personen in den letzten %n Minuten, gesehen, während dieser Monitor lief</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChannelPanel</name>
    <message>
        <source>Channels appear here with their first message.</source>
        <translation>Kanäle erscheinen hier mit ihrer ersten Nachricht.</translation>
    </message>
    <message>
        <source>%1 more are not shown</source>
        <translation>%1 weitere werden nicht angezeigt</translation>
    </message>
    <message>
        <source>Filter channels</source>
        <translation>Kanäle filtern</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>No channel is called so.</source>
        <translation>Kein Kanal heißt so.</translation>
    </message>
    <message>
        <source>&amp;Open in a tab</source>
        <translation>In einem Tab ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Lösen</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>Oben &amp;anheften</translation>
    </message>
</context>
<context>
    <name>ChannelTable</name>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
</context>
<context>
    <name>CloseGuard</name>
    <message>
        <source>Closing ends the monitor</source>
        <translation>Schließen beendet den Monitor</translation>
    </message>
    <message>
        <source>This desktop has no tray; closing the window ends the monitor.</source>
        <translation>Dieser Desktop hat keinen Infobereich; wenn Sie das Fenster schließen, endet der Monitor.</translation>
    </message>
    <message>
        <source>Minimise it to let it go on. This is said only once: next time it just closes.</source>
        <translation>Minimieren Sie es, damit er weiterläuft. Das wird nur einmal gesagt: Beim nächsten Mal schließt es sich einfach.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Keep it open</source>
        <translation>&amp;Offen lassen</translation>
    </message>
</context>
<context>
    <name>ColumnArea</name>
    <message>
        <source>To the tabs</source>
        <translation>Zu den Tabs</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ConnectDiagnosis</name>
    <message>
        <source>The server does not accept this token.</source>
        <translation>Der Server erkennt dieses Token nicht an.</translation>
    </message>
    <message>
        <source>The server does not let this token see the feed.</source>
        <translation>Mit diesem Token gibt der Server den Live-Strom nicht frei.</translation>
    </message>
    <message>
        <source>The server does not understand this monitor.</source>
        <translation>Der Server versteht diesen Monitor nicht.</translation>
    </message>
    <message>
        <source>%1 answers, but is no Weir server, or an older one without a live feed.</source>
        <translation>%1 antwortet, ist aber kein Weir-Server oder ein älterer ohne Live-Strom.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>Der Server ist ausgelastet.</translation>
    </message>
    <message>
        <source>%1 answered too late.</source>
        <translation>%1 hat zu spät geantwortet.</translation>
    </message>
    <message>
        <source>The server failed with HTTP status %1.</source>
        <translation>Der Server ist mit dem HTTP-Status %1 gescheitert.</translation>
    </message>
    <message>
        <source>%1 answers with HTTP status %2 and offers no Weir feed.</source>
        <translation>%1 antwortet mit dem HTTP-Status %2 und bietet keinen Weir-Live-Strom.</translation>
    </message>
    <message>
        <source>Is the port the right one?</source>
        <translation>Ist der Port der richtige?</translation>
    </message>
    <message>
        <source>Check the address, and whether this computer has a network.</source>
        <translation>Prüfen Sie die Adresse, und ob dieser Rechner ein Netz hat.</translation>
    </message>
    <message>
        <source>Perhaps it wants https:// where http:// was entered.</source>
        <translation>Vielleicht will er https://, wo http:// eingetragen ist.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made.</source>
        <translation>Eine verschlüsselte Verbindung zu %1 kam nicht zustande.</translation>
    </message>
    <message>
        <source>Perhaps it wants http:// where https:// was entered.</source>
        <translation>Vielleicht will er http://, wo https:// eingetragen ist.</translation>
    </message>
    <message>
        <source>The certificate of %1 is made for another name: %2.</source>
        <translation>Das Zertifikat von %1 ist für einen anderen Namen ausgestellt: %2.</translation>
    </message>
    <message>
        <source>The token was not sent. Enter the name of the certificate as the address, or give the server a certificate for this one.</source>
        <translation>Das Token wurde nicht gesendet. Tragen Sie den Namen aus dem Zertifikat als Adresse ein, oder geben Sie dem Server ein Zertifikat für diese.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired: it was valid until %2.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen: Es galt bis %2.</translation>
    </message>
    <message>
        <source>The token was not sent. Renew the certificate of the server; is the clock of this computer right?</source>
        <translation>Das Token wurde nicht gesendet. Erneuern Sie das Zertifikat des Servers; geht die Uhr dieses Rechners richtig?</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet: it begins at %2.</source>
        <translation>Das Zertifikat von %1 gilt noch nicht: Es beginnt am %2.</translation>
    </message>
    <message>
        <source>The token was not sent. Is the clock of this computer right?</source>
        <translation>Das Token wurde nicht gesendet. Geht die Uhr dieses Rechners richtig?</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2.</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut: %2.</translation>
    </message>
    <message>
        <source>The token was not sent. Have the certificate signed by somebody whom this computer trusts, or make this computer trust it.</source>
        <translation>Das Token wurde nicht gesendet. Lassen Sie das Zertifikat von einer Stelle unterschreiben, der dieser Rechner vertraut, oder lassen Sie ihn dem Zertifikat vertrauen.</translation>
    </message>
    <message>
        <source>The server asks for a token.</source>
        <translation>Der Server verlangt ein Token.</translation>
    </message>
    <message>
        <source>Enter one in the settings. An admin of the server can make one.</source>
        <translation>Tragen Sie eines in den Einstellungen ein. Ein Admin des Servers kann eines ausstellen.</translation>
    </message>
    <message>
        <source>It may have expired or been revoked. Enter another one in the settings.</source>
        <translation>Es kann abgelaufen oder widerrufen sein. Tragen Sie in den Einstellungen ein anderes ein.</translation>
    </message>
    <message>
        <source>Enter a token of the role reader, moderator or admin in the settings.</source>
        <translation>Tragen Sie in den Einstellungen ein Token der Rolle reader, moderator oder admin ein.</translation>
    </message>
    <message>
        <source>One of the two is too old: update it.</source>
        <translation>Einer von beiden ist zu alt: Aktualisieren Sie ihn.</translation>
    </message>
    <message>
        <source>The upgrade to a WebSocket does not reach the server at %1.</source>
        <translation>Der Wechsel zu einem WebSocket erreicht den Server bei %1 nicht.</translation>
    </message>
    <message>
        <source>A proxy before the server must pass it on.</source>
        <translation>Ein Proxy vor dem Server muss ihn weitergeben.</translation>
    </message>
    <message>
        <source>Check the address in the settings: host, port and path.</source>
        <translation>Prüfen Sie die Adresse in den Einstellungen: Host, Port und Pfad.</translation>
    </message>
    <message>
        <source>%1 points to another address (%2).</source>
        <translation>%1 verweist auf eine andere Adresse (%2).</translation>
    </message>
    <message>
        <source>The token was not sent there. Enter that address in the settings if it is the server.</source>
        <translation>Das Token wurde nicht dorthin gesendet. Tragen Sie diese Adresse in den Einstellungen ein, wenn sie die des Servers ist.</translation>
    </message>
    <message>
        <source>%1 answers with a web page (HTTP status %2), but is no Weir server.</source>
        <translation>%1 antwortet mit einer Webseite (HTTP-Status %2), ist aber kein Weir-Server.</translation>
    </message>
</context>
<context>
    <name>DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>DurationWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>under %1 s</source>
        <translation>unter %1 s</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Noch &amp;einmal</translation>
    </message>
    <message>
        <source>&amp;Keep these</source>
        <translation>Diese &amp;behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>State of the export</source>
        <translation>Stand des Exports</translation>
    </message>
    <message>
        <source>Makes a file of what was written</source>
        <translation>Macht aus dem Geschriebenen eine Datei</translation>
    </message>
    <message>
        <source>Writing %1: %2 of %3 messages</source>
        <translation>%1 wird geschrieben: %2 von %3 Nachrichten</translation>
    </message>
    <message>
        <source>Writing %1: %2 messages so far</source>
        <translation>%1 wird geschrieben: bisher %2 Nachrichten</translation>
    </message>
    <message>
        <source>Writing %1 stopped after %2 messages: %3</source>
        <translation>Das Schreiben von %1 endete nach %2 Nachrichten: %3</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln message(s) are in %1.</source>
        <translation>
            <numerusform>Die %Ln Nachricht steht in %1.</numerusform>
            <numerusform>Alle %Ln Nachrichten stehen in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln message(s) are in %1.</source>
        <translation>
            <numerusform>Die erste %Ln Nachricht steht in %1.</numerusform>
            <numerusform>Die ersten %Ln Nachrichten stehen in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
</context>
<context>
    <name>ExpressionWords</name>
    <message>
        <source>The expression is empty.</source>
        <translation>Der Ausdruck ist leer.</translation>
    </message>
    <message>
        <source>An expression must not begin with “(*”.</source>
        <translation>Ein Ausdruck darf nicht mit „(*“ beginnen.</translation>
    </message>
    <message>
        <source>At character %1: %2.</source>
        <translation>Bei Zeichen %1: %2.</translation>
    </message>
    <message>
        <source>It needed too many steps for one message. Make it simpler.</source>
        <translation>Er brauchte zu viele Schritte für eine Nachricht. Machen Sie ihn einfacher.</translation>
    </message>
    <message>
        <source>It took %1 ms within a second. Make it simpler.</source>
        <translation>Er brauchte %1 ms innerhalb einer Sekunde. Machen Sie ihn einfacher.</translation>
    </message>
    <message>
        <source>Somebody could write a text that keeps this expression busy for too long. Weir would then switch the rule off.</source>
        <translation>Jemand könnte einen Text schreiben, der diesen Ausdruck zu lange beschäftigt. Weir würde die Regel dann abschalten.</translation>
    </message>
</context>
<context>
    <name>FeedBanner</name>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>No server is set. Enter its address in the settings.</source>
        <translation>Es ist kein Server eingestellt. Tragen Sie seine Adresse in den Einstellungen ein.</translation>
    </message>
</context>
<context>
    <name>FeedConnection</name>
    <message>
        <source>The server has been silent for too long.</source>
        <translation>Der Server schweigt schon zu lange.</translation>
    </message>
    <message>
        <source>The server sent something that is no Weir feed.</source>
        <translation>Der Server hat etwas gesendet, das kein Weir-Live-Strom ist.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>The server is shutting down or restarting.</source>
        <translation>Der Server wird beendet oder startet neu.</translation>
    </message>
    <message>
        <source>This monitor could not keep up.</source>
        <translation>Dieser Monitor kam nicht mit.</translation>
    </message>
    <message>
        <source>The server closed the feed: %1 (code %2).</source>
        <translation>Der Server hat den Live-Strom geschlossen: %1 (Code %2).</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Die Verbindung ist abgerissen.</translation>
    </message>
    <message>
        <source>The server speaks feed protocol %1, this monitor speaks %2.</source>
        <translation>Der Server spricht Feed-Protokoll %1, dieser Monitor spricht %2.</translation>
    </message>
    <message>
        <source>Update the monitor.</source>
        <translation>Aktualisieren Sie den Monitor.</translation>
    </message>
    <message>
        <source>Update the server.</source>
        <translation>Aktualisieren Sie den Server.</translation>
    </message>
    <message>
        <source>The server sent more than %1 in one frame.</source>
        <translation>Der Server hat mehr als %1 in einem Frame geschickt.</translation>
    </message>
    <message>
        <source>What came before stays and nothing of this was taken. If it goes on, check the address, and what stands between this computer and the server.</source>
        <translation>Was vorher kam, bleibt, und hiervon wurde nichts übernommen. Geht es so weiter, prüfen Sie die Adresse und was zwischen diesem Rechner und dem Server steht.</translation>
    </message>
    <message>
        <source>The token is not valid any more.</source>
        <translation>Das Token gilt nicht mehr.</translation>
    </message>
    <message>
        <source>It has expired or was revoked. Enter another one in the settings.</source>
        <translation>Es ist abgelaufen oder wurde widerrufen. Tragen Sie in den Einstellungen ein anderes ein.</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>words: %1</source>
        <translation>Wörter: %1</translation>
    </message>
    <message>
        <source>user: %1</source>
        <translation>Person: %1</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Take out of the filter: %1</source>
        <translation>Aus dem Filter nehmen: %1</translation>
    </message>
</context>
<context>
    <name>FrameReader</name>
    <message>
        <source>The server sent %1 messages at once; this monitor takes %2.</source>
        <translation>Der Server hat %1 Nachrichten auf einmal geschickt; dieser Monitor nimmt %2.</translation>
    </message>
    <message>
        <source>The server told of %1 channels at once; this monitor takes %2.</source>
        <translation>Der Server hat von %1 Kanälen auf einmal berichtet; dieser Monitor nimmt %2.</translation>
    </message>
    <message>
        <source>This monitor could not keep up.</source>
        <translation>Dieser Monitor kam nicht mit.</translation>
    </message>
    <message>
        <source>The server sent something that is no Weir feed.</source>
        <translation>Der Server hat etwas geschickt, das kein Weir-Feed ist.</translation>
    </message>
</context>
<context>
    <name>HighlightStore</name>
    <message>
        <source>Some rules of %1 cannot be understood, so the file is left as it is.</source>
        <translation>Einige Regeln in %1 sind nicht zu verstehen; darum bleibt die Datei, wie sie ist.</translation>
    </message>
    <message>
        <source>Rules that could not be understood: %1. The file as it was is kept as %2.</source>
        <translation>Regeln, die nicht zu verstehen sind: %1. Die Datei, wie sie war, ist als %2 aufgehoben.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a file of rules.</source>
        <translation>%1 ist zu groß für eine Datei mit Regeln.</translation>
    </message>
    <message>
        <source>%1 is no file of highlight rules.</source>
        <translation>%1 ist keine Datei mit Hervorhebungsregeln.</translation>
    </message>
    <message>
        <source>%1 was written by a later version of Weir.</source>
        <translation>%1 wurde von einer späteren Version von Weir geschrieben.</translation>
    </message>
    <message>
        <source>Rules of this file that cannot be understood: %1. None was taken.</source>
        <translation>Regeln dieser Datei, die nicht zu verstehen sind: %1. Es wurde keine übernommen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Another monitor has changed the rules meanwhile. Save once more to have these in place of what it has saved.</source>
        <translation>Ein anderer Monitor hat die Regeln inzwischen geändert. Wenn stattdessen diese gelten sollen, speichern Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>&amp;Keep this tab</source>
        <translation>Diesen Tab be&amp;halten</translation>
    </message>
    <message>
        <source>The message itself is not here: it was erased, or the filter does not let it through.</source>
        <translation>Die Nachricht selbst ist nicht hier: Sie wurde gelöscht, oder der Filter lässt sie nicht durch.</translation>
    </message>
    <message>
        <source>&amp;Older</source>
        <translation>&amp;Ältere</translation>
    </message>
    <message>
        <source>&amp;Newer</source>
        <translation>&amp;Neuere</translation>
    </message>
    <message>
        <source>To the ne&amp;west</source>
        <translation>Zur ne&amp;uesten</translation>
    </message>
    <message>
        <source>A page up (Page Up)</source>
        <translation>Eine Seite nach oben (Bild auf)</translation>
    </message>
    <message>
        <source>A page down (Page Down)</source>
        <translation>Eine Seite nach unten (Bild ab)</translation>
    </message>
    <message>
        <source>The end of the archive as it is now</source>
        <translation>Das Ende des Archivs, wie es jetzt ist</translation>
    </message>
    <message>
        <source>Time to jump to</source>
        <translation>Zeit, zu der gesprungen wird</translation>
    </message>
    <message>
        <source>What you look up next gets a tab of its own</source>
        <translation>Was Sie als Nächstes nachschlagen, bekommt einen eigenen Tab</translation>
    </message>
    <message>
        <source>&amp;Jump to:</source>
        <translation>&amp;Springen zu:</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Los</translation>
    </message>
    <message>
        <source>Show the messages around this time</source>
        <translation>Die Nachrichten um diese Zeit zeigen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>%1: the newest</source>
        <translation>%1: die neuesten</translation>
    </message>
    <message>
        <source>%1: the beginning</source>
        <translation>%1: der Anfang</translation>
    </message>
    <message>
        <source>%1 around %2</source>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>No message of the archive fits the filter.</source>
        <translation>Keine Nachricht des Archivs passt zum Filter.</translation>
    </message>
    <message>
        <source>What you look up in the archive is shown here.</source>
        <translation>Was Sie im Archiv nachschlagen, wird hier gezeigt.</translation>
    </message>
    <message>
        <source>Onl&amp;y this channel</source>
        <translation>Nur &amp;dieser Kanal</translation>
    </message>
    <message>
        <source>Onl&amp;y %1</source>
        <translation>Nur &amp;%1</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Messages of the archive</source>
        <translation>Nachrichten des Archivs</translation>
    </message>
</context>
<context>
    <name>HttpWords</name>
    <message>
        <source>Nothing answers at %1. Is the server running?</source>
        <translation>Unter %1 antwortet nichts. Läuft der Server?</translation>
    </message>
    <message>
        <source>The host of %1 cannot be found.</source>
        <translation>Der Rechner von %1 ist nicht zu finden.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>No safe connection to %1: its certificate is not trusted.</source>
        <translation>Keine sichere Verbindung zu %1: Dem Zertifikat wird nicht vertraut.</translation>
    </message>
    <message>
        <source>%1 hung up without an answer.</source>
        <translation>%1 hat ohne Antwort aufgelegt.</translation>
    </message>
    <message>
        <source>No connection to %1: %2</source>
        <translation>Keine Verbindung zu %1: %2</translation>
    </message>
</context>
<context>
    <name>InspectorArchive</name>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>schreibt</translation>
    </message>
    <message>
        <source>not writing</source>
        <translation>schreibt nicht</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%1 von %2 Ereignissen</translation>
    </message>
    <message>
        <source>It is full: the sources wait, nothing is lost.</source>
        <translation>Sie ist voll: Die Quellen warten, nichts geht verloren.</translation>
    </message>
    <message>
        <source>Spool</source>
        <translation>Spool</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1 events, %2 of %3</source>
        <translation>%1 Ereignisse, %2 von %3</translation>
    </message>
    <message>
        <source>The oldest waits for %1.</source>
        <translation>Das älteste wartet seit %1.</translation>
    </message>
    <message>
        <source>It is full: make the archive writable again.</source>
        <translation>Er ist voll: Machen Sie das Archiv wieder beschreibbar.</translation>
    </message>
    <message>
        <source>nothing is dropped</source>
        <translation>nichts wird verworfen</translation>
    </message>
    <message>
        <source>nothing is dropped; %1 wait in the spool</source>
        <translation>nichts wird verworfen; %1 warten im Spool</translation>
    </message>
    <message>
        <source>Drops</source>
        <translation>Verluste</translation>
    </message>
    <message>
        <source>%1 of the spool could not be read again</source>
        <translation>%1 des Spools konnten nicht wieder gelesen werden</translation>
    </message>
    <message>
        <source>Most likely a power cut. Everything else was read.</source>
        <translation>Wahrscheinlich ein Stromausfall. Alles andere wurde gelesen.</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>none since the start</source>
        <translation>keine seit dem Start</translation>
    </message>
    <message>
        <source>%1 usually, %2 at most</source>
        <translation>üblich %1, höchstens %2</translation>
    </message>
    <message>
        <source>Only admins may see queue, spool, commits and size.</source>
        <translation>Warteschlange, Spool, Commits und Größe dürfen nur Admins sehen.</translation>
    </message>
    <message>
        <source>Queue, spool, commits and size are not known. %1</source>
        <translation>Warteschlange, Spool, Commits und Größe sind nicht bekannt. %1</translation>
    </message>
    <message>
        <source>Asking for queue, spool, commits and size …</source>
        <translation>Warteschlange, Spool, Commits und Größe werden erfragt …</translation>
    </message>
    <message>
        <source>Not known without a connection.</source>
        <translation>Ohne Verbindung nicht bekannt.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 messages, %2 + %3 log</source>
        <translation>%1 Nachrichten, %2 + %3 Log</translation>
    </message>
</context>
<context>
    <name>InspectorFeed</name>
    <message>
        <source>What is shown stays; what is missed meanwhile comes with the connection.</source>
        <translation>Was gezeigt wird, bleibt; was inzwischen fehlt, kommt mit der Verbindung.</translation>
    </message>
    <message>
        <source>no server is set</source>
        <translation>kein Server ist eingestellt</translation>
    </message>
    <message>
        <source>Enter the address of one in the settings.</source>
        <translation>Tragen Sie die Adresse eines Servers in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1: %2 without a gap, %3 loaded anew</source>
        <translation>%1: %2 ohne Lücke, %3 neu geladen</translation>
    </message>
    <message>
        <source>the server&apos;s is %1 ahead of this computer&apos;s</source>
        <translation>die des Servers geht gegenüber der dieses Rechners %1 vor</translation>
    </message>
    <message>
        <source>the server&apos;s is %1 behind this computer&apos;s</source>
        <translation>die des Servers geht gegenüber der dieses Rechners %1 nach</translation>
    </message>
    <message>
        <source>Weir %1</source>
        <translation>Weir %1</translation>
    </message>
    <message>
        <source>%1, up for %2</source>
        <translation>%1, läuft seit %2</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>being measured</source>
        <translation>wird gemessen</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Verzug</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Uhren</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>nothing received yet</source>
        <translation>noch nichts empfangen</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Neuverbindungen</translation>
    </message>
    <message numerus="yes">
        <source> (%n times)</source>
        <translation>
            <numerusform> (%n-mal)</numerusform>
            <numerusform> (%n-mal)</numerusform>
        </translation>
    </message>
    <message>
        <source>The server has another archive %1. What was shown before is not in it.</source>
        <translation>Der Server hat %1 ein anderes Archiv. Was vorher zu sehen war, steht nicht darin.</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Feed, sources and archive</source>
        <translation>Feed, Quellen und Archiv</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>Jetzt &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>Diagnose &amp;kopieren</translation>
    </message>
    <message>
        <source>Versions, settings, states and the last log lines as text, without the token</source>
        <translation>Versionen, Einstellungen, Zustände und die letzten Logzeilen als Text, ohne das Token</translation>
    </message>
    <message>
        <source>&amp;Open monitor</source>
        <translation>&amp;Monitor öffnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>InspectorRowView</name>
    <message>
        <source>Hide the details of %1</source>
        <translation>Einzelheiten zu %1 verbergen</translation>
    </message>
    <message>
        <source>Show the details of %1</source>
        <translation>Einzelheiten zu %1 zeigen</translation>
    </message>
</context>
<context>
    <name>InspectorSources</name>
    <message>
        <source>to be joined</source>
        <translation>noch beizutreten</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>angefragt</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>beigetreten</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>%1, next try in %2</source>
        <translation>%1, nächster Versuch in %2</translation>
    </message>
    <message>
        <source>%1, trying now</source>
        <translation>%1, Versuch läuft</translation>
    </message>
    <message>
        <source>no message yet</source>
        <translation>noch keine Nachricht</translation>
    </message>
    <message>
        <source>last message %1</source>
        <translation>letzte Nachricht %1</translation>
    </message>
    <message>
        <source>all asked in %1</source>
        <translation>alle angefragt in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n reconnect(s)</source>
        <translation>
            <numerusform>%n Neuverbindung</numerusform>
            <numerusform>%n Neuverbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not understood</source>
        <translation>
            <numerusform>%n Zeile nicht verstanden</numerusform>
            <numerusform>%n Zeilen nicht verstanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Not known without a connection.</source>
        <translation>Ohne Verbindung nicht bekannt.</translation>
    </message>
    <message>
        <source>The server listens to nothing.</source>
        <translation>Der Server hört auf nichts.</translation>
    </message>
</context>
<context>
    <name>InspectorWindow</name>
    <message>
        <source>&amp;Keep open</source>
        <translation>&amp;Offen lassen</translation>
    </message>
    <message>
        <source>Connection – weir</source>
        <translation>Verbindung – weir</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>As a window that stays when you go on elsewhere</source>
        <translation>Als Fenster, das bleibt, wenn Sie anderswo weitermachen</translation>
    </message>
</context>
<context>
    <name>JsonFileWords</name>
    <message>
        <source>%1 cannot be read (%2), so it is left as it is and nothing new is kept there.</source>
        <translation>%1 kann nicht gelesen werden (%2); darum bleibt die Datei, wie sie ist, und Neues wird dort nicht aufgehoben.</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>sie ist zu groß</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>sie ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>at byte %1: %2</source>
        <translation>bei Byte %1: %2</translation>
    </message>
    <message>
        <source>it has no version</source>
        <translation>sie hat keine Version</translation>
    </message>
    <message>
        <source>it was written by a later version of Weir</source>
        <translation>sie wurde von einer späteren Version von Weir geschrieben</translation>
    </message>
    <message>
        <source>%1 is left as it is, because what it holds could be lost.</source>
        <translation>%1 bleibt, wie es ist, weil verloren gehen könnte, was es enthält.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot be understood: %2. It was set aside as %3.</source>
        <translation>%1 ist nicht zu verstehen: %2. Die Datei wurde als %3 beiseitegelegt.</translation>
    </message>
    <message>
        <source>%1 cannot be understood: %2. It could not be set aside, so it is left as it is and nothing new is kept there.</source>
        <translation>%1 ist nicht zu verstehen: %2. Die Datei ließ sich nicht beiseitelegen; sie bleibt, wie sie ist, und Neues wird dort nicht aufgehoben.</translation>
    </message>
    <message>
        <source>%1 is being written by another monitor.</source>
        <translation>%1 wird gerade von einem anderen Monitor geschrieben.</translation>
    </message>
    <message>
        <source>no lock file can be made beside it</source>
        <translation>daneben lässt sich keine Sperrdatei anlegen</translation>
    </message>
</context>
<context>
    <name>JumpDialog</name>
    <message>
        <source>Jump to time</source>
        <translation>Zu einer Zeit springen</translation>
    </message>
    <message>
        <source>&amp;Show messages around:</source>
        <translation>&amp;Nachrichten zeigen um:</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Jetzt</translation>
    </message>
    <message>
        <source>Start of &amp;today</source>
        <translation>Beginn von &amp;heute</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Los</translation>
    </message>
</context>
<context>
    <name>Lookout</name>
    <message>
        <source>The rule “%1” was switched off: %2</source>
        <translation>Die Regel „%1“ wurde abgeschaltet: %2</translation>
    </message>
    <message>
        <source>The rule “%1” was switched off</source>
        <translation>Die Regel „%1“ wurde abgeschaltet</translation>
    </message>
    <message>
        <source>%1 in #%2</source>
        <translation>%1 in #%2</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>highlighted by: %1</source>
        <translation>hervorgehoben von: %1</translation>
    </message>
</context>
<context>
    <name>MatcherWords</name>
    <message>
        <source>All expressions together took too long, and this one the longest. Make it simpler.</source>
        <translation>Alle Ausdrücke zusammen brauchten zu lange, und dieser am längsten. Machen Sie ihn einfacher.</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>&amp;Load what is missing here</source>
        <translation>Hier Fehlendes &amp;laden</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Link kopie&amp;ren</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>Show &amp;user</source>
        <translation>&amp;Person zeigen</translation>
    </message>
    <message>
        <source>Show in conte&amp;xt</source>
        <translation>Im Zusammen&amp;hang zeigen</translation>
    </message>
    <message>
        <source>Tab of this c&amp;hannel</source>
        <translation>Tab dieses &amp;Kanals</translation>
    </message>
    <message>
        <source>Tab of this u&amp;ser</source>
        <translation>Tab dieser P&amp;erson</translation>
    </message>
    <message>
        <source>Tab with &amp;words of this message…</source>
        <translation>Tab mit &amp;Wörtern dieser Nachricht …</translation>
    </message>
    <message>
        <source>Choose a message first</source>
        <translation>Wählen Sie zuerst eine Nachricht</translation>
    </message>
</context>
<context>
    <name>MessageDelegate</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
</context>
<context>
    <name>MessageExport</name>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Die Datei kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The server goes on with what it has told already.</source>
        <translation>Der Server macht mit dem weiter, was er schon mitgeteilt hat.</translation>
    </message>
    <message>
        <source>The server was changed, so the export cannot go on.</source>
        <translation>Der Server wurde gewechselt, darum kann der Export nicht weitergehen.</translation>
    </message>
</context>
<context>
    <name>MessagePanel</name>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Follow the newest message again (End)</source>
        <translation>Wieder der neuesten Nachricht folgen (Ende)</translation>
    </message>
    <message>
        <source>Stop following (Ctrl+P)</source>
        <translation>Nicht mehr folgen (Strg+P)</translation>
    </message>
    <message>
        <source>paused – the list stands still, nothing is lost</source>
        <translation>angehalten – die Liste steht still, nichts geht verloren</translation>
    </message>
    <message>
        <source>%1 new – End</source>
        <translation>%1 neu – Ende</translation>
    </message>
    <message>
        <source>First unread</source>
        <translation>Erste ungelesene</translation>
    </message>
    <message>
        <source>Go on reading where you paused (Ctrl+End)</source>
        <translation>Dort weiterlesen, wo Sie angehalten haben (Strg+Ende)</translation>
    </message>
    <message>
        <source>State of the list</source>
        <translation>Zustand der Liste</translation>
    </message>
    <message>
        <source>Load them</source>
        <translation>Laden</translation>
    </message>
    <message numerus="yes">
        <source>The list is full (%1 rows): the oldest %Ln unread message(s) have left it. They are in the archive.</source>
        <translation>
            <numerusform>Die Liste ist voll (%1 Zeilen): Die älteste %Ln ungelesene Nachricht hat sie verlassen. Sie ist im Archiv.</numerusform>
            <numerusform>Die Liste ist voll (%1 Zeilen): Die ältesten %Ln ungelesenen Nachrichten haben sie verlassen. Sie sind im Archiv.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageTab</name>
    <message>
        <source>All messages</source>
        <translation>Alle Nachrichten</translation>
    </message>
    <message>
        <source>Messages: %1</source>
        <translation>Nachrichten: %1</translation>
    </message>
    <message>
        <source>No messages yet. They appear here the moment they are archived.</source>
        <translation>Noch keine Nachrichten. Sie erscheinen hier in dem Moment, in dem sie archiviert werden.</translation>
    </message>
    <message>
        <source>Messages appear here as soon as the server is reached.</source>
        <translation>Nachrichten erscheinen hier, sobald der Server erreicht ist.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>MessageTabs</name>
    <message>
        <source>Tabs of messages</source>
        <translation>Tabs der Nachrichten</translation>
    </message>
    <message>
        <source>There are %1 tabs already, which is the most: each has a connection of its own and keeps up to 20,000 messages. Close one to open another.</source>
        <translation>Es gibt schon %1 Tabs, mehr gehen nicht: Jeder hat eine eigene Verbindung und behält bis zu 20.000 Nachrichten. Schließen Sie einen, um einen anderen zu öffnen.</translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>new since you paused</source>
        <translation>neu, seit Sie angehalten haben</translation>
    </message>
    <message>
        <source>new since you were here</source>
        <translation>neu, seit Sie hier waren</translation>
    </message>
</context>
<context>
    <name>MetricsStrip</name>
    <message>
        <source>messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>active now</source>
        <translation>gerade aktiv</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>messages/min</source>
        <translation>Nachrichten/min</translation>
    </message>
    <message>
        <source>Channels with a message in the last five minutes</source>
        <translation>Kanäle mit einer Nachricht in den letzten fünf Minuten</translation>
    </message>
    <message>
        <source>Messages per minute over the last 30 minutes</source>
        <translation>Nachrichten pro Minute in den letzten 30 Minuten</translation>
    </message>
    <message>
        <source>last 30 min, peak %1</source>
        <translation>letzte 30 min, Spitze %1</translation>
    </message>
    <message>
        <source>last 30 min</source>
        <translation>letzte 30 min</translation>
    </message>
</context>
<context>
    <name>MissingWords</name>
    <message numerus="yes">
        <source>%Ln message(s) left out: they came faster than this monitor could take them</source>
        <translation>
            <numerusform>%Ln Nachricht ausgelassen: Sie kam schneller, als dieser Monitor sie annehmen konnte</numerusform>
            <numerusform>%Ln Nachrichten ausgelassen: Sie kamen schneller, als dieser Monitor sie annehmen konnte</numerusform>
        </translation>
    </message>
    <message>
        <source>not connected %1: what was said then is in the archive</source>
        <translation>nicht verbunden %1: Was da gesagt wurde, steht im Archiv</translation>
    </message>
    <message>
        <source>not connected %1</source>
        <translation>nicht verbunden %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln channel(s)</source>
        <translation>
            <numerusform>%1, %Ln Kanal</numerusform>
            <numerusform>%1, %Ln Kanäle</numerusform>
        </translation>
    </message>
    <message>
        <source>no data since %1: %2</source>
        <translation>keine Daten seit %1: %2</translation>
    </message>
    <message>
        <source>no data %1: %2</source>
        <translation>keine Daten %1: %2</translation>
    </message>
    <message>
        <source>%1 – load with Enter</source>
        <translation>%1 – laden mit Eingabe</translation>
    </message>
    <message>
        <source>%1 – loading …</source>
        <translation>%1 – wird geladen …</translation>
    </message>
    <message>
        <source>%1 – not loaded: %2 Try again with Enter.</source>
        <translation>%1 – nicht geladen: %2 Noch einmal mit Eingabe.</translation>
    </message>
    <message>
        <source>the server has another archive since %1: what was here before is not in it</source>
        <translation>der Server hat seit %1 ein anderes Archiv: Was vorher hier stand, steht nicht darin</translation>
    </message>
</context>
<context>
    <name>ModeratorDesk</name>
    <message>
        <source>Triage</source>
        <translation>Sichtung</translation>
    </message>
    <message>
        <source>&amp;Highlight rules…</source>
        <translation>&amp;Hervorhebungsregeln …</translation>
    </message>
    <message>
        <source>A&amp;lerts…</source>
        <translation>A&amp;larme …</translation>
    </message>
    <message>
        <source>Go to the &amp;triage list</source>
        <translation>Zur &amp;Sichtungsliste</translation>
    </message>
    <message>
        <source>T&amp;riage</source>
        <translation>S&amp;ichtung</translation>
    </message>
</context>
<context>
    <name>MonitorApp</name>
    <message>
        <source>Start with the &amp;desktop</source>
        <translation>Mit dem &amp;Desktop starten</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Nicht geändert</translation>
    </message>
    <message>
        <source>What the desktop starts cannot be changed: %1</source>
        <translation>Was der Desktop startet, lässt sich nicht ändern: %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>No link to follow</source>
        <translation>Kein Link, dem man folgen kann</translation>
    </message>
    <message>
        <source>A link to another server</source>
        <translation>Ein Link zu einem anderen Server</translation>
    </message>
    <message>
        <source>This link leads to %1, which is not among your servers.</source>
        <translation>Dieser Link führt zu %1; der Server ist nicht unter Ihren Servern.</translation>
    </message>
    <message>
        <source>Add it only if you know who runs it.</source>
        <translation>Fügen Sie ihn nur hinzu, wenn Sie wissen, wer ihn betreibt.</translation>
    </message>
    <message>
        <source>&amp;Add it…</source>
        <translation>Hinzu&amp;fügen …</translation>
    </message>
</context>
<context>
    <name>MonitorDesktop</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>&amp;Inspect the connection</source>
        <translation>Verbindung &amp;ansehen</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation>&amp;Benachrichtigungen …</translation>
    </message>
    <message>
        <source>The monitor goes on in the tray</source>
        <translation>Der Monitor läuft im Infobereich weiter</translation>
    </message>
    <message>
        <source>A click on its icon shows the connection; its menu opens the window again and ends the monitor.</source>
        <translation>Ein Klick auf sein Symbol zeigt die Verbindung; sein Menü öffnet das Fenster wieder und beendet den Monitor.</translation>
    </message>
    <message>
        <source>So they look</source>
        <translation>So sehen sie aus</translation>
    </message>
    <message>
        <source>One like this says when an outage begins, and when it is over.</source>
        <translation>Eine wie diese sagt, wann eine Störung beginnt und wann sie vorbei ist.</translation>
    </message>
</context>
<context>
    <name>NewTabDialog</name>
    <message>
        <source>New tab</source>
        <translation>Neuer Tab</translation>
    </message>
    <message>
        <source>&amp;Channel:</source>
        <translation>&amp;Kanal:</translation>
    </message>
    <message>
        <source>for example garden</source>
        <translation>zum Beispiel garten</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Person:</translation>
    </message>
    <message>
        <source>the login, for example ada</source>
        <translation>der Login, zum Beispiel ada</translation>
    </message>
    <message>
        <source>&amp;Words:</source>
        <translation>&amp;Wörter:</translation>
    </message>
    <message>
        <source>for example tomatoes &quot;red wine&quot;</source>
        <translation>zum Beispiel tomaten &quot;roter wein&quot;</translation>
    </message>
    <message>
        <source>Messages for which everything holds that is filled in. Names: without regard to case. Words: all of them must occur, &quot;quoted&quot; ones in a row. The tab follows what is new, and counts it while another is in front.</source>
        <translation>Nachrichten, für die alles gilt, was ausgefüllt ist. Namen: ohne Rücksicht auf Groß- und Kleinschreibung. Wörter: Alle müssen vorkommen, in &quot;Anführungszeichen&quot; in dieser Folge. Der Tab folgt dem, was neu ist, und zählt es, während ein anderer vorne ist.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>NoteStore</name>
    <message>
        <source>The note about %1 is not kept yet: %2</source>
        <translation>Die Notiz zu %1 ist noch nicht gespeichert: %2</translation>
    </message>
</context>
<context>
    <name>NotificationDesk</name>
    <message>
        <source>Weir has a problem</source>
        <translation>Weir hat ein Problem</translation>
    </message>
    <message>
        <source>Weir is well again</source>
        <translation>Weir geht es wieder gut</translation>
    </message>
    <message numerus="yes">
        <source>%n more alert(s)</source>
        <translation>
            <numerusform>%n weiterer Alarm</numerusform>
            <numerusform>%n weitere Alarme</numerusform>
        </translation>
    </message>
    <message>
        <source>While it was quiet</source>
        <translation>Während Ruhe war</translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s) between %1 and %2; all is well now.</source>
        <translation>
            <numerusform>%n Störung zwischen %1 und %2; jetzt ist alles gut.</numerusform>
            <numerusform>%n Störungen zwischen %1 und %2; jetzt ist alles gut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s) since %1; the last is not over:</source>
        <translation>
            <numerusform>%n Störung seit %1; sie ist nicht vorbei:</numerusform>
            <numerusform>%n Störungen seit %1; die letzte ist nicht vorbei:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) were not shown.</source>
        <translation>
            <numerusform>%n Alarm wurde nicht gezeigt.</numerusform>
            <numerusform>%n Alarme wurden nicht gezeigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotificationDialog</name>
    <message>
        <source>&amp;Quiet hours, in which nothing pops up</source>
        <translation>&amp;Ruhezeiten, in denen nichts aufgeht</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>Beginning on:</source>
        <translation>Beginnt am:</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>Show &amp;one now</source>
        <translation>Jetzt &amp;eine zeigen</translation>
    </message>
    <message>
        <source>After them one notification says what happened meanwhile.</source>
        <translation>Danach sagt eine Benachrichtigung, was inzwischen geschah.</translation>
    </message>
    <message>
        <source>One notification says when an outage begins, and one when it is over.</source>
        <translation>Eine Benachrichtigung sagt, wann eine Störung beginnt, und eine, wann sie vorbei ist.</translation>
    </message>
    <message>
        <source>Without a day it is never quiet.</source>
        <translation>Ohne einen Tag ist nie Ruhe.</translation>
    </message>
    <message>
        <source>It is quiet for the whole of these days. %1</source>
        <translation>Ruhe ist an diesen ganzen Tagen. %1</translation>
    </message>
    <message>
        <source>It is quiet over midnight, into the day after. %1</source>
        <translation>Ruhe ist über Mitternacht bis in den nächsten Tag. %1</translation>
    </message>
</context>
<context>
    <name>OpenLink</name>
    <message>
        <source>Open link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Open this address in the browser?</source>
        <translation>Diese Adresse im Browser öffnen?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open lin&amp;k</source>
        <translation>Lin&amp;k öffnen</translation>
    </message>
</context>
<context>
    <name>ProfilesDialog</name>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>No server yet. Add the address of one.</source>
        <translation>Noch kein Server. Fügen Sie die Adresse eines Servers hinzu.</translation>
    </message>
    <message>
        <source>%1 – connected</source>
        <translation>%1 – verbunden</translation>
    </message>
    <message>
        <source>There are as many servers as the list takes.</source>
        <translation>Mehr Server nimmt die Liste nicht auf.</translation>
    </message>
    <message>
        <source>Remove a server</source>
        <translation>Einen Server entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from this list?</source>
        <translation>%1 aus dieser Liste entfernen?</translation>
    </message>
    <message>
        <source>Its token is forgotten, too. Nothing changes on the server.</source>
        <translation>Auch sein Token wird vergessen. Auf dem Server ändert sich nichts.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>ReceivedRows</name>
    <message>
        <source>The server sent more than %1 in one message or name.</source>
        <translation>Der Server hat in einer Nachricht oder einem Namen mehr als %1 gesendet.</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Show &amp;user</source>
        <translation>&amp;Person zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Link kopie&amp;ren</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>announcement</source>
        <translation>Ankündigung</translation>
    </message>
    <message>
        <source>subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>raid</source>
        <translation>Raid</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>↪ reply</source>
        <translation>↪ Antwort</translation>
    </message>
    <message>
        <source>shared chat</source>
        <translation>geteilter Chat</translation>
    </message>
    <message>
        <source>deleted by a moderator</source>
        <translation>von einem Moderator gelöscht</translation>
    </message>
    <message>
        <source>in reply to an earlier message</source>
        <translation>als Antwort auf eine frühere Nachricht</translation>
    </message>
    <message>
        <source>said in another channel that shares its chat with this one</source>
        <translation>in einem anderen Kanal gesagt, der seinen Chat mit diesem teilt</translation>
    </message>
    <message>
        <source>message deleted</source>
        <translation>Nachricht gelöscht</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>first message</source>
        <translation>erste Nachricht</translation>
    </message>
    <message>
        <source>the first that this archive has of this person</source>
        <translation>die erste, die dieses Archiv von dieser Person hat</translation>
    </message>
</context>
<context>
    <name>RuleCheckWords</name>
    <message numerus="yes">
        <source>At most %n entries fit here.</source>
        <translation>
            <numerusform>Höchstens %n Eintrag passt hinein.</numerusform>
            <numerusform>Höchstens %n Einträge passen hinein.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1…” is too long; at most %2 characters fit.</source>
        <translation>„%1…“ ist zu lang; höchstens %2 Zeichen passen.</translation>
    </message>
    <message>
        <source>An entry has no character that can be seen.</source>
        <translation>Ein Eintrag hat kein sichtbares Zeichen.</translation>
    </message>
    <message numerus="yes">
        <source>The expression is too long; at most %n characters fit.</source>
        <translation>
            <numerusform>Der Ausdruck ist zu lang; höchstens %n Zeichen passt.</numerusform>
            <numerusform>Der Ausdruck ist zu lang; höchstens %n Zeichen passen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter at least one user.</source>
        <translation>Tragen Sie mindestens eine Person ein.</translation>
    </message>
    <message>
        <source>Enter at least one word.</source>
        <translation>Tragen Sie mindestens ein Wort ein.</translation>
    </message>
    <message>
        <source>The rule needs a name.</source>
        <translation>Die Regel braucht einen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long; at most %n characters fit.</source>
        <translation>
            <numerusform>Der Name ist zu lang; höchstens %n Zeichen passt.</numerusform>
            <numerusform>Der Name ist zu lang; höchstens %n Zeichen passen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule is too long: it has more than 64 KiB.</source>
        <translation>Die Regel ist zu lang: Sie hat mehr als 64 KiB.</translation>
    </message>
    <message>
        <source>Another rule has this name.</source>
        <translation>Eine andere Regel hat diesen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n rules can be kept.</source>
        <translation>
            <numerusform>Höchstens %n Regel kann behalten werden.</numerusform>
            <numerusform>Höchstens %n Regeln können behalten werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Only &amp;whole words</source>
        <translation>Nur &amp;ganze Wörter</translation>
    </message>
    <message>
        <source>Mind the c&amp;ase of letters</source>
        <translation>Groß- und &amp;Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>all – or names, separated by commas</source>
        <translation>alle – oder Namen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Not from users</source>
        <translation>Nicht von Personen</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Not in channels</source>
        <translation>Nicht in Kanälen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Not with words</source>
        <translation>Nicht mit Wörtern</translation>
    </message>
    <message>
        <source>&amp;Hear it</source>
        <translation>&amp;Anhören</translation>
    </message>
    <message>
        <source>Show a &amp;notification of the desktop</source>
        <translation>Eine Benachrichtigung auf dem &amp;Desktop zeigen</translation>
    </message>
    <message>
        <source>S&amp;nooze</source>
        <translation>R&amp;uhen lassen</translation>
    </message>
    <message>
        <source>&amp;Wake</source>
        <translation>&amp;Wecken</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Ruhen lassen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>Na&amp;me:</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Sucht nach</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>&amp;Looks for:</source>
        <translation>&amp;Sucht nach:</translation>
    </message>
    <message>
        <source>In &amp;channels:</source>
        <translation>In &amp;Kanälen:</translation>
    </message>
    <message>
        <source>Not from &amp;users:</source>
        <translation>Nicht von &amp;Personen:</translation>
    </message>
    <message>
        <source>Not in channe&amp;ls:</source>
        <translation>Nicht in K&amp;anälen:</translation>
    </message>
    <message>
        <source>Not with w&amp;ords:</source>
        <translation>Nicht mit W&amp;örtern:</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>The desktop&apos;s alert sound</source>
        <translation>Der Signalton des Desktops</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Zweimal</translation>
    </message>
    <message>
        <source>Three times</source>
        <translation>Dreimal</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Colou&amp;r:</source>
        <translation>Fa&amp;rbe:</translation>
    </message>
    <message>
        <source>&amp;Sound:</source>
        <translation>&amp;Ton:</translation>
    </message>
    <message>
        <source>Calls:</source>
        <translation>Ruft:</translation>
    </message>
    <message>
        <source>one a line: login or name as shown</source>
        <translation>eine pro Zeile: Login oder gezeigter Name</translation>
    </message>
    <message>
        <source>one a line: a word, or several in a row</source>
        <translation>eines pro Zeile: ein Wort oder mehrere hintereinander</translation>
    </message>
    <message>
        <source>not until %1; rows are marked all the same</source>
        <translation>nicht vor %1; Zeilen werden trotzdem markiert</translation>
    </message>
    <message>
        <source>into the triage list</source>
        <translation>in die Sichtungsliste</translation>
    </message>
</context>
<context>
    <name>RuleHueWords</name>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
</context>
<context>
    <name>RuleListModel</name>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>%1 – snoozed</source>
        <translation>%1 – ruht</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>RuleListPane</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplizieren</translation>
    </message>
    <message>
        <source>U&amp;p</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>Nach un&amp;ten</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Undo delete</source>
        <translation>Löschen rückgängig</translation>
    </message>
    <message>
        <source>Highlight rules</source>
        <translation>Hervorhebungsregeln</translation>
    </message>
    <message>
        <source>A rule marks messages with certain words, of certain users, or that an expression finds, and calls you to them. Add one.</source>
        <translation>Eine Regel markiert Nachrichten mit bestimmten Wörtern, von bestimmten Personen oder was ein Ausdruck findet, und ruft Sie zu ihnen. Fügen Sie eine hinzu.</translation>
    </message>
    <message>
        <source>The first rule that matches gives a message its colour (Ctrl+Up)</source>
        <translation>Die erste passende Regel gibt einer Nachricht ihre Farbe (Strg+Nach oben)</translation>
    </message>
    <message>
        <source>The first rule that matches gives a message its colour (Ctrl+Down)</source>
        <translation>Die erste passende Regel gibt einer Nachricht ihre Farbe (Strg+Nach unten)</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
</context>
<context>
    <name>RuleTryBar</name>
    <message>
        <source>&amp;Try it on a text:</source>
        <translation>An einem Text a&amp;usprobieren:</translation>
    </message>
    <message>
        <source>Text to try the rules on</source>
        <translation>Text zum Ausprobieren der Regeln</translation>
    </message>
    <message>
        <source>said by</source>
        <translation>gesagt von</translation>
    </message>
    <message>
        <source>in channel</source>
        <translation>im Kanal</translation>
    </message>
    <message>
        <source>Which rules match</source>
        <translation>Welche Regeln passen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule matches.</source>
        <translation>Keine Regel passt.</translation>
    </message>
    <message>
        <source>Matches:</source>
        <translation>Passt:</translation>
    </message>
    <message>
        <source>Would match, but is silent:</source>
        <translation>Würde passen, schweigt aber:</translation>
    </message>
    <message>
        <source>No message has come yet that it could be tried on.</source>
        <translation>Es kam noch keine Nachricht, an der sie sich ausprobieren ließe.</translation>
    </message>
    <message>
        <source>Would have matched %1 of the last %2 messages.</source>
        <translation>Hätte auf %1 der letzten %2 Nachrichten gepasst.</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Dorthin</translation>
    </message>
    <message>
        <source>Highlight rules</source>
        <translation>Hervorhebungsregeln</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Regeln importieren</translation>
    </message>
    <message>
        <source>Rules (*.json)</source>
        <translation>Regeln (*.json)</translation>
    </message>
    <message>
        <source>There is no room for so many rules: at most %1 can be kept.</source>
        <translation>Für so viele Regeln ist kein Platz: Höchstens %1 können behalten werden.</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>Regeln exportieren</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>What you changed is not saved.</source>
        <translation>Was Sie geändert haben, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Switched off: %1</source>
        <translation>Abgeschaltet: %1</translation>
    </message>
</context>
<context>
    <name>SavedSearchesDialog</name>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>What the search looks for</source>
        <translation>Wonach die Suche sucht</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>There are no saved searches.</source>
        <translation>Es gibt keine gespeicherten Suchen.</translation>
    </message>
</context>
<context>
    <name>SearchBook</name>
    <message>
        <source>A search needs a name to be kept under.</source>
        <translation>Eine Suche braucht einen Namen, unter dem sie behalten wird.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n searches already, and more are not kept. Delete one first.</source>
        <translation>
            <numerusform>Es gibt schon %n Suche, mehr werden nicht behalten. Löschen Sie zuerst eine.</numerusform>
            <numerusform>Es gibt schon %n Suchen, mehr werden nicht behalten. Löschen Sie zuerst eine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another search has this name.</source>
        <translation>Eine andere Suche hat diesen Namen.</translation>
    </message>
</context>
<context>
    <name>SearchBookMenu</name>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>Diese Suche &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Manage saved searches…</source>
        <translation>Gespeicherte Suchen &amp;verwalten …</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Letzte Suchen</translation>
    </message>
    <message>
        <source>&amp;Clear recent searches</source>
        <translation>Letzte Suchen &amp;vergessen</translation>
    </message>
</context>
<context>
    <name>SearchFields</name>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Wörter</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Kanal</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>words, or &quot;several in a row&quot;</source>
        <translation>Wörter, oder &quot;mehrere hintereinander&quot;</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>jeder</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Sa&amp;ved</source>
        <translation>&amp;Gespeichert</translation>
    </message>
    <message>
        <source>Recent and saved searches</source>
        <translation>Letzte und gespeicherte Suchen</translation>
    </message>
    <message>
        <source>What is wrong with the search</source>
        <translation>Was an der Suche nicht stimmt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Show in conte&amp;xt</source>
        <translation>Im Zusammen&amp;hang zeigen</translation>
    </message>
    <message>
        <source>Results of the search</source>
        <translation>Ergebnisse der Suche</translation>
    </message>
    <message>
        <source>Look for words: all of them occur in what is found.
&quot;red tomatoes&quot; in quotes stand in a row.
A channel or a user alone finds everything said there or by them.</source>
        <translation>Suchen Sie nach Wörtern: Alle kommen im Gefundenen vor.
&quot;rote Tomaten&quot; in Anführungszeichen stehen hintereinander.
Ein Kanal oder eine Person allein findet alles, was dort oder von ihr gesagt wurde.</translation>
    </message>
    <message>
        <source>Nothing was found: what is looked for are words, and signs are none.</source>
        <translation>Nichts gefunden: Gesucht wird nach Wörtern, und Zeichen sind keine.</translation>
    </message>
    <message>
        <source>Nothing was found. Whole words are looked for, in any case of letters; fewer words or a longer time find more.</source>
        <translation>Nichts gefunden. Gesucht wird nach ganzen Wörtern, gleich ob groß oder klein; weniger Wörter oder eine längere Zeit finden mehr.</translation>
    </message>
    <message>
        <source>the server does not take this: %1</source>
        <translation>der Server nimmt das nicht an: %1</translation>
    </message>
    <message>
        <source>Export all results</source>
        <translation>Alle Ergebnisse exportieren</translation>
    </message>
    <message>
        <source>Lines of text (*.txt)</source>
        <translation>Textzeilen (*.txt)</translation>
    </message>
    <message>
        <source>Lines of JSON (*.ndjson)</source>
        <translation>JSON-Zeilen (*.ndjson)</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Search not saved</source>
        <translation>Suche nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>SearchQuery</name>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>This is too long: %1 bytes, and at most %2 are possible.</source>
        <translation>Das ist zu lang: %1 Bytes, höchstens %2 sind möglich.</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>This must be later than the beginning.</source>
        <translation>Das muss später sein als der Anfang.</translation>
    </message>
    <message>
        <source>A source stands only with a channel or a user.</source>
        <translation>Eine Quelle steht nur mit einem Kanal oder einer Person.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>last 24 hours</source>
        <translation>letzte 24 Stunden</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>letzte 7 Tage</translation>
    </message>
</context>
<context>
    <name>SearchStatus</name>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Noch &amp;einmal</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Export all…</source>
        <translation>Alle &amp;exportieren …</translation>
    </message>
    <message>
        <source>Follow &amp;live</source>
        <translation>&amp;Live folgen</translation>
    </message>
    <message>
        <source>Result of the search</source>
        <translation>Ergebnis der Suche</translation>
    </message>
    <message>
        <source>Writes all that the search finds into a file</source>
        <translation>Schreibt alles, was die Suche findet, in eine Datei</translation>
    </message>
    <message>
        <source>Opens a tab with what the search finds from now on</source>
        <translation>Öffnet einen Tab mit dem, was die Suche von jetzt an findet</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>More could not be loaded: %1</source>
        <translation>Mehr konnte nicht geladen werden: %1</translation>
    </message>
    <message>
        <source>Loading more…</source>
        <translation>Mehr wird geladen …</translation>
    </message>
    <message>
        <source>Nothing was searched.</source>
        <translation>Es wurde nichts gesucht.</translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <translation>Die Suche wurde abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln match(es)</source>
        <translation>
            <numerusform>Mehr als %Ln Treffer</numerusform>
            <numerusform>Mehr als %Ln Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source> in %1 ms.</source>
        <translation> in %1 ms.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln are shown, and no more; export has them all.</source>
        <translation>
            <numerusform>Der neueste %Ln wird gezeigt, und nicht mehr; der Export hat alle.</numerusform>
            <numerusform>Die neuesten %Ln werden gezeigt, und nicht mehr; der Export hat alle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln are shown; scroll for more.</source>
        <translation>
            <numerusform>Der neueste %Ln wird gezeigt; scrollen Sie für mehr.</numerusform>
            <numerusform>Die neuesten %Ln werden gezeigt; scrollen Sie für mehr.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>Enter the address of the server, for example http://127.0.0.1:8080.</source>
        <translation>Tragen Sie die Adresse des Servers ein, zum Beispiel http://127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>This is not an address. It looks like http://127.0.0.1:8080.</source>
        <translation>Das ist keine Adresse. Sie sieht so aus: http://127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>The address must begin with http:// or https://.</source>
        <translation>Die Adresse muss mit http:// oder https:// beginnen.</translation>
    </message>
    <message>
        <source>Leave user name and password out of the address; use the token instead.</source>
        <translation>Lassen Sie Benutzername und Passwort weg; dafür gibt es das Token.</translation>
    </message>
    <message>
        <source>Leave out what follows &apos;?&apos; or &apos;#&apos;: only the server&apos;s own address is needed.</source>
        <translation>Lassen Sie weg, was auf „?“ oder „#“ folgt: Nur die Adresse des Servers selbst wird gebraucht.</translation>
    </message>
    <message>
        <source>The port must be from 1 to 65535.</source>
        <translation>Der Port muss zwischen 1 und 65535 liegen.</translation>
    </message>
</context>
<context>
    <name>ServerSwitch</name>
    <message>
        <source>Token not kept</source>
        <translation>Token nicht behalten</translation>
    </message>
    <message>
        <source>Server not kept</source>
        <translation>Server nicht behalten</translation>
    </message>
    <message>
        <source>There are as many servers as the list takes. Remove one first.</source>
        <translation>Mehr Server nimmt die Liste nicht auf. Entfernen Sie zuerst einen.</translation>
    </message>
</context>
<context>
    <name>ServersMenu</name>
    <message>
        <source>Ser&amp;vers</source>
        <translation>Ser&amp;ver</translation>
    </message>
    <message>
        <source>&amp;Manage servers…</source>
        <translation>Server &amp;verwalten …</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>S&amp;how token</source>
        <translation>Token &amp;zeigen</translation>
    </message>
    <message>
        <source>Test and &amp;save</source>
        <translation>Testen und &amp;speichern</translation>
    </message>
    <message>
        <source>Save &amp;anyway</source>
        <translation>&amp;Trotzdem speichern</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Ergebnis des Tests</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>only if the server asks for one</source>
        <translation>nur wenn der Server eines verlangt</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Server a&amp;ddress:</source>
        <translation>A&amp;dresse des Servers:</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>To&amp;ken:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The token is kept in the keychain of your desktop.</source>
        <translation>Das Token liegt im Schlüsselbund Ihres Desktops.</translation>
    </message>
    <message>
        <source>There is no keychain here. The token is kept, readable only by you, in the file %1.</source>
        <translation>Hier gibt es keinen Schlüsselbund. Das Token liegt, nur für Sie lesbar, in der Datei %1.</translation>
    </message>
    <message>
        <source>Testing %1 …</source>
        <translation>%1 wird getestet …</translation>
    </message>
    <message>
        <source>With http:// the token travels unencrypted and others may read it. Better use https://.</source>
        <translation>Mit http:// reist das Token unverschlüsselt, und andere können es mitlesen. Besser ist https://.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>as you like to call it</source>
        <translation>wie Sie ihn nennen möchten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Welcome to Weir</source>
        <translation>Willkommen bei Weir</translation>
    </message>
    <message>
        <source>This monitor shows live what a Weir server archives. Enter the address of your server; a server on this machine usually has the one that stands here already. Who runs the server gives you a token, if it asks for one.</source>
        <translation>Dieser Monitor zeigt live, was ein Weir-Server archiviert. Tragen Sie die Adresse Ihres Servers ein; ein Server auf diesem Rechner hat meist die, die hier schon steht. Wer den Server betreibt, gibt Ihnen ein Token, wenn er eines verlangt.</translation>
    </message>
    <message>
        <source>Test and &amp;connect</source>
        <translation>Testen und ver&amp;binden</translation>
    </message>
    <message>
        <source>This server is in your list already, as &apos;%1&apos;.</source>
        <translation>Dieser Server ist schon in Ihrer Liste, als „%1“.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>SnoozeMenu</name>
    <message>
        <source>For &amp;5 minutes</source>
        <translation>&amp;5 Minuten lang</translation>
    </message>
    <message>
        <source>For &amp;1 hour</source>
        <translation>&amp;1 Stunde lang</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow, %1</source>
        <translation>Bis &amp;morgen, %1</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Round trip to the server</source>
        <translation>Zeit zum Server und zurück</translation>
    </message>
    <message>
        <source>Messages that reach this window, on average over five seconds</source>
        <translation>Nachrichten, die dieses Fenster erreichen, im Mittel über fünf Sekunden</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>reconnects: %1 (without a gap: %2, loaded anew: %3)</source>
        <translation>neu verbunden: %1 (ohne Lücke: %2, neu geladen: %3)</translation>
    </message>
    <message>
        <source>%1 msg/s</source>
        <translation>%1 Nachr./s</translation>
    </message>
    <message>
        <source>State of the feed: %1</source>
        <translation>Zustand des Feeds: %1</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>verbindet neu</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>eingeschränkt</translation>
    </message>
    <message>
        <source>reconnecting now</source>
        <translation>verbindet gerade neu</translation>
    </message>
    <message>
        <source>reconnecting in %1 s</source>
        <translation>verbindet neu in %1 s</translation>
    </message>
    <message>
        <source>no sources</source>
        <translation>keine Quellen</translation>
    </message>
    <message>
        <source>source live</source>
        <translation>Quelle live</translation>
    </message>
    <message>
        <source>all %1 sources live</source>
        <translation>alle %1 Quellen live</translation>
    </message>
    <message>
        <source>%1 of %2 sources live: %3</source>
        <translation>%1 von %2 Quellen live: %3</translation>
    </message>
    <message>
        <source>archive is not writing: %1</source>
        <translation>das Archiv schreibt nicht: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Weir: feed %1 %2</source>
        <translation>Weir: Feed %1 %2</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Undo done</source>
        <translation>Erledigen rückgängig</translation>
    </message>
    <message>
        <source>Undo snooze</source>
        <translation>Ruhen rückgängig</translation>
    </message>
    <message>
        <source>Undo reopen</source>
        <translation>Wiederöffnen rückgängig</translation>
    </message>
</context>
<context>
    <name>SystemTray</name>
    <message>
        <source>&amp;Open monitor</source>
        <translation>&amp;Monitor öffnen</translation>
    </message>
    <message>
        <source>&amp;Reconnect now</source>
        <translation>Jetzt neu &amp;verbinden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Connection…</source>
        <translation>&amp;Verbindung …</translation>
    </message>
    <message>
        <source>&amp;Pause notifications</source>
        <translation>Benachrichtigungen &amp;anhalten</translation>
    </message>
    <message>
        <source>For one &amp;hour</source>
        <translation>Eine &amp;Stunde lang</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Bis &amp;morgen</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Notifications &amp;paused until %1</source>
        <translation>Benachrichtigungen &amp;angehalten bis %1</translation>
    </message>
</context>
<context>
    <name>TabActions</name>
    <message>
        <source>&amp;Pause messages</source>
        <translation>Nachrichten &amp;anhalten</translation>
    </message>
    <message>
        <source>Go to the &amp;newest message</source>
        <translation>Zur &amp;neuesten Nachricht</translation>
    </message>
    <message>
        <source>Go to the &amp;first unread message</source>
        <translation>Zur &amp;ersten ungelesenen Nachricht</translation>
    </message>
    <message>
        <source>&amp;Jump to time…</source>
        <translation>Zu einer Zeit &amp;springen …</translation>
    </message>
    <message>
        <source>&amp;Wrap long messages</source>
        <translation>Lange Nachrichten &amp;umbrechen</translation>
    </message>
    <message>
        <source>&amp;New tab…</source>
        <translation>&amp;Neuer Tab …</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>Tab &amp;schließen</translation>
    </message>
    <message>
        <source>Show &amp;beside the tabs</source>
        <translation>&amp;Neben den Tabs zeigen</translation>
    </message>
    <message>
        <source>N&amp;ext tab</source>
        <translation>N&amp;ächster Tab</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>&amp;Voriger Tab</translation>
    </message>
    <message>
        <source>No more tabs</source>
        <translation>Keine weiteren Tabs</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
</context>
<context>
    <name>TabWords</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>channel #%1</source>
        <translation>Kanal #%1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>words “%1”</source>
        <translation>Wörter „%1“</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>any time</source>
        <translation>jederzeit</translation>
    </message>
    <message>
        <source>at…</source>
        <translation>am …</translation>
    </message>
    <message>
        <source>%1: date and time</source>
        <translation>%1: Datum und Uhrzeit</translation>
    </message>
</context>
<context>
    <name>TimelineEdge</name>
    <message>
        <source>no older message fits the filter</source>
        <translation>keine ältere Nachricht passt zum Filter</translation>
    </message>
    <message>
        <source>the archive begins here</source>
        <translation>hier beginnt das Archiv</translation>
    </message>
    <message>
        <source>nothing newer at %1 – Page Down looks again</source>
        <translation>nichts Neueres um %1 – Bild ab schaut noch einmal nach</translation>
    </message>
    <message>
        <source>older messages – Page Up loads them</source>
        <translation>ältere Nachrichten – Bild auf lädt sie</translation>
    </message>
    <message>
        <source>newer messages – Page Down loads them</source>
        <translation>neuere Nachrichten – Bild ab lädt sie</translation>
    </message>
    <message>
        <source>loading older messages…</source>
        <translation>ältere Nachrichten werden geladen …</translation>
    </message>
    <message>
        <source>loading newer messages…</source>
        <translation>neuere Nachrichten werden geladen …</translation>
    </message>
    <message>
        <source>older messages could not be loaded: %1 – Enter tries again</source>
        <translation>ältere Nachrichten konnten nicht geladen werden: %1 – Eingabe versucht es noch einmal</translation>
    </message>
    <message>
        <source>newer messages could not be loaded: %1 – Enter tries again</source>
        <translation>neuere Nachrichten konnten nicht geladen werden: %1 – Eingabe versucht es noch einmal</translation>
    </message>
</context>
<context>
    <name>TokenStore</name>
    <message>
        <source>The token could not be kept: %1</source>
        <translation>Das Token konnte nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>The token could not be kept: %1 cannot be written.</source>
        <translation>Das Token konnte nicht gespeichert werden: %1 ist nicht beschreibbar.</translation>
    </message>
</context>
<context>
    <name>TriageActions</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nächster</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Erledigt</translation>
    </message>
    <message>
        <source>&amp;Snooze…</source>
        <translation>&amp;Ruhen lassen …</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>&amp;Wieder öffnen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Show in &amp;context</source>
        <translation>Im &amp;Zusammenhang zeigen</translation>
    </message>
    <message>
        <source>In context</source>
        <translation>Im Zusammenhang</translation>
    </message>
    <message>
        <source>Show &amp;user</source>
        <translation>&amp;Person zeigen</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;All of this channel are done</source>
        <translation>&amp;Alle dieses Kanals sind erledigt</translation>
    </message>
    <message>
        <source>No alerts of this channel for an &amp;hour</source>
        <translation>Keine Alarme dieses Kanals für eine &amp;Stunde</translation>
    </message>
    <message>
        <source>&amp;No more alerts of this channel</source>
        <translation>Keine Alarme dieses Kanals &amp;mehr</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Ruhen lassen</translation>
    </message>
    <message>
        <source>Snoo&amp;ze the rules of this entry</source>
        <translation>Regeln dieses Eintrags &amp;ruhen lassen</translation>
    </message>
</context>
<context>
    <name>TriageDelegate</name>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>earlier archive</source>
        <translation>früheres Archiv</translation>
    </message>
</context>
<context>
    <name>TriagePanel</name>
    <message>
        <source>Triage</source>
        <translation>Sichtung</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Triage (%1)</source>
        <translation>Sichtung (%1)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Only what nobody has looked at</source>
        <translation>Nur was noch niemand angesehen hat</translation>
    </message>
    <message>
        <source>Also what is done or snoozed</source>
        <translation>Auch Erledigtes und Ruhendes</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Regeln …</translation>
    </message>
    <message>
        <source>What comes into this list</source>
        <translation>Was in diese Liste kommt</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>New (%1)</source>
        <translation>Neu (%1)</translation>
    </message>
    <message>
        <source>Nothing to look at. What highlight rules and alerts find appears here.</source>
        <translation>Nichts anzusehen. Was Hervorhebungsregeln und Alarme finden, erscheint hier.</translation>
    </message>
    <message>
        <source>What highlight rules and alerts find appears here. There is no rule yet: make one with “Rules…”.</source>
        <translation>Was Hervorhebungsregeln und Alarme finden, erscheint hier. Es gibt noch keine Regel: Machen Sie eine mit „Regeln …“.</translation>
    </message>
    <message>
        <source>%1 left the list without being looked at: it keeps %2.</source>
        <translation>%1 haben die Liste ungesehen verlassen: Sie behält %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>TriageView</name>
    <message>
        <source>Triage</source>
        <translation>Sichtung</translation>
    </message>
</context>
<context>
    <name>TriageWords</name>
    <message>
        <source>%1 messages in 10 s, usually %2</source>
        <translation>%1 Nachrichten in 10 s, üblich %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Over after %1: at most %2 messages in 10 s, usually %3</source>
        <translation>Vorbei nach %1: höchstens %2 Nachrichten in 10 s, üblich %3</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2: “%3”</source>
        <translation>%1 von %2: „%3“</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Ansturm</translation>
    </message>
    <message>
        <source>Repeated text</source>
        <translation>Wiederholter Text</translation>
    </message>
    <message>
        <source>First-time chatters</source>
        <translation>Neulinge</translation>
    </message>
    <message numerus="yes">
        <source>%n people write here for the first time, within a minute</source>
        <translation>
            <numerusform>%n Person schreibt hier zum ersten Mal, innerhalb einer Minute</numerusform>
            <numerusform>%n Personen schreiben hier zum ersten Mal, innerhalb einer Minute</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>ruht bis %1</translation>
    </message>
    <message>
        <source>deleted by a moderator</source>
        <translation>von einem Moderator gelöscht</translation>
    </message>
    <message>
        <source>from an earlier archive</source>
        <translation>aus einem früheren Archiv</translation>
    </message>
    <message>
        <source>The server has another archive now. Its context is looked up by time.</source>
        <translation>Der Server hat jetzt ein anderes Archiv. Der Zusammenhang wird nach der Zeit gesucht.</translation>
    </message>
</context>
<context>
    <name>TrialWords</name>
    <message>
        <source>“%1” stands in it</source>
        <translation>„%1“ steht darin</translation>
    </message>
    <message>
        <source>“%1” says it</source>
        <translation>„%1“ sagt es</translation>
    </message>
    <message>
        <source>the expression finds something</source>
        <translation>der Ausdruck findet etwas</translation>
    </message>
    <message>
        <source>not from “%1”</source>
        <translation>nicht von „%1“</translation>
    </message>
    <message>
        <source>not with “%1”</source>
        <translation>nicht mit „%1“</translation>
    </message>
    <message>
        <source>not in this channel</source>
        <translation>nicht in diesem Kanal</translation>
    </message>
    <message>
        <source>it is switched off</source>
        <translation>sie ist abgeschaltet</translation>
    </message>
    <message>
        <source>it looks at other channels</source>
        <translation>sie sieht auf andere Kanäle</translation>
    </message>
</context>
<context>
    <name>UserCard</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Newest messages of this user</source>
        <translation>Neueste Nachrichten dieser Person</translation>
    </message>
    <message>
        <source>Newest &amp;messages</source>
        <translation>Neueste &amp;Nachrichten</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Activity by channel</source>
        <translation>Aktivität nach Kanal</translation>
    </message>
    <message>
        <source>&amp;Open in a tab</source>
        <translation>In einem Tab ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Browser</source>
        <translation>&amp;Browser</translation>
    </message>
    <message>
        <source>Choose a name in a list of messages to see here who it is.</source>
        <translation>Wählen Sie einen Namen in einer Liste von Nachrichten, um hier zu sehen, wer es ist.</translation>
    </message>
    <message>
        <source>Asking the archive …</source>
        <translation>Das Archiv wird gefragt …</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s), first seen %1, last seen %2.</source>
        <translation>
            <numerusform>%n Nachricht, zuerst gesehen %1, zuletzt %2.</numerusform>
            <numerusform>%n Nachrichten, zuerst gesehen %1, zuletzt %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>formerly %1</source>
        <translation>früher %1</translation>
    </message>
    <message>
        <source>the same name is known at %1, too</source>
        <translation>derselbe Name ist auch bei %1 bekannt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more channel(s)</source>
        <translation>
            <numerusform>und %n weiterer Kanal</numerusform>
            <numerusform>und %n weitere Kanäle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserCardModel</name>
    <message>
        <source>There is nobody of this name in the archive.</source>
        <translation>Im Archiv ist niemand dieses Namens.</translation>
    </message>
    <message>
        <source>The archive has not said who this is, so the note cannot be kept.</source>
        <translation>Das Archiv hat nicht gesagt, wer das ist; darum kann die Notiz nicht gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>UserNote</name>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What you want to remember. It stays on this machine.</source>
        <translation>Was Sie sich merken möchten. Es bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Only the first %1 characters are kept.</source>
        <translation>Nur die ersten %1 Zeichen werden behalten.</translation>
    </message>
</context>
<context>
    <name>WeirLink</name>
    <message>
        <source>This link is longer than a link to Weir can be.</source>
        <translation>Dieser Link ist länger, als ein Link zu Weir sein kann.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no link to a Weir server. One looks like weir:https://chat.example.org/messages?channel=garden.</source>
        <translation>„%1“ ist kein Link zu einem Weir-Server. Einer sieht aus wie weir:https://chat.example.org/messages?channel=garden.</translation>
    </message>
    <message>
        <source>This link asks for something that Weir does not know: %1</source>
        <translation>Dieser Link fragt nach etwas, das Weir nicht kennt: %1</translation>
    </message>
</context>
<context>
    <name>WindowMenus</name>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Reconnect now</source>
        <translation>&amp;Jetzt neu verbinden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Nachrichten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Bereiche</translation>
    </message>
    <message>
        <source>&amp;Channel columns</source>
        <translation>&amp;Kanalspalten</translation>
    </message>
    <message>
        <source>&amp;Message columns</source>
        <translation>&amp;Nachrichtenspalten</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About weir-monitor</source>
        <translation>&amp;Über weir-monitor</translation>
    </message>
    <message>
        <source>About weir-monitor</source>
        <translation>Über weir-monitor</translation>
    </message>
    <message>
        <source>weir-monitor %1</source>
        <translation>weir-monitor %1</translation>
    </message>
    <message>
        <source>Shows live chat while a Weir server archives it.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Zeigt Live-Chat, während ein Weir-Server ihn archiviert.
Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>&amp;Tabs</source>
        <translation>&amp;Tabs</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Shows live chat while a Weir server archives it.</source>
        <translation>Zeigt Live-Chat, während ein Weir-Server ihn archiviert.</translation>
    </message>
    <message>
        <source>Connect to this server for this run, whatever is stored.</source>
        <translation>Für diesen Lauf mit diesem Server verbinden, was auch immer gespeichert ist.</translation>
    </message>
    <message>
        <source>Start in the tray, or minimised where there is none.</source>
        <translation>Im Infobereich starten, oder minimiert, wo es keinen gibt.</translation>
    </message>
    <message>
        <source>Start one more monitor, though another one runs.</source>
        <translation>Einen weiteren Monitor starten, obwohl schon einer läuft.</translation>
    </message>
    <message>
        <source>A link to a message, as &apos;Copy link&apos; gives it.</source>
        <translation>Ein Link zu einer Nachricht, wie ihn „Link kopieren“ gibt.</translation>
    </message>
</context>
</TS>
