<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_US">
<context>
    <name>AddCommand</name>
    <message>
        <source>Keep a key: read from standard input, or asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose key it is: an id or alias of &quot;keyherd providers&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to call it; else the provider&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is sent instead of the provider&apos;s own address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it, but leave the active key as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day it expires, such as 2027-01-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word to find it by; may be given several times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything you want to remember about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of %1 (not shown):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header to send with it, such as an organisation&apos;s; may be given several times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It manages other keys: never active, never handed out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>a date such as 2027-01-31 is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of seconds, more than 0 and at most %1, is expected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditCommand</name>
    <message>
        <source>Show what happened to keys, oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check instead that nobody altered or cut the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only from this day on, such as 2026-01-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeReport</name>
    <message>
        <source>%1 is the same key</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other key(s) of this provider became inactive</source>
        <translation>
            <numerusform>%n other key of this provider became inactive</numerusform>
            <numerusform>%n other keys of this provider became inactive</numerusform>
        </translation>
    </message>
    <message>
        <source>this key manages other keys: it is never active, and no program gets it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandAdvice</name>
    <message>
        <source>&quot;%1&quot; shows how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;keyherd providers&quot; lists those there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;keyherd list&quot; shows the keys with their numbers and names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add one with &quot;keyherd add&quot;, or activate one with &quot;keyherd edit KEY --active&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the key on standard input, or type it when asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create one with &quot;keyherd init&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use it, or choose another place with --vault; it was not touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the passphrase at a terminal or with --passphrase-file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave --passphrase-file and KEYHERD_PASSPHRASE_FILE out, so that the keychain unlocks it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keys are not affected; &quot;keyherd doctor&quot; checks them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start or unlock it, or use &quot;keyherd init --passphrase&quot;; nothing was created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the passphrase opens the vault too: give it at a terminal or with --passphrase-file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say which with --columns key=HEADER,provider=HEADER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not read; &quot;chmod 600 %1&quot; takes their rights away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>there is no such option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;keyherd %1&quot; has no such option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key is never taken from the command line, where other programs can read it: pipe it in or type it when asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;keyherd %1&quot; does not expect this argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a command is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this argument is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this option needs a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they cannot be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault (else KEYHERD_VAULT, else the standard place)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock with the first line of FILE; - is standard input (else KEYHERD_PASSPHRASE_FILE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of texts: en, fr, de, vi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON, and nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes and no progress; errors and warnings stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask a running agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;keyherd --help&quot; shows the options that every command accepts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>is none of provider, name, key, base_url, active, expires, tags, note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not of the form key=COLUMN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a date such as 2027-01-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoctorCommand</name>
    <message>
        <source>Check the vault and its surroundings, and say what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is intact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every key opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every own provider is whole</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditCommand</name>
    <message>
        <source>Change what is known of a key; what is not given stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand this key out; the provider&apos;s others become inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not hand this key out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another address; empty: the provider&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day it expires; empty: never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All its tags, anew; one empty tag removes them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another note; empty: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not together with --inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to change was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All its headers, anew, such as an organisation&apos;s; one empty header removes them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct it and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key of %1 already has the name &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another name, or change that key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no provider is called &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose one of the list of providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a usable web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give a whole address without user name or password, such as https://api.example.com/v1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key would travel unencrypted to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use an https address; plain http is only for this machine itself (127.0.0.1, localhost)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the passphrase is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give one that is hard to guess and that you will remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give it a name of 3 to 100 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name contains characters that cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no key: nothing was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paste the key as the provider shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is too long for a key: more than 16 KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paste the key alone, not a whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>character %1 cannot be part of a key: only visible ASCII characters without spaces can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy the key again from the provider&apos;s page, on its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this looks like a key of %2, not of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose %1 as the provider, or paste the right key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this cannot be a key of %1: those begin with &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy the whole key again from the provider&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave the key empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the vault has no key &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name it by its number or as provider/name, as the list shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key of %1 is active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add one, or activate one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; fits more than one key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the key by its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that it is a file that you may read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that the place exists, has room and may be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no vault at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a vault at %1 already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use it, or choose another place for a new one; it was not touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the vault is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlock it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the passphrase is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try again; check the keyboard layout and Caps Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no passphrase was set up for this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlock it with the system&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this vault was not set up with the system&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlock it with its passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the vault&apos;s protection of the passphrase has values that Keyherd never writes (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>someone may have altered the vault: unlock it another way, or go back to a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system&apos;s keychain does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start it (GNOME Keyring, KWallet) or use the vault&apos;s passphrase, if it has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system&apos;s keychain is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlock it or use the vault&apos;s passphrase, if it has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system&apos;s keychain refused access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allow Keyherd when it asks, or use the vault&apos;s passphrase, if it has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system&apos;s keychain has no entry for this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use the vault&apos;s passphrase; if it has none, bring back the keychain it was made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry in the system&apos;s keychain does not open this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use the vault&apos;s passphrase; the entry may belong to another copy of the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system&apos;s keychain did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer its question if it asks one, or use the vault&apos;s passphrase, if it has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system&apos;s keychain failed (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try again, or use the vault&apos;s passphrase, if it has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system&apos;s keychain already has an entry for this vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was written over it; remove it yourself if you are sure that nothing needs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other keys are unharmed: replace this one, or go back to a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the vault is damaged or was tampered with (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep the file and go back to a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a vault of Keyherd, or its beginning was destroyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another file, or go back to a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the vault was written by a newer Keyherd (version %1 of its layout; this program knows %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update Keyherd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of the vault is in a format that this program does not know (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update Keyherd; if it is up to date, the vault was damaged: go back to a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>this vault is older than the one last used here: %n change(s) are missing</source>
        <translation>
            <numerusform>this vault is older than the one last used here: %n change is missing</numerusform>
            <numerusform>this vault is older than the one last used here: %n changes are missing</numerusform>
        </translation>
    </message>
    <message>
        <source>if you did not bring back a backup yourself, look through your keys: some may be old or gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the history was altered or cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the history was altered or cut at record %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keys are not affected; find out who could write to the vault, or go back to a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key %2 of %1 is damaged or was tampered with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key %1/%2 is damaged or was tampered with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key %1/%2 (id %3) is damaged or was tampered with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program is writing to the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try again in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another file was put in the place of the vault at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start again to work with the new one; nothing was written to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make room and try again; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check its permissions and the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not safe as a vault: it is a link, or belongs to someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use the real path of a file of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other users of this machine may read or change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take their rights to it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clock of this machine lies before the newest record of the history (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading or writing the vault failed (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the disk and try again; a change that was reported as done is safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system gives no protected memory for secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raise the limit for locked memory (ulimit -l) or close other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cryptography of this installation gives wrong results (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was opened; install Keyherd and libsodium again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this version cannot do that: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update Keyherd, or do without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the network connection and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start it again if you still want it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no details are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key %2 of %1 is in a format that this program does not know (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry of one of your own providers is damaged or was tampered with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry of your own provider %1 is damaged or was tampered with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is sent to it, and the other providers are unharmed: add it again, or remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already a name of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another id or alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is built in and cannot be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only providers that you added yourself can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 still has %n key(s)</source>
        <translation>
            <numerusform>%1 still has %n key</numerusform>
            <numerusform>%1 still has %n keys</numerusform>
        </translation>
    </message>
    <message>
        <source>remove them first; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the header &quot;%1&quot; cannot be set: it carries the key or rules the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value of the header &quot;%1&quot; is not plain text of at most 1,000 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the header &quot;%1&quot; is given twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give it once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more than 16 headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave some out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give it as NAME: VALUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key has no base URL, and %1 has none that is the same for everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the key the base URL of your own server or resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tells good keys from bad ones only at its own address, and this key has another base URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the base URL away from the key if it is one of the provider&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this kind of key of %1 is kept but never sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use the key that it serves to renew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say whose key it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing tells whose key this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this may be a key of several providers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this refers to another variable and is no key itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this refers to %1 and is no key itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import the key from where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation mark is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct the file and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program that wrote this sealed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export it again without encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that it is the right file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds more keys than can be read at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split it into files of at most 15,000 keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an encrypted export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export without encryption, import that, and then delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column of %1 is known to hold keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say which column holds what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is another kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check which program wrote it, and name that one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not well-formed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not well-formed (line %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export it again, or check which program wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key %1/%2 manages other keys and is never handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use a key for programs; Keyherd can have one issued with this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyherd cannot have keys of %1 issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make one on the provider&apos;s page and add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no key that may issue keys of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a management key of that provider to the vault, or set %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not do what it was asked (HTTP %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not do what it was asked (HTTP %2: %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the management key and its rights at the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 is not a Fernet key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give each key on a line of its own: 44 characters that end in &quot;=&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no table &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the name of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table has no column &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the names of the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no table that looks like one of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the table, and its columns if need be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this key is encrypted, and nothing was given to decrypt it with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the program&apos;s Fernet key or its Django SECRET_KEY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the encrypted key was cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take it from a whole copy of the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a Fernet token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that this is the column of the encrypted keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no given key decrypts this, and its time lies in the future: it was probably altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take it from an older copy of the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no given key decrypts this: it was encrypted with another one, or was altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the key that the program used at that time as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database %1 is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a whole copy of it, or have its program repair it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export its table of keys alone: databases may have 2 GiB, JSON files 64 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds too many keys to be read at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read it table by table; at most 12,000 rows are read at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program is in the middle of a change to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let it finish, or start it once more if it was broken off, and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database %1 refused the connection (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check address, user name and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is neither an SQLite database nor a JSON file with records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsText</name>
    <message>
        <source>credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasts for</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s), at %1 a day</source>
        <translation>
            <numerusform>about %n day, at %1 a day</numerusform>
            <numerusform>about %n days, at %1 a day</numerusform>
        </translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, anew: %2</source>
        <comment>rate limit: when it starts again</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Its keys work only at the address of their own region. If yours is of another one, change its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider found this key in public and closed it. Make a new one and look where the old one was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key works, with fewer rights than this test needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This provider says the same when the plan&apos;s allowance is used up: look there before you throw the key away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key or its account is switched off at the provider.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForeignDatabaseInput</name>
    <message>
        <source>An SQLite file, a JSON export, or postgresql://USER@HOST/DATABASE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with the Fernet keys to decrypt with, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with Django&apos;s SECRET_KEY, such as .env or settings.py</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read this table alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column holds what: provider=service,key=token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address must not hold a password: give it in PGPASSWORD or in a password file of PostgreSQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input can be only one of the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table %1, not encrypted: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table %1, encrypted with Fernet: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table %1, partly encrypted with Fernet: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormatText</name>
    <message>
        <source>white space around the key was taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not what keys of %1 usually look like; it is kept as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Vault created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way to unlock added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way to unlock removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key activated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key deactivated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection policy changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the history is intact: %n record(s)</source>
        <translation>
            <numerusform>the history is intact: %n record</numerusform>
            <numerusform>the history is intact: %n records</numerusform>
        </translation>
    </message>
    <message>
        <source>the history was altered at record %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record %1 of the history is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the history was cut off at record %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an older vault was put in place: the history ends at record %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the history is broken at record %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History found broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault found altered from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own provider added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own provider removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Bring in keys that are already lying about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of a .env file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with a bare key, or NAME=value, on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table with the columns provider, name and key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API keys in an unencrypted export of Bitwarden, JSON or CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API keys in an export of KeePassXC, CSV or XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys in LiteLLM&apos;s config.yaml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys.json of llm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys in the environment variables that providers document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file; - is standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column holds what, by header or number: key=Token,provider=Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only say what would come, and change nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no keys of known providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API keys in an export of 1Password, 1PUX or CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys in another system&apos;s database, or in an export of it as JSON</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new, %2 already there, %3 with a name that is taken, %4 failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InitCommand</name>
    <message>
        <source>Create a vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keychain opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase opens it. With neither: the keychain where one answers, else a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created %1, opened by: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if the keychain&apos;s entry is ever lost, the keys are lost with it; &quot;keyherd init --keychain --passphrase&quot; makes a vault with a second way in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonFields</name>
    <message>
        <source>byte %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names a provider twice: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must hold texts only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must hold whole numbers only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is unknown in this format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must hold one provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too long for one provider</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyCommands</name>
    <message>
        <source>Show all keys, masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only keys of this provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only active keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything about a key but the key itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a key, and nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no keys; &quot;keyherd add PROVIDER&quot; adds one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed where nobody can be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyOpinion</name>
    <message>
        <source>This is a key of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is most likely a key of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be a key of %1: check the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider cannot be told from this key: choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has the shape of a key of %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyReport</name>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2 (id %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issues other keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Keeps API keys in an encrypted vault and hands them out safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KEY is a number, provider/name, or a provider alone: its active key.
Exit codes: 0 done, 1 failed, 2 wrong usage, 3 not found, 4 locked, 5 a tested key is not valid, 6 damaged or tampered with, 7 unreachable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault (else KEYHERD_VAULT, else the standard place)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of texts: en, fr, de, vi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keyherd: the memory is used up; close other programs and try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Passphrase of the vault:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase for the vault:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same passphrase again:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the two that were typed are different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no terminal to ask for one, and no --passphrase-file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderCommands</name>
    <message>
        <source>List the providers that Keyherd knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is known of a provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An id or alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or set how many keys of a provider may be active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single: one at a time; pool: several, fewest errors first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are made at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single or pool is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a provider of your own, described in a JSON file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file; - is standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a provider of your own that has no keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added %1 (%2); its keys will be sent to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProviderReader</name>
    <message>
        <source>must be given where there is no models_path: else any 200 would pass for a good answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must begin with ^ and end with $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a regular expression: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be the name of an HTTP header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be printable ASCII</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be names of HTTP headers with printable ASCII values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be GET or POST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a path that begins with a slash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must hold HTTP statuses from 100 to 599</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a status, or something to compare, that it follows from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a status that an answer can mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a short text without control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be of lower-case ASCII letters, digits, _ and -, beginning with a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be of printable ASCII without spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must hold names of environment variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a URL with a host, without user, query, fragment or a slash at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be https, or http on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be an https URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be # and six lower-case hexadecimal digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be names joined by dots, each with [] after it if it is a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a header that only the connection itself sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a day, such as 2026-07-30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be given, or a header instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not be zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not be given together with a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be given, or remaining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be given, unless the kind is custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is only for entries with a models_path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be programs, issuing or never_sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be given with a test of the family&apos;s own, and only then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says that such a key is never sent; then there is nothing to say about requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be cloud, local or custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be no, partly or yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is only for POST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be printable ASCII with at most one {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be given with a body, and only then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be one of the hints that this format knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not be given together with a path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be openrouter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProvisionCommand</name>
    <message>
        <source>Have a provider issue a key, and keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to call the key, here and at the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many US dollars it may spend; else as many as the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day it works (UTC), such as 2027-01-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an amount such as 5 or 2.50 is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 issued %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlotText</name>
    <message>
        <source>system keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovery key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>Typed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.env file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local API</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusCommand</name>
    <message>
        <source>Say where the vault is, how it is opened and how many keys it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not created yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider accepts this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not know this key: it was revoked, has expired or was mistyped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider knows this key but does not let it do this: its rights, its region or the account stand in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider asks to wait: this key sent too many requests. It is not broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account behind this key has no credit left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came: check the network connection. This says nothing about the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was not trustworthy, so the key was not sent. Someone may be in between, or the clock of this computer is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider has a fault of its own. This says nothing about the key; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came back is not an answer of the provider. This says nothing about the key; check the base URL and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is switched off, so it was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncCommand</name>
    <message>
        <source>Take in what the vault lacks: from key.txt, the environment, or issued anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these; else all of which anything is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change nothing and ask nobody: show what would come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key.txt: nobody knows whose key stands in line %1; write NAME=key, such as OPENAI_API_KEY=…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no keys: neither in the vault, nor in key.txt, nor in the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken into the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept; another key lies around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would be issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would be taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 holds another key, %3; the vault&apos;s, %4, is kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableShape</name>
    <message>
        <source>&quot;%1&quot; is not of the form provider=COLUMN</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>yes</source>
        <extracomment>What a person types to say yes; &quot;y&quot; always works too.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TestCommand</name>
    <message>
        <source>Ask providers whether keys work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which keys; a provider means all its keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send inactive keys too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long to wait for each answer (10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many at a time (8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>either keys, or --all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no keys to test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message>
        <source>en, fr, de or vi is expected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyherd::DateField</name>
    <message>
        <source>Choose date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose date (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YYYY-MM-DD, or empty for never</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyherd::DiscardQuestion</name>
    <message>
        <source>Discard what you typed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyherd::FirstRunWizard</name>
    <message>
        <source>Welcome to Keyherd: step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the vault… If %1 opens a window of its own, answer it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>%1: %2</source>
        <comment>name of a key: verdict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) tested, %1 valid.</source>
        <translation>
            <numerusform>%n key tested, %1 valid.</numerusform>
            <numerusform>%n keys tested, %1 valid.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is active now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is inactive now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the active key of %2 now; the other one became inactive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are the same key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyherd::KeyDetail</name>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time: what happened</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a key to see what is known of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyherd::KeyDialog</name>
    <message>
        <source>Edit key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyherd::KeyForm</name>
    <message>
        <source>Choose the provider that issued the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date. Write it as in 2026-12-31, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This date has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base &amp;URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (leave empty to keep it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised from the key, or choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs that ask for this provider get its active key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no address of its own: give the one of your server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyherd::KeyTableModel</name>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyherd::KeysPage</name>
    <message>
        <source>There are no keys yet. Press Ctrl+N to add one, or paste a key here with Ctrl+V.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs your attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key fits. Clear the search or choose all keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key in what was pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a key, or a line that holds one, and paste again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyherd::MainWindow</name>
    <message>
        <source>About Keyherd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyherd %1

Keeps API keys in an encrypted vault and hands them out safely.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key stopped working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept %2 any more.</source>
        <comment>provider, name of a key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyherd::Message</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyherd::PassphrasePage</name>
    <message>
        <source>Choose a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poor: easy to guess. Several words that do not belong together are better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak: another word or two would make it hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good: hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excellent: very hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can look it up or reset it for you: write it down and keep it in a safe place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyherd::PasteMenu</name>
    <message>
        <source>Pasted keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which key is to be added?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>provider: masked key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyherd::ProviderBox</name>
    <message>
        <source>Other service…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyherd::ProviderDialog</name>
    <message>
        <source>Open a provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a service of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills in what a JSON file says; it may also be dropped here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyherd::ProviderForm</name>
    <message>
        <source>This cannot be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its keys are sent to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the &amp;key travels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Good answer holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Environment variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a bearer token (Authorization: Bearer …)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alone in a header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at all: it needs no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you call the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What commands call it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separated by commas, such as EXAMPLE_API_KEY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked for to see whether a key works. It must cost nothing and change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member that the JSON of a good answer has. Without it, the key is not called valid.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyherd::ProviderListModel</name>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n key(s)</source>
        <translation>
            <numerusform>%1, %n key</numerusform>
            <numerusform>%1, %n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyherd::ProviderMenu</name>
    <message>
        <source>Add a service of your own…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyherd::ScheduleMenu</name>
    <message>
        <source>Test keys regularly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyherd::SecretBox</name>
    <message>
        <source>Key, revealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key, masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied (%1 s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyherd::SecretField</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what is typed (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is typed (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyherd::StatusStrip</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyherd::SummaryPage</name>
    <message>
        <source>Ready to make the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and the passphrase when the keychain is not there</source>
        <extracomment>%1 is the name of the system&apos;s keychain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been written so far. Finish makes the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is kept at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is unlocked by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyherd::TestPanel</name>
    <message>
        <source>Tests before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s words: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models since the test before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time: verdict of a test</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyherd::TopBar</name>
    <message>
        <source>Search keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyherd::UnlockPage</name>
    <message>
        <source>Looking at the vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1 to unlock the vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keys are locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it opens a window of its own, answer it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try keychain again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock with %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyherd::WaysInPage</name>
    <message>
        <source>How do you want to unlock your keys?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking whether %1 answers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Go on with a passphrase: it protects your keys just as well.</source>
        <extracomment>%1 is a sentence that says what is wrong with the system&apos;s keychain</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one way to unlock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If %1 ever loses its entry, nobody can open the vault. A passphrase is the way back in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyherd keeps your API keys in one encrypted vault on this machine. Choose how to open it; both ways together are the safest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the vault by itself while you are logged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the vault wherever it is, also when the keychain is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
