<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>pages</name>
    <message>
        <source>Skip to the content</source>
        <translation>Zum Inhalt springen</translation>
    </message>
    <message>
        <source>weir, home</source>
        <translation>weir, Startseite</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>live, no message for a minute</source>
        <translation>live, seit einer Minute keine Nachricht</translation>
    </message>
    <message>
        <source>live, but something is wrong:</source>
        <translation>live, aber etwas stimmt nicht:</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet sich</translation>
    </message>
    <message>
        <source>not live, reconnecting</source>
        <translation>nicht live, neuer Versuch</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>in %1 s</translation>
    </message>
    <message>
        <source>not live: the server ended the feed; reload the page</source>
        <translation>nicht live: Der Server hat die Verbindung beendet; bitte die Seite neu laden</translation>
    </message>
    <message>
        <source>too far behind, loading the page anew</source>
        <translation>zu weit zurück, die Seite wird neu geladen</translation>
    </message>
    <message>
        <source>not live: this page needs its script for that</source>
        <translation>nicht live: Dafür braucht die Seite ihr Skript</translation>
    </message>
    <message>
        <source>Rows: dense</source>
        <translation>Zeilen: dicht</translation>
    </message>
    <message>
        <source>Rows: comfortable</source>
        <translation>Zeilen: luftig</translation>
    </message>
    <message>
        <source>Theme: auto</source>
        <translation>Farben: automatisch</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Farben: hell</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Farben: dunkel</translation>
    </message>
    <message>
        <source>all times in UTC</source>
        <translation>alle Zeiten in UTC</translation>
    </message>
    <message>
        <source>all times in %1</source>
        <translation>alle Zeiten in %1</translation>
    </message>
    <message>
        <source>The archive in numbers</source>
        <translation>Das Archiv in Zahlen</translation>
    </message>
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
        <source>channels with a message in the last five minutes</source>
        <translation>Kanäle mit einer Nachricht in den letzten fünf Minuten</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>messages a minute, last 30 minutes</source>
        <translation>Nachrichten pro Minute, letzte 30 Minuten</translation>
    </message>
    <message>
        <source>Messages a minute over the last 30 minutes: %1 now, %2 at the peak</source>
        <translation>Nachrichten pro Minute in den letzten 30 Minuten: jetzt %1, höchstens %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>all messages</source>
        <translation>alle Nachrichten</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Ältere</translation>
    </message>
    <message>
        <source>back to live</source>
        <translation>zurück zu live</translation>
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
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>Erste Nachricht</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Letzte Nachricht</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Weitere</translation>
    </message>
    <message>
        <source>Activity by channel</source>
        <translation>Aktivität nach Kanal</translation>
    </message>
    <message>
        <source>A user of this name also writes at:</source>
        <translation>Unter diesem Namen wird auch geschrieben bei:</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n Kanal</numerusform>
            <numerusform>%n Kanäle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n neue Nachricht</numerusform>
            <numerusform>%n neue Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the latest active %n channel(s) are shown here.</source>
        <translation>
            <numerusform>Hier steht nur der zuletzt aktive Kanal.</numerusform>
            <numerusform>Hier stehen nur die %n zuletzt aktiven Kanäle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages will appear here the moment they are archived.</source>
        <translation>Hier erscheinen Nachrichten, sobald sie archiviert sind.</translation>
    </message>
    <message>
        <source>To see it at work, start the server with the demo source:</source>
        <translation>Um das auszuprobieren, den Server mit der Demo-Quelle starten:</translation>
    </message>
    <message>
        <source>Nothing older: this is where the archive begins.</source>
        <translation>Nichts Älteres: Hier beginnt das Archiv.</translation>
    </message>
    <message>
        <source>Channels will appear here with their first message.</source>
        <translation>Hier erscheinen Kanäle mit ihrer ersten Nachricht.</translation>
    </message>
    <message>
        <source>To listen to one, start the server with an IRC source:</source>
        <translation>Um einem zuzuhören, den Server mit einer IRC-Quelle starten:</translation>
    </message>
    <message>
        <source>People will appear here with their first message.</source>
        <translation>Hier erscheinen Personen mit ihrer ersten Nachricht.</translation>
    </message>
    <message>
        <source>Nobody else: this is the end of the list.</source>
        <translation>Sonst niemand: Hier endet die Liste.</translation>
    </message>
    <message>
        <source>Messages of this user will appear here.</source>
        <translation>Hier erscheinen die Nachrichten dieser Person.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was ist passiert</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>Was ist erhalten</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was ist zu tun</translation>
    </message>
    <message>
        <source>This address cannot be read</source>
        <translation>Diese Adresse ist nicht lesbar</translation>
    </message>
    <message>
        <source>A part of the address is not what it should be.</source>
        <translation>Ein Teil der Adresse ist nicht so, wie er sein müsste.</translation>
    </message>
    <message>
        <source>Everything. Nothing was changed.</source>
        <translation>Alles. Es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>Correct the address, or start again from one of the pages above.</source>
        <translation>Die Adresse berichtigen oder auf einer der Seiten oben neu beginnen.</translation>
    </message>
    <message>
        <source>Nothing is here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>There is no page at this address, or what it showed is not in the archive.</source>
        <translation>Unter dieser Adresse gibt es keine Seite, oder was sie zeigen soll, ist nicht im Archiv.</translation>
    </message>
    <message>
        <source>Everything that was archived is still there.</source>
        <translation>Alles Archivierte ist weiterhin da.</translation>
    </message>
    <message>
        <source>Check the address, or start again from one of the pages above.</source>
        <translation>Die Adresse prüfen oder auf einer der Seiten oben neu beginnen.</translation>
    </message>
    <message>
        <source>This page can only be read</source>
        <translation>Diese Seite kann man nur lesen</translation>
    </message>
    <message>
        <source>The request used a method that this address does not know.</source>
        <translation>Die Anfrage benutzte eine Methode, die diese Adresse nicht kennt.</translation>
    </message>
    <message>
        <source>Open the address with a plain GET.</source>
        <translation>Die Adresse mit einem einfachen GET aufrufen.</translation>
    </message>
    <message>
        <source>The archive does not answer</source>
        <translation>Das Archiv antwortet nicht</translation>
    </message>
    <message>
        <source>The archive is busy or cannot be read at the moment.</source>
        <translation>Das Archiv ist gerade überlastet oder nicht lesbar.</translation>
    </message>
    <message>
        <source>Everything that was archived. What the sources send meanwhile waits in a queue.</source>
        <translation>Alles Archivierte. Was die Quellen inzwischen senden, wartet in einer Schlange.</translation>
    </message>
    <message>
        <source>Reload the page in a few seconds. If it stays so, the server&apos;s log tells why.</source>
        <translation>Die Seite in ein paar Sekunden neu laden. Bleibt es so, nennt das Protokoll des Servers den Grund.</translation>
    </message>
    <message>
        <source>Something in Weir is broken</source>
        <translation>In Weir ist etwas kaputt</translation>
    </message>
    <message>
        <source>The server could not make this page. The fault is not yours.</source>
        <translation>Der Server konnte diese Seite nicht erstellen. Der Fehler liegt nicht bei Ihnen.</translation>
    </message>
    <message>
        <source>Reload the page. If it happens again, the server&apos;s log tells what to report.</source>
        <translation>Die Seite neu laden. Passiert es wieder, steht im Protokoll des Servers, was zu melden ist.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Everything is well.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>No message has come for a minute.</source>
        <translation>Seit einer Minute kam keine Nachricht.</translation>
    </message>
    <message>
        <source>no message yet</source>
        <translation>noch keine Nachricht</translation>
    </message>
    <message numerus="yes">
        <source>%n reader(s) of the live feed</source>
        <translation>
            <numerusform>%n Leser des Live-Feeds</numerusform>
            <numerusform>%n Leser des Live-Feeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reconnect(s)</source>
        <translation>
            <numerusform>%n Wiederverbindung</numerusform>
            <numerusform>%n Wiederverbindungen</numerusform>
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
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more channel(s).</source>
        <translation>
            <numerusform>Und %n weiterer Kanal.</numerusform>
            <numerusform>Und %n weitere Kanäle.</numerusform>
        </translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>verbindet sich neu</translation>
    </message>
    <message>
        <source>hears only a part</source>
        <translation>hört nur einen Teil</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>to be joined</source>
        <translation>noch nicht dran</translation>
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
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>history is being deleted</source>
        <translation>Verlauf wird gelöscht</translation>
    </message>
    <message>
        <source>It tries again by itself. What is said meanwhile and cannot be fetched afterwards becomes a gap, listed below.</source>
        <translation>Sie versucht es von selbst wieder. Was unterdessen gesagt wird und später nicht nachgeholt werden kann, wird eine Lücke, die unten steht.</translation>
    </message>
    <message>
        <source>The channels at fault are listed under the source, each with its reason; they are tried again by themselves.</source>
        <translation>Die betroffenen Kanäle stehen mit ihrem Grund bei der Quelle; sie werden von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>It does not try again by itself. Remove the cause and start the server again.</source>
        <translation>Sie versucht es nicht von selbst wieder. Die Ursache beheben und den Server neu starten.</translation>
    </message>
    <message>
        <source>The archive cannot be written.</source>
        <translation>Das Archiv kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Nothing is lost: new messages wait in memory and then in the spool, and are written as soon as it is possible again. Look at the disk and its free space.</source>
        <translation>Nichts geht verloren: Neue Nachrichten warten im Speicher und dann in der Spool-Datei und werden geschrieben, sobald es wieder geht. Festplatte und freien Platz prüfen.</translation>
    </message>
    <message>
        <source>The archive is behind; new messages wait in the spool file.</source>
        <translation>Das Archiv hängt zurück; neue Nachrichten warten in der Spool-Datei.</translation>
    </message>
    <message>
        <source>Nothing has to be done: it is worked off by itself, in order. It would survive a restart.</source>
        <translation>Es ist nichts zu tun: Sie wird von selbst der Reihe nach abgearbeitet und übersteht auch einen Neustart.</translation>
    </message>
    <message>
        <source>The spool is full; the sources wait.</source>
        <translation>Die Spool-Datei ist voll; die Quellen warten.</translation>
    </message>
    <message>
        <source>IRC servers hold what they have not delivered for a while, and HTTP is answered with 503. Make the archive writable again.</source>
        <translation>IRC-Server halten Unzugestelltes eine Weile zurück, HTTP wird mit 503 beantwortet. Das Archiv muss wieder beschreibbar werden.</translation>
    </message>
    <message>
        <source>They are lost, most likely in a power cut. Everything else was read.</source>
        <translation>Sie sind verloren, wahrscheinlich durch einen Stromausfall. Alles andere wurde gelesen.</translation>
    </message>
    <message>
        <source>Ingest is full; the sources wait.</source>
        <translation>Die Aufnahme ist voll; die Quellen warten.</translation>
    </message>
    <message>
        <source>Nothing is lost: they go on as soon as the archive has caught up.</source>
        <translation>Nichts geht verloren: Es geht weiter, sobald das Archiv aufgeholt hat.</translation>
    </message>
    <message>
        <source>Ingest</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>flowing</source>
        <translation>fließt</translation>
    </message>
    <message>
        <source>the sources wait</source>
        <translation>die Quellen warten</translation>
    </message>
    <message>
        <source>into the spool</source>
        <translation>in die Spool-Datei</translation>
    </message>
    <message>
        <source>the spool is full</source>
        <translation>die Spool-Datei ist voll</translation>
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
        <source>Memory of the queue</source>
        <translation>Ihr Speicher</translation>
    </message>
    <message>
        <source>Spool</source>
        <translation>Spool-Datei</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Events since the start</source>
        <translation>Ereignisse seit dem Start</translation>
    </message>
    <message>
        <source>Sources had to wait</source>
        <translation>Quellen mussten warten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>schreibt</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Last commit</source>
        <translation>Zuletzt geschrieben</translation>
    </message>
    <message>
        <source>none since the start</source>
        <translation>seit dem Start nichts</translation>
    </message>
    <message>
        <source>Commits since the start</source>
        <translation>Schreibvorgänge seit dem Start</translation>
    </message>
    <message>
        <source>Duplicates, not stored again</source>
        <translation>Doppelte, nicht erneut gespeichert</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Auf der Festplatte</translation>
    </message>
    <message>
        <source>write-ahead log</source>
        <translation>Write-Ahead-Log</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>times in which a channel was not listened to</source>
        <translation>Zeiten, in denen ein Kanal nicht gehört wurde</translation>
    </message>
    <message>
        <source>the whole source</source>
        <translation>die ganze Quelle</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>noch nicht vorbei</translation>
    </message>
    <message>
        <source>filled from the server&apos;s history</source>
        <translation>aus dem Verlauf des Servers gefüllt</translation>
    </message>
    <message>
        <source>No gap: every channel was listened to all the time.</source>
        <translation>Keine Lücke: Jeder Kanal wurde die ganze Zeit gehört.</translation>
    </message>
    <message>
        <source>The archive cannot be asked for gaps at the moment.</source>
        <translation>Das Archiv kann gerade nicht nach Lücken gefragt werden.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
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
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
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
        <source>Manage channels</source>
        <translation>Kanäle verwalten</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>added here</source>
        <translation>hier hinzugefügt</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Listen again</source>
        <translation>Wieder hören</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Erledigt.</translation>
    </message>
    <message>
        <source>Not done:</source>
        <translation>Nicht geschehen:</translation>
    </message>
    <message>
        <source>Channels that are listened to will appear here.</source>
        <translation>Hier erscheinen die Kanäle, die gehört werden.</translation>
    </message>
    <message>
        <source>No source has channels to manage. Start the server with one:</source>
        <translation>Keine Quelle hat Kanäle zu verwalten. Den Server mit einer starten:</translation>
    </message>
    <message>
        <source>Keep its history</source>
        <translation>Verlauf behalten</translation>
    </message>
    <message>
        <source>Weir leaves the channel. Everything that was archived stays, on all pages and in the search.</source>
        <translation>Weir verlässt den Kanal. Alles Archivierte bleibt, auf allen Seiten und in der Suche.</translation>
    </message>
    <message>
        <source>Delete its history</source>
        <translation>Verlauf löschen</translation>
    </message>
    <message>
        <source>Weir leaves the channel and deletes all its messages, moderation and gaps. This cannot be undone.</source>
        <translation>Weir verlässt den Kanal und löscht alle seine Nachrichten, Moderation und Lücken. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove and delete</source>
        <translation>Entfernen und löschen</translation>
    </message>
    <message>
        <source>message deleted by a moderator</source>
        <translation>Nachricht von der Moderation gelöscht</translation>
    </message>
    <message>
        <source>from another room</source>
        <translation>aus einem anderen Raum</translation>
    </message>
    <message>
        <source>%1 of the spool file could not be read again.</source>
        <translation>%1 der Spool-Datei konnten nicht wieder gelesen werden.</translation>
    </message>
    <message>
        <source>polling every 5 s: no live connection can be had</source>
        <translation>Abfrage alle 5 s: keine Live-Verbindung möglich</translation>
    </message>
    <message numerus="yes">
        <source>paused, %n new message(s)</source>
        <translation>
            <numerusform>angehalten, %n neue Nachricht</numerusform>
            <numerusform>angehalten, %n neue Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>search the archive</source>
        <translation>das Archiv durchsuchen</translation>
    </message>
    <message>
        <source>Filter the messages</source>
        <translation>Nachrichten filtern</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>leeren</translation>
    </message>
    <message>
        <source>Active filters</source>
        <translation>Aktive Filter</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>anhalten</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) not shown here: they came too fast</source>
        <translation>
            <numerusform>%n Nachricht steht hier nicht: sie kam zu schnell</numerusform>
            <numerusform>%n Nachrichten stehen hier nicht: sie kamen zu schnell</numerusform>
        </translation>
    </message>
    <message>
        <source>show them</source>
        <translation>zeigen</translation>
    </message>
    <message>
        <source>This channel is not in the archive any more. What is shown here stands still.</source>
        <translation>Dieser Kanal ist nicht mehr im Archiv. Was hier steht, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>This user is not in the archive any more. What is shown here stands still.</source>
        <translation>Diese Person ist nicht mehr im Archiv. Was hier steht, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Per minute</source>
        <translation>Pro Minute</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Messages a minute over the last hour: %1 at the peak</source>
        <translation>Nachrichten pro Minute in der letzten Stunde: höchstens %1</translation>
    </message>
    <message>
        <source>first page</source>
        <translation>erste Seite</translation>
    </message>
    <message>
        <source>Name begins with</source>
        <translation>Name beginnt mit</translation>
    </message>
    <message>
        <source>Who says most</source>
        <translation>Wer am meisten schreibt</translation>
    </message>
    <message>
        <source>A channel of this name also exists at:</source>
        <translation>Ein Kanal dieses Namens besteht auch bei:</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>No message is like that. New ones that are will appear here.</source>
        <translation>Keine Nachricht ist so. Neue, die es sind, erscheinen hier.</translation>
    </message>
    <message>
        <source>Nobody&apos;s name begins so.</source>
        <translation>Niemandes Name beginnt so.</translation>
    </message>
    <message>
        <source>Home key</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>the history of a channel was deleted, loading the page anew</source>
        <translation>der Verlauf eines Kanals wurde gelöscht, die Seite wird neu geladen</translation>
    </message>
    <message numerus="yes">
        <source>more than %n message(s)</source>
        <translation>
            <numerusform>mehr als %n Nachricht</numerusform>
            <numerusform>mehr als %n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not allowed</source>
        <translation>Das ist nicht erlaubt</translation>
    </message>
    <message>
        <source>The request is understood, but who sent it may not do that.</source>
        <translation>Die Anfrage wurde verstanden, aber wer sie gestellt hat, darf das nicht.</translation>
    </message>
    <message>
        <source>Sign in with a token of a role that may. Who runs the server makes one with:</source>
        <translation>Mit einem Token anmelden, dessen Rolle das darf. Wer den Server betreibt, erstellt eines mit:</translation>
    </message>
    <message>
        <source>What is listened to can be changed here with a token of the role admin.</source>
        <translation>Was mitgehört wird, lässt sich hier mit einem Token der Rolle admin ändern.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>nicht angemeldet</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>ingest</source>
        <translation>Einlieferung</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>This page is for those who have a token.</source>
        <translation>Diese Seite ist für alle, die ein Token haben.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Who runs the server makes a token with:</source>
        <translation>Wer den Server betreibt, erstellt ein Token mit:</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Signed-in browsers</source>
        <translation>Angemeldete Browser</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>this browser</source>
        <translation>dieser Browser</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>A browser stays signed in for 30 days, unless it is not used for a week or the token is revoked.</source>
        <translation>Ein Browser bleibt 30 Tage angemeldet, außer er wird eine Woche lang nicht benutzt oder das Token wird widerrufen.</translation>
    </message>
    <message>
        <source>What admins and moderators did, newest first</source>
        <translation>Was Administratoren und Moderatoren getan haben, das Neueste zuerst</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Woran</translation>
    </message>
    <message>
        <source>What admins and moderators do will appear here.</source>
        <translation>Hier erscheint, was Administratoren und Moderatoren tun.</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>neueste</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>hat sich angemeldet</translation>
    </message>
    <message>
        <source>ended a session</source>
        <translation>hat eine Anmeldung beendet</translation>
    </message>
    <message>
        <source>made a token</source>
        <translation>hat ein Token erstellt</translation>
    </message>
    <message>
        <source>revoked a token</source>
        <translation>hat ein Token widerrufen</translation>
    </message>
    <message>
        <source>added a channel</source>
        <translation>hat einen Kanal hinzugefügt</translation>
    </message>
    <message>
        <source>paused a channel</source>
        <translation>hat einen Kanal angehalten</translation>
    </message>
    <message>
        <source>resumed a channel</source>
        <translation>hat einen Kanal fortgesetzt</translation>
    </message>
    <message>
        <source>removed a channel, kept its history</source>
        <translation>hat einen Kanal entfernt und seinen Verlauf behalten</translation>
    </message>
    <message>
        <source>removed a channel and erased its history</source>
        <translation>hat einen Kanal entfernt und seinen Verlauf gelöscht</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>The name of the language of this translation, in this language: Deutsch, Español, 日本語</extracomment>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Older messages; this page stands still. It shows what was said before %1.</source>
        <translation>Ältere Nachrichten; diese Seite steht still. Sie zeigt, was vor dem %1 geschrieben wurde.</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A share in percent, written as the language writes it: 12%, 12 %</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>The server started %1</source>
        <translation>Der Server startete %1</translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation>nächster Versuch %1</translation>
    </message>
    <message>
        <source>last message %1</source>
        <translation>letzte Nachricht %1</translation>
    </message>
    <message>
        <source>all of them asked %1</source>
        <translation>alle angefragt %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>How many channels (%1) are in a state (%2): 12 joined</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the oldest %1</source>
        <translation>das älteste %1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>the token ends on %1</source>
        <translation>das Token endet am %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>Asks what to do with a channel: Remove #garden</extracomment>
        <translation>%1 entfernen</translation>
    </message>
</context>
</TS>
