<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Options</name>
    <message>
        <source>Seconds after which a login on the admin channel ends whatever happens.</source>
        <translation>Sekunden, nach denen eine Anmeldung am Admin-Kanal in jedem Fall endet.</translation>
    </message>
    <message>
        <source>Seconds without a call after which a login on the admin channel ends.</source>
        <translation>Sekunden ohne Aufruf, nach denen eine Anmeldung am Admin-Kanal endet.</translation>
    </message>
    <message>
        <source>Logins an account may hold at the same time; one more ends the oldest of them.</source>
        <translation>Anmeldungen, die ein Konto gleichzeitig haben darf; eine weitere beendet die älteste.</translation>
    </message>
    <message>
        <source>Failed logins within lockout-window that lock the account.</source>
        <translation>Fehlgeschlagene Anmeldungen innerhalb von lockout-window, die das Konto sperren.</translation>
    </message>
    <message>
        <source>Seconds without another failed login after which failures that have not locked the account are forgotten.</source>
        <translation>Sekunden ohne weitere fehlgeschlagene Anmeldung, nach denen Fehlversuche vergessen werden, die das Konto nicht gesperrt haben.</translation>
    </message>
    <message>
        <source>Seconds of the first lock; every further failure doubles it. A correct password after the lock, a new password or an administrator ends the count.</source>
        <translation>Sekunden der ersten Sperre; jeder weitere Fehlversuch verdoppelt sie. Ein richtiges Kennwort nach der Sperre, ein neues Kennwort oder ein Administrator beendet die Zählung.</translation>
    </message>
    <message>
        <source>Seconds of the longest lock; after so long without a failure the failures of a locked account are forgotten.</source>
        <translation>Sekunden der längsten Sperre; nach so langer Zeit ohne Fehlversuch sind die Fehlversuche eines gesperrten Kontos vergessen.</translation>
    </message>
    <message>
        <source>Failed logins from one address, of any account, that lock the address in the same way. An IPv6 address counts as its /64 network.</source>
        <translation>Fehlgeschlagene Anmeldungen von einer Adresse, gleich für welches Konto, die die Adresse ebenso sperren. Eine IPv6-Adresse zählt als ihr /64-Netz.</translation>
    </message>
    <message>
        <source>Characters a new password must have at least.</source>
        <translation>Zeichen, die ein neues Kennwort mindestens haben muss.</translation>
    </message>
    <message>
        <source>Threads that run the sockets besides the core thread; 0 runs them on the core thread, which is best on small machines and in front of few connections.</source>
        <translation>Threads, die neben dem Kern-Thread die Sockets bedienen; 0 bedient sie auf dem Kern-Thread, was auf kleinen Rechnern und bei wenigen Verbindungen am besten ist.</translation>
    </message>
    <message>
        <source>Bytes of a request line; a longer one is answered 414.</source>
        <translation>Bytes einer Anfragezeile; eine längere wird mit 414 beantwortet.</translation>
    </message>
    <message>
        <source>Bytes of a request&apos;s header, its request line included; a larger one is answered 431. Not below max-request-line.</source>
        <translation>Bytes des Kopfes einer Anfrage einschließlich ihrer Anfragezeile; ein größerer wird mit 431 beantwortet. Nicht unter max-request-line.</translation>
    </message>
    <message>
        <source>Fields of a request&apos;s header; a header with more is answered 431.</source>
        <translation>Felder im Kopf einer Anfrage; ein Kopf mit mehr wird mit 431 beantwortet.</translation>
    </message>
    <message>
        <source>Bytes of a request&apos;s body; a larger one is answered 413 before it is read.</source>
        <translation>Bytes des Rumpfes einer Anfrage; ein größerer wird mit 413 beantwortet, bevor er gelesen wird.</translation>
    </message>
    <message>
        <source>Megabytes of bodies and answers held in memory for all connections together; a body that does not fit is answered 503. Not below max-body.</source>
        <translation>Megabytes an Rümpfen und Antworten, die für alle Verbindungen zusammen im Speicher gehalten werden; ein Rumpf, der nicht hineinpasst, wird mit 503 beantwortet. Nicht unter max-body.</translation>
    </message>
    <message>
        <source>Open connections of all listeners; a further one is answered 503 and closed.</source>
        <translation>Offene Verbindungen aller Listener; eine weitere wird mit 503 beantwortet und geschlossen.</translation>
    </message>
    <message>
        <source>Open connections from one address; a further one is answered 503 and closed. 0 sets no limit of its own: right behind a load balancer, whose address all clients share.</source>
        <translation>Offene Verbindungen von einer Adresse; eine weitere wird mit 503 beantwortet und geschlossen. 0 setzt keine eigene Grenze: richtig hinter einem Lastverteiler, dessen Adresse alle Clients teilen.</translation>
    </message>
    <message>
        <source>Requests of one connection that wait for their answers; the next one is read when one of them is answered.</source>
        <translation>Anfragen einer Verbindung, die auf ihre Antworten warten; die nächste wird gelesen, wenn eine davon beantwortet ist.</translation>
    </message>
    <message>
        <source>Open WebSockets of all listeners; a further one is answered 503.</source>
        <translation>Offene WebSockets aller Listener; ein weiterer wird mit 503 beantwortet.</translation>
    </message>
    <message>
        <source>Seconds from the first byte of a request to the end of its header, and for a TLS handshake; then 408 and close.</source>
        <translation>Sekunden vom ersten Byte einer Anfrage bis zum Ende ihres Kopfes, und für einen TLS-Handshake; danach 408 und Schließen.</translation>
    </message>
    <message>
        <source>Seconds a body may take, and a second more for each min-body-rate bytes received; then 408 and close.</source>
        <translation>Sekunden, die ein Rumpf dauern darf, und eine mehr für je min-body-rate empfangene Bytes; danach 408 und Schließen.</translation>
    </message>
    <message>
        <source>Bytes a second below which the body of a request is too slow.</source>
        <translation>Bytes je Sekunde, unter denen der Rumpf einer Anfrage zu langsam ist.</translation>
    </message>
    <message>
        <source>Seconds without a request after which a connection is closed.</source>
        <translation>Sekunden ohne Anfrage, nach denen eine Verbindung geschlossen wird.</translation>
    </message>
    <message>
        <source>Seconds in which a client takes nothing of its answer; then the connection is dropped.</source>
        <translation>Sekunden, in denen ein Client nichts von seiner Antwort abnimmt; dann wird die Verbindung abgebrochen.</translation>
    </message>
    <message>
        <source>Seconds after which a request that could not be completed is answered 504.</source>
        <translation>Sekunden, nach denen eine Anfrage, die nicht erledigt werden konnte, mit 504 beantwortet wird.</translation>
    </message>
    <message>
        <source>Seconds without a sign of life after which a WebSocket is closed; it is asked for one at half the time.</source>
        <translation>Sekunden ohne Lebenszeichen, nach denen ein WebSocket geschlossen wird; nach der Hälfte wird er danach gefragt.</translation>
    </message>
    <message>
        <source>Where the listener stands: host:port or [address]:port with a numeric address or localhost. An IPv6 listener serves IPv6 only; port 0 takes a free port.</source>
        <translation>Wo der Listener steht: Host:Port oder [Adresse]:Port mit einer numerischen Adresse oder localhost. Ein IPv6-Listener bedient nur IPv6; Port 0 nimmt einen freien Port.</translation>
    </message>
    <message>
        <source>What the listener serves; the paths of other zones are answered 404.</source>
        <translation>Was der Listener bedient; die Pfade anderer Zonen werden mit 404 beantwortet.</translation>
    </message>
    <message>
        <source>File with the certificate and its chain, PEM or PKCS#12. With one the listener speaks TLS 1.2 and later. Read again on SIGHUP, for new connections.</source>
        <translation>Datei mit dem Zertifikat und seiner Kette, PEM oder PKCS#12. Mit ihr spricht der Listener TLS 1.2 und neuer. Wird bei SIGHUP für neue Verbindungen neu gelesen.</translation>
    </message>
    <message>
        <source>File with the private key, PEM; without it the key is in the certificate&apos;s file.</source>
        <translation>Datei mit dem privaten Schlüssel, PEM; ohne sie steht der Schlüssel in der Datei des Zertifikats.</translation>
    </message>
    <message>
        <source>Password of an encrypted private key or PKCS#12 file.</source>
        <translation>Kennwort eines verschlüsselten privaten Schlüssels oder einer PKCS#12-Datei.</translation>
    </message>
    <message>
        <source>File with the authorities, PEM, whose certificates are accepted from clients.</source>
        <translation>Datei mit den Zertifizierungsstellen, PEM, deren Zertifikate von Clients angenommen werden.</translation>
    </message>
    <message>
        <source>With client_ca: whether clients without a certificate are refused.</source>
        <translation>Mit client_ca: ob Clients ohne Zertifikat abgewiesen werden.</translation>
    </message>
    <message>
        <source>https://host or https://host:port: every request is redirected there with the same path, except the probes of load balancers.</source>
        <translation>https://host oder https://host:port: Jede Anfrage wird mit demselben Pfad dorthin umgeleitet, außer den Prüfungen von Lastverteilern.</translation>
    </message>
    <message>
        <source>The name is a URI pattern with *, the value ports or ranges (92-98,100): on other ports its paths are answered 403. The longest pattern wins. Naming the port of a public listener opens the storage, callback administration and queue paths it matches there; other internal paths cannot be opened.</source>
        <translation>Der Name ist ein URI-Muster mit *, der Wert Ports oder Bereiche (92-98,100): Auf anderen Ports werden seine Pfade mit 403 beantwortet. Das längste Muster gilt. Wird der Port eines öffentlichen Listeners genannt, so öffnet das dort die passenden Pfade für Storage, Rückrufverwaltung und Warteschlangen; andere interne Pfade lassen sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Sites whose pages may call the public API and open public WebSockets: https://host, https://*.domain or *. Empty: only pages of the server&apos;s own origin. Listed sites may send credentials, * never does.</source>
        <translation>Websites, deren Seiten das öffentliche API aufrufen und öffentliche WebSockets öffnen dürfen: https://host, https://*.domain oder *. Leer: nur Seiten vom eigenen Ursprung des Servers. Genannte Websites dürfen Anmeldedaten senden, * nie.</translation>
    </message>
    <message>
        <source>Methods that pages of other sites may use.</source>
        <translation>Methoden, die Seiten anderer Websites verwenden dürfen.</translation>
    </message>
    <message>
        <source>Header fields that pages of other sites may send.</source>
        <translation>Kopffelder, die Seiten anderer Websites senden dürfen.</translation>
    </message>
    <message>
        <source>Paths that pages of other sites may call: /path/*, /path or *.extension.</source>
        <translation>Pfade, die Seiten anderer Websites aufrufen dürfen: /path/*, /path oder *.extension.</translation>
    </message>
    <message>
        <source>Outputs of all messages that `verbose` lets pass: stdout, stderr, memory (the last 1,000 lines, written to standard error when the server fails), file (`usherd.log` in the folder `log` of the data folder) or a file name, there as well unless it has a folder. Once any of `all`, `standard`, `trace` and `debug` is set, the others add nothing by default. The output `network` is not available: there is no Message Server.</source>
        <translation>Ausgaben aller Meldungen, die `verbose` durchlässt: stdout, stderr, memory (die letzten 1.000 Zeilen, bei einem Fehler des Servers auf die Standardfehlerausgabe geschrieben), file (`usherd.log` im Ordner `log` des Datenordners) oder ein Dateiname, ebenfalls dort, sofern er keinen Ordner hat. Sobald eines von `all`, `standard`, `trace` und `debug` gesetzt ist, fügen die anderen von sich aus nichts hinzu. Die Ausgabe `network` gibt es nicht: Es gibt keinen Message Server.</translation>
    </message>
    <message>
        <source>Outputs of the messages of level standard only; as `all`.</source>
        <translation>Ausgaben nur der Meldungen der Stufe standard; wie `all`.</translation>
    </message>
    <message>
        <source>Outputs of the messages of levels standard, interaction and trace; as `all`.</source>
        <translation>Ausgaben der Meldungen der Stufen standard, interaction und trace; wie `all`.</translation>
    </message>
    <message>
        <source>Outputs of the messages of every level; as `all`.</source>
        <translation>Ausgaben der Meldungen aller Stufen; wie `all`.</translation>
    </message>
    <message>
        <source>How much is logged, each level with those before it: none, standard (what operators must know), interaction (each request), trace (each step), debug. The same as debug: all.</source>
        <translation>Wie viel protokolliert wird, jede Stufe mit den vorherigen: none, standard (was Betreiber wissen müssen), interaction (jede Anfrage), trace (jeder Schritt), debug. Dasselbe wie debug: all.</translation>
    </message>
    <message>
        <source>full puts host, node, process and thread before every message.</source>
        <translation>full setzt Host, Knoten, Prozess und Thread vor jede Meldung.</translation>
    </message>
    <message>
        <source>Layout of a line: %d date as `time_format` says, %d{ISO}, %d{TIME} or %d{LOCALE} in that form, %p type, %c category, %m message, %n line end, %t thread, %P process, %h host, %N node, %% a percent sign; %-5p pads to five characters. Anything else after % is refused.</source>
        <translation>Aufbau einer Zeile: %d Datum nach `time_format`, %d{ISO}, %d{TIME} oder %d{LOCALE} in dieser Form, %p Art, %c Kategorie, %m Meldung, %n Zeilenende, %t Thread, %P Prozess, %h Host, %N Knoten, %% ein Prozentzeichen; %-5p füllt auf fünf Zeichen auf. Alles andere nach % wird abgelehnt.</translation>
    </message>
    <message>
        <source>json writes one object a line (time, level, category, message, node, host, process, thread) instead of the `outputPattern`.</source>
        <translation>json schreibt statt des `outputPattern` ein Objekt je Zeile (time, level, category, message, node, host, process, thread).</translation>
    </message>
    <message>
        <source>Names whose values are shown as *** wherever they are logged, in any case. Names that start with XXX are left out altogether and the values of names that start with MMM are shown as MMM without being listed here; passwords, keys, tokens and access codes are never shown.</source>
        <translation>Namen, deren Werte überall im Protokoll als *** gezeigt werden, gleich in welcher Schreibung. Namen, die mit XXX beginnen, werden ganz ausgelassen, und die Werte von Namen, die mit MMM beginnen, erscheinen als MMM, ohne hier zu stehen; Kennwörter, Schlüssel, Token und Zugangscodes werden nie gezeigt.</translation>
    </message>
    <message>
        <source>When a log file is closed and a new one begun: false (never), its size in KB (from 100) or MB (&quot;10 MB&quot;), or after full hours (&quot;1 hr&quot;, up to 8760). A closed file carries the UTC time of closing in its name.</source>
        <translation>Wann eine Protokolldatei geschlossen und eine neue begonnen wird: false (nie), ihre Größe in KB (ab 100) oder MB (&quot;10 MB&quot;), oder nach vollen Stunden (&quot;1 hr&quot;, bis 8760). Eine geschlossene Datei trägt die UTC-Zeit des Schließens im Namen.</translation>
    </message>
    <message>
        <source>Which log files are deleted: false (none), the oldest beyond a count (20 or &quot;20 file&quot;, up to 1000, the open one included), or those closed more than so many days ago (&quot;7 day&quot;).</source>
        <translation>Welche Protokolldateien gelöscht werden: false (keine), die ältesten über eine Anzahl hinaus (20 oder &quot;20 file&quot;, bis 1000, die offene mitgezählt), oder solche, die vor mehr als so vielen Tagen geschlossen wurden (&quot;7 day&quot;).</translation>
    </message>
    <message>
        <source>true collects lines for a log file for up to a second (warnings are written at once); false writes each line by itself.</source>
        <translation>true sammelt Zeilen für eine Protokolldatei bis zu einer Sekunde lang (Warnungen werden sofort geschrieben); false schreibt jede Zeile einzeln.</translation>
    </message>
    <message>
        <source>Categories of the libraries (qt.sql.*) to which `verbose` applies as it does to the server&apos;s own.</source>
        <translation>Kategorien der Bibliotheken (qt.sql.*), für die `verbose` gilt wie für die des Servers.</translation>
    </message>
    <message>
        <source>Form of %d: time of day with milliseconds, date and time of the system&apos;s locale, or ISO 8601. Setting it also changes the %d{ISO} of the default `outputPattern`.</source>
        <translation>Form von %d: Uhrzeit mit Millisekunden, Datum und Zeit nach dem System, oder ISO 8601. Wird sie gesetzt, ändert sich auch das %d{ISO} des voreingestellten `outputPattern`.</translation>
    </message>
    <message>
        <source>Time zone of the dates in the log.</source>
        <translation>Zeitzone der Zeitangaben im Protokoll.</translation>
    </message>
    <message>
        <source>C2DM was switched off in 2015; set type fcm and fcm.serviceAccount</source>
        <translation>C2DM wurde 2015 abgeschaltet; setzen Sie type fcm und fcm.serviceAccount</translation>
    </message>
    <message>
        <source>C2DM was switched off in 2015; see [gms] http.ssl_trust_all</source>
        <translation>C2DM wurde 2015 abgeschaltet; siehe [gms] http.ssl_trust_all</translation>
    </message>
    <message>
        <source>push services no longer delay messages for idle devices; nothing to set</source>
        <translation>Push-Dienste verzögern Meldungen an ruhende Geräte nicht mehr; nichts zu setzen</translation>
    </message>
    <message>
        <source>GCM was switched off in 2019; set type fcm and fcm.serviceAccount</source>
        <translation>GCM wurde 2019 abgeschaltet; setzen Sie type fcm und fcm.serviceAccount</translation>
    </message>
    <message>
        <source>the key protocol of FCM ended in 2024; set fcm.serviceAccount</source>
        <translation>das Schlüsselprotokoll von FCM endete 2024; setzen Sie fcm.serviceAccount</translation>
    </message>
    <message>
        <source>chat runs in the server; nothing to set</source>
        <translation>Chat läuft im Server; nichts zu setzen</translation>
    </message>
    <message>
        <source>chat, routing and contacts are one process, bounded by the limits of the edge; nothing to set</source>
        <translation>Chat, Routing und Kontakte sind ein Prozess, begrenzt durch die Grenzen der Verbindungsschicht; nichts zu setzen</translation>
    </message>
    <message>
        <source>the transcript is in the store before a message is answered; nothing to set</source>
        <translation>das Gesprächsprotokoll steht im Datenspeicher, bevor eine Nachricht beantwortet wird; nichts zu setzen</translation>
    </message>
    <message>
        <source>the store is PostgreSQL or SQLite; see [store]</source>
        <translation>der Datenspeicher ist PostgreSQL oder SQLite; siehe [store]</translation>
    </message>
    <message>
        <source>the login of the old store; see [store] url and password-file</source>
        <translation>die Anmeldung am alten Datenspeicher; siehe [store] url und password-file</translation>
    </message>
    <message>
        <source>replication is PostgreSQL&apos;s own; nothing to set</source>
        <translation>Replikation ist Sache von PostgreSQL; nichts zu setzen</translation>
    </message>
    <message>
        <source>PostgreSQL compresses large values itself; nothing to set</source>
        <translation>PostgreSQL komprimiert große Werte selbst; nichts zu setzen</translation>
    </message>
    <message>
        <source>the web container is gone; listeners are sections [listener.&lt;name&gt;] with address and zone</source>
        <translation>den Web-Container gibt es nicht mehr; Listener sind Abschnitte [listener.&lt;name&gt;] mit address und zone</translation>
    </message>
    <message>
        <source>the web container is gone; set certificate and key of [listener.&lt;name&gt;]</source>
        <translation>den Web-Container gibt es nicht mehr; setzen Sie certificate und key von [listener.&lt;name&gt;]</translation>
    </message>
    <message>
        <source>no Java process runs; threads and memory need no setting</source>
        <translation>es läuft kein Java-Prozess; Threads und Speicher brauchen keine Einstellung</translation>
    </message>
    <message>
        <source>no Java process runs; read /metrics on an internal listener</source>
        <translation>es läuft kein Java-Prozess; lesen Sie /metrics an einem internen Listener</translation>
    </message>
    <message>
        <source>no index processes run; nothing to set</source>
        <translation>es laufen keine Indexprozesse; nichts zu setzen</translation>
    </message>
    <message>
        <source>dashboards are in the console; an external one reads the search endpoint</source>
        <translation>Dashboards sind in der Konsole; ein fremdes liest den Such-Endpunkt</translation>
    </message>
    <message>
        <source>reports are computed by the server; nothing to set</source>
        <translation>Berichte berechnet der Server; nichts zu setzen</translation>
    </message>
    <message>
        <source>no Message Server is used; alarms are delivered by sections [alarms.&lt;name&gt;]</source>
        <translation>es gibt keinen Message Server; Alarme stellen Abschnitte [alarms.&lt;name&gt;] zu</translation>
    </message>
    <message>
        <source>no garbage collector runs; set [metrics] EventLoopStall.threshold</source>
        <translation>es läuft kein Garbage Collector; setzen Sie [metrics] EventLoopStall.threshold</translation>
    </message>
    <message>
        <source>chat, routing and contacts are one process; for external orchestration set [gms] http.socket_timeout</source>
        <translation>Chat, Routing und Kontakte sind ein Prozess; für externe Orchestrierung setzen Sie [gms] http.socket_timeout</translation>
    </message>
    <message>
        <source>what cannot be stored is not acknowledged (503, 507); nothing to set</source>
        <translation>was nicht gespeichert werden kann, wird nicht bestätigt (503, 507); nichts zu setzen</translation>
    </message>
    <message>
        <source>the web container is gone; the time limits of connections are options of [http]</source>
        <translation>den Web-Container gibt es nicht mehr; die Fristen von Verbindungen sind Optionen von [http]</translation>
    </message>
    <message>
        <source>Name of the list whose groups are the pools of access numbers.</source>
        <translation>Name der Liste, deren Gruppen die Pools der Zugangsnummern sind.</translation>
    </message>
    <message>
        <source>Whether access to numbers and services is controlled by the header gms_user: requests without it are refused, a user holds one number of a group at a time and sees no service of another user.</source>
        <translation>Ob der Zugriff auf Rufnummern und Dienste über das Kopffeld gms_user gesteuert wird: Anfragen ohne es werden abgewiesen, ein Benutzer hat von einer Gruppe eine Rufnummer zur Zeit und sieht keinen Dienst anderer.</translation>
    </message>
    <message>
        <source>Name of the list whose groups are the exception patterns.</source>
        <translation>Name der Liste, deren Gruppen die Ausnahmemuster sind.</translation>
    </message>
    <message>
        <source>How a number of the group is given out. RANDOM: any, without booking. LOCAL: to one user of this node at a time. CLUSTER: to one user of the whole cluster at a time.</source>
        <translation>Wie eine Rufnummer der Gruppe vergeben wird. RANDOM: irgendeine, ohne Buchung. LOCAL: an einen Benutzer dieses Knotens zur Zeit. CLUSTER: an einen Benutzer des ganzen Clusters zur Zeit.</translation>
    </message>
    <message>
        <source>Seconds a number stays booked (LOCAL and CLUSTER).</source>
        <translation>Sekunden, die eine Rufnummer gebucht bleibt (LOCAL und CLUSTER).</translation>
    </message>
    <message>
        <source>Number given out, unbooked, when none is free (LOCAL and CLUSTER).</source>
        <translation>Rufnummer, die ohne Buchung vergeben wird, wenn keine frei ist (LOCAL und CLUSTER).</translation>
    </message>
    <message>
        <source>A disabled entry.</source>
        <translation>Ein abgeschalteter Eintrag.</translation>
    </message>
    <message>
        <source>A number of the group; the name is free but does not begin with _.</source>
        <translation>Eine Rufnummer der Gruppe; der Name ist frei, beginnt aber nicht mit _.</translation>
    </message>
    <message>
        <source>A disabled pattern.</source>
        <translation>Ein abgeschaltetes Muster.</translation>
    </message>
    <message>
        <source>A regular expression (RE2) that the whole value of a parameter must match; quotes around it do not count.</source>
        <translation>Ein regulärer Ausdruck (RE2), dem der ganze Wert eines Parameters entsprechen muss; Anführungszeichen darum zählen nicht.</translation>
    </message>
    <message>
        <source>An entry; # before its name disables it.</source>
        <translation>Ein Eintrag; # vor seinem Namen schaltet ihn ab.</translation>
    </message>
    <message>
        <source>Whether the internal paths of /server ask for Basic authentication. Basic needs user-id and password.</source>
        <translation>Ob die internen Pfade von /server nach Basic-Authentifizierung fragen. Basic braucht user-id und password.</translation>
    </message>
    <message>
        <source>User name for auth-scheme Basic; it cannot contain a colon.</source>
        <translation>Benutzername für auth-scheme Basic; er darf keinen Doppelpunkt enthalten.</translation>
    </message>
    <message>
        <source>Password for auth-scheme Basic.</source>
        <translation>Kennwort für auth-scheme Basic.</translation>
    </message>
    <message>
        <source>Severity of the alarm with the id that stands after the dot (severity.2001); without it the alarm&apos;s own.</source>
        <translation>Schwere des Alarms mit der Nummer nach dem Punkt (severity.2001); ohne sie die des Alarms selbst.</translation>
    </message>
    <message>
        <source>Number of this node, shown with two digits and different on every node. Ids and access codes begin with it; without it the node issues no access codes.</source>
        <translation>Nummer dieses Knotens, zweistellig gezeigt und auf jedem Knoten eine andere. Kennungen und Zugangscodes beginnen mit ihr; ohne sie vergibt der Knoten keine Zugangscodes.</translation>
    </message>
    <message>
        <source>Address of the load balancer as clients see it. Every absolute URL that is sent out begins with it; without it they begin with the node&apos;s own address.</source>
        <translation>Adresse des Lastverteilers, wie Clients sie sehen. Jede vollständige URL, die verschickt wird, beginnt mit ihr; ohne sie mit der Adresse des Knotens.</translation>
    </message>
    <message>
        <source>Host name of this node in the cluster and in the URLs it sends out; without it the local name of the machine.</source>
        <translation>Hostname dieses Knotens im Cluster und in den URLs, die er verschickt; ohne ihn der lokale Name des Rechners.</translation>
    </message>
    <message>
        <source>Port of the runtime API as the other nodes know it. When it is configured and no public listener has this port, alarm 2002 is raised.</source>
        <translation>Port des Laufzeit-API, wie die anderen Knoten ihn kennen. Ist er gesetzt und hat kein öffentlicher Listener diesen Port, wird Alarm 2002 ausgelöst.</translation>
    </message>
    <message>
        <source>First segment of the runtime API&apos;s paths: /app_name/1/... A new data folder starts with genesys.</source>
        <translation>Erstes Segment der Pfade des Laufzeit-API: /app_name/1/... Ein neuer Datenordner beginnt mit genesys.</translation>
    </message>
    <message>
        <source>User name of Basic authentication for the runtime API.</source>
        <translation>Benutzername der Basic-Authentifizierung für das Laufzeit-API.</translation>
    </message>
    <message>
        <source>Password of Basic authentication for the runtime API. Setting it turns authentication on. A service or API with its own pair refuses this one.</source>
        <translation>Kennwort der Basic-Authentifizierung für das Laufzeit-API. Ist es gesetzt, wird sie verlangt. Ein Dienst oder API mit eigenem Paar lehnt dieses ab.</translation>
    </message>
    <message>
        <source>Realm named when Basic authentication asks for a password.</source>
        <translation>Bereich (Realm), der genannt wird, wenn die Basic-Authentifizierung nach einem Kennwort fragt.</translation>
    </message>
    <message>
        <source>Name of the cluster, for people and for the links between its nodes: both ends must belong to the same.</source>
        <translation>Name des Clusters, für Menschen und für die Verbindungen zwischen seinen Knoten: Beide Enden müssen zum selben gehören.</translation>
    </message>
    <message>
        <source>Names of the nodes that make up the cluster. A node is ready only while a majority of them is up; without this every node is a cluster of its own. One change set changes it while the nodes run.</source>
        <translation>Namen der Knoten, aus denen der Cluster besteht. Ein Knoten ist nur bereit, solange eine Mehrheit davon läuft; ohne dies ist jeder Knoten ein eigener Cluster. Ein Änderungssatz ändert es im laufenden Betrieb.</translation>
    </message>
    <message>
        <source>Name of this node, different on every node that shares the store; without it node- and the node_id in two digits.</source>
        <translation>Name dieses Knotens, auf jedem Knoten am selben Datenspeicher ein anderer; ohne ihn node- und die node_id in zwei Ziffern.</translation>
    </message>
    <message>
        <source>Data centre this node stands in, for the cluster view.</source>
        <translation>Rechenzentrum, in dem dieser Knoten steht, für die Clusteransicht.</translation>
    </message>
    <message>
        <source>Rack this node stands in, for the cluster view.</source>
        <translation>Rack, in dem dieser Knoten steht, für die Clusteransicht.</translation>
    </message>
    <message>
        <source>Where this node takes links from the others, for live figures and the like: host:port or [address]:port with a numeric address or localhost; port 0 takes a free one. Off loopback it needs key-file or certificate. Without it the node has no links.</source>
        <translation>Wo dieser Knoten Verbindungen der anderen annimmt, für Live-Werte und Ähnliches: Host:Port oder [Adresse]:Port mit einer numerischen Adresse oder localhost; Port 0 nimmt einen freien. Außerhalb von Loopback braucht es key-file oder certificate. Ohne dies hat der Knoten keine Verbindungen.</translation>
    </message>
    <message>
        <source>host:port by which the other nodes reach listen; without it that address itself or, where it is a wildcard, [server] web_host or the name of the machine.</source>
        <translation>Host:Port, unter dem die anderen Knoten listen erreichen; ohne dies jene Adresse selbst oder, wo sie ein Platzhalter ist, [server] web_host oder der Name des Rechners.</translation>
    </message>
    <message>
        <source>File (0600) with the key that the nodes of the cluster share, at least 32 bytes; make it with `openssl rand -hex 32`. It secures the links in both directions (TLS 1.3). With certificate it does not count. Read again on SIGHUP, for new links.</source>
        <translation>Datei (0600) mit dem Schlüssel, den die Knoten des Clusters teilen, mindestens 32 Bytes; erzeugen Sie sie mit `openssl rand -hex 32`. Er sichert die Verbindungen in beiden Richtungen (TLS 1.3). Mit certificate zählt er nicht. Wird bei SIGHUP für neue Verbindungen neu gelesen.</translation>
    </message>
    <message>
        <source>File with this node&apos;s certificate for the links and its chain, PEM; it must have the name of the node as a DNS name or as its common name. Needs certificate-key and ca. Read again on SIGHUP, for new links.</source>
        <translation>Datei mit dem Zertifikat dieses Knotens für die Verbindungen und seiner Kette, PEM; es muss den Namen des Knotens als DNS-Namen oder als Common Name tragen. Braucht certificate-key und ca. Wird bei SIGHUP für neue Verbindungen neu gelesen.</translation>
    </message>
    <message>
        <source>File (0600) with the private key of certificate, PEM, not encrypted.</source>
        <translation>Datei (0600) mit dem privaten Schlüssel von certificate, PEM, nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>File with the authorities, PEM, whose certificates the other nodes may have.</source>
        <translation>Datei mit den Zertifizierungsstellen, PEM, deren Zertifikate die anderen Knoten haben dürfen.</translation>
    </message>
    <message>
        <source>Seconds between the moment a node reports OFFLINE in a graceful stop and its end. Requests are still served.</source>
        <translation>Sekunden zwischen dem Zeitpunkt, zu dem ein Knoten bei einem geordneten Halt OFFLINE meldet, und seinem Ende. Anfragen werden noch bedient.</translation>
    </message>
    <message>
        <source>Mandatory. Kind of service; only builtin exists so far, orchestration services (ors) are refused.</source>
        <translation>Pflicht. Art des Dienstes; bisher gibt es nur builtin, Orchestrierungsdienste (ors) werden abgelehnt.</translation>
    </message>
    <message>
        <source>Mandatory. Which built-in service this is. request-access, match-interaction and query are served on internal listeners only, whatever their section is called.</source>
        <translation>Pflicht. Welcher eingebaute Dienst dies ist. request-access, match-interaction und query werden nur auf internen Listenern bedient, gleich wie ihr Abschnitt heißt.</translation>
    </message>
    <message>
        <source>Seconds a service and its data live.</source>
        <translation>Sekunden, die ein Dienst und seine Daten leben.</translation>
    </message>
    <message>
        <source>Group of the resource list that access numbers are taken from.</source>
        <translation>Gruppe der Ressourcenliste, aus der Zugangsnummern genommen werden.</translation>
    </message>
    <message>
        <source>Seconds an access number stays booked (LOCAL and CLUSTER groups); without it the group&apos;s value. A request parameter of this name beats it.</source>
        <translation>Sekunden, die eine Zugangsnummer gebucht bleibt (Gruppen LOCAL und CLUSTER); ohne dies der Wert der Gruppe. Ein Anfrageparameter dieses Namens geht vor.</translation>
    </message>
    <message>
        <source>Whether an access code is issued with the number.</source>
        <translation>Ob mit der Rufnummer ein Zugangscode vergeben wird.</translation>
    </message>
    <message>
        <source>Digits of an access code, the two of the node included. Below 6 a node soon runs out of codes.</source>
        <translation>Ziffern eines Zugangscodes, die beiden des Knotens eingeschlossen. Unter 6 gehen einem Knoten bald die Codes aus.</translation>
    </message>
    <message>
        <source>Group of the pattern list that every parameter is tested against. A hit is an exception and answers 400.</source>
        <translation>Gruppe der Musterliste, gegen die jeder Parameter geprüft wird. Ein Treffer ist eine Ausnahme und ergibt 400.</translation>
    </message>
    <message>
        <source>HTTP status when no number is free (503 if not configured) or nothing matches (404 if not configured).</source>
        <translation>HTTP-Status, wenn keine Rufnummer frei ist (503, wenn nicht gesetzt) oder nichts passt (404, wenn nicht gesetzt).</translation>
    </message>
    <message>
        <source>Whether a matched service is deleted, so that it cannot match again.</source>
        <translation>Ob ein zugeordneter Dienst gelöscht wird, sodass er nicht noch einmal zugeordnet werden kann.</translation>
    </message>
    <message>
        <source>Whether a service that has an access code matches only with it.</source>
        <translation>Ob ein Dienst, der einen Zugangscode hat, nur mit ihm zugeordnet wird.</translation>
    </message>
    <message>
        <source>Whether all matching services are returned instead of the newest.</source>
        <translation>Ob alle passenden Dienste geliefert werden statt des neuesten.</translation>
    </message>
    <message>
        <source>Whether a match returns the data of the service as well.</source>
        <translation>Ob eine Zuordnung auch die Daten des Dienstes liefert.</translation>
    </message>
    <message>
        <source>The same as _return_data; either is enough.</source>
        <translation>Dasselbe wie _return_data; eines von beiden genügt.</translation>
    </message>
    <message>
        <source>Whether a matched service is deleted together with its data.</source>
        <translation>Ob ein zugeordneter Dienst samt seinen Daten gelöscht wird.</translation>
    </message>
    <message>
        <source>Whether public listeners serve this service. It cannot open a service that is internal by its kind.</source>
        <translation>Ob öffentliche Listener diesen Dienst bedienen. Ein Dienst, der seiner Art nach intern ist, lässt sich damit nicht öffnen.</translation>
    </message>
    <message>
        <source>HTTP status of a get service while the node is online.</source>
        <translation>HTTP-Status eines get-Dienstes, solange der Knoten online ist.</translation>
    </message>
    <message>
        <source>HTTP status of a get service while the node is offline.</source>
        <translation>HTTP-Status eines get-Dienstes, solange der Knoten offline ist.</translation>
    </message>
    <message>
        <source>User name of Basic authentication for this service alone.</source>
        <translation>Benutzername der Basic-Authentifizierung nur für diesen Dienst.</translation>
    </message>
    <message>
        <source>Password of Basic authentication for this service; the pair of [server] is then refused here. A user name without it uses the password of [server].</source>
        <translation>Kennwort der Basic-Authentifizierung für diesen Dienst; das Paar von [server] wird hier dann abgelehnt. Ein Benutzername ohne dieses verwendet das Kennwort von [server].</translation>
    </message>
    <message>
        <source>Any other name is data of the service: it overrides the request parameter of that name, and get returns it.</source>
        <translation>Jeder andere Name sind Daten des Dienstes: Er übersteuert den Anfrageparameter dieses Namens, und get liefert ihn.</translation>
    </message>
    <message>
        <source>User name of Basic authentication for the Storage API alone.</source>
        <translation>Benutzername der Basic-Authentifizierung nur für das Storage-API.</translation>
    </message>
    <message>
        <source>Password of Basic authentication for the Storage API; the pair of [server] is then refused there. A user name without it uses the password of [server].</source>
        <translation>Kennwort der Basic-Authentifizierung für das Storage-API; das Paar von [server] wird dort dann abgelehnt. Ein Benutzername ohne dieses verwendet das Kennwort von [server].</translation>
    </message>
    <message>
        <source>Where the data are kept: sqlite:PATH, a relative PATH being inside the data folder. The folder of the file must be private (0700). Or postgresql://user@host:port[,host:port...]/database[?sslrootcert=FILE&amp;...], of which the primary is taken; a host that is not local must prove its name (sslmode=verify-full) unless sslmode says otherwise. `usherd --migrate` prepares such a database.</source>
        <translation>Wo die Daten liegen: sqlite:PATH, wobei ein relativer PATH im Datenordner liegt. Der Ordner der Datei muss privat sein (0700). Oder postgresql://user@host:port[,host:port...]/database[?sslrootcert=FILE&amp;...], wovon der primäre genommen wird; ein Host, der nicht lokal ist, muss seinen Namen beweisen (sslmode=verify-full), sofern sslmode nichts anderes sagt. `usherd --migrate` bereitet eine solche Datenbank vor.</translation>
    </message>
    <message>
        <source>File (0600) whose first line is the password of the user in url; without it a client certificate or the system account proves who we are.</source>
        <translation>Datei (0600), deren erste Zeile das Kennwort des Benutzers in url ist; ohne sie beweist ein Client-Zertifikat oder das Systemkonto, wer wir sind.</translation>
    </message>
    <message>
        <source>The role that `usherd --migrate` lets read and write the tables: the one the server runs as.</source>
        <translation>Die Rolle, der `usherd --migrate` Lesen und Schreiben der Tabellen erlaubt: die, mit der der Server läuft.</translation>
    </message>
    <message>
        <source>Whether the server may run as a role that could change the schema of a PostgreSQL database.</source>
        <translation>Ob der Server mit einer Rolle laufen darf, die das Schema einer PostgreSQL-Datenbank ändern könnte.</translation>
    </message>
    <message>
        <source>Whether a PostgreSQL host that is not local may be used with an sslmode weaker than verify-full, so that it need not prove its name. An alarm stands as long as one is.</source>
        <translation>Ob ein PostgreSQL-Host, der nicht lokal ist, mit einem schwächeren sslmode als verify-full verwendet werden darf, sodass er seinen Namen nicht beweisen muss. Solange einer es wird, steht ein Alarm.</translation>
    </message>
    <message>
        <source>Threads that read from the store; one more thread writes. Each keeps up to 2 MB of pages.</source>
        <translation>Threads, die aus dem Datenspeicher lesen; ein weiterer schreibt. Jeder hält bis zu 2 MB an Seiten.</translation>
    </message>
    <message>
        <source>Jobs that may wait for the writer, and as many for the readers. One more is answered with 503 and Retry-After.</source>
        <translation>Aufträge, die auf den Schreiber warten dürfen, und ebenso viele auf die Leser. Ein weiterer wird mit 503 und Retry-After beantwortet.</translation>
    </message>
    <message>
        <source>Milliseconds from which on a statement of the store counts as slow: it is counted, logged without its values, and kept for the store page among the last 100. 0 takes every statement.</source>
        <translation>Millisekunden, ab denen eine Anweisung des Datenspeichers als langsam gilt: Sie wird gezählt, ohne ihre Werte protokolliert und für die Seite des Datenspeichers unter den letzten 100 behalten. 0 nimmt jede Anweisung.</translation>
    </message>
    <message>
        <source>Rows a second that are removed, at most, once their time is over. They are removed a few at a time between other changes; raise this when the store page shows retention falling behind.</source>
        <translation>Zeilen je Sekunde, die höchstens entfernt werden, sobald ihre Zeit um ist. Sie werden wenige auf einmal zwischen anderen Änderungen entfernt; erhöhen Sie dies, wenn die Seite des Datenspeichers zeigt, dass die Aufbewahrung zurückfällt.</translation>
    </message>
    <message>
        <source>Seconds between two backups of the store, made while the server goes on and verified. An alarm is raised when the newest is older than twice this. 0 makes none.</source>
        <translation>Sekunden zwischen zwei Sicherungen des Datenspeichers, die im laufenden Betrieb angelegt und geprüft werden. Ein Alarm wird ausgelöst, wenn die neueste älter als das Doppelte ist. 0 legt keine an.</translation>
    </message>
    <message>
        <source>The folder for backups, private (0700), created if it is missing; a relative one is inside the data folder.</source>
        <translation>Der Ordner für Sicherungen, privat (0700), angelegt, wenn er fehlt; ein relativer liegt im Datenordner.</translation>
    </message>
    <message>
        <source>Backups that are kept; older ones are removed when a new one has been verified.</source>
        <translation>Sicherungen, die behalten werden; ältere werden entfernt, wenn eine neue geprüft ist.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The console of Usher, the open customer-engagement server.</source>
        <translation>Die Konsole von Usher, dem offenen Server für Kundenkontakte.</translation>
    </message>
    <message>
        <source>The server to connect to, ws:// or wss://.</source>
        <translation>Der Server, mit dem verbunden wird, ws:// oder wss://.</translation>
    </message>
    <message>
        <source>The account to log in with (admin).</source>
        <translation>Das Konto für die Anmeldung (admin).</translation>
    </message>
    <message>
        <source>A file whose first line is the password.</source>
        <translation>Eine Datei, deren erste Zeile das Kennwort ist.</translation>
    </message>
    <message>
        <source>The page to show, such as services.</source>
        <translation>Die Seite, die gezeigt wird, etwa services.</translation>
    </message>
    <message>
        <source>Where profiles and layout are kept, instead of the user&apos;s own place.</source>
        <translation>Wo Profile und Anordnung abgelegt werden, statt am Platz des Benutzers.</translation>
    </message>
</context>
<context>
    <name>usher::AdminClient</name>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 antwortet nicht</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>die Verbindung wurde geschlossen</translation>
    </message>
    <message>
        <source>the server has another certificate than the one that was accepted</source>
        <translation>der Server hat ein anderes Zertifikat als das angenommene</translation>
    </message>
    <message>
        <source>the server answers with protocol %1; this program speaks %2 to %3</source>
        <translation>der Server antwortet mit Protokoll %1; dieses Programm spricht %2 bis %3</translation>
    </message>
    <message>
        <source>no secure connection: %1</source>
        <translation>keine sichere Verbindung: %1</translation>
    </message>
    <message>
        <source>the connection was lost: %1</source>
        <translation>die Verbindung ist abgebrochen: %1</translation>
    </message>
    <message>
        <source>the server closed the connection: %1</source>
        <translation>der Server hat die Verbindung geschlossen: %1</translation>
    </message>
    <message>
        <source>cannot connect to %1: %2</source>
        <translation>keine Verbindung zu %1: %2</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>%1 was not answered in time</source>
        <translation>%1 wurde nicht rechtzeitig beantwortet</translation>
    </message>
    <message>
        <source>the server does not speak this protocol: %1</source>
        <translation>der Server spricht dieses Protokoll nicht: %1</translation>
    </message>
    <message>
        <source>the connection was lost: no sign of life from the server</source>
        <translation>die Verbindung ist abgebrochen: kein Lebenszeichen vom Server</translation>
    </message>
</context>
<context>
    <name>usher::console::Catalog</name>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>a list, separated by commas</source>
        <translation>eine durch Kommas getrennte Liste</translation>
    </message>
    <message>
        <source>some of %1, separated by commas</source>
        <translation>einige von %1, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>an address such as %1://host/path</source>
        <translation>eine Adresse wie %1://Host/Pfad</translation>
    </message>
    <message>
        <source>a file or folder on the server</source>
        <translation>eine Datei oder ein Ordner auf dem Server</translation>
    </message>
    <message>
        <source>letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;</source>
        <translation>Buchstaben, Ziffern, &apos;.&apos;, &apos;_&apos; und &apos;-&apos;</translation>
    </message>
    <message>
        <source>a host name or an IP address</source>
        <translation>ein Hostname oder eine IP-Adresse</translation>
    </message>
    <message>
        <source>host:port</source>
        <translation>Host:Port</translation>
    </message>
    <message>
        <source>an RE2 regular expression</source>
        <translation>ein regulärer Ausdruck nach RE2</translation>
    </message>
    <message numerus="yes">
        <source>at most %n character(s)</source>
        <translation>
            <numerusform>höchstens %n Zeichen</numerusform>
            <numerusform>höchstens %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no valid value.</source>
        <translation>Das ist kein gültiger Wert.</translation>
    </message>
    <message>
        <source>Valid: %1.</source>
        <translation>Gültig: %1.</translation>
    </message>
</context>
<context>
    <name>usher::console::Cells</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
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
        <translation>%1 T %2 h</translation>
    </message>
    <message>
        <source>%1
On the server: %2 UTC</source>
        <translation>%1
Auf dem Server: %2 UTC</translation>
    </message>
</context>
<context>
    <name>usher::console::Profile</name>
    <message>
        <source>An address is needed, for example 127.0.0.1:8082.</source>
        <translation>Es fehlt die Adresse, zum Beispiel 127.0.0.1:8082.</translation>
    </message>
    <message>
        <source>This is no address. Write a host and a port, for example usher.example.com:8082.</source>
        <translation>Das ist keine Adresse. Schreiben Sie Host und Port, zum Beispiel usher.example.com:8082.</translation>
    </message>
    <message>
        <source>The address must begin with ws:// or wss://.</source>
        <translation>Die Adresse muss mit ws:// oder wss:// beginnen.</translation>
    </message>
    <message>
        <source>Account and password have fields of their own and do not belong in the address.</source>
        <translation>Konto und Kennwort haben eigene Felder und gehören nicht in die Adresse.</translation>
    </message>
</context>
<context>
    <name>usher::console::RecordsModel</name>
    <message>
        <source>New, not applied yet</source>
        <translation>Neu, noch nicht angewendet</translation>
    </message>
    <message>
        <source>Changed, not applied yet</source>
        <translation>Geändert, noch nicht angewendet</translation>
    </message>
    <message>
        <source>Will be deleted</source>
        <translation>Wird gelöscht</translation>
    </message>
</context>
<context>
    <name>usher::console::Session</name>
    <message>
        <source>The account or the password is wrong.</source>
        <translation>Das Konto oder das Kennwort ist falsch.</translation>
    </message>
    <message>
        <source>The session is over. Log in again.</source>
        <translation>Die Sitzung ist beendet. Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The session is over (%1). Log in again.</source>
        <translation>Die Sitzung ist beendet (%1). Melden Sie sich neu an.</translation>
    </message>
    <message numerus="yes">
        <source>Too many failed logins. Try again in %n second(s).</source>
        <translation>
            <numerusform>Zu viele fehlgeschlagene Anmeldungen. Versuchen Sie es in %n Sekunde wieder.</numerusform>
            <numerusform>Zu viele fehlgeschlagene Anmeldungen. Versuchen Sie es in %n Sekunden wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many logins at once. Try again in a moment.</source>
        <translation>Zu viele Anmeldungen auf einmal. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The account %1 may not log in: %2.</source>
        <translation>Das Konto %1 darf sich nicht anmelden: %2.</translation>
    </message>
    <message>
        <source>The server is not connected.</source>
        <translation>Der Server ist nicht verbunden.</translation>
    </message>
</context>
<context>
    <name>usher::console::Workspace</name>
    <message>
        <source>change of %1</source>
        <translation>Änderung von %1</translation>
    </message>
    <message>
        <source>new %1</source>
        <translation>neu: %1</translation>
    </message>
    <message>
        <source>deletion of %1</source>
        <translation>Löschung von %1</translation>
    </message>
    <message>
        <source>renaming of %1</source>
        <translation>Umbenennung von %1</translation>
    </message>
    <message>
        <source>Changes are being applied already.</source>
        <translation>Es werden bereits Änderungen angewendet.</translation>
    </message>
    <message>
        <source>discarding all changes</source>
        <translation>Verwerfen aller Änderungen</translation>
    </message>
    <message>
        <source>discarding changes of %1</source>
        <translation>Verwerfen der Änderungen an %1</translation>
    </message>
    <message>
        <source>keeping mine of %1</source>
        <translation>eigene Fassung von %1 behalten</translation>
    </message>
    <message>
        <source>keeping theirs of %1</source>
        <translation>fremde Fassung von %1 behalten</translation>
    </message>
</context>
<context>
    <name>usher::ui::CommandPalette</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Go to a page, a record, an option, or do something</source>
        <translation>Zu einer Seite, einem Eintrag, einer Option gehen oder etwas tun</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>%1    %2</source>
        <comment>what, where</comment>
        <translation>%1    %2</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
</context>
<context>
    <name>usher::ui::ConnectDialog</name>
    <message>
        <source>Connect to a server</source>
        <translation>Mit einem Server verbinden</translation>
    </message>
    <message>
        <source>&amp;Keep the password in the desktop&apos;s keychain</source>
        <translation>Kennwort im Schlüsselbund &amp;behalten</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Profil entfernen</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>such as &apos;Production Europe&apos;</source>
        <translation>etwa &apos;Produktion Europa&apos;</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Production (changes are guarded)</source>
        <translation>Produktion (Änderungen gesichert)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>Acc&amp;ount</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Kenn&amp;wort</translation>
    </message>
    <message>
        <source>New server</source>
        <translation>Neuer Server</translation>
    </message>
    <message>
        <source>An account is needed.</source>
        <translation>Es fehlt das Konto.</translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation>Verbinde mit %1 …</translation>
    </message>
    <message>
        <source>%1: %2

The certificate is for %3, signed by %4, valid from %5 to %6. Its fingerprint (SHA-256) is

%7

Compare it with what the server&apos;s administrator tells you. If it is the same, only this certificate will be accepted from now on.</source>
        <translation>%1: %2

Das Zertifikat ist für %3, unterzeichnet von %4, gültig von %5 bis %6. Sein Fingerabdruck (SHA-256) ist

%7

Vergleichen Sie ihn mit dem, was der Administrator des Servers nennt. Stimmt er überein, wird künftig nur dieses Zertifikat angenommen.</translation>
    </message>
    <message>
        <source>Do you trust this server?</source>
        <translation>Vertrauen Sie diesem Server?</translation>
    </message>
    <message>
        <source>It is the same: trust it</source>
        <translation>Stimmt überein: vertrauen</translation>
    </message>
    <message>
        <source>Remove the profile %1?</source>
        <translation>Das Profil %1 entfernen?</translation>
    </message>
    <message>
        <source>The server is not touched. The password, the certificate and the layout kept for it are forgotten.</source>
        <translation>Der Server bleibt unberührt. Kennwort, Zertifikat und Anordnung, die für ihn aufbewahrt wurden, werden vergessen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>usher::ui::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Reason (kept in the audit)</source>
        <translation>&amp;Grund (bleibt im Audit)</translation>
    </message>
</context>
<context>
    <name>usher::ui::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This server does not know the option %1 of [%2].</source>
        <translation>Dieser Server kennt die Option %1 von [%2] nicht.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>Wirkt</translation>
    </message>
    <message>
        <source>at the next start of the server</source>
        <translation>beim nächsten Start des Servers</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>Set for</source>
        <translation>Gesetzt für</translation>
    </message>
    <message>
        <source>the whole cluster</source>
        <translation>den ganzen Cluster</translation>
    </message>
    <message>
        <source>each node</source>
        <translation>jeden Knoten</translation>
    </message>
    <message>
        <source>the whole cluster or a node</source>
        <translation>den ganzen Cluster oder einen Knoten</translation>
    </message>
    <message>
        <source>There is no help on this page yet.</source>
        <translation>Zu dieser Seite gibt es noch keine Hilfe.</translation>
    </message>
</context>
<context>
    <name>usher::ui::ListPage</name>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Diese Liste filtern</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
</context>
<context>
    <name>usher::ui::MainWindow</name>
    <message>
        <source>Search  (Ctrl+K)</source>
        <translation>Suchen  (Strg+K)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Änderungen prüfen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Diese Liste filtern</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Leave this server?</source>
        <translation>Diesen Server verlassen?</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not applied. They are lost when you connect to another server.</source>
        <translation>
            <numerusform>%n Änderung ist nicht angewendet. Sie geht verloren, wenn Sie sich mit einem anderen Server verbinden.</numerusform>
            <numerusform>%n Änderungen sind nicht angewendet. Sie gehen verloren, wenn Sie sich mit einem anderen Server verbinden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a server</source>
        <translation>Server wählen</translation>
    </message>
    <message>
        <source>The server is away. What you see is as of %1; your edits are kept. The next try is at %2.</source>
        <translation>Der Server ist nicht erreichbar. Was Sie sehen, ist der Stand von %1; Ihre Änderungen bleiben erhalten. Der nächste Versuch ist um %2.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation>Verbinde mit %1 …</translation>
    </message>
    <message>
        <source>No server is connected.</source>
        <translation>Es ist kein Server verbunden.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Es ist nichts geändert.</translation>
    </message>
    <message>
        <source>Unlock %1 for changes?</source>
        <translation>%1 für Änderungen entsperren?</translation>
    </message>
    <message>
        <source>This is a production server. Nothing is sent before you review it. It is locked again after five minutes without a key or click.</source>
        <translation>Das ist ein Produktionsserver. Nichts wird gesendet, bevor Sie es geprüft haben. Nach fünf Minuten ohne Taste oder Klick wird er wieder gesperrt.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Kompakte Zeilen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Connect to another server …</source>
        <translation>Mit anderem Server verbinden …</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Log out?</source>
        <translation>Abmelden?</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not applied. They are kept until the program ends or another server is chosen.</source>
        <translation>
            <numerusform>%n Änderung ist nicht angewendet. Sie bleibt erhalten, bis das Programm endet oder ein anderer Server gewählt wird.</numerusform>
            <numerusform>%n Änderungen sind nicht angewendet. Sie bleiben erhalten, bis das Programm endet oder ein anderer Server gewählt wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close without applying?</source>
        <translation>Schließen, ohne anzuwenden?</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are not applied and are lost.</source>
        <translation>
            <numerusform>%n Änderung ist nicht angewendet und geht verloren.</numerusform>
            <numerusform>%n Änderungen sind nicht angewendet und gehen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>usher::ui::OptionEditor</name>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>usher::ui::Pages</name>
    <message>
        <source>Build</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
</context>
<context>
    <name>usher::ui::Rail</name>
    <message>
        <source>Collapse the menu</source>
        <translation>Menü einklappen</translation>
    </message>
</context>
<context>
    <name>usher::ui::RecordForm</name>
    <message>
        <source>This server does not know this option.</source>
        <translation>Dieser Server kennt diese Option nicht.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Add an option …</source>
        <translation>Option hinzufügen …</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Option hinzufügen</translation>
    </message>
</context>
<context>
    <name>usher::ui::ReviewDialog</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Änderungen prüfen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Discard all</source>
        <translation>Alle verwerfen</translation>
    </message>
    <message>
        <source>Everything below is applied together or not at all, and can be rolled back from the audit.</source>
        <translation>Alles Folgende wird gemeinsam angewendet oder gar nicht und lässt sich im Audit zurückrollen.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>Von anderen geändert</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>Co&amp;mment (kept in the audit)</source>
        <translation>Ko&amp;mmentar (bleibt im Audit)</translation>
    </message>
    <message>
        <source>All changes are discarded. Ctrl+Z brings them back.</source>
        <translation>Alle Änderungen sind verworfen. Strg+Z bringt sie zurück.</translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>inzwischen geändert</translation>
    </message>
    <message>
        <source>deleted meanwhile</source>
        <translation>inzwischen gelöscht</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Andere behalten</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Es ist nichts geändert.</translation>
    </message>
    <message>
        <source>Somebody else has changed the same values. Decide for each what is to stay.</source>
        <translation>Jemand anderes hat dieselben Werte geändert. Entscheiden Sie bei jedem, was bleibt.</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Frage den Server …</translation>
    </message>
    <message>
        <source>%1 depends on it: %2</source>
        <translation>%1 hängt davon ab: %2</translation>
    </message>
    <message>
        <source>Takes effect at once.</source>
        <translation>Wirkt sofort.</translation>
    </message>
    <message>
        <source>Takes effect at the next start of each node: %1</source>
        <translation>Wirkt beim nächsten Start jedes Knotens: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) would no longer work</source>
        <translation>
            <numerusform>%n Sache würde nicht mehr funktionieren</numerusform>
            <numerusform>%n Dinge würden nicht mehr funktionieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <translation>
            <numerusform>%n Änderung anwenden</numerusform>
            <numerusform>%n Änderungen anwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Applying …</source>
        <translation>Wird angewendet …</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) applied</source>
        <translation>
            <numerusform>%n Änderung angewendet</numerusform>
            <numerusform>%n Änderungen angewendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::ServicesPage</name>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Ressourcengruppe</translation>
    </message>
    <message>
        <source>Lives for (s)</source>
        <translation>Lebensdauer (s)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Neuer Dienst</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>No service yet</source>
        <translation>Noch kein Dienst</translation>
    </message>
    <message>
        <source>A service is what apps, web pages and IVRs ask for: it books a number, keeps data, matches a call.</source>
        <translation>Einen Dienst fragen Apps, Webseiten und Sprachmenüs an: Er bucht eine Rufnummer, bewahrt Daten auf, ordnet einen Anruf zu.</translation>
    </message>
    <message>
        <source>Name, as it stands in the path of its requests</source>
        <translation>Name, wie er im Pfad der Anfragen steht</translation>
    </message>
    <message>
        <source>There is a service %1 already.</source>
        <translation>Es gibt bereits einen Dienst %1.</translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n service(s)</source>
        <translation>
            <numerusform>Löschung von %n Dienst</numerusform>
            <numerusform>Löschung von %n Diensten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::StateView</name>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>This could not be loaded</source>
        <translation>Das konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Not for this account</source>
        <translation>Nicht für dieses Konto</translation>
    </message>
    <message>
        <source>This needs the privilege %1, which the role of this account does not have.</source>
        <translation>Dafür ist das Recht %1 nötig, das die Rolle dieses Kontos nicht hat.</translation>
    </message>
</context>
<context>
    <name>usher::ui::StatusStrip</name>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>%1, node %2, version %3</source>
        <translation>%1, Knoten %2, Version %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>account, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Round trip to the server</source>
        <translation>Umlaufzeit zum Server</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), with conflicts: Review</source>
        <translation>
            <numerusform>%n Änderung, mit Konflikten: Prüfen</numerusform>
            <numerusform>%n Änderungen, mit Konflikten: Prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s): Review</source>
        <translation>
            <numerusform>%n Änderung: Prüfen</numerusform>
            <numerusform>%n Änderungen: Prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n Alarm</numerusform>
            <numerusform>%n Alarme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::TableView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
</context>
</TS>
