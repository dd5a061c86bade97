<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_US">
<context>
    <name>AddCommand</name>
    <message>
        <source>Keep a key: read from standard input, or asked for</source>
        <translation>Garde une clé : lue sur l’entrée standard ou demandée</translation>
    </message>
    <message>
        <source>Whose key it is: an id or alias of &quot;keyherd providers&quot;</source>
        <translation>À qui est la clé : un identifiant ou alias de « keyherd providers »</translation>
    </message>
    <message>
        <source>What to call it; else the provider&apos;s name</source>
        <translation>Comment l’appeler ; sinon le nom du fournisseur</translation>
    </message>
    <message>
        <source>Where it is sent instead of the provider&apos;s own address</source>
        <translation>Où elle est envoyée à la place de l’adresse du fournisseur</translation>
    </message>
    <message>
        <source>Keep it, but leave the active key as it is</source>
        <translation>La garder, mais laisser la clé active telle quelle</translation>
    </message>
    <message>
        <source>The day it expires, such as 2027-01-31</source>
        <translation>Le jour où elle expire, comme 2027-01-31</translation>
    </message>
    <message>
        <source>A word to find it by; may be given several times</source>
        <translation>Un mot pour la retrouver ; peut être répété</translation>
    </message>
    <message>
        <source>Anything you want to remember about it</source>
        <translation>Ce dont vous voulez vous souvenir</translation>
    </message>
    <message>
        <source>Key of %1 (not shown):</source>
        <translation>Clé de %1 (non affichée) :</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>%1 ajoutée</translation>
    </message>
    <message>
        <source>A header to send with it, such as an organisation&apos;s; may be given several times</source>
        <translation>Un en-tête à envoyer avec elle, comme celui d’une organisation ; peut être répété</translation>
    </message>
    <message>
        <source>It manages other keys: never active, never handed out</source>
        <translation>Elle gère d’autres clés : jamais active, jamais remise</translation>
    </message>
    <message>
        <source>Ask a person each time a program wants it</source>
        <translation>Demander à une personne chaque fois qu’un programme la veut</translation>
    </message>
</context>
<context>
    <name>AgentCommands</name>
    <message>
        <source>Hold the vault unlocked for other commands, until it is ended</source>
        <translation>Garder le coffre déverrouillé pour d’autres commandes, jusqu’à son arrêt</translation>
    </message>
    <message>
        <source>Lock the vault that the agent or the window holds</source>
        <translation>Verrouiller le coffre que garde l’agent ou la fenêtre</translation>
    </message>
    <message>
        <source>Unlock the vault that the agent or the window holds</source>
        <translation>Déverrouiller le coffre que garde l’agent ou la fenêtre</translation>
    </message>
    <message>
        <source>nothing to lock: no agent holds this vault</source>
        <translation>rien à verrouiller : aucun agent ne garde ce coffre</translation>
    </message>
</context>
<context>
    <name>ApiWords</name>
    <message>
        <source>A valid token is needed</source>
        <translation>Un jeton valide est nécessaire</translation>
    </message>
    <message>
        <source>The vault is locked; unlock it in Keyherd</source>
        <translation>Le coffre est verrouillé ; déverrouillez-le dans Keyherd</translation>
    </message>
    <message>
        <source>Only programs of this computer may ask, and no web pages</source>
        <translation>Seuls les programmes de cet ordinateur peuvent demander, et aucune page web</translation>
    </message>
    <message>
        <source>The token is not good for this</source>
        <translation>Le jeton ne vaut pas pour cela</translation>
    </message>
    <message>
        <source>The token is not good for this service</source>
        <translation>Le jeton ne vaut pas pour ce service</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>Il n’y a rien ici</translation>
    </message>
    <message>
        <source>API key not found</source>
        <translation>Clé API non trouvée</translation>
    </message>
    <message>
        <source>User not found</source>
        <translation>Utilisateur non trouvé</translation>
    </message>
    <message>
        <source>This method is not allowed here</source>
        <translation>Cette méthode n’est pas permise ici</translation>
    </message>
    <message>
        <source>The body is not a JSON object</source>
        <translation>Le corps n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>The body must be JSON (Content-Type: application/json)</source>
        <translation>Le corps doit être du JSON (Content-Type: application/json)</translation>
    </message>
    <message>
        <source>The body is too large</source>
        <translation>Le corps est trop grand</translation>
    </message>
    <message>
        <source>The header is too large</source>
        <translation>L’en-tête est trop grand</translation>
    </message>
    <message>
        <source>The request came too slowly</source>
        <translation>La requête est arrivée trop lentement</translation>
    </message>
    <message>
        <source>Too many requests; try again later</source>
        <translation>Trop de requêtes ; réessayez plus tard</translation>
    </message>
    <message>
        <source>The request is not well-formed</source>
        <translation>La requête est mal formée</translation>
    </message>
    <message>
        <source>The name of the service is missing</source>
        <translation>Le nom du service manque</translation>
    </message>
    <message>
        <source>The API key is missing</source>
        <translation>La clé API manque</translation>
    </message>
    <message>
        <source>The name of the key is missing</source>
        <translation>Le nom de la clé manque</translation>
    </message>
    <message>
        <source>Required data is missing</source>
        <translation>Données requises manquantes</translation>
    </message>
    <message>
        <source>is_active must be true or false</source>
        <translation>is_active doit être true ou false</translation>
    </message>
    <message>
        <source>The provider cannot be changed</source>
        <translation>Le fournisseur ne peut pas être changé</translation>
    </message>
    <message>
        <source>There is a credential of this provider already</source>
        <translation>Il y a déjà un identifiant de ce fournisseur</translation>
    </message>
    <message>
        <source>API key deleted</source>
        <translation>Clé API supprimée</translation>
    </message>
    <message>
        <source>API key works</source>
        <translation>Clé API fonctionnelle</translation>
    </message>
    <message>
        <source>The API key is switched off</source>
        <translation>La clé API est désactivée</translation>
    </message>
    <message>
        <source>The name of a key has 3 to 100 characters</source>
        <translation>Le nom d’une clé compte de 3 à 100 caractères</translation>
    </message>
    <message>
        <source>There is a key of this name already</source>
        <translation>Il y a déjà une clé de ce nom</translation>
    </message>
    <message>
        <source>This service is not supported</source>
        <translation>Service non supporté</translation>
    </message>
    <message>
        <source>This is not an API key of this service</source>
        <translation>Ce n’est pas une clé API de ce service</translation>
    </message>
    <message>
        <source>This key manages other keys and is not for programs</source>
        <translation>Cette clé gère d’autres clés et n’est pas pour les programmes</translation>
    </message>
    <message>
        <source>The key was altered and cannot be used</source>
        <translation>La clé a été altérée et ne peut servir</translation>
    </message>
    <message>
        <source>The use of the key was not allowed</source>
        <translation>L’usage de la clé n’a pas été autorisé</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed</source>
        <translation>Le disque est plein ; rien n’a été changé</translation>
    </message>
    <message>
        <source>The vault could not do this; nothing was changed</source>
        <translation>Le coffre n’a pas pu le faire ; rien n’a été changé</translation>
    </message>
    <message>
        <source>The service does not accept this API key</source>
        <translation>Le service n’accepte pas cette clé API</translation>
    </message>
    <message>
        <source>The service knows this API key, but allows it nothing</source>
        <translation>Le service connaît cette clé API, mais ne lui permet rien</translation>
    </message>
    <message>
        <source>The service was asked too often with this API key</source>
        <translation>Le service a été trop sollicité avec cette clé API</translation>
    </message>
    <message>
        <source>The credit of this API key is used up</source>
        <translation>Le crédit de cette clé API est épuisé</translation>
    </message>
    <message>
        <source>The service cannot be reached</source>
        <translation>Le service est injoignable</translation>
    </message>
    <message>
        <source>The service gave no answer that says anything of the API key</source>
        <translation>La réponse du service ne dit rien de la clé API</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>a date such as 2027-01-31 is expected</source>
        <translation>une date comme 2027-01-31 est attendue</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected</source>
        <translation>un nombre entier de %1 à %2 est attendu</translation>
    </message>
    <message>
        <source>a number of seconds, more than 0 and at most %1, is expected</source>
        <translation>un nombre de secondes supérieur à 0 et d’au plus %1 est attendu</translation>
    </message>
</context>
<context>
    <name>AuditCommand</name>
    <message>
        <source>Show what happened to keys, oldest first</source>
        <translation>Montre ce qui est arrivé aux clés, du plus ancien au plus récent</translation>
    </message>
    <message>
        <source>Check instead that nobody altered or cut the history</source>
        <translation>Vérifie plutôt que personne n’a modifié ou coupé l’historique</translation>
    </message>
    <message>
        <source>Only from this day on, such as 2026-01-31</source>
        <translation>Seulement à partir de ce jour, comme 2026-01-31</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>ChangeReport</name>
    <message>
        <source>%1 is the same key</source>
        <translation>%1 est la même clé</translation>
    </message>
    <message numerus="yes">
        <source>%n other key(s) of this provider became inactive</source>
        <translation>
            <numerusform>%n autre clé de ce fournisseur est devenue inactive</numerusform>
            <numerusform>%n autres clés de ce fournisseur sont devenues inactives</numerusform>
        </translation>
    </message>
    <message>
        <source>this key manages other keys: it is never active, and no program gets it</source>
        <translation>cette clé gère d’autres clés : elle n’est jamais active et aucun programme ne la reçoit</translation>
    </message>
</context>
<context>
    <name>ClientCommands</name>
    <message>
        <source>The programs with a token for the local API: add, list, revoke</source>
        <translation>Les programmes qui ont un jeton pour l’API locale : ajouter, lister, révoquer</translation>
    </message>
    <message>
        <source>Give a program a token for the local API</source>
        <translation>Donner à un programme un jeton pour l’API locale</translation>
    </message>
    <message>
        <source>What the program is called</source>
        <translation>Le nom du programme</translation>
    </message>
    <message>
        <source>Only keys of this provider; may be repeated</source>
        <translation>Seulement les clés de ce fournisseur ; peut être répété</translation>
    </message>
    <message>
        <source>read: get keys (the default); manage: change them; proxy: have requests sent with them</source>
        <translation>read : obtenir des clés (par défaut) ; manage : les modifier ; proxy : faire envoyer des requêtes avec elles</translation>
    </message>
    <message>
        <source>Show the programs with a token</source>
        <translation>Afficher les programmes qui ont un jeton</translation>
    </message>
    <message>
        <source>Make a program&apos;s token worth nothing</source>
        <translation>Retirer toute valeur au jeton d’un programme</translation>
    </message>
    <message>
        <source>Its name, or its id</source>
        <translation>Son nom ou son numéro</translation>
    </message>
    <message>
        <source>read, manage or proxy is expected</source>
        <translation>read, manage ou proxy est attendu</translation>
    </message>
    <message>
        <source>this is the token of &quot;%1&quot;; it is shown only now, for the vault keeps no copy</source>
        <translation>voici le jeton de « %1 » ; il n’est affiché que cette fois, car le coffre n’en garde pas de copie</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Dernière erreur</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>no program has a token; &quot;keyherd client add NAME&quot; gives it one</source>
        <translation>aucun programme n’a de jeton ; « keyherd client add NAME » en donne un</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>revoked the token of %1</source>
        <translation>jeton de %1 révoqué</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL de base</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>CommandAdvice</name>
    <message>
        <source>&quot;%1&quot; shows how</source>
        <translation>« %1 » montre comment</translation>
    </message>
    <message>
        <source>&quot;keyherd providers&quot; lists those there are</source>
        <translation>« keyherd providers » donne la liste des fournisseurs</translation>
    </message>
    <message>
        <source>&quot;keyherd list&quot; shows the keys with their numbers and names</source>
        <translation>« keyherd list » montre les clés avec leurs numéros et leurs noms</translation>
    </message>
    <message>
        <source>add one with &quot;keyherd add&quot;, or activate one with &quot;keyherd edit KEY --active&quot;</source>
        <translation>ajoutez-en une avec « keyherd add » ou activez-en une avec « keyherd edit KEY --active »</translation>
    </message>
    <message>
        <source>give the key on standard input, or type it when asked</source>
        <translation>donnez la clé sur l’entrée standard, ou saisissez-la quand elle est demandée</translation>
    </message>
    <message>
        <source>create one with &quot;keyherd init&quot;</source>
        <translation>créez-en un avec « keyherd init »</translation>
    </message>
    <message>
        <source>use it, or choose another place with --vault; it was not touched</source>
        <translation>utilisez-le, ou choisissez un autre endroit avec --vault ; rien n’y a été changé</translation>
    </message>
    <message>
        <source>give the passphrase at a terminal or with --passphrase-file</source>
        <translation>donnez la phrase secrète dans un terminal ou avec --passphrase-file</translation>
    </message>
    <message>
        <source>leave --passphrase-file and KEYHERD_PASSPHRASE_FILE out, so that the keychain unlocks it</source>
        <translation>omettez --passphrase-file et KEYHERD_PASSPHRASE_FILE, pour que le trousseau l’ouvre</translation>
    </message>
    <message>
        <source>the keys are not affected; &quot;keyherd doctor&quot; checks them</source>
        <translation>les clés ne sont pas touchées ; « keyherd doctor » les vérifie</translation>
    </message>
    <message>
        <source>start or unlock it, or use &quot;keyherd init --passphrase&quot;; nothing was created</source>
        <translation>démarrez-le ou déverrouillez-le, ou utilisez « keyherd init --passphrase » ; rien n’a été créé</translation>
    </message>
    <message>
        <source>say which with --columns key=HEADER,provider=HEADER</source>
        <translation>indiquez-les avec --columns key=EN-TÊTE,provider=EN-TÊTE</translation>
    </message>
    <message>
        <source>it was not read; &quot;chmod 600 %1&quot; takes their rights away</source>
        <translation>il n’a pas été lu ; « chmod 600 %1 » leur retire ces droits</translation>
    </message>
    <message>
        <source>&quot;keyherd rotate --continue&quot; goes on with it, &quot;keyherd rotate --cancel KEY&quot; drops it</source>
        <translation>« keyherd rotate --continue » le poursuit, « keyherd rotate --cancel KEY » l’abandonne</translation>
    </message>
    <message>
        <source>it is kept; &quot;keyherd rotate --continue&quot; tests it again, with --untested it is used without a test, &quot;keyherd rotate --cancel KEY&quot; drops it</source>
        <translation>elle est conservée ; « keyherd rotate --continue » la teste à nouveau, avec --untested elle est utilisée sans test, « keyherd rotate --cancel KEY » l’abandonne</translation>
    </message>
    <message>
        <source>&quot;keyherd rotate &apos;%1&apos;&quot; replaces it</source>
        <translation>« keyherd rotate &apos;%1&apos; » la remplace</translation>
    </message>
    <message>
        <source>delete the old one at %1, then &quot;keyherd rotate --done &apos;%2&apos;&quot;</source>
        <translation>supprimez l’ancienne sur %1, puis « keyherd rotate --done &apos;%2&apos; »</translation>
    </message>
    <message>
        <source>unlock it in Keyherd&apos;s window or with &quot;keyherd unlock&quot;</source>
        <translation>déverrouillez-le dans la fenêtre de Keyherd ou avec « keyherd unlock »</translation>
    </message>
    <message>
        <source>its passphrase or recovery key opens the vault too: give it at a terminal or with --passphrase-file</source>
        <translation>sa phrase secrète ou sa clé de secours ouvre aussi le coffre : donnez-la dans un terminal ou avec --passphrase-file</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>there is no such option</source>
        <translation>cette option n’existe pas</translation>
    </message>
    <message>
        <source>there is no such command</source>
        <translation>cette commande n’existe pas</translation>
    </message>
    <message>
        <source>&quot;keyherd %1&quot; has no such option</source>
        <translation>« keyherd %1 » n’a pas cette option</translation>
    </message>
    <message>
        <source>too many arguments</source>
        <translation>trop d’arguments</translation>
    </message>
    <message>
        <source>a key is never taken from the command line, where other programs can read it: pipe it in or type it when asked</source>
        <translation>une clé n’est jamais prise de la ligne de commande, où d’autres programmes peuvent la lire : envoyez-la par un tube ou saisissez-la quand elle est demandée</translation>
    </message>
    <message>
        <source>&quot;keyherd %1&quot; does not expect this argument</source>
        <translation>« keyherd %1 » n’attend pas cet argument</translation>
    </message>
    <message>
        <source>a command is missing</source>
        <translation>il manque une commande</translation>
    </message>
    <message>
        <source>this argument is missing</source>
        <translation>cet argument manque</translation>
    </message>
    <message>
        <source>this option needs a value</source>
        <translation>cette option demande une valeur</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>arguments</translation>
    </message>
    <message>
        <source>they cannot be understood</source>
        <translation>ils ne peuvent pas être compris</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>Affiche cette aide</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>Affiche la version</translation>
    </message>
    <message>
        <source>The vault (else KEYHERD_VAULT, else the standard place)</source>
        <translation>Le coffre (sinon KEYHERD_VAULT, sinon l’endroit habituel)</translation>
    </message>
    <message>
        <source>Unlock with the first line of FILE; - is standard input (else KEYHERD_PASSPHRASE_FILE)</source>
        <translation>Déverrouille avec la première ligne de FILE ; - est l’entrée standard (sinon KEYHERD_PASSPHRASE_FILE)</translation>
    </message>
    <message>
        <source>Language of texts: en, fr, de, vi</source>
        <translation>Langue des textes : en, fr, de, vi</translation>
    </message>
    <message>
        <source>Print JSON, and nothing else</source>
        <translation>N’affiche que du JSON</translation>
    </message>
    <message>
        <source>No notes and no progress; errors and warnings stay</source>
        <translation>Ni remarques ni progression ; les erreurs et avertissements restent</translation>
    </message>
    <message>
        <source>Do not ask a running agent</source>
        <translation>Ne pas interroger un agent en marche</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>&quot;keyherd --help&quot; shows the options that every command accepts.</source>
        <translation>« keyherd --help » montre les options que chaque commande accepte.</translation>
    </message>
    <message>
        <source>the program to start is missing; write it after --</source>
        <translation>il manque le programme à lancer ; écrivez-le après --</translation>
    </message>
</context>
<context>
    <name>CompletionCommand</name>
    <message>
        <source>Print a script with which a shell completes commands and keys</source>
        <translation>Affiche un script grâce auquel un shell complète commandes et clés</translation>
    </message>
    <message>
        <source>bash, zsh or fish</source>
        <translation>bash, zsh ou fish</translation>
    </message>
    <message>
        <source>bash, zsh or fish is expected</source>
        <translation>bash, zsh ou fish est attendu</translation>
    </message>
    <message>
        <source>the active key of %1</source>
        <translation>la clé active de %1</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>standard output</source>
        <translation>sortie standard</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>remarque : %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>avertissement : %1</translation>
    </message>
</context>
<context>
    <name>CopyCommand</name>
    <message>
        <source>Put a key on the clipboard, and take it off again after a while</source>
        <translation>Met une clé dans le presse-papiers et l’en retire après un moment</translation>
    </message>
    <message>
        <source>Which key</source>
        <translation>Quelle clé</translation>
    </message>
    <message>
        <source>How long it stays there, else as long as in the window (30); 0: until something else is copied</source>
        <translation>Combien de temps elle y reste, sinon autant que dans la fenêtre (30) ; 0 : jusqu’à ce qu’autre chose soit copié</translation>
    </message>
    <message>
        <source>copied %1</source>
        <translation>%1 copiée</translation>
    </message>
    <message numerus="yes">
        <source>%1 is on the clipboard for %n more second(s); Ctrl+C takes it off now</source>
        <translation>
            <numerusform>%1 est dans le presse-papiers pour encore %n seconde ; Ctrl+C l’en retire tout de suite</numerusform>
            <numerusform>%1 est dans le presse-papiers pour encore %n secondes ; Ctrl+C l’en retire tout de suite</numerusform>
        </translation>
    </message>
    <message>
        <source>took %1 off the clipboard</source>
        <translation>%1 retirée du presse-papiers</translation>
    </message>
    <message>
        <source>the clipboard holds something else by now, which was left there</source>
        <translation>le presse-papiers contient désormais autre chose, qui y a été laissé</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>is none of provider, name, key, base_url, active, expires, tags, note</source>
        <translation>n’est ni provider, ni name, key, base_url, active, expires, tags ou note</translation>
    </message>
    <message>
        <source>is not of the form key=COLUMN</source>
        <translation>n’est pas de la forme key=COLONNE</translation>
    </message>
    <message>
        <source>is not a date such as 2027-01-31</source>
        <translation>n’est pas une date comme 2027-01-31</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>n’est ni true ni false</translation>
    </message>
</context>
<context>
    <name>DatabasePage</name>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL de base</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Its keys are not encrypted.</source>
        <translation>Ses clés ne sont pas chiffrées.</translation>
    </message>
    <message>
        <source>Its keys are encrypted with Fernet: say below where the program&apos;s key is.</source>
        <translation>Ses clés sont chiffrées avec Fernet : indiquez ci-dessous où se trouve la clé du programme.</translation>
    </message>
    <message>
        <source>Some of its keys are encrypted with Fernet: say below where the program&apos;s key is.</source>
        <translation>Une partie de ses clés est chiffrée avec Fernet : indiquez ci-dessous où se trouve la clé du programme.</translation>
    </message>
</context>
<context>
    <name>DesktopOptions</name>
    <message>
        <source>Keeps API keys in an encrypted vault and hands them out safely.</source>
        <translation>Garde les clés d’API dans un coffre chiffré et les donne en sûreté.</translation>
    </message>
    <message>
        <source>The vault (else KEYHERD_VAULT, else the standard place)</source>
        <translation>Le coffre (sinon KEYHERD_VAULT, sinon l’endroit habituel)</translation>
    </message>
    <message>
        <source>Language of texts: en, fr, de, vi</source>
        <translation>Langue des textes : en, fr, de, vi</translation>
    </message>
    <message>
        <source>Start without a window, as an icon beside the clock</source>
        <translation>Démarrer sans fenêtre, en icône près de l’horloge</translation>
    </message>
</context>
<context>
    <name>DoctorCommand</name>
    <message>
        <source>Check the vault and its surroundings, and say what to do</source>
        <translation>Vérifie le coffre et ce qui l’entoure, et dit quoi faire</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>The vault is whole</source>
        <translation>Le coffre est entier</translation>
    </message>
    <message>
        <source>The history is intact</source>
        <translation>L’historique est intact</translation>
    </message>
    <message>
        <source>Every key opens</source>
        <translation>Chaque clé s’ouvre</translation>
    </message>
    <message>
        <source>What is written stays</source>
        <translation>Ce qui est écrit reste</translation>
    </message>
    <message>
        <source>The keychain works</source>
        <translation>Le trousseau fonctionne</translation>
    </message>
    <message>
        <source>Files are private</source>
        <translation>Les fichiers sont privés</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>L’horloge est juste</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traductions</translation>
    </message>
    <message>
        <source>Protected memory</source>
        <translation>Mémoire protégée</translation>
    </message>
    <message>
        <source>Every own provider is whole</source>
        <translation>Chaque fournisseur personnel est intact</translation>
    </message>
    <message>
        <source>No key is due</source>
        <translation>Aucune clé n’est à remplacer</translation>
    </message>
    <message>
        <source>Every token is as it was given</source>
        <translation>Chaque jeton est tel qu’il a été donné</translation>
    </message>
</context>
<context>
    <name>EditCommand</name>
    <message>
        <source>Change what is known of a key; what is not given stays</source>
        <translation>Change ce qui est connu d’une clé ; ce qui n’est pas donné reste</translation>
    </message>
    <message>
        <source>Which key</source>
        <translation>Quelle clé</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Un autre nom</translation>
    </message>
    <message>
        <source>Hand this key out; the provider&apos;s others become inactive</source>
        <translation>Donner cette clé ; les autres du fournisseur deviennent inactives</translation>
    </message>
    <message>
        <source>Do not hand this key out</source>
        <translation>Ne pas donner cette clé</translation>
    </message>
    <message>
        <source>Another address; empty: the provider&apos;s own</source>
        <translation>Une autre adresse ; vide : celle du fournisseur</translation>
    </message>
    <message>
        <source>The day it expires; empty: never</source>
        <translation>Le jour où elle expire ; vide : jamais</translation>
    </message>
    <message>
        <source>All its tags, anew; one empty tag removes them</source>
        <translation>Toutes ses étiquettes, à nouveau ; une étiquette vide les supprime</translation>
    </message>
    <message>
        <source>Another note; empty: none</source>
        <translation>Une autre note ; vide : aucune</translation>
    </message>
    <message>
        <source>not together with --inactive</source>
        <translation>pas en même temps que --inactive</translation>
    </message>
    <message>
        <source>nothing to change was given</source>
        <translation>rien à changer n’a été donné</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>%1 modifiée</translation>
    </message>
    <message>
        <source>All its headers, anew, such as an organisation&apos;s; one empty header removes them</source>
        <translation>Tous ses en-têtes, à nouveau, comme celui d’une organisation ; un seul en-tête vide les supprime</translation>
    </message>
    <message>
        <source>Ask a person each time a program wants it</source>
        <translation>Demander à une personne chaque fois qu’un programme la veut</translation>
    </message>
    <message>
        <source>Hand it out without asking</source>
        <translation>La remettre sans demander</translation>
    </message>
    <message>
        <source>not together with --no-ask</source>
        <translation>pas avec --no-ask</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>correct it and try again</source>
        <translation>corrigez et réessayez</translation>
    </message>
    <message>
        <source>a key of %1 already has the name &quot;%2&quot;</source>
        <translation>une clé de %1 porte déjà le nom « %2 »</translation>
    </message>
    <message>
        <source>choose another name, or change that key</source>
        <translation>choisissez un autre nom ou modifiez cette clé</translation>
    </message>
    <message>
        <source>no provider is called &quot;%1&quot;</source>
        <translation>aucun fournisseur ne s’appelle « %1 »</translation>
    </message>
    <message>
        <source>choose one of the list of providers</source>
        <translation>choisissez-en un dans la liste des fournisseurs</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a usable web address</source>
        <translation>« %1 » n’est pas une adresse web utilisable</translation>
    </message>
    <message>
        <source>give a whole address without user name or password, such as https://api.example.com/v1</source>
        <translation>donnez une adresse complète sans nom d’utilisateur ni mot de passe, comme https://api.example.com/v1</translation>
    </message>
    <message>
        <source>a key would travel unencrypted to %1</source>
        <translation>une clé voyagerait en clair vers %1</translation>
    </message>
    <message>
        <source>use an https address; plain http is only for this machine itself (127.0.0.1, localhost)</source>
        <translation>utilisez une adresse https ; http seul est réservé à cette machine (127.0.0.1, localhost)</translation>
    </message>
    <message>
        <source>the passphrase is empty</source>
        <translation>la phrase secrète est vide</translation>
    </message>
    <message>
        <source>give one that is hard to guess and that you will remember</source>
        <translation>donnez-en une difficile à deviner et dont vous vous souviendrez</translation>
    </message>
    <message>
        <source>give it a name of 3 to 100 characters</source>
        <translation>donnez-lui un nom de 3 à 100 caractères</translation>
    </message>
    <message>
        <source>the name is too short</source>
        <translation>le nom est trop court</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>le nom est trop long</translation>
    </message>
    <message>
        <source>the name contains characters that cannot be shown</source>
        <translation>le nom contient des caractères qui ne peuvent pas être affichés</translation>
    </message>
    <message>
        <source>there is no key: nothing was given</source>
        <translation>il n’y a pas de clé : rien n’a été donné</translation>
    </message>
    <message>
        <source>paste the key as the provider shows it</source>
        <translation>collez la clé telle que le fournisseur la montre</translation>
    </message>
    <message>
        <source>this is too long for a key: more than 16 KiB</source>
        <translation>c’est trop long pour une clé : plus de 16 Kio</translation>
    </message>
    <message>
        <source>paste the key alone, not a whole file</source>
        <translation>collez la clé seule, pas un fichier entier</translation>
    </message>
    <message>
        <source>character %1 cannot be part of a key: only visible ASCII characters without spaces can</source>
        <translation>le caractère %1 ne peut pas faire partie d’une clé : seuls les caractères ASCII visibles, sans espaces, le peuvent</translation>
    </message>
    <message>
        <source>copy the key again from the provider&apos;s page, on its own</source>
        <translation>copiez de nouveau la clé, seule, depuis la page du fournisseur</translation>
    </message>
    <message>
        <source>this looks like a key of %2, not of %1</source>
        <translation>ceci ressemble à une clé de %2, pas de %1</translation>
    </message>
    <message>
        <source>choose %1 as the provider, or paste the right key</source>
        <translation>choisissez %1 comme fournisseur, ou collez la bonne clé</translation>
    </message>
    <message>
        <source>this cannot be a key of %1: those begin with &quot;%2&quot;</source>
        <translation>ce ne peut pas être une clé de %1 : elles commencent par « %2 »</translation>
    </message>
    <message>
        <source>copy the whole key again from the provider&apos;s page</source>
        <translation>copiez de nouveau la clé entière depuis la page du fournisseur</translation>
    </message>
    <message>
        <source>%1 needs no key</source>
        <translation>%1 n’a pas besoin de clé</translation>
    </message>
    <message>
        <source>leave the key empty</source>
        <translation>laissez la clé vide</translation>
    </message>
    <message>
        <source>the vault has no key &quot;%1&quot;</source>
        <translation>le coffre n’a pas de clé « %1 »</translation>
    </message>
    <message>
        <source>name it by its number or as provider/name, as the list shows it</source>
        <translation>nommez-la par son numéro ou par fournisseur/nom, comme dans la liste</translation>
    </message>
    <message>
        <source>no key of %1 is active</source>
        <translation>aucune clé de %1 n’est active</translation>
    </message>
    <message>
        <source>add one, or activate one</source>
        <translation>ajoutez-en une ou activez-en une</translation>
    </message>
    <message>
        <source>&quot;%1&quot; fits more than one key</source>
        <translation>« %1 » convient à plusieurs clés</translation>
    </message>
    <message>
        <source>name the key by its number</source>
        <translation>nommez la clé par son numéro</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <translation>il n’y a pas de fichier %1</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>vérifiez le chemin</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 ne peut pas être lu</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2)</source>
        <translation>%1 ne peut pas être lu (%2)</translation>
    </message>
    <message>
        <source>check that it is a file that you may read</source>
        <translation>vérifiez que c’est un fichier que vous pouvez lire</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 ne peut pas être écrit</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2)</source>
        <translation>%1 ne peut pas être écrit (%2)</translation>
    </message>
    <message>
        <source>check that the place exists, has room and may be written to</source>
        <translation>vérifiez que l’endroit existe, a de la place et accepte l’écriture</translation>
    </message>
    <message>
        <source>there is no vault at %1</source>
        <translation>il n’y a pas de coffre à %1</translation>
    </message>
    <message>
        <source>create one first</source>
        <translation>créez-en un d’abord</translation>
    </message>
    <message>
        <source>there is a vault at %1 already</source>
        <translation>il y a déjà un coffre à %1</translation>
    </message>
    <message>
        <source>use it, or choose another place for a new one; it was not touched</source>
        <translation>utilisez-le, ou choisissez un autre endroit pour un nouveau ; rien n’y a été changé</translation>
    </message>
    <message>
        <source>the vault is locked</source>
        <translation>le coffre est verrouillé</translation>
    </message>
    <message>
        <source>unlock it first</source>
        <translation>déverrouillez-le d’abord</translation>
    </message>
    <message>
        <source>the passphrase is wrong</source>
        <translation>la phrase secrète est fausse</translation>
    </message>
    <message>
        <source>try again; check the keyboard layout and Caps Lock</source>
        <translation>réessayez ; vérifiez la disposition du clavier et le verrouillage des majuscules</translation>
    </message>
    <message>
        <source>no passphrase was set up for this vault</source>
        <translation>aucune phrase secrète n’a été définie pour ce coffre</translation>
    </message>
    <message>
        <source>unlock it with the system&apos;s keychain</source>
        <translation>déverrouillez-le avec le trousseau du système</translation>
    </message>
    <message>
        <source>this vault was not set up with the system&apos;s keychain</source>
        <translation>ce coffre n’a pas été créé avec le trousseau du système</translation>
    </message>
    <message>
        <source>unlock it with its passphrase</source>
        <translation>déverrouillez-le avec sa phrase secrète</translation>
    </message>
    <message>
        <source>the vault&apos;s protection of the passphrase has values that Keyherd never writes (%1)</source>
        <translation>la protection de la phrase secrète de ce coffre a des valeurs que Keyherd n’écrit jamais (%1)</translation>
    </message>
    <message>
        <source>someone may have altered the vault: unlock it another way, or go back to a backup</source>
        <translation>quelqu’un a peut-être modifié le coffre : ouvrez-le autrement ou revenez à une sauvegarde</translation>
    </message>
    <message>
        <source>the system&apos;s keychain does not answer</source>
        <translation>le trousseau du système ne répond pas</translation>
    </message>
    <message>
        <source>start it (GNOME Keyring, KWallet) or use the vault&apos;s passphrase, if it has one</source>
        <translation>démarrez-le (GNOME Keyring, KWallet) ou utilisez la phrase secrète du coffre, s’il en a une</translation>
    </message>
    <message>
        <source>the system&apos;s keychain is locked</source>
        <translation>le trousseau du système est verrouillé</translation>
    </message>
    <message>
        <source>unlock it or use the vault&apos;s passphrase, if it has one</source>
        <translation>déverrouillez-le ou utilisez la phrase secrète du coffre, s’il en a une</translation>
    </message>
    <message>
        <source>the system&apos;s keychain refused access</source>
        <translation>le trousseau du système a refusé l’accès</translation>
    </message>
    <message>
        <source>allow Keyherd when it asks, or use the vault&apos;s passphrase, if it has one</source>
        <translation>autorisez Keyherd quand il le demande, ou utilisez la phrase secrète du coffre, s’il en a une</translation>
    </message>
    <message>
        <source>the system&apos;s keychain has no entry for this vault</source>
        <translation>le trousseau du système n’a pas d’entrée pour ce coffre</translation>
    </message>
    <message>
        <source>use the vault&apos;s passphrase; if it has none, bring back the keychain it was made with</source>
        <translation>utilisez la phrase secrète du coffre ; s’il n’en a pas, restaurez le trousseau avec lequel il a été créé</translation>
    </message>
    <message>
        <source>the entry in the system&apos;s keychain does not open this vault</source>
        <translation>l’entrée du trousseau du système n’ouvre pas ce coffre</translation>
    </message>
    <message>
        <source>use the vault&apos;s passphrase; the entry may belong to another copy of the vault</source>
        <translation>utilisez la phrase secrète du coffre ; l’entrée appartient peut-être à une autre copie du coffre</translation>
    </message>
    <message>
        <source>the system&apos;s keychain did not answer in time</source>
        <translation>le trousseau du système n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>answer its question if it asks one, or use the vault&apos;s passphrase, if it has one</source>
        <translation>répondez à sa question s’il en pose une, ou utilisez la phrase secrète du coffre, s’il en a une</translation>
    </message>
    <message>
        <source>the system&apos;s keychain failed (%1)</source>
        <translation>le trousseau du système a échoué (%1)</translation>
    </message>
    <message>
        <source>try again, or use the vault&apos;s passphrase, if it has one</source>
        <translation>réessayez, ou utilisez la phrase secrète du coffre, s’il en a une</translation>
    </message>
    <message>
        <source>the system&apos;s keychain already has an entry for this vault</source>
        <translation>le trousseau du système a déjà une entrée pour ce coffre</translation>
    </message>
    <message>
        <source>nothing was written over it; remove it yourself if you are sure that nothing needs it</source>
        <translation>rien ne l’a remplacée ; supprimez-la vous-même si vous êtes sûr que rien n’en a besoin</translation>
    </message>
    <message>
        <source>the other keys are unharmed: replace this one, or go back to a backup</source>
        <translation>les autres clés sont intactes : remplacez celle-ci ou revenez à une sauvegarde</translation>
    </message>
    <message>
        <source>the vault is damaged or was tampered with (%1)</source>
        <translation>le coffre est endommagé ou a été altéré (%1)</translation>
    </message>
    <message>
        <source>keep the file and go back to a backup</source>
        <translation>gardez le fichier et revenez à une sauvegarde</translation>
    </message>
    <message>
        <source>%1 is not a vault of Keyherd, or its beginning was destroyed</source>
        <translation>%1 n’est pas un coffre de Keyherd, ou son début a été détruit</translation>
    </message>
    <message>
        <source>choose another file, or go back to a backup</source>
        <translation>choisissez un autre fichier ou revenez à une sauvegarde</translation>
    </message>
    <message>
        <source>the vault was written by a newer Keyherd (version %1 of its layout; this program knows %2)</source>
        <translation>le coffre a été écrit par un Keyherd plus récent (version %1 de sa structure ; ce programme connaît la %2)</translation>
    </message>
    <message>
        <source>update Keyherd</source>
        <translation>mettez Keyherd à jour</translation>
    </message>
    <message>
        <source>part of the vault is in a format that this program does not know (%1)</source>
        <translation>une partie du coffre est dans un format que ce programme ne connaît pas (%1)</translation>
    </message>
    <message>
        <source>update Keyherd; if it is up to date, the vault was damaged: go back to a backup</source>
        <translation>mettez Keyherd à jour ; s’il l’est déjà, le coffre a été endommagé : revenez à une sauvegarde</translation>
    </message>
    <message numerus="yes">
        <source>this vault is older than the one last used here: %n change(s) are missing</source>
        <translation>
            <numerusform>ce coffre est plus ancien que le dernier utilisé ici : il manque %n modification</numerusform>
            <numerusform>ce coffre est plus ancien que le dernier utilisé ici : il manque %n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>if you did not bring back a backup yourself, look through your keys: some may be old or gone</source>
        <translation>si vous n’avez pas restauré vous-même une sauvegarde, passez vos clés en revue : certaines sont peut-être anciennes ou disparues</translation>
    </message>
    <message>
        <source>the history was altered or cut</source>
        <translation>l’historique a été modifié ou coupé</translation>
    </message>
    <message>
        <source>the history was altered or cut at record %1</source>
        <translation>l’historique a été modifié ou coupé à l’enregistrement %1</translation>
    </message>
    <message>
        <source>the keys are not affected; find out who could write to the vault, or go back to a backup</source>
        <translation>les clés ne sont pas touchées ; cherchez qui a pu écrire dans le coffre, ou revenez à une sauvegarde</translation>
    </message>
    <message>
        <source>key %2 of %1 is damaged or was tampered with</source>
        <translation>la clé %2 de %1 est endommagée ou a été altérée</translation>
    </message>
    <message>
        <source>the key %1/%2 is damaged or was tampered with</source>
        <translation>la clé %1/%2 est endommagée ou a été altérée</translation>
    </message>
    <message>
        <source>the key %1/%2 (id %3) is damaged or was tampered with</source>
        <translation>la clé %1/%2 (n° %3) est endommagée ou a été altérée</translation>
    </message>
    <message>
        <source>another program is writing to the vault</source>
        <translation>un autre programme écrit dans le coffre</translation>
    </message>
    <message>
        <source>try again in a moment</source>
        <translation>réessayez dans un instant</translation>
    </message>
    <message>
        <source>another file was put in the place of the vault at %1</source>
        <translation>un autre fichier a pris la place du coffre à %1</translation>
    </message>
    <message>
        <source>start again to work with the new one; nothing was written to it</source>
        <translation>redémarrez pour travailler avec le nouveau ; rien n’y a été écrit</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>make room and try again; nothing was changed</source>
        <translation>faites de la place et réessayez ; rien n’a été changé</translation>
    </message>
    <message>
        <source>%1 may not be written to</source>
        <translation>%1 n’accepte pas l’écriture</translation>
    </message>
    <message>
        <source>check its permissions and the disk</source>
        <translation>vérifiez ses droits et le disque</translation>
    </message>
    <message>
        <source>%1 is not safe as a vault: it is a link, or belongs to someone else</source>
        <translation>%1 n’est pas sûr comme coffre : c’est un lien, ou il appartient à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>use the real path of a file of your own</source>
        <translation>utilisez le vrai chemin d’un fichier qui vous appartient</translation>
    </message>
    <message>
        <source>other users of this machine may read or change %1</source>
        <translation>d’autres utilisateurs de cette machine peuvent lire ou modifier %1</translation>
    </message>
    <message>
        <source>take their rights to it away</source>
        <translation>retirez-leur ces droits</translation>
    </message>
    <message>
        <source>the clock of this machine lies before the newest record of the history (%1)</source>
        <translation>l’horloge de cette machine est en retard sur le dernier enregistrement de l’historique (%1)</translation>
    </message>
    <message>
        <source>set the clock</source>
        <translation>réglez l’horloge</translation>
    </message>
    <message>
        <source>reading or writing the vault failed (%1)</source>
        <translation>la lecture ou l’écriture du coffre a échoué (%1)</translation>
    </message>
    <message>
        <source>check the disk and try again; a change that was reported as done is safe</source>
        <translation>vérifiez le disque et réessayez ; une modification annoncée comme faite est en sécurité</translation>
    </message>
    <message>
        <source>the system gives no protected memory for secrets</source>
        <translation>le système ne donne pas de mémoire protégée pour les secrets</translation>
    </message>
    <message>
        <source>raise the limit for locked memory (ulimit -l) or close other programs</source>
        <translation>augmentez la limite de mémoire verrouillée (ulimit -l) ou fermez d’autres programmes</translation>
    </message>
    <message>
        <source>the cryptography of this installation gives wrong results (%1)</source>
        <translation>la cryptographie de cette installation donne de faux résultats (%1)</translation>
    </message>
    <message>
        <source>nothing was opened; install Keyherd and libsodium again</source>
        <translation>rien n’a été ouvert ; réinstallez Keyherd et libsodium</translation>
    </message>
    <message>
        <source>this version cannot do that: %1</source>
        <translation>cette version ne sait pas le faire : %1</translation>
    </message>
    <message>
        <source>update Keyherd, or do without it</source>
        <translation>mettez Keyherd à jour ou passez-vous-en</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 est injoignable</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2)</source>
        <translation>%1 est injoignable (%2)</translation>
    </message>
    <message>
        <source>check the network connection and try again</source>
        <translation>vérifiez la connexion réseau et réessayez</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>l’opération a été annulée</translation>
    </message>
    <message>
        <source>start it again if you still want it</source>
        <translation>recommencez si vous le voulez encore</translation>
    </message>
    <message>
        <source>no details are known</source>
        <translation>aucun détail n’est connu</translation>
    </message>
    <message>
        <source>key %2 of %1 is in a format that this program does not know (%3)</source>
        <translation>la clé %2 de %1 est dans un format que ce programme ne connaît pas (%3)</translation>
    </message>
    <message>
        <source>the entry of one of your own providers is damaged or was tampered with</source>
        <translation>la fiche de l’un de vos propres fournisseurs est endommagée ou a été falsifiée</translation>
    </message>
    <message>
        <source>the entry of your own provider %1 is damaged or was tampered with</source>
        <translation>la fiche de votre propre fournisseur %1 est endommagée ou a été falsifiée</translation>
    </message>
    <message>
        <source>nothing is sent to it, and the other providers are unharmed: add it again, or remove it</source>
        <translation>rien ne lui est envoyé et les autres fournisseurs sont intacts : ajoutez-le de nouveau ou retirez-le</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already a name of %2</source>
        <translation>« %1 » désigne déjà %2</translation>
    </message>
    <message>
        <source>choose another id or alias</source>
        <translation>choisissez un autre identifiant ou alias</translation>
    </message>
    <message>
        <source>%1 is built in and cannot be removed</source>
        <translation>%1 est intégré et ne peut pas être retiré</translation>
    </message>
    <message>
        <source>only providers that you added yourself can be</source>
        <translation>seuls les fournisseurs que vous avez ajoutés vous-même peuvent l’être</translation>
    </message>
    <message numerus="yes">
        <source>%1 still has %n key(s)</source>
        <translation>
            <numerusform>%1 a encore %n clé</numerusform>
            <numerusform>%1 a encore %n clés</numerusform>
        </translation>
    </message>
    <message>
        <source>remove them first; nothing was changed</source>
        <translation>retirez-les d’abord ; rien n’a été modifié</translation>
    </message>
    <message>
        <source>the header &quot;%1&quot; cannot be set: it carries the key or rules the connection</source>
        <translation>l’en-tête « %1 » ne peut pas être défini : il porte la clé ou régit la connexion</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>retirez-le</translation>
    </message>
    <message>
        <source>the value of the header &quot;%1&quot; is not plain text of at most 1,000 characters</source>
        <translation>la valeur de l’en-tête « %1 » n’est pas un texte simple d’au plus 1 000 caractères</translation>
    </message>
    <message>
        <source>the header &quot;%1&quot; is given twice</source>
        <translation>l’en-tête « %1 » est donné deux fois</translation>
    </message>
    <message>
        <source>give it once</source>
        <translation>donnez-le une seule fois</translation>
    </message>
    <message>
        <source>there are more than 16 headers</source>
        <translation>il y a plus de 16 en-têtes</translation>
    </message>
    <message>
        <source>leave some out</source>
        <translation>retirez-en</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a header</source>
        <translation>« %1 » n’est pas le nom d’un en-tête</translation>
    </message>
    <message>
        <source>give it as NAME: VALUE</source>
        <translation>donnez-le sous la forme NOM: VALEUR</translation>
    </message>
    <message>
        <source>the key has no base URL, and %1 has none that is the same for everybody</source>
        <translation>la clé n’a pas d’URL de base, et %1 n’en a pas qui soit la même pour tout le monde</translation>
    </message>
    <message>
        <source>give the key the base URL of your own server or resource</source>
        <translation>donnez à la clé l’URL de base de votre propre serveur ou ressource</translation>
    </message>
    <message>
        <source>%1 tells good keys from bad ones only at its own address, and this key has another base URL</source>
        <translation>%1 ne distingue les bonnes clés des mauvaises qu’à sa propre adresse, et cette clé a une autre URL de base</translation>
    </message>
    <message>
        <source>take the base URL away from the key if it is one of the provider&apos;s own</source>
        <translation>retirez l’URL de base de la clé si celle-ci est bien du fournisseur lui-même</translation>
    </message>
    <message>
        <source>this kind of key of %1 is kept but never sent</source>
        <translation>une clé de ce genre de %1 est gardée, mais jamais envoyée</translation>
    </message>
    <message>
        <source>use the key that it serves to renew</source>
        <translation>utilisez la clé qu’elle sert à renouveler</translation>
    </message>
    <message>
        <source>say whose key it is</source>
        <translation>indiquez de qui est la clé</translation>
    </message>
    <message>
        <source>nothing tells whose key this is</source>
        <translation>rien n’indique de qui est cette clé</translation>
    </message>
    <message>
        <source>this may be a key of several providers: %1</source>
        <translation>cette clé peut être celle de plusieurs fournisseurs : %1</translation>
    </message>
    <message>
        <source>this refers to another variable and is no key itself</source>
        <translation>c’est un renvoi à une autre variable, pas une clé</translation>
    </message>
    <message>
        <source>this refers to %1 and is no key itself</source>
        <translation>c’est un renvoi à %1, pas une clé</translation>
    </message>
    <message>
        <source>import the key from where it is</source>
        <translation>importez la clé de l’endroit où elle se trouve</translation>
    </message>
    <message>
        <source>a quotation mark is never closed</source>
        <translation>un guillemet n’est jamais fermé</translation>
    </message>
    <message>
        <source>correct the file and try again</source>
        <translation>corrigez le fichier et réessayez</translation>
    </message>
    <message>
        <source>the program that wrote this sealed it</source>
        <translation>le programme qui l’a écrit l’a chiffré</translation>
    </message>
    <message>
        <source>export it again without encryption</source>
        <translation>exportez de nouveau, sans chiffrement</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB</source>
        <translation>%1 dépasse 64 Mio</translation>
    </message>
    <message>
        <source>check that it is the right file</source>
        <translation>vérifiez que c’est le bon fichier</translation>
    </message>
    <message>
        <source>%1 holds more keys than can be read at once</source>
        <translation>%1 contient plus de clés qu’on ne peut en lire en une fois</translation>
    </message>
    <message>
        <source>split it into files of at most 15,000 keys</source>
        <translation>divisez-le en fichiers de 15 000 clés au plus</translation>
    </message>
    <message>
        <source>%1 is an encrypted export</source>
        <translation>%1 est une exportation chiffrée</translation>
    </message>
    <message>
        <source>export without encryption, import that, and then delete it</source>
        <translation>exportez sans chiffrement, importez le résultat, puis supprimez-le</translation>
    </message>
    <message>
        <source>no column of %1 is known to hold keys</source>
        <translation>aucune colonne de %1 n’est connue pour contenir des clés</translation>
    </message>
    <message>
        <source>say which column holds what</source>
        <translation>indiquez ce que contient chaque colonne</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 est vide</translation>
    </message>
    <message>
        <source>%1 is another kind of file</source>
        <translation>%1 est un fichier d’un autre type</translation>
    </message>
    <message>
        <source>check which program wrote it, and name that one</source>
        <translation>vérifiez quel programme l’a écrit, et indiquez celui-là</translation>
    </message>
    <message>
        <source>%1 is not well-formed</source>
        <translation>%1 est mal formé</translation>
    </message>
    <message>
        <source>%1 is not well-formed (line %2)</source>
        <translation>%1 est mal formé (ligne %2)</translation>
    </message>
    <message>
        <source>export it again, or check which program wrote it</source>
        <translation>exportez-le de nouveau, ou vérifiez quel programme l’a écrit</translation>
    </message>
    <message>
        <source>the key %1/%2 manages other keys and is never handed out</source>
        <translation>la clé %1/%2 gère d’autres clés et n’est jamais remise</translation>
    </message>
    <message>
        <source>use a key for programs; Keyherd can have one issued with this one</source>
        <translation>utilisez une clé pour programmes ; Keyherd peut en faire émettre une avec celle-ci</translation>
    </message>
    <message>
        <source>Keyherd cannot have keys of %1 issued</source>
        <translation>Keyherd ne peut pas faire émettre de clés de %1</translation>
    </message>
    <message>
        <source>make one on the provider&apos;s page and add it</source>
        <translation>créez-en une sur la page du fournisseur et ajoutez-la</translation>
    </message>
    <message>
        <source>there is no key that may issue keys of %1</source>
        <translation>aucune clé ne permet d’émettre des clés de %1</translation>
    </message>
    <message>
        <source>add a management key of that provider to the vault, or set %1</source>
        <translation>ajoutez au coffre une clé de gestion de ce fournisseur, ou définissez %1</translation>
    </message>
    <message>
        <source>%1 did not do what it was asked (HTTP %2)</source>
        <translation>%1 n’a pas fait ce qui lui était demandé (HTTP %2)</translation>
    </message>
    <message>
        <source>%1 did not do what it was asked (HTTP %2: %3)</source>
        <translation>%1 n’a pas fait ce qui lui était demandé (HTTP %2 : %3)</translation>
    </message>
    <message>
        <source>check the management key and its rights at the provider</source>
        <translation>vérifiez la clé de gestion et ses droits chez le fournisseur</translation>
    </message>
    <message>
        <source>line %1 is not a Fernet key</source>
        <translation>la ligne %1 n’est pas une clé Fernet</translation>
    </message>
    <message>
        <source>give each key on a line of its own: 44 characters that end in &quot;=&quot;</source>
        <translation>donnez chaque clé sur sa propre ligne : 44 caractères qui finissent par « = »</translation>
    </message>
    <message>
        <source>%1 has no table &quot;%2&quot;</source>
        <translation>%1 n’a pas de table « %2 »</translation>
    </message>
    <message>
        <source>check the name of the table</source>
        <translation>vérifiez le nom de la table</translation>
    </message>
    <message>
        <source>the table has no column &quot;%1&quot;</source>
        <translation>la table n’a pas de colonne « %1 »</translation>
    </message>
    <message>
        <source>check the names of the columns</source>
        <translation>vérifiez les noms des colonnes</translation>
    </message>
    <message>
        <source>%1 has no table that looks like one of keys</source>
        <translation>aucune table de %1 ne ressemble à une table de clés</translation>
    </message>
    <message>
        <source>name the table, and its columns if need be</source>
        <translation>nommez la table et, au besoin, ses colonnes</translation>
    </message>
    <message>
        <source>this key is encrypted, and nothing was given to decrypt it with</source>
        <translation>cette clé est chiffrée et rien n’a été donné pour la déchiffrer</translation>
    </message>
    <message>
        <source>give the program&apos;s Fernet key or its Django SECRET_KEY</source>
        <translation>donnez la clé Fernet du programme ou sa SECRET_KEY de Django</translation>
    </message>
    <message>
        <source>the encrypted key was cut</source>
        <translation>la clé chiffrée a été tronquée</translation>
    </message>
    <message>
        <source>take it from a whole copy of the database</source>
        <translation>prenez-la dans une copie entière de la base de données</translation>
    </message>
    <message>
        <source>this is not a Fernet token</source>
        <translation>ce n’est pas un jeton Fernet</translation>
    </message>
    <message>
        <source>check that this is the column of the encrypted keys</source>
        <translation>vérifiez que c’est bien la colonne des clés chiffrées</translation>
    </message>
    <message>
        <source>no given key decrypts this, and its time lies in the future: it was probably altered</source>
        <translation>aucune clé donnée ne déchiffre ceci, et sa date est dans le futur : elle a sans doute été altérée</translation>
    </message>
    <message>
        <source>take it from an older copy of the database</source>
        <translation>prenez-la dans une copie plus ancienne de la base de données</translation>
    </message>
    <message>
        <source>no given key decrypts this: it was encrypted with another one, or was altered</source>
        <translation>aucune clé donnée ne déchiffre ceci : c’est chiffré avec une autre clé ou altéré</translation>
    </message>
    <message>
        <source>give the key that the program used at that time as well</source>
        <translation>donnez aussi la clé que le programme utilisait alors</translation>
    </message>
    <message>
        <source>the database %1 is damaged</source>
        <translation>la base de données %1 est endommagée</translation>
    </message>
    <message>
        <source>take a whole copy of it, or have its program repair it</source>
        <translation>prenez-en une copie entière ou faites-la réparer par son programme</translation>
    </message>
    <message>
        <source>%1 is too large</source>
        <translation>%1 est trop volumineux</translation>
    </message>
    <message>
        <source>export its table of keys alone: databases may have 2 GiB, JSON files 64 MiB</source>
        <translation>n’exportez que sa table de clés : une base de données peut avoir 2 Gio, un fichier JSON 64 Mio</translation>
    </message>
    <message>
        <source>%1 holds too many keys to be read at once</source>
        <translation>%1 contient trop de clés pour être lu en une fois</translation>
    </message>
    <message>
        <source>read it table by table; at most 12,000 rows are read at once</source>
        <translation>lisez-le table par table ; au plus 12 000 lignes sont lues en une fois</translation>
    </message>
    <message>
        <source>another program is in the middle of a change to %1</source>
        <translation>un autre programme est au milieu d’une modification de %1</translation>
    </message>
    <message>
        <source>let it finish, or start it once more if it was broken off, and try again</source>
        <translation>laissez-le finir, ou relancez-le s’il a été interrompu, puis réessayez</translation>
    </message>
    <message>
        <source>the database %1 refused the connection (%2)</source>
        <translation>la base de données %1 a refusé la connexion (%2)</translation>
    </message>
    <message>
        <source>check address, user name and password</source>
        <translation>vérifiez l’adresse, le nom d’utilisateur et le mot de passe</translation>
    </message>
    <message>
        <source>%1 is neither an SQLite database nor a JSON file with records</source>
        <translation>%1 n’est ni une base de données SQLite ni un fichier JSON contenant des enregistrements</translation>
    </message>
    <message>
        <source>choose another file</source>
        <translation>choisissez un autre fichier</translation>
    </message>
    <message>
        <source>%1 has no issued key &quot;%2&quot;</source>
        <translation>%1 n’a pas de clé émise « %2 »</translation>
    </message>
    <message>
        <source>name it by the provider&apos;s id or as the vault&apos;s key</source>
        <translation>désignez-la par l’identifiant du fournisseur ou comme clé du coffre</translation>
    </message>
    <message>
        <source>no import can be undone: the vault has no key that is still as it came in</source>
        <translation>aucune reprise ne peut être annulée : le coffre n’a aucune clé restée telle qu’elle est arrivée</translation>
    </message>
    <message>
        <source>delete keys one by one</source>
        <translation>supprimez les clés une à une</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>verdict: the provider&apos;s words</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>the key %1/%2 is being replaced already</source>
        <translation>la clé %1/%2 est déjà en cours de remplacement</translation>
    </message>
    <message>
        <source>let that come to its end, or call it off</source>
        <translation>laissez le remplacement se terminer, ou annulez-le</translation>
    </message>
    <message>
        <source>the key %1/%2 is not being replaced</source>
        <translation>la clé %1/%2 n’est pas en cours de remplacement</translation>
    </message>
    <message>
        <source>begin to replace it first</source>
        <translation>commencez d’abord à la remplacer</translation>
    </message>
    <message>
        <source>another program went on replacing this key of %1 meanwhile</source>
        <translation>entre-temps, un autre programme a poursuivi le remplacement de cette clé de %1</translation>
    </message>
    <message>
        <source>look at the key again; nothing was done twice</source>
        <translation>regardez à nouveau la clé ; rien n’a été fait deux fois</translation>
    </message>
    <message>
        <source>this is the key that %1/%2 has already</source>
        <translation>c’est la clé que %1/%2 a déjà</translation>
    </message>
    <message>
        <source>make a new one on the provider&apos;s page</source>
        <translation>créez-en une nouvelle sur la page du fournisseur</translation>
    </message>
    <message>
        <source>%1 does not accept the new key (%2)</source>
        <translation>%1 n’accepte pas la nouvelle clé (%2)</translation>
    </message>
    <message>
        <source>%1 stays as it was; check the new key and try again</source>
        <translation>%1 reste telle quelle ; vérifiez la nouvelle clé et réessayez</translation>
    </message>
    <message>
        <source>the new key of %1 could not be tested (%2)</source>
        <translation>la nouvelle clé de %1 n’a pas pu être testée (%2)</translation>
    </message>
    <message>
        <source>it is kept, and %1 stays as it was until a test says that the new one works</source>
        <translation>elle est conservée, et %1 reste telle quelle jusqu’à ce qu’un test dise que la nouvelle fonctionne</translation>
    </message>
    <message>
        <source>the key %1/%2 has expired</source>
        <translation>la clé %1/%2 a expiré</translation>
    </message>
    <message>
        <source>replace it</source>
        <translation>remplacez-la</translation>
    </message>
    <message numerus="yes">
        <source>the key %1/%2 expires in %n day(s)</source>
        <translation>
            <numerusform>la clé %1/%2 expire dans %n jour</numerusform>
            <numerusform>la clé %1/%2 expire dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>replace it before that day</source>
        <translation>remplacez-la avant ce jour</translation>
    </message>
    <message numerus="yes">
        <source>the key %1/%2 is %n day(s) old</source>
        <translation>
            <numerusform>la clé %1/%2 a %n jour</numerusform>
            <numerusform>la clé %1/%2 a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/%2 was replaced, and the provider still accepts the old key</source>
        <translation>%1/%2 a été remplacée, et le fournisseur accepte encore l’ancienne clé</translation>
    </message>
    <message>
        <source>delete the old one at the provider</source>
        <translation>supprimez l’ancienne chez le fournisseur</translation>
    </message>
    <message>
        <source>delete the old one at the provider: %1</source>
        <translation>supprimez l’ancienne chez le fournisseur : %1</translation>
    </message>
    <message>
        <source>%1 was changed while it was being searched</source>
        <translation>%1 a été modifié pendant la recherche</translation>
    </message>
    <message>
        <source>scan it again</source>
        <translation>parcourez-le de nouveau</translation>
    </message>
    <message>
        <source>%1 was changed since its keys were replaced</source>
        <translation>%1 a été modifié depuis que ses clés ont été remplacées</translation>
    </message>
    <message>
        <source>use --force to put the original back and keep the changed file beside it; nothing was changed</source>
        <translation>utilisez --force pour remettre l’original et garder le fichier modifié à côté ; rien n’a été changé</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB, too large to keep its original in the vault</source>
        <translation>%1 dépasse %2 Mio, trop pour que le coffre garde son original</translation>
    </message>
    <message>
        <source>take the key out of it yourself; it was not changed</source>
        <translation>retirez-en la clé vous-même ; il n’a pas été modifié</translation>
    </message>
    <message>
        <source>the vault keeps no original of %1</source>
        <translation>le coffre ne garde pas d’original de %1</translation>
    </message>
    <message>
        <source>check the path; nothing was changed</source>
        <translation>vérifiez le chemin ; rien n’a été changé</translation>
    </message>
    <message>
        <source>the history of %1 cannot be read (%2)</source>
        <translation>l’historique de %1 ne peut pas être lu (%2)</translation>
    </message>
    <message>
        <source>check that git is installed and that the repository is yours and whole</source>
        <translation>vérifiez que git est installé et que le dépôt est à vous et intact</translation>
    </message>
    <message>
        <source>%1 has several names (hard links), and the others would keep the key</source>
        <translation>%1 a plusieurs noms (liens physiques), et les autres garderaient la clé</translation>
    </message>
    <message>
        <source>%1 belongs to someone else</source>
        <translation>%1 appartient à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>let its owner do it; it was not changed</source>
        <translation>laissez faire son propriétaire ; il n’a pas été modifié</translation>
    </message>
    <message>
        <source>%1 is read-only</source>
        <translation>%1 est en lecture seule</translation>
    </message>
    <message>
        <source>allow writing to it and try again; it was not changed</source>
        <translation>autorisez l’écriture et réessayez ; il n’a pas été modifié</translation>
    </message>
    <message>
        <source>the folder of %1 may not be written to</source>
        <translation>l’écriture n’est pas permise dans le dossier de %1</translation>
    </message>
    <message>
        <source>allow writing to it and try again; the file was not changed</source>
        <translation>autorisez-y l’écriture et réessayez ; le fichier n’a pas été modifié</translation>
    </message>
    <message>
        <source>the folder of %1 is gone</source>
        <translation>le dossier de %1 a disparu</translation>
    </message>
    <message>
        <source>make the folder again and try again; the original stays in the vault</source>
        <translation>recréez le dossier et réessayez ; l’original reste dans le coffre</translation>
    </message>
    <message>
        <source>%1 is no plain file any more</source>
        <translation>%1 n’est plus un fichier ordinaire</translation>
    </message>
    <message>
        <source>look at what is there now; it was not changed</source>
        <translation>regardez ce qui s’y trouve maintenant ; rien n’y a été modifié</translation>
    </message>
    <message>
        <source>%1 is no name of an environment variable</source>
        <translation>%1 n’est pas un nom de variable d’environnement</translation>
    </message>
    <message>
        <source>use letters, digits and _, and no digit first</source>
        <translation>utilisez des lettres, des chiffres et _, sans chiffre au début</translation>
    </message>
    <message>
        <source>there is no program %1</source>
        <translation>il n’y a pas de programme %1</translation>
    </message>
    <message>
        <source>check its name and the PATH; nothing was handed out</source>
        <translation>vérifiez son nom et le PATH ; rien n’a été remis</translation>
    </message>
    <message>
        <source>%1 cannot be started (%2)</source>
        <translation>%1 ne peut pas être lancé (%2)</translation>
    </message>
    <message>
        <source>check that you may run it</source>
        <translation>vérifiez que vous avez le droit de le lancer</translation>
    </message>
    <message>
        <source>%1 is not linked to the vault</source>
        <translation>%1 n’est pas lié au coffre</translation>
    </message>
    <message>
        <source>&quot;keyherd links&quot; shows what is</source>
        <translation>« keyherd links » montre ce qui l’est</translation>
    </message>
    <message>
        <source>the use of %1/%2 was refused</source>
        <translation>l’usage de %1/%2 a été refusé</translation>
    </message>
    <message>
        <source>allow it when you are asked</source>
        <translation>autorisez-le quand on vous le demande</translation>
    </message>
    <message>
        <source>%1/%2 asks before it is used, and nobody can be asked here</source>
        <translation>%1/%2 demande avant chaque usage, et personne ne peut être interrogé ici</translation>
    </message>
    <message>
        <source>open Keyherd&apos;s window, or run the command in a terminal</source>
        <translation>ouvrez la fenêtre de Keyherd, ou lancez la commande dans un terminal</translation>
    </message>
    <message>
        <source>the clipboard cannot be used (%1)</source>
        <translation>le presse-papiers est inutilisable (%1)</translation>
    </message>
    <message>
        <source>run the command within a desktop session, or use &quot;keyherd get&quot;</source>
        <translation>lancez la commande dans une session de bureau, ou utilisez « keyherd get »</translation>
    </message>
    <message>
        <source>write keyherd://provider or keyherd://provider/name; nothing was changed</source>
        <translation>écrivez keyherd://fournisseur ou keyherd://fournisseur/nom ; rien n’a été changé</translation>
    </message>
    <message>
        <source>%1 names no key</source>
        <translation>%1 ne désigne aucune clé</translation>
    </message>
    <message>
        <source>%1 in line %2 names no key</source>
        <translation>%1 à la ligne %2 ne désigne aucune clé</translation>
    </message>
    <message>
        <source>%1 in line %2 of %3 names no key</source>
        <translation>%1 à la ligne %2 de %3 ne désigne aucune clé</translation>
    </message>
    <message>
        <source>no agent runs for this vault</source>
        <translation>aucun agent ne tourne pour ce coffre</translation>
    </message>
    <message>
        <source>start Keyherd&apos;s window or &quot;keyherd agent&quot;</source>
        <translation>ouvrez la fenêtre de Keyherd ou lancez « keyherd agent »</translation>
    </message>
    <message>
        <source>another agent serves at %1</source>
        <translation>un autre agent sert déjà à %1</translation>
    </message>
    <message>
        <source>end it, or name another place in KEYHERD_AGENT</source>
        <translation>arrêtez-le, ou indiquez un autre endroit dans KEYHERD_AGENT</translation>
    </message>
    <message>
        <source>the agent at %1 does not answer (%2)</source>
        <translation>l’agent à %1 ne répond pas (%2)</translation>
    </message>
    <message>
        <source>try again, or go without it with --no-agent</source>
        <translation>réessayez, ou passez-vous de lui avec --no-agent</translation>
    </message>
    <message>
        <source>%1 was changed by another program meanwhile</source>
        <translation>%1 a été modifié entre-temps par un autre programme</translation>
    </message>
    <message>
        <source>try again; it was left alone</source>
        <translation>réessayez ; il n’a pas été touché</translation>
    </message>
    <message>
        <source>%1 has another value for %2 than the vault, in line %3</source>
        <translation>%1 donne à %2 une autre valeur que le coffre, ligne %3</translation>
    </message>
    <message>
        <source>import it first, or use --force to take the vault&apos;s; nothing was changed</source>
        <translation>importez-la d’abord, ou prenez celle du coffre avec --force ; rien n’a été modifié</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB</source>
        <translation>%1 dépasse %2 Mio</translation>
    </message>
    <message>
        <source>%1 has several names (hard links), which would part if it were written anew</source>
        <translation>%1 a plusieurs noms (liens physiques), qui se sépareraient s’il était réécrit</translation>
    </message>
    <message>
        <source>name another file; it was not changed</source>
        <translation>indiquez un autre fichier ; il n’a pas été modifié</translation>
    </message>
    <message>
        <source>%1 is no plain file</source>
        <translation>%1 n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>there is no program &quot;%1&quot; with a token</source>
        <translation>il n’y a pas de programme « %1 » avec un jeton</translation>
    </message>
    <message>
        <source>&quot;keyherd client list&quot; shows those there are</source>
        <translation>« keyherd client list » montre ceux qui existent</translation>
    </message>
    <message>
        <source>there is a program &quot;%1&quot; already</source>
        <translation>il y a déjà un programme « %1 »</translation>
    </message>
    <message>
        <source>choose another name, or revoke its token first</source>
        <translation>choisissez un autre nom, ou révoquez d’abord son jeton</translation>
    </message>
    <message>
        <source>port %1 is in use by another program</source>
        <translation>le port %1 est utilisé par un autre programme</translation>
    </message>
    <message>
        <source>choose another one with --port; 0 takes a free one</source>
        <translation>choisissez-en un autre avec --port ; 0 en prend un libre</translation>
    </message>
    <message>
        <source>no connections can be taken on this machine (%1)</source>
        <translation>aucune connexion ne peut être acceptée sur cette machine (%1)</translation>
    </message>
    <message>
        <source>check its network settings, and try again</source>
        <translation>vérifiez ses réglages réseau et réessayez</translation>
    </message>
    <message>
        <source>what the vault knows of the program &quot;%1&quot; was altered from outside, and its token is worth nothing</source>
        <translation>ce que le coffre sait du programme « %1 » a été modifié de l’extérieur, et son jeton ne vaut plus rien</translation>
    </message>
    <message>
        <source>&quot;keyherd client revoke &apos;%1&apos;&quot; removes it; then give the program a new one</source>
        <translation>« keyherd client revoke &apos;%1&apos; » l’enlève ; donnez ensuite un nouveau jeton au programme</translation>
    </message>
    <message>
        <source>this recovery key does not open this vault</source>
        <translation>cette clé de secours n’ouvre pas ce coffre</translation>
    </message>
    <message>
        <source>it may be another vault&apos;s, or was removed from this one: unlock it another way</source>
        <translation>elle est peut-être celle d’un autre coffre, ou a été retirée de celui-ci : déverrouillez-le autrement</translation>
    </message>
    <message>
        <source>this is no recovery key</source>
        <translation>ce n’est pas une clé de secours</translation>
    </message>
    <message>
        <source>compare it with what you kept: it begins with KH1 and has eight more groups of four letters and digits</source>
        <translation>comparez-la avec ce que vous avez gardé : elle commence par KH1, puis vient huit fois un groupe de quatre lettres et chiffres</translation>
    </message>
    <message>
        <source>no recovery key was made for this vault</source>
        <translation>aucune clé de secours n’a été créée pour ce coffre</translation>
    </message>
    <message>
        <source>unlock it another way</source>
        <translation>déverrouillez-le autrement</translation>
    </message>
    <message>
        <source>the vault has no way to unlock it with the number %1</source>
        <translation>le coffre n’a pas de moyen de déverrouillage portant le numéro %1</translation>
    </message>
    <message>
        <source>look at those that it has; nothing was changed</source>
        <translation>regardez ceux qu’il a ; rien n’a été changé</translation>
    </message>
    <message>
        <source>add another way first; nothing was changed</source>
        <translation>ajoutez d’abord un autre moyen ; rien n’a été changé</translation>
    </message>
    <message>
        <source>the system&apos;s keychain opens this vault already</source>
        <translation>le trousseau du système ouvre déjà ce coffre</translation>
    </message>
    <message>
        <source>there is nothing to do</source>
        <translation>il n’y a rien à faire</translation>
    </message>
    <message>
        <source>nothing else unlocks this vault, recovery keys aside</source>
        <translation>rien d’autre ne déverrouille ce coffre, hormis des clés de secours</translation>
    </message>
    <message>
        <source>only the system&apos;s keychain would unlock this vault then</source>
        <translation>seul le trousseau du système déverrouillerait alors ce coffre</translation>
    </message>
    <message>
        <source>let the keychain confirm it, which shows that it does; nothing was changed</source>
        <translation>faites-le confirmer par le trousseau, ce qui montre qu’il l’ouvre ; rien n’a été changé</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>Write keys in the clear, for other programs</source>
        <translation>Écrire des clés en clair, pour d’autres programmes</translation>
    </message>
    <message>
        <source>env, dotenv, json, csv, shell or systemd</source>
        <translation>env, dotenv, json, csv, shell ou systemd</translation>
    </message>
    <message>
        <source>Only keys of these providers</source>
        <translation>Seulement les clés de ces fournisseurs</translation>
    </message>
    <message>
        <source>Inactive keys too</source>
        <translation>Aussi les clés inactives</translation>
    </message>
    <message>
        <source>Where they go; else standard output. A new file is for its owner alone</source>
        <translation>Où elles vont ; sinon la sortie standard. Un nouveau fichier n’est que pour son propriétaire</translation>
    </message>
    <message>
        <source>env, dotenv, json, csv, shell or systemd is expected</source>
        <translation>env, dotenv, json, csv, shell ou systemd est attendu</translation>
    </message>
    <message>
        <source>there are no keys to export</source>
        <translation>il n’y a aucune clé à exporter</translation>
    </message>
    <message>
        <source>%1 manages other keys and is not exported</source>
        <translation>%1 gère d’autres clés et n’est pas exportée</translation>
    </message>
</context>
<context>
    <name>FactsText</name>
    <message>
        <source>credits</source>
        <translation>crédits</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>jetons</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caractères</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>requêtes</translation>
    </message>
    <message>
        <source>Credit left</source>
        <translation>Crédit restant</translation>
    </message>
    <message>
        <source>Lasts for</source>
        <translation>Suffit pour</translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s), at %1 a day</source>
        <translation>
            <numerusform>environ %n jour, à %1 par jour</numerusform>
            <numerusform>environ %n jours, à %1 par jour</numerusform>
        </translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Used today</source>
        <translation>Utilisé aujourd’hui</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Called there</source>
        <translation>Nom là-bas</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Ends there</source>
        <translation>Y expire le</translation>
    </message>
    <message>
        <source>Limit of %1</source>
        <translation>Limite : %1</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>%1 sur %2 restants</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 restants</translation>
    </message>
    <message>
        <source>%1, anew: %2</source>
        <comment>rate limit: when it starts again</comment>
        <translation>%1, renouvelé : %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Its keys work only at the address of their own region. If yours is of another one, change its address.</source>
        <translation>Ses clés ne fonctionnent qu’à l’adresse de leur propre région. Si la vôtre est d’une autre région, changez son adresse.</translation>
    </message>
    <message>
        <source>The provider found this key in public and closed it. Make a new one and look where the old one was.</source>
        <translation>Le fournisseur a trouvé cette clé en public et l’a fermée. Créez-en une nouvelle et cherchez où se trouvait l’ancienne.</translation>
    </message>
    <message>
        <source>The key works, with fewer rights than this test needs.</source>
        <translation>La clé fonctionne, avec moins de droits que ce test n’en demande.</translation>
    </message>
    <message>
        <source>This provider says the same when the plan&apos;s allowance is used up: look there before you throw the key away.</source>
        <translation>Ce fournisseur répond de même quand le quota de la formule est épuisé : vérifiez chez lui avant de jeter la clé.</translation>
    </message>
    <message>
        <source>The key or its account is switched off at the provider.</source>
        <translation>La clé ou son compte est désactivé chez le fournisseur.</translation>
    </message>
</context>
<context>
    <name>FileLinks</name>
    <message>
        <source>no line in it is for a key of the vault; write NAME=keyherd://PROVIDER</source>
        <translation>aucune de ses lignes ne concerne une clé du coffre ; écrivez NAME=keyherd://PROVIDER</translation>
    </message>
</context>
<context>
    <name>ForeignDatabase</name>
    <message>
        <source>an address must not hold a password: give it in PGPASSWORD or in a password file of PostgreSQL</source>
        <translation>une adresse ne doit pas contenir de mot de passe : donnez-le dans PGPASSWORD ou dans un fichier de mots de passe de PostgreSQL</translation>
    </message>
</context>
<context>
    <name>ForeignDatabaseInput</name>
    <message>
        <source>An SQLite file, a JSON export, or postgresql://USER@HOST/DATABASE</source>
        <translation>Un fichier SQLite, un export JSON ou postgresql://UTILISATEUR@HÔTE/BASE</translation>
    </message>
    <message>
        <source>A file with the Fernet keys to decrypt with, one a line</source>
        <translation>Un fichier contenant les clés Fernet qui déchiffrent, une par ligne</translation>
    </message>
    <message>
        <source>A file with Django&apos;s SECRET_KEY, such as .env or settings.py</source>
        <translation>Un fichier contenant la SECRET_KEY de Django, comme .env ou settings.py</translation>
    </message>
    <message>
        <source>Read this table alone</source>
        <translation>Ne lire que cette table</translation>
    </message>
    <message>
        <source>Which column holds what: provider=service,key=token</source>
        <translation>Le contenu de chaque colonne : provider=service,key=token</translation>
    </message>
    <message>
        <source>standard input can be only one of the files</source>
        <translation>l’entrée standard ne peut être que l’un des deux fichiers</translation>
    </message>
    <message>
        <source>table %1, not encrypted: %2</source>
        <translation>table %1, non chiffrée : %2</translation>
    </message>
    <message>
        <source>table %1, encrypted with Fernet: %2</source>
        <translation>table %1, chiffrée avec Fernet : %2</translation>
    </message>
    <message>
        <source>table %1, partly encrypted with Fernet: %2</source>
        <translation>table %1, en partie chiffrée avec Fernet : %2</translation>
    </message>
</context>
<context>
    <name>FormatText</name>
    <message>
        <source>white space around the key was taken away</source>
        <translation>les espaces autour de la clé ont été enlevés</translation>
    </message>
    <message>
        <source>this is not what keys of %1 usually look like; it is kept as it is</source>
        <translation>les clés de %1 ne ressemblent pas à cela d’habitude ; elle est gardée telle quelle</translation>
    </message>
</context>
<context>
    <name>HandingOut</name>
    <message>
        <source>Let %1 use %2/%3?</source>
        <translation>Laisser %1 utiliser %2/%3 ?</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Vault created</source>
        <translation>Coffre créé</translation>
    </message>
    <message>
        <source>Way to unlock added</source>
        <translation>Moyen de déverrouillage ajouté</translation>
    </message>
    <message>
        <source>Way to unlock removed</source>
        <translation>Moyen de déverrouillage supprimé</translation>
    </message>
    <message>
        <source>Key added</source>
        <translation>Clé ajoutée</translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation>Clé modifiée</translation>
    </message>
    <message>
        <source>Key replaced</source>
        <translation>Clé remplacée</translation>
    </message>
    <message>
        <source>Key activated</source>
        <translation>Clé activée</translation>
    </message>
    <message>
        <source>Key deactivated</source>
        <translation>Clé désactivée</translation>
    </message>
    <message>
        <source>Key deleted</source>
        <translation>Clé supprimée</translation>
    </message>
    <message>
        <source>Key brought back</source>
        <translation>Clé rétablie</translation>
    </message>
    <message>
        <source>Key printed</source>
        <translation>Clé imprimée à l’écran</translation>
    </message>
    <message>
        <source>Key shown</source>
        <translation>Clé montrée</translation>
    </message>
    <message>
        <source>Key copied</source>
        <translation>Clé copiée</translation>
    </message>
    <message>
        <source>Key tested</source>
        <translation>Clé testée</translation>
    </message>
    <message>
        <source>Selection policy changed</source>
        <translation>Règle de choix modifiée</translation>
    </message>
    <message numerus="yes">
        <source>the history is intact: %n record(s)</source>
        <translation>
            <numerusform>l’historique est intact : %n enregistrement</numerusform>
            <numerusform>l’historique est intact : %n enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>the history was altered at record %1</source>
        <translation>l’historique a été modifié à l’enregistrement %1</translation>
    </message>
    <message>
        <source>record %1 of the history is missing</source>
        <translation>l’enregistrement %1 de l’historique manque</translation>
    </message>
    <message>
        <source>the history was cut off at record %1</source>
        <translation>l’historique a été coupé à l’enregistrement %1</translation>
    </message>
    <message>
        <source>an older vault was put in place: the history ends at record %1</source>
        <translation>un coffre plus ancien a été mis en place : l’historique s’arrête à l’enregistrement %1</translation>
    </message>
    <message>
        <source>the history is broken at record %1</source>
        <translation>l’historique est rompu à l’enregistrement %1</translation>
    </message>
    <message>
        <source>History found broken</source>
        <translation>Historique trouvé rompu</translation>
    </message>
    <message>
        <source>Vault found altered from outside</source>
        <translation>Coffre trouvé modifié de l’extérieur</translation>
    </message>
    <message>
        <source>Own provider added</source>
        <translation>Fournisseur personnel ajouté</translation>
    </message>
    <message>
        <source>Own provider removed</source>
        <translation>Fournisseur personnel retiré</translation>
    </message>
    <message>
        <source>Replacing started</source>
        <translation>Remplacement commencé</translation>
    </message>
    <message>
        <source>Replacing ended</source>
        <translation>Remplacement terminé</translation>
    </message>
    <message>
        <source>Disabled at the provider</source>
        <translation>Désactivée chez le fournisseur</translation>
    </message>
    <message>
        <source>Enabled at the provider</source>
        <translation>Réactivée chez le fournisseur</translation>
    </message>
    <message>
        <source>Deleted at the provider</source>
        <translation>Supprimée chez le fournisseur</translation>
    </message>
    <message>
        <source>Keys in a file replaced</source>
        <translation>Clés d’un fichier remplacées</translation>
    </message>
    <message>
        <source>File given its keys back</source>
        <translation>Clés rendues à un fichier</translation>
    </message>
    <message>
        <source>Key given to a program</source>
        <translation>Clé remise à un programme</translation>
    </message>
    <message>
        <source>Key put in the place of a reference</source>
        <translation>Clé mise à la place d’une référence</translation>
    </message>
    <message>
        <source>Key written to a linked file</source>
        <translation>Clé écrite dans un fichier lié</translation>
    </message>
    <message>
        <source>Key exported</source>
        <translation>Clé exportée</translation>
    </message>
    <message>
        <source>Key given over the local API</source>
        <translation>Clé remise par l’API locale</translation>
    </message>
    <message>
        <source>Program given a token</source>
        <translation>Jeton donné à un programme</translation>
    </message>
    <message>
        <source>Token of a program revoked</source>
        <translation>Jeton d’un programme révoqué</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>Bring in keys that are already lying about</source>
        <translation>Reprendre les clés qui traînent déjà ailleurs</translation>
    </message>
    <message>
        <source>The keys of a .env file</source>
        <translation>Les clés d’un fichier .env</translation>
    </message>
    <message>
        <source>A file with a bare key, or NAME=value, on each line</source>
        <translation>Un fichier avec, sur chaque ligne, une clé seule ou NOM=valeur</translation>
    </message>
    <message>
        <source>A table with the columns provider, name and key</source>
        <translation>Un tableau aux colonnes provider, name et key</translation>
    </message>
    <message>
        <source>The API keys in an unencrypted export of Bitwarden, JSON or CSV</source>
        <translation>Les clés d’API d’une exportation non chiffrée de Bitwarden, JSON ou CSV</translation>
    </message>
    <message>
        <source>The API keys in an export of KeePassXC, CSV or XML</source>
        <translation>Les clés d’API d’une exportation de KeePassXC, CSV ou XML</translation>
    </message>
    <message>
        <source>The keys in LiteLLM&apos;s config.yaml</source>
        <translation>Les clés du config.yaml de LiteLLM</translation>
    </message>
    <message>
        <source>The keys.json of llm</source>
        <translation>Le keys.json de llm</translation>
    </message>
    <message>
        <source>The keys in the environment variables that providers document</source>
        <translation>Les clés des variables d’environnement que les fournisseurs documentent</translation>
    </message>
    <message>
        <source>The file; - is standard input</source>
        <translation>Le fichier ; - désigne l’entrée standard</translation>
    </message>
    <message>
        <source>Which column holds what, by header or number: key=Token,provider=Service</source>
        <translation>Ce que contient chaque colonne, par en-tête ou numéro : key=Token,provider=Service</translation>
    </message>
    <message>
        <source>Only say what would come, and change nothing</source>
        <translation>Dire seulement ce qui viendrait, sans rien changer</translation>
    </message>
    <message>
        <source>there are no keys of known providers</source>
        <translation>il n’y a pas de clés de fournisseurs connus</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>rien n’a été changé</translation>
    </message>
    <message>
        <source>The API keys in an export of 1Password, 1PUX or CSV</source>
        <translation>Les clés d’API d’une exportation de 1Password, 1PUX ou CSV</translation>
    </message>
    <message>
        <source>The keys in another system&apos;s database, or in an export of it as JSON</source>
        <translation>Les clés de la base de données d’un autre système, ou de son export JSON</translation>
    </message>
    <message>
        <source>Take the last import out again, but for keys changed since</source>
        <translation>Retirer la dernière reprise, sauf les clés modifiées depuis</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Ne pas demander</translation>
    </message>
    <message>
        <source>needed where nobody can be asked</source>
        <translation>nécessaire là où personne ne peut être interrogé</translation>
    </message>
    <message numerus="yes">
        <source>Delete for good the %n key(s) that came in %1?</source>
        <translation>
            <numerusform>Supprimer définitivement %n clé arrivée le %1 ?</numerusform>
            <numerusform>Supprimer définitivement les %n clés arrivées le %1 ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) would be taken out; nothing was changed</source>
        <translation>
            <numerusform>%n clé serait retirée ; rien n’a été changé</numerusform>
            <numerusform>%n clés seraient retirées ; rien n’a été changé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) taken out</source>
        <translation>
            <numerusform>%n clé retirée</numerusform>
            <numerusform>%n clés retirées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was changed since and stays</source>
        <translation>%1 a été modifiée depuis et reste</translation>
    </message>
    <message>
        <source>&quot;keyherd import undo&quot; takes them out again</source>
        <translation>« keyherd import undo » les retire</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>déjà présente</translation>
    </message>
    <message>
        <source>name taken</source>
        <translation>nom déjà pris</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>%1 new, %2 already there, %3 with a name that is taken, %4 failed</source>
        <translation>nouvelles : %1, déjà présentes : %2, nom déjà pris : %3, échecs : %4</translation>
    </message>
</context>
<context>
    <name>InitCommand</name>
    <message>
        <source>Create a vault</source>
        <translation>Crée un coffre</translation>
    </message>
    <message>
        <source>The system&apos;s keychain opens it</source>
        <translation>Le trousseau du système l’ouvre</translation>
    </message>
    <message>
        <source>A passphrase opens it. With neither: the keychain where one answers, else a passphrase</source>
        <translation>Une phrase secrète l’ouvre. Sans l’un ni l’autre : le trousseau s’il répond, sinon une phrase secrète</translation>
    </message>
    <message>
        <source>created %1, opened by: %2</source>
        <translation>%1 créé, ouvert par : %2</translation>
    </message>
    <message>
        <source>Also make a recovery key, and print it once: a way back in when all else is lost</source>
        <translation>Créer aussi une clé de secours et l’afficher une fois : un moyen d’y revenir quand tout le reste est perdu</translation>
    </message>
    <message>
        <source>if the keychain&apos;s entry is ever lost, the keys are lost with it; &quot;keyherd slot add recovery&quot; makes a second way in</source>
        <translation>si l’entrée du trousseau se perd un jour, les clés sont perdues avec elle ; « keyherd slot add recovery » crée un second moyen d’entrer</translation>
    </message>
</context>
<context>
    <name>InjectCommand</name>
    <message>
        <source>Put keys in the place of the references in a template</source>
        <translation>Mettre les clés à la place des références d’un modèle</translation>
    </message>
    <message>
        <source>The template, a file of any kind; else standard input</source>
        <translation>Le modèle, un fichier quelconque ; sinon l’entrée standard</translation>
    </message>
    <message>
        <source>Where the result goes; else standard output. A new file is for its owner alone</source>
        <translation>Où va le résultat ; sinon la sortie standard. Un nouveau fichier n’est que pour son propriétaire</translation>
    </message>
</context>
<context>
    <name>IssuedCommands</name>
    <message>
        <source>The keys that a provider issued: list, disable, enable, delete</source>
        <translation>Les clés émises par un fournisseur : lister, désactiver, réactiver, supprimer</translation>
    </message>
    <message>
        <source>List the keys that a provider issued</source>
        <translation>Liste les clés émises par un fournisseur</translation>
    </message>
    <message>
        <source>Which provider</source>
        <translation>Quel fournisseur</translation>
    </message>
    <message>
        <source>Have a provider refuse a key until it is enabled</source>
        <translation>Faire refuser une clé par un fournisseur jusqu’à sa réactivation</translation>
    </message>
    <message>
        <source>Have a provider accept a disabled key again</source>
        <translation>Faire accepter à nouveau une clé désactivée par un fournisseur</translation>
    </message>
    <message>
        <source>Have a provider delete a key, for good</source>
        <translation>Faire supprimer une clé par un fournisseur, définitivement</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Ne pas demander</translation>
    </message>
    <message>
        <source>The provider&apos;s id of the key, or the vault&apos;s key</source>
        <translation>L’identifiant de la clé chez le fournisseur, ou la clé du coffre</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>In the vault</source>
        <translation>Dans le coffre</translation>
    </message>
    <message>
        <source>%1 issued no keys</source>
        <translation>%1 n’a émis aucune clé</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>needed where nobody can be asked</source>
        <translation>nécessaire là où personne ne peut être interrogé</translation>
    </message>
    <message>
        <source>Have %1 delete %2 for good?</source>
        <translation>Faire supprimer %2 définitivement par %1 ?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, id of a key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 disabled %2</source>
        <translation>%1 a désactivé %2</translation>
    </message>
    <message>
        <source>%1 enabled %2</source>
        <translation>%1 a réactivé %2</translation>
    </message>
    <message>
        <source>%1 deleted %2</source>
        <translation>%1 a supprimé %2</translation>
    </message>
    <message>
        <source>%1 is active</source>
        <translation>%1 est active</translation>
    </message>
    <message>
        <source>%1 is inactive; &quot;keyherd edit %2 --active&quot; activates it</source>
        <translation>%1 est inactive ; « keyherd edit %2 --active » l’active</translation>
    </message>
    <message>
        <source>%1 does not work any more; it stays in the vault, inactive, until &quot;keyherd rm %2&quot;</source>
        <translation>%1 ne fonctionne plus ; elle reste dans le coffre, inactive, jusqu’à « keyherd rm %2 »</translation>
    </message>
    <message>
        <source>%1 became inactive</source>
        <translation>%1 est devenue inactive</translation>
    </message>
    <message>
        <source>%1 is inactive</source>
        <translation>%1 est inactive</translation>
    </message>
</context>
<context>
    <name>JsonFields</name>
    <message>
        <source>byte %1</source>
        <translation>octet %1</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>doit être %1</translation>
    </message>
    <message>
        <source>names a provider twice: %1</source>
        <translation>nomme deux fois un fournisseur : %1</translation>
    </message>
    <message>
        <source>must be given</source>
        <translation>doit être donné</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>doit être un objet</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>doit être un texte</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>doit être true ou false</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>doit être un nombre entier</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>doit être un nombre</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>doit être une liste</translation>
    </message>
    <message>
        <source>must hold texts only</source>
        <translation>ne doit contenir que des textes</translation>
    </message>
    <message>
        <source>must hold whole numbers only</source>
        <translation>ne doit contenir que des nombres entiers</translation>
    </message>
    <message>
        <source>is unknown in this format</source>
        <translation>est inconnu dans ce format</translation>
    </message>
    <message>
        <source>must hold one provider</source>
        <translation>doit contenir un seul fournisseur</translation>
    </message>
    <message>
        <source>is too long for one provider</source>
        <translation>est trop long pour un seul fournisseur</translation>
    </message>
</context>
<context>
    <name>KeyCommands</name>
    <message>
        <source>Show all keys, masked</source>
        <translation>Montre toutes les clés, masquées</translation>
    </message>
    <message>
        <source>Only keys of this provider</source>
        <translation>Seulement les clés de ce fournisseur</translation>
    </message>
    <message>
        <source>Only active keys</source>
        <translation>Seulement les clés actives</translation>
    </message>
    <message>
        <source>Show everything about a key but the key itself</source>
        <translation>Montre tout d’une clé, sauf la clé elle-même</translation>
    </message>
    <message>
        <source>Print a key, and nothing else</source>
        <translation>Affiche une clé, et rien d’autre</translation>
    </message>
    <message>
        <source>Delete a key</source>
        <translation>Supprime une clé</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Ne pas demander</translation>
    </message>
    <message>
        <source>Which key</source>
        <translation>Quelle clé</translation>
    </message>
    <message>
        <source>there are no keys; &quot;keyherd add PROVIDER&quot; adds one</source>
        <translation>il n’y a pas de clés ; « keyherd add PROVIDER » en ajoute une</translation>
    </message>
    <message>
        <source>needed where nobody can be asked</source>
        <translation>nécessaire là où personne ne peut être interrogé</translation>
    </message>
    <message>
        <source>Delete %1 for good?</source>
        <translation>Supprimer %1 définitivement ?</translation>
    </message>
    <message>
        <source>deleted %1</source>
        <translation>%1 supprimée</translation>
    </message>
</context>
<context>
    <name>KeyOpinion</name>
    <message>
        <source>This is a key of %1.</source>
        <translation>C’est une clé de %1.</translation>
    </message>
    <message>
        <source>This is most likely a key of %1.</source>
        <translation>C’est très probablement une clé de %1.</translation>
    </message>
    <message>
        <source>This may be a key of %1: check the provider.</source>
        <translation>C’est peut-être une clé de %1 : vérifiez le fournisseur.</translation>
    </message>
    <message>
        <source>The provider cannot be told from this key: choose it.</source>
        <translation>Cette clé ne dit pas son fournisseur : choisissez-le.</translation>
    </message>
    <message>
        <source>This has the shape of a key of %1.</source>
        <translation>Ceci a la forme d’une clé de %1.</translation>
    </message>
</context>
<context>
    <name>KeyReport</name>
    <message>
        <source>Id</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagée</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>non testée</translation>
    </message>
    <message>
        <source>%1/%2 (id %3)</source>
        <translation>%1/%2 (n° %3)</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Signifie</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Last tested</source>
        <translation>Dernier test</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL de base</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Usages</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Dernière erreur</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>issues other keys</source>
        <translation>émet d’autres clés</translation>
    </message>
    <message>
        <source>asks before each use</source>
        <translation>demande avant chaque usage</translation>
    </message>
</context>
<context>
    <name>LinkCommands</name>
    <message>
        <source>Keep the keys in a .env file in step with the vault</source>
        <translation>Tenir les clés d’un fichier .env à jour avec le coffre</translation>
    </message>
    <message>
        <source>The file; its references and its providers&apos; variables get keys</source>
        <translation>Le fichier ; ses références et les variables de ses fournisseurs reçoivent des clés</translation>
    </message>
    <message>
        <source>Take the vault&apos;s value where another one stands</source>
        <translation>Prendre la valeur du coffre là où il y en a une autre</translation>
    </message>
    <message>
        <source>Keep a file in step no longer</source>
        <translation>Ne plus tenir un fichier à jour</translation>
    </message>
    <message>
        <source>The file; its values stay as they are</source>
        <translation>Le fichier ; ses valeurs restent telles quelles</translation>
    </message>
    <message>
        <source>Put references in the place of its keys</source>
        <translation>Mettre des références à la place de ses clés</translation>
    </message>
    <message>
        <source>Show the files that are kept in step</source>
        <translation>Montrer les fichiers tenus à jour</translation>
    </message>
    <message>
        <source>linked %1: %2</source>
        <translation>%1 lié : %2</translation>
    </message>
    <message>
        <source>others may read %1; &quot;chmod 600 &apos;%1&apos;&quot; takes that away</source>
        <translation>d’autres peuvent lire %1 ; « chmod 600 &apos;%1&apos; » le leur retire</translation>
    </message>
    <message>
        <source>unlinked %1</source>
        <translation>%1 n’est plus lié</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>no file is linked; &quot;keyherd link FILE&quot; links one</source>
        <translation>aucun fichier n’est lié ; « keyherd link FILE » en lie un</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>in step</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>not up to date</source>
        <translation>pas à jour</translation>
    </message>
    <message>
        <source>changed by hand</source>
        <translation>modifié à la main</translation>
    </message>
    <message>
        <source>without a key</source>
        <translation>sans clé</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>%2 in %1 was changed by hand and was left alone; &quot;keyherd link --force &apos;%1&apos;&quot; takes the vault&apos;s value, &quot;keyherd unlink &apos;%1&apos;&quot; leaves it so</source>
        <translation>%2 dans %1 a été modifié à la main et n’a pas été touché ; « keyherd link --force &apos;%1&apos; » prend la valeur du coffre, « keyherd unlink &apos;%1&apos; » le laisse ainsi</translation>
    </message>
    <message>
        <source>the vault has no key for %2 in %1 any more, whose last one still stands there; &quot;keyherd unlink &apos;%1&apos;&quot; leaves it so</source>
        <translation>le coffre n’a plus de clé pour %2 dans %1, où se trouve encore la dernière ; « keyherd unlink &apos;%1&apos; » la laisse ainsi</translation>
    </message>
    <message>
        <source>the linked file %1 is gone; &quot;keyherd unlink &apos;%1&apos;&quot; forgets it</source>
        <translation>le fichier lié %1 a disparu ; « keyherd unlink &apos;%1&apos; » l’oublie</translation>
    </message>
</context>
<context>
    <name>LinkUpdate</name>
    <message>
        <source>brought %1 into step</source>
        <translation>%1 mis à jour</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>keyherd: the memory is used up; close other programs and try again</source>
        <translation>keyherd : la mémoire est épuisée ; fermez d’autres programmes et réessayez</translation>
    </message>
</context>
<context>
    <name>ManualPage</name>
    <message>
        <source>User Commands</source>
        <translation>Commandes de l’utilisateur</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>SYNOPSIS</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>DESCRIPTION</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>COMMANDES</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>CODE DE RETOUR</translation>
    </message>
    <message>
        <source>ENVIRONMENT</source>
        <translation>ENVIRONNEMENT</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>FICHIERS</translation>
    </message>
    <message>
        <source>EXAMPLES</source>
        <translation>EXEMPLES</translation>
    </message>
    <message>
        <source>SEE ALSO</source>
        <translation>VOIR AUSSI</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <source>Every command accepts these, before or after its own name.</source>
        <translation>Chaque commande les accepte, avant ou après son propre nom.</translation>
    </message>
    <message>
        <source>keep API keys safe, and hand them out</source>
        <translation>garder les clés d’API en sûreté et les donner</translation>
    </message>
    <message>
        <source>keep API keys safe, in a window</source>
        <translation>garder les clés d’API en sûreté, dans une fenêtre</translation>
    </message>
    <message>
        <source>The window of Keyherd. It shows the keys of the vault, which of them work and who got them, and adds, tests, replaces and hands out keys. All that it does, keyherd(1) does on the command line, with the same vault; the two may run at the same time.</source>
        <translation>La fenêtre de Keyherd. Elle montre les clés du coffre, lesquelles fonctionnent et qui les a reçues ; elle ajoute, teste, remplace et donne des clés. Tout ce qu’elle fait, keyherd(1) le fait en ligne de commande, avec le même coffre ; les deux peuvent fonctionner en même temps.</translation>
    </message>
    <message>
        <source>the window was closed</source>
        <translation>la fenêtre a été fermée</translation>
    </message>
    <message>
        <source>it could not start</source>
        <translation>elle n’a pas pu démarrer</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Passphrase of the vault:</source>
        <translation>Phrase secrète du coffre :</translation>
    </message>
    <message>
        <source>New passphrase for the vault:</source>
        <translation>Nouvelle phrase secrète du coffre :</translation>
    </message>
    <message>
        <source>The same passphrase again:</source>
        <translation>La même phrase secrète encore une fois :</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>phrase secrète</translation>
    </message>
    <message>
        <source>the two that were typed are different</source>
        <translation>les deux saisies sont différentes</translation>
    </message>
    <message>
        <source>there is no terminal to ask for one, and no %1</source>
        <translation>il n’y a pas de terminal pour en demander une, ni de %1</translation>
    </message>
</context>
<context>
    <name>ProgramFacts</name>
    <message>
        <source>Keeps API keys in an encrypted vault and hands them out safely.</source>
        <translation>Garde les clés d’API dans un coffre chiffré et les donne en sûreté.</translation>
    </message>
    <message>
        <source>KEY is a number, provider/name, or a provider alone: its active key.</source>
        <translation>KEY est un numéro, fournisseur/nom, ou un fournisseur seul : sa clé active.</translation>
    </message>
    <message>
        <source>Exit codes: %1.</source>
        <translation>Codes de sortie : %1.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation>mauvais usage</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>a tested key is not valid</source>
        <translation>une clé testée n’est pas valide</translation>
    </message>
    <message>
        <source>damaged or tampered with</source>
        <translation>endommagé ou altéré</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>Each key is encrypted on its own in a vault, which the system&apos;s keychain or a passphrase opens. Keyherd shows which keys still work, and hands each program just the key that it needs. The history, which nobody can alter unseen, says who got which key and when.</source>
        <translation>Chaque clé est chiffrée séparément dans un coffre, que le trousseau du système ou une phrase secrète ouvre. Keyherd montre quelles clés fonctionnent encore et ne donne à chaque programme que la clé dont il a besoin. L’historique, que personne ne peut altérer sans que cela se voie, dit qui a reçu quelle clé et quand.</translation>
    </message>
    <message>
        <source>A secret is never taken from the argument list: it is read from standard input, or asked for. An error is one line on standard error that says what is wrong and what to do.</source>
        <translation>Un secret n’est jamais pris dans la liste des arguments : il est lu sur l’entrée standard, ou demandé. Une erreur est une ligne sur la sortie d’erreur qui dit ce qui ne va pas et que faire.</translation>
    </message>
    <message>
        <source>The vault, where --vault names none.</source>
        <translation>Le coffre, si --vault n’en nomme pas.</translation>
    </message>
    <message>
        <source>The language of texts, where --lang names none.</source>
        <translation>La langue des textes, si --lang n’en nomme pas.</translation>
    </message>
    <message>
        <source>Where the folders of vault, settings and log are; else ~/.local/share, ~/.config and ~/.local/state.</source>
        <translation>Où se trouvent les dossiers du coffre, des réglages et du journal ; sinon ~/.local/share, ~/.config et ~/.local/state.</translation>
    </message>
    <message>
        <source>A file with the passphrase, where --passphrase-file names none.</source>
        <translation>Un fichier contenant la phrase secrète, si --passphrase-file n’en nomme pas.</translation>
    </message>
    <message>
        <source>Set to anything: no colours.</source>
        <translation>Quelle que soit sa valeur : pas de couleurs.</translation>
    </message>
    <message>
        <source>The vault. Only its owner can read and write it.</source>
        <translation>Le coffre. Seul son propriétaire peut le lire et l’écrire.</translation>
    </message>
    <message>
        <source>The settings. They hold no secret.</source>
        <translation>Les réglages. Ils ne contiennent aucun secret.</translation>
    </message>
    <message>
        <source>The log. Secrets in it are masked.</source>
        <translation>Le journal. Les secrets y sont masqués.</translation>
    </message>
    <message>
        <source>Make a vault.</source>
        <translation>Créer un coffre.</translation>
    </message>
    <message>
        <source>Keep a key that stands in a file.</source>
        <translation>Garder une clé qui se trouve dans un fichier.</translation>
    </message>
    <message>
        <source>Take in the keys of a .env file.</source>
        <translation>Reprendre les clés d’un fichier .env.</translation>
    </message>
    <message>
        <source>Ask the providers which keys still work.</source>
        <translation>Demander aux fournisseurs quelles clés fonctionnent encore.</translation>
    </message>
    <message>
        <source>Give a key to a program.</source>
        <translation>Donner une clé à un programme.</translation>
    </message>
    <message>
        <source>Have a key on the clipboard for 20 seconds.</source>
        <translation>Avoir une clé dans le presse-papiers pendant 20 secondes.</translation>
    </message>
    <message>
        <source>See which programs got which key since that day.</source>
        <translation>Voir quels programmes ont reçu quelle clé depuis ce jour.</translation>
    </message>
    <message>
        <source>Fail if a key lies in a file of the working folder, in a build for instance.</source>
        <translation>Échouer si une clé se trouve dans un fichier du dossier de travail, lors d’une compilation par exemple.</translation>
    </message>
    <message>
        <source>Let this shell complete commands and keys.</source>
        <translation>Faire compléter commandes et clés par ce shell.</translation>
    </message>
    <message>
        <source>The socket of the agent.</source>
        <translation>Le socket de l’agent.</translation>
    </message>
    <message>
        <source>The socket of the agent. Only its owner reaches it.</source>
        <translation>Le socket de l’agent. Seul son propriétaire l’atteint.</translation>
    </message>
</context>
<context>
    <name>ProviderCommands</name>
    <message>
        <source>List the providers that Keyherd knows</source>
        <translation>Donne la liste des fournisseurs que Keyherd connaît</translation>
    </message>
    <message>
        <source>Show what is known of a provider</source>
        <translation>Montre ce qui est connu d’un fournisseur</translation>
    </message>
    <message>
        <source>An id or alias</source>
        <translation>Un identifiant ou alias</translation>
    </message>
    <message>
        <source>Show or set how many keys of a provider may be active</source>
        <translation>Montre ou fixe combien de clés d’un fournisseur peuvent être actives</translation>
    </message>
    <message>
        <source>single: one at a time; pool: several, fewest errors first</source>
        <translation>single : une à la fois ; pool : plusieurs, la moins d’erreurs d’abord</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Aussi</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Needs a key</source>
        <translation>Demande une clé</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL de base</translation>
    </message>
    <message>
        <source>Keys are made at</source>
        <translation>Les clés se créent sur</translation>
    </message>
    <message>
        <source>single or pool is expected</source>
        <translation>single ou pool est attendu</translation>
    </message>
    <message>
        <source>Add a provider of your own, described in a JSON file</source>
        <translation>Ajouter un fournisseur personnel décrit dans un fichier JSON</translation>
    </message>
    <message>
        <source>The file; - is standard input</source>
        <translation>Le fichier ; - désigne l’entrée standard</translation>
    </message>
    <message>
        <source>Remove a provider of your own that has no keys</source>
        <translation>Retirer un fournisseur personnel qui n’a pas de clés</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
    <message>
        <source>added %1 (%2)</source>
        <translation>%1 (%2) ajouté</translation>
    </message>
    <message>
        <source>added %1 (%2); its keys will be sent to %3</source>
        <translation>%1 (%2) ajouté ; ses clés seront envoyées à %3</translation>
    </message>
    <message>
        <source>removed %1</source>
        <translation>%1 retiré</translation>
    </message>
</context>
<context>
    <name>ProviderReader</name>
    <message>
        <source>must be given where there is no models_path: else any 200 would pass for a good answer</source>
        <translation>doit être donné là où il n’y a pas de models_path : sinon tout 200 passerait pour une bonne réponse</translation>
    </message>
    <message>
        <source>must begin with ^ and end with $</source>
        <translation>doit commencer par ^ et finir par $</translation>
    </message>
    <message>
        <source>is not a regular expression: %1</source>
        <translation>n’est pas une expression rationnelle : %1</translation>
    </message>
    <message>
        <source>must be the name of an HTTP header</source>
        <translation>doit être le nom d’un en-tête HTTP</translation>
    </message>
    <message>
        <source>must be printable ASCII</source>
        <translation>doit être de l’ASCII imprimable</translation>
    </message>
    <message>
        <source>must be names of HTTP headers with printable ASCII values</source>
        <translation>doit être des noms d’en-têtes HTTP avec des valeurs en ASCII imprimable</translation>
    </message>
    <message>
        <source>must be GET or POST</source>
        <translation>doit être GET ou POST</translation>
    </message>
    <message>
        <source>must be a path that begins with a slash</source>
        <translation>doit être un chemin commençant par une barre oblique</translation>
    </message>
    <message>
        <source>must hold HTTP statuses from 100 to 599</source>
        <translation>doit contenir des statuts HTTP de 100 à 599</translation>
    </message>
    <message>
        <source>needs a status, or something to compare, that it follows from</source>
        <translation>demande un statut, ou quelque chose à comparer, dont il découle</translation>
    </message>
    <message>
        <source>must be a status that an answer can mean</source>
        <translation>doit être un état qu’une réponse peut signifier</translation>
    </message>
    <message>
        <source>must be a short text without control characters</source>
        <translation>doit être un texte court sans caractères de contrôle</translation>
    </message>
    <message>
        <source>must be of lower-case ASCII letters, digits, _ and -, beginning with a letter</source>
        <translation>doit être fait de minuscules ASCII, chiffres, _ et -, et commencer par une lettre</translation>
    </message>
    <message>
        <source>must be of printable ASCII without spaces</source>
        <translation>doit être en ASCII imprimable sans espaces</translation>
    </message>
    <message>
        <source>must hold names of environment variables</source>
        <translation>doit contenir des noms de variables d’environnement</translation>
    </message>
    <message>
        <source>must be a URL with a host, without user, query, fragment or a slash at the end</source>
        <translation>doit être une URL avec un hôte, sans utilisateur, requête, fragment ni barre finale</translation>
    </message>
    <message>
        <source>must be https, or http on this machine</source>
        <translation>doit être https, ou http sur cette machine</translation>
    </message>
    <message>
        <source>must be an https URL</source>
        <translation>doit être une URL https</translation>
    </message>
    <message>
        <source>must be # and six lower-case hexadecimal digits</source>
        <translation>doit être # et six chiffres hexadécimaux minuscules</translation>
    </message>
    <message>
        <source>must be names joined by dots, each with [] after it if it is a list</source>
        <translation>doit être des noms joints par des points, chacun suivi de [] si c’est une liste</translation>
    </message>
    <message>
        <source>is a header that only the connection itself sets</source>
        <translation>est un en-tête que seule la connexion définit</translation>
    </message>
    <message>
        <source>must be a day, such as 2026-07-30</source>
        <translation>doit être un jour, comme 2026-07-30</translation>
    </message>
    <message>
        <source>must be given, or a header instead</source>
        <translation>doit être indiqué, ou un header à la place</translation>
    </message>
    <message>
        <source>must not be zero</source>
        <translation>ne doit pas être nul</translation>
    </message>
    <message>
        <source>must not be given together with a unit</source>
        <translation>ne doit pas être indiqué en même temps qu’une unité</translation>
    </message>
    <message>
        <source>must be given, or remaining</source>
        <translation>doit être indiqué, ou bien remaining</translation>
    </message>
    <message>
        <source>must be given, unless the kind is custom</source>
        <translation>doit être indiqué, sauf si le genre est custom</translation>
    </message>
    <message>
        <source>is only for entries with a models_path</source>
        <translation>n’a de sens que pour les entrées avec un models_path</translation>
    </message>
    <message>
        <source>must be programs, issuing or never_sent</source>
        <translation>doit être programs, issuing ou never_sent</translation>
    </message>
    <message>
        <source>must be given with a test of the family&apos;s own, and only then</source>
        <translation>doit être indiqué avec un test propre à la famille, et seulement alors</translation>
    </message>
    <message>
        <source>says that such a key is never sent; then there is nothing to say about requests</source>
        <translation>dit qu’une telle clé n’est jamais envoyée ; il n’y a alors rien à dire des requêtes</translation>
    </message>
    <message>
        <source>must be given</source>
        <translation>doit être donné</translation>
    </message>
    <message>
        <source>must be cloud, local or custom</source>
        <translation>doit être cloud, local ou custom</translation>
    </message>
    <message>
        <source>must be no, partly or yes</source>
        <translation>doit être no, partly ou yes</translation>
    </message>
    <message>
        <source>is only for POST</source>
        <translation>n’est possible qu’avec POST</translation>
    </message>
    <message>
        <source>must be printable ASCII with at most one {key}</source>
        <translation>doit être en ASCII imprimable, avec un seul {key} au plus</translation>
    </message>
    <message>
        <source>must be given with a body, and only then</source>
        <translation>doit être indiqué avec un corps, et seulement alors</translation>
    </message>
    <message>
        <source>must be one of the hints that this format knows</source>
        <translation>doit être l’une des indications que ce format connaît</translation>
    </message>
    <message>
        <source>must not be given together with a path</source>
        <translation>ne doit pas être indiqué en même temps qu’un path</translation>
    </message>
    <message>
        <source>must be openrouter</source>
        <translation>doit être openrouter</translation>
    </message>
</context>
<context>
    <name>ProvisionCommand</name>
    <message>
        <source>Have a provider issue a key, and keep it</source>
        <translation>Faire émettre une clé par un fournisseur, et la conserver</translation>
    </message>
    <message>
        <source>Which provider</source>
        <translation>Quel fournisseur</translation>
    </message>
    <message>
        <source>What to call the key, here and at the provider</source>
        <translation>Le nom de la clé, ici et chez le fournisseur</translation>
    </message>
    <message>
        <source>How many US dollars it may spend; else as many as the account</source>
        <translation>Combien de dollars américains elle peut dépenser ; sinon autant que le compte</translation>
    </message>
    <message>
        <source>The last day it works (UTC), such as 2027-01-31</source>
        <translation>Le dernier jour où elle fonctionne (UTC), par exemple 2027-01-31</translation>
    </message>
    <message>
        <source>an amount such as 5 or 2.50 is expected</source>
        <translation>un montant tel que 5 ou 2.50 est attendu</translation>
    </message>
    <message>
        <source>%1 issued %2: %3</source>
        <translation>%1 a émis %2 : %3</translation>
    </message>
</context>
<context>
    <name>RotateCommand</name>
    <message>
        <source>Replace a key by a new one: read from standard input, asked for, or issued (--auto)</source>
        <translation>Remplace une clé par une nouvelle : lue sur l’entrée standard, demandée, ou émise (--auto)</translation>
    </message>
    <message>
        <source>Which key; it keeps its name and everything else</source>
        <translation>Quelle clé ; elle garde son nom et tout le reste</translation>
    </message>
    <message>
        <source>Have the provider issue the new key, and disable and delete the old one</source>
        <translation>Faire émettre la nouvelle clé par le fournisseur, puis désactiver et supprimer l’ancienne</translation>
    </message>
    <message>
        <source>With --auto: how long the old key must be unused before it is disabled, and disabled before it is deleted (24); 0: at once</source>
        <translation>Avec --auto : durée pendant laquelle l’ancienne clé doit être inutilisée avant d’être désactivée, et désactivée avant d’être supprimée (24) ; 0 : aussitôt</translation>
    </message>
    <message>
        <source>With --auto: delete the old key as soon as it is disabled</source>
        <translation>Avec --auto : supprimer l’ancienne clé dès qu’elle est désactivée</translation>
    </message>
    <message>
        <source>The last day the new key works, such as 2027-01-31</source>
        <translation>Le dernier jour où la nouvelle clé fonctionne, comme 2027-01-31</translation>
    </message>
    <message>
        <source>Do not test the new key before it takes the old one&apos;s place</source>
        <translation>Ne pas tester la nouvelle clé avant qu’elle remplace l’ancienne</translation>
    </message>
    <message>
        <source>Do what is due of replacements that were begun: of KEY, or of all</source>
        <translation>Faire ce qui est échu des remplacements commencés : de KEY, ou de tous</translation>
    </message>
    <message>
        <source>The old key was deleted at the provider, or may stay: ask no more</source>
        <translation>L’ancienne clé a été supprimée chez le fournisseur, ou peut rester : ne plus demander</translation>
    </message>
    <message>
        <source>Drop a new key that has not taken the old one&apos;s place yet</source>
        <translation>Abandonner une nouvelle clé qui n’a pas encore remplacé l’ancienne</translation>
    </message>
    <message>
        <source>only one of --auto, --continue, --done and --cancel</source>
        <translation>une seule option parmi --auto, --continue, --done et --cancel</translation>
    </message>
    <message>
        <source>only together with --auto</source>
        <translation>seulement avec --auto</translation>
    </message>
    <message>
        <source>this argument is missing</source>
        <translation>cet argument manque</translation>
    </message>
    <message>
        <source>new keys are made at %1</source>
        <translation>les nouvelles clés se créent sur %1</translation>
    </message>
    <message>
        <source>New key of %1 (not shown):</source>
        <translation>Nouvelle clé de %1 (non affichée) :</translation>
    </message>
    <message>
        <source>no key is being replaced</source>
        <translation>aucune clé n’est en cours de remplacement</translation>
    </message>
    <message>
        <source>%1 is replaced</source>
        <translation>%1 est remplacée</translation>
    </message>
    <message>
        <source>%1 stays as it was</source>
        <translation>%1 reste telle quelle</translation>
    </message>
</context>
<context>
    <name>RotationReport</name>
    <message>
        <source>%1 is replaced, and the old key is gone</source>
        <translation>%1 est remplacée, et l’ancienne clé n’existe plus</translation>
    </message>
    <message>
        <source>%1 stays as it was</source>
        <translation>%1 reste telle quelle</translation>
    </message>
    <message>
        <source>%1: its keys were changed meanwhile, so nothing more is done</source>
        <translation>%1 : ses clés ont été modifiées entre-temps, rien de plus n’est fait</translation>
    </message>
    <message>
        <source>%1 stays as it was so far</source>
        <translation>%1 reste telle quelle pour l’instant</translation>
    </message>
    <message>
        <source>%1 stays as it was until its new key is tested</source>
        <translation>%1 reste telle quelle jusqu’à ce que sa nouvelle clé soit testée</translation>
    </message>
    <message>
        <source>%1 has its new key: %2</source>
        <translation>%1 a sa nouvelle clé : %2</translation>
    </message>
    <message>
        <source>%1 has its new key: %2; the old one is disabled</source>
        <translation>%1 a sa nouvelle clé : %2 ; l’ancienne est désactivée</translation>
    </message>
    <message>
        <source>the desktop application or &quot;keyherd rotate --continue&quot; does that</source>
        <translation>l’application de bureau ou « keyherd rotate --continue » s’en charge</translation>
    </message>
    <message>
        <source>after that, &quot;keyherd rotate --done %1&quot; ends the reminders</source>
        <translation>après cela, « keyherd rotate --done %1 » met fin aux rappels</translation>
    </message>
    <message>
        <source>%1 (id %2)</source>
        <translation>%1 (n° %2)</translation>
    </message>
</context>
<context>
    <name>RotationText</name>
    <message>
        <source>the old key is kept as &quot;%1&quot;, inactive</source>
        <translation>l’ancienne clé est conservée sous « %1 », inactive</translation>
    </message>
    <message>
        <source>%1 still accepts the old key: delete it there</source>
        <translation>%1 accepte encore l’ancienne clé : supprimez-la chez ce fournisseur</translation>
    </message>
    <message>
        <source>%1 still accepts the old key: delete it at %2</source>
        <translation>%1 accepte encore l’ancienne clé : supprimez-la sur %2</translation>
    </message>
    <message>
        <source>%1 is asked to delete it after %2</source>
        <translation>il sera demandé à %1 de la supprimer après le %2</translation>
    </message>
    <message>
        <source>%1 is asked to disable it after %2, if nothing uses it until then</source>
        <translation>il sera demandé à %1 de la désactiver après le %2, si rien ne l’utilise d’ici là</translation>
    </message>
</context>
<context>
    <name>RunCommand</name>
    <message>
        <source>Run a program with keys in its environment, and nowhere else</source>
        <translation>Lancer un programme avec des clés dans son environnement, et nulle part ailleurs</translation>
    </message>
    <message>
        <source>Set the variable of this provider to its active key; PROVIDER/NAME: to that key</source>
        <translation>Donner à la variable de ce fournisseur sa clé active ; PROVIDER/NAME : cette clé</translation>
    </message>
    <message>
        <source>Set NAME to the key of a reference, keyherd://PROVIDER or keyherd://PROVIDER/NAME</source>
        <translation>Donner à NAME la clé d’une référence, keyherd://PROVIDER ou keyherd://PROVIDER/NAME</translation>
    </message>
    <message>
        <source>Set the variables of a .env file, in which references stand for keys</source>
        <translation>Définir les variables d’un fichier .env, où des références tiennent lieu de clés</translation>
    </message>
    <message>
        <source>Say nothing of variables that are set already</source>
        <translation>Ne rien dire des variables déjà définies</translation>
    </message>
    <message>
        <source>Leave variables as they are that are set already</source>
        <translation>Laisser telles quelles les variables déjà définies</translation>
    </message>
    <message>
        <source>Mask the keys in what the program prints</source>
        <translation>Masquer les clés dans ce que le programme affiche</translation>
    </message>
    <message>
        <source>The program and its arguments, after --</source>
        <translation>Le programme et ses arguments, après --</translation>
    </message>
    <message>
        <source>not together with --keep</source>
        <translation>pas en même temps que --keep</translation>
    </message>
</context>
<context>
    <name>RunPlan</name>
    <message>
        <source>NAME=keyherd://PROVIDER or NAME=keyherd://PROVIDER/NAME is expected</source>
        <translation>NAME=keyherd://PROVIDER ou NAME=keyherd://PROVIDER/NAME est attendu</translation>
    </message>
    <message>
        <source>no variable is known for keys of %1; give --env NAME=keyherd://%2</source>
        <translation>aucune variable n’est connue pour les clés de %1 ; donnez --env NAME=keyherd://%2</translation>
    </message>
    <message>
        <source>two of them want %1; give one of them with --env</source>
        <translation>deux d’entre eux veulent %1 ; donnez l’un d’eux avec --env</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>a quotation mark is never closed</source>
        <translation>un guillemet n’est jamais fermé</translation>
    </message>
    <message>
        <source>commands are not run here; put the value into single quotes</source>
        <translation>les commandes ne sont pas exécutées ici ; mettez la valeur entre apostrophes</translation>
    </message>
    <message>
        <source>the variable %1 is not put in here; write its value, or put it into single quotes</source>
        <translation>la variable %1 n’est pas remplacée ici ; écrivez sa valeur, ou mettez-la entre apostrophes</translation>
    </message>
</context>
<context>
    <name>RunText</name>
    <message>
        <source>%1 is set here already; the program gets Keyherd&apos;s value instead (--keep leaves what is set, --override says nothing)</source>
        <translation>%1 est déjà définie ici ; le programme reçoit à la place la valeur de Keyherd (--keep laisse ce qui est défini, --override ne dit rien)</translation>
    </message>
    <message>
        <source>%1 is set here already, and the program would have billed that account at %2; it gets Keyherd&apos;s value instead (--keep leaves what is set, --override says nothing)</source>
        <translation>%1 est déjà définie ici, et le programme aurait facturé ce compte chez %2 ; il reçoit à la place la valeur de Keyherd (--keep laisse ce qui est défini, --override ne dit rien)</translation>
    </message>
    <message>
        <source>%1 is set here already, and stays as it is</source>
        <translation>%1 est déjà définie ici et reste telle quelle</translation>
    </message>
    <message>
        <source>%1 is set here already, and stays as it is: the program bills that account at %2</source>
        <translation>%1 est déjà définie ici et reste telle quelle : le programme facture ce compte chez %2</translation>
    </message>
    <message>
        <source>%1 is set here: the program may send the key of %2 to that address</source>
        <translation>%1 est définie ici : le programme enverra peut-être la clé de %2 à cette adresse</translation>
    </message>
    <message>
        <source>the key of %1 has an address of its own, which the program is not told: no variable is known for it</source>
        <translation>la clé de %1 a une adresse à elle, que le programme n’apprend pas : aucune variable n’est connue pour cela</translation>
    </message>
</context>
<context>
    <name>ScanCommand</name>
    <message>
        <source>Find keys lying about in files</source>
        <translation>Trouver les clés qui traînent dans des fichiers</translation>
    </message>
    <message>
        <source>%1 of %2 tested</source>
        <translation>%1 sur %2 testées</translation>
    </message>
    <message>
        <source>%1 cannot be read and was not searched</source>
        <translation>%1 ne peut pas être lu et n’a pas été parcouru</translation>
    </message>
    <message>
        <source>there are more keys than can be listed: search smaller parts</source>
        <translation>il y a plus de clés qu’il n’est possible d’en lister : cherchez dans des parties plus petites</translation>
    </message>
    <message>
        <source>the vault was not asked, for it is locked or missing</source>
        <translation>le coffre n’a pas été consulté, car il est verrouillé ou absent</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>rien n’a été changé</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) left out, as nothing tells whose they are: add them with &quot;keyherd add&quot;</source>
        <translation>
            <numerusform>%n clé laissée de côté, car rien ne dit à qui elle appartient : ajoutez-la avec « keyherd add »</numerusform>
            <numerusform>%n clés laissées de côté, car rien ne dit à qui elles appartiennent : ajoutez-les avec « keyherd add »</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to look; without one, in the working folder</source>
        <translation>Où chercher ; à défaut, dans le dossier courant</translation>
    </message>
    <message>
        <source>Look into shell profiles and histories, .env files and the files of known tools in your home</source>
        <translation>Chercher dans les profils et historiques de shell, les fichiers .env et les fichiers d’outils connus de votre dossier personnel</translation>
    </message>
    <message>
        <source>Leave out what .gitignore files say</source>
        <translation>Laisser de côté ce que disent les fichiers .gitignore</translation>
    </message>
    <message>
        <source>Look into the history of git repositories, too</source>
        <translation>Chercher aussi dans l’historique des dépôts git</translation>
    </message>
    <message>
        <source>Pass by files larger than this (256)</source>
        <translation>Passer les fichiers plus grands que cela (256)</translation>
    </message>
    <message>
        <source>Ask the providers whether the keys work</source>
        <translation>Demander aux fournisseurs si les clés fonctionnent</translation>
    </message>
    <message>
        <source>Bring the keys that are new into the vault</source>
        <translation>Mettre dans le coffre les clés qui sont nouvelles</translation>
    </message>
    <message>
        <source>Replace keys that the vault holds by references; the vault keeps the originals, sealed</source>
        <translation>Remplacer par des références les clés que contient le coffre ; le coffre garde les originaux, scellés</translation>
    </message>
    <message>
        <source>Give files their originals back: those that are named, or all; with --dry-run, list them</source>
        <translation>Rendre aux fichiers leurs originaux : à ceux qui sont nommés, ou à tous ; avec --dry-run, les lister</translation>
    </message>
    <message>
        <source>With --undo: also where the file was changed since, which is kept as NAME.changed</source>
        <translation>Avec --undo : aussi là où le fichier a été modifié depuis, gardé sous NAME.changed</translation>
    </message>
    <message>
        <source>Only say what would be done, and change nothing</source>
        <translation>Dire seulement ce qui serait fait, sans rien changer</translation>
    </message>
    <message>
        <source>End with exit code 1 if a key was found, for hooks and builds</source>
        <translation>Finir avec le code de sortie 1 si une clé a été trouvée, pour les hooks et les builds</translation>
    </message>
    <message>
        <source>it does not go with --undo</source>
        <translation>cela ne va pas avec --undo</translation>
    </message>
    <message>
        <source>it goes with --undo only</source>
        <translation>cela ne va qu’avec --undo</translation>
    </message>
    <message>
        <source>it goes with --import, --redact or --undo</source>
        <translation>cela va avec --import, --redact ou --undo</translation>
    </message>
    <message>
        <source>%1 files searched, %2 MB</source>
        <translation>%1 fichiers parcourus, %2 Mo</translation>
    </message>
    <message>
        <source>history of %1: %2 contents searched, %3 MB</source>
        <translation>historique de %1 : %2 contenus parcourus, %3 Mo</translation>
    </message>
</context>
<context>
    <name>ScanRedaction</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’il en est</translation>
    </message>
    <message>
        <source>would be replaced</source>
        <translation>seraient remplacées</translation>
    </message>
    <message>
        <source>replaced by references</source>
        <translation>remplacées par des références</translation>
    </message>
    <message>
        <source>interrupted: the other files were not changed</source>
        <translation>interrompu : les autres fichiers n’ont pas été modifiés</translation>
    </message>
    <message>
        <source>&quot;keyherd scan --undo&quot; gives the files their keys back</source>
        <translation>« keyherd scan --undo » rend leurs clés aux fichiers</translation>
    </message>
    <message>
        <source>no file holds a key that the vault has</source>
        <translation>aucun fichier ne contient de clé que le coffre possède</translation>
    </message>
    <message>
        <source>the key %1 stays in the history of git (%2), whatever becomes of the file: have a new one issued and revoke this one</source>
        <translation>la clé %1 reste dans l’historique de git (%2), quoi qu’il advienne du fichier : faites-en émettre une nouvelle et révoquez celle-ci</translation>
    </message>
</context>
<context>
    <name>ScanReport</name>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Coffre</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>yes: %1</source>
        <translation>oui : %1</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>unclear: %1</source>
        <translation>incertain : %1</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non demandé</translation>
    </message>
    <message numerus="yes">
        <source>and at %n more place(s)</source>
        <translation>
            <numerusform>et à %n autre endroit</numerusform>
            <numerusform>et à %n autres endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>keys: %1, places: %2; files searched: %3, %4 MB</source>
        <translation>clés : %1, endroits : %2 ; fichiers parcourus : %3, %4 Mo</translation>
    </message>
    <message>
        <source>keys: %1, places: %2; files searched: %3, contents of histories: %4, %5 MB</source>
        <translation>clés : %1, endroits : %2 ; fichiers parcourus : %3, contenus d’historiques : %4, %5 Mo</translation>
    </message>
    <message>
        <source>unreadable: %1</source>
        <translation>illisibles : %1</translation>
    </message>
    <message>
        <source>larger than %2 MiB: %1</source>
        <translation>plus grands que %2 Mio : %1</translation>
    </message>
    <message>
        <source>binary: %1</source>
        <translation>binaires : %1</translation>
    </message>
    <message>
        <source>symbolic links: %1</source>
        <translation>liens symboliques : %1</translation>
    </message>
    <message>
        <source>pipes, sockets and devices: %1</source>
        <translation>tubes, sockets et périphériques : %1</translation>
    </message>
    <message>
        <source>not searched: %1</source>
        <translation>non parcourus : %1</translation>
    </message>
</context>
<context>
    <name>ScanUndo</name>
    <message>
        <source>it was as before</source>
        <translation>il était comme avant</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>rendu</translation>
    </message>
    <message>
        <source>given back; the changed file is %1 now</source>
        <translation>rendu ; le fichier modifié est maintenant %1</translation>
    </message>
    <message>
        <source>can be given back</source>
        <translation>peut être rendu</translation>
    </message>
    <message>
        <source>it is as before</source>
        <translation>il est comme avant</translation>
    </message>
    <message>
        <source>was changed since: only with --force</source>
        <translation>a été modifié depuis : seulement avec --force</translation>
    </message>
    <message>
        <source>is gone: would be made anew</source>
        <translation>a disparu : serait recréé</translation>
    </message>
    <message>
        <source>the vault keeps no originals of files</source>
        <translation>le coffre ne garde aucun original de fichier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacées</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>SecretInput</name>
    <message>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
</context>
<context>
    <name>ServeCommand</name>
    <message>
        <source>Serve programs that have a token over HTTP, until it is ended</source>
        <translation>Servir par HTTP les programmes qui ont un jeton, jusqu’à son arrêt</translation>
    </message>
    <message>
        <source>The port (else 8417); 0: a free one</source>
        <translation>Le port (sinon 8417) ; 0 : un port libre</translation>
    </message>
    <message>
        <source>Requests a second that one program may send; 0: any number</source>
        <translation>Requêtes par seconde qu’un programme peut envoyer ; 0 : sans limite</translation>
    </message>
</context>
<context>
    <name>SlotCommands</name>
    <message>
        <source>this is the recovery key; write it down or print it, and keep it where no computer is: it is shown only now, and is typed where the passphrase is asked for</source>
        <translation>voici la clé de secours ; notez-la ou imprimez-la, et gardez-la loin de tout ordinateur : elle n’est montrée que maintenant, et se tape là où la phrase secrète est demandée</translation>
    </message>
    <message>
        <source>The ways to unlock the vault: list, add, remove</source>
        <translation>Les moyens de déverrouiller le coffre : list, add, remove</translation>
    </message>
    <message>
        <source>Show the ways to unlock the vault</source>
        <translation>Montrer les moyens de déverrouiller le coffre</translation>
    </message>
    <message>
        <source>Add a way to unlock the vault</source>
        <translation>Ajouter un moyen de déverrouiller le coffre</translation>
    </message>
    <message>
        <source>keychain: the system&apos;s; passphrase: one more; recovery: a key that is printed once, for the day when all else is lost</source>
        <translation>keychain : celui du système ; passphrase : une de plus ; recovery : une clé affichée une seule fois, pour le jour où tout le reste est perdu</translation>
    </message>
    <message>
        <source>Take the new passphrase from the first line of FILE, &quot;-&quot; for standard input</source>
        <translation>Prendre la nouvelle phrase secrète dans la première ligne de FILE, « - » pour l’entrée standard</translation>
    </message>
    <message>
        <source>Take away a way to unlock the vault</source>
        <translation>Retirer un moyen de déverrouiller le coffre</translation>
    </message>
    <message>
        <source>Its number, as &quot;keyherd slot list&quot; shows it</source>
        <translation>Son numéro, tel que « keyherd slot list » le montre</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Ouvert par</translation>
    </message>
    <message>
        <source>keychain, passphrase or recovery is expected</source>
        <translation>keychain, passphrase ou recovery est attendu</translation>
    </message>
    <message>
        <source>added as number %1: %2</source>
        <translation>ajouté avec le numéro %1 : %2</translation>
    </message>
    <message>
        <source>a number is expected, as &quot;keyherd slot list&quot; shows it</source>
        <translation>un numéro est attendu, tel que « keyherd slot list » le montre</translation>
    </message>
    <message>
        <source>number %1 does not open the vault any more</source>
        <translation>le numéro %1 n’ouvre plus le coffre</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>it goes with &quot;passphrase&quot; only</source>
        <translation>elle ne va qu’avec « passphrase »</translation>
    </message>
</context>
<context>
    <name>SlotText</name>
    <message>
        <source>system keychain</source>
        <translation>trousseau du système</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>phrase secrète</translation>
    </message>
    <message>
        <source>recovery key</source>
        <translation>clé de secours</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Environment variables</source>
        <translation>Variables d’environnement</translation>
    </message>
    <message>
        <source>.env file</source>
        <translation>Fichier .env</translation>
    </message>
    <message>
        <source>Key file (key.txt)</source>
        <translation>Fichier de clés (key.txt)</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tableau CSV</translation>
    </message>
    <message>
        <source>Another system&apos;s database</source>
        <translation>Base de données d’un autre système</translation>
    </message>
    <message>
        <source>The keys in the environment variables that providers document, as Keyherd was started with them.</source>
        <translation>Les clés des variables d’environnement que les fournisseurs documentent, telles qu’au démarrage de Keyherd.</translation>
    </message>
    <message>
        <source>The keys of known providers among the settings of a program, and the addresses beside them.</source>
        <translation>Les clés de fournisseurs connus parmi les réglages d’un programme, et les adresses à côté.</translation>
    </message>
    <message>
        <source>A file with a key, or NAME=key, on each line. Only you may have the right to read it.</source>
        <translation>Un fichier avec une clé, ou NOM=clé, sur chaque ligne. Vous seul devez avoir le droit de le lire.</translation>
    </message>
    <message>
        <source>A table with a header. Which column holds what can be chosen in the next step.</source>
        <translation>Un tableau avec en-tête. L’étape suivante permet de choisir ce que contient chaque colonne.</translation>
    </message>
    <message>
        <source>An export without encryption, as JSON or CSV. Of its entries only API keys come in.</source>
        <translation>Une exportation sans chiffrement, en JSON ou CSV. De ses entrées, seules les clés d’API sont reprises.</translation>
    </message>
    <message>
        <source>An export as 1PUX or CSV. Of its entries only API keys come in.</source>
        <translation>Une exportation en 1PUX ou CSV. De ses entrées, seules les clés d’API sont reprises.</translation>
    </message>
    <message>
        <source>An export as CSV or XML. Of its entries only API keys come in.</source>
        <translation>Une exportation en CSV ou XML. De ses entrées, seules les clés d’API sont reprises.</translation>
    </message>
    <message>
        <source>The keys in config.yaml of the LiteLLM proxy.</source>
        <translation>Les clés du config.yaml du proxy LiteLLM.</translation>
    </message>
    <message>
        <source>The file keys.json of the command line tool llm.</source>
        <translation>Le fichier keys.json de l’outil en ligne de commande llm.</translation>
    </message>
    <message>
        <source>An SQLite file, a JSON export, or postgresql://USER@HOST/DATABASE. Keys encrypted with Fernet are decrypted.</source>
        <translation>Un fichier SQLite, un export JSON ou postgresql://UTILISATEUR@HÔTE/BASE. Les clés chiffrées avec Fernet sont déchiffrées.</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>Typed in</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Fichier de clés</translation>
    </message>
    <message>
        <source>.env file</source>
        <translation>Fichier .env</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importée</translation>
    </message>
    <message>
        <source>Issued by the provider</source>
        <translation>Émise par le fournisseur</translation>
    </message>
    <message>
        <source>Local API</source>
        <translation>API locale</translation>
    </message>
</context>
<context>
    <name>StatusCommand</name>
    <message>
        <source>Say where the vault is, how it is opened and how many keys it holds</source>
        <translation>Dit où est le coffre, comment il s’ouvre et combien de clés il contient</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Coffre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>not created yet</source>
        <translation>pas encore créé</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Ouvert par</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>déverrouillé</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marche</translation>
    </message>
    <message>
        <source>Local API</source>
        <translation>API locale</translation>
    </message>
    <message>
        <source>not serving</source>
        <translation>ne sert pas</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Non valide</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>Interdite</translation>
    </message>
    <message>
        <source>Rate limited</source>
        <translation>Trop de requêtes</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>Sans crédit</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>TLS error</source>
        <translation>Erreur TLS</translation>
    </message>
    <message>
        <source>Provider error</source>
        <translation>Panne du fournisseur</translation>
    </message>
    <message>
        <source>Unexpected</source>
        <translation>Inattendu</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactive</translation>
    </message>
    <message>
        <source>The provider accepts this key.</source>
        <translation>Le fournisseur accepte cette clé.</translation>
    </message>
    <message>
        <source>The provider does not know this key: it was revoked, has expired or was mistyped.</source>
        <translation>Le fournisseur ne connaît pas cette clé : elle a été révoquée, a expiré ou est mal saisie.</translation>
    </message>
    <message>
        <source>The provider knows this key but does not let it do this: its rights, its region or the account stand in the way.</source>
        <translation>Le fournisseur connaît cette clé mais ne lui permet pas cela : ses droits, sa région ou le compte s’y opposent.</translation>
    </message>
    <message>
        <source>The provider asks to wait: this key sent too many requests. It is not broken.</source>
        <translation>Le fournisseur demande d’attendre : cette clé a envoyé trop de requêtes. Elle n’est pas cassée.</translation>
    </message>
    <message>
        <source>The account behind this key has no credit left.</source>
        <translation>Le compte derrière cette clé n’a plus de crédit.</translation>
    </message>
    <message>
        <source>No answer came: check the network connection. This says nothing about the key.</source>
        <translation>Aucune réponse : vérifiez la connexion réseau. Cela ne dit rien de la clé.</translation>
    </message>
    <message>
        <source>The connection was not trustworthy, so the key was not sent. Someone may be in between, or the clock of this computer is wrong.</source>
        <translation>La connexion n’était pas digne de confiance, la clé n’a donc pas été envoyée. Quelqu’un s’interpose peut-être, ou l’horloge de cet ordinateur est fausse.</translation>
    </message>
    <message>
        <source>The provider has a fault of its own. This says nothing about the key; try again later.</source>
        <translation>Le fournisseur est lui-même en panne. Cela ne dit rien de la clé ; réessayez plus tard.</translation>
    </message>
    <message>
        <source>What came back is not an answer of the provider. This says nothing about the key; check the base URL and the network.</source>
        <translation>Ce qui est revenu n’est pas une réponse du fournisseur. Cela ne dit rien de la clé ; vérifiez l’URL de base et le réseau.</translation>
    </message>
    <message>
        <source>The key is switched off, so it was not sent.</source>
        <translation>La clé est désactivée, elle n’a donc pas été envoyée.</translation>
    </message>
</context>
<context>
    <name>SyncCommand</name>
    <message>
        <source>Take in what the vault lacks: from key.txt, the environment, or issued anew</source>
        <translation>Reprendre ce qui manque au coffre : depuis key.txt, l’environnement, ou émis à neuf</translation>
    </message>
    <message>
        <source>Only these; else all of which anything is known</source>
        <translation>Seulement ceux-ci ; sinon tous ceux dont on sait quelque chose</translation>
    </message>
    <message>
        <source>Change nothing and ask nobody: show what would come</source>
        <translation>Ne rien modifier et ne rien demander : montrer ce qui viendrait</translation>
    </message>
    <message>
        <source>key.txt: nobody knows whose key stands in line %1; write NAME=key, such as OPENAI_API_KEY=…</source>
        <translation>key.txt : impossible de savoir à qui est la clé de la ligne %1 ; écrivez NOM=clé, par exemple OPENAI_API_KEY=…</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>there are no keys: neither in the vault, nor in key.txt, nor in the environment</source>
        <translation>il n’y a aucune clé : ni dans le coffre, ni dans key.txt, ni dans l’environnement</translation>
    </message>
</context>
<context>
    <name>SyncText</name>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>taken into the vault</source>
        <translation>reprise dans le coffre</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservée</translation>
    </message>
    <message>
        <source>kept; another key lies around</source>
        <translation>conservée ; une autre clé existe ailleurs</translation>
    </message>
    <message>
        <source>would be issued</source>
        <translation>serait émise</translation>
    </message>
    <message>
        <source>would be taken in</source>
        <translation>serait reprise</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>aucune clé</translation>
    </message>
    <message>
        <source>%1: %2 holds another key, %3; the vault&apos;s, %4, is kept</source>
        <translation>%1 : %2 contient une autre clé, %3 ; celle du coffre, %4, est conservée</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were taken in.</source>
        <translation>
            <numerusform>%n clé a été reprise.</numerusform>
            <numerusform>%n clés ont été reprises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other key(s) lie around: the vault&apos;s were kept.</source>
        <translation>
            <numerusform>%n autre clé traîne ailleurs : celle du coffre a été conservée.</numerusform>
            <numerusform>%n autres clés traînent ailleurs : celles du coffre ont été conservées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) could not be taken in.</source>
        <translation>
            <numerusform>%n clé n’a pas pu être reprise.</numerusform>
            <numerusform>%n clés n’ont pas pu être reprises.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SystemClipboard</name>
    <message>
        <source>there is no display</source>
        <translation>il n’y a pas d’écran</translation>
    </message>
    <message>
        <source>install %1</source>
        <translation>installez %1</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 ne répond pas</translation>
    </message>
    <message>
        <source>%1 ended with code %2</source>
        <translation>%1 s’est terminé avec le code %2</translation>
    </message>
</context>
<context>
    <name>TableShape</name>
    <message>
        <source>&quot;%1&quot; is not of the form provider=COLUMN</source>
        <translation>« %1 » n’est pas de la forme provider=COLONNE</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>yes</source>
        <extracomment>What a person types to say yes; &quot;y&quot; always works too.</extracomment>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>TestCommand</name>
    <message>
        <source>Ask providers whether keys work</source>
        <translation>Demande aux fournisseurs si les clés fonctionnent</translation>
    </message>
    <message>
        <source>Which keys; a provider means all its keys</source>
        <translation>Quelles clés ; un fournisseur signifie toutes ses clés</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les clés</translation>
    </message>
    <message>
        <source>Send inactive keys too</source>
        <translation>Envoyer aussi les clés inactives</translation>
    </message>
    <message>
        <source>How long to wait for each answer (10)</source>
        <translation>Combien de temps attendre chaque réponse (10)</translation>
    </message>
    <message>
        <source>How many at a time (8)</source>
        <translation>Combien à la fois (8)</translation>
    </message>
    <message>
        <source>either keys, or --all</source>
        <translation>soit des clés, soit --all</translation>
    </message>
    <message>
        <source>%1 of %2 tested</source>
        <translation>%1 sur %2 testées</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>there are no keys to test</source>
        <translation>il n’y a pas de clés à tester</translation>
    </message>
    <message>
        <source>Models: %1.</source>
        <translation>Modèles : %1.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
</context>
<context>
    <name>TextInput</name>
    <message>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message>
        <source>en, fr, de or vi is expected</source>
        <translation>en, fr, de ou vi est attendu</translation>
    </message>
</context>
<context>
    <name>UsageCommand</name>
    <message>
        <source>Show how often each key was used, by which programs, and its errors</source>
        <translation>Montre combien de fois chaque clé a servi, à quels programmes, et ses erreurs</translation>
    </message>
    <message>
        <source>Only uses from this day on, such as 2026-01-31; errors are counted from the beginning</source>
        <translation>Seulement les usages à partir de ce jour, comme 2026-01-31 ; les erreurs sont comptées depuis le début</translation>
    </message>
    <message>
        <source>there are no keys; &quot;keyherd add PROVIDER&quot; adds one</source>
        <translation>il n’y a pas de clés ; « keyherd add PROVIDER » en ajoute une</translation>
    </message>
    <message>
        <source>Key or program</source>
        <translation>Clé ou programme</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Usages</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Dernière erreur</translation>
    </message>
</context>
<context>
    <name>keyherd::ActivityModel</name>
    <message>
        <source>Which program or file got the key, what a test found. A program&apos;s name is only a hint.</source>
        <translation>Quel programme ou fichier a reçu la clé, ce qu’un test a trouvé. Le nom d’un programme n’est qu’un indice.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Program or result</source>
        <translation>Programme ou résultat</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
</context>
<context>
    <name>keyherd::ActivityPage</name>
    <message>
        <source>Somebody or something changed the file from outside Keyherd. What is listed below may be incomplete; the keys are checked on their own.</source>
        <translation>Quelqu’un ou quelque chose a modifié le fichier hors de Keyherd. La liste ci-dessous peut être incomplète ; les clés sont vérifiées à part.</translation>
    </message>
    <message>
        <source>Checking whether the history is whole…</source>
        <translation>Vérification de l’intégrité de l’historique…</translation>
    </message>
    <message>
        <source>Nothing like this happened. Clear the search or choose all events.</source>
        <translation>Rien de tel ne s’est produit. Effacez la recherche ou choisissez tous les événements.</translation>
    </message>
    <message>
        <source>What happens to your keys will be listed here.</source>
        <translation>Ce qui arrive à vos clés sera listé ici.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Check again that nobody altered or cut the history</source>
        <translation>Vérifier à nouveau que personne n’a modifié ou coupé l’historique</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>Chercher dans l’activité</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Type d’événement</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Tous les événements</translation>
    </message>
    <message>
        <source>Changes of keys</source>
        <translation>Modifications des clés</translation>
    </message>
    <message>
        <source>Uses of keys</source>
        <translation>Usages des clés</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Tokens of programs</source>
        <translation>Jetons des programmes</translation>
    </message>
    <message>
        <source>Vault, providers, files</source>
        <translation>Coffre, fournisseurs, fichiers</translation>
    </message>
</context>
<context>
    <name>keyherd::ApiDialog</name>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Switching on…</source>
        <translation>Activation…</translation>
    </message>
    <message>
        <source>Let programs ask over HTTP</source>
        <translation>Laisser les programmes demander par HTTP</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Programs of this computer that have a token get keys at the address below while the vault is unlocked; other computers cannot reach it. You give the tokens under &quot;Programs&quot; in the menu, and can revoke each of them.</source>
        <translation>Les programmes de cet ordinateur qui ont un jeton obtiennent des clés à l’adresse ci-dessous tant que le coffre est déverrouillé ; les autres ordinateurs n’y ont pas accès. Vous donnez les jetons sous « Programmes » dans le menu, et pouvez révoquer chacun d’eux.</translation>
    </message>
</context>
<context>
    <name>keyherd::ApiSettings</name>
    <message>
        <source>Local API</source>
        <translation>API locale</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Let programs ask over HTTP</source>
        <translation>Laisser les programmes demander par HTTP</translation>
    </message>
    <message>
        <source>Programs of this computer that have a token get keys while the vault is unlocked.</source>
        <translation>Les programmes de cet ordinateur qui ont un jeton obtiennent des clés tant que le coffre est déverrouillé.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Programs that know the old one have to be told.</source>
        <translation>Les programmes qui connaissent l’ancien doivent en être informés.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Nothing is served.</source>
        <translation>Rien n’est servi.</translation>
    </message>
</context>
<context>
    <name>keyherd::BringInPage</name>
    <message>
        <source>Your keys are in the vault</source>
        <translation>Vos clés sont dans le coffre</translation>
    </message>
    <message>
        <source>Your keys come into the vault</source>
        <translation>Vos clés entrent dans le coffre</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) came in.</source>
        <translation>
            <numerusform>%n clé est entrée.</numerusform>
            <numerusform>%n clés sont entrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing what was ticked into the vault…</source>
        <translation>Ce qui est coché est écrit dans le coffre…</translation>
    </message>
    <message>
        <source>Asking the providers whether they work: %1 of %2.</source>
        <translation>On demande aux fournisseurs si elles fonctionnent : %1 sur %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them work(s). Look at the others under &quot;Needs attention&quot;.</source>
        <translation>
            <numerusform>%n d&apos;entre elles fonctionne. Voyez les autres sous « À surveiller ».</numerusform>
            <numerusform>%n d&apos;entre elles fonctionnent. Voyez les autres sous « À surveiller ».</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the tests</source>
        <translation>Avancement des tests</translation>
    </message>
    <message>
        <source>Your keys did not come in</source>
        <translation>Vos clés ne sont pas entrées</translation>
    </message>
    <message>
        <source>None of them is in the vault. They lie where they were; &quot;Import&quot; brings them in at any time.</source>
        <translation>Aucune n&apos;est dans le coffre. Elles sont restées là où elles étaient ; « Importer » les y met à tout moment.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) did not come in:</source>
        <translation>
            <numerusform>%n clé n&apos;est pas entrée :</numerusform>
            <numerusform>%n clés ne sont pas entrées :</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys that did not come in</source>
        <translation>Clés qui ne sont pas entrées</translation>
    </message>
</context>
<context>
    <name>keyherd::ClientDialog</name>
    <message>
        <source>Tick a provider, or all of them.</source>
        <translation>Cochez un fournisseur, ou tous.</translation>
    </message>
    <message>
        <source>Make a token</source>
        <translation>Créer un jeton</translation>
    </message>
    <message>
        <source>Making a token…</source>
        <translation>Création du jeton…</translation>
    </message>
    <message>
        <source>Give a program a token</source>
        <translation>Donner un jeton à un programme</translation>
    </message>
    <message>
        <source>Name of the program</source>
        <translation>Nom du programme</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Ce qu’il peut faire</translation>
    </message>
    <message>
        <source>Get keys</source>
        <translation>Obtenir des clés</translation>
    </message>
    <message>
        <source>It gets the keys themselves, to use them as it likes.</source>
        <translation>Il obtient les clés elles-mêmes et les utilise comme il veut.</translation>
    </message>
    <message>
        <source>Manage keys</source>
        <translation>Gérer des clés</translation>
    </message>
    <message>
        <source>It adds, changes, tests and deletes keys, but never gets one.</source>
        <translation>Il ajoute, modifie, teste et supprime des clés, mais n’en obtient jamais.</translation>
    </message>
    <message>
        <source>Keys of all providers</source>
        <translation>Clés de tous les fournisseurs</translation>
    </message>
    <message>
        <source>Only of these providers</source>
        <translation>Seulement de ces fournisseurs</translation>
    </message>
</context>
<context>
    <name>keyherd::ClientTableModel</name>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>The token of %1 came from another program than before: %2, and before that %3. If this is not your doing, revoke it.</source>
        <translation>Le jeton de %1 est venu d’un autre programme qu’auparavant : %2, et avant lui %3. Si cela ne vient pas de vous, révoquez-le.</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>gets keys</source>
        <translation>obtient des clés</translation>
    </message>
    <message>
        <source>manages keys</source>
        <translation>gère des clés</translation>
    </message>
    <message>
        <source>sends requests</source>
        <translation>envoie des requêtes</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>%1, warning</source>
        <comment>a program</comment>
        <translation>%1, avertissement</translation>
    </message>
    <message>
        <source>Which program used the token last. Only a hint: a program of yours can pose as another one.</source>
        <translation>Le programme qui a utilisé le jeton en dernier. Ce n’est qu’un indice : un de vos programmes peut se faire passer pour un autre.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Ce qu’il peut faire</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>Program (hint)</source>
        <translation>Programme (indice)</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Dernière erreur</translation>
    </message>
</context>
<context>
    <name>keyherd::ColumnsPage</name>
    <message>
        <source>Which column holds what?</source>
        <translation>Que contient chaque colonne ?</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no column</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>Column of: %1</source>
        <translation>Colonne de : %1</translation>
    </message>
    <message>
        <source>The first rows. What may be a key is masked.</source>
        <translation>Les premières lignes. Ce qui pourrait être une clé est masqué.</translation>
    </message>
    <message>
        <source>Sample rows</source>
        <translation>Lignes d’exemple</translation>
    </message>
</context>
<context>
    <name>keyherd::ConfirmDialog</name>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Is it you?</source>
        <translation>Est-ce bien vous ?</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>Demander à %1</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>Clé de &amp;secours</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de secours</translation>
    </message>
    <message>
        <source>Use recovery key</source>
        <translation>Utiliser la clé de secours</translation>
    </message>
</context>
<context>
    <name>keyherd::DatabasePage</name>
    <message>
        <source>Which table holds the keys?</source>
        <translation>Quelle table contient les clés ?</translation>
    </message>
    <message>
        <source>All that look like tables of keys (%1)</source>
        <translation>Toutes celles qui semblent contenir des clés (%1)</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no column</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>No table looks like one of keys. Choose the table and its column of keys.</source>
        <translation>Aucune table ne semble contenir des clés. Choisissez la table et sa colonne de clés.</translation>
    </message>
    <message>
        <source>What is encrypted with Fernet needs the program&apos;s key.</source>
        <translation>Ce qui est chiffré avec Fernet demande la clé du programme.</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Table</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>&amp;Fernet key file, one key a line</source>
        <translation>Fichier de clés &amp;Fernet, une par ligne</translation>
    </message>
    <message>
        <source>Fernet key file</source>
        <translation>Fichier de clés Fernet</translation>
    </message>
    <message>
        <source>File with &amp;Django&apos;s SECRET_KEY, such as .env or settings.py</source>
        <translation>Fichier contenant la SECRET_KEY de &amp;Django, comme .env ou settings.py</translation>
    </message>
    <message>
        <source>File with Django&apos;s SECRET_KEY</source>
        <translation>Fichier contenant la SECRET_KEY de Django</translation>
    </message>
    <message>
        <source>Column of: %1</source>
        <translation>Colonne de : %1</translation>
    </message>
</context>
<context>
    <name>keyherd::DateField</name>
    <message>
        <source>Choose date</source>
        <translation>Choisir la date</translation>
    </message>
    <message>
        <source>Choose date (%1)</source>
        <translation>Choisir la date (%1)</translation>
    </message>
    <message>
        <source>YYYY-MM-DD, or empty for never</source>
        <translation>AAAA-MM-JJ, ou vide pour jamais</translation>
    </message>
    <message>
        <source>This is not a date. Write it as in 2026-12-31, or leave it empty.</source>
        <translation>Ce n’est pas une date. Écrivez-la comme 2026-12-31, ou laissez vide.</translation>
    </message>
</context>
<context>
    <name>keyherd::DiscardQuestion</name>
    <message>
        <source>Discard what you typed?</source>
        <translation>Abandonner ce que vous avez saisi ?</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer la saisie</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>keyherd::DropZone</name>
    <message>
        <source>Drop the key here to add it</source>
        <translation>Déposez la clé ici pour l’ajouter</translation>
    </message>
    <message numerus="yes">
        <source>Drop the %n file(s) here to bring their keys in</source>
        <translation>
            <numerusform>Déposez le fichier ici pour reprendre ses clés</numerusform>
            <numerusform>Déposez les %n fichiers ici pour reprendre leurs clés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyherd::FileField</name>
    <message>
        <source>Choose: %1</source>
        <comment>what a file is chosen for</comment>
        <translation>Choisir : %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>keyherd::FirstRunWizard</name>
    <message>
        <source>Welcome to Keyherd: step %1 of %2</source>
        <translation>Bienvenue dans Keyherd : étape %1 sur %2</translation>
    </message>
    <message>
        <source>Making the vault… If %1 opens a window of its own, answer it there.</source>
        <translation>Création du coffre… Si %1 ouvre sa propre fenêtre, répondez-y.</translation>
    </message>
    <message>
        <source>Making the vault…</source>
        <translation>Création du coffre…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
</context>
<context>
    <name>keyherd::FormDialog</name>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>keyherd::FoundPage</name>
    <message>
        <source>Keys on this computer</source>
        <translation>Clés sur cet ordinateur</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <comment>a variable</comment>
        <translation>Environnement : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) lie around. Those that are ticked come into the vault; nothing is changed where they lie.</source>
        <translation>
            <numerusform>%n clé traîne. Si elle est cochée, elle entre dans le coffre ; rien n&apos;est changé là où elle se trouve.</numerusform>
            <numerusform>%n clés traînent. Celles qui sont cochées entrent dans le coffre ; rien n&apos;est changé là où elles se trouvent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking in the environment, in key files, and in .env files and settings of known tools in your home folder…</source>
        <translation>Recherche dans l&apos;environnement, dans les fichiers de clés, dans les fichiers .env et les réglages d&apos;outils connus de votre dossier personnel…</translation>
    </message>
    <message>
        <source>No key was found in the environment, in key files or in the .env files of your home folder. You can add keys at any time.</source>
        <translation>Aucune clé n&apos;a été trouvée dans l&apos;environnement, dans les fichiers de clés ni dans les fichiers .env de votre dossier personnel. Vous pouvez ajouter des clés à tout moment.</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Take in all keys that were found</source>
        <translation>Prendre toutes les clés trouvées</translation>
    </message>
    <message>
        <source>Found keys</source>
        <translation>Clés trouvées</translation>
    </message>
    <message>
        <source>Looking for keys</source>
        <translation>Recherche de clés</translation>
    </message>
    <message>
        <source>No key was found in what could be read. You can add keys at any time.</source>
        <translation>Aucune clé n&apos;a été trouvée dans ce qui a pu être lu. Vous pouvez ajouter des clés à tout moment.</translation>
    </message>
</context>
<context>
    <name>keyherd::GeneralSettings</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The language of this window. The command line follows the system&apos;s.</source>
        <translation>La langue de cette fenêtre. La ligne de commande suit celle du système.</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Démarrer avec la session</translation>
    </message>
    <message>
        <source>Keyherd starts hidden when you log in, so that reminders come and programs are served.</source>
        <translation>Keyherd démarre sans fenêtre à l’ouverture de la session, pour que les rappels arrivent et que les programmes soient servis.</translation>
    </message>
    <message>
        <source>Closing the window keeps Keyherd running</source>
        <translation>Fermer la fenêtre laisse Keyherd en marche</translation>
    </message>
    <message>
        <source>It stays as an icon beside the clock. Where the desktop has no place for one, closing quits.</source>
        <translation>Il reste sous forme d’icône près de l’horloge. Là où le bureau n’a pas de place pour elle, fermer quitte.</translation>
    </message>
    <message>
        <source>Keys that lie around</source>
        <translation>Clés qui traînent</translation>
    </message>
    <message>
        <source>What to do at each start with keys in the environment and in key files that the vault lacks.</source>
        <translation>Que faire à chaque démarrage des clés de l’environnement et des fichiers de clés que le coffre n’a pas.</translation>
    </message>
</context>
<context>
    <name>keyherd::HomePage</name>
    <message>
        <source>%1 was added.</source>
        <translation>%1 a été ajoutée.</translation>
    </message>
    <message>
        <source>There is no key in what was pasted.</source>
        <translation>Ce qui a été collé ne contient pas de clé.</translation>
    </message>
    <message>
        <source>Copy a key, or a line that holds one, and paste again.</source>
        <translation>Copiez une clé, ou une ligne qui en contient une, et collez à nouveau.</translation>
    </message>
    <message>
        <source>Add what was copied</source>
        <translation>Ajouter ce qui a été copié</translation>
    </message>
    <message>
        <source>Back to the keys</source>
        <translation>Retour aux clés</translation>
    </message>
    <message>
        <source>What was pasted is too long to look for a key in it.</source>
        <translation>Ce qui a été collé est trop long pour y chercher une clé.</translation>
    </message>
    <message>
        <source>Copy only the key, or save the text as a file and import it.</source>
        <translation>Copiez seulement la clé, ou enregistrez le texte dans un fichier et importez-le.</translation>
    </message>
</context>
<context>
    <name>keyherd::ImportActions</name>
    <message numerus="yes">
        <source>%n key(s) came in.</source>
        <translation>
            <numerusform>%n clé a été reprise.</numerusform>
            <numerusform>%n clés ont été reprises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were taken out again.</source>
        <translation>
            <numerusform>%n clé a été retirée.</numerusform>
            <numerusform>%n clés ont été retirées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were changed since and stay.</source>
        <translation>
            <numerusform>%n clé a été modifiée depuis et reste.</numerusform>
            <numerusform>%n clés ont été modifiées depuis et restent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyherd::ImportDialog</name>
    <message>
        <source>Looking at the file…</source>
        <translation>Examen du fichier…</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Examen des fichiers…</translation>
    </message>
    <message>
        <source>Looking at the columns…</source>
        <translation>Examen des colonnes…</translation>
    </message>
    <message>
        <source>Looking at the tables…</source>
        <translation>Examen des tables…</translation>
    </message>
    <message>
        <source>Reading the keys…</source>
        <translation>Lecture des clés…</translation>
    </message>
    <message>
        <source>Bringing the keys in…</source>
        <translation>Reprise des clés…</translation>
    </message>
    <message>
        <source>Bring keys in</source>
        <translation>Reprendre des clés</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>keyherd::ImportTableModel</name>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>keyherd::IssueDialog</name>
    <message>
        <source>Issue</source>
        <translation>Émettre</translation>
    </message>
    <message>
        <source>Issuing…</source>
        <translation>Émission…</translation>
    </message>
    <message>
        <source>Have %1 issue a key</source>
        <translation>Faire émettre une clé par %1</translation>
    </message>
    <message>
        <source>Name, here and at the provider (may be left empty)</source>
        <translation>Nom, ici et chez le fournisseur (peut rester vide)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>How many US dollars it may spend (empty: as many as the account)</source>
        <translation>Combien de dollars US elle peut dépenser (vide : autant que le compte)</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>The last day it works (empty: for good)</source>
        <translation>Le dernier jour où elle fonctionne (vide : toujours)</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>This is not an amount. Write it as in 5 or 2.50, or leave it empty.</source>
        <translation>Ce n’est pas un montant. Écrivez-le comme 5 ou 2,50, ou laissez vide.</translation>
    </message>
</context>
<context>
    <name>keyherd::KeyActions</name>
    <message numerus="yes">
        <source>The test was cancelled after %n key(s).</source>
        <translation>
            <numerusform>Le test a été annulé après %n clé.</numerusform>
            <numerusform>Le test a été annulé après %n clés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a key: verdict</comment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) tested, %1 valid.</source>
        <translation>
            <numerusform>%n clé testée, %1 valide.</numerusform>
            <numerusform>%n clés testées, %1 valides.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is active now.</source>
        <translation>%1 est maintenant active.</translation>
    </message>
    <message>
        <source>%1 is inactive now.</source>
        <translation>%1 est maintenant inactive.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 a été supprimée.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 est de retour.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 a été ajoutée.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 a été modifiée.</translation>
    </message>
    <message>
        <source>%1 is the active key of %2 now; the other one became inactive.</source>
        <translation>%1 est maintenant la clé active de %2 ; l’autre est devenue inactive.</translation>
    </message>
    <message>
        <source>%1 and %2 are the same key.</source>
        <translation>%1 et %2 sont la même clé.</translation>
    </message>
</context>
<context>
    <name>keyherd::KeyDetail</name>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Last tested</source>
        <translation>Dernier test</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Usages</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Dernière erreur</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL de base</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time: what happened</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Choose a key to see what is known of it.</source>
        <translation>Choisissez une clé pour voir ce qu’on en sait.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Test this key</source>
        <translation>Tester cette clé</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Asks before use</source>
        <translation>Demande avant l’usage</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <comment>time: what happened: who got the key</comment>
        <translation>%1 : %2 : %3</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>keyherd::KeyDialog</name>
    <message>
        <source>Edit key</source>
        <translation>Modifier la clé</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Ajouter une clé</translation>
    </message>
</context>
<context>
    <name>keyherd::KeyForm</name>
    <message>
        <source>Choose the provider that issued the key.</source>
        <translation>Choisissez le fournisseur qui a émis la clé.</translation>
    </message>
    <message>
        <source>This date has passed.</source>
        <translation>Cette date est passée.</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Clé d’API</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Fournisseur</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Base &amp;URL</source>
        <translation>&amp;URL de base</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>E&amp;xpire</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>É&amp;tiquettes</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>&amp;Active</source>
        <translation>&amp;Active</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>%1 (leave empty to keep it)</source>
        <translation>%1 (laisser vide pour la garder)</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>Collez la clé ici</translation>
    </message>
    <message>
        <source>Recognised from the key, or choose</source>
        <translation>Reconnu d’après la clé, ou à choisir</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Séparées par des virgules</translation>
    </message>
    <message>
        <source>Programs that ask for this provider get its active key.</source>
        <translation>Les programmes qui demandent ce fournisseur reçoivent sa clé active.</translation>
    </message>
    <message>
        <source>%1 has no address of its own: give the one of your server.</source>
        <translation>%1 n’a pas d’adresse propre : donnez celle de votre serveur.</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;En-têtes</translation>
    </message>
    <message>
        <source>As&amp;k before use</source>
        <translation>&amp;Demander avant l’usage</translation>
    </message>
    <message>
        <source>Ask before use</source>
        <translation>Demander avant l’usage</translation>
    </message>
    <message>
        <source>A program gets this key only once a person has allowed it, each time.</source>
        <translation>Un programme ne reçoit cette clé qu’après l’accord d’une personne, chaque fois.</translation>
    </message>
</context>
<context>
    <name>keyherd::KeyNews</name>
    <message>
        <source>A key stopped working</source>
        <translation>Une clé ne fonctionne plus</translation>
    </message>
    <message>
        <source>%1 does not accept %2 any more.</source>
        <comment>provider, name of a key</comment>
        <translation>%1 n’accepte plus %2.</translation>
    </message>
    <message>
        <source>A key is due</source>
        <translation>Une clé demande votre attention</translation>
    </message>
    <message>
        <source>A key was replaced</source>
        <translation>Une clé a été remplacée</translation>
    </message>
    <message>
        <source>%1 has its new key, and the old one is gone.</source>
        <translation>%1 a sa nouvelle clé, et l’ancienne n’existe plus.</translation>
    </message>
    <message>
        <source>A key was not replaced</source>
        <translation>Une clé n’a pas été remplacée</translation>
    </message>
</context>
<context>
    <name>keyherd::KeyReach</name>
    <message>
        <source>%1, last on %2</source>
        <comment>name, time</comment>
        <translation>%1, dernière fois le %2</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Où elle va</translation>
    </message>
    <message>
        <source>No program and no file that Keyherd knows of.</source>
        <translation>Vers aucun programme ni fichier que Keyherd connaisse.</translation>
    </message>
    <message>
        <source>Programs whose token gets it</source>
        <translation>Programmes dont le jeton l’obtient</translation>
    </message>
    <message>
        <source>Linked files that hold it</source>
        <translation>Fichiers liés qui la contiennent</translation>
    </message>
    <message>
        <source>Who got it last</source>
        <translation>Qui l’a obtenue en dernier</translation>
    </message>
</context>
<context>
    <name>keyherd::KeyTable</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>keyherd::KeyTableModel</name>
    <message>
        <source>Damaged</source>
        <translation>Endommagée</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Non testée</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactive</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Last tested</source>
        <translation>Dernier test</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Usages</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origine</translation>
    </message>
</context>
<context>
    <name>keyherd::KeyTrends</name>
    <message>
        <source>Uses in 30 days</source>
        <translation>Usages en 30 jours</translation>
    </message>
    <message>
        <source>Latency of tests, in milliseconds</source>
        <translation>Latence des tests, en millisecondes</translation>
    </message>
</context>
<context>
    <name>keyherd::KeysAtStart</name>
    <message numerus="yes">
        <source>%n key(s) that the vault lacks lie around (%1). Take them in, now and at every start?</source>
        <translation>
            <numerusform>%n clé qui manque au coffre traîne ailleurs (%1). La reprendre, maintenant et à chaque démarrage ?</numerusform>
            <numerusform>%n clés qui manquent au coffre traînent ailleurs (%1). Les reprendre, maintenant et à chaque démarrage ?</numerusform>
        </translation>
    </message>
    <message>
        <source>A key would also be issued by: %1.</source>
        <translation>Une clé serait aussi émise par : %1.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
</context>
<context>
    <name>keyherd::KeysPage</name>
    <message>
        <source>Nothing needs your attention.</source>
        <translation>Rien ne demande votre attention.</translation>
    </message>
    <message>
        <source>No key fits. Clear the search or choose all keys.</source>
        <translation>Aucune clé ne correspond. Effacez la recherche ou choisissez toutes les clés.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>There are no keys yet. Press Ctrl+N to add one, paste a key here with Ctrl+V, or drop a file with keys on the window.</source>
        <translation>Il n’y a pas encore de clés. Appuyez sur Ctrl+N pour en ajouter une, collez une clé ici avec Ctrl+V, ou déposez un fichier contenant des clés sur la fenêtre.</translation>
    </message>
    <message>
        <source>Delete the chosen key</source>
        <translation>Supprimer la clé choisie</translation>
    </message>
</context>
<context>
    <name>keyherd::LatencyPlot</name>
    <message numerus="yes">
        <source>%n answer(s) to tests, between %1 and %2 ms; the newest: %3 ms.</source>
        <translation>
            <numerusform>%n réponse à des tests, entre %1 et %2 ms ; la plus récente : %3 ms.</numerusform>
            <numerusform>%n réponses à des tests, entre %1 et %2 ms ; la plus récente : %3 ms.</numerusform>
        </translation>
    </message>
    <message>
        <source>Latency over time</source>
        <translation>Latence au fil du temps</translation>
    </message>
    <message>
        <source>No test was answered yet.</source>
        <translation>Aucun test n’a encore reçu de réponse.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>%1: %2 ms, %3</source>
        <comment>time, latency, verdict of a test</comment>
        <translation>%1 : %2 ms, %3</translation>
    </message>
</context>
<context>
    <name>keyherd::LinkNews</name>
    <message>
        <source>A linked file needs you</source>
        <translation>Un fichier lié a besoin de vous</translation>
    </message>
    <message>
        <source>Linked files are not in step</source>
        <translation>Les fichiers liés ne sont pas à jour</translation>
    </message>
</context>
<context>
    <name>keyherd::MainMenu</name>
    <message>
        <source>About Keyherd</source>
        <translation>À propos de Keyherd</translation>
    </message>
    <message>
        <source>Keyherd %1

Keeps API keys in an encrypted vault and hands them out safely.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Keyherd %1

Garde les clés d’API dans un coffre chiffré et les donne en sûreté.

Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>keyherd::MainWindow</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
    <message>
        <source>Programs cannot ask over HTTP</source>
        <translation>Les programmes ne peuvent pas demander par HTTP</translation>
    </message>
</context>
<context>
    <name>keyherd::Message</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>keyherd::NetworkSettings</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
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
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Wait for a provider&apos;s answer</source>
        <translation>Attendre la réponse d’un fournisseur</translation>
    </message>
    <message>
        <source>A test that takes longer says that the provider does not answer.</source>
        <translation>Un test plus long dit que le fournisseur ne répond pas.</translation>
    </message>
    <message>
        <source>Tests at the same time</source>
        <translation>Tests simultanés</translation>
    </message>
    <message>
        <source>How many requests are under way at once when all keys are tested.</source>
        <translation>Combien de requêtes partent à la fois quand toutes les clés sont testées.</translation>
    </message>
    <message>
        <source>Test all keys every</source>
        <translation>Tester toutes les clés toutes les</translation>
    </message>
    <message>
        <source>While the vault is unlocked. You are told when a key that used to work stops working.</source>
        <translation>Tant que le coffre est déverrouillé. Vous êtes prévenu quand une clé qui fonctionnait ne fonctionne plus.</translation>
    </message>
</context>
<context>
    <name>keyherd::NewSlotDialog</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Ajout…</translation>
    </message>
    <message>
        <source>There will be one more way to unlock the vault.</source>
        <translation>Il y aura un moyen de plus de déverrouiller le coffre.</translation>
    </message>
</context>
<context>
    <name>keyherd::PassphrasePage</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choisissez une phrase secrète</translation>
    </message>
    <message>
        <source>Poor: easy to guess. Several words that do not belong together are better.</source>
        <translation>Mauvaise : facile à deviner. Plusieurs mots sans rapport valent mieux.</translation>
    </message>
    <message>
        <source>Weak: another word or two would make it hard to guess.</source>
        <translation>Faible : un ou deux mots de plus la rendraient difficile à deviner.</translation>
    </message>
    <message>
        <source>Good: hard to guess.</source>
        <translation>Bonne : difficile à deviner.</translation>
    </message>
    <message>
        <source>Excellent: very hard to guess.</source>
        <translation>Excellente : très difficile à deviner.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Les deux sont identiques.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux sont différentes.</translation>
    </message>
    <message>
        <source>Nobody can look it up or reset it for you: write it down and keep it in a safe place.</source>
        <translation>Personne ne peut la retrouver ni la réinitialiser : notez-la et gardez-la en lieu sûr.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Solidité de la phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>Phrase secrète &amp;encore</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Phrase secrète encore</translation>
    </message>
</context>
<context>
    <name>keyherd::PasteMenu</name>
    <message>
        <source>Pasted keys</source>
        <translation>Clés collées</translation>
    </message>
    <message>
        <source>Which key is to be added?</source>
        <translation>Quelle clé faut-il ajouter ?</translation>
    </message>
    <message>
        <source>Unknown provider</source>
        <translation>Fournisseur inconnu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>provider: masked key</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>keyherd::PreviewPage</name>
    <message>
        <source>What is to come in?</source>
        <translation>Que faut-il reprendre ?</translation>
    </message>
    <message>
        <source>There are no keys of known providers here. Go back and choose something else.</source>
        <translation>Il n’y a pas ici de clés de fournisseurs connus. Revenez en arrière et choisissez autre chose.</translation>
    </message>
    <message>
        <source>Nothing here is new. Nothing is changed.</source>
        <translation>Rien ici n’est nouveau. Rien n’est changé.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) will come in. What the vault has already stays as it is.</source>
        <translation>
            <numerusform>%n clé sera reprise. Ce que le coffre a déjà reste tel quel.</numerusform>
            <numerusform>%n clés seront reprises. Ce que le coffre a déjà reste tel quel.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All new keys</source>
        <translation>Toutes les &amp;nouvelles clés</translation>
    </message>
    <message>
        <source>All new keys</source>
        <translation>Toutes les nouvelles clés</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Found keys</source>
        <translation>Clés trouvées</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a verdict and how often it was given</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
</context>
<context>
    <name>keyherd::ProgramsPage</name>
    <message>
        <source>Revoke a token</source>
        <translation>Révoquer un jeton</translation>
    </message>
    <message>
        <source>Revoke the token of %1? It is worth nothing from then on, and cannot be brought back.</source>
        <translation>Révoquer le jeton de %1 ? Il ne vaut plus rien dès cet instant, et ne peut pas être rétabli.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Programs ask at %1.</source>
        <translation>Les programmes demandent à l’adresse %1.</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Programs with a token</source>
        <translation>Programmes avec un jeton</translation>
    </message>
    <message>
        <source>No program has a token yet. Add one, and give the program the token that you get.</source>
        <translation>Aucun programme n’a encore de jeton. Ajoutez-en un, et donnez-lui le jeton que vous obtenez.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Nobody answers programs yet: switch on &quot;Let programs ask over HTTP&quot; in the settings.</source>
        <translation>Personne ne répond encore aux programmes : activez « Laisser les programmes demander par HTTP » dans les paramètres.</translation>
    </message>
</context>
<context>
    <name>keyherd::ProviderBox</name>
    <message>
        <source>Other service…</source>
        <translation>Autre service…</translation>
    </message>
</context>
<context>
    <name>keyherd::ProviderDialog</name>
    <message>
        <source>Open a provider</source>
        <translation>Ouvrir un fournisseur</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Add a service of your own</source>
        <translation>Ajouter un service personnel</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>Fills in what a JSON file says; it may also be dropped here.</source>
        <translation>Reprend le contenu d’un fichier JSON ; vous pouvez aussi le déposer ici.</translation>
    </message>
</context>
<context>
    <name>keyherd::ProviderForm</name>
    <message>
        <source>This cannot be empty.</source>
        <translation>Ce champ ne peut pas rester vide.</translation>
    </message>
    <message>
        <source>Its keys are sent to %1.</source>
        <translation>Ses clés sont envoyées à %1.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>&amp;Identifiant</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>How the &amp;key travels</source>
        <translation>Transmission de la &amp;clé</translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation>&amp;En-tête</translation>
    </message>
    <message>
        <source>&amp;Test path</source>
        <translation>C&amp;hemin du test</translation>
    </message>
    <message>
        <source>&amp;Good answer holds</source>
        <translation>Une &amp;bonne réponse contient</translation>
    </message>
    <message>
        <source>&amp;Environment variables</source>
        <translation>&amp;Variables d’environnement</translation>
    </message>
    <message>
        <source>As a bearer token (Authorization: Bearer …)</source>
        <translation>Comme jeton bearer (Authorization: Bearer …)</translation>
    </message>
    <message>
        <source>Alone in a header</source>
        <translation>Seule dans un en-tête</translation>
    </message>
    <message>
        <source>Not at all: it needs no key</source>
        <translation>Pas du tout : aucune clé n’est nécessaire</translation>
    </message>
    <message>
        <source>What you call the service</source>
        <translation>Le nom que vous donnez au service</translation>
    </message>
    <message>
        <source>What commands call it</source>
        <translation>Son nom dans les commandes</translation>
    </message>
    <message>
        <source>Separated by commas, such as EXAMPLE_API_KEY</source>
        <translation>Séparées par des virgules, par exemple EXAMPLE_API_KEY</translation>
    </message>
    <message>
        <source>What is asked for to see whether a key works. It must cost nothing and change nothing.</source>
        <translation>Ce qui est demandé pour voir si une clé fonctionne. Cela ne doit rien coûter et ne rien modifier.</translation>
    </message>
    <message>
        <source>A member that the JSON of a good answer has. Without it, the key is not called valid.</source>
        <translation>Un membre que contient le JSON d’une bonne réponse. Sans lui, la clé n’est pas dite valide.</translation>
    </message>
</context>
<context>
    <name>keyherd::ProviderListModel</name>
    <message>
        <source>Needs attention</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les clés</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n key(s)</source>
        <translation>
            <numerusform>%1, %n clé</numerusform>
            <numerusform>%1, %n clés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyherd::ProviderMenu</name>
    <message>
        <source>Add a service of your own…</source>
        <translation>Ajouter un service personnel…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 a été retiré.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 est de retour.</translation>
    </message>
    <message>
        <source>Have %1 issue a key…</source>
        <translation>Faire émettre une clé par %1…</translation>
    </message>
</context>
<context>
    <name>keyherd::RecoveryPage</name>
    <message>
        <source>Keep this recovery key</source>
        <translation>Gardez cette clé de secours</translation>
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
        <translation>Clé de secours de Keyherd

%1

Elle ouvre le coffre %2.
Elle a été créée le %3.

Gardez-la loin de tout ordinateur : qui la possède avec le coffre peut lire toutes ses clés.
Pour l’utiliser, choisissez « Utiliser la clé de secours » là où Keyherd demande la phrase secrète.
</translation>
    </message>
    <message>
        <source>Saved as %1. Take it off this computer.</source>
        <translation>Enregistrée sous %1. Retirez-la de cet ordinateur.</translation>
    </message>
    <message>
        <source>It opens the vault when all else is lost. It is shown only now, and nobody can look it up for you: write it down, print it, or save it to a medium that you put away.</source>
        <translation>Elle ouvre le coffre quand tout le reste est perdu. Elle n’est montrée que maintenant, et personne ne peut la retrouver pour vous : notez-la, imprimez-la ou enregistrez-la sur un support que vous mettrez de côté.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Print the recovery key</source>
        <translation>Imprimer la clé de secours</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Save the recovery key to a file</source>
        <translation>Enregistrer la clé de secours dans un fichier</translation>
    </message>
    <message>
        <source>I have put it in a safe place</source>
        <translation>Je l’ai mise en lieu sûr</translation>
    </message>
    <message>
        <source>Recovery key, first half</source>
        <translation>Clé de secours, première moitié</translation>
    </message>
    <message>
        <source>Recovery key, second half</source>
        <translation>Clé de secours, seconde moitié</translation>
    </message>
</context>
<context>
    <name>keyherd::ReminderSettings</name>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Days after which a key should be rotated</source>
        <translation>Jours après lesquels une clé devrait être remplacée</translation>
    </message>
    <message>
        <source>A key that is older needs attention. Its age is counted from its last new secret.</source>
        <translation>Une clé plus ancienne demande votre attention. Son âge se compte depuis sa dernière nouvelle valeur.</translation>
    </message>
    <message>
        <source>Days of notice before a key expires</source>
        <translation>Jours de préavis avant l’expiration d’une clé</translation>
    </message>
    <message>
        <source>A key needs attention this long before the date on which it expires.</source>
        <translation>Une clé demande votre attention ce nombre de jours avant sa date d’expiration.</translation>
    </message>
</context>
<context>
    <name>keyherd::ResultPage</name>
    <message>
        <source>The keys are in the vault</source>
        <translation>Les clés sont dans le coffre</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) came in.</source>
        <translation>
            <numerusform>%n clé a été reprise.</numerusform>
            <numerusform>%n clés ont été reprises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) stayed out.</source>
        <translation>
            <numerusform>%n autre est restée dehors.</numerusform>
            <numerusform>%n autres sont restées dehors.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where they came from they still lie, readable by whoever finds them. Once you have seen that the keys work, delete them there.</source>
        <translation>Là d’où elles viennent, elles traînent toujours, lisibles par qui les trouve. Une fois que vous avez vu que les clés fonctionnent, supprimez-les là-bas.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Annuler la reprise</translation>
    </message>
</context>
<context>
    <name>keyherd::RotateDialog</name>
    <message>
        <source>A new key of %1 waits for its test.</source>
        <translation>Une nouvelle clé de %1 attend son test.</translation>
    </message>
    <message>
        <source>%1 has its new key.</source>
        <translation>%1 a sa nouvelle clé.</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>Remplacer %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Switch without a test</source>
        <translation>Remplacer sans test</translation>
    </message>
    <message>
        <source>Open the page of %1</source>
        <translation>Ouvrir la page de %1</translation>
    </message>
    <message>
        <source>The old key is deleted</source>
        <translation>L’ancienne clé est supprimée</translation>
    </message>
    <message>
        <source>Issue and switch</source>
        <translation>Émettre et remplacer</translation>
    </message>
    <message>
        <source>Test and switch</source>
        <translation>Tester et remplacer</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Tester à nouveau</translation>
    </message>
</context>
<context>
    <name>keyherd::RotateForm</name>
    <message>
        <source>Have %1 issue the new key</source>
        <translation>Faire émettre la nouvelle clé par %1</translation>
    </message>
    <message>
        <source>Paste a key that you made yourself</source>
        <translation>Coller une clé que vous avez créée vous-même</translation>
    </message>
    <message>
        <source>Make a new key on the page of %1, and paste it here. Programs get the old one until a test says that the new one works.</source>
        <translation>Créez une nouvelle clé sur la page de %1 et collez-la ici. Les programmes reçoivent l’ancienne jusqu’à ce qu’un test dise que la nouvelle fonctionne.</translation>
    </message>
    <message>
        <source>Open the page of %1</source>
        <translation>Ouvrir la page de %1</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>The old key is disabled when nothing has used it for this long, and deleted after as long again:</source>
        <translation>L’ancienne clé est désactivée quand rien ne l’a utilisée pendant cette durée, et supprimée après la même durée :</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Aussitôt</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>Une heure</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Un jour</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Une semaine</translation>
    </message>
    <message>
        <source>The new key expires (may be left empty)</source>
        <translation>La nouvelle clé expire (peut rester vide)</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
</context>
<context>
    <name>keyherd::RotationActions</name>
    <message>
        <source>%1 was replaced.</source>
        <translation>%1 a été remplacée.</translation>
    </message>
    <message>
        <source>%1 was issued.</source>
        <translation>%1 a été émise.</translation>
    </message>
</context>
<context>
    <name>keyherd::SearchField</name>
    <message>
        <source>Search keys</source>
        <translation>Chercher des clés</translation>
    </message>
    <message>
        <source>Words of name, provider, tags or note. Also provider:, tag:, status: and is:active, is:inactive, is:damaged, is:expiring. Quotes keep words together, a - before a word leaves out what has it. (Ctrl+F)</source>
        <translation>Mots du nom, du fournisseur, des étiquettes ou de la note. Aussi provider:, tag:, status: et is:active, is:inactive, is:damaged, is:expiring. Les guillemets tiennent des mots ensemble, un - devant un mot écarte ce qui le contient. (Ctrl+F)</translation>
    </message>
    <message>
        <source>Words for the search</source>
        <translation>Mots pour la recherche</translation>
    </message>
</context>
<context>
    <name>keyherd::SecretBox</name>
    <message>
        <source>Key, revealed</source>
        <translation>Clé, en clair</translation>
    </message>
    <message>
        <source>Key, masked</source>
        <translation>Clé, masquée</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Révéler</translation>
    </message>
    <message>
        <source>Copied (%1 s)</source>
        <translation>Copiée (%1 s)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>keyherd::SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide what is typed (%1)</source>
        <translation>Masquer la saisie (%1)</translation>
    </message>
    <message>
        <source>Show what is typed (%1)</source>
        <translation>Afficher la saisie (%1)</translation>
    </message>
</context>
<context>
    <name>keyherd::SecuritySettings</name>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Keyherd will lock itself less often.</source>
        <translation>Keyherd se verrouillera moins souvent.</translation>
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
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation>Vider le presse-papiers après</translation>
    </message>
    <message>
        <source>A copied key is taken off the clipboard again, unless something else is there by then.</source>
        <translation>Une clé copiée est retirée du presse-papiers, sauf s’il contient alors autre chose.</translation>
    </message>
    <message>
        <source>Hide a revealed key after</source>
        <translation>Masquer une clé affichée après</translation>
    </message>
    <message>
        <source>Then only its first and last characters are shown.</source>
        <translation>Ensuite seuls ses premiers et derniers caractères sont affichés.</translation>
    </message>
    <message>
        <source>Lock when Keyherd is not used for</source>
        <translation>Verrouiller quand Keyherd n’est pas utilisé pendant</translation>
    </message>
    <message>
        <source>Nothing of the vault is on the screen then, and programs get no keys.</source>
        <translation>Rien du coffre n’est alors à l’écran, et les programmes n’obtiennent pas de clés.</translation>
    </message>
    <message>
        <source>Lock when the screen is locked</source>
        <translation>Verrouiller avec l’écran</translation>
    </message>
    <message>
        <source>Unlocking the screen does not unlock the vault.</source>
        <translation>Déverrouiller l’écran ne déverrouille pas le coffre.</translation>
    </message>
    <message>
        <source>Lock when the computer is suspended</source>
        <translation>Verrouiller à la mise en veille</translation>
    </message>
    <message>
        <source>It is done before the computer sleeps, so that no key stays in its memory.</source>
        <translation>C’est fait avant la mise en veille, pour qu’aucune clé ne reste en mémoire.</translation>
    </message>
    <message>
        <source>Keep windows out of screen captures</source>
        <translation>Exclure les fenêtres des captures d’écran</translation>
    </message>
    <message>
        <source>Screenshots, recordings and shared screens do not show Keyherd.</source>
        <translation>Les captures, enregistrements et partages d’écran ne montrent pas Keyherd.</translation>
    </message>
</context>
<context>
    <name>keyherd::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>keyherd::ShortcutsAction</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>keyherd::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>keyherd::Sidebar</name>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Utilisation</translation>
    </message>
</context>
<context>
    <name>keyherd::SlotActions</name>
    <message>
        <source>There will be one more way to unlock the vault.</source>
        <translation>Il y aura un moyen de plus de déverrouiller le coffre.</translation>
    </message>
    <message>
        <source>Passphrase…</source>
        <translation>Phrase secrète…</translation>
    </message>
    <message>
        <source>Recovery key…</source>
        <translation>Clé de secours…</translation>
    </message>
    <message>
        <source>This will not open the vault any more: %1.</source>
        <translation>Ceci n’ouvrira plus le coffre : %1.</translation>
    </message>
    <message>
        <source>Add a way to unlock…</source>
        <translation>Ajouter un moyen de déverrouiller…</translation>
    </message>
    <message>
        <source>Remove a way to unlock…</source>
        <translation>Retirer un moyen de déverrouiller…</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <extracomment>%1 is a way to unlock the vault, %2 a moment</extracomment>
        <translation>%1, depuis le %2</translation>
    </message>
</context>
<context>
    <name>keyherd::SourcePage</name>
    <message>
        <source>Where are the keys?</source>
        <translation>Où sont les clés ?</translation>
    </message>
    <message>
        <source>Choose a file, or drop it on the window: what kind it is, it mostly tells itself.</source>
        <translation>Choisissez un fichier, ou déposez-le sur la fenêtre : le plus souvent, son type se reconnaît tout seul.</translation>
    </message>
    <message>
        <source>&amp;File or address</source>
        <translation>&amp;Fichier ou adresse</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>File or address</source>
        <translation>Fichier ou adresse</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>A file of any kind</source>
        <translation>Un fichier de n’importe quel type</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>keyherd::StatusStrip</name>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>Progression du test</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>HTTP: %1</source>
        <comment>address</comment>
        <translation>HTTP : %1</translation>
    </message>
    <message>
        <source>Agent: on</source>
        <translation>Agent : actif</translation>
    </message>
    <message>
        <source>The command line uses the vault while it is unlocked here.</source>
        <translation>La ligne de commande utilise le coffre tant qu’il est déverrouillé ici.</translation>
    </message>
</context>
<context>
    <name>keyherd::SummaryPage</name>
    <message>
        <source>Ready to make the vault</source>
        <translation>Prêt à créer le coffre</translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation>La phrase secrète</translation>
    </message>
    <message>
        <source>Nothing has been written so far. Finish makes the vault.</source>
        <translation>Rien n’a été écrit jusqu’ici. Terminer crée le coffre.</translation>
    </message>
    <message>
        <source>The vault is kept at</source>
        <translation>Le coffre se trouve à</translation>
    </message>
    <message>
        <source>It is unlocked by</source>
        <translation>Il se déverrouille par</translation>
    </message>
    <message>
        <source>The passphrase, when the keychain is not there</source>
        <translation>La phrase secrète, quand le trousseau n’est pas là</translation>
    </message>
    <message>
        <source>The recovery key, when all else is lost</source>
        <translation>La clé de secours, quand tout le reste est perdu</translation>
    </message>
</context>
<context>
    <name>keyherd::SyncDetails</name>
    <message>
        <source>Keys found at the start</source>
        <translation>Clés trouvées au démarrage</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
</context>
<context>
    <name>keyherd::TestPanel</name>
    <message>
        <source>Tests before</source>
        <translation>Tests précédents</translation>
    </message>
    <message>
        <source>The provider&apos;s words: %1</source>
        <translation>Réponse du fournisseur : %1</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>Essayer %1</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Models since the test before</source>
        <translation>Modèles depuis le test précédent</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time: verdict of a test</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>keyherd::TokenDialog</name>
    <message>
        <source>The token of %1</source>
        <translation>Le jeton de %1</translation>
    </message>
    <message>
        <source>Give this token to %1 now. It is shown only this once: the vault keeps no copy of it.</source>
        <translation>Donnez maintenant ce jeton à %1. Il n’est affiché que cette fois : le coffre n’en garde pas de copie.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Copied (%1 s)</source>
        <translation>Copié (%1 s)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>keyherd::TopBar</name>
    <message>
        <source>Add key</source>
        <translation>Ajouter une clé</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Tout tester</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
</context>
<context>
    <name>keyherd::Tray</name>
    <message>
        <source>Keyherd goes on running</source>
        <translation>Keyherd reste en marche</translation>
    </message>
    <message>
        <source>It is beside the clock now. &quot;Quit&quot; in its menu there ends it; the settings change what closing does.</source>
        <translation>Il est maintenant près de l’horloge. « Quitter » dans son menu le termine ; les paramètres changent ce que fait la fermeture.</translation>
    </message>
    <message>
        <source>A key is on the clipboard</source>
        <translation>Une clé est dans le presse-papiers</translation>
    </message>
    <message numerus="yes">
        <source>The key of %1 is there for %n second(s).</source>
        <translation>
            <numerusform>La clé de %1 y est pour %n seconde.</numerusform>
            <numerusform>La clé de %1 y est pour %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keyherd (locked)</source>
        <translation>Keyherd (verrouillé)</translation>
    </message>
    <message>
        <source>Open Keyherd</source>
        <translation>Ouvrir Keyherd</translation>
    </message>
    <message>
        <source>Copy the key of</source>
        <translation>Copier la clé de</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Tout tester</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Déverrouiller…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>keyherd::UnlockPage</name>
    <message>
        <source>Looking at the vault…</source>
        <translation>Examen du coffre…</translation>
    </message>
    <message>
        <source>Asking %1 to unlock the vault…</source>
        <translation>Demande à %1 d’ouvrir le coffre…</translation>
    </message>
    <message>
        <source>Checking the passphrase…</source>
        <translation>Vérification de la phrase secrète…</translation>
    </message>
    <message>
        <source>Your keys are locked</source>
        <translation>Vos clés sont verrouillées</translation>
    </message>
    <message>
        <source>If it opens a window of its own, answer it there.</source>
        <translation>S’il ouvre sa propre fenêtre, répondez-y.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Try keychain again</source>
        <translation>Réessayer le trousseau</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Unlock with %1</source>
        <translation>Déverrouiller avec %1</translation>
    </message>
    <message>
        <source>Checking the recovery key…</source>
        <translation>Vérification de la clé de secours…</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>Clé de &amp;secours</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de secours</translation>
    </message>
    <message>
        <source>Use recovery key</source>
        <translation>Utiliser la clé de secours</translation>
    </message>
    <message>
        <source>Use passphrase</source>
        <translation>Utiliser la phrase secrète</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>keyherd::UsageModel</name>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>How often the provider refused the key since it was added, in tests or as programs report it.</source>
        <translation>Combien de fois le fournisseur a refusé la clé depuis son ajout, lors de tests ou selon les programmes.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Uses in 30 days</source>
        <translation>Usages en 30 jours</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernier usage</translation>
    </message>
</context>
<context>
    <name>keyherd::UsagePage</name>
    <message>
        <source>All programs</source>
        <translation>Tous les programmes</translation>
    </message>
    <message>
        <source>Uses of all keys per day</source>
        <translation>Usages de toutes les clés par jour</translation>
    </message>
    <message>
        <source>Uses of %1 per day</source>
        <translation>Usages de %1 par jour</translation>
    </message>
    <message>
        <source>Latency in milliseconds</source>
        <translation>Latence en millisecondes</translation>
    </message>
    <message>
        <source>Latency of %1 in milliseconds</source>
        <translation>Latence de %1 en millisecondes</translation>
    </message>
    <message>
        <source>Choose a key below to see how fast its provider answers.</source>
        <translation>Choisissez une clé ci-dessous pour voir à quelle vitesse son fournisseur répond.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Afficher toutes les clés</translation>
    </message>
    <message>
        <source>No key was used yet. Copy one, or start a program with &quot;keyherd run&quot;.</source>
        <translation>Aucune clé n’a encore servi. Copiez-en une, ou lancez un programme avec « keyherd run ».</translation>
    </message>
</context>
<context>
    <name>keyherd::UseDialog</name>
    <message>
        <source>A program asks for a key</source>
        <translation>Un programme demande une clé</translation>
    </message>
    <message>
        <source>A program that cannot be told</source>
        <translation>Un programme inconnu</translation>
    </message>
    <message>
        <source>%1
wants to use
%2</source>
        <translation>%1
veut utiliser
%2</translation>
    </message>
    <message>
        <source>For this session means: until the vault is locked.</source>
        <translation>Pour cette session veut dire : jusqu’au verrouillage du coffre.</translation>
    </message>
    <message>
        <source>Allow &amp;once</source>
        <translation>Autoriser &amp;une fois</translation>
    </message>
    <message>
        <source>Allow for this &amp;session</source>
        <translation>Autoriser pour cette &amp;session</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>&amp;Refuser</translation>
    </message>
</context>
<context>
    <name>keyherd::UsePlot</name>
    <message>
        <source>Uses in the last 30 days: %1; the most on %2: %3. Errors: %4.</source>
        <translation>Usages des 30 derniers jours : %1 ; le plus le %2 : %3. Erreurs : %4.</translation>
    </message>
    <message>
        <source>Uses over time</source>
        <translation>Usages au fil du temps</translation>
    </message>
    <message>
        <source>No use in the last 30 days.</source>
        <translation>Aucun usage ces 30 derniers jours.</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Usages</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>%1: uses %2, errors %3</source>
        <comment>date, numbers</comment>
        <translation>%1 : usages %2, erreurs %3</translation>
    </message>
</context>
<context>
    <name>keyherd::VaultSettings</name>
    <message>
        <source>Vault</source>
        <translation>Coffre</translation>
    </message>
    <message>
        <source>Nothing is wrong with what can be seen of a locked vault.</source>
        <translation>Rien d’anormal dans ce qui se voit d’un coffre verrouillé.</translation>
    </message>
    <message>
        <source>Unlock it to have every key checked.</source>
        <translation>Déverrouillez-le pour faire vérifier chaque clé.</translation>
    </message>
    <message>
        <source>All is well: the vault, its history, every key, and the files around it.</source>
        <translation>Tout va bien : le coffre, son historique, chaque clé et les fichiers autour.</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Où il est</translation>
    </message>
    <message>
        <source>What unlocks it</source>
        <translation>Ce qui le déverrouille</translation>
    </message>
    <message>
        <source>Keys in it</source>
        <translation>Clés qu’il contient</translation>
    </message>
    <message>
        <source>There is no vault yet.</source>
        <translation>Il n’y a pas encore de coffre.</translation>
    </message>
    <message>
        <source>Check the vault now</source>
        <translation>Vérifier le coffre maintenant</translation>
    </message>
</context>
<context>
    <name>keyherd::WaysInPage</name>
    <message>
        <source>How do you want to unlock your keys?</source>
        <translation>Comment voulez-vous déverrouiller vos clés ?</translation>
    </message>
    <message>
        <source>Asking whether %1 answers…</source>
        <translation>Vérification que %1 répond…</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 répond.</translation>
    </message>
    <message>
        <source>%1 Go on with a passphrase: it protects your keys just as well.</source>
        <extracomment>%1 is a sentence that says what is wrong with the system&apos;s keychain</extracomment>
        <translation>%1 Continuez avec une phrase secrète : elle protège vos clés tout aussi bien.</translation>
    </message>
    <message>
        <source>Choose at least one way to unlock.</source>
        <translation>Choisissez au moins un moyen de déverrouillage.</translation>
    </message>
    <message>
        <source>Opens the vault by itself while you are logged in.</source>
        <translation>Ouvre le coffre de lui-même tant que votre session est ouverte.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Opens the vault wherever it is, also when the keychain is lost.</source>
        <translation>Ouvre le coffre où qu’il soit, même si le trousseau est perdu.</translation>
    </message>
    <message>
        <source>Choose another way beside it: a recovery key is for emergencies, not for every day.</source>
        <translation>Choisissez aussi un autre moyen : une clé de secours sert en cas d’urgence, pas tous les jours.</translation>
    </message>
    <message>
        <source>If %1 ever loses its entry, nobody can open the vault. A passphrase or a recovery key is the way back in.</source>
        <translation>Si %1 perd un jour son entrée, personne ne pourra ouvrir le coffre. Une phrase secrète ou une clé de secours permet d’y revenir.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de secours</translation>
    </message>
    <message>
        <source>A long key to print or to save, for the day when all else is lost or forgotten.</source>
        <translation>Une longue clé à imprimer ou à enregistrer, pour le jour où tout le reste est perdu ou oublié.</translation>
    </message>
    <message>
        <source>Keyherd keeps your API keys in one encrypted vault on this machine. Choose how to open it; more than one way is the safest.</source>
        <translation>Keyherd garde vos clés d’API dans un coffre chiffré sur cette machine. Choisissez comment l’ouvrir ; plusieurs moyens ensemble sont le plus sûr.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Keyherd is running already, but does not answer. End it, then start it again.</source>
        <translation>Keyherd est déjà en marche, mais ne répond pas. Terminez-le, puis relancez-le.</translation>
    </message>
    <message>
        <source>Commands do not get keys from this window</source>
        <translation>Les commandes n’obtiennent pas de clés de cette fenêtre</translation>
    </message>
</context>
</TS>
