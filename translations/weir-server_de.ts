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
        <source>as of</source>
        <translation>Stand:</translation>
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
        <source>Older messages; this page stands still. It shows what was said before</source>
        <translation>Ältere Nachrichten; diese Seite steht still. Sie zeigt, was geschrieben wurde vor dem</translation>
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
        <source>most active</source>
        <translation>die Aktivsten</translation>
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
        <source>A token is needed</source>
        <translation>Ein Token ist nötig</translation>
    </message>
    <message>
        <source>This server shows its archive only to those who present a valid token, and this request had none, or a wrong one.</source>
        <translation>Dieser Server zeigt sein Archiv nur denen, die ein gültiges Token vorlegen; diese Anfrage hatte keines oder ein falsches.</translation>
    </message>
    <message>
        <source>Send the header Authorization: Bearer TOKEN. Who runs the server makes a token with:</source>
        <translation>Den Header „Authorization: Bearer TOKEN“ mitsenden. Wer den Server betreibt, erstellt ein Token mit:</translation>
    </message>
    <message>
        <source>This token may not do that</source>
        <translation>Dieses Token darf das nicht</translation>
    </message>
    <message>
        <source>The token is valid, but its role does not allow to read this page.</source>
        <translation>Das Token ist gültig, aber seine Rolle erlaubt es nicht, diese Seite zu lesen.</translation>
    </message>
    <message>
        <source>Use a token of the role reader or higher. Who runs the server makes one with:</source>
        <translation>Ein Token der Rolle „reader“ oder höher verwenden. Wer den Server betreibt, erstellt eines mit:</translation>
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
</context>
</TS>
