<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>AddCommand</name>
    <message>
        <source>Keep a key: read from standard input, or asked for</source>
        <translation>Bewahrt einen Schlüssel auf: von der Standardeingabe oder auf Nachfrage</translation>
    </message>
    <message>
        <source>Whose key it is: an id or alias of &quot;keyherd providers&quot;</source>
        <translation>Wessen Schlüssel es ist: eine Kennung oder ein Alias aus „keyherd providers“</translation>
    </message>
    <message>
        <source>What to call it; else the provider&apos;s name</source>
        <translation>Wie er heißen soll; sonst der Name des Anbieters</translation>
    </message>
    <message>
        <source>Where it is sent instead of the provider&apos;s own address</source>
        <translation>Wohin er statt an die Adresse des Anbieters gesendet wird</translation>
    </message>
    <message>
        <source>Keep it, but leave the active key as it is</source>
        <translation>Aufbewahren, aber den aktiven Schlüssel lassen</translation>
    </message>
    <message>
        <source>The day it expires, such as 2027-01-31</source>
        <translation>Der Tag, an dem er abläuft, etwa 2027-01-31</translation>
    </message>
    <message>
        <source>A word to find it by; may be given several times</source>
        <translation>Ein Wort, um ihn zu finden; mehrfach möglich</translation>
    </message>
    <message>
        <source>Anything you want to remember about it</source>
        <translation>Was Sie sich dazu merken möchten</translation>
    </message>
    <message>
        <source>Key of %1 (not shown):</source>
        <translation>Schlüssel von %1 (nicht angezeigt):</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>A header to send with it, such as an organisation&apos;s; may be given several times</source>
        <translation>Ein Header, der mitgesendet wird, etwa der einer Organisation; mehrfach möglich</translation>
    </message>
    <message>
        <source>It manages other keys: never active, never handed out</source>
        <translation>Er verwaltet andere Schlüssel: nie aktiv, nie herausgegeben</translation>
    </message>
    <message>
        <source>Ask a person each time a program wants it</source>
        <translation>Jedes Mal eine Person fragen, wenn ein Programm ihn haben will</translation>
    </message>
</context>
<context>
    <name>AgentCommands</name>
    <message>
        <source>Hold the vault unlocked for other commands, until it is ended</source>
        <translation>Den Tresor für andere Befehle entsperrt halten, bis es beendet wird</translation>
    </message>
    <message>
        <source>Lock the vault that the agent or the window holds</source>
        <translation>Den Tresor sperren, den der Agent oder das Fenster hält</translation>
    </message>
    <message>
        <source>Unlock the vault that the agent or the window holds</source>
        <translation>Den Tresor entsperren, den der Agent oder das Fenster hält</translation>
    </message>
    <message>
        <source>nothing to lock: no agent holds this vault</source>
        <translation>nichts zu sperren: kein Agent hält diesen Tresor</translation>
    </message>
</context>
<context>
    <name>ApiWords</name>
    <message>
        <source>A valid token is needed</source>
        <translation>Ein gültiges Token ist nötig</translation>
    </message>
    <message>
        <source>The vault is locked; unlock it in Keyherd</source>
        <translation>Der Tresor ist gesperrt; entsperren Sie ihn in Keyherd</translation>
    </message>
    <message>
        <source>Only programs of this computer may ask, and no web pages</source>
        <translation>Nur Programme dieses Rechners dürfen fragen, und keine Webseiten</translation>
    </message>
    <message>
        <source>The token is not good for this</source>
        <translation>Das Token gilt hierfür nicht</translation>
    </message>
    <message>
        <source>The token is not good for this service</source>
        <translation>Das Token gilt für diesen Dienst nicht</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>API key not found</source>
        <translation>API-Schlüssel nicht gefunden</translation>
    </message>
    <message>
        <source>User not found</source>
        <translation>Benutzer nicht gefunden</translation>
    </message>
    <message>
        <source>This method is not allowed here</source>
        <translation>Diese Methode ist hier nicht erlaubt</translation>
    </message>
    <message>
        <source>The body is not a JSON object</source>
        <translation>Der Inhalt ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>The body must be JSON (Content-Type: application/json)</source>
        <translation>Der Inhalt muss JSON sein (Content-Type: application/json)</translation>
    </message>
    <message>
        <source>The body is too large</source>
        <translation>Der Inhalt ist zu groß</translation>
    </message>
    <message>
        <source>The header is too large</source>
        <translation>Der Kopf ist zu groß</translation>
    </message>
    <message>
        <source>The request came too slowly</source>
        <translation>Die Anfrage kam zu langsam</translation>
    </message>
    <message>
        <source>Too many requests; try again later</source>
        <translation>Zu viele Anfragen; versuchen Sie es später noch einmal</translation>
    </message>
    <message>
        <source>The request is not well-formed</source>
        <translation>Die Anfrage ist nicht wohlgeformt</translation>
    </message>
    <message>
        <source>The name of the service is missing</source>
        <translation>Der Name des Dienstes fehlt</translation>
    </message>
    <message>
        <source>The API key is missing</source>
        <translation>Der API-Schlüssel fehlt</translation>
    </message>
    <message>
        <source>The name of the key is missing</source>
        <translation>Der Name des Schlüssels fehlt</translation>
    </message>
    <message>
        <source>Required data is missing</source>
        <translation>Erforderliche Daten fehlen</translation>
    </message>
    <message>
        <source>is_active must be true or false</source>
        <translation>is_active muss true oder false sein</translation>
    </message>
    <message>
        <source>The provider cannot be changed</source>
        <translation>Der Anbieter kann nicht geändert werden</translation>
    </message>
    <message>
        <source>There is a credential of this provider already</source>
        <translation>Es gibt schon einen Zugang dieses Anbieters</translation>
    </message>
    <message>
        <source>API key deleted</source>
        <translation>API-Schlüssel gelöscht</translation>
    </message>
    <message>
        <source>API key works</source>
        <translation>API-Schlüssel funktioniert</translation>
    </message>
    <message>
        <source>The API key is switched off</source>
        <translation>Der API-Schlüssel ist abgeschaltet</translation>
    </message>
    <message>
        <source>The name of a key has 3 to 100 characters</source>
        <translation>Der Name eines Schlüssels hat 3 bis 100 Zeichen</translation>
    </message>
    <message>
        <source>There is a key of this name already</source>
        <translation>Es gibt schon einen Schlüssel dieses Namens</translation>
    </message>
    <message>
        <source>This service is not supported</source>
        <translation>Dieser Dienst wird nicht unterstützt</translation>
    </message>
    <message>
        <source>This is not an API key of this service</source>
        <translation>Das ist kein API-Schlüssel dieses Dienstes</translation>
    </message>
    <message>
        <source>This key manages other keys and is not for programs</source>
        <translation>Dieser Schlüssel verwaltet andere und ist nicht für Programme</translation>
    </message>
    <message>
        <source>The key was altered and cannot be used</source>
        <translation>Der Schlüssel wurde verändert und ist nicht verwendbar</translation>
    </message>
    <message>
        <source>The use of the key was not allowed</source>
        <translation>Die Verwendung des Schlüssels wurde nicht erlaubt</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed</source>
        <translation>Die Platte ist voll; nichts wurde geändert</translation>
    </message>
    <message>
        <source>The vault could not do this; nothing was changed</source>
        <translation>Der Tresor konnte das nicht; nichts wurde geändert</translation>
    </message>
    <message>
        <source>The service does not accept this API key</source>
        <translation>Der Dienst nimmt diesen API-Schlüssel nicht an</translation>
    </message>
    <message>
        <source>The service knows this API key, but allows it nothing</source>
        <translation>Der Dienst kennt diesen API-Schlüssel, erlaubt ihm aber nichts</translation>
    </message>
    <message>
        <source>The service was asked too often with this API key</source>
        <translation>Der Dienst wurde mit diesem API-Schlüssel zu oft gefragt</translation>
    </message>
    <message>
        <source>The credit of this API key is used up</source>
        <translation>Das Guthaben dieses API-Schlüssels ist aufgebraucht</translation>
    </message>
    <message>
        <source>The service cannot be reached</source>
        <translation>Der Dienst ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The service gave no answer that says anything of the API key</source>
        <translation>Die Antwort des Dienstes sagt nichts über den API-Schlüssel</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>a date such as 2027-01-31 is expected</source>
        <translation>ein Datum wie 2027-01-31 wird erwartet</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected</source>
        <translation>eine ganze Zahl von %1 bis %2 wird erwartet</translation>
    </message>
    <message>
        <source>a number of seconds, more than 0 and at most %1, is expected</source>
        <translation>eine Zahl von Sekunden über 0 und höchstens %1 wird erwartet</translation>
    </message>
</context>
<context>
    <name>AuditCommand</name>
    <message>
        <source>Show what happened to keys, oldest first</source>
        <translation>Zeigt, was mit den Schlüsseln geschah, Ältestes zuerst</translation>
    </message>
    <message>
        <source>Check instead that nobody altered or cut the history</source>
        <translation>Prüft stattdessen, ob jemand den Verlauf verändert oder gekürzt hat</translation>
    </message>
    <message>
        <source>Only from this day on, such as 2026-01-31</source>
        <translation>Nur ab diesem Tag, etwa 2026-01-31</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>ChangeReport</name>
    <message>
        <source>%1 is the same key</source>
        <translation>%1 ist derselbe Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>%n other key(s) of this provider became inactive</source>
        <translation>
            <numerusform>%n anderer Schlüssel dieses Anbieters wurde inaktiv</numerusform>
            <numerusform>%n andere Schlüssel dieses Anbieters wurden inaktiv</numerusform>
        </translation>
    </message>
    <message>
        <source>this key manages other keys: it is never active, and no program gets it</source>
        <translation>dieser Schlüssel verwaltet andere Schlüssel: Er ist nie aktiv, und kein Programm bekommt ihn</translation>
    </message>
</context>
<context>
    <name>ClientCommands</name>
    <message>
        <source>The programs with a token for the local API: add, list, revoke</source>
        <translation>Die Programme mit einem Token für die lokale API: hinzufügen, auflisten, widerrufen</translation>
    </message>
    <message>
        <source>Give a program a token for the local API</source>
        <translation>Einem Programm ein Token für die lokale API geben</translation>
    </message>
    <message>
        <source>What the program is called</source>
        <translation>Wie das Programm heißt</translation>
    </message>
    <message>
        <source>Only keys of this provider; may be repeated</source>
        <translation>Nur Schlüssel dieses Anbieters; mehrfach möglich</translation>
    </message>
    <message>
        <source>read: get keys (the default); manage: change them; proxy: have requests sent with them</source>
        <translation>read: Schlüssel erhalten (Vorgabe); manage: sie ändern; proxy: Anfragen mit ihnen senden lassen</translation>
    </message>
    <message>
        <source>Show the programs with a token</source>
        <translation>Die Programme mit einem Token zeigen</translation>
    </message>
    <message>
        <source>Make a program&apos;s token worth nothing</source>
        <translation>Das Token eines Programms wertlos machen</translation>
    </message>
    <message>
        <source>Its name, or its id</source>
        <translation>Sein Name oder seine Nummer</translation>
    </message>
    <message>
        <source>read, manage or proxy is expected</source>
        <translation>read, manage oder proxy wird erwartet</translation>
    </message>
    <message>
        <source>this is the token of &quot;%1&quot;; it is shown only now, for the vault keeps no copy</source>
        <translation>dies ist das Token von „%1“; es wird nur jetzt gezeigt, denn der Tresor behält keine Kopie</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Letzter Fehler</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>no program has a token; &quot;keyherd client add NAME&quot; gives it one</source>
        <translation>kein Programm hat ein Token; „keyherd client add NAME“ gibt ihm eines</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>revoked the token of %1</source>
        <translation>Token von %1 widerrufen</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>CommandAdvice</name>
    <message>
        <source>&quot;%1&quot; shows how</source>
        <translation>„%1“ zeigt, wie es geht</translation>
    </message>
    <message>
        <source>&quot;keyherd providers&quot; lists those there are</source>
        <translation>„keyherd providers“ zählt auf, welche es gibt</translation>
    </message>
    <message>
        <source>&quot;keyherd list&quot; shows the keys with their numbers and names</source>
        <translation>„keyherd list“ zeigt die Schlüssel mit Nummern und Namen</translation>
    </message>
    <message>
        <source>add one with &quot;keyherd add&quot;, or activate one with &quot;keyherd edit KEY --active&quot;</source>
        <translation>fügen Sie einen mit „keyherd add“ hinzu oder aktivieren Sie einen mit „keyherd edit KEY --active“</translation>
    </message>
    <message>
        <source>give the key on standard input, or type it when asked</source>
        <translation>geben Sie den Schlüssel über die Standardeingabe oder auf Nachfrage ein</translation>
    </message>
    <message>
        <source>create one with &quot;keyherd init&quot;</source>
        <translation>legen Sie einen mit „keyherd init“ an</translation>
    </message>
    <message>
        <source>use it, or choose another place with --vault; it was not touched</source>
        <translation>verwenden Sie ihn oder wählen Sie mit --vault einen anderen Ort; er blieb unverändert</translation>
    </message>
    <message>
        <source>give the passphrase at a terminal or with --passphrase-file</source>
        <translation>geben Sie die Passphrase an einem Terminal oder mit --passphrase-file an</translation>
    </message>
    <message>
        <source>leave --passphrase-file and KEYHERD_PASSPHRASE_FILE out, so that the keychain unlocks it</source>
        <translation>lassen Sie --passphrase-file und KEYHERD_PASSPHRASE_FILE weg, damit der Schlüsselbund ihn öffnet</translation>
    </message>
    <message>
        <source>the keys are not affected; &quot;keyherd doctor&quot; checks them</source>
        <translation>die Schlüssel sind nicht betroffen; „keyherd doctor“ prüft sie</translation>
    </message>
    <message>
        <source>start or unlock it, or use &quot;keyherd init --passphrase&quot;; nothing was created</source>
        <translation>starten oder entsperren Sie ihn, oder verwenden Sie „keyherd init --passphrase“; es wurde nichts angelegt</translation>
    </message>
    <message>
        <source>say which with --columns key=HEADER,provider=HEADER</source>
        <translation>geben Sie sie mit --columns key=KOPF,provider=KOPF an</translation>
    </message>
    <message>
        <source>it was not read; &quot;chmod 600 %1&quot; takes their rights away</source>
        <translation>sie wurde nicht gelesen; „chmod 600 %1“ nimmt ihnen diese Rechte</translation>
    </message>
    <message>
        <source>&quot;keyherd rotate --continue&quot; goes on with it, &quot;keyherd rotate --cancel KEY&quot; drops it</source>
        <translation>„keyherd rotate --continue“ führt es fort, „keyherd rotate --cancel KEY“ bricht es ab</translation>
    </message>
    <message>
        <source>it is kept; &quot;keyherd rotate --continue&quot; tests it again, with --untested it is used without a test, &quot;keyherd rotate --cancel KEY&quot; drops it</source>
        <translation>er ist aufbewahrt; „keyherd rotate --continue“ prüft ihn noch einmal, mit --untested wird er ohne Prüfung verwendet, „keyherd rotate --cancel KEY“ verwirft ihn</translation>
    </message>
    <message>
        <source>&quot;keyherd rotate &apos;%1&apos;&quot; replaces it</source>
        <translation>„keyherd rotate &apos;%1&apos;“ ersetzt ihn</translation>
    </message>
    <message>
        <source>delete the old one at %1, then &quot;keyherd rotate --done &apos;%2&apos;&quot;</source>
        <translation>löschen Sie den alten auf %1, dann „keyherd rotate --done &apos;%2&apos;“</translation>
    </message>
    <message>
        <source>unlock it in Keyherd&apos;s window or with &quot;keyherd unlock&quot;</source>
        <translation>entsperren Sie ihn im Fenster von Keyherd oder mit „keyherd unlock“</translation>
    </message>
    <message>
        <source>its passphrase or recovery key opens the vault too: give it at a terminal or with --passphrase-file</source>
        <translation>seine Passphrase oder sein Wiederherstellungsschlüssel öffnet den Tresor auch: Geben Sie sie an einem Terminal oder mit --passphrase-file an</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>there is no such option</source>
        <translation>diese Option gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such command</source>
        <translation>diesen Befehl gibt es nicht</translation>
    </message>
    <message>
        <source>&quot;keyherd %1&quot; has no such option</source>
        <translation>„keyherd %1“ hat diese Option nicht</translation>
    </message>
    <message>
        <source>too many arguments</source>
        <translation>zu viele Argumente</translation>
    </message>
    <message>
        <source>a key is never taken from the command line, where other programs can read it: pipe it in or type it when asked</source>
        <translation>ein Schlüssel wird nie von der Befehlszeile genommen, wo andere Programme ihn lesen können: leiten Sie ihn ein oder tippen Sie ihn auf Nachfrage</translation>
    </message>
    <message>
        <source>&quot;keyherd %1&quot; does not expect this argument</source>
        <translation>„keyherd %1“ erwartet dieses Argument nicht</translation>
    </message>
    <message>
        <source>a command is missing</source>
        <translation>es fehlt ein Befehl</translation>
    </message>
    <message>
        <source>this argument is missing</source>
        <translation>dieses Argument fehlt</translation>
    </message>
    <message>
        <source>this option needs a value</source>
        <translation>diese Option braucht einen Wert</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>they cannot be understood</source>
        <translation>sie sind nicht zu verstehen</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONEN</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>Zeigt diese Hilfe</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>Zeigt die Version</translation>
    </message>
    <message>
        <source>The vault (else KEYHERD_VAULT, else the standard place)</source>
        <translation>Der Tresor (sonst KEYHERD_VAULT, sonst der übliche Ort)</translation>
    </message>
    <message>
        <source>Unlock with the first line of FILE; - is standard input (else KEYHERD_PASSPHRASE_FILE)</source>
        <translation>Entsperrt mit der ersten Zeile von FILE; - ist die Standardeingabe (sonst KEYHERD_PASSPHRASE_FILE)</translation>
    </message>
    <message>
        <source>Language of texts: en, fr, de, vi</source>
        <translation>Sprache der Texte: en, fr, de, vi</translation>
    </message>
    <message>
        <source>Print JSON, and nothing else</source>
        <translation>Gibt JSON aus und sonst nichts</translation>
    </message>
    <message>
        <source>No notes and no progress; errors and warnings stay</source>
        <translation>Keine Hinweise, kein Fortschritt; Fehler und Warnungen bleiben</translation>
    </message>
    <message>
        <source>Do not ask a running agent</source>
        <translation>Keinen laufenden Agenten fragen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>&quot;keyherd --help&quot; shows the options that every command accepts.</source>
        <translation>„keyherd --help“ zeigt die Optionen, die jeder Befehl annimmt.</translation>
    </message>
    <message>
        <source>the program to start is missing; write it after --</source>
        <translation>das Programm, das gestartet werden soll, fehlt; schreiben Sie es hinter --</translation>
    </message>
</context>
<context>
    <name>CompletionCommand</name>
    <message>
        <source>Print a script with which a shell completes commands and keys</source>
        <translation>Gibt ein Skript aus, mit dem eine Shell Befehle und Schlüssel ergänzt</translation>
    </message>
    <message>
        <source>bash, zsh or fish</source>
        <translation>bash, zsh oder fish</translation>
    </message>
    <message>
        <source>bash, zsh or fish is expected</source>
        <translation>bash, zsh oder fish wird erwartet</translation>
    </message>
    <message>
        <source>the active key of %1</source>
        <translation>der aktive Schlüssel von %1</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
</context>
<context>
    <name>CopyCommand</name>
    <message>
        <source>Put a key on the clipboard, and take it off again after a while</source>
        <translation>Legt einen Schlüssel in die Zwischenablage und nimmt ihn nach einer Weile wieder heraus</translation>
    </message>
    <message>
        <source>Which key</source>
        <translation>Welcher Schlüssel</translation>
    </message>
    <message>
        <source>How long it stays there, else as long as in the window (30); 0: until something else is copied</source>
        <translation>Wie lange er dort bleibt, sonst so lange wie im Fenster (30); 0: bis etwas anderes kopiert wird</translation>
    </message>
    <message>
        <source>copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
    <message numerus="yes">
        <source>%1 is on the clipboard for %n more second(s); Ctrl+C takes it off now</source>
        <translation>
            <numerusform>%1 ist noch eine Sekunde in der Zwischenablage; Strg+C nimmt ihn sofort heraus</numerusform>
            <numerusform>%1 ist noch %n Sekunden in der Zwischenablage; Strg+C nimmt ihn sofort heraus</numerusform>
        </translation>
    </message>
    <message>
        <source>took %1 off the clipboard</source>
        <translation>%1 aus der Zwischenablage genommen</translation>
    </message>
    <message>
        <source>the clipboard holds something else by now, which was left there</source>
        <translation>die Zwischenablage enthält inzwischen etwas anderes, das dort gelassen wurde</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>is none of provider, name, key, base_url, active, expires, tags, note</source>
        <translation>ist keines von provider, name, key, base_url, active, expires, tags, note</translation>
    </message>
    <message>
        <source>is not of the form key=COLUMN</source>
        <translation>hat nicht die Form key=SPALTE</translation>
    </message>
    <message>
        <source>is not a date such as 2027-01-31</source>
        <translation>ist kein Datum wie 2027-01-31</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>ist weder true noch false</translation>
    </message>
</context>
<context>
    <name>DatabasePage</name>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Its keys are not encrypted.</source>
        <translation>Ihre Schlüssel sind nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Its keys are encrypted with Fernet: say below where the program&apos;s key is.</source>
        <translation>Ihre Schlüssel sind mit Fernet verschlüsselt: Geben Sie unten an, wo der Schlüssel des Programms liegt.</translation>
    </message>
    <message>
        <source>Some of its keys are encrypted with Fernet: say below where the program&apos;s key is.</source>
        <translation>Einige ihrer Schlüssel sind mit Fernet verschlüsselt: Geben Sie unten an, wo der Schlüssel des Programms liegt.</translation>
    </message>
</context>
<context>
    <name>DesktopOptions</name>
    <message>
        <source>Keeps API keys in an encrypted vault and hands them out safely.</source>
        <translation>Bewahrt API-Schlüssel in einem verschlüsselten Tresor auf und gibt sie sicher aus.</translation>
    </message>
    <message>
        <source>The vault (else KEYHERD_VAULT, else the standard place)</source>
        <translation>Der Tresor (sonst KEYHERD_VAULT, sonst der übliche Ort)</translation>
    </message>
    <message>
        <source>Language of texts: en, fr, de, vi</source>
        <translation>Sprache der Texte: en, fr, de, vi</translation>
    </message>
    <message>
        <source>Start without a window, as an icon beside the clock</source>
        <translation>Ohne Fenster starten, als Symbol neben der Uhr</translation>
    </message>
</context>
<context>
    <name>DoctorCommand</name>
    <message>
        <source>Check the vault and its surroundings, and say what to do</source>
        <translation>Prüft den Tresor und seine Umgebung und sagt, was zu tun ist</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>The vault is whole</source>
        <translation>Der Tresor ist unversehrt</translation>
    </message>
    <message>
        <source>The history is intact</source>
        <translation>Der Verlauf ist unversehrt</translation>
    </message>
    <message>
        <source>Every key opens</source>
        <translation>Jeder Schlüssel lässt sich öffnen</translation>
    </message>
    <message>
        <source>What is written stays</source>
        <translation>Geschriebenes bleibt</translation>
    </message>
    <message>
        <source>The keychain works</source>
        <translation>Der Schlüsselbund arbeitet</translation>
    </message>
    <message>
        <source>Files are private</source>
        <translation>Die Dateien sind privat</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>Die Uhr geht richtig</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Übersetzungen</translation>
    </message>
    <message>
        <source>Protected memory</source>
        <translation>Geschützter Speicher</translation>
    </message>
    <message>
        <source>Every own provider is whole</source>
        <translation>Jeder eigene Anbieter ist unversehrt</translation>
    </message>
    <message>
        <source>No key is due</source>
        <translation>Kein Schlüssel ist fällig</translation>
    </message>
    <message>
        <source>Every token is as it was given</source>
        <translation>Jedes Token ist, wie es gegeben wurde</translation>
    </message>
</context>
<context>
    <name>EditCommand</name>
    <message>
        <source>Change what is known of a key; what is not given stays</source>
        <translation>Ändert, was über einen Schlüssel bekannt ist; was nicht angegeben wird, bleibt</translation>
    </message>
    <message>
        <source>Which key</source>
        <translation>Welcher Schlüssel</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Ein anderer Name</translation>
    </message>
    <message>
        <source>Hand this key out; the provider&apos;s others become inactive</source>
        <translation>Diesen Schlüssel ausgeben; die anderen des Anbieters werden inaktiv</translation>
    </message>
    <message>
        <source>Do not hand this key out</source>
        <translation>Diesen Schlüssel nicht ausgeben</translation>
    </message>
    <message>
        <source>Another address; empty: the provider&apos;s own</source>
        <translation>Eine andere Adresse; leer: die des Anbieters</translation>
    </message>
    <message>
        <source>The day it expires; empty: never</source>
        <translation>Der Tag, an dem er abläuft; leer: nie</translation>
    </message>
    <message>
        <source>All its tags, anew; one empty tag removes them</source>
        <translation>Alle seine Schlagwörter neu; ein leeres entfernt sie</translation>
    </message>
    <message>
        <source>Another note; empty: none</source>
        <translation>Eine andere Notiz; leer: keine</translation>
    </message>
    <message>
        <source>not together with --inactive</source>
        <translation>nicht zusammen mit --inactive</translation>
    </message>
    <message>
        <source>nothing to change was given</source>
        <translation>es wurde nichts zu Änderndes angegeben</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>All its headers, anew, such as an organisation&apos;s; one empty header removes them</source>
        <translation>Alle seine Header von Neuem, etwa der einer Organisation; ein leerer Header entfernt sie</translation>
    </message>
    <message>
        <source>Ask a person each time a program wants it</source>
        <translation>Jedes Mal eine Person fragen, wenn ein Programm ihn will</translation>
    </message>
    <message>
        <source>Hand it out without asking</source>
        <translation>Ihn ohne Nachfrage herausgeben</translation>
    </message>
    <message>
        <source>not together with --no-ask</source>
        <translation>nicht zusammen mit --no-ask</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>correct it and try again</source>
        <translation>berichtigen Sie es und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>a key of %1 already has the name &quot;%2&quot;</source>
        <translation>ein Schlüssel von %1 heißt schon „%2“</translation>
    </message>
    <message>
        <source>choose another name, or change that key</source>
        <translation>wählen Sie einen anderen Namen oder ändern Sie jenen Schlüssel</translation>
    </message>
    <message>
        <source>no provider is called &quot;%1&quot;</source>
        <translation>kein Anbieter heißt „%1“</translation>
    </message>
    <message>
        <source>choose one of the list of providers</source>
        <translation>wählen Sie einen aus der Liste der Anbieter</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a usable web address</source>
        <translation>„%1“ ist keine brauchbare Webadresse</translation>
    </message>
    <message>
        <source>give a whole address without user name or password, such as https://api.example.com/v1</source>
        <translation>geben Sie eine ganze Adresse ohne Benutzername und Passwort an, etwa https://api.example.com/v1</translation>
    </message>
    <message>
        <source>a key would travel unencrypted to %1</source>
        <translation>ein Schlüssel ginge unverschlüsselt an %1</translation>
    </message>
    <message>
        <source>use an https address; plain http is only for this machine itself (127.0.0.1, localhost)</source>
        <translation>verwenden Sie eine https-Adresse; bloßes http ist nur für diesen Rechner selbst (127.0.0.1, localhost)</translation>
    </message>
    <message>
        <source>the passphrase is empty</source>
        <translation>die Passphrase ist leer</translation>
    </message>
    <message>
        <source>give one that is hard to guess and that you will remember</source>
        <translation>geben Sie eine an, die schwer zu erraten ist und die Sie behalten</translation>
    </message>
    <message>
        <source>give it a name of 3 to 100 characters</source>
        <translation>geben Sie ihm einen Namen von 3 bis 100 Zeichen</translation>
    </message>
    <message>
        <source>the name is too short</source>
        <translation>der Name ist zu kurz</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>the name contains characters that cannot be shown</source>
        <translation>der Name enthält Zeichen, die sich nicht anzeigen lassen</translation>
    </message>
    <message>
        <source>there is no key: nothing was given</source>
        <translation>es ist kein Schlüssel da: es wurde nichts eingegeben</translation>
    </message>
    <message>
        <source>paste the key as the provider shows it</source>
        <translation>fügen Sie den Schlüssel so ein, wie der Anbieter ihn zeigt</translation>
    </message>
    <message>
        <source>this is too long for a key: more than 16 KiB</source>
        <translation>das ist zu lang für einen Schlüssel: mehr als 16 KiB</translation>
    </message>
    <message>
        <source>paste the key alone, not a whole file</source>
        <translation>fügen Sie nur den Schlüssel ein, keine ganze Datei</translation>
    </message>
    <message>
        <source>character %1 cannot be part of a key: only visible ASCII characters without spaces can</source>
        <translation>Zeichen %1 kann nicht zu einem Schlüssel gehören: nur sichtbare ASCII-Zeichen ohne Leerzeichen können das</translation>
    </message>
    <message>
        <source>copy the key again from the provider&apos;s page, on its own</source>
        <translation>kopieren Sie den Schlüssel noch einmal allein von der Seite des Anbieters</translation>
    </message>
    <message>
        <source>this looks like a key of %2, not of %1</source>
        <translation>das sieht nach einem Schlüssel von %2 aus, nicht von %1</translation>
    </message>
    <message>
        <source>choose %1 as the provider, or paste the right key</source>
        <translation>wählen Sie %1 als Anbieter oder fügen Sie den richtigen Schlüssel ein</translation>
    </message>
    <message>
        <source>this cannot be a key of %1: those begin with &quot;%2&quot;</source>
        <translation>das kann kein Schlüssel von %1 sein: die beginnen mit „%2“</translation>
    </message>
    <message>
        <source>copy the whole key again from the provider&apos;s page</source>
        <translation>kopieren Sie den ganzen Schlüssel noch einmal von der Seite des Anbieters</translation>
    </message>
    <message>
        <source>%1 needs no key</source>
        <translation>%1 braucht keinen Schlüssel</translation>
    </message>
    <message>
        <source>leave the key empty</source>
        <translation>lassen Sie den Schlüssel leer</translation>
    </message>
    <message>
        <source>the vault has no key &quot;%1&quot;</source>
        <translation>der Tresor hat keinen Schlüssel „%1“</translation>
    </message>
    <message>
        <source>name it by its number or as provider/name, as the list shows it</source>
        <translation>nennen Sie ihn mit seiner Nummer oder als Anbieter/Name, wie in der Liste</translation>
    </message>
    <message>
        <source>no key of %1 is active</source>
        <translation>kein Schlüssel von %1 ist aktiv</translation>
    </message>
    <message>
        <source>add one, or activate one</source>
        <translation>fügen Sie einen hinzu oder aktivieren Sie einen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; fits more than one key</source>
        <translation>„%1“ passt auf mehrere Schlüssel</translation>
    </message>
    <message>
        <source>name the key by its number</source>
        <translation>nennen Sie den Schlüssel mit seiner Nummer</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <translation>es gibt keine Datei %1</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>prüfen Sie den Pfad</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2)</source>
        <translation>%1 ist nicht lesbar (%2)</translation>
    </message>
    <message>
        <source>check that it is a file that you may read</source>
        <translation>prüfen Sie, ob es eine Datei ist, die Sie lesen dürfen</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 ist nicht beschreibbar</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2)</source>
        <translation>%1 ist nicht beschreibbar (%2)</translation>
    </message>
    <message>
        <source>check that the place exists, has room and may be written to</source>
        <translation>prüfen Sie, ob der Ort besteht, Platz hat und beschrieben werden darf</translation>
    </message>
    <message>
        <source>there is no vault at %1</source>
        <translation>bei %1 ist kein Tresor</translation>
    </message>
    <message>
        <source>create one first</source>
        <translation>legen Sie zuerst einen an</translation>
    </message>
    <message>
        <source>there is a vault at %1 already</source>
        <translation>bei %1 ist schon ein Tresor</translation>
    </message>
    <message>
        <source>use it, or choose another place for a new one; it was not touched</source>
        <translation>verwenden Sie ihn oder wählen Sie für einen neuen einen anderen Ort; er blieb unverändert</translation>
    </message>
    <message>
        <source>the vault is locked</source>
        <translation>der Tresor ist gesperrt</translation>
    </message>
    <message>
        <source>unlock it first</source>
        <translation>entsperren Sie ihn zuerst</translation>
    </message>
    <message>
        <source>the passphrase is wrong</source>
        <translation>die Passphrase ist falsch</translation>
    </message>
    <message>
        <source>try again; check the keyboard layout and Caps Lock</source>
        <translation>versuchen Sie es noch einmal; prüfen Sie Tastaturbelegung und Feststelltaste</translation>
    </message>
    <message>
        <source>no passphrase was set up for this vault</source>
        <translation>für diesen Tresor wurde keine Passphrase eingerichtet</translation>
    </message>
    <message>
        <source>unlock it with the system&apos;s keychain</source>
        <translation>entsperren Sie ihn mit dem Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>this vault was not set up with the system&apos;s keychain</source>
        <translation>dieser Tresor wurde nicht mit dem Schlüsselbund des Systems eingerichtet</translation>
    </message>
    <message>
        <source>unlock it with its passphrase</source>
        <translation>entsperren Sie ihn mit seiner Passphrase</translation>
    </message>
    <message>
        <source>the vault&apos;s protection of the passphrase has values that Keyherd never writes (%1)</source>
        <translation>der Passphrasenschutz des Tresors hat Werte, die Keyherd nie schreibt (%1)</translation>
    </message>
    <message>
        <source>someone may have altered the vault: unlock it another way, or go back to a backup</source>
        <translation>jemand hat den Tresor vielleicht verändert: entsperren Sie ihn anders oder gehen Sie auf eine Sicherung zurück</translation>
    </message>
    <message>
        <source>the system&apos;s keychain does not answer</source>
        <translation>der Schlüsselbund des Systems antwortet nicht</translation>
    </message>
    <message>
        <source>start it (GNOME Keyring, KWallet) or use the vault&apos;s passphrase, if it has one</source>
        <translation>starten Sie ihn (GNOME Keyring, KWallet) oder verwenden Sie die Passphrase des Tresors, falls er eine hat</translation>
    </message>
    <message>
        <source>the system&apos;s keychain is locked</source>
        <translation>der Schlüsselbund des Systems ist gesperrt</translation>
    </message>
    <message>
        <source>unlock it or use the vault&apos;s passphrase, if it has one</source>
        <translation>entsperren Sie ihn oder verwenden Sie die Passphrase des Tresors, falls er eine hat</translation>
    </message>
    <message>
        <source>the system&apos;s keychain refused access</source>
        <translation>der Schlüsselbund des Systems hat den Zugriff verweigert</translation>
    </message>
    <message>
        <source>allow Keyherd when it asks, or use the vault&apos;s passphrase, if it has one</source>
        <translation>erlauben Sie es Keyherd, wenn er fragt, oder verwenden Sie die Passphrase des Tresors, falls er eine hat</translation>
    </message>
    <message>
        <source>the system&apos;s keychain has no entry for this vault</source>
        <translation>der Schlüsselbund des Systems hat keinen Eintrag für diesen Tresor</translation>
    </message>
    <message>
        <source>use the vault&apos;s passphrase; if it has none, bring back the keychain it was made with</source>
        <translation>verwenden Sie die Passphrase des Tresors; hat er keine, stellen Sie den Schlüsselbund wieder her, mit dem er angelegt wurde</translation>
    </message>
    <message>
        <source>the entry in the system&apos;s keychain does not open this vault</source>
        <translation>der Eintrag im Schlüsselbund des Systems öffnet diesen Tresor nicht</translation>
    </message>
    <message>
        <source>use the vault&apos;s passphrase; the entry may belong to another copy of the vault</source>
        <translation>verwenden Sie die Passphrase des Tresors; der Eintrag gehört vielleicht zu einer anderen Kopie</translation>
    </message>
    <message>
        <source>the system&apos;s keychain did not answer in time</source>
        <translation>der Schlüsselbund des Systems hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>answer its question if it asks one, or use the vault&apos;s passphrase, if it has one</source>
        <translation>beantworten Sie seine Frage, falls er eine stellt, oder verwenden Sie die Passphrase des Tresors, falls er eine hat</translation>
    </message>
    <message>
        <source>the system&apos;s keychain failed (%1)</source>
        <translation>der Schlüsselbund des Systems hat versagt (%1)</translation>
    </message>
    <message>
        <source>try again, or use the vault&apos;s passphrase, if it has one</source>
        <translation>versuchen Sie es noch einmal oder verwenden Sie die Passphrase des Tresors, falls er eine hat</translation>
    </message>
    <message>
        <source>the system&apos;s keychain already has an entry for this vault</source>
        <translation>der Schlüsselbund des Systems hat schon einen Eintrag für diesen Tresor</translation>
    </message>
    <message>
        <source>nothing was written over it; remove it yourself if you are sure that nothing needs it</source>
        <translation>er wurde nicht überschrieben; entfernen Sie ihn selbst, wenn ihn sicher nichts mehr braucht</translation>
    </message>
    <message>
        <source>the other keys are unharmed: replace this one, or go back to a backup</source>
        <translation>die anderen Schlüssel sind unversehrt: ersetzen Sie diesen oder gehen Sie auf eine Sicherung zurück</translation>
    </message>
    <message>
        <source>the vault is damaged or was tampered with (%1)</source>
        <translation>der Tresor ist beschädigt oder wurde manipuliert (%1)</translation>
    </message>
    <message>
        <source>keep the file and go back to a backup</source>
        <translation>behalten Sie die Datei und gehen Sie auf eine Sicherung zurück</translation>
    </message>
    <message>
        <source>%1 is not a vault of Keyherd, or its beginning was destroyed</source>
        <translation>%1 ist kein Tresor von Keyherd, oder sein Anfang wurde zerstört</translation>
    </message>
    <message>
        <source>choose another file, or go back to a backup</source>
        <translation>wählen Sie eine andere Datei oder gehen Sie auf eine Sicherung zurück</translation>
    </message>
    <message>
        <source>the vault was written by a newer Keyherd (version %1 of its layout; this program knows %2)</source>
        <translation>der Tresor wurde von einem neueren Keyherd geschrieben (Aufbau Version %1; dieses Programm kennt %2)</translation>
    </message>
    <message>
        <source>update Keyherd</source>
        <translation>aktualisieren Sie Keyherd</translation>
    </message>
    <message>
        <source>part of the vault is in a format that this program does not know (%1)</source>
        <translation>ein Teil des Tresors hat ein Format, das dieses Programm nicht kennt (%1)</translation>
    </message>
    <message>
        <source>update Keyherd; if it is up to date, the vault was damaged: go back to a backup</source>
        <translation>aktualisieren Sie Keyherd; ist es aktuell, wurde der Tresor beschädigt: gehen Sie auf eine Sicherung zurück</translation>
    </message>
    <message numerus="yes">
        <source>this vault is older than the one last used here: %n change(s) are missing</source>
        <translation>
            <numerusform>dieser Tresor ist älter als der zuletzt hier verwendete: es fehlt %n Änderung</numerusform>
            <numerusform>dieser Tresor ist älter als der zuletzt hier verwendete: es fehlen %n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>if you did not bring back a backup yourself, look through your keys: some may be old or gone</source>
        <translation>wenn Sie nicht selbst eine Sicherung zurückgeholt haben, sehen Sie Ihre Schlüssel durch: manche sind vielleicht alt oder fehlen</translation>
    </message>
    <message>
        <source>the history was altered or cut</source>
        <translation>der Verlauf wurde verändert oder gekürzt</translation>
    </message>
    <message>
        <source>the history was altered or cut at record %1</source>
        <translation>der Verlauf wurde bei Eintrag %1 verändert oder gekürzt</translation>
    </message>
    <message>
        <source>the keys are not affected; find out who could write to the vault, or go back to a backup</source>
        <translation>die Schlüssel sind nicht betroffen; finden Sie heraus, wer in den Tresor schreiben konnte, oder gehen Sie auf eine Sicherung zurück</translation>
    </message>
    <message>
        <source>key %2 of %1 is damaged or was tampered with</source>
        <translation>Schlüssel %2 von %1 ist beschädigt oder wurde manipuliert</translation>
    </message>
    <message>
        <source>the key %1/%2 is damaged or was tampered with</source>
        <translation>der Schlüssel %1/%2 ist beschädigt oder wurde manipuliert</translation>
    </message>
    <message>
        <source>the key %1/%2 (id %3) is damaged or was tampered with</source>
        <translation>der Schlüssel %1/%2 (Nr. %3) ist beschädigt oder wurde manipuliert</translation>
    </message>
    <message>
        <source>another program is writing to the vault</source>
        <translation>ein anderes Programm schreibt gerade in den Tresor</translation>
    </message>
    <message>
        <source>try again in a moment</source>
        <translation>versuchen Sie es gleich noch einmal</translation>
    </message>
    <message>
        <source>another file was put in the place of the vault at %1</source>
        <translation>bei %1 liegt jetzt eine andere Datei anstelle des Tresors</translation>
    </message>
    <message>
        <source>start again to work with the new one; nothing was written to it</source>
        <translation>starten Sie neu, um mit der neuen zu arbeiten; in sie wurde nichts geschrieben</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>make room and try again; nothing was changed</source>
        <translation>schaffen Sie Platz und versuchen Sie es noch einmal; es wurde nichts geändert</translation>
    </message>
    <message>
        <source>%1 may not be written to</source>
        <translation>%1 darf nicht beschrieben werden</translation>
    </message>
    <message>
        <source>check its permissions and the disk</source>
        <translation>prüfen Sie seine Rechte und den Datenträger</translation>
    </message>
    <message>
        <source>%1 is not safe as a vault: it is a link, or belongs to someone else</source>
        <translation>%1 ist als Tresor nicht sicher: es ist eine Verknüpfung oder gehört jemand anderem</translation>
    </message>
    <message>
        <source>use the real path of a file of your own</source>
        <translation>verwenden Sie den wirklichen Pfad einer eigenen Datei</translation>
    </message>
    <message>
        <source>other users of this machine may read or change %1</source>
        <translation>andere Benutzer dieses Rechners können %1 lesen oder ändern</translation>
    </message>
    <message>
        <source>take their rights to it away</source>
        <translation>nehmen Sie ihnen die Rechte daran</translation>
    </message>
    <message>
        <source>the clock of this machine lies before the newest record of the history (%1)</source>
        <translation>die Uhr dieses Rechners liegt vor dem neuesten Eintrag des Verlaufs (%1)</translation>
    </message>
    <message>
        <source>set the clock</source>
        <translation>stellen Sie die Uhr</translation>
    </message>
    <message>
        <source>reading or writing the vault failed (%1)</source>
        <translation>der Tresor ließ sich nicht lesen oder schreiben (%1)</translation>
    </message>
    <message>
        <source>check the disk and try again; a change that was reported as done is safe</source>
        <translation>prüfen Sie den Datenträger und versuchen Sie es noch einmal; was als erledigt gemeldet wurde, ist sicher</translation>
    </message>
    <message>
        <source>the system gives no protected memory for secrets</source>
        <translation>das System gibt keinen geschützten Speicher für Geheimnisse her</translation>
    </message>
    <message>
        <source>raise the limit for locked memory (ulimit -l) or close other programs</source>
        <translation>erhöhen Sie die Grenze für gesperrten Speicher (ulimit -l) oder schließen Sie andere Programme</translation>
    </message>
    <message>
        <source>the cryptography of this installation gives wrong results (%1)</source>
        <translation>die Kryptographie dieser Installation liefert falsche Ergebnisse (%1)</translation>
    </message>
    <message>
        <source>nothing was opened; install Keyherd and libsodium again</source>
        <translation>es wurde nichts geöffnet; installieren Sie Keyherd und libsodium neu</translation>
    </message>
    <message>
        <source>this version cannot do that: %1</source>
        <translation>diese Version kann das nicht: %1</translation>
    </message>
    <message>
        <source>update Keyherd, or do without it</source>
        <translation>aktualisieren Sie Keyherd oder verzichten Sie darauf</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 ist nicht zu erreichen</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2)</source>
        <translation>%1 ist nicht zu erreichen (%2)</translation>
    </message>
    <message>
        <source>check the network connection and try again</source>
        <translation>prüfen Sie die Netzverbindung und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>es wurde abgebrochen</translation>
    </message>
    <message>
        <source>start it again if you still want it</source>
        <translation>starten Sie es neu, wenn Sie es noch möchten</translation>
    </message>
    <message>
        <source>no details are known</source>
        <translation>Näheres ist nicht bekannt</translation>
    </message>
    <message>
        <source>key %2 of %1 is in a format that this program does not know (%3)</source>
        <translation>Schlüssel %2 von %1 hat ein Format, das dieses Programm nicht kennt (%3)</translation>
    </message>
    <message>
        <source>the entry of one of your own providers is damaged or was tampered with</source>
        <translation>der Eintrag eines Ihrer eigenen Anbieter ist beschädigt oder wurde manipuliert</translation>
    </message>
    <message>
        <source>the entry of your own provider %1 is damaged or was tampered with</source>
        <translation>der Eintrag Ihres eigenen Anbieters %1 ist beschädigt oder wurde manipuliert</translation>
    </message>
    <message>
        <source>nothing is sent to it, and the other providers are unharmed: add it again, or remove it</source>
        <translation>ihm wird nichts gesendet, und die anderen Anbieter sind unversehrt: Fügen Sie ihn erneut hinzu oder entfernen Sie ihn</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already a name of %2</source>
        <translation>„%1“ ist bereits ein Name von %2</translation>
    </message>
    <message>
        <source>choose another id or alias</source>
        <translation>wählen Sie eine andere Kennung oder einen anderen Alias</translation>
    </message>
    <message>
        <source>%1 is built in and cannot be removed</source>
        <translation>%1 ist eingebaut und kann nicht entfernt werden</translation>
    </message>
    <message>
        <source>only providers that you added yourself can be</source>
        <translation>das geht nur mit Anbietern, die Sie selbst hinzugefügt haben</translation>
    </message>
    <message numerus="yes">
        <source>%1 still has %n key(s)</source>
        <translation>
            <numerusform>%1 hat noch %n Schlüssel</numerusform>
            <numerusform>%1 hat noch %n Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>remove them first; nothing was changed</source>
        <translation>entfernen Sie sie zuerst; nichts wurde geändert</translation>
    </message>
    <message>
        <source>the header &quot;%1&quot; cannot be set: it carries the key or rules the connection</source>
        <translation>der Header „%1“ kann nicht gesetzt werden: Er trägt den Schlüssel oder regelt die Verbindung</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>lassen Sie ihn weg</translation>
    </message>
    <message>
        <source>the value of the header &quot;%1&quot; is not plain text of at most 1,000 characters</source>
        <translation>der Wert des Headers „%1“ ist kein einfacher Text von höchstens 1.000 Zeichen</translation>
    </message>
    <message>
        <source>the header &quot;%1&quot; is given twice</source>
        <translation>der Header „%1“ ist doppelt angegeben</translation>
    </message>
    <message>
        <source>give it once</source>
        <translation>geben Sie ihn nur einmal an</translation>
    </message>
    <message>
        <source>there are more than 16 headers</source>
        <translation>es sind mehr als 16 Header</translation>
    </message>
    <message>
        <source>leave some out</source>
        <translation>lassen Sie einige weg</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a header</source>
        <translation>„%1“ ist nicht der Name eines Headers</translation>
    </message>
    <message>
        <source>give it as NAME: VALUE</source>
        <translation>geben Sie ihn als NAME: WERT an</translation>
    </message>
    <message>
        <source>the key has no base URL, and %1 has none that is the same for everybody</source>
        <translation>der Schlüssel hat keine Basis-URL, und %1 hat keine, die für alle gleich ist</translation>
    </message>
    <message>
        <source>give the key the base URL of your own server or resource</source>
        <translation>geben Sie dem Schlüssel die Basis-URL Ihres eigenen Servers oder Ihrer Ressource</translation>
    </message>
    <message>
        <source>%1 tells good keys from bad ones only at its own address, and this key has another base URL</source>
        <translation>%1 unterscheidet gute Schlüssel nur unter der eigenen Adresse von schlechten, und dieser hat eine andere Basis-URL</translation>
    </message>
    <message>
        <source>take the base URL away from the key if it is one of the provider&apos;s own</source>
        <translation>nehmen Sie dem Schlüssel die Basis-URL, wenn er einer des Anbieters selbst ist</translation>
    </message>
    <message>
        <source>this kind of key of %1 is kept but never sent</source>
        <translation>ein Schlüssel dieser Art von %1 wird aufbewahrt, aber nie gesendet</translation>
    </message>
    <message>
        <source>use the key that it serves to renew</source>
        <translation>verwenden Sie den Schlüssel, den er zu erneuern dient</translation>
    </message>
    <message>
        <source>say whose key it is</source>
        <translation>geben Sie an, wessen Schlüssel es ist</translation>
    </message>
    <message>
        <source>nothing tells whose key this is</source>
        <translation>nichts verrät, wessen Schlüssel das ist</translation>
    </message>
    <message>
        <source>this may be a key of several providers: %1</source>
        <translation>das kann ein Schlüssel mehrerer Anbieter sein: %1</translation>
    </message>
    <message>
        <source>this refers to another variable and is no key itself</source>
        <translation>das verweist auf eine andere Variable und ist selbst kein Schlüssel</translation>
    </message>
    <message>
        <source>this refers to %1 and is no key itself</source>
        <translation>das verweist auf %1 und ist selbst kein Schlüssel</translation>
    </message>
    <message>
        <source>import the key from where it is</source>
        <translation>importieren Sie den Schlüssel von dort, wo er steht</translation>
    </message>
    <message>
        <source>a quotation mark is never closed</source>
        <translation>ein Anführungszeichen wird nie geschlossen</translation>
    </message>
    <message>
        <source>correct the file and try again</source>
        <translation>berichtigen Sie die Datei und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the program that wrote this sealed it</source>
        <translation>das Programm, das dies geschrieben hat, hat es verschlüsselt</translation>
    </message>
    <message>
        <source>export it again without encryption</source>
        <translation>exportieren Sie es noch einmal, unverschlüsselt</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB</source>
        <translation>%1 ist größer als 64 MiB</translation>
    </message>
    <message>
        <source>check that it is the right file</source>
        <translation>prüfen Sie, ob es die richtige Datei ist</translation>
    </message>
    <message>
        <source>%1 holds more keys than can be read at once</source>
        <translation>%1 enthält mehr Schlüssel, als auf einmal gelesen werden können</translation>
    </message>
    <message>
        <source>split it into files of at most 15,000 keys</source>
        <translation>teilen Sie sie in Dateien von höchstens 15.000 Schlüsseln auf</translation>
    </message>
    <message>
        <source>%1 is an encrypted export</source>
        <translation>%1 ist ein verschlüsselter Export</translation>
    </message>
    <message>
        <source>export without encryption, import that, and then delete it</source>
        <translation>exportieren Sie unverschlüsselt, importieren Sie das und löschen Sie es dann</translation>
    </message>
    <message>
        <source>no column of %1 is known to hold keys</source>
        <translation>von keiner Spalte in %1 ist bekannt, dass sie Schlüssel enthält</translation>
    </message>
    <message>
        <source>say which column holds what</source>
        <translation>geben Sie an, welche Spalte was enthält</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 ist leer</translation>
    </message>
    <message>
        <source>%1 is another kind of file</source>
        <translation>%1 ist eine Datei anderer Art</translation>
    </message>
    <message>
        <source>check which program wrote it, and name that one</source>
        <translation>prüfen Sie, welches Programm sie geschrieben hat, und geben Sie dieses an</translation>
    </message>
    <message>
        <source>%1 is not well-formed</source>
        <translation>%1 ist nicht wohlgeformt</translation>
    </message>
    <message>
        <source>%1 is not well-formed (line %2)</source>
        <translation>%1 ist nicht wohlgeformt (Zeile %2)</translation>
    </message>
    <message>
        <source>export it again, or check which program wrote it</source>
        <translation>exportieren Sie sie noch einmal oder prüfen Sie, welches Programm sie geschrieben hat</translation>
    </message>
    <message>
        <source>the key %1/%2 manages other keys and is never handed out</source>
        <translation>der Schlüssel %1/%2 verwaltet andere Schlüssel und wird nie herausgegeben</translation>
    </message>
    <message>
        <source>use a key for programs; Keyherd can have one issued with this one</source>
        <translation>nehmen Sie einen Schlüssel für Programme; Keyherd kann mit diesem einen ausstellen lassen</translation>
    </message>
    <message>
        <source>Keyherd cannot have keys of %1 issued</source>
        <translation>Keyherd kann keine Schlüssel von %1 ausstellen lassen</translation>
    </message>
    <message>
        <source>make one on the provider&apos;s page and add it</source>
        <translation>legen Sie einen auf der Seite des Anbieters an und fügen Sie ihn hinzu</translation>
    </message>
    <message>
        <source>there is no key that may issue keys of %1</source>
        <translation>kein Schlüssel darf Schlüssel von %1 ausstellen</translation>
    </message>
    <message>
        <source>add a management key of that provider to the vault, or set %1</source>
        <translation>fügen Sie dem Tresor einen Verwaltungsschlüssel dieses Anbieters hinzu, oder setzen Sie %1</translation>
    </message>
    <message>
        <source>%1 did not do what it was asked (HTTP %2)</source>
        <translation>%1 hat nicht getan, worum es gebeten wurde (HTTP %2)</translation>
    </message>
    <message>
        <source>%1 did not do what it was asked (HTTP %2: %3)</source>
        <translation>%1 hat nicht getan, worum es gebeten wurde (HTTP %2: %3)</translation>
    </message>
    <message>
        <source>check the management key and its rights at the provider</source>
        <translation>prüfen Sie den Verwaltungsschlüssel und seine Rechte beim Anbieter</translation>
    </message>
    <message>
        <source>line %1 is not a Fernet key</source>
        <translation>Zeile %1 ist kein Fernet-Schlüssel</translation>
    </message>
    <message>
        <source>give each key on a line of its own: 44 characters that end in &quot;=&quot;</source>
        <translation>geben Sie jeden Schlüssel in einer eigenen Zeile an: 44 Zeichen, die auf „=“ enden</translation>
    </message>
    <message>
        <source>%1 has no table &quot;%2&quot;</source>
        <translation>%1 hat keine Tabelle „%2“</translation>
    </message>
    <message>
        <source>check the name of the table</source>
        <translation>prüfen Sie den Namen der Tabelle</translation>
    </message>
    <message>
        <source>the table has no column &quot;%1&quot;</source>
        <translation>die Tabelle hat keine Spalte „%1“</translation>
    </message>
    <message>
        <source>check the names of the columns</source>
        <translation>prüfen Sie die Namen der Spalten</translation>
    </message>
    <message>
        <source>%1 has no table that looks like one of keys</source>
        <translation>in %1 sieht keine Tabelle nach einer mit Schlüsseln aus</translation>
    </message>
    <message>
        <source>name the table, and its columns if need be</source>
        <translation>nennen Sie die Tabelle und nötigenfalls ihre Spalten</translation>
    </message>
    <message>
        <source>this key is encrypted, and nothing was given to decrypt it with</source>
        <translation>dieser Schlüssel ist verschlüsselt, und zum Entschlüsseln wurde nichts angegeben</translation>
    </message>
    <message>
        <source>give the program&apos;s Fernet key or its Django SECRET_KEY</source>
        <translation>geben Sie den Fernet-Schlüssel des Programms oder seinen SECRET_KEY von Django an</translation>
    </message>
    <message>
        <source>the encrypted key was cut</source>
        <translation>der verschlüsselte Schlüssel wurde abgeschnitten</translation>
    </message>
    <message>
        <source>take it from a whole copy of the database</source>
        <translation>nehmen Sie ihn aus einer vollständigen Kopie der Datenbank</translation>
    </message>
    <message>
        <source>this is not a Fernet token</source>
        <translation>das ist kein Fernet-Token</translation>
    </message>
    <message>
        <source>check that this is the column of the encrypted keys</source>
        <translation>prüfen Sie, ob das die Spalte der verschlüsselten Schlüssel ist</translation>
    </message>
    <message>
        <source>no given key decrypts this, and its time lies in the future: it was probably altered</source>
        <translation>kein angegebener Schlüssel entschlüsselt dies, und die Zeitangabe liegt in der Zukunft: wahrscheinlich wurde es verändert</translation>
    </message>
    <message>
        <source>take it from an older copy of the database</source>
        <translation>nehmen Sie ihn aus einer älteren Kopie der Datenbank</translation>
    </message>
    <message>
        <source>no given key decrypts this: it was encrypted with another one, or was altered</source>
        <translation>kein angegebener Schlüssel entschlüsselt dies: Es wurde mit einem anderen verschlüsselt oder verändert</translation>
    </message>
    <message>
        <source>give the key that the program used at that time as well</source>
        <translation>geben Sie auch den Schlüssel an, den das Programm damals benutzte</translation>
    </message>
    <message>
        <source>the database %1 is damaged</source>
        <translation>die Datenbank %1 ist beschädigt</translation>
    </message>
    <message>
        <source>take a whole copy of it, or have its program repair it</source>
        <translation>nehmen Sie eine vollständige Kopie, oder lassen Sie ihr Programm sie reparieren</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1 ist zu groß</translation>
    </message>
    <message>
        <source>export its table of keys alone: databases may have 2 GiB, JSON files 64 MiB</source>
        <translation>exportieren Sie nur die Tabelle mit den Schlüsseln: Datenbanken dürfen 2 GiB haben, JSON-Dateien 64 MiB</translation>
    </message>
    <message>
        <source>%1 holds too many keys to be read at once</source>
        <translation>%1 enthält zu viele Schlüssel, um auf einmal gelesen zu werden</translation>
    </message>
    <message>
        <source>read it table by table; at most 12,000 rows are read at once</source>
        <translation>lesen Sie Tabelle für Tabelle; höchstens 12.000 Zeilen werden auf einmal gelesen</translation>
    </message>
    <message>
        <source>another program is in the middle of a change to %1</source>
        <translation>ein anderes Programm ist mitten in einer Änderung an %1</translation>
    </message>
    <message>
        <source>let it finish, or start it once more if it was broken off, and try again</source>
        <translation>lassen Sie es fertig werden oder starten Sie es noch einmal, falls es abgebrochen wurde, und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>the database %1 refused the connection (%2)</source>
        <translation>die Datenbank %1 hat die Verbindung abgelehnt (%2)</translation>
    </message>
    <message>
        <source>check address, user name and password</source>
        <translation>prüfen Sie Adresse, Benutzernamen und Passwort</translation>
    </message>
    <message>
        <source>%1 is neither an SQLite database nor a JSON file with records</source>
        <translation>%1 ist weder eine SQLite-Datenbank noch eine JSON-Datei mit Datensätzen</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>%1 has no issued key &quot;%2&quot;</source>
        <translation>%1 hat keinen ausgestellten Schlüssel „%2“</translation>
    </message>
    <message>
        <source>name it by the provider&apos;s id or as the vault&apos;s key</source>
        <translation>nennen Sie ihn mit der Kennung des Anbieters oder als Schlüssel des Tresors</translation>
    </message>
    <message>
        <source>no import can be undone: the vault has no key that is still as it came in</source>
        <translation>keine Übernahme lässt sich rückgängig machen: Der Tresor hat keinen Schlüssel mehr, der noch so ist, wie er kam</translation>
    </message>
    <message>
        <source>delete keys one by one</source>
        <translation>löschen Sie die Schlüssel einzeln</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>verdict: the provider&apos;s words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the key %1/%2 is being replaced already</source>
        <translation>der Schlüssel %1/%2 wird bereits ersetzt</translation>
    </message>
    <message>
        <source>let that come to its end, or call it off</source>
        <translation>lassen Sie das zu Ende gehen, oder brechen Sie es ab</translation>
    </message>
    <message>
        <source>the key %1/%2 is not being replaced</source>
        <translation>der Schlüssel %1/%2 wird nicht ersetzt</translation>
    </message>
    <message>
        <source>begin to replace it first</source>
        <translation>beginnen Sie zuerst, ihn zu ersetzen</translation>
    </message>
    <message>
        <source>another program went on replacing this key of %1 meanwhile</source>
        <translation>inzwischen hat ein anderes Programm diesen Schlüssel von %1 weiter ersetzt</translation>
    </message>
    <message>
        <source>look at the key again; nothing was done twice</source>
        <translation>sehen Sie sich den Schlüssel noch einmal an; nichts wurde doppelt getan</translation>
    </message>
    <message>
        <source>this is the key that %1/%2 has already</source>
        <translation>das ist der Schlüssel, den %1/%2 schon hat</translation>
    </message>
    <message>
        <source>make a new one on the provider&apos;s page</source>
        <translation>legen Sie einen neuen auf der Seite des Anbieters an</translation>
    </message>
    <message>
        <source>%1 does not accept the new key (%2)</source>
        <translation>%1 nimmt den neuen Schlüssel nicht an (%2)</translation>
    </message>
    <message>
        <source>%1 stays as it was; check the new key and try again</source>
        <translation>%1 bleibt, wie er war; prüfen Sie den neuen Schlüssel und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the new key of %1 could not be tested (%2)</source>
        <translation>der neue Schlüssel von %1 konnte nicht geprüft werden (%2)</translation>
    </message>
    <message>
        <source>it is kept, and %1 stays as it was until a test says that the new one works</source>
        <translation>er ist aufbewahrt, und %1 bleibt, wie er war, bis eine Prüfung sagt, dass der neue funktioniert</translation>
    </message>
    <message>
        <source>the key %1/%2 has expired</source>
        <translation>der Schlüssel %1/%2 ist abgelaufen</translation>
    </message>
    <message>
        <source>replace it</source>
        <translation>ersetzen Sie ihn</translation>
    </message>
    <message numerus="yes">
        <source>the key %1/%2 expires in %n day(s)</source>
        <translation>
            <numerusform>der Schlüssel %1/%2 läuft in %n Tag ab</numerusform>
            <numerusform>der Schlüssel %1/%2 läuft in %n Tagen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>replace it before that day</source>
        <translation>ersetzen Sie ihn vor diesem Tag</translation>
    </message>
    <message numerus="yes">
        <source>the key %1/%2 is %n day(s) old</source>
        <translation>
            <numerusform>der Schlüssel %1/%2 ist %n Tag alt</numerusform>
            <numerusform>der Schlüssel %1/%2 ist %n Tage alt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/%2 was replaced, and the provider still accepts the old key</source>
        <translation>%1/%2 wurde ersetzt, und der Anbieter nimmt den alten Schlüssel noch an</translation>
    </message>
    <message>
        <source>delete the old one at the provider</source>
        <translation>löschen Sie den alten beim Anbieter</translation>
    </message>
    <message>
        <source>delete the old one at the provider: %1</source>
        <translation>löschen Sie den alten beim Anbieter: %1</translation>
    </message>
    <message>
        <source>%1 was changed while it was being searched</source>
        <translation>%1 wurde während der Suche geändert</translation>
    </message>
    <message>
        <source>scan it again</source>
        <translation>durchsuchen Sie sie noch einmal</translation>
    </message>
    <message>
        <source>%1 was changed since its keys were replaced</source>
        <translation>%1 wurde geändert, seit ihre Schlüssel ersetzt wurden</translation>
    </message>
    <message>
        <source>use --force to put the original back and keep the changed file beside it; nothing was changed</source>
        <translation>mit --force kommt das Original zurück und die geänderte Datei bleibt daneben; nichts wurde geändert</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB, too large to keep its original in the vault</source>
        <translation>%1 ist größer als %2 MiB, zu groß, um das Original im Tresor aufzubewahren</translation>
    </message>
    <message>
        <source>take the key out of it yourself; it was not changed</source>
        <translation>nehmen Sie den Schlüssel selbst heraus; sie wurde nicht geändert</translation>
    </message>
    <message>
        <source>the vault keeps no original of %1</source>
        <translation>der Tresor bewahrt kein Original von %1 auf</translation>
    </message>
    <message>
        <source>check the path; nothing was changed</source>
        <translation>prüfen Sie den Pfad; nichts wurde geändert</translation>
    </message>
    <message>
        <source>the history of %1 cannot be read (%2)</source>
        <translation>der Verlauf von %1 ist nicht lesbar (%2)</translation>
    </message>
    <message>
        <source>check that git is installed and that the repository is yours and whole</source>
        <translation>prüfen Sie, ob git installiert ist und das Repository Ihnen gehört und unversehrt ist</translation>
    </message>
    <message>
        <source>%1 has several names (hard links), and the others would keep the key</source>
        <translation>%1 hat mehrere Namen (harte Verknüpfungen), und die anderen behielten den Schlüssel</translation>
    </message>
    <message>
        <source>%1 belongs to someone else</source>
        <translation>%1 gehört jemand anderem</translation>
    </message>
    <message>
        <source>let its owner do it; it was not changed</source>
        <translation>lassen Sie es den Eigentümer tun; sie wurde nicht geändert</translation>
    </message>
    <message>
        <source>%1 is read-only</source>
        <translation>%1 ist schreibgeschützt</translation>
    </message>
    <message>
        <source>allow writing to it and try again; it was not changed</source>
        <translation>erlauben Sie das Schreiben und versuchen Sie es noch einmal; sie wurde nicht geändert</translation>
    </message>
    <message>
        <source>the folder of %1 may not be written to</source>
        <translation>in den Ordner von %1 darf nicht geschrieben werden</translation>
    </message>
    <message>
        <source>allow writing to it and try again; the file was not changed</source>
        <translation>erlauben Sie das Schreiben dort und versuchen Sie es noch einmal; die Datei wurde nicht geändert</translation>
    </message>
    <message>
        <source>the folder of %1 is gone</source>
        <translation>der Ordner von %1 ist weg</translation>
    </message>
    <message>
        <source>make the folder again and try again; the original stays in the vault</source>
        <translation>legen Sie den Ordner wieder an und versuchen Sie es noch einmal; das Original bleibt im Tresor</translation>
    </message>
    <message>
        <source>%1 is no plain file any more</source>
        <translation>%1 ist keine gewöhnliche Datei mehr</translation>
    </message>
    <message>
        <source>look at what is there now; it was not changed</source>
        <translation>sehen Sie nach, was dort jetzt ist; es wurde nicht geändert</translation>
    </message>
    <message>
        <source>%1 is no name of an environment variable</source>
        <translation>%1 ist kein Name einer Umgebungsvariablen</translation>
    </message>
    <message>
        <source>use letters, digits and _, and no digit first</source>
        <translation>verwenden Sie Buchstaben, Ziffern und _, keine Ziffer am Anfang</translation>
    </message>
    <message>
        <source>there is no program %1</source>
        <translation>es gibt kein Programm %1</translation>
    </message>
    <message>
        <source>check its name and the PATH; nothing was handed out</source>
        <translation>prüfen Sie den Namen und den PATH; nichts wurde herausgegeben</translation>
    </message>
    <message>
        <source>%1 cannot be started (%2)</source>
        <translation>%1 lässt sich nicht starten (%2)</translation>
    </message>
    <message>
        <source>check that you may run it</source>
        <translation>prüfen Sie, ob Sie es ausführen dürfen</translation>
    </message>
    <message>
        <source>%1 is not linked to the vault</source>
        <translation>%1 ist nicht mit dem Tresor verknüpft</translation>
    </message>
    <message>
        <source>&quot;keyherd links&quot; shows what is</source>
        <translation>„keyherd links“ zeigt, was es ist</translation>
    </message>
    <message>
        <source>the use of %1/%2 was refused</source>
        <translation>die Verwendung von %1/%2 wurde verweigert</translation>
    </message>
    <message>
        <source>allow it when you are asked</source>
        <translation>erlauben Sie es, wenn Sie gefragt werden</translation>
    </message>
    <message>
        <source>%1/%2 asks before it is used, and nobody can be asked here</source>
        <translation>%1/%2 fragt vor jeder Verwendung, und hier kann niemand gefragt werden</translation>
    </message>
    <message>
        <source>open Keyherd&apos;s window, or run the command in a terminal</source>
        <translation>öffnen Sie das Fenster von Keyherd oder führen Sie den Befehl in einem Terminal aus</translation>
    </message>
    <message>
        <source>the clipboard cannot be used (%1)</source>
        <translation>die Zwischenablage ist nicht verwendbar (%1)</translation>
    </message>
    <message>
        <source>run the command within a desktop session, or use &quot;keyherd get&quot;</source>
        <translation>führen Sie den Befehl in einer Desktop-Sitzung aus, oder verwenden Sie „keyherd get“</translation>
    </message>
    <message>
        <source>write keyherd://provider or keyherd://provider/name; nothing was changed</source>
        <translation>schreiben Sie keyherd://Anbieter oder keyherd://Anbieter/Name; nichts wurde geändert</translation>
    </message>
    <message>
        <source>%1 names no key</source>
        <translation>%1 benennt keinen Schlüssel</translation>
    </message>
    <message>
        <source>%1 in line %2 names no key</source>
        <translation>%1 in Zeile %2 benennt keinen Schlüssel</translation>
    </message>
    <message>
        <source>%1 in line %2 of %3 names no key</source>
        <translation>%1 in Zeile %2 von %3 benennt keinen Schlüssel</translation>
    </message>
    <message>
        <source>no agent runs for this vault</source>
        <translation>für diesen Tresor läuft kein Agent</translation>
    </message>
    <message>
        <source>start Keyherd&apos;s window or &quot;keyherd agent&quot;</source>
        <translation>öffnen Sie das Fenster von Keyherd oder starten Sie „keyherd agent“</translation>
    </message>
    <message>
        <source>another agent serves at %1</source>
        <translation>ein anderer Agent arbeitet schon an %1</translation>
    </message>
    <message>
        <source>end it, or name another place in KEYHERD_AGENT</source>
        <translation>beenden Sie ihn, oder nennen Sie in KEYHERD_AGENT einen anderen Ort</translation>
    </message>
    <message>
        <source>the agent at %1 does not answer (%2)</source>
        <translation>der Agent an %1 antwortet nicht (%2)</translation>
    </message>
    <message>
        <source>try again, or go without it with --no-agent</source>
        <translation>versuchen Sie es noch einmal, oder lassen Sie ihn mit --no-agent aus</translation>
    </message>
    <message>
        <source>%1 was changed by another program meanwhile</source>
        <translation>%1 wurde inzwischen von einem anderen Programm geändert</translation>
    </message>
    <message>
        <source>try again; it was left alone</source>
        <translation>versuchen Sie es noch einmal; sie blieb unberührt</translation>
    </message>
    <message>
        <source>%1 has another value for %2 than the vault, in line %3</source>
        <translation>%1 hat in Zeile %3 für %2 einen anderen Wert als der Tresor</translation>
    </message>
    <message>
        <source>import it first, or use --force to take the vault&apos;s; nothing was changed</source>
        <translation>importieren Sie ihn zuerst, oder nehmen Sie mit --force den des Tresors; nichts wurde geändert</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB</source>
        <translation>%1 ist größer als %2 MiB</translation>
    </message>
    <message>
        <source>%1 has several names (hard links), which would part if it were written anew</source>
        <translation>%1 hat mehrere Namen (harte Links), die sich trennen würden, wenn sie neu geschrieben würde</translation>
    </message>
    <message>
        <source>name another file; it was not changed</source>
        <translation>geben Sie eine andere Datei an; sie wurde nicht geändert</translation>
    </message>
    <message>
        <source>%1 is no plain file</source>
        <translation>%1 ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>there is no program &quot;%1&quot; with a token</source>
        <translation>es gibt kein Programm „%1“ mit einem Token</translation>
    </message>
    <message>
        <source>&quot;keyherd client list&quot; shows those there are</source>
        <translation>„keyherd client list“ zeigt, welche es gibt</translation>
    </message>
    <message>
        <source>there is a program &quot;%1&quot; already</source>
        <translation>es gibt schon ein Programm „%1“</translation>
    </message>
    <message>
        <source>choose another name, or revoke its token first</source>
        <translation>wählen Sie einen anderen Namen, oder widerrufen Sie zuerst sein Token</translation>
    </message>
    <message>
        <source>port %1 is in use by another program</source>
        <translation>Port %1 wird von einem anderen Programm benutzt</translation>
    </message>
    <message>
        <source>choose another one with --port; 0 takes a free one</source>
        <translation>wählen Sie mit --port einen anderen; 0 nimmt einen freien</translation>
    </message>
    <message>
        <source>no connections can be taken on this machine (%1)</source>
        <translation>auf diesem Rechner lassen sich keine Verbindungen annehmen (%1)</translation>
    </message>
    <message>
        <source>check its network settings, and try again</source>
        <translation>prüfen Sie die Netzwerkeinstellungen und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>what the vault knows of the program &quot;%1&quot; was altered from outside, and its token is worth nothing</source>
        <translation>was der Tresor vom Programm „%1“ weiß, wurde von außen verändert, und sein Token ist wertlos</translation>
    </message>
    <message>
        <source>&quot;keyherd client revoke &apos;%1&apos;&quot; removes it; then give the program a new one</source>
        <translation>„keyherd client revoke &apos;%1&apos;“ entfernt es; geben Sie dem Programm danach ein neues</translation>
    </message>
    <message>
        <source>this recovery key does not open this vault</source>
        <translation>dieser Wiederherstellungsschlüssel öffnet diesen Tresor nicht</translation>
    </message>
    <message>
        <source>it may be another vault&apos;s, or was removed from this one: unlock it another way</source>
        <translation>er gehört vielleicht zu einem anderen Tresor oder wurde aus diesem entfernt: Entsperren Sie ihn auf andere Weise</translation>
    </message>
    <message>
        <source>this is no recovery key</source>
        <translation>das ist kein Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>compare it with what you kept: it begins with KH1 and has eight more groups of four letters and digits</source>
        <translation>vergleichen Sie ihn mit dem, was Sie aufbewahrt haben: Er beginnt mit KH1, dann folgen acht Gruppen aus vier Buchstaben und Ziffern</translation>
    </message>
    <message>
        <source>no recovery key was made for this vault</source>
        <translation>für diesen Tresor wurde kein Wiederherstellungsschlüssel erstellt</translation>
    </message>
    <message>
        <source>unlock it another way</source>
        <translation>entsperren Sie ihn auf andere Weise</translation>
    </message>
    <message>
        <source>the vault has no way to unlock it with the number %1</source>
        <translation>der Tresor hat keinen Weg zum Entsperren mit der Nummer %1</translation>
    </message>
    <message>
        <source>look at those that it has; nothing was changed</source>
        <translation>sehen Sie nach, welche er hat; nichts wurde geändert</translation>
    </message>
    <message>
        <source>add another way first; nothing was changed</source>
        <translation>fügen Sie zuerst einen anderen Weg hinzu; nichts wurde geändert</translation>
    </message>
    <message>
        <source>the system&apos;s keychain opens this vault already</source>
        <translation>der Schlüsselbund des Systems öffnet diesen Tresor schon</translation>
    </message>
    <message>
        <source>there is nothing to do</source>
        <translation>es ist nichts zu tun</translation>
    </message>
    <message>
        <source>nothing else unlocks this vault, recovery keys aside</source>
        <translation>nichts anderes entsperrt diesen Tresor, von Wiederherstellungsschlüsseln abgesehen</translation>
    </message>
    <message>
        <source>only the system&apos;s keychain would unlock this vault then</source>
        <translation>dann würde nur noch der Schlüsselbund des Systems diesen Tresor entsperren</translation>
    </message>
    <message>
        <source>let the keychain confirm it, which shows that it does; nothing was changed</source>
        <translation>lassen Sie es vom Schlüsselbund bestätigen, das zeigt, dass er es tut; nichts wurde geändert</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>Write keys in the clear, for other programs</source>
        <translation>Schlüssel im Klartext ausgeben, für andere Programme</translation>
    </message>
    <message>
        <source>env, dotenv, json, csv, shell or systemd</source>
        <translation>env, dotenv, json, csv, shell oder systemd</translation>
    </message>
    <message>
        <source>Only keys of these providers</source>
        <translation>Nur Schlüssel dieser Anbieter</translation>
    </message>
    <message>
        <source>Inactive keys too</source>
        <translation>Auch inaktive Schlüssel</translation>
    </message>
    <message>
        <source>Where they go; else standard output. A new file is for its owner alone</source>
        <translation>Wohin sie kommen; sonst Standardausgabe. Eine neue Datei ist nur für ihren Besitzer</translation>
    </message>
    <message>
        <source>env, dotenv, json, csv, shell or systemd is expected</source>
        <translation>env, dotenv, json, csv, shell oder systemd wird erwartet</translation>
    </message>
    <message>
        <source>there are no keys to export</source>
        <translation>es gibt keine Schlüssel zum Ausgeben</translation>
    </message>
    <message>
        <source>%1 manages other keys and is not exported</source>
        <translation>%1 verwaltet andere Schlüssel und wird nicht ausgegeben</translation>
    </message>
</context>
<context>
    <name>FactsText</name>
    <message>
        <source>credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Credit left</source>
        <translation>Restguthaben</translation>
    </message>
    <message>
        <source>Lasts for</source>
        <translation>Reicht noch</translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s), at %1 a day</source>
        <translation>
            <numerusform>etwa %n Tag, bei %1 am Tag</numerusform>
            <numerusform>etwa %n Tage, bei %1 am Tag</numerusform>
        </translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Used today</source>
        <translation>Heute verbraucht</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Called there</source>
        <translation>Heißt dort</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Ends there</source>
        <translation>Endet dort am</translation>
    </message>
    <message>
        <source>Limit of %1</source>
        <translation>Grenze: %1</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>%1 von %2 übrig</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 übrig</translation>
    </message>
    <message>
        <source>%1, anew: %2</source>
        <comment>rate limit: when it starts again</comment>
        <translation>%1, neu ab: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Its keys work only at the address of their own region. If yours is of another one, change its address.</source>
        <translation>Seine Schlüssel funktionieren nur unter der Adresse ihrer eigenen Region. Gehört Ihrer zu einer anderen, ändern Sie seine Adresse.</translation>
    </message>
    <message>
        <source>The provider found this key in public and closed it. Make a new one and look where the old one was.</source>
        <translation>Der Anbieter hat diesen Schlüssel öffentlich gefunden und gesperrt. Erstellen Sie einen neuen und prüfen Sie, wo der alte lag.</translation>
    </message>
    <message>
        <source>The key works, with fewer rights than this test needs.</source>
        <translation>Der Schlüssel funktioniert, hat aber weniger Rechte, als dieser Test braucht.</translation>
    </message>
    <message>
        <source>This provider says the same when the plan&apos;s allowance is used up: look there before you throw the key away.</source>
        <translation>Dieser Anbieter sagt dasselbe, wenn das Kontingent des Tarifs aufgebraucht ist: Sehen Sie dort nach, bevor Sie den Schlüssel wegwerfen.</translation>
    </message>
    <message>
        <source>The key or its account is switched off at the provider.</source>
        <translation>Der Schlüssel oder sein Konto ist beim Anbieter abgeschaltet.</translation>
    </message>
</context>
<context>
    <name>FileLinks</name>
    <message>
        <source>no line in it is for a key of the vault; write NAME=keyherd://PROVIDER</source>
        <translation>keine Zeile darin gehört zu einem Schlüssel des Tresors; schreiben Sie NAME=keyherd://PROVIDER</translation>
    </message>
</context>
<context>
    <name>ForeignDatabase</name>
    <message>
        <source>an address must not hold a password: give it in PGPASSWORD or in a password file of PostgreSQL</source>
        <translation>eine Adresse darf kein Passwort enthalten: Geben Sie es in PGPASSWORD oder in einer Passwortdatei von PostgreSQL an</translation>
    </message>
</context>
<context>
    <name>ForeignDatabaseInput</name>
    <message>
        <source>An SQLite file, a JSON export, or postgresql://USER@HOST/DATABASE</source>
        <translation>Eine SQLite-Datei, ein JSON-Export oder postgresql://BENUTZER@HOST/DATENBANK</translation>
    </message>
    <message>
        <source>A file with the Fernet keys to decrypt with, one a line</source>
        <translation>Eine Datei mit den Fernet-Schlüsseln zum Entschlüsseln, einer pro Zeile</translation>
    </message>
    <message>
        <source>A file with Django&apos;s SECRET_KEY, such as .env or settings.py</source>
        <translation>Eine Datei mit dem SECRET_KEY von Django, etwa .env oder settings.py</translation>
    </message>
    <message>
        <source>Read this table alone</source>
        <translation>Nur diese Tabelle lesen</translation>
    </message>
    <message>
        <source>Which column holds what: provider=service,key=token</source>
        <translation>Welche Spalte was enthält: provider=service,key=token</translation>
    </message>
    <message>
        <source>standard input can be only one of the files</source>
        <translation>die Standardeingabe kann nur eine der beiden Dateien sein</translation>
    </message>
    <message>
        <source>table %1, not encrypted: %2</source>
        <translation>Tabelle %1, nicht verschlüsselt: %2</translation>
    </message>
    <message>
        <source>table %1, encrypted with Fernet: %2</source>
        <translation>Tabelle %1, mit Fernet verschlüsselt: %2</translation>
    </message>
    <message>
        <source>table %1, partly encrypted with Fernet: %2</source>
        <translation>Tabelle %1, teilweise mit Fernet verschlüsselt: %2</translation>
    </message>
</context>
<context>
    <name>FormatText</name>
    <message>
        <source>white space around the key was taken away</source>
        <translation>Leerraum um den Schlüssel wurde entfernt</translation>
    </message>
    <message>
        <source>this is not what keys of %1 usually look like; it is kept as it is</source>
        <translation>so sehen Schlüssel von %1 gewöhnlich nicht aus; er bleibt, wie er ist</translation>
    </message>
</context>
<context>
    <name>HandingOut</name>
    <message>
        <source>Let %1 use %2/%3?</source>
        <translation>Darf %1 den Schlüssel %2/%3 verwenden?</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Vault created</source>
        <translation>Tresor angelegt</translation>
    </message>
    <message>
        <source>Way to unlock added</source>
        <translation>Weg zum Entsperren hinzugefügt</translation>
    </message>
    <message>
        <source>Way to unlock removed</source>
        <translation>Weg zum Entsperren entfernt</translation>
    </message>
    <message>
        <source>Key added</source>
        <translation>Schlüssel hinzugefügt</translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation>Schlüssel geändert</translation>
    </message>
    <message>
        <source>Key replaced</source>
        <translation>Schlüssel ersetzt</translation>
    </message>
    <message>
        <source>Key activated</source>
        <translation>Schlüssel aktiviert</translation>
    </message>
    <message>
        <source>Key deactivated</source>
        <translation>Schlüssel deaktiviert</translation>
    </message>
    <message>
        <source>Key deleted</source>
        <translation>Schlüssel gelöscht</translation>
    </message>
    <message>
        <source>Key brought back</source>
        <translation>Schlüssel zurückgeholt</translation>
    </message>
    <message>
        <source>Key printed</source>
        <translation>Schlüssel ausgegeben</translation>
    </message>
    <message>
        <source>Key shown</source>
        <translation>Schlüssel angezeigt</translation>
    </message>
    <message>
        <source>Key copied</source>
        <translation>Schlüssel kopiert</translation>
    </message>
    <message>
        <source>Key tested</source>
        <translation>Schlüssel geprüft</translation>
    </message>
    <message>
        <source>Selection policy changed</source>
        <translation>Auswahlregel geändert</translation>
    </message>
    <message numerus="yes">
        <source>the history is intact: %n record(s)</source>
        <translation>
            <numerusform>der Verlauf ist unversehrt: %n Eintrag</numerusform>
            <numerusform>der Verlauf ist unversehrt: %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>the history was altered at record %1</source>
        <translation>der Verlauf wurde bei Eintrag %1 verändert</translation>
    </message>
    <message>
        <source>record %1 of the history is missing</source>
        <translation>Eintrag %1 des Verlaufs fehlt</translation>
    </message>
    <message>
        <source>the history was cut off at record %1</source>
        <translation>der Verlauf wurde bei Eintrag %1 abgeschnitten</translation>
    </message>
    <message>
        <source>an older vault was put in place: the history ends at record %1</source>
        <translation>ein älterer Tresor wurde untergeschoben: der Verlauf endet bei Eintrag %1</translation>
    </message>
    <message>
        <source>the history is broken at record %1</source>
        <translation>der Verlauf ist bei Eintrag %1 gebrochen</translation>
    </message>
    <message>
        <source>History found broken</source>
        <translation>Verlauf gebrochen vorgefunden</translation>
    </message>
    <message>
        <source>Vault found altered from outside</source>
        <translation>Tresor von außen verändert vorgefunden</translation>
    </message>
    <message>
        <source>Own provider added</source>
        <translation>Eigener Anbieter hinzugefügt</translation>
    </message>
    <message>
        <source>Own provider removed</source>
        <translation>Eigener Anbieter entfernt</translation>
    </message>
    <message>
        <source>Replacing started</source>
        <translation>Ersetzen begonnen</translation>
    </message>
    <message>
        <source>Replacing ended</source>
        <translation>Ersetzen beendet</translation>
    </message>
    <message>
        <source>Disabled at the provider</source>
        <translation>Beim Anbieter abgeschaltet</translation>
    </message>
    <message>
        <source>Enabled at the provider</source>
        <translation>Beim Anbieter eingeschaltet</translation>
    </message>
    <message>
        <source>Deleted at the provider</source>
        <translation>Beim Anbieter gelöscht</translation>
    </message>
    <message>
        <source>Keys in a file replaced</source>
        <translation>Schlüssel in einer Datei ersetzt</translation>
    </message>
    <message>
        <source>File given its keys back</source>
        <translation>Einer Datei ihre Schlüssel zurückgegeben</translation>
    </message>
    <message>
        <source>Key given to a program</source>
        <translation>Schlüssel an ein Programm gegeben</translation>
    </message>
    <message>
        <source>Key put in the place of a reference</source>
        <translation>Schlüssel an die Stelle eines Verweises gesetzt</translation>
    </message>
    <message>
        <source>Key written to a linked file</source>
        <translation>Schlüssel in eine verknüpfte Datei geschrieben</translation>
    </message>
    <message>
        <source>Key exported</source>
        <translation>Schlüssel exportiert</translation>
    </message>
    <message>
        <source>Key given over the local API</source>
        <translation>Schlüssel über die lokale API gegeben</translation>
    </message>
    <message>
        <source>Program given a token</source>
        <translation>Token an ein Programm gegeben</translation>
    </message>
    <message>
        <source>Token of a program revoked</source>
        <translation>Token eines Programms widerrufen</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Bring in keys that are already lying about</source>
        <translation>Schlüssel übernehmen, die schon irgendwo liegen</translation>
    </message>
    <message>
        <source>The keys of a .env file</source>
        <translation>Die Schlüssel einer .env-Datei</translation>
    </message>
    <message>
        <source>A file with a bare key, or NAME=value, on each line</source>
        <translation>Eine Datei mit einem bloßen Schlüssel oder NAME=Wert in jeder Zeile</translation>
    </message>
    <message>
        <source>A table with the columns provider, name and key</source>
        <translation>Eine Tabelle mit den Spalten provider, name und key</translation>
    </message>
    <message>
        <source>The API keys in an unencrypted export of Bitwarden, JSON or CSV</source>
        <translation>Die API-Schlüssel in einem unverschlüsselten Export von Bitwarden, JSON oder CSV</translation>
    </message>
    <message>
        <source>The API keys in an export of KeePassXC, CSV or XML</source>
        <translation>Die API-Schlüssel in einem Export von KeePassXC, CSV oder XML</translation>
    </message>
    <message>
        <source>The keys in LiteLLM&apos;s config.yaml</source>
        <translation>Die Schlüssel in der config.yaml von LiteLLM</translation>
    </message>
    <message>
        <source>The keys.json of llm</source>
        <translation>Die keys.json von llm</translation>
    </message>
    <message>
        <source>The keys in the environment variables that providers document</source>
        <translation>Die Schlüssel in den Umgebungsvariablen, die Anbieter dokumentieren</translation>
    </message>
    <message>
        <source>The file; - is standard input</source>
        <translation>Die Datei; - ist die Standardeingabe</translation>
    </message>
    <message>
        <source>Which column holds what, by header or number: key=Token,provider=Service</source>
        <translation>Welche Spalte was enthält, nach Kopf oder Nummer: key=Token,provider=Service</translation>
    </message>
    <message>
        <source>Only say what would come, and change nothing</source>
        <translation>Nur sagen, was käme, und nichts ändern</translation>
    </message>
    <message>
        <source>there are no keys of known providers</source>
        <translation>es gibt keine Schlüssel bekannter Anbieter</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>nichts wurde geändert</translation>
    </message>
    <message>
        <source>The API keys in an export of 1Password, 1PUX or CSV</source>
        <translation>Die API-Schlüssel in einem Export von 1Password, 1PUX oder CSV</translation>
    </message>
    <message>
        <source>The keys in another system&apos;s database, or in an export of it as JSON</source>
        <translation>Die Schlüssel in der Datenbank eines anderen Systems oder in deren JSON-Export</translation>
    </message>
    <message>
        <source>Take the last import out again, but for keys changed since</source>
        <translation>Die letzte Übernahme wieder herausnehmen, außer seither geänderten Schlüsseln</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Nicht nachfragen</translation>
    </message>
    <message>
        <source>needed where nobody can be asked</source>
        <translation>nötig, wo niemand gefragt werden kann</translation>
    </message>
    <message numerus="yes">
        <source>Delete for good the %n key(s) that came in %1?</source>
        <translation>
            <numerusform>%n Schlüssel, am %1 übernommen, endgültig löschen?</numerusform>
            <numerusform>Die %n Schlüssel, die am %1 kamen, endgültig löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) would be taken out; nothing was changed</source>
        <translation>
            <numerusform>%n Schlüssel würde herausgenommen; nichts wurde geändert</numerusform>
            <numerusform>%n Schlüssel würden herausgenommen; nichts wurde geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) taken out</source>
        <translation>
            <numerusform>%n Schlüssel herausgenommen</numerusform>
            <numerusform>%n Schlüssel herausgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was changed since and stays</source>
        <translation>%1 wurde seither geändert und bleibt</translation>
    </message>
    <message>
        <source>&quot;keyherd import undo&quot; takes them out again</source>
        <translation>„keyherd import undo“ nimmt sie wieder heraus</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>schon da</translation>
    </message>
    <message>
        <source>name taken</source>
        <translation>Name vergeben</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 new, %2 already there, %3 with a name that is taken, %4 failed</source>
        <translation>%1 neu, %2 schon da, %3 mit vergebenem Namen, %4 fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>InitCommand</name>
    <message>
        <source>Create a vault</source>
        <translation>Legt einen Tresor an</translation>
    </message>
    <message>
        <source>The system&apos;s keychain opens it</source>
        <translation>Der Schlüsselbund des Systems öffnet ihn</translation>
    </message>
    <message>
        <source>A passphrase opens it. With neither: the keychain where one answers, else a passphrase</source>
        <translation>Eine Passphrase öffnet ihn. Ohne beides: der Schlüsselbund, wo einer antwortet, sonst eine Passphrase</translation>
    </message>
    <message>
        <source>created %1, opened by: %2</source>
        <translation>%1 angelegt, geöffnet durch: %2</translation>
    </message>
    <message>
        <source>Also make a recovery key, and print it once: a way back in when all else is lost</source>
        <translation>Auch einen Wiederherstellungsschlüssel erstellen und einmal ausgeben: ein Weg zurück, wenn alles andere verloren ist</translation>
    </message>
    <message>
        <source>if the keychain&apos;s entry is ever lost, the keys are lost with it; &quot;keyherd slot add recovery&quot; makes a second way in</source>
        <translation>geht der Eintrag im Schlüsselbund einmal verloren, sind die Schlüssel mit ihm verloren; „keyherd slot add recovery“ schafft einen zweiten Weg hinein</translation>
    </message>
</context>
<context>
    <name>InjectCommand</name>
    <message>
        <source>Put keys in the place of the references in a template</source>
        <translation>Schlüssel an die Stelle der Verweise in einer Vorlage setzen</translation>
    </message>
    <message>
        <source>The template, a file of any kind; else standard input</source>
        <translation>Die Vorlage, eine Datei beliebiger Art; sonst Standardeingabe</translation>
    </message>
    <message>
        <source>Where the result goes; else standard output. A new file is for its owner alone</source>
        <translation>Wohin das Ergebnis kommt; sonst Standardausgabe. Eine neue Datei ist nur für ihren Besitzer</translation>
    </message>
</context>
<context>
    <name>IssuedCommands</name>
    <message>
        <source>The keys that a provider issued: list, disable, enable, delete</source>
        <translation>Die Schlüssel, die ein Anbieter ausgestellt hat: auflisten, ab- und einschalten, löschen</translation>
    </message>
    <message>
        <source>List the keys that a provider issued</source>
        <translation>Listet die Schlüssel auf, die ein Anbieter ausgestellt hat</translation>
    </message>
    <message>
        <source>Which provider</source>
        <translation>Welcher Anbieter</translation>
    </message>
    <message>
        <source>Have a provider refuse a key until it is enabled</source>
        <translation>Einen Anbieter einen Schlüssel ablehnen lassen, bis er eingeschaltet wird</translation>
    </message>
    <message>
        <source>Have a provider accept a disabled key again</source>
        <translation>Einen Anbieter einen abgeschalteten Schlüssel wieder annehmen lassen</translation>
    </message>
    <message>
        <source>Have a provider delete a key, for good</source>
        <translation>Einen Anbieter einen Schlüssel endgültig löschen lassen</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Nicht nachfragen</translation>
    </message>
    <message>
        <source>The provider&apos;s id of the key, or the vault&apos;s key</source>
        <translation>Die Kennung des Schlüssels beim Anbieter, oder der Schlüssel des Tresors</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>In the vault</source>
        <translation>Im Tresor</translation>
    </message>
    <message>
        <source>%1 issued no keys</source>
        <translation>%1 hat keine Schlüssel ausgestellt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>needed where nobody can be asked</source>
        <translation>nötig, wo niemand gefragt werden kann</translation>
    </message>
    <message>
        <source>Have %1 delete %2 for good?</source>
        <translation>%2 von %1 endgültig löschen lassen?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, id of a key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 disabled %2</source>
        <translation>%1 hat %2 abgeschaltet</translation>
    </message>
    <message>
        <source>%1 enabled %2</source>
        <translation>%1 hat %2 eingeschaltet</translation>
    </message>
    <message>
        <source>%1 deleted %2</source>
        <translation>%1 hat %2 gelöscht</translation>
    </message>
    <message>
        <source>%1 is active</source>
        <translation>%1 ist aktiv</translation>
    </message>
    <message>
        <source>%1 is inactive; &quot;keyherd edit %2 --active&quot; activates it</source>
        <translation>%1 ist inaktiv; „keyherd edit %2 --active“ aktiviert ihn</translation>
    </message>
    <message>
        <source>%1 does not work any more; it stays in the vault, inactive, until &quot;keyherd rm %2&quot;</source>
        <translation>%1 funktioniert nicht mehr; er bleibt inaktiv im Tresor bis „keyherd rm %2“</translation>
    </message>
    <message>
        <source>%1 became inactive</source>
        <translation>%1 wurde inaktiv</translation>
    </message>
    <message>
        <source>%1 is inactive</source>
        <translation>%1 ist inaktiv</translation>
    </message>
</context>
<context>
    <name>JsonFields</name>
    <message>
        <source>byte %1</source>
        <translation>Byte %1</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>muss %1 sein</translation>
    </message>
    <message>
        <source>names a provider twice: %1</source>
        <translation>nennt einen Anbieter zweimal: %1</translation>
    </message>
    <message>
        <source>must be given</source>
        <translation>muss angegeben werden</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>muss ein Objekt sein</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>muss ein Text sein</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>muss eine Zahl sein</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>muss eine Liste sein</translation>
    </message>
    <message>
        <source>must hold texts only</source>
        <translation>darf nur Texte enthalten</translation>
    </message>
    <message>
        <source>must hold whole numbers only</source>
        <translation>darf nur ganze Zahlen enthalten</translation>
    </message>
    <message>
        <source>is unknown in this format</source>
        <translation>ist in diesem Format unbekannt</translation>
    </message>
    <message>
        <source>must hold one provider</source>
        <translation>muss genau einen Anbieter enthalten</translation>
    </message>
    <message>
        <source>is too long for one provider</source>
        <translation>ist zu lang für einen einzigen Anbieter</translation>
    </message>
</context>
<context>
    <name>KeyCommands</name>
    <message>
        <source>Show all keys, masked</source>
        <translation>Zeigt alle Schlüssel, verdeckt</translation>
    </message>
    <message>
        <source>Only keys of this provider</source>
        <translation>Nur Schlüssel dieses Anbieters</translation>
    </message>
    <message>
        <source>Only active keys</source>
        <translation>Nur aktive Schlüssel</translation>
    </message>
    <message>
        <source>Show everything about a key but the key itself</source>
        <translation>Zeigt alles über einen Schlüssel außer ihm selbst</translation>
    </message>
    <message>
        <source>Print a key, and nothing else</source>
        <translation>Gibt einen Schlüssel aus und sonst nichts</translation>
    </message>
    <message>
        <source>Delete a key</source>
        <translation>Löscht einen Schlüssel</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Nicht nachfragen</translation>
    </message>
    <message>
        <source>Which key</source>
        <translation>Welcher Schlüssel</translation>
    </message>
    <message>
        <source>there are no keys; &quot;keyherd add PROVIDER&quot; adds one</source>
        <translation>es gibt keine Schlüssel; „keyherd add PROVIDER“ fügt einen hinzu</translation>
    </message>
    <message>
        <source>needed where nobody can be asked</source>
        <translation>nötig, wo niemand gefragt werden kann</translation>
    </message>
    <message>
        <source>Delete %1 for good?</source>
        <translation>%1 endgültig löschen?</translation>
    </message>
    <message>
        <source>deleted %1</source>
        <translation>%1 gelöscht</translation>
    </message>
</context>
<context>
    <name>KeyOpinion</name>
    <message>
        <source>This is a key of %1.</source>
        <translation>Das ist ein Schlüssel von %1.</translation>
    </message>
    <message>
        <source>This is most likely a key of %1.</source>
        <translation>Das ist höchstwahrscheinlich ein Schlüssel von %1.</translation>
    </message>
    <message>
        <source>This may be a key of %1: check the provider.</source>
        <translation>Das ist vielleicht ein Schlüssel von %1: prüfen Sie den Anbieter.</translation>
    </message>
    <message>
        <source>The provider cannot be told from this key: choose it.</source>
        <translation>Der Anbieter ist an diesem Schlüssel nicht zu erkennen: wählen Sie ihn.</translation>
    </message>
    <message>
        <source>This has the shape of a key of %1.</source>
        <translation>Das hat die Form eines Schlüssels von %1.</translation>
    </message>
</context>
<context>
    <name>KeyReport</name>
    <message>
        <source>Id</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>%1/%2 (id %3)</source>
        <translation>%1/%2 (Nr. %3)</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Bedeutet</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Last tested</source>
        <translation>Zuletzt geprüft</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Verwendungen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Letzter Fehler</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>issues other keys</source>
        <translation>stellt andere Schlüssel aus</translation>
    </message>
    <message>
        <source>asks before each use</source>
        <translation>fragt vor jeder Verwendung</translation>
    </message>
</context>
<context>
    <name>LinkCommands</name>
    <message>
        <source>Keep the keys in a .env file in step with the vault</source>
        <translation>Die Schlüssel in einer .env-Datei mit dem Tresor im Gleichlauf halten</translation>
    </message>
    <message>
        <source>The file; its references and its providers&apos; variables get keys</source>
        <translation>Die Datei; ihre Verweise und die Variablen ihrer Anbieter bekommen Schlüssel</translation>
    </message>
    <message>
        <source>Take the vault&apos;s value where another one stands</source>
        <translation>Den Wert des Tresors nehmen, wo ein anderer steht</translation>
    </message>
    <message>
        <source>Keep a file in step no longer</source>
        <translation>Eine Datei nicht länger im Gleichlauf halten</translation>
    </message>
    <message>
        <source>The file; its values stay as they are</source>
        <translation>Die Datei; ihre Werte bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Put references in the place of its keys</source>
        <translation>Verweise an die Stelle ihrer Schlüssel setzen</translation>
    </message>
    <message>
        <source>Show the files that are kept in step</source>
        <translation>Die Dateien zeigen, die im Gleichlauf gehalten werden</translation>
    </message>
    <message>
        <source>linked %1: %2</source>
        <translation>%1 verknüpft: %2</translation>
    </message>
    <message>
        <source>others may read %1; &quot;chmod 600 &apos;%1&apos;&quot; takes that away</source>
        <translation>andere dürfen %1 lesen; „chmod 600 &apos;%1&apos;“ nimmt ihnen das</translation>
    </message>
    <message>
        <source>unlinked %1</source>
        <translation>Verknüpfung von %1 aufgehoben</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>no file is linked; &quot;keyherd link FILE&quot; links one</source>
        <translation>keine Datei ist verknüpft; „keyherd link FILE“ verknüpft eine</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>in step</source>
        <translation>im Gleichlauf</translation>
    </message>
    <message>
        <source>not up to date</source>
        <translation>nicht aktuell</translation>
    </message>
    <message>
        <source>changed by hand</source>
        <translation>von Hand geändert</translation>
    </message>
    <message>
        <source>without a key</source>
        <translation>ohne Schlüssel</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>verschwunden</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>%2 in %1 was changed by hand and was left alone; &quot;keyherd link --force &apos;%1&apos;&quot; takes the vault&apos;s value, &quot;keyherd unlink &apos;%1&apos;&quot; leaves it so</source>
        <translation>%2 in %1 wurde von Hand geändert und blieb unberührt; „keyherd link --force &apos;%1&apos;“ nimmt den Wert des Tresors, „keyherd unlink &apos;%1&apos;“ lässt es so</translation>
    </message>
    <message>
        <source>the vault has no key for %2 in %1 any more, whose last one still stands there; &quot;keyherd unlink &apos;%1&apos;&quot; leaves it so</source>
        <translation>der Tresor hat keinen Schlüssel für %2 in %1 mehr, dessen letzter noch dort steht; „keyherd unlink &apos;%1&apos;“ lässt es so</translation>
    </message>
    <message>
        <source>the linked file %1 is gone; &quot;keyherd unlink &apos;%1&apos;&quot; forgets it</source>
        <translation>die verknüpfte Datei %1 ist verschwunden; „keyherd unlink &apos;%1&apos;“ vergisst sie</translation>
    </message>
</context>
<context>
    <name>LinkUpdate</name>
    <message>
        <source>brought %1 into step</source>
        <translation>%1 in Gleichlauf gebracht</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>keyherd: the memory is used up; close other programs and try again</source>
        <translation>keyherd: Der Arbeitsspeicher ist aufgebraucht; schließen Sie andere Programme und versuchen Sie es erneut</translation>
    </message>
</context>
<context>
    <name>ManualPage</name>
    <message>
        <source>User Commands</source>
        <translation>Dienstprogramme für Benutzer</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>BEZEICHNUNG</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>ÜBERSICHT</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>BESCHREIBUNG</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONEN</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>BEFEHLE</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>EXIT-STATUS</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>UMGEBUNGSVARIABLEN</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>DATEIEN</translation>
    </message>
    <message>
        <source>EXAMPLES</source>
        <translation>BEISPIELE</translation>
    </message>
    <message>
        <source>SEE ALSO</source>
        <translation>SIEHE AUCH</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>Every command accepts these, before or after its own name.</source>
        <translation>Jeder Befehl nimmt diese an, vor oder nach seinem eigenen Namen.</translation>
    </message>
    <message>
        <source>keep API keys safe, and hand them out</source>
        <translation>API-Schlüssel sicher aufbewahren und ausgeben</translation>
    </message>
    <message>
        <source>keep API keys safe, in a window</source>
        <translation>API-Schlüssel sicher aufbewahren, in einem Fenster</translation>
    </message>
    <message>
        <source>The window of Keyherd. It shows the keys of the vault, which of them work and who got them, and adds, tests, replaces and hands out keys. All that it does, keyherd(1) does on the command line, with the same vault; the two may run at the same time.</source>
        <translation>Das Fenster von Keyherd. Es zeigt die Schlüssel des Tresors, welche davon funktionieren und wer sie bekam; es fügt Schlüssel hinzu, prüft, ersetzt und gibt sie aus. Alles, was es tut, tut keyherd(1) auf der Befehlszeile, mit demselben Tresor; beide können zugleich laufen.</translation>
    </message>
    <message>
        <source>the window was closed</source>
        <translation>das Fenster wurde geschlossen</translation>
    </message>
    <message>
        <source>it could not start</source>
        <translation>es konnte nicht starten</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Passphrase of the vault:</source>
        <translation>Passphrase des Tresors:</translation>
    </message>
    <message>
        <source>New passphrase for the vault:</source>
        <translation>Neue Passphrase für den Tresor:</translation>
    </message>
    <message>
        <source>The same passphrase again:</source>
        <translation>Dieselbe Passphrase noch einmal:</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>the two that were typed are different</source>
        <translation>die beiden Eingaben sind verschieden</translation>
    </message>
    <message>
        <source>there is no terminal to ask for one, and no %1</source>
        <translation>es gibt kein Terminal, um danach zu fragen, und kein %1</translation>
    </message>
</context>
<context>
    <name>ProgramFacts</name>
    <message>
        <source>Keeps API keys in an encrypted vault and hands them out safely.</source>
        <translation>Bewahrt API-Schlüssel in einem verschlüsselten Tresor auf und gibt sie sicher aus.</translation>
    </message>
    <message>
        <source>KEY is a number, provider/name, or a provider alone: its active key.</source>
        <translation>KEY ist eine Nummer, Anbieter/Name oder ein Anbieter allein: sein aktiver Schlüssel.</translation>
    </message>
    <message>
        <source>Exit codes: %1.</source>
        <translation>Endewerte: %1.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation>falsch aufgerufen</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>a tested key is not valid</source>
        <translation>ein geprüfter Schlüssel ist ungültig</translation>
    </message>
    <message>
        <source>damaged or tampered with</source>
        <translation>beschädigt oder manipuliert</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>Each key is encrypted on its own in a vault, which the system&apos;s keychain or a passphrase opens. Keyherd shows which keys still work, and hands each program just the key that it needs. The history, which nobody can alter unseen, says who got which key and when.</source>
        <translation>Jeder Schlüssel ist für sich verschlüsselt in einem Tresor, den der Schlüsselbund des Systems oder eine Passphrase öffnet. Keyherd zeigt, welche Schlüssel noch funktionieren, und gibt jedem Programm nur den Schlüssel, den es braucht. Der Verlauf, den niemand unbemerkt ändern kann, sagt, wer wann welchen Schlüssel bekam.</translation>
    </message>
    <message>
        <source>A secret is never taken from the argument list: it is read from standard input, or asked for. An error is one line on standard error that says what is wrong and what to do.</source>
        <translation>Ein Geheimnis wird nie aus der Argumentliste genommen: Es wird von der Standardeingabe gelesen oder erfragt. Ein Fehler ist eine Zeile auf der Standardfehlerausgabe, die sagt, was nicht stimmt und was zu tun ist.</translation>
    </message>
    <message>
        <source>The vault, where --vault names none.</source>
        <translation>Der Tresor, wo --vault keinen nennt.</translation>
    </message>
    <message>
        <source>The language of texts, where --lang names none.</source>
        <translation>Die Sprache der Texte, wo --lang keine nennt.</translation>
    </message>
    <message>
        <source>Where the folders of vault, settings and log are; else ~/.local/share, ~/.config and ~/.local/state.</source>
        <translation>Wo die Ordner von Tresor, Einstellungen und Protokoll liegen; sonst ~/.local/share, ~/.config und ~/.local/state.</translation>
    </message>
    <message>
        <source>A file with the passphrase, where --passphrase-file names none.</source>
        <translation>Eine Datei mit der Passphrase, wo --passphrase-file keine nennt.</translation>
    </message>
    <message>
        <source>Set to anything: no colours.</source>
        <translation>Auf irgendetwas gesetzt: keine Farben.</translation>
    </message>
    <message>
        <source>The vault. Only its owner can read and write it.</source>
        <translation>Der Tresor. Nur sein Besitzer kann ihn lesen und schreiben.</translation>
    </message>
    <message>
        <source>The settings. They hold no secret.</source>
        <translation>Die Einstellungen. Sie enthalten kein Geheimnis.</translation>
    </message>
    <message>
        <source>The log. Secrets in it are masked.</source>
        <translation>Das Protokoll. Geheimnisse darin sind unkenntlich.</translation>
    </message>
    <message>
        <source>Make a vault.</source>
        <translation>Einen Tresor anlegen.</translation>
    </message>
    <message>
        <source>Keep a key that stands in a file.</source>
        <translation>Einen Schlüssel aufbewahren, der in einer Datei steht.</translation>
    </message>
    <message>
        <source>Take in the keys of a .env file.</source>
        <translation>Die Schlüssel einer .env-Datei aufnehmen.</translation>
    </message>
    <message>
        <source>Ask the providers which keys still work.</source>
        <translation>Die Anbieter fragen, welche Schlüssel noch funktionieren.</translation>
    </message>
    <message>
        <source>Give a key to a program.</source>
        <translation>Einem Programm einen Schlüssel geben.</translation>
    </message>
    <message>
        <source>Have a key on the clipboard for 20 seconds.</source>
        <translation>Einen Schlüssel 20 Sekunden lang in der Zwischenablage haben.</translation>
    </message>
    <message>
        <source>See which programs got which key since that day.</source>
        <translation>Sehen, welche Programme seit diesem Tag welchen Schlüssel bekamen.</translation>
    </message>
    <message>
        <source>Fail if a key lies in a file of the working folder, in a build for instance.</source>
        <translation>Fehlschlagen, wenn ein Schlüssel in einer Datei des Arbeitsordners liegt, etwa in einem Build.</translation>
    </message>
    <message>
        <source>Let this shell complete commands and keys.</source>
        <translation>Diese Shell Befehle und Schlüssel ergänzen lassen.</translation>
    </message>
    <message>
        <source>The socket of the agent.</source>
        <translation>Der Socket des Agenten.</translation>
    </message>
    <message>
        <source>The socket of the agent. Only its owner reaches it.</source>
        <translation>Der Socket des Agenten. Nur sein Besitzer erreicht ihn.</translation>
    </message>
</context>
<context>
    <name>ProviderCommands</name>
    <message>
        <source>List the providers that Keyherd knows</source>
        <translation>Zählt die Anbieter auf, die Keyherd kennt</translation>
    </message>
    <message>
        <source>Show what is known of a provider</source>
        <translation>Zeigt, was über einen Anbieter bekannt ist</translation>
    </message>
    <message>
        <source>An id or alias</source>
        <translation>Eine Kennung oder ein Alias</translation>
    </message>
    <message>
        <source>Show or set how many keys of a provider may be active</source>
        <translation>Zeigt oder setzt, wie viele Schlüssel eines Anbieters aktiv sein dürfen</translation>
    </message>
    <message>
        <source>single: one at a time; pool: several, fewest errors first</source>
        <translation>single: einer zurzeit; pool: mehrere, wenigste Fehler zuerst</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Auch</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Needs a key</source>
        <translation>Braucht einen Schlüssel</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>Keys are made at</source>
        <translation>Schlüssel gibt es bei</translation>
    </message>
    <message>
        <source>single or pool is expected</source>
        <translation>single oder pool wird erwartet</translation>
    </message>
    <message>
        <source>Add a provider of your own, described in a JSON file</source>
        <translation>Einen eigenen Anbieter hinzufügen, den eine JSON-Datei beschreibt</translation>
    </message>
    <message>
        <source>The file; - is standard input</source>
        <translation>Die Datei; - ist die Standardeingabe</translation>
    </message>
    <message>
        <source>Remove a provider of your own that has no keys</source>
        <translation>Einen eigenen Anbieter entfernen, der keine Schlüssel hat</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigener</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>added %1 (%2)</source>
        <translation>%1 (%2) hinzugefügt</translation>
    </message>
    <message>
        <source>added %1 (%2); its keys will be sent to %3</source>
        <translation>%1 (%2) hinzugefügt; seine Schlüssel werden an %3 gesendet</translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation>%1 entfernt</translation>
    </message>
</context>
<context>
    <name>ProviderReader</name>
    <message>
        <source>must be given where there is no models_path: else any 200 would pass for a good answer</source>
        <translation>muss angegeben werden, wo es kein models_path gibt: sonst gälte jede 200 als gute Antwort</translation>
    </message>
    <message>
        <source>must begin with ^ and end with $</source>
        <translation>muss mit ^ beginnen und mit $ enden</translation>
    </message>
    <message>
        <source>is not a regular expression: %1</source>
        <translation>ist kein regulärer Ausdruck: %1</translation>
    </message>
    <message>
        <source>must be the name of an HTTP header</source>
        <translation>muss der Name eines HTTP-Kopffelds sein</translation>
    </message>
    <message>
        <source>must be printable ASCII</source>
        <translation>muss druckbares ASCII sein</translation>
    </message>
    <message>
        <source>must be names of HTTP headers with printable ASCII values</source>
        <translation>müssen Namen von HTTP-Kopffeldern mit druckbaren ASCII-Werten sein</translation>
    </message>
    <message>
        <source>must be GET or POST</source>
        <translation>muss GET oder POST sein</translation>
    </message>
    <message>
        <source>must be a path that begins with a slash</source>
        <translation>muss ein Pfad sein, der mit einem Schrägstrich beginnt</translation>
    </message>
    <message>
        <source>must hold HTTP statuses from 100 to 599</source>
        <translation>muss HTTP-Status von 100 bis 599 enthalten</translation>
    </message>
    <message>
        <source>needs a status, or something to compare, that it follows from</source>
        <translation>braucht einen Status oder etwas zu Vergleichendes, woraus es folgt</translation>
    </message>
    <message>
        <source>must be a status that an answer can mean</source>
        <translation>muss ein Zustand sein, den eine Antwort bedeuten kann</translation>
    </message>
    <message>
        <source>must be a short text without control characters</source>
        <translation>muss ein kurzer Text ohne Steuerzeichen sein</translation>
    </message>
    <message>
        <source>must be of lower-case ASCII letters, digits, _ and -, beginning with a letter</source>
        <translation>muss aus ASCII-Kleinbuchstaben, Ziffern, _ und - bestehen und mit einem Buchstaben beginnen</translation>
    </message>
    <message>
        <source>must be of printable ASCII without spaces</source>
        <translation>muss druckbares ASCII ohne Leerzeichen sein</translation>
    </message>
    <message>
        <source>must hold names of environment variables</source>
        <translation>muss Namen von Umgebungsvariablen enthalten</translation>
    </message>
    <message>
        <source>must be a URL with a host, without user, query, fragment or a slash at the end</source>
        <translation>muss eine URL mit Host sein, ohne Benutzer, Abfrage, Fragment oder Schrägstrich am Ende</translation>
    </message>
    <message>
        <source>must be https, or http on this machine</source>
        <translation>muss https sein oder http auf diesem Rechner</translation>
    </message>
    <message>
        <source>must be an https URL</source>
        <translation>muss eine https-URL sein</translation>
    </message>
    <message>
        <source>must be # and six lower-case hexadecimal digits</source>
        <translation>muss # und sechs kleine Hexadezimalziffern sein</translation>
    </message>
    <message>
        <source>must be names joined by dots, each with [] after it if it is a list</source>
        <translation>müssen mit Punkten verbundene Namen sein, jeder mit [] dahinter, wenn er eine Liste ist</translation>
    </message>
    <message>
        <source>is a header that only the connection itself sets</source>
        <translation>ist eine Kopfzeile, die nur die Verbindung selbst setzt</translation>
    </message>
    <message>
        <source>must be a day, such as 2026-07-30</source>
        <translation>muss ein Tag sein, etwa 2026-07-30</translation>
    </message>
    <message>
        <source>must be given, or a header instead</source>
        <translation>muss angegeben sein, oder stattdessen ein header</translation>
    </message>
    <message>
        <source>must not be zero</source>
        <translation>darf nicht null sein</translation>
    </message>
    <message>
        <source>must not be given together with a unit</source>
        <translation>darf nicht zusammen mit einer Einheit angegeben sein</translation>
    </message>
    <message>
        <source>must be given, or remaining</source>
        <translation>muss angegeben sein, oder remaining</translation>
    </message>
    <message>
        <source>must be given, unless the kind is custom</source>
        <translation>muss angegeben sein, außer bei der Art custom</translation>
    </message>
    <message>
        <source>is only for entries with a models_path</source>
        <translation>gibt es nur bei Einträgen mit einem models_path</translation>
    </message>
    <message>
        <source>must be programs, issuing or never_sent</source>
        <translation>muss programs, issuing oder never_sent sein</translation>
    </message>
    <message>
        <source>must be given with a test of the family&apos;s own, and only then</source>
        <translation>muss bei einem eigenen Test der Familie angegeben sein, und nur dann</translation>
    </message>
    <message>
        <source>says that such a key is never sent; then there is nothing to say about requests</source>
        <translation>besagt, dass ein solcher Schlüssel nie gesendet wird; dann gibt es über Anfragen nichts zu sagen</translation>
    </message>
    <message>
        <source>must be given</source>
        <translation>muss angegeben werden</translation>
    </message>
    <message>
        <source>must be cloud, local or custom</source>
        <translation>muss cloud, local oder custom sein</translation>
    </message>
    <message>
        <source>must be no, partly or yes</source>
        <translation>muss no, partly oder yes sein</translation>
    </message>
    <message>
        <source>is only for POST</source>
        <translation>gibt es nur bei POST</translation>
    </message>
    <message>
        <source>must be printable ASCII with at most one {key}</source>
        <translation>muss aus druckbarem ASCII mit höchstens einem {key} bestehen</translation>
    </message>
    <message>
        <source>must be given with a body, and only then</source>
        <translation>muss zusammen mit einem Rumpf angegeben sein, und nur dann</translation>
    </message>
    <message>
        <source>must be one of the hints that this format knows</source>
        <translation>muss einer der Hinweise sein, die dieses Format kennt</translation>
    </message>
    <message>
        <source>must not be given together with a path</source>
        <translation>darf nicht zusammen mit einem path angegeben sein</translation>
    </message>
    <message>
        <source>must be openrouter</source>
        <translation>muss openrouter sein</translation>
    </message>
</context>
<context>
    <name>ProvisionCommand</name>
    <message>
        <source>Have a provider issue a key, and keep it</source>
        <translation>Einen Anbieter einen Schlüssel ausstellen lassen und ihn aufbewahren</translation>
    </message>
    <message>
        <source>Which provider</source>
        <translation>Welcher Anbieter</translation>
    </message>
    <message>
        <source>What to call the key, here and at the provider</source>
        <translation>Wie der Schlüssel heißen soll, hier und beim Anbieter</translation>
    </message>
    <message>
        <source>How many US dollars it may spend; else as many as the account</source>
        <translation>Wie viele US-Dollar er ausgeben darf; sonst so viele wie das Konto</translation>
    </message>
    <message>
        <source>The last day it works (UTC), such as 2027-01-31</source>
        <translation>Der letzte Tag, an dem er gilt (UTC), etwa 2027-01-31</translation>
    </message>
    <message>
        <source>an amount such as 5 or 2.50 is expected</source>
        <translation>ein Betrag wie 5 oder 2.50 wird erwartet</translation>
    </message>
    <message>
        <source>%1 issued %2: %3</source>
        <translation>%1 hat %2 ausgestellt: %3</translation>
    </message>
</context>
<context>
    <name>RotateCommand</name>
    <message>
        <source>Replace a key by a new one: read from standard input, asked for, or issued (--auto)</source>
        <translation>Ersetzt einen Schlüssel durch einen neuen: von der Standardeingabe gelesen, erfragt oder ausgestellt (--auto)</translation>
    </message>
    <message>
        <source>Which key; it keeps its name and everything else</source>
        <translation>Welcher Schlüssel; er behält seinen Namen und alles andere</translation>
    </message>
    <message>
        <source>Have the provider issue the new key, and disable and delete the old one</source>
        <translation>Den Anbieter den neuen Schlüssel ausstellen und den alten abschalten und löschen lassen</translation>
    </message>
    <message>
        <source>With --auto: how long the old key must be unused before it is disabled, and disabled before it is deleted (24); 0: at once</source>
        <translation>Mit --auto: wie lange der alte Schlüssel unbenutzt sein muss, bevor er abgeschaltet wird, und abgeschaltet, bevor er gelöscht wird (24); 0: sofort</translation>
    </message>
    <message>
        <source>With --auto: delete the old key as soon as it is disabled</source>
        <translation>Mit --auto: den alten Schlüssel löschen, sobald er abgeschaltet ist</translation>
    </message>
    <message>
        <source>The last day the new key works, such as 2027-01-31</source>
        <translation>Der letzte Tag, an dem der neue Schlüssel gilt, etwa 2027-01-31</translation>
    </message>
    <message>
        <source>Do not test the new key before it takes the old one&apos;s place</source>
        <translation>Den neuen Schlüssel nicht prüfen, bevor er den alten ersetzt</translation>
    </message>
    <message>
        <source>Do what is due of replacements that were begun: of KEY, or of all</source>
        <translation>Tun, was bei begonnenen Ersetzungen fällig ist: bei KEY oder bei allen</translation>
    </message>
    <message>
        <source>The old key was deleted at the provider, or may stay: ask no more</source>
        <translation>Der alte Schlüssel wurde beim Anbieter gelöscht oder darf bleiben: nicht mehr nachfragen</translation>
    </message>
    <message>
        <source>Drop a new key that has not taken the old one&apos;s place yet</source>
        <translation>Einen neuen Schlüssel verwerfen, der den alten noch nicht ersetzt hat</translation>
    </message>
    <message>
        <source>only one of --auto, --continue, --done and --cancel</source>
        <translation>nur eines von --auto, --continue, --done und --cancel</translation>
    </message>
    <message>
        <source>only together with --auto</source>
        <translation>nur zusammen mit --auto</translation>
    </message>
    <message>
        <source>this argument is missing</source>
        <translation>dieses Argument fehlt</translation>
    </message>
    <message>
        <source>new keys are made at %1</source>
        <translation>neue Schlüssel legt man auf %1 an</translation>
    </message>
    <message>
        <source>New key of %1 (not shown):</source>
        <translation>Neuer Schlüssel von %1 (wird nicht angezeigt):</translation>
    </message>
    <message>
        <source>no key is being replaced</source>
        <translation>kein Schlüssel wird gerade ersetzt</translation>
    </message>
    <message>
        <source>%1 is replaced</source>
        <translation>%1 ist ersetzt</translation>
    </message>
    <message>
        <source>%1 stays as it was</source>
        <translation>%1 bleibt, wie er war</translation>
    </message>
</context>
<context>
    <name>RotationReport</name>
    <message>
        <source>%1 is replaced, and the old key is gone</source>
        <translation>%1 ist ersetzt, und den alten Schlüssel gibt es nicht mehr</translation>
    </message>
    <message>
        <source>%1 stays as it was</source>
        <translation>%1 bleibt, wie er war</translation>
    </message>
    <message>
        <source>%1: its keys were changed meanwhile, so nothing more is done</source>
        <translation>%1: die Schlüssel wurden inzwischen geändert, deshalb geschieht nichts mehr</translation>
    </message>
    <message>
        <source>%1 stays as it was so far</source>
        <translation>%1 bleibt vorerst, wie er war</translation>
    </message>
    <message>
        <source>%1 stays as it was until its new key is tested</source>
        <translation>%1 bleibt, wie er war, bis sein neuer Schlüssel geprüft ist</translation>
    </message>
    <message>
        <source>%1 has its new key: %2</source>
        <translation>%1 hat seinen neuen Schlüssel: %2</translation>
    </message>
    <message>
        <source>%1 has its new key: %2; the old one is disabled</source>
        <translation>%1 hat seinen neuen Schlüssel: %2; der alte ist abgeschaltet</translation>
    </message>
    <message>
        <source>the desktop application or &quot;keyherd rotate --continue&quot; does that</source>
        <translation>das tut die Desktop-Anwendung oder „keyherd rotate --continue“</translation>
    </message>
    <message>
        <source>after that, &quot;keyherd rotate --done %1&quot; ends the reminders</source>
        <translation>danach beendet „keyherd rotate --done %1“ die Erinnerungen</translation>
    </message>
    <message>
        <source>%1 (id %2)</source>
        <translation>%1 (Nr. %2)</translation>
    </message>
</context>
<context>
    <name>RotationText</name>
    <message>
        <source>the old key is kept as &quot;%1&quot;, inactive</source>
        <translation>der alte Schlüssel wird als „%1“ aufbewahrt, inaktiv</translation>
    </message>
    <message>
        <source>%1 still accepts the old key: delete it there</source>
        <translation>%1 nimmt den alten Schlüssel noch an: löschen Sie ihn dort</translation>
    </message>
    <message>
        <source>%1 still accepts the old key: delete it at %2</source>
        <translation>%1 nimmt den alten Schlüssel noch an: löschen Sie ihn auf %2</translation>
    </message>
    <message>
        <source>%1 is asked to delete it after %2</source>
        <translation>%1 wird gebeten, ihn nach %2 zu löschen</translation>
    </message>
    <message>
        <source>%1 is asked to disable it after %2, if nothing uses it until then</source>
        <translation>%1 wird gebeten, ihn nach %2 abzuschalten, wenn ihn bis dahin nichts benutzt</translation>
    </message>
</context>
<context>
    <name>RunCommand</name>
    <message>
        <source>Run a program with keys in its environment, and nowhere else</source>
        <translation>Ein Programm mit Schlüsseln in seiner Umgebung starten, und nirgends sonst</translation>
    </message>
    <message>
        <source>Set the variable of this provider to its active key; PROVIDER/NAME: to that key</source>
        <translation>Der Variable dieses Anbieters seinen aktiven Schlüssel geben; PROVIDER/NAME: diesen Schlüssel</translation>
    </message>
    <message>
        <source>Set NAME to the key of a reference, keyherd://PROVIDER or keyherd://PROVIDER/NAME</source>
        <translation>NAME den Schlüssel eines Verweises geben, keyherd://PROVIDER oder keyherd://PROVIDER/NAME</translation>
    </message>
    <message>
        <source>Set the variables of a .env file, in which references stand for keys</source>
        <translation>Die Variablen einer .env-Datei setzen, in der Verweise für Schlüssel stehen</translation>
    </message>
    <message>
        <source>Say nothing of variables that are set already</source>
        <translation>Nichts zu Variablen sagen, die schon gesetzt sind</translation>
    </message>
    <message>
        <source>Leave variables as they are that are set already</source>
        <translation>Variablen lassen, wie sie sind, die schon gesetzt sind</translation>
    </message>
    <message>
        <source>Mask the keys in what the program prints</source>
        <translation>Die Schlüssel in den Ausgaben des Programms verdecken</translation>
    </message>
    <message>
        <source>The program and its arguments, after --</source>
        <translation>Das Programm und seine Argumente, hinter --</translation>
    </message>
    <message>
        <source>not together with --keep</source>
        <translation>nicht zusammen mit --keep</translation>
    </message>
</context>
<context>
    <name>RunPlan</name>
    <message>
        <source>NAME=keyherd://PROVIDER or NAME=keyherd://PROVIDER/NAME is expected</source>
        <translation>NAME=keyherd://PROVIDER oder NAME=keyherd://PROVIDER/NAME wird erwartet</translation>
    </message>
    <message>
        <source>no variable is known for keys of %1; give --env NAME=keyherd://%2</source>
        <translation>für Schlüssel von %1 ist keine Variable bekannt; geben Sie --env NAME=keyherd://%2 an</translation>
    </message>
    <message>
        <source>two of them want %1; give one of them with --env</source>
        <translation>zwei von ihnen wollen %1; geben Sie einen davon mit --env an</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>a quotation mark is never closed</source>
        <translation>ein Anführungszeichen wird nie geschlossen</translation>
    </message>
    <message>
        <source>commands are not run here; put the value into single quotes</source>
        <translation>Befehle werden hier nicht ausgeführt; setzen Sie den Wert in einfache Anführungszeichen</translation>
    </message>
    <message>
        <source>the variable %1 is not put in here; write its value, or put it into single quotes</source>
        <translation>die Variable %1 wird hier nicht eingesetzt; schreiben Sie ihren Wert, oder setzen Sie sie in einfache Anführungszeichen</translation>
    </message>
</context>
<context>
    <name>RunText</name>
    <message>
        <source>%1 is set here already; the program gets Keyherd&apos;s value instead (--keep leaves what is set, --override says nothing)</source>
        <translation>%1 ist hier schon gesetzt; das Programm bekommt stattdessen den Wert von Keyherd (--keep lässt, was gesetzt ist, --override sagt nichts)</translation>
    </message>
    <message>
        <source>%1 is set here already, and the program would have billed that account at %2; it gets Keyherd&apos;s value instead (--keep leaves what is set, --override says nothing)</source>
        <translation>%1 ist hier schon gesetzt, und das Programm hätte dieses Konto bei %2 belastet; es bekommt stattdessen den Wert von Keyherd (--keep lässt, was gesetzt ist, --override sagt nichts)</translation>
    </message>
    <message>
        <source>%1 is set here already, and stays as it is</source>
        <translation>%1 ist hier schon gesetzt und bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>%1 is set here already, and stays as it is: the program bills that account at %2</source>
        <translation>%1 ist hier schon gesetzt und bleibt, wie sie ist: Das Programm belastet dieses Konto bei %2</translation>
    </message>
    <message>
        <source>%1 is set here: the program may send the key of %2 to that address</source>
        <translation>%1 ist hier gesetzt: Das Programm sendet den Schlüssel von %2 vielleicht an diese Adresse</translation>
    </message>
    <message>
        <source>the key of %1 has an address of its own, which the program is not told: no variable is known for it</source>
        <translation>der Schlüssel von %1 hat eine eigene Adresse, die das Programm nicht erfährt: Dafür ist keine Variable bekannt</translation>
    </message>
</context>
<context>
    <name>ScanCommand</name>
    <message>
        <source>Find keys lying about in files</source>
        <translation>Schlüssel finden, die in Dateien herumliegen</translation>
    </message>
    <message>
        <source>%1 of %2 tested</source>
        <translation>%1 von %2 getestet</translation>
    </message>
    <message>
        <source>%1 cannot be read and was not searched</source>
        <translation>%1 ist nicht lesbar und wurde nicht durchsucht</translation>
    </message>
    <message>
        <source>there are more keys than can be listed: search smaller parts</source>
        <translation>es sind mehr Schlüssel, als aufgeführt werden können: durchsuchen Sie kleinere Teile</translation>
    </message>
    <message>
        <source>the vault was not asked, for it is locked or missing</source>
        <translation>der Tresor wurde nicht gefragt, denn er ist gesperrt oder fehlt</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>nichts wurde geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) left out, as nothing tells whose they are: add them with &quot;keyherd add&quot;</source>
        <translation>
            <numerusform>%n Schlüssel ausgelassen, da nichts sagt, wessen er ist: fügen Sie ihn mit „keyherd add“ hinzu</numerusform>
            <numerusform>%n Schlüssel ausgelassen, da nichts sagt, wessen sie sind: fügen Sie sie mit „keyherd add“ hinzu</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to look; without one, in the working folder</source>
        <translation>Wo gesucht wird; ohne Angabe im Arbeitsordner</translation>
    </message>
    <message>
        <source>Look into shell profiles and histories, .env files and the files of known tools in your home</source>
        <translation>In Profilen und Verläufen von Shells, in .env-Dateien und den Dateien bekannter Programme in Ihrem persönlichen Ordner suchen</translation>
    </message>
    <message>
        <source>Leave out what .gitignore files say</source>
        <translation>Auslassen, was .gitignore-Dateien nennen</translation>
    </message>
    <message>
        <source>Look into the history of git repositories, too</source>
        <translation>Auch im Verlauf von git-Repositorys suchen</translation>
    </message>
    <message>
        <source>Pass by files larger than this (256)</source>
        <translation>Größere Dateien übergehen (256)</translation>
    </message>
    <message>
        <source>Ask the providers whether the keys work</source>
        <translation>Die Anbieter fragen, ob die Schlüssel gelten</translation>
    </message>
    <message>
        <source>Bring the keys that are new into the vault</source>
        <translation>Die neuen Schlüssel in den Tresor aufnehmen</translation>
    </message>
    <message>
        <source>Replace keys that the vault holds by references; the vault keeps the originals, sealed</source>
        <translation>Schlüssel, die der Tresor hat, durch Verweise ersetzen; der Tresor bewahrt die Originale versiegelt auf</translation>
    </message>
    <message>
        <source>Give files their originals back: those that are named, or all; with --dry-run, list them</source>
        <translation>Dateien ihre Originale zurückgeben: den genannten oder allen; mit --dry-run nur auflisten</translation>
    </message>
    <message>
        <source>With --undo: also where the file was changed since, which is kept as NAME.changed</source>
        <translation>Mit --undo: auch wo die Datei seither geändert wurde; sie bleibt als NAME.changed erhalten</translation>
    </message>
    <message>
        <source>Only say what would be done, and change nothing</source>
        <translation>Nur sagen, was getan würde, und nichts ändern</translation>
    </message>
    <message>
        <source>End with exit code 1 if a key was found, for hooks and builds</source>
        <translation>Mit Rückgabewert 1 enden, wenn ein Schlüssel gefunden wurde, für Hooks und Builds</translation>
    </message>
    <message>
        <source>it does not go with --undo</source>
        <translation>das geht nicht zusammen mit --undo</translation>
    </message>
    <message>
        <source>it goes with --undo only</source>
        <translation>das geht nur mit --undo</translation>
    </message>
    <message>
        <source>it goes with --import, --redact or --undo</source>
        <translation>das geht mit --import, --redact oder --undo</translation>
    </message>
    <message>
        <source>%1 files searched, %2 MB</source>
        <translation>%1 Dateien durchsucht, %2 MB</translation>
    </message>
    <message>
        <source>history of %1: %2 contents searched, %3 MB</source>
        <translation>Verlauf von %1: %2 Inhalte durchsucht, %3 MB</translation>
    </message>
</context>
<context>
    <name>ScanRedaction</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>would be replaced</source>
        <translation>würden ersetzt</translation>
    </message>
    <message>
        <source>replaced by references</source>
        <translation>durch Verweise ersetzt</translation>
    </message>
    <message>
        <source>interrupted: the other files were not changed</source>
        <translation>unterbrochen: die anderen Dateien wurden nicht geändert</translation>
    </message>
    <message>
        <source>&quot;keyherd scan --undo&quot; gives the files their keys back</source>
        <translation>„keyherd scan --undo“ gibt den Dateien ihre Schlüssel zurück</translation>
    </message>
    <message>
        <source>no file holds a key that the vault has</source>
        <translation>keine Datei enthält einen Schlüssel, den der Tresor hat</translation>
    </message>
    <message>
        <source>the key %1 stays in the history of git (%2), whatever becomes of the file: have a new one issued and revoke this one</source>
        <translation>der Schlüssel %1 bleibt im Verlauf von git (%2), was auch aus der Datei wird: lassen Sie einen neuen ausstellen und widerrufen Sie diesen</translation>
    </message>
</context>
<context>
    <name>ScanReport</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>yes: %1</source>
        <translation>ja: %1</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>unclear: %1</source>
        <translation>unklar: %1</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message numerus="yes">
        <source>and at %n more place(s)</source>
        <translation>
            <numerusform>und an %n weiteren Stelle</numerusform>
            <numerusform>und an %n weiteren Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>keys: %1, places: %2; files searched: %3, %4 MB</source>
        <translation>Schlüssel: %1, Stellen: %2; durchsuchte Dateien: %3, %4 MB</translation>
    </message>
    <message>
        <source>keys: %1, places: %2; files searched: %3, contents of histories: %4, %5 MB</source>
        <translation>Schlüssel: %1, Stellen: %2; durchsuchte Dateien: %3, Inhalte von Verläufen: %4, %5 MB</translation>
    </message>
    <message>
        <source>unreadable: %1</source>
        <translation>nicht lesbar: %1</translation>
    </message>
    <message>
        <source>larger than %2 MiB: %1</source>
        <translation>größer als %2 MiB: %1</translation>
    </message>
    <message>
        <source>binary: %1</source>
        <translation>binär: %1</translation>
    </message>
    <message>
        <source>symbolic links: %1</source>
        <translation>symbolische Verknüpfungen: %1</translation>
    </message>
    <message>
        <source>pipes, sockets and devices: %1</source>
        <translation>Pipes, Sockets und Geräte: %1</translation>
    </message>
    <message>
        <source>not searched: %1</source>
        <translation>nicht durchsucht: %1</translation>
    </message>
</context>
<context>
    <name>ScanUndo</name>
    <message>
        <source>it was as before</source>
        <translation>sie war wie zuvor</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <source>given back; the changed file is %1 now</source>
        <translation>zurückgegeben; die geänderte Datei heißt jetzt %1</translation>
    </message>
    <message>
        <source>can be given back</source>
        <translation>kann zurückgegeben werden</translation>
    </message>
    <message>
        <source>it is as before</source>
        <translation>sie ist wie zuvor</translation>
    </message>
    <message>
        <source>was changed since: only with --force</source>
        <translation>wurde seither geändert: nur mit --force</translation>
    </message>
    <message>
        <source>is gone: would be made anew</source>
        <translation>ist weg: würde neu angelegt</translation>
    </message>
    <message>
        <source>the vault keeps no originals of files</source>
        <translation>der Tresor bewahrt keine Originale von Dateien auf</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>SecretInput</name>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
</context>
<context>
    <name>ServeCommand</name>
    <message>
        <source>Serve programs that have a token over HTTP, until it is ended</source>
        <translation>Programme, die ein Token haben, über HTTP bedienen, bis es beendet wird</translation>
    </message>
    <message>
        <source>The port (else 8417); 0: a free one</source>
        <translation>Der Port (sonst 8417); 0: ein freier</translation>
    </message>
    <message>
        <source>Requests a second that one program may send; 0: any number</source>
        <translation>Anfragen je Sekunde, die ein Programm senden darf; 0: beliebig viele</translation>
    </message>
</context>
<context>
    <name>SlotCommands</name>
    <message>
        <source>this is the recovery key; write it down or print it, and keep it where no computer is: it is shown only now, and is typed where the passphrase is asked for</source>
        <translation>das ist der Wiederherstellungsschlüssel; schreiben Sie ihn auf oder drucken Sie ihn und bewahren Sie ihn fern von jedem Computer auf: Er wird nur jetzt gezeigt und dort eingegeben, wo nach der Passphrase gefragt wird</translation>
    </message>
    <message>
        <source>The ways to unlock the vault: list, add, remove</source>
        <translation>Die Wege, den Tresor zu entsperren: list, add, remove</translation>
    </message>
    <message>
        <source>Show the ways to unlock the vault</source>
        <translation>Die Wege zeigen, den Tresor zu entsperren</translation>
    </message>
    <message>
        <source>Add a way to unlock the vault</source>
        <translation>Einen Weg hinzufügen, den Tresor zu entsperren</translation>
    </message>
    <message>
        <source>keychain: the system&apos;s; passphrase: one more; recovery: a key that is printed once, for the day when all else is lost</source>
        <translation>keychain: der des Systems; passphrase: noch eine; recovery: ein Schlüssel, der einmal ausgegeben wird, für den Tag, an dem alles andere verloren ist</translation>
    </message>
    <message>
        <source>Take the new passphrase from the first line of FILE, &quot;-&quot; for standard input</source>
        <translation>Die neue Passphrase aus der ersten Zeile von FILE nehmen, „-“ für die Standardeingabe</translation>
    </message>
    <message>
        <source>Take away a way to unlock the vault</source>
        <translation>Einen Weg entfernen, den Tresor zu entsperren</translation>
    </message>
    <message>
        <source>Its number, as &quot;keyherd slot list&quot; shows it</source>
        <translation>Seine Nummer, wie „keyherd slot list“ sie zeigt</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Geöffnet durch</translation>
    </message>
    <message>
        <source>keychain, passphrase or recovery is expected</source>
        <translation>keychain, passphrase oder recovery wird erwartet</translation>
    </message>
    <message>
        <source>added as number %1: %2</source>
        <translation>als Nummer %1 hinzugefügt: %2</translation>
    </message>
    <message>
        <source>a number is expected, as &quot;keyherd slot list&quot; shows it</source>
        <translation>eine Nummer wird erwartet, wie „keyherd slot list“ sie zeigt</translation>
    </message>
    <message>
        <source>number %1 does not open the vault any more</source>
        <translation>Nummer %1 öffnet den Tresor nicht mehr</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>it goes with &quot;passphrase&quot; only</source>
        <translation>das gehört nur zu „passphrase“</translation>
    </message>
</context>
<context>
    <name>SlotText</name>
    <message>
        <source>system keychain</source>
        <translation>Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Environment variables</source>
        <translation>Umgebungsvariablen</translation>
    </message>
    <message>
        <source>.env file</source>
        <translation>.env-Datei</translation>
    </message>
    <message>
        <source>Key file (key.txt)</source>
        <translation>Schlüsseldatei (key.txt)</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>Another system&apos;s database</source>
        <translation>Datenbank eines anderen Systems</translation>
    </message>
    <message>
        <source>The keys in the environment variables that providers document, as Keyherd was started with them.</source>
        <translation>Die Schlüssel in den Umgebungsvariablen, die Anbieter dokumentieren, wie Keyherd sie beim Start vorfand.</translation>
    </message>
    <message>
        <source>The keys of known providers among the settings of a program, and the addresses beside them.</source>
        <translation>Die Schlüssel bekannter Anbieter unter den Einstellungen eines Programms und die Adressen daneben.</translation>
    </message>
    <message>
        <source>A file with a key, or NAME=key, on each line. Only you may have the right to read it.</source>
        <translation>Eine Datei mit einem Schlüssel oder NAME=Schlüssel in jeder Zeile. Nur Sie dürfen sie lesen können.</translation>
    </message>
    <message>
        <source>A table with a header. Which column holds what can be chosen in the next step.</source>
        <translation>Eine Tabelle mit Kopfzeile. Welche Spalte was enthält, wählen Sie im nächsten Schritt.</translation>
    </message>
    <message>
        <source>An export without encryption, as JSON or CSV. Of its entries only API keys come in.</source>
        <translation>Ein unverschlüsselter Export als JSON oder CSV. Von seinen Einträgen kommen nur API-Schlüssel herein.</translation>
    </message>
    <message>
        <source>An export as 1PUX or CSV. Of its entries only API keys come in.</source>
        <translation>Ein Export als 1PUX oder CSV. Von seinen Einträgen kommen nur API-Schlüssel herein.</translation>
    </message>
    <message>
        <source>An export as CSV or XML. Of its entries only API keys come in.</source>
        <translation>Ein Export als CSV oder XML. Von seinen Einträgen kommen nur API-Schlüssel herein.</translation>
    </message>
    <message>
        <source>The keys in config.yaml of the LiteLLM proxy.</source>
        <translation>Die Schlüssel in der config.yaml des LiteLLM-Proxys.</translation>
    </message>
    <message>
        <source>The file keys.json of the command line tool llm.</source>
        <translation>Die Datei keys.json des Kommandozeilenprogramms llm.</translation>
    </message>
    <message>
        <source>An SQLite file, a JSON export, or postgresql://USER@HOST/DATABASE. Keys encrypted with Fernet are decrypted.</source>
        <translation>Eine SQLite-Datei, ein JSON-Export oder postgresql://BENUTZER@HOST/DATENBANK. Mit Fernet verschlüsselte Schlüssel werden entschlüsselt.</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>Typed in</source>
        <translation>Eingetippt</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>.env file</source>
        <translation>.env-Datei</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Issued by the provider</source>
        <translation>Vom Anbieter ausgestellt</translation>
    </message>
    <message>
        <source>Local API</source>
        <translation>Lokale API</translation>
    </message>
</context>
<context>
    <name>StatusCommand</name>
    <message>
        <source>Say where the vault is, how it is opened and how many keys it holds</source>
        <translation>Sagt, wo der Tresor liegt, wie er geöffnet wird und wie viele Schlüssel er enthält</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>not created yet</source>
        <translation>noch nicht angelegt</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Geöffnet durch</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>entsperrt</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Local API</source>
        <translation>Lokale API</translation>
    </message>
    <message>
        <source>not serving</source>
        <translation>dient nicht</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>Verboten</translation>
    </message>
    <message>
        <source>Rate limited</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>Kein Guthaben</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>TLS error</source>
        <translation>TLS-Fehler</translation>
    </message>
    <message>
        <source>Provider error</source>
        <translation>Fehler beim Anbieter</translation>
    </message>
    <message>
        <source>Unexpected</source>
        <translation>Unerwartet</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>The provider accepts this key.</source>
        <translation>Der Anbieter nimmt diesen Schlüssel an.</translation>
    </message>
    <message>
        <source>The provider does not know this key: it was revoked, has expired or was mistyped.</source>
        <translation>Der Anbieter kennt diesen Schlüssel nicht: er wurde widerrufen, ist abgelaufen oder vertippt.</translation>
    </message>
    <message>
        <source>The provider knows this key but does not let it do this: its rights, its region or the account stand in the way.</source>
        <translation>Der Anbieter kennt diesen Schlüssel, erlaubt ihm dies aber nicht: seine Rechte, seine Region oder das Konto stehen dem entgegen.</translation>
    </message>
    <message>
        <source>The provider asks to wait: this key sent too many requests. It is not broken.</source>
        <translation>Der Anbieter bittet zu warten: dieser Schlüssel hat zu viele Anfragen gesendet. Er ist nicht defekt.</translation>
    </message>
    <message>
        <source>The account behind this key has no credit left.</source>
        <translation>Das Konto hinter diesem Schlüssel hat kein Guthaben mehr.</translation>
    </message>
    <message>
        <source>No answer came: check the network connection. This says nothing about the key.</source>
        <translation>Es kam keine Antwort: prüfen Sie die Netzverbindung. Über den Schlüssel sagt das nichts.</translation>
    </message>
    <message>
        <source>The connection was not trustworthy, so the key was not sent. Someone may be in between, or the clock of this computer is wrong.</source>
        <translation>Die Verbindung war nicht vertrauenswürdig, darum wurde der Schlüssel nicht gesendet. Vielleicht ist jemand dazwischen, oder die Uhr dieses Rechners geht falsch.</translation>
    </message>
    <message>
        <source>The provider has a fault of its own. This says nothing about the key; try again later.</source>
        <translation>Beim Anbieter selbst ist etwas gestört. Über den Schlüssel sagt das nichts; versuchen Sie es später.</translation>
    </message>
    <message>
        <source>What came back is not an answer of the provider. This says nothing about the key; check the base URL and the network.</source>
        <translation>Was zurückkam, ist keine Antwort des Anbieters. Über den Schlüssel sagt das nichts; prüfen Sie Basis-URL und Netz.</translation>
    </message>
    <message>
        <source>The key is switched off, so it was not sent.</source>
        <translation>Der Schlüssel ist ausgeschaltet und wurde darum nicht gesendet.</translation>
    </message>
</context>
<context>
    <name>SyncCommand</name>
    <message>
        <source>Take in what the vault lacks: from key.txt, the environment, or issued anew</source>
        <translation>Aufnehmen, was dem Tresor fehlt: aus key.txt, der Umgebung oder neu ausgestellt</translation>
    </message>
    <message>
        <source>Only these; else all of which anything is known</source>
        <translation>Nur diese; sonst alle, von denen etwas bekannt ist</translation>
    </message>
    <message>
        <source>Change nothing and ask nobody: show what would come</source>
        <translation>Nichts ändern und niemanden fragen: zeigen, was käme</translation>
    </message>
    <message>
        <source>key.txt: nobody knows whose key stands in line %1; write NAME=key, such as OPENAI_API_KEY=…</source>
        <translation>key.txt: Von wem der Schlüssel in Zeile %1 ist, weiß niemand; schreiben Sie NAME=Schlüssel, etwa OPENAI_API_KEY=…</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>there are no keys: neither in the vault, nor in key.txt, nor in the environment</source>
        <translation>es gibt keine Schlüssel: weder im Tresor noch in key.txt noch in der Umgebung</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>taken into the vault</source>
        <translation>in den Tresor aufgenommen</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>kept; another key lies around</source>
        <translation>behalten; anderswo liegt ein anderer Schlüssel</translation>
    </message>
    <message>
        <source>would be issued</source>
        <translation>würde ausgestellt</translation>
    </message>
    <message>
        <source>would be taken in</source>
        <translation>würde aufgenommen</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>kein Schlüssel</translation>
    </message>
    <message>
        <source>%1: %2 holds another key, %3; the vault&apos;s, %4, is kept</source>
        <translation>%1: %2 enthält einen anderen Schlüssel, %3; der des Tresors, %4, bleibt</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were taken in.</source>
        <translation>
            <numerusform>%n Schlüssel wurde aufgenommen.</numerusform>
            <numerusform>%n Schlüssel wurden aufgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other key(s) lie around: the vault&apos;s were kept.</source>
        <translation>
            <numerusform>%n anderer Schlüssel liegt herum: Der des Tresors wurde behalten.</numerusform>
            <numerusform>%n andere Schlüssel liegen herum: Die des Tresors wurden behalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) could not be taken in.</source>
        <translation>
            <numerusform>%n Schlüssel konnte nicht aufgenommen werden.</numerusform>
            <numerusform>%n Schlüssel konnten nicht aufgenommen werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SystemClipboard</name>
    <message>
        <source>there is no display</source>
        <translation>es gibt keinen Bildschirm</translation>
    </message>
    <message>
        <source>install %1</source>
        <translation>installieren Sie %1</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 antwortet nicht</translation>
    </message>
    <message>
        <source>%1 ended with code %2</source>
        <translation>%1 endete mit Code %2</translation>
    </message>
</context>
<context>
    <name>TableShape</name>
    <message>
        <source>&quot;%1&quot; is not of the form provider=COLUMN</source>
        <translation>„%1“ hat nicht die Form provider=SPALTE</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>yes</source>
        <extracomment>What a person types to say yes; &quot;y&quot; always works too.</extracomment>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>TestCommand</name>
    <message>
        <source>Ask providers whether keys work</source>
        <translation>Fragt Anbieter, ob Schlüssel funktionieren</translation>
    </message>
    <message>
        <source>Which keys; a provider means all its keys</source>
        <translation>Welche Schlüssel; ein Anbieter bedeutet alle seine</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Schlüssel</translation>
    </message>
    <message>
        <source>Send inactive keys too</source>
        <translation>Auch inaktive Schlüssel senden</translation>
    </message>
    <message>
        <source>How long to wait for each answer (10)</source>
        <translation>Wie lange auf jede Antwort gewartet wird (10)</translation>
    </message>
    <message>
        <source>How many at a time (8)</source>
        <translation>Wie viele zugleich (8)</translation>
    </message>
    <message>
        <source>either keys, or --all</source>
        <translation>entweder Schlüssel oder --all</translation>
    </message>
    <message>
        <source>%1 of %2 tested</source>
        <translation>%1 von %2 geprüft</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>there are no keys to test</source>
        <translation>es gibt keine Schlüssel zu prüfen</translation>
    </message>
    <message>
        <source>Models: %1.</source>
        <translation>Modelle: %1.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Guthaben</translation>
    </message>
</context>
<context>
    <name>TextInput</name>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message>
        <source>en, fr, de or vi is expected</source>
        <translation>en, fr, de oder vi wird erwartet</translation>
    </message>
</context>
<context>
    <name>UsageCommand</name>
    <message>
        <source>Show how often each key was used, by which programs, and its errors</source>
        <translation>Zeigt, wie oft jeder Schlüssel verwendet wurde, von welchen Programmen, und seine Fehler</translation>
    </message>
    <message>
        <source>Only uses from this day on, such as 2026-01-31; errors are counted from the beginning</source>
        <translation>Nur Verwendungen ab diesem Tag, etwa 2026-01-31; Fehler werden von Anfang an gezählt</translation>
    </message>
    <message>
        <source>there are no keys; &quot;keyherd add PROVIDER&quot; adds one</source>
        <translation>es gibt keine Schlüssel; „keyherd add PROVIDER“ fügt einen hinzu</translation>
    </message>
    <message>
        <source>Key or program</source>
        <translation>Schlüssel oder Programm</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Verwendungen</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Letzter Fehler</translation>
    </message>
</context>
<context>
    <name>keyherd::ActivityModel</name>
    <message>
        <source>Which program or file got the key, what a test found. A program&apos;s name is only a hint.</source>
        <translation>Welches Programm oder welche Datei den Schlüssel bekam, was eine Prüfung ergab. Der Name eines Programms ist nur ein Hinweis.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Program or result</source>
        <translation>Programm oder Ergebnis</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
</context>
<context>
    <name>keyherd::ActivityPage</name>
    <message>
        <source>Somebody or something changed the file from outside Keyherd. What is listed below may be incomplete; the keys are checked on their own.</source>
        <translation>Jemand oder etwas hat die Datei außerhalb von Keyherd geändert. Die Liste unten kann unvollständig sein; die Schlüssel werden für sich geprüft.</translation>
    </message>
    <message>
        <source>Checking whether the history is whole…</source>
        <translation>Es wird geprüft, ob der Verlauf vollständig ist …</translation>
    </message>
    <message>
        <source>Nothing like this happened. Clear the search or choose all events.</source>
        <translation>Nichts dergleichen ist geschehen. Leeren Sie die Suche oder wählen Sie alle Ereignisse.</translation>
    </message>
    <message>
        <source>What happens to your keys will be listed here.</source>
        <translation>Was mit Ihren Schlüsseln geschieht, steht hier.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Check again that nobody altered or cut the history</source>
        <translation>Noch einmal prüfen, ob jemand den Verlauf verändert oder gekürzt hat</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Art des Ereignisses</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alle Ereignisse</translation>
    </message>
    <message>
        <source>Changes of keys</source>
        <translation>Änderungen an Schlüsseln</translation>
    </message>
    <message>
        <source>Uses of keys</source>
        <translation>Verwendungen von Schlüsseln</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Tokens of programs</source>
        <translation>Token von Programmen</translation>
    </message>
    <message>
        <source>Vault, providers, files</source>
        <translation>Tresor, Anbieter, Dateien</translation>
    </message>
</context>
<context>
    <name>keyherd::ApiDialog</name>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Switching on…</source>
        <translation>Wird eingeschaltet…</translation>
    </message>
    <message>
        <source>Let programs ask over HTTP</source>
        <translation>Programme über HTTP fragen lassen</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Programs of this computer that have a token get keys at the address below while the vault is unlocked; other computers cannot reach it. You give the tokens under &quot;Programs&quot; in the menu, and can revoke each of them.</source>
        <translation>Programme dieses Computers, die ein Token haben, erhalten unter der Adresse unten Schlüssel, solange der Tresor entsperrt ist; andere Computer haben keinen Zugang. Sie vergeben die Token im Menü unter „Programme“ und können jedes widerrufen.</translation>
    </message>
</context>
<context>
    <name>keyherd::ApiSettings</name>
    <message>
        <source>Local API</source>
        <translation>Lokale API</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Let programs ask over HTTP</source>
        <translation>Programme über HTTP fragen lassen</translation>
    </message>
    <message>
        <source>Programs of this computer that have a token get keys while the vault is unlocked.</source>
        <translation>Programme dieses Computers, die ein Token haben, erhalten Schlüssel, solange der Tresor entsperrt ist.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Programs that know the old one have to be told.</source>
        <translation>Programmen, die den alten kennen, muss er gesagt werden.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Nothing is served.</source>
        <translation>Nichts wird bedient.</translation>
    </message>
</context>
<context>
    <name>keyherd::BringInPage</name>
    <message>
        <source>Your keys are in the vault</source>
        <translation>Ihre Schlüssel sind im Tresor</translation>
    </message>
    <message>
        <source>Your keys come into the vault</source>
        <translation>Ihre Schlüssel kommen in den Tresor</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) came in.</source>
        <translation>
            <numerusform>%n Schlüssel ist hereingekommen.</numerusform>
            <numerusform>%n Schlüssel sind hereingekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing what was ticked into the vault…</source>
        <translation>Was angehakt war, wird in den Tresor geschrieben …</translation>
    </message>
    <message>
        <source>Asking the providers whether they work: %1 of %2.</source>
        <translation>Die Anbieter werden gefragt, ob sie funktionieren: %1 von %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them work(s). Look at the others under &quot;Needs attention&quot;.</source>
        <translation>
            <numerusform>%n davon funktioniert. Sehen Sie sich die anderen unter „Auffällig“ an.</numerusform>
            <numerusform>%n davon funktionieren. Sehen Sie sich die anderen unter „Auffällig“ an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the tests</source>
        <translation>Fortschritt der Tests</translation>
    </message>
    <message>
        <source>Your keys did not come in</source>
        <translation>Ihre Schlüssel sind nicht hereingekommen</translation>
    </message>
    <message>
        <source>None of them is in the vault. They lie where they were; &quot;Import&quot; brings them in at any time.</source>
        <translation>Keiner davon ist im Tresor. Sie liegen, wo sie waren; „Importieren“ holt sie jederzeit herein.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) did not come in:</source>
        <translation>
            <numerusform>%n Schlüssel ist nicht hereingekommen:</numerusform>
            <numerusform>%n Schlüssel sind nicht hereingekommen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys that did not come in</source>
        <translation>Schlüssel, die nicht hereingekommen sind</translation>
    </message>
</context>
<context>
    <name>keyherd::ClientDialog</name>
    <message>
        <source>Tick a provider, or all of them.</source>
        <translation>Wählen Sie einen Anbieter aus oder alle.</translation>
    </message>
    <message>
        <source>Make a token</source>
        <translation>Token anlegen</translation>
    </message>
    <message>
        <source>Making a token…</source>
        <translation>Token wird angelegt…</translation>
    </message>
    <message>
        <source>Give a program a token</source>
        <translation>Einem Programm ein Token geben</translation>
    </message>
    <message>
        <source>Name of the program</source>
        <translation>Name des Programms</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Was es darf</translation>
    </message>
    <message>
        <source>Get keys</source>
        <translation>Schlüssel erhalten</translation>
    </message>
    <message>
        <source>It gets the keys themselves, to use them as it likes.</source>
        <translation>Es erhält die Schlüssel selbst und verwendet sie, wie es will.</translation>
    </message>
    <message>
        <source>Manage keys</source>
        <translation>Schlüssel verwalten</translation>
    </message>
    <message>
        <source>It adds, changes, tests and deletes keys, but never gets one.</source>
        <translation>Es fügt Schlüssel hinzu, ändert, prüft und löscht sie, erhält aber nie einen.</translation>
    </message>
    <message>
        <source>Keys of all providers</source>
        <translation>Schlüssel aller Anbieter</translation>
    </message>
    <message>
        <source>Only of these providers</source>
        <translation>Nur von diesen Anbietern</translation>
    </message>
</context>
<context>
    <name>keyherd::ClientTableModel</name>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>The token of %1 came from another program than before: %2, and before that %3. If this is not your doing, revoke it.</source>
        <translation>Das Token von %1 kam von einem anderen Programm als zuvor: %2, davor %3. Wenn das nicht von Ihnen ausging, widerrufen Sie es.</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>verändert</translation>
    </message>
    <message>
        <source>gets keys</source>
        <translation>erhält Schlüssel</translation>
    </message>
    <message>
        <source>manages keys</source>
        <translation>verwaltet Schlüssel</translation>
    </message>
    <message>
        <source>sends requests</source>
        <translation>sendet Anfragen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1, warning</source>
        <comment>a program</comment>
        <translation>%1, Warnung</translation>
    </message>
    <message>
        <source>Which program used the token last. Only a hint: a program of yours can pose as another one.</source>
        <translation>Welches Programm das Token zuletzt verwendet hat. Nur ein Hinweis: Eines Ihrer Programme kann sich als ein anderes ausgeben.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Was es darf</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Program (hint)</source>
        <translation>Programm (Hinweis)</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Letzter Fehler</translation>
    </message>
</context>
<context>
    <name>keyherd::ColumnsPage</name>
    <message>
        <source>Which column holds what?</source>
        <translation>Welche Spalte enthält was?</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no column</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Column of: %1</source>
        <translation>Spalte für: %1</translation>
    </message>
    <message>
        <source>The first rows. What may be a key is masked.</source>
        <translation>Die ersten Zeilen. Was ein Schlüssel sein kann, ist verdeckt.</translation>
    </message>
    <message>
        <source>Sample rows</source>
        <translation>Beispielzeilen</translation>
    </message>
</context>
<context>
    <name>keyherd::ConfirmDialog</name>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Is it you?</source>
        <translation>Sind Sie es?</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>%1 fragen</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>&amp;Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Use recovery key</source>
        <translation>Wiederherstellungsschlüssel verwenden</translation>
    </message>
</context>
<context>
    <name>keyherd::DatabasePage</name>
    <message>
        <source>Which table holds the keys?</source>
        <translation>Welche Tabelle enthält die Schlüssel?</translation>
    </message>
    <message>
        <source>All that look like tables of keys (%1)</source>
        <translation>Alle, die nach Schlüsseltabellen aussehen (%1)</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no column</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>No table looks like one of keys. Choose the table and its column of keys.</source>
        <translation>Keine Tabelle sieht nach Schlüsseln aus. Wählen Sie die Tabelle und ihre Spalte mit Schlüsseln.</translation>
    </message>
    <message>
        <source>What is encrypted with Fernet needs the program&apos;s key.</source>
        <translation>Was mit Fernet verschlüsselt ist, braucht den Schlüssel des Programms.</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>&amp;Fernet key file, one key a line</source>
        <translation>Datei mit &amp;Fernet-Schlüsseln, einer pro Zeile</translation>
    </message>
    <message>
        <source>Fernet key file</source>
        <translation>Datei mit Fernet-Schlüsseln</translation>
    </message>
    <message>
        <source>File with &amp;Django&apos;s SECRET_KEY, such as .env or settings.py</source>
        <translation>Datei mit dem SECRET_KEY von &amp;Django, etwa .env oder settings.py</translation>
    </message>
    <message>
        <source>File with Django&apos;s SECRET_KEY</source>
        <translation>Datei mit dem SECRET_KEY von Django</translation>
    </message>
    <message>
        <source>Column of: %1</source>
        <translation>Spalte für: %1</translation>
    </message>
</context>
<context>
    <name>keyherd::DateField</name>
    <message>
        <source>Choose date</source>
        <translation>Datum wählen</translation>
    </message>
    <message>
        <source>Choose date (%1)</source>
        <translation>Datum wählen (%1)</translation>
    </message>
    <message>
        <source>YYYY-MM-DD, or empty for never</source>
        <translation>JJJJ-MM-TT oder leer für nie</translation>
    </message>
    <message>
        <source>This is not a date. Write it as in 2026-12-31, or leave it empty.</source>
        <translation>Das ist kein Datum. Schreiben Sie es wie 2026-12-31 oder lassen Sie es leer.</translation>
    </message>
</context>
<context>
    <name>keyherd::DiscardQuestion</name>
    <message>
        <source>Discard what you typed?</source>
        <translation>Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>keyherd::DropZone</name>
    <message>
        <source>Drop the key here to add it</source>
        <translation>Schlüssel hier ablegen, um ihn hinzuzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Drop the %n file(s) here to bring their keys in</source>
        <translation>
            <numerusform>Datei hier ablegen, um ihre Schlüssel zu übernehmen</numerusform>
            <numerusform>%n Dateien hier ablegen, um ihre Schlüssel zu übernehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyherd::FileField</name>
    <message>
        <source>Choose: %1</source>
        <comment>what a file is chosen for</comment>
        <translation>Auswählen: %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
</context>
<context>
    <name>keyherd::FirstRunWizard</name>
    <message>
        <source>Welcome to Keyherd: step %1 of %2</source>
        <translation>Willkommen bei Keyherd: Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Making the vault… If %1 opens a window of its own, answer it there.</source>
        <translation>Der Tresor wird angelegt … Öffnet %1 ein eigenes Fenster, antworten Sie dort.</translation>
    </message>
    <message>
        <source>Making the vault…</source>
        <translation>Der Tresor wird angelegt …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertigstellen</translation>
    </message>
</context>
<context>
    <name>keyherd::FormDialog</name>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>keyherd::FoundPage</name>
    <message>
        <source>Keys on this computer</source>
        <translation>Schlüssel auf diesem Rechner</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <comment>a variable</comment>
        <translation>Umgebung: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) lie around. Those that are ticked come into the vault; nothing is changed where they lie.</source>
        <translation>
            <numerusform>%n Schlüssel liegt herum. Ist er angehakt, kommt er in den Tresor; dort, wo er liegt, wird nichts geändert.</numerusform>
            <numerusform>%n Schlüssel liegen herum. Die angehakten kommen in den Tresor; dort, wo sie liegen, wird nichts geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking in the environment, in key files, and in .env files and settings of known tools in your home folder…</source>
        <translation>Gesucht wird in der Umgebung, in Schlüsseldateien sowie in .env-Dateien und Einstellungen bekannter Werkzeuge in Ihrem persönlichen Ordner …</translation>
    </message>
    <message>
        <source>No key was found in the environment, in key files or in the .env files of your home folder. You can add keys at any time.</source>
        <translation>In der Umgebung, in Schlüsseldateien und in den .env-Dateien Ihres persönlichen Ordners wurde kein Schlüssel gefunden. Sie können jederzeit Schlüssel hinzufügen.</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Take in all keys that were found</source>
        <translation>Alle gefundenen Schlüssel hereinnehmen</translation>
    </message>
    <message>
        <source>Found keys</source>
        <translation>Gefundene Schlüssel</translation>
    </message>
    <message>
        <source>Looking for keys</source>
        <translation>Suche nach Schlüsseln</translation>
    </message>
    <message>
        <source>No key was found in what could be read. You can add keys at any time.</source>
        <translation>In dem, was gelesen werden konnte, wurde kein Schlüssel gefunden. Sie können jederzeit Schlüssel hinzufügen.</translation>
    </message>
</context>
<context>
    <name>keyherd::GeneralSettings</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>In Ruhe lassen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language of this window. The command line follows the system&apos;s.</source>
        <translation>Die Sprache dieses Fensters. Die Befehlszeile folgt der des Systems.</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Mit der Sitzung starten</translation>
    </message>
    <message>
        <source>Keyherd starts hidden when you log in, so that reminders come and programs are served.</source>
        <translation>Keyherd startet bei der Anmeldung ohne Fenster, damit Erinnerungen kommen und Programme bedient werden.</translation>
    </message>
    <message>
        <source>Closing the window keeps Keyherd running</source>
        <translation>Beim Schließen des Fensters läuft Keyherd weiter</translation>
    </message>
    <message>
        <source>It stays as an icon beside the clock. Where the desktop has no place for one, closing quits.</source>
        <translation>Es bleibt als Symbol neben der Uhr. Hat der Desktop keinen Platz dafür, beendet das Schließen das Programm.</translation>
    </message>
    <message>
        <source>Keys that lie around</source>
        <translation>Herumliegende Schlüssel</translation>
    </message>
    <message>
        <source>What to do at each start with keys in the environment and in key files that the vault lacks.</source>
        <translation>Was bei jedem Start mit Schlüsseln in der Umgebung und in Schlüsseldateien geschieht, die dem Tresor fehlen.</translation>
    </message>
</context>
<context>
    <name>keyherd::HomePage</name>
    <message>
        <source>%1 was added.</source>
        <translation>%1 wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>There is no key in what was pasted.</source>
        <translation>Das Eingefügte enthält keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Copy a key, or a line that holds one, and paste again.</source>
        <translation>Kopieren Sie einen Schlüssel oder eine Zeile mit einem und fügen Sie erneut ein.</translation>
    </message>
    <message>
        <source>Add what was copied</source>
        <translation>Kopiertes hinzufügen</translation>
    </message>
    <message>
        <source>Back to the keys</source>
        <translation>Zurück zu den Schlüsseln</translation>
    </message>
    <message>
        <source>What was pasted is too long to look for a key in it.</source>
        <translation>Das Eingefügte ist zu lang, um darin nach einem Schlüssel zu suchen.</translation>
    </message>
    <message>
        <source>Copy only the key, or save the text as a file and import it.</source>
        <translation>Kopieren Sie nur den Schlüssel, oder speichern Sie den Text als Datei und importieren Sie diese.</translation>
    </message>
</context>
<context>
    <name>keyherd::ImportActions</name>
    <message numerus="yes">
        <source>%n key(s) came in.</source>
        <translation>
            <numerusform>%n Schlüssel wurde übernommen.</numerusform>
            <numerusform>%n Schlüssel wurden übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were taken out again.</source>
        <translation>
            <numerusform>%n Schlüssel wurde wieder herausgenommen.</numerusform>
            <numerusform>%n Schlüssel wurden wieder herausgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were changed since and stay.</source>
        <translation>
            <numerusform>%n Schlüssel wurde seither geändert und bleibt.</numerusform>
            <numerusform>%n Schlüssel wurden seither geändert und bleiben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyherd::ImportDialog</name>
    <message>
        <source>Looking at the file…</source>
        <translation>Die Datei wird angesehen…</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Die Dateien werden angesehen…</translation>
    </message>
    <message>
        <source>Looking at the columns…</source>
        <translation>Die Spalten werden angesehen…</translation>
    </message>
    <message>
        <source>Looking at the tables…</source>
        <translation>Die Tabellen werden angesehen…</translation>
    </message>
    <message>
        <source>Reading the keys…</source>
        <translation>Die Schlüssel werden gelesen…</translation>
    </message>
    <message>
        <source>Bringing the keys in…</source>
        <translation>Die Schlüssel werden übernommen…</translation>
    </message>
    <message>
        <source>Bring keys in</source>
        <translation>Schlüssel übernehmen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
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
        <source>Take in</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>keyherd::ImportTableModel</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>keyherd::IssueDialog</name>
    <message>
        <source>Issue</source>
        <translation>Ausstellen</translation>
    </message>
    <message>
        <source>Issuing…</source>
        <translation>Wird ausgestellt …</translation>
    </message>
    <message>
        <source>Have %1 issue a key</source>
        <translation>%1 einen Schlüssel ausstellen lassen</translation>
    </message>
    <message>
        <source>Name, here and at the provider (may be left empty)</source>
        <translation>Name, hier und beim Anbieter (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How many US dollars it may spend (empty: as many as the account)</source>
        <translation>Wie viele US-Dollar er ausgeben darf (leer: so viele wie das Konto)</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>The last day it works (empty: for good)</source>
        <translation>Der letzte Tag, an dem er gilt (leer: für immer)</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>This is not an amount. Write it as in 5 or 2.50, or leave it empty.</source>
        <translation>Das ist kein Betrag. Schreiben Sie ihn wie 5 oder 2,50 oder lassen Sie ihn leer.</translation>
    </message>
</context>
<context>
    <name>keyherd::KeyActions</name>
    <message numerus="yes">
        <source>The test was cancelled after %n key(s).</source>
        <translation>
            <numerusform>Die Prüfung wurde nach %n Schlüssel abgebrochen.</numerusform>
            <numerusform>Die Prüfung wurde nach %n Schlüsseln abgebrochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a key: verdict</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) tested, %1 valid.</source>
        <translation>
            <numerusform>%n Schlüssel geprüft, %1 gültig.</numerusform>
            <numerusform>%n Schlüssel geprüft, %1 gültig.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is active now.</source>
        <translation>%1 ist jetzt aktiv.</translation>
    </message>
    <message>
        <source>%1 is inactive now.</source>
        <translation>%1 ist jetzt inaktiv.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 ist wieder da.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is the active key of %2 now; the other one became inactive.</source>
        <translation>%1 ist jetzt der aktive Schlüssel von %2; der andere wurde inaktiv.</translation>
    </message>
    <message>
        <source>%1 and %2 are the same key.</source>
        <translation>%1 und %2 sind derselbe Schlüssel.</translation>
    </message>
</context>
<context>
    <name>keyherd::KeyDetail</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Last tested</source>
        <translation>Zuletzt geprüft</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Verwendungen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Letzter Fehler</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time: what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a key to see what is known of it.</source>
        <translation>Wählen Sie einen Schlüssel, um mehr über ihn zu sehen.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Test this key</source>
        <translation>Schlüssel prüfen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Asks before use</source>
        <translation>Fragt vor Verwendung</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <comment>time: what happened: who got the key</comment>
        <translation>%1: %2: %3</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>keyherd::KeyDialog</name>
    <message>
        <source>Edit key</source>
        <translation>Schlüssel bearbeiten</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
</context>
<context>
    <name>keyherd::KeyForm</name>
    <message>
        <source>Choose the provider that issued the key.</source>
        <translation>Wählen Sie den Anbieter, der den Schlüssel ausgestellt hat.</translation>
    </message>
    <message>
        <source>This date has passed.</source>
        <translation>Dieses Datum ist vorbei.</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-&amp;Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Anbieter</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Base &amp;URL</source>
        <translation>Basis-&amp;URL</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>&amp;Läuft ab</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>Schlag&amp;wörter</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>&amp;Active</source>
        <translation>A&amp;ktiv</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>%1 (leave empty to keep it)</source>
        <translation>%1 (leer lassen, um ihn zu behalten)</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>Schlüssel hier einfügen</translation>
    </message>
    <message>
        <source>Recognised from the key, or choose</source>
        <translation>Am Schlüssel erkannt, oder wählen</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Programs that ask for this provider get its active key.</source>
        <translation>Programme, die nach diesem Anbieter fragen, erhalten seinen aktiven Schlüssel.</translation>
    </message>
    <message>
        <source>%1 has no address of its own: give the one of your server.</source>
        <translation>%1 hat keine eigene Adresse: Geben Sie die Ihres Servers an.</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;Header</translation>
    </message>
    <message>
        <source>As&amp;k before use</source>
        <translation>Vor Verwendung fra&amp;gen</translation>
    </message>
    <message>
        <source>Ask before use</source>
        <translation>Vor Verwendung fragen</translation>
    </message>
    <message>
        <source>A program gets this key only once a person has allowed it, each time.</source>
        <translation>Ein Programm bekommt diesen Schlüssel nur, nachdem eine Person es erlaubt hat, jedes Mal.</translation>
    </message>
</context>
<context>
    <name>keyherd::KeyNews</name>
    <message>
        <source>A key stopped working</source>
        <translation>Ein Schlüssel funktioniert nicht mehr</translation>
    </message>
    <message>
        <source>%1 does not accept %2 any more.</source>
        <comment>provider, name of a key</comment>
        <translation>%1 nimmt %2 nicht mehr an.</translation>
    </message>
    <message>
        <source>A key is due</source>
        <translation>Ein Schlüssel ist fällig</translation>
    </message>
    <message>
        <source>A key was replaced</source>
        <translation>Ein Schlüssel wurde ersetzt</translation>
    </message>
    <message>
        <source>%1 has its new key, and the old one is gone.</source>
        <translation>%1 hat seinen neuen Schlüssel, und den alten gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>A key was not replaced</source>
        <translation>Ein Schlüssel wurde nicht ersetzt</translation>
    </message>
</context>
<context>
    <name>keyherd::KeyReach</name>
    <message>
        <source>%1, last on %2</source>
        <comment>name, time</comment>
        <translation>%1, zuletzt am %2</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Wohin er geht</translation>
    </message>
    <message>
        <source>No program and no file that Keyherd knows of.</source>
        <translation>Zu keinem Programm und in keine Datei, von der Keyherd weiß.</translation>
    </message>
    <message>
        <source>Programs whose token gets it</source>
        <translation>Programme, deren Token ihn erhält</translation>
    </message>
    <message>
        <source>Linked files that hold it</source>
        <translation>Verknüpfte Dateien, die ihn enthalten</translation>
    </message>
    <message>
        <source>Who got it last</source>
        <translation>Wer ihn zuletzt erhielt</translation>
    </message>
</context>
<context>
    <name>keyherd::KeyTable</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>keyherd::KeyTableModel</name>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Last tested</source>
        <translation>Zuletzt geprüft</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Verwendungen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>keyherd::KeyTrends</name>
    <message>
        <source>Uses in 30 days</source>
        <translation>Verwendungen in 30 Tagen</translation>
    </message>
    <message>
        <source>Latency of tests, in milliseconds</source>
        <translation>Antwortzeit der Prüfungen, in Millisekunden</translation>
    </message>
</context>
<context>
    <name>keyherd::KeysAtStart</name>
    <message numerus="yes">
        <source>%n key(s) that the vault lacks lie around (%1). Take them in, now and at every start?</source>
        <translation>
            <numerusform>%n Schlüssel, der dem Tresor fehlt, liegt herum (%1). Ihn aufnehmen, jetzt und bei jedem Start?</numerusform>
            <numerusform>%n Schlüssel, die dem Tresor fehlen, liegen herum (%1). Sie aufnehmen, jetzt und bei jedem Start?</numerusform>
        </translation>
    </message>
    <message>
        <source>A key would also be issued by: %1.</source>
        <translation>Auch würde ein Schlüssel ausgestellt von: %1.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>keyherd::KeysPage</name>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>Nichts braucht Ihre Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>No key fits. Clear the search or choose all keys.</source>
        <translation>Kein Schlüssel passt. Leeren Sie die Suche oder wählen Sie alle Schlüssel.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>There are no keys yet. Press Ctrl+N to add one, paste a key here with Ctrl+V, or drop a file with keys on the window.</source>
        <translation>Es gibt noch keine Schlüssel. Mit Strg+N fügen Sie einen hinzu, mit Strg+V fügen Sie hier einen ein; oder legen Sie eine Datei mit Schlüsseln auf dem Fenster ab.</translation>
    </message>
    <message>
        <source>Delete the chosen key</source>
        <translation>Gewählten Schlüssel löschen</translation>
    </message>
</context>
<context>
    <name>keyherd::LatencyPlot</name>
    <message numerus="yes">
        <source>%n answer(s) to tests, between %1 and %2 ms; the newest: %3 ms.</source>
        <translation>
            <numerusform>%n Antwort auf Prüfungen, zwischen %1 und %2 ms; die neueste: %3 ms.</numerusform>
            <numerusform>%n Antworten auf Prüfungen, zwischen %1 und %2 ms; die neueste: %3 ms.</numerusform>
        </translation>
    </message>
    <message>
        <source>Latency over time</source>
        <translation>Antwortzeit im Lauf der Zeit</translation>
    </message>
    <message>
        <source>No test was answered yet.</source>
        <translation>Noch wurde keine Prüfung beantwortet.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>%1: %2 ms, %3</source>
        <comment>time, latency, verdict of a test</comment>
        <translation>%1: %2 ms, %3</translation>
    </message>
</context>
<context>
    <name>keyherd::LinkNews</name>
    <message>
        <source>A linked file needs you</source>
        <translation>Eine verknüpfte Datei braucht Sie</translation>
    </message>
    <message>
        <source>Linked files are not in step</source>
        <translation>Verknüpfte Dateien sind nicht auf dem Stand</translation>
    </message>
</context>
<context>
    <name>keyherd::MainMenu</name>
    <message>
        <source>About Keyherd</source>
        <translation>Über Keyherd</translation>
    </message>
    <message>
        <source>Keyherd %1

Keeps API keys in an encrypted vault and hands them out safely.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Keyherd %1

Bewahrt API-Schlüssel in einem verschlüsselten Tresor auf und gibt sie sicher aus.

Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>keyherd::MainWindow</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
    <message>
        <source>Programs cannot ask over HTTP</source>
        <translation>Programme können nicht über HTTP fragen</translation>
    </message>
</context>
<context>
    <name>keyherd::Message</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>keyherd::NetworkSettings</name>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source> h</source>
        <comment>hours, after a number</comment>
        <translation> h</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Wait for a provider&apos;s answer</source>
        <translation>Auf die Antwort eines Anbieters warten</translation>
    </message>
    <message>
        <source>A test that takes longer says that the provider does not answer.</source>
        <translation>Dauert ein Test länger, heißt es, dass der Anbieter nicht antwortet.</translation>
    </message>
    <message>
        <source>Tests at the same time</source>
        <translation>Gleichzeitige Tests</translation>
    </message>
    <message>
        <source>How many requests are under way at once when all keys are tested.</source>
        <translation>Wie viele Anfragen zugleich laufen, wenn alle Schlüssel geprüft werden.</translation>
    </message>
    <message>
        <source>Test all keys every</source>
        <translation>Alle Schlüssel prüfen alle</translation>
    </message>
    <message>
        <source>While the vault is unlocked. You are told when a key that used to work stops working.</source>
        <translation>Solange der Tresor entsperrt ist. Sie erfahren es, wenn ein Schlüssel, der funktionierte, nicht mehr funktioniert.</translation>
    </message>
</context>
<context>
    <name>keyherd::NewSlotDialog</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Wird hinzugefügt …</translation>
    </message>
    <message>
        <source>There will be one more way to unlock the vault.</source>
        <translation>Es wird einen Weg mehr geben, den Tresor zu entsperren.</translation>
    </message>
</context>
<context>
    <name>keyherd::PassphrasePage</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Wählen Sie eine Passphrase</translation>
    </message>
    <message>
        <source>Poor: easy to guess. Several words that do not belong together are better.</source>
        <translation>Schlecht: leicht zu erraten. Mehrere Wörter, die nicht zusammengehören, sind besser.</translation>
    </message>
    <message>
        <source>Weak: another word or two would make it hard to guess.</source>
        <translation>Schwach: ein, zwei Wörter mehr machen sie schwer zu erraten.</translation>
    </message>
    <message>
        <source>Good: hard to guess.</source>
        <translation>Gut: schwer zu erraten.</translation>
    </message>
    <message>
        <source>Excellent: very hard to guess.</source>
        <translation>Ausgezeichnet: sehr schwer zu erraten.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Beide stimmen überein.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
    <message>
        <source>Nobody can look it up or reset it for you: write it down and keep it in a safe place.</source>
        <translation>Niemand kann sie nachsehen oder zurücksetzen: schreiben Sie sie auf und verwahren Sie sie sicher.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Stärke der Passphrase</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>Passphrase &amp;noch einmal</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Passphrase noch einmal</translation>
    </message>
</context>
<context>
    <name>keyherd::PasteMenu</name>
    <message>
        <source>Pasted keys</source>
        <translation>Eingefügte Schlüssel</translation>
    </message>
    <message>
        <source>Which key is to be added?</source>
        <translation>Welcher Schlüssel soll hinzugefügt werden?</translation>
    </message>
    <message>
        <source>Unknown provider</source>
        <translation>Unbekannter Anbieter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>provider: masked key</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>keyherd::PreviewPage</name>
    <message>
        <source>What is to come in?</source>
        <translation>Was soll hereinkommen?</translation>
    </message>
    <message>
        <source>There are no keys of known providers here. Go back and choose something else.</source>
        <translation>Hier gibt es keine Schlüssel bekannter Anbieter. Gehen Sie zurück und wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>Nothing here is new. Nothing is changed.</source>
        <translation>Hier ist nichts neu. Nichts wird geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) will come in. What the vault has already stays as it is.</source>
        <translation>
            <numerusform>%n Schlüssel wird übernommen. Was der Tresor schon hat, bleibt, wie es ist.</numerusform>
            <numerusform>%n Schlüssel werden übernommen. Was der Tresor schon hat, bleibt, wie es ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All new keys</source>
        <translation>&amp;Alle neuen Schlüssel</translation>
    </message>
    <message>
        <source>All new keys</source>
        <translation>Alle neuen Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>A&amp;nzeigen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Found keys</source>
        <translation>Gefundene Schlüssel</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a verdict and how often it was given</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>keyherd::ProgramsPage</name>
    <message>
        <source>Revoke a token</source>
        <translation>Ein Token widerrufen</translation>
    </message>
    <message>
        <source>Revoke the token of %1? It is worth nothing from then on, and cannot be brought back.</source>
        <translation>Das Token von %1 widerrufen? Es ist dann sofort wertlos und lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Programs ask at %1.</source>
        <translation>Programme fragen unter %1.</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Programs with a token</source>
        <translation>Programme mit einem Token</translation>
    </message>
    <message>
        <source>No program has a token yet. Add one, and give the program the token that you get.</source>
        <translation>Noch hat kein Programm ein Token. Fügen Sie eines hinzu und geben Sie ihm das Token, das Sie erhalten.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Nobody answers programs yet: switch on &quot;Let programs ask over HTTP&quot; in the settings.</source>
        <translation>Noch antwortet niemand den Programmen: Schalten Sie in den Einstellungen „Programme über HTTP fragen lassen“ ein.</translation>
    </message>
</context>
<context>
    <name>keyherd::ProviderBox</name>
    <message>
        <source>Other service…</source>
        <translation>Anderer Dienst …</translation>
    </message>
</context>
<context>
    <name>keyherd::ProviderDialog</name>
    <message>
        <source>Open a provider</source>
        <translation>Einen Anbieter öffnen</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add a service of your own</source>
        <translation>Einen eigenen Dienst hinzufügen</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Fills in what a JSON file says; it may also be dropped here.</source>
        <translation>Übernimmt, was eine JSON-Datei sagt; Sie können sie auch hier ablegen.</translation>
    </message>
</context>
<context>
    <name>keyherd::ProviderForm</name>
    <message>
        <source>This cannot be empty.</source>
        <translation>Dies darf nicht leer sein.</translation>
    </message>
    <message>
        <source>Its keys are sent to %1.</source>
        <translation>Seine Schlüssel werden an %1 gesendet.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>&amp;Kennung</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>How the &amp;key travels</source>
        <translation>&amp;Wie der Schlüssel gesendet wird</translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation>Kop&amp;fzeile</translation>
    </message>
    <message>
        <source>&amp;Test path</source>
        <translation>Test&amp;pfad</translation>
    </message>
    <message>
        <source>&amp;Good answer holds</source>
        <translation>&amp;Gute Antwort enthält</translation>
    </message>
    <message>
        <source>&amp;Environment variables</source>
        <translation>&amp;Umgebungsvariablen</translation>
    </message>
    <message>
        <source>As a bearer token (Authorization: Bearer …)</source>
        <translation>Als Bearer-Token (Authorization: Bearer …)</translation>
    </message>
    <message>
        <source>Alone in a header</source>
        <translation>Allein in einer Kopfzeile</translation>
    </message>
    <message>
        <source>Not at all: it needs no key</source>
        <translation>Gar nicht: es braucht keinen Schlüssel</translation>
    </message>
    <message>
        <source>What you call the service</source>
        <translation>Wie Sie den Dienst nennen</translation>
    </message>
    <message>
        <source>What commands call it</source>
        <translation>Wie er in Befehlen heißt</translation>
    </message>
    <message>
        <source>Separated by commas, such as EXAMPLE_API_KEY</source>
        <translation>Durch Kommas getrennt, etwa EXAMPLE_API_KEY</translation>
    </message>
    <message>
        <source>What is asked for to see whether a key works. It must cost nothing and change nothing.</source>
        <translation>Was abgefragt wird, um zu sehen, ob ein Schlüssel funktioniert. Es darf nichts kosten und nichts ändern.</translation>
    </message>
    <message>
        <source>A member that the JSON of a good answer has. Without it, the key is not called valid.</source>
        <translation>Ein Element, das das JSON einer guten Antwort hat. Ohne es gilt der Schlüssel nicht als gültig.</translation>
    </message>
</context>
<context>
    <name>keyherd::ProviderListModel</name>
    <message>
        <source>Needs attention</source>
        <translation>Auffällig</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n key(s)</source>
        <translation>
            <numerusform>%1, %n Schlüssel</numerusform>
            <numerusform>%1, %n Schlüssel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyherd::ProviderMenu</name>
    <message>
        <source>Add a service of your own…</source>
        <translation>Einen eigenen Dienst hinzufügen …</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 wurde entfernt.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 ist wieder da.</translation>
    </message>
    <message>
        <source>Have %1 issue a key…</source>
        <translation>%1 einen Schlüssel ausstellen lassen …</translation>
    </message>
</context>
<context>
    <name>keyherd::RecoveryPage</name>
    <message>
        <source>Keep this recovery key</source>
        <translation>Bewahren Sie diesen Wiederherstellungsschlüssel auf</translation>
    </message>
    <message>
        <source>Recovery key of Keyherd

%1

It opens the vault at %2.
It was made on %3.

Keep it where no computer is: whoever has it and the vault can read every key in it.
To use it, choose &quot;Use recovery key&quot; where Keyherd asks for the passphrase.
</source>
        <extracomment>%1 is a key, %2 a file, %3 a date: a sheet of paper that somebody keeps</extracomment>
        <translation>Wiederherstellungsschlüssel von Keyherd

%1

Er öffnet den Tresor %2.
Er wurde am %3 erstellt.

Bewahren Sie ihn fern von jedem Computer auf: Wer ihn und den Tresor hat, kann jeden Schlüssel darin lesen.
Zum Verwenden wählen Sie „Wiederherstellungsschlüssel verwenden“, wo Keyherd nach der Passphrase fragt.
</translation>
    </message>
    <message>
        <source>Saved as %1. Take it off this computer.</source>
        <translation>Gespeichert als %1. Nehmen Sie die Datei von diesem Computer weg.</translation>
    </message>
    <message>
        <source>It opens the vault when all else is lost. It is shown only now, and nobody can look it up for you: write it down, print it, or save it to a medium that you put away.</source>
        <translation>Er öffnet den Tresor, wenn alles andere verloren ist. Er wird nur jetzt gezeigt, und niemand kann ihn für Sie nachschlagen: Schreiben Sie ihn auf, drucken Sie ihn oder speichern Sie ihn auf einem Datenträger, den Sie weglegen.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Print the recovery key</source>
        <translation>Wiederherstellungsschlüssel drucken</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>In einer Datei speichern …</translation>
    </message>
    <message>
        <source>Save the recovery key to a file</source>
        <translation>Wiederherstellungsschlüssel in einer Datei speichern</translation>
    </message>
    <message>
        <source>I have put it in a safe place</source>
        <translation>Ich habe ihn an einem sicheren Ort verwahrt</translation>
    </message>
    <message>
        <source>Recovery key, first half</source>
        <translation>Wiederherstellungsschlüssel, erste Hälfte</translation>
    </message>
    <message>
        <source>Recovery key, second half</source>
        <translation>Wiederherstellungsschlüssel, zweite Hälfte</translation>
    </message>
</context>
<context>
    <name>keyherd::ReminderSettings</name>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Days after which a key should be rotated</source>
        <translation>Tage, nach denen ein Schlüssel ersetzt werden sollte</translation>
    </message>
    <message>
        <source>A key that is older needs attention. Its age is counted from its last new secret.</source>
        <translation>Ein älterer Schlüssel braucht Aufmerksamkeit. Sein Alter zählt ab seinem letzten neuen Wert.</translation>
    </message>
    <message>
        <source>Days of notice before a key expires</source>
        <translation>Tage Vorlauf, bevor ein Schlüssel abläuft</translation>
    </message>
    <message>
        <source>A key needs attention this long before the date on which it expires.</source>
        <translation>So lange vor seinem Ablaufdatum braucht ein Schlüssel Aufmerksamkeit.</translation>
    </message>
</context>
<context>
    <name>keyherd::ResultPage</name>
    <message>
        <source>The keys are in the vault</source>
        <translation>Die Schlüssel sind im Tresor</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) came in.</source>
        <translation>
            <numerusform>%n Schlüssel wurde übernommen.</numerusform>
            <numerusform>%n Schlüssel wurden übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) stayed out.</source>
        <translation>
            <numerusform>%n anderer blieb draußen.</numerusform>
            <numerusform>%n andere blieben draußen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where they came from they still lie, readable by whoever finds them. Once you have seen that the keys work, delete them there.</source>
        <translation>Wo sie herkamen, liegen sie noch, lesbar für jeden, der sie findet. Sobald Sie gesehen haben, dass die Schlüssel funktionieren, löschen Sie sie dort.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Übernahme rückgängig machen</translation>
    </message>
</context>
<context>
    <name>keyherd::RotateDialog</name>
    <message>
        <source>A new key of %1 waits for its test.</source>
        <translation>Ein neuer Schlüssel von %1 wartet auf seine Prüfung.</translation>
    </message>
    <message>
        <source>%1 has its new key.</source>
        <translation>%1 hat seinen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>%1 ersetzen</translation>
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
        <source>Switch without a test</source>
        <translation>Ohne Prüfung ersetzen</translation>
    </message>
    <message>
        <source>Open the page of %1</source>
        <translation>Seite von %1 öffnen</translation>
    </message>
    <message>
        <source>The old key is deleted</source>
        <translation>Der alte Schlüssel ist gelöscht</translation>
    </message>
    <message>
        <source>Issue and switch</source>
        <translation>Ausstellen und ersetzen</translation>
    </message>
    <message>
        <source>Test and switch</source>
        <translation>Prüfen und ersetzen</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
</context>
<context>
    <name>keyherd::RotateForm</name>
    <message>
        <source>Have %1 issue the new key</source>
        <translation>%1 den neuen Schlüssel ausstellen lassen</translation>
    </message>
    <message>
        <source>Paste a key that you made yourself</source>
        <translation>Einen selbst angelegten Schlüssel einfügen</translation>
    </message>
    <message>
        <source>Make a new key on the page of %1, and paste it here. Programs get the old one until a test says that the new one works.</source>
        <translation>Legen Sie auf der Seite von %1 einen neuen Schlüssel an und fügen Sie ihn hier ein. Programme erhalten den alten, bis eine Prüfung sagt, dass der neue funktioniert.</translation>
    </message>
    <message>
        <source>Open the page of %1</source>
        <translation>Seite von %1 öffnen</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>The old key is disabled when nothing has used it for this long, and deleted after as long again:</source>
        <translation>Der alte Schlüssel wird abgeschaltet, wenn ihn so lange nichts benutzt hat, und nach noch einmal so langer Zeit gelöscht:</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>Eine Stunde</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Ein Tag</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Eine Woche</translation>
    </message>
    <message>
        <source>The new key expires (may be left empty)</source>
        <translation>Der neue Schlüssel läuft ab (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
</context>
<context>
    <name>keyherd::RotationActions</name>
    <message>
        <source>%1 was replaced.</source>
        <translation>%1 wurde ersetzt.</translation>
    </message>
    <message>
        <source>%1 was issued.</source>
        <translation>%1 wurde ausgestellt.</translation>
    </message>
</context>
<context>
    <name>keyherd::SearchField</name>
    <message>
        <source>Search keys</source>
        <translation>Schlüssel suchen</translation>
    </message>
    <message>
        <source>Words of name, provider, tags or note. Also provider:, tag:, status: and is:active, is:inactive, is:damaged, is:expiring. Quotes keep words together, a - before a word leaves out what has it. (Ctrl+F)</source>
        <translation>Wörter aus Name, Anbieter, Schlagwörtern oder Notiz. Auch provider:, tag:, status: und is:active, is:inactive, is:damaged, is:expiring. Anführungszeichen halten Wörter zusammen, ein - vor einem Wort lässt weg, was es enthält. (Strg+F)</translation>
    </message>
    <message>
        <source>Words for the search</source>
        <translation>Wörter für die Suche</translation>
    </message>
</context>
<context>
    <name>keyherd::SecretBox</name>
    <message>
        <source>Key, revealed</source>
        <translation>Schlüssel, offen</translation>
    </message>
    <message>
        <source>Key, masked</source>
        <translation>Schlüssel, verdeckt</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Copied (%1 s)</source>
        <translation>Kopiert (%1 s)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>keyherd::SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Hide what is typed (%1)</source>
        <translation>Eingabe verbergen (%1)</translation>
    </message>
    <message>
        <source>Show what is typed (%1)</source>
        <translation>Eingabe anzeigen (%1)</translation>
    </message>
</context>
<context>
    <name>keyherd::SecuritySettings</name>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Keyherd will lock itself less often.</source>
        <translation>Keyherd wird sich seltener selbst sperren.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>Zwischenablage leeren nach</translation>
    </message>
    <message>
        <source>A copied key is taken off the clipboard again, unless something else is there by then.</source>
        <translation>Ein kopierter Schlüssel wird wieder aus der Zwischenablage genommen, wenn dort bis dahin nichts anderes liegt.</translation>
    </message>
    <message>
        <source>Hide a revealed key after</source>
        <translation>Angezeigten Schlüssel verbergen nach</translation>
    </message>
    <message>
        <source>Then only its first and last characters are shown.</source>
        <translation>Dann sind nur seine ersten und letzten Zeichen zu sehen.</translation>
    </message>
    <message>
        <source>Lock when Keyherd is not used for</source>
        <translation>Sperren, wenn Keyherd nicht benutzt wird, nach</translation>
    </message>
    <message>
        <source>Nothing of the vault is on the screen then, and programs get no keys.</source>
        <translation>Dann ist nichts aus dem Tresor auf dem Bildschirm, und Programme erhalten keine Schlüssel.</translation>
    </message>
    <message>
        <source>Lock when the screen is locked</source>
        <translation>Sperren, wenn der Bildschirm gesperrt wird</translation>
    </message>
    <message>
        <source>Unlocking the screen does not unlock the vault.</source>
        <translation>Das Entsperren des Bildschirms entsperrt den Tresor nicht.</translation>
    </message>
    <message>
        <source>Lock when the computer is suspended</source>
        <translation>Sperren, wenn der Computer in den Ruhezustand geht</translation>
    </message>
    <message>
        <source>It is done before the computer sleeps, so that no key stays in its memory.</source>
        <translation>Das geschieht, bevor der Computer schläft, damit kein Schlüssel in seinem Speicher bleibt.</translation>
    </message>
    <message>
        <source>Keep windows out of screen captures</source>
        <translation>Fenster aus Bildschirmaufnahmen heraushalten</translation>
    </message>
    <message>
        <source>Screenshots, recordings and shared screens do not show Keyherd.</source>
        <translation>Bildschirmfotos, Aufnahmen und geteilte Bildschirme zeigen Keyherd nicht.</translation>
    </message>
</context>
<context>
    <name>keyherd::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>keyherd::ShortcutsAction</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>keyherd::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>keyherd::Sidebar</name>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
</context>
<context>
    <name>keyherd::SlotActions</name>
    <message>
        <source>There will be one more way to unlock the vault.</source>
        <translation>Es wird einen Weg mehr geben, den Tresor zu entsperren.</translation>
    </message>
    <message>
        <source>Passphrase…</source>
        <translation>Passphrase …</translation>
    </message>
    <message>
        <source>Recovery key…</source>
        <translation>Wiederherstellungsschlüssel …</translation>
    </message>
    <message>
        <source>This will not open the vault any more: %1.</source>
        <translation>Das wird den Tresor nicht mehr öffnen: %1.</translation>
    </message>
    <message>
        <source>Add a way to unlock…</source>
        <translation>Weg zum Entsperren hinzufügen …</translation>
    </message>
    <message>
        <source>Remove a way to unlock…</source>
        <translation>Weg zum Entsperren entfernen …</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <extracomment>%1 is a way to unlock the vault, %2 a moment</extracomment>
        <translation>%1, seit %2</translation>
    </message>
</context>
<context>
    <name>keyherd::SourcePage</name>
    <message>
        <source>Where are the keys?</source>
        <translation>Wo sind die Schlüssel?</translation>
    </message>
    <message>
        <source>Choose a file, or drop it on the window: what kind it is, it mostly tells itself.</source>
        <translation>Wählen Sie eine Datei oder legen Sie sie auf dem Fenster ab: Meist verrät sie selbst, von welcher Art sie ist.</translation>
    </message>
    <message>
        <source>&amp;File or address</source>
        <translation>&amp;Datei oder Adresse</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>File or address</source>
        <translation>Datei oder Adresse</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>A file of any kind</source>
        <translation>Eine Datei beliebiger Art</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>keyherd::StatusStrip</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>HTTP: %1</source>
        <comment>address</comment>
        <translation>HTTP: %1</translation>
    </message>
    <message>
        <source>Agent: on</source>
        <translation>Agent: an</translation>
    </message>
    <message>
        <source>The command line uses the vault while it is unlocked here.</source>
        <translation>Die Befehlszeile benutzt den Tresor, solange er hier entsperrt ist.</translation>
    </message>
</context>
<context>
    <name>keyherd::SummaryPage</name>
    <message>
        <source>Ready to make the vault</source>
        <translation>Bereit, den Tresor anzulegen</translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation>Die Passphrase</translation>
    </message>
    <message>
        <source>Nothing has been written so far. Finish makes the vault.</source>
        <translation>Bisher wurde nichts geschrieben. „Fertigstellen“ legt den Tresor an.</translation>
    </message>
    <message>
        <source>The vault is kept at</source>
        <translation>Der Tresor liegt bei</translation>
    </message>
    <message>
        <source>It is unlocked by</source>
        <translation>Entsperrt wird er durch</translation>
    </message>
    <message>
        <source>The passphrase, when the keychain is not there</source>
        <translation>Die Passphrase, wenn der Schlüsselbund fehlt</translation>
    </message>
    <message>
        <source>The recovery key, when all else is lost</source>
        <translation>Der Wiederherstellungsschlüssel, wenn alles andere verloren ist</translation>
    </message>
</context>
<context>
    <name>keyherd::SyncDetails</name>
    <message>
        <source>Keys found at the start</source>
        <translation>Beim Start gefundene Schlüssel</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
</context>
<context>
    <name>keyherd::TestPanel</name>
    <message>
        <source>Tests before</source>
        <translation>Frühere Tests</translation>
    </message>
    <message>
        <source>The provider&apos;s words: %1</source>
        <translation>Der Anbieter sagt: %1</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>%1 versuchen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Models since the test before</source>
        <translation>Modelle seit dem letzten Test</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time: verdict of a test</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>keyherd::TokenDialog</name>
    <message>
        <source>The token of %1</source>
        <translation>Das Token von %1</translation>
    </message>
    <message>
        <source>Give this token to %1 now. It is shown only this once: the vault keeps no copy of it.</source>
        <translation>Geben Sie %1 dieses Token jetzt. Es wird nur dieses eine Mal gezeigt: Der Tresor behält keine Kopie davon.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Copied (%1 s)</source>
        <translation>Kopiert (%1 s)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>keyherd::TopBar</name>
    <message>
        <source>Add key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Alle prüfen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
</context>
<context>
    <name>keyherd::Tray</name>
    <message>
        <source>Keyherd goes on running</source>
        <translation>Keyherd läuft weiter</translation>
    </message>
    <message>
        <source>It is beside the clock now. &quot;Quit&quot; in its menu there ends it; the settings change what closing does.</source>
        <translation>Es ist jetzt neben der Uhr. „Beenden“ in seinem Menü dort beendet es; die Einstellungen ändern, was das Schließen tut.</translation>
    </message>
    <message>
        <source>A key is on the clipboard</source>
        <translation>Ein Schlüssel ist in der Zwischenablage</translation>
    </message>
    <message numerus="yes">
        <source>The key of %1 is there for %n second(s).</source>
        <translation>
            <numerusform>Der Schlüssel von %1 ist dort %n Sekunde lang.</numerusform>
            <numerusform>Der Schlüssel von %1 ist dort %n Sekunden lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keyherd (locked)</source>
        <translation>Keyherd (gesperrt)</translation>
    </message>
    <message>
        <source>Open Keyherd</source>
        <translation>Keyherd öffnen</translation>
    </message>
    <message>
        <source>Copy the key of</source>
        <translation>Schlüssel kopieren von</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Alle prüfen</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren …</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>keyherd::UnlockPage</name>
    <message>
        <source>Looking at the vault…</source>
        <translation>Der Tresor wird angesehen …</translation>
    </message>
    <message>
        <source>Asking %1 to unlock the vault…</source>
        <translation>%1 wird gebeten, den Tresor zu entsperren …</translation>
    </message>
    <message>
        <source>Checking the passphrase…</source>
        <translation>Die Passphrase wird geprüft …</translation>
    </message>
    <message>
        <source>Your keys are locked</source>
        <translation>Ihre Schlüssel sind gesperrt</translation>
    </message>
    <message>
        <source>If it opens a window of its own, answer it there.</source>
        <translation>Öffnet er ein eigenes Fenster, antworten Sie dort.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Try keychain again</source>
        <translation>Schlüsselbund noch einmal versuchen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Unlock with %1</source>
        <translation>Mit %1 entsperren</translation>
    </message>
    <message>
        <source>Checking the recovery key…</source>
        <translation>Der Wiederherstellungsschlüssel wird geprüft …</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>&amp;Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Use recovery key</source>
        <translation>Wiederherstellungsschlüssel verwenden</translation>
    </message>
    <message>
        <source>Use passphrase</source>
        <translation>Passphrase verwenden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>keyherd::UsageModel</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>How often the provider refused the key since it was added, in tests or as programs report it.</source>
        <translation>Wie oft der Anbieter den Schlüssel abgelehnt hat, seit er hinzugefügt wurde: bei Prüfungen oder wie Programme es melden.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Uses in 30 days</source>
        <translation>Verwendungen in 30 Tagen</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
</context>
<context>
    <name>keyherd::UsagePage</name>
    <message>
        <source>All programs</source>
        <translation>Alle Programme</translation>
    </message>
    <message>
        <source>Uses of all keys per day</source>
        <translation>Verwendungen aller Schlüssel je Tag</translation>
    </message>
    <message>
        <source>Uses of %1 per day</source>
        <translation>Verwendungen von %1 je Tag</translation>
    </message>
    <message>
        <source>Latency in milliseconds</source>
        <translation>Antwortzeit in Millisekunden</translation>
    </message>
    <message>
        <source>Latency of %1 in milliseconds</source>
        <translation>Antwortzeit von %1 in Millisekunden</translation>
    </message>
    <message>
        <source>Choose a key below to see how fast its provider answers.</source>
        <translation>Wählen Sie unten einen Schlüssel, um zu sehen, wie schnell sein Anbieter antwortet.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle Schlüssel zeigen</translation>
    </message>
    <message>
        <source>No key was used yet. Copy one, or start a program with &quot;keyherd run&quot;.</source>
        <translation>Noch wurde kein Schlüssel verwendet. Kopieren Sie einen, oder starten Sie ein Programm mit „keyherd run“.</translation>
    </message>
</context>
<context>
    <name>keyherd::UseDialog</name>
    <message>
        <source>A program asks for a key</source>
        <translation>Ein Programm verlangt einen Schlüssel</translation>
    </message>
    <message>
        <source>A program that cannot be told</source>
        <translation>Ein unbekanntes Programm</translation>
    </message>
    <message>
        <source>%1
wants to use
%2</source>
        <translation>%1
möchte verwenden:
%2</translation>
    </message>
    <message>
        <source>For this session means: until the vault is locked.</source>
        <translation>Für diese Sitzung heißt: bis der Tresor gesperrt wird.</translation>
    </message>
    <message>
        <source>Allow &amp;once</source>
        <translation>&amp;Einmal erlauben</translation>
    </message>
    <message>
        <source>Allow for this &amp;session</source>
        <translation>Für diese &amp;Sitzung erlauben</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>&amp;Verweigern</translation>
    </message>
</context>
<context>
    <name>keyherd::UsePlot</name>
    <message>
        <source>Uses in the last 30 days: %1; the most on %2: %3. Errors: %4.</source>
        <translation>Verwendungen in den letzten 30 Tagen: %1; die meisten am %2: %3. Fehler: %4.</translation>
    </message>
    <message>
        <source>Uses over time</source>
        <translation>Verwendungen im Lauf der Zeit</translation>
    </message>
    <message>
        <source>No use in the last 30 days.</source>
        <translation>Keine Verwendung in den letzten 30 Tagen.</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Verwendungen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>%1: uses %2, errors %3</source>
        <comment>date, numbers</comment>
        <translation>%1: Verwendungen %2, Fehler %3</translation>
    </message>
</context>
<context>
    <name>keyherd::VaultSettings</name>
    <message>
        <source>Vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>Nothing is wrong with what can be seen of a locked vault.</source>
        <translation>An dem, was von einem gesperrten Tresor zu sehen ist, fehlt nichts.</translation>
    </message>
    <message>
        <source>Unlock it to have every key checked.</source>
        <translation>Entsperren Sie ihn, um jeden Schlüssel prüfen zu lassen.</translation>
    </message>
    <message>
        <source>All is well: the vault, its history, every key, and the files around it.</source>
        <translation>Alles in Ordnung: der Tresor, sein Verlauf, jeder Schlüssel und die Dateien darum herum.</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Wo er ist</translation>
    </message>
    <message>
        <source>What unlocks it</source>
        <translation>Was ihn entsperrt</translation>
    </message>
    <message>
        <source>Keys in it</source>
        <translation>Schlüssel darin</translation>
    </message>
    <message>
        <source>There is no vault yet.</source>
        <translation>Es gibt noch keinen Tresor.</translation>
    </message>
    <message>
        <source>Check the vault now</source>
        <translation>Tresor jetzt prüfen</translation>
    </message>
</context>
<context>
    <name>keyherd::WaysInPage</name>
    <message>
        <source>How do you want to unlock your keys?</source>
        <translation>Wie möchten Sie Ihre Schlüssel entsperren?</translation>
    </message>
    <message>
        <source>Asking whether %1 answers…</source>
        <translation>Es wird gefragt, ob %1 antwortet …</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 antwortet.</translation>
    </message>
    <message>
        <source>%1 Go on with a passphrase: it protects your keys just as well.</source>
        <extracomment>%1 is a sentence that says what is wrong with the system&apos;s keychain</extracomment>
        <translation>%1 Fahren Sie mit einer Passphrase fort: sie schützt Ihre Schlüssel genauso gut.</translation>
    </message>
    <message>
        <source>Choose at least one way to unlock.</source>
        <translation>Wählen Sie mindestens einen Weg zum Entsperren.</translation>
    </message>
    <message>
        <source>Opens the vault by itself while you are logged in.</source>
        <translation>Öffnet den Tresor von selbst, solange Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Opens the vault wherever it is, also when the keychain is lost.</source>
        <translation>Öffnet den Tresor, wo immer er ist, auch wenn der Schlüsselbund verloren ist.</translation>
    </message>
    <message>
        <source>Choose another way beside it: a recovery key is for emergencies, not for every day.</source>
        <translation>Wählen Sie daneben einen anderen Weg: Ein Wiederherstellungsschlüssel ist für Notfälle, nicht für jeden Tag.</translation>
    </message>
    <message>
        <source>If %1 ever loses its entry, nobody can open the vault. A passphrase or a recovery key is the way back in.</source>
        <translation>Verliert %1 einmal den Eintrag, kann niemand den Tresor öffnen. Eine Passphrase oder ein Wiederherstellungsschlüssel ist der Weg zurück.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>A long key to print or to save, for the day when all else is lost or forgotten.</source>
        <translation>Ein langer Schlüssel zum Drucken oder Speichern, für den Tag, an dem alles andere verloren oder vergessen ist.</translation>
    </message>
    <message>
        <source>Keyherd keeps your API keys in one encrypted vault on this machine. Choose how to open it; more than one way is the safest.</source>
        <translation>Keyherd bewahrt Ihre API-Schlüssel in einem verschlüsselten Tresor auf diesem Rechner auf. Wählen Sie, wie er geöffnet wird; mehrere Wege zusammen sind am sichersten.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Keyherd is running already, but does not answer. End it, then start it again.</source>
        <translation>Keyherd läuft bereits, antwortet aber nicht. Beenden Sie es und starten Sie es dann neu.</translation>
    </message>
    <message>
        <source>Commands do not get keys from this window</source>
        <translation>Befehle erhalten von diesem Fenster keine Schlüssel</translation>
    </message>
</context>
</TS>
