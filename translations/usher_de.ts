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
    <message>
        <source>there is no such page; there are %1</source>
        <translation>diese Seite gibt es nicht; es gibt %1</translation>
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
        <source>the connection was lost: no sign of life from the server</source>
        <translation>die Verbindung ist abgebrochen: kein Lebenszeichen vom Server</translation>
    </message>
    <message>
        <source>the server sent a message of more than %1 MB</source>
        <translation>der Server hat eine Nachricht von mehr als %1 MB geschickt</translation>
    </message>
    <message>
        <source>the server does not speak this protocol: %1 (&quot;%2&quot;)</source>
        <translation>der Server spricht dieses Protokoll nicht: %1 („%2“)</translation>
    </message>
    <message>
        <source>the server&apos;s message %1 is not as agreed: %2</source>
        <translation>die Nachricht %1 des Servers ist nicht wie vereinbart: %2</translation>
    </message>
</context>
<context>
    <name>usher::console::AccountsModel</name>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Betrachter</translation>
    </message>
    <message>
        <source>Log in and change the own password.</source>
        <translation>Anmelden und das eigene Kennwort ändern.</translation>
    </message>
    <message>
        <source>See services, lists, options, alarms, the cluster and the store.</source>
        <translation>Dienste, Listen, Optionen, Alarme, Cluster und Datenspeicher sehen.</translation>
    </message>
    <message>
        <source>See live services, bookings and requests, with the numbers of customers.</source>
        <translation>Laufende Dienste, Buchungen und Anfragen mit den Rufnummern der Kunden sehen.</translation>
    </message>
    <message>
        <source>Change services, lists and options.</source>
        <translation>Dienste, Listen und Optionen ändern.</translation>
    </message>
    <message>
        <source>Acknowledge alarms, release numbers, end services, drain nodes, back up.</source>
        <translation>Alarme quittieren, Rufnummern freigeben, Dienste beenden, Knoten leeren, sichern.</translation>
    </message>
    <message>
        <source>Manage accounts, set passwords, end the sessions of others.</source>
        <translation>Konten verwalten, Kennwörter setzen, Sitzungen anderer beenden.</translation>
    </message>
    <message>
        <source>See who changed what, and when.</source>
        <translation>Sehen, wer was wann geändert hat.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>this window</source>
        <translation>dieses Fenster</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Until, unless used</source>
        <translation>Bis (ungenutzt)</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>locked until %1</source>
        <translation>gesperrt bis %1</translation>
    </message>
    <message>
        <source>ok</source>
        <comment>state of an account</comment>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>1 to %1 of a–z, 0–9, &apos;.&apos;, &apos;_&apos;, &apos;-&apos; and &apos;@&apos;, with a letter or digit first.</source>
        <translation>1 bis %1 aus a–z, 0–9, &apos;.&apos;, &apos;_&apos;, &apos;-&apos; und &apos;@&apos;, am Anfang Buchstabe oder Ziffer.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A password has no control characters.</source>
        <translation>Ein Kennwort enthält keine Steuerzeichen.</translation>
    </message>
    <message>
        <source>A password has at most %1 bytes.</source>
        <translation>Ein Kennwort hat höchstens %1 Bytes.</translation>
    </message>
    <message numerus="yes">
        <source>A password has at least %n character(s).</source>
        <translation>
            <numerusform>Ein Kennwort hat mindestens %n Zeichen.</numerusform>
            <numerusform>Ein Kennwort hat mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of the account is no password.</source>
        <translation>Der Name des Kontos ist kein Kennwort.</translation>
    </message>
    <message>
        <source>One character repeated is no password.</source>
        <translation>Ein einziges wiederholtes Zeichen ist kein Kennwort.</translation>
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
    <message>
        <source>Logins and passwords</source>
        <translation>Anmeldungen und Kennwörter</translation>
    </message>
    <message>
        <source>Severity of alarms</source>
        <translation>Schwere von Alarmen</translation>
    </message>
    <message>
        <source>Cluster and links</source>
        <translation>Cluster und Verbindungen</translation>
    </message>
    <message>
        <source>Limits of connections</source>
        <translation>Grenzen für Verbindungen</translation>
    </message>
    <message>
        <source>Listener %1</source>
        <translation>Listener %1</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Pattern lists</source>
        <translation>Musterlisten</translation>
    </message>
    <message>
        <source>Paths and their ports</source>
        <translation>Pfade und ihre Ports</translation>
    </message>
    <message>
        <source>Resource lists</source>
        <translation>Ressourcenlisten</translation>
    </message>
    <message>
        <source>Access to internal paths</source>
        <translation>Zugriff auf interne Pfade</translation>
    </message>
    <message>
        <source>Server and its addresses</source>
        <translation>Server und seine Adressen</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Dienst %1</translation>
    </message>
    <message>
        <source>Graceful stop</source>
        <translation>Geordneter Halt</translation>
    </message>
    <message>
        <source>Data of clients</source>
        <translation>Daten von Clients</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Datenspeicher</translation>
    </message>
    <message>
        <source>Pages of other sites</source>
        <translation>Seiten anderer Websites</translation>
    </message>
    <message>
        <source>alone or with a unit (%1)</source>
        <translation>allein oder mit Einheit (%1)</translation>
    </message>
    <message>
        <source>or %1</source>
        <translation>oder %1</translation>
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
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>usher::console::Configured</name>
    <message>
        <source>A name is needed.</source>
        <translation>Es fehlt der Name.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>Höchstens %n Zeichen.</numerusform>
            <numerusform>Höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It contains a character that names do not have.</source>
        <translation>Enthält ein Zeichen, das in Namen nicht vorkommt.</translation>
    </message>
</context>
<context>
    <name>usher::console::OptionsModel</name>
    <message>
        <source>change of %1</source>
        <translation>Änderung von %1</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>restart pending</source>
        <translation>Neustart nötig</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie bewirkt</translation>
    </message>
    <message>
        <source>The value that counts on %1; an edit that is not applied stands in its place</source>
        <translation>Der Wert, der auf %1 gilt; eine nicht angewendete Änderung steht an seiner Stelle</translation>
    </message>
</context>
<context>
    <name>usher::console::OverrideRule</name>
    <message>
        <source>Asked for by Basic authentication, never taken from parameters.</source>
        <translation>Wird von der Basic-Authentifizierung abgefragt, nie aus Parametern genommen.</translation>
    </message>
    <message>
        <source>Made of the request&apos;s %1, which must be there.</source>
        <translation>Aus %1 der Anfrage gebildet; das muss vorhanden sein.</translation>
    </message>
    <message>
        <source>Only here: no request can say it.</source>
        <translation>Nur hier: Keine Anfrage kann es angeben.</translation>
    </message>
    <message>
        <source>A request may say %1.</source>
        <translation>Eine Anfrage kann %1 angeben.</translation>
    </message>
    <message>
        <source>A request may say otherwise with %1.</source>
        <translation>Eine Anfrage kann mit %1 etwas anderes angeben.</translation>
    </message>
    <message>
        <source>Not set here: %1 of the request counts.</source>
        <translation>Hier nicht gesetzt: %1 der Anfrage gilt.</translation>
    </message>
    <message>
        <source>Overrides %1 of the request.</source>
        <translation>Übersteuert %1 der Anfrage.</translation>
    </message>
</context>
<context>
    <name>usher::console::PatternsModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Er ist leer.</translation>
    </message>
    <message>
        <source>A # before the name disables it: use the check mark.</source>
        <translation>Ein # vor dem Namen schaltet ihn ab: Verwenden Sie dafür das Häkchen.</translation>
    </message>
    <message>
        <source>A name has 1 to %1 characters and no blank at either end.</source>
        <translation>Ein Name hat 1 bis %1 Zeichen und an keinem Ende ein Leerzeichen.</translation>
    </message>
    <message>
        <source>There is an expression %1 already.</source>
        <translation>Es gibt bereits einen Ausdruck %1.</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>nicht verwendbar</translation>
    </message>
    <message numerus="yes">
        <source>fits %n value(s)</source>
        <translation>
            <numerusform>passt auf %n Wert</numerusform>
            <numerusform>passt auf %n Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>It is applied</source>
        <translation>Er wird angewendet</translation>
    </message>
    <message>
        <source>It is kept but not applied</source>
        <translation>Er bleibt erhalten, wird aber nicht angewendet</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>abgeschaltet</translation>
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
    <message>
        <source>No secure connection to %1: %2.</source>
        <translation>Keine sichere Verbindung zu %1: %2.</translation>
    </message>
    <message>
        <source>This console is newer than the server: it speaks protocol %1, the server %2. Update the server, or use an older console.</source>
        <translation>Diese Konsole ist neuer als der Server: Sie spricht Protokoll %1, der Server %2. Den Server aktualisieren oder eine ältere Konsole verwenden.</translation>
    </message>
    <message>
        <source>This console is too old for the server: it speaks protocol %1, the server %2. Update the console.</source>
        <translation>Diese Konsole ist für den Server zu alt: Sie spricht Protokoll %1, der Server %2. Die Konsole aktualisieren.</translation>
    </message>
</context>
<context>
    <name>usher::console::ValueRanges</name>
    <message>
        <source>The first value, such as 1-888-555-0100.</source>
        <translation>Der erste Wert, etwa 1-888-555-0100.</translation>
    </message>
    <message>
        <source>It must end with a digit, to count from.</source>
        <translation>Er muss mit einer Ziffer enden, ab der gezählt wird.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>Höchstens %n Zeichen.</numerusform>
            <numerusform>Höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last value, or the digits it ends with, such as 0199.</source>
        <translation>Der letzte Wert oder seine Endziffern, etwa 0199.</translation>
    </message>
    <message>
        <source>Only digits.</source>
        <translation>Nur Ziffern.</translation>
    </message>
    <message>
        <source>Only digits, or a value that begins with %1.</source>
        <translation>Nur Ziffern oder ein Wert, der mit %1 beginnt.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n digit(s), as the first value ends with.</source>
        <translation>
            <numerusform>Höchstens %n Ziffer, wie am Ende des ersten Werts.</numerusform>
            <numerusform>Höchstens %n Ziffern, wie am Ende des ersten Werts.</numerusform>
        </translation>
    </message>
    <message>
        <source>It must not be lower than %1.</source>
        <translation>Darf nicht kleiner als %1 sein.</translation>
    </message>
    <message>
        <source>That are %1 values; at most %2 at a time.</source>
        <translation>Das sind %1 Werte; höchstens %2 auf einmal.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>there is no value behind the name.</source>
        <translation>hinter dem Namen steht kein Wert.</translation>
    </message>
    <message numerus="yes">
        <source>at most %n character(s).</source>
        <translation>
            <numerusform>höchstens %n Zeichen.</numerusform>
            <numerusform>höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>the name of a value begins with neither _ nor #.</source>
        <translation>der Name eines Werts beginnt weder mit _ noch mit #.</translation>
    </message>
    <message>
        <source>this is no valid name.</source>
        <translation>das ist kein gültiger Name.</translation>
    </message>
    <message>
        <source>at most %1 values at a time.</source>
        <translation>höchstens %1 Werte auf einmal.</translation>
    </message>
    <message>
        <source>One value a line.</source>
        <translation>Ein Wert je Zeile.</translation>
    </message>
</context>
<context>
    <name>usher::console::ValuesModel</name>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>gebucht</translation>
    </message>
    <message>
        <source>lapsing</source>
        <translation>läuft ab</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>nicht angewendet</translation>
    </message>
    <message>
        <source>off</source>
        <comment>state of a value that is not given out</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1 on node %2</source>
        <translation>%1 auf Knoten %2</translation>
    </message>
    <message numerus="yes">
        <source>A value has 1 to %n character(s). Del removes it.</source>
        <translation>
            <numerusform>Ein Wert hat 1 bis %n Zeichen. Entf entfernt ihn.</numerusform>
            <numerusform>Ein Wert hat 1 bis %n Zeichen. Entf entfernt ihn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is no valid name: it has 1 to %n character(s) and does not begin with _.</source>
        <translation>
            <numerusform>Kein gültiger Name: Er hat 1 bis %n Zeichen und beginnt nicht mit _.</numerusform>
            <numerusform>Kein gültiger Name: Er hat 1 bis %n Zeichen und beginnt nicht mit _.</numerusform>
        </translation>
    </message>
    <message>
        <source>renaming of %1</source>
        <translation>Umbenennung von %1</translation>
    </message>
    <message>
        <source>There is a value %1 already.</source>
        <translation>Es gibt bereits einen Wert %1.</translation>
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
    <message>
        <source>The server is not connected. Nothing was sent.</source>
        <translation>Der Server ist nicht verbunden. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>It is not known whether the changes are applied (%1). They stay here; once the server is back, those that it has vanish by themselves.</source>
        <translation>Es ist nicht bekannt, ob die Änderungen angewendet sind (%1). Sie bleiben hier stehen; wenn der Server wieder da ist, verschwinden die, die er hat, von selbst.</translation>
    </message>
</context>
<context>
    <name>usher::sizing</name>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>je Stunde</translation>
    </message>
    <message>
        <source>Visits in the busiest hour you know of.</source>
        <translation>Besuche in der stärksten bekannten Stunde.</translation>
    </message>
    <message>
        <source>Page views</source>
        <translation>Seitenaufrufe</translation>
    </message>
    <message>
        <source>Pages these visits look at in the same hour.</source>
        <translation>Seiten, die diese Besuche in derselben Stunde ansehen.</translation>
    </message>
    <message>
        <source>Business events</source>
        <translation>Geschäftsereignisse</translation>
    </message>
    <message>
        <source>per page</source>
        <translation>je Seite</translation>
    </message>
    <message>
        <source>Events you define for pages, such as timeout or search, on average.</source>
        <translation>Für Seiten definierte Ereignisse wie timeout oder search, im Mittel.</translation>
    </message>
    <message>
        <source>User events</source>
        <translation>Benutzerereignisse</translation>
    </message>
    <message>
        <source>per visit</source>
        <translation>je Besuch</translation>
    </message>
    <message>
        <source>SignIn, SignOut and UserInfo, on average: 0.1 if a tenth of the visits has one.</source>
        <translation>SignIn, SignOut und UserInfo, im Mittel: 0,1, wenn ein Zehntel der Besuche eines hat.</translation>
    </message>
    <message>
        <source>Requests of a node</source>
        <translation>Anfragen je Knoten</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>je Sekunde</translation>
    </message>
    <message>
        <source>What one node is to take at most. Measure it on your own hardware; 300 is a careful assumption.</source>
        <translation>Was ein Knoten höchstens annehmen soll. Messen Sie es auf Ihrer Hardware; 300 ist eine vorsichtige Annahme.</translation>
    </message>
    <message>
        <source>Events are kept</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>After so long an event is removed.</source>
        <translation>Nach dieser Zeit wird ein Ereignis entfernt.</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>per event</source>
        <translation>je Ereignis</translation>
    </message>
    <message>
        <source>Categories that apply to an event, on average.</source>
        <translation>Kategorien, die auf ein Ereignis zutreffen, im Mittel.</translation>
    </message>
    <message>
        <source>Replication factor</source>
        <translation>Replikationsfaktor</translation>
    </message>
    <message>
        <source>Copies of each event, over all storage nodes.</source>
        <translation>Kopien jedes Ereignisses, über alle Speicherknoten.</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Indizes</translation>
    </message>
    <message>
        <source>of the data</source>
        <translation>der Daten</translation>
    </message>
    <message>
        <source>Disk of the indexes as a share of that of the data; 0.6 is an assumption.</source>
        <translation>Platz der Indizes als Anteil am Platz der Daten; 0,6 ist eine Annahme.</translation>
    </message>
    <message>
        <source>Storage nodes</source>
        <translation>Speicherknoten</translation>
    </message>
    <message>
        <source>per data centre</source>
        <translation>je Rechenzentrum</translation>
    </message>
    <message>
        <source>Three or more keep the data consistent when one fails.</source>
        <translation>Drei oder mehr halten die Daten konsistent, wenn einer ausfällt.</translation>
    </message>
</context>
<context>
    <name>usher::ui::AccountDialog</name>
    <message>
        <source>Edit the account %1</source>
        <translation>Konto %1 bearbeiten</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>This acts at once and stands in the audit.</source>
        <translation>Das wirkt sofort und wird im Audit festgehalten.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Full name</source>
        <translation>&amp;Vollständiger Name</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>&amp;Disabled at first</source>
        <translation>Zunächst &amp;deaktiviert</translation>
    </message>
    <message>
        <source>May: %1</source>
        <translation>Darf: %1</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>The account %1 is gone.</source>
        <translation>Das Konto %1 gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Somebody else changed this account meanwhile: you saw revision %1, it is now %2. The fields show it as it is now; change what is still to be changed.</source>
        <translation>Jemand anderes hat dieses Konto inzwischen geändert: Sie sahen Revision %1, jetzt gilt %2. Die Felder zeigen den jetzigen Stand; ändern Sie, was noch zu ändern ist.</translation>
    </message>
</context>
<context>
    <name>usher::ui::AccountsList</name>
    <message>
        <source>Edit …</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Set password …</source>
        <translation>Kennwort setzen …</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Show sessions</source>
        <translation>Sitzungen zeigen</translation>
    </message>
    <message>
        <source>End sessions …</source>
        <translation>Sitzungen beenden …</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Kein Konto</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Konto wählen</translation>
    </message>
    <message>
        <source>May: %1</source>
        <translation>Darf: %1</translation>
    </message>
    <message>
        <source>Not logged in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message numerus="yes">
        <source>Logged in with %n session(s)</source>
        <translation>
            <numerusform>Mit %n Sitzung angemeldet</numerusform>
            <numerusform>Mit %n Sitzungen angemeldet</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Disable …</source>
        <translation>Deaktivieren …</translation>
    </message>
    <message>
        <source>The account %1 is made.</source>
        <translation>Das Konto %1 ist angelegt.</translation>
    </message>
    <message>
        <source>The account %1 is changed.</source>
        <translation>Das Konto %1 ist geändert.</translation>
    </message>
    <message>
        <source>The password of %1 is set.</source>
        <translation>Das Kennwort von %1 ist gesetzt.</translation>
    </message>
    <message>
        <source>Somebody else changed this account meanwhile, so nothing was done. It is shown as it is now.</source>
        <translation>Jemand anderes hat dieses Konto inzwischen geändert, daher wurde nichts getan. Es wird nun gezeigt, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Its sessions end at once and it cannot log in any more until it is enabled.</source>
        <translation>Seine Sitzungen enden sofort, und es kann sich nicht mehr anmelden, bis es aktiviert wird.</translation>
    </message>
    <message>
        <source>This is your own account: you are logged out at once. %1</source>
        <translation>Das ist Ihr eigenes Konto: Sie werden sofort abgemeldet. %1</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>%1 deaktivieren?</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>The account %1 is disabled.</source>
        <translation>Das Konto %1 ist deaktiviert.</translation>
    </message>
    <message>
        <source>The account %1 is enabled.</source>
        <translation>Das Konto %1 ist aktiviert.</translation>
    </message>
    <message>
        <source>The account %1 is unlocked.</source>
        <translation>Das Konto %1 ist entsperrt.</translation>
    </message>
    <message>
        <source>Its sessions end at once. What it did stays in the audit.</source>
        <translation>Seine Sitzungen enden sofort. Was es getan hat, bleibt im Audit.</translation>
    </message>
    <message>
        <source>Delete the account %1?</source>
        <translation>Das Konto %1 löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>The account %1 is deleted.</source>
        <translation>Das Konto %1 ist gelöscht.</translation>
    </message>
    <message>
        <source>These are your own sessions, this window&apos;s too: you are logged out at once.</source>
        <translation>Das sind Ihre eigenen Sitzungen, auch die dieses Fensters: Sie werden sofort abgemeldet.</translation>
    </message>
    <message>
        <source>Whoever works with this account must log in again.</source>
        <translation>Wer mit diesem Konto arbeitet, muss sich neu anmelden.</translation>
    </message>
    <message numerus="yes">
        <source>End %n session(s) of %1?</source>
        <translation>
            <numerusform>%n Sitzung von %1 beenden?</numerusform>
            <numerusform>%n Sitzungen von %1 beenden?</numerusform>
        </translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ended.</source>
        <translation>
            <numerusform>%n Sitzung beendet.</numerusform>
            <numerusform>%n Sitzungen beendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>Mein Kennwort ändern</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Ihr Kennwort ist geändert.</translation>
    </message>
</context>
<context>
    <name>usher::ui::ActiveServicesPage</name>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Rufnummer</translation>
    </message>
    <message>
        <source>Booked for</source>
        <translation>Gebucht für</translation>
    </message>
    <message>
        <source>How long its number stays booked</source>
        <translation>Wie lange die Rufnummer gebucht bleibt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation>Endet in</translation>
    </message>
    <message>
        <source>When the service is over, if nothing happens before</source>
        <translation>Wann der Dienst endet, wenn vorher nichts geschieht</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Ressourcengruppe</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Endbenutzer</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Zugangscode</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Id, number, phone or end user</source>
        <translation>Kennung, Rufnummer, Telefon oder Endbenutzer</translation>
    </message>
    <message>
        <source>What one of them begins with; how digits are grouped does not matter</source>
        <translation>Womit eines davon beginnt; wie Ziffern gruppiert sind, spielt keine Rolle</translation>
    </message>
    <message>
        <source>Configured service</source>
        <translation>Konfigurierter Dienst</translation>
    </message>
    <message>
        <source>Only those of one configured service</source>
        <translation>Nur die eines konfigurierten Dienstes</translation>
    </message>
    <message>
        <source>Only those in one state</source>
        <translation>Nur die in einem Zustand</translation>
    </message>
    <message>
        <source>End service …</source>
        <translation>Dienst beenden …</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Alle Dienste</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>The list could not be brought up to date: %1</source>
        <translation>Die Liste konnte nicht aktualisiert werden: %1</translation>
    </message>
    <message>
        <source>There are very many services: only the newest ones were searched.</source>
        <translation>Es gibt sehr viele Dienste: Nur die neuesten wurden durchsucht.</translation>
    </message>
    <message>
        <source>Search further</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>None of the newest services fits</source>
        <translation>Keiner der neuesten Dienste passt</translation>
    </message>
    <message>
        <source>No live service fits</source>
        <translation>Kein laufender Dienst passt</translation>
    </message>
    <message>
        <source>The filter finds what begins with its text: an id, an access number, a phone number or an end user.</source>
        <translation>Der Filter findet, was mit seinem Text beginnt: eine Kennung, eine Zugangsnummer, eine Telefonnummer oder einen Endbenutzer.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>No live service</source>
        <translation>Kein laufender Dienst</translation>
    </message>
    <message>
        <source>A service lives from the request that opens it until a call matches it, its client ends it or its time runs out.</source>
        <translation>Ein Dienst lebt von der Anfrage, die ihn öffnet, bis ihm ein Anruf zugeordnet wird, sein Client ihn beendet oder seine Zeit abläuft.</translation>
    </message>
    <message>
        <source>Configured services</source>
        <translation>Konfigurierte Dienste</translation>
    </message>
    <message>
        <source>Ends it as its client could: its number is free at once</source>
        <translation>Beendet ihn, wie es sein Client könnte: Seine Rufnummer ist sofort frei</translation>
    </message>
    <message>
        <source>End this service?</source>
        <translation>Diesen Dienst beenden?</translation>
    </message>
    <message numerus="yes">
        <source>End %n service(s)?</source>
        <translation>
            <numerusform>%n Dienst beenden?</numerusform>
            <numerusform>%n Dienste beenden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers are free at once, and callers who were given one are not recognised any more. This cannot be undone.</source>
        <translation>Rufnummern sind sofort frei, und Anrufer, die eine erhalten haben, werden nicht mehr erkannt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Please say why: the reason is kept in the audit.</source>
        <translation>Bitte geben Sie den Grund an: Er bleibt im Audit.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) ended.</source>
        <translation>
            <numerusform>%n Dienst beendet.</numerusform>
            <numerusform>%n Dienste beendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not ended: %1</source>
        <translation>Nicht beendet: %1</translation>
    </message>
</context>
<context>
    <name>usher::ui::AddValuesDialog</name>
    <message>
        <source>Add values to %1</source>
        <translation>Werte zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;One by one</source>
        <translation>&amp;Einzeln</translation>
    </message>
    <message>
        <source>A &amp;range</source>
        <translation>&amp;Bereich</translation>
    </message>
    <message>
        <source>&amp;Paste lines</source>
        <translation>&amp;Zeilen einfügen</translation>
    </message>
    <message>
        <source>made from the names that are there</source>
        <translation>aus den vorhandenen Namen gebildet</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>&amp;Name (free to choose)</source>
        <translation>&amp;Name (frei wählbar)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To, or the digits it ends with</source>
        <translation>B&amp;is (oder die Endziffern)</translation>
    </message>
    <message>
        <source>A &amp;value, or name=value, a line</source>
        <translation>Je Zeile ein &amp;Wert oder Name=Wert</translation>
    </message>
    <message>
        <source>There is a value named %1 already.</source>
        <translation>Es gibt bereits einen Wert namens %1.</translation>
    </message>
    <message>
        <source>A value is needed.</source>
        <translation>Es fehlt der Wert.</translation>
    </message>
    <message>
        <source>It is in this group already.</source>
        <translation>Er ist bereits in dieser Gruppe.</translation>
    </message>
    <message>
        <source>The name of a value begins with neither _ nor #.</source>
        <translation>Der Name eines Werts beginnt weder mit _ noch mit #.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n value(s)</source>
        <translation>
            <numerusform>%n Wert hinzufügen</numerusform>
            <numerusform>%n Werte hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation>Es gibt nichts hinzuzufügen.</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 als %2</translation>
    </message>
    <message>
        <source>%1 values: %2
Named %3 to %4</source>
        <translation>%1 Werte: %2
Namen von %3 bis %4</translation>
    </message>
    <message numerus="yes">
        <source>%n that is there already is left out.</source>
        <translation>
            <numerusform>%n bereits vorhandener wird ausgelassen.</numerusform>
            <numerusform>%n bereits vorhandene werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>addition of %n value(s) to %1</source>
        <translation>
            <numerusform>Hinzufügen von %n Wert zu %1</numerusform>
            <numerusform>Hinzufügen von %n Werten zu %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is added. It is given out once you apply your changes.</source>
        <translation>%1 ist hinzugefügt. Vergeben wird der Wert, sobald Sie Ihre Änderungen anwenden.</translation>
    </message>
</context>
<context>
    <name>usher::ui::AlarmTray</name>
    <message>
        <source>Show alarms</source>
        <translation>Alarme zeigen</translation>
    </message>
    <message>
        <source>Tell of minor alarms, too</source>
        <translation>Auch leichte Alarme melden</translation>
    </message>
    <message numerus="yes">
        <source>Usher – %n alarm(s)</source>
        <translation>
            <numerusform>Usher – %n Alarm</numerusform>
            <numerusform>Usher – %n Alarme</numerusform>
        </translation>
    </message>
    <message>
        <source>Usher – not connected</source>
        <translation>Usher – nicht verbunden</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) at %1</source>
        <translation>
            <numerusform>%n Alarm bei %1</numerusform>
            <numerusform>%n Alarme bei %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::AlarmsPage</name>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>an alarm has stood since</comment>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Over</source>
        <comment>an alarm was over at</comment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Quittiert von</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Standing or past alarms</source>
        <translation>Bestehende oder vergangene Alarme</translation>
    </message>
    <message>
        <source>Acknowledge …</source>
        <translation>Quittieren …</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Active (%1)</source>
        <translation>Aktiv (%1)</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Vergangen</translation>
    </message>
    <message>
        <source>No alarm is over yet</source>
        <translation>Noch kein Alarm ist beendet</translation>
    </message>
    <message>
        <source>An alarm that was raised and is over stands here, with who took note of it.</source>
        <translation>Ausgelöste und wieder beendete Alarme stehen hier, auch wer sie zur Kenntnis nahm.</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Keine Störung</translation>
    </message>
    <message>
        <source>Alarms of all nodes stand here until they are over: a pool that is exhausted, a store that is full, a node that is away.</source>
        <translation>Alarme aller Knoten stehen hier, bis sie beendet sind: ein erschöpfter Pool, ein voller Datenspeicher, ein fehlender Knoten.</translation>
    </message>
    <message>
        <source>The server is away.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>It is over: there is nothing to acknowledge.</source>
        <translation>Er ist beendet: Es gibt nichts zu quittieren.</translation>
    </message>
    <message>
        <source>Choose one or more alarms that nobody has acknowledged.</source>
        <translation>Wählen Sie einen oder mehrere Alarme, die niemand quittiert hat.</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %n alarm(s) …</source>
        <translation>
            <numerusform>%n Alarm quittieren …</numerusform>
            <numerusform>%n Alarme quittieren …</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an alarm</source>
        <translation>Alarm wählen</translation>
    </message>
    <message>
        <source>What is wrong, what to do about it and who has taken note stand here.</source>
        <translation>Hier steht, was gestört ist, was zu tun ist und wer davon Kenntnis hat.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Ausgelöst</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Quittiert</translation>
    </message>
    <message>
        <source>Acknowledge %1?</source>
        <translation>%1 quittieren?</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %n alarm(s)?</source>
        <translation>
            <numerusform>%n Alarm quittieren?</numerusform>
            <numerusform>%n Alarme quittieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody sees that you know of it. The alarm stands until its cause is gone.</source>
        <translation>Alle sehen, dass Sie davon wissen. Der Alarm steht, bis seine Ursache behoben ist.</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) acknowledged</source>
        <translation>
            <numerusform>%n Alarm quittiert</numerusform>
            <numerusform>%n Alarme quittiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Not acknowledged – %1</source>
        <translation>Nicht quittiert – %1</translation>
    </message>
</context>
<context>
    <name>usher::ui::AuditPage</name>
    <message>
        <source>(the server)</source>
        <translation>(der Server)</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>an action in the audit</comment>
        <translation>Ausgeführt</translation>
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
        <source>Subject</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Change set</source>
        <translation>Änderungssatz</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Su&amp;bject</source>
        <translation>O&amp;bjekt</translation>
    </message>
    <message>
        <source>Any record or account</source>
        <translation>Jeder Eintrag, jedes Konto</translation>
    </message>
    <message>
        <source>The whole name, as it stands in the list: options cluster/log</source>
        <translation>Der ganze Name, wie er in der Liste steht: options cluster/log</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Zeit</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
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
        <source>&amp;Refused only</source>
        <translation>Nur ab&amp;gelehnte</translation>
    </message>
    <message>
        <source>Changes that were refused because somebody else had been faster</source>
        <translation>Änderungen, die abgelehnt wurden, weil jemand anderes schneller war</translation>
    </message>
    <message>
        <source>In the same change</source>
        <translation>In derselben Änderung</translation>
    </message>
    <message>
        <source>Roll back this record …</source>
        <translation>Diesen Eintrag zurückrollen …</translation>
    </message>
    <message>
        <source>Roll back the whole change …</source>
        <translation>Ganze Änderung zurückrollen …</translation>
    </message>
    <message>
        <source>All revisions …</source>
        <translation>Alle Revisionen …</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n Vorgang</numerusform>
            <numerusform>%n Vorgänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), more below</source>
        <translation>
            <numerusform>%n Vorgang, weitere unten</numerusform>
            <numerusform>%n Vorgänge, weitere unten</numerusform>
        </translation>
    </message>
    <message>
        <source>Older entries could not be loaded: %1</source>
        <translation>Ältere Vorgänge konnten nicht geladen werden: %1</translation>
    </message>
    <message>
        <source>No such entry</source>
        <translation>Kein solcher Vorgang</translation>
    </message>
    <message>
        <source>Every change of the configuration stands here with who made it, from where and why. Widen the filter to see more.</source>
        <translation>Jede Änderung der Konfiguration steht hier, mit dem, der sie gemacht hat, von wo und warum. Erweitern Sie den Filter, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>Choose an entry</source>
        <translation>Vorgang wählen</translation>
    </message>
    <message>
        <source>What it changed, field by field, and the way back stand here.</source>
        <translation>Hier steht, was er Feld für Feld geändert hat, und der Weg zurück.</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>It was edited at revision %1, but revision %2 stood.</source>
        <translation>Bearbeitet wurde Revision %1, es galt aber Revision %2.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewollt</translation>
    </message>
    <message>
        <source>It changed no field.</source>
        <translation>Es wurde kein Feld geändert.</translation>
    </message>
    <message numerus="yes">
        <source>In the same change: %n more record(s)</source>
        <translation>
            <numerusform>In derselben Änderung: %n weiterer Eintrag</numerusform>
            <numerusform>In derselben Änderung: %n weitere Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an entry.</source>
        <translation>Wählen Sie einen Vorgang.</translation>
    </message>
    <message>
        <source>It was refused: there is nothing to roll back.</source>
        <translation>Das wurde abgelehnt: Es gibt nichts zurückzurollen.</translation>
    </message>
    <message>
        <source>Only changes of the configuration can be rolled back.</source>
        <translation>Nur Änderungen der Konfiguration lassen sich zurückrollen.</translation>
    </message>
    <message>
        <source>The server is away.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The change has only this record.</source>
        <translation>Die Änderung hat nur diesen Eintrag.</translation>
    </message>
</context>
<context>
    <name>usher::ui::Chart</name>
    <message>
        <source>Collecting …</source>
        <translation>Wird gesammelt …</translation>
    </message>
</context>
<context>
    <name>usher::ui::ClusterPage</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>up</source>
        <comment>link between nodes</comment>
        <translation>steht</translation>
    </message>
    <message>
        <source>down</source>
        <comment>link between nodes</comment>
        <translation>getrennt</translation>
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
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Processor time of the process, in cores</source>
        <translation>Prozessorzeit des Prozesses, in Kernen</translation>
    </message>
    <message>
        <source>Lease</source>
        <translation>Lease</translation>
    </message>
    <message>
        <source>How long the node may go on without renewing its lease</source>
        <translation>Wie lange der Knoten weiterlaufen darf, ohne seine Lease zu erneuern</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Of the ring, and so of the work that one node must do</source>
        <translation>Am Ring und damit an der Arbeit, die ein Knoten allein tun muss</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>The machine&apos;s clock against the store&apos;s</source>
        <translation>Die Uhr des Rechners gegenüber der des Datenspeichers</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>From the node this console talks to</source>
        <translation>Vom Knoten, mit dem diese Konsole spricht</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Its first place on the ring</source>
        <translation>Sein erster Platz auf dem Ring</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <translation>Anfragen/s</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>Rechenzentrum</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>Nodes up</source>
        <translation>Laufende Knoten</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>This node</source>
        <translation>Dieser Knoten</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Anfragen je Sekunde</translation>
    </message>
    <message>
        <source>Who owns what</source>
        <translation>Wer was besitzt</translation>
    </message>
    <message>
        <source>Ring of the nodes; arrow keys choose one</source>
        <translation>Ring der Knoten; Pfeiltasten wählen einen</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>No node is chosen</source>
        <translation>Kein Knoten gewählt</translation>
    </message>
    <message>
        <source>Choose one in the list or on the ring to see what it says of itself.</source>
        <translation>Wählen Sie einen in der Liste oder auf dem Ring, um zu sehen, was er über sich sagt.</translation>
    </message>
    <message>
        <source>No node</source>
        <translation>Kein Knoten</translation>
    </message>
    <message>
        <source>The nodes that stand in [cluster] nodes appear here, and those that ever were.</source>
        <translation>Die Knoten, die in [cluster] nodes stehen, erscheinen hier, und alle, die es je gab.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>nodes up / configured</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more may fail</source>
        <translation>
            <numerusform>%n weiterer darf ausfallen</numerusform>
            <numerusform>%n weitere dürfen ausfallen</numerusform>
        </translation>
    </message>
    <message>
        <source>too few are up: nothing is served</source>
        <translation>zu wenige laufen: nichts wird bedient</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Nicht bereit</translation>
    </message>
    <message>
        <source>of all nodes</source>
        <translation>aller Knoten</translation>
    </message>
    <message numerus="yes">
        <source>node(s) up</source>
        <translation>
            <numerusform>Knoten läuft</numerusform>
            <numerusform>Knoten laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Nicht verstanden</translation>
    </message>
    <message>
        <source>In [cluster] nodes</source>
        <translation>In [cluster] nodes</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Lease left</source>
        <translation>Restliche Lease</translation>
    </message>
    <message>
        <source>Share of the ring</source>
        <translation>Anteil am Ring</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Node id</source>
        <translation>Knotennummer</translation>
    </message>
    <message>
        <source>Link address</source>
        <translation>Adresse für Verbindungen</translation>
    </message>
    <message>
        <source>Link from here</source>
        <translation>Verbindung von hier</translation>
    </message>
    <message>
        <source>Clock ahead</source>
        <translation>Uhr voraus</translation>
    </message>
    <message>
        <source>%1 core(s)</source>
        <translation>%1 Kerne</translation>
    </message>
    <message>
        <source>Requests since start</source>
        <translation>Anfragen seit dem Start</translation>
    </message>
    <message>
        <source>Being answered</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Admin connections</source>
        <translation>Admin-Verbindungen</translation>
    </message>
    <message>
        <source>Standing alarms</source>
        <translation>Bestehende Alarme</translation>
    </message>
    <message>
        <source>Services opened</source>
        <translation>Geöffnete Dienste</translation>
    </message>
    <message>
        <source>Numbers given</source>
        <translation>Vergebene Rufnummern</translation>
    </message>
    <message>
        <source>Calls matched</source>
        <translation>Zugeordnete Anrufe</translation>
    </message>
    <message>
        <source>Key of the secrets</source>
        <translation>Schlüssel der Geheimnisse</translation>
    </message>
    <message>
        <source>Its fingerprint: the same on all nodes, or something is wrong</source>
        <translation>Sein Fingerabdruck: auf allen Knoten derselbe, sonst stimmt etwas nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the node out of the balancer&apos;s rotation; what it has begun it finishes</source>
        <translation>Nimmt den Knoten aus der Rotation des Lastverteilers; was er begonnen hat, führt er zu Ende</translation>
    </message>
    <message>
        <source>Bring the node back into the rotation</source>
        <translation>Nimmt den Knoten wieder in die Rotation auf</translation>
    </message>
    <message>
        <source>The command that resumes this node, for a shell</source>
        <translation>Der Befehl, der diesen Knoten fortsetzt, für eine Shell</translation>
    </message>
    <message>
        <source>The command that drains this node, for a shell</source>
        <translation>Der Befehl, der diesen Knoten leert, für eine Shell</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 takes no new customers.</source>
        <translation>%1 nimmt keine neuen Kunden an.</translation>
    </message>
    <message>
        <source>%1 takes customers again.</source>
        <translation>%1 nimmt wieder Kunden an.</translation>
    </message>
    <message>
        <source>The balancer sends it no new customers. Requests that come all the same are served, and it stays in the cluster.</source>
        <translation>Der Lastverteiler schickt ihm keine neuen Kunden. Anfragen, die trotzdem kommen, werden bedient, und er bleibt im Cluster.</translation>
    </message>
    <message>
        <source>No other node takes customers: nobody is served through the balancer until a node is resumed.</source>
        <translation>Kein anderer Knoten nimmt Kunden an: Über den Lastverteiler wird niemand bedient, bis ein Knoten fortgesetzt wird.</translation>
    </message>
    <message>
        <source>Drain %1?</source>
        <translation>%1 leeren?</translation>
    </message>
    <message>
        <source>Resume %1?</source>
        <translation>%1 fortsetzen?</translation>
    </message>
    <message>
        <source>The balancer sends it new customers again.</source>
        <translation>Der Lastverteiler schickt ihm wieder neue Kunden.</translation>
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
    <message>
        <source>No keychain of the desktop answers: the password is asked for each time.</source>
        <translation>Kein Schlüsselbund des Desktops antwortet: Nach dem Kennwort wird jedes Mal gefragt.</translation>
    </message>
    <message>
        <source>The password was not kept: no keychain of the desktop took it.</source>
        <translation>Das Kennwort wurde nicht behalten: Kein Schlüsselbund des Desktops hat es angenommen.</translation>
    </message>
    <message>
        <source>It is for %1, signed by %2, valid from %3 to %4.</source>
        <translation>Es gilt für %1, unterschrieben von %2, gültig vom %3 bis %4.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be verified: %2.</source>
        <translation>Das Zertifikat von %1 lässt sich nicht überprüfen: %2.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with what the server&apos;s administrator tells you. If it is the same, only this certificate will be accepted from now on.</source>
        <translation>Der Fingerabdruck ist mit dem zu vergleichen, was der Administrator des Servers nennt. Stimmt er überein, wird von nun an nur dieses Zertifikat angenommen.</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingerabdruck (SHA-256)</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you have trusted. Somebody may stand between you and the server and read along. Do not go on unless the server&apos;s administrator tells you that the certificate was renewed.</source>
        <translation>%1 zeigt ein anderes Zertifikat als das, dem vertraut wurde. Vielleicht steht jemand zwischen dieser Konsole und dem Server und liest mit. Nur fortfahren, wenn der Administrator des Servers bestätigt, dass das Zertifikat erneuert wurde.</translation>
    </message>
    <message>
        <source>The certificate has changed</source>
        <translation>Das Zertifikat ist ein anderes</translation>
    </message>
    <message>
        <source>Fingerprint that you have trusted (SHA-256)</source>
        <translation>Fingerabdruck, dem vertraut wurde (SHA-256)</translation>
    </message>
    <message>
        <source>Fingerprint that is shown now (SHA-256)</source>
        <translation>Fingerabdruck, der jetzt gezeigt wird (SHA-256)</translation>
    </message>
    <message>
        <source>It was renewed: trust the new one</source>
        <translation>Es wurde erneuert: dem neuen vertrauen</translation>
    </message>
</context>
<context>
    <name>usher::ui::CopyCommand</name>
    <message numerus="yes">
        <source>%n command(s) are in the clipboard.</source>
        <translation>
            <numerusform>%n Befehl ist in der Zwischenablage.</numerusform>
            <numerusform>%n Befehle sind in der Zwischenablage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as usherctl</source>
        <translation>Als usherctl kopieren</translation>
    </message>
</context>
<context>
    <name>usher::ui::DeleteDialog</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>It is gone once you apply your changes. Ctrl+Z brings it back before, the history after.</source>
        <translation>Es ist weg, sobald Sie Ihre Änderungen anwenden. Vorher bringt Strg+Z es zurück, danach der Verlauf.</translation>
    </message>
    <message>
        <source>What is deleted, and what depends on it</source>
        <translation>Was gelöscht wird und was davon abhängt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Nothing depends on it: it was never applied.</source>
        <translation>Nichts hängt davon ab: Es wurde nie angewendet.</translation>
    </message>
    <message>
        <source>What depends on it is not known</source>
        <translation>Was davon abhängt, ist nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing depends on it</source>
        <translation>Nichts hängt davon ab</translation>
    </message>
    <message>
        <source>Asking the server what depends on it: %1 of %2 …</source>
        <translation>Frage den Server, was davon abhängt: %1 von %2 …</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) depend on it and would no longer work as before.</source>
        <translation>
            <numerusform>%n Sache hängt davon ab und würde nicht mehr wie bisher funktionieren.</numerusform>
            <numerusform>%n Dinge hängen davon ab und würden nicht mehr wie bisher funktionieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>What depends on it could not be found out.</source>
        <translation>Was davon abhängt, ließ sich nicht feststellen.</translation>
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
    <name>usher::ui::DifferenceView</name>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>What</source>
        <comment>of a difference: added, removed, changed</comment>
        <translation>Was</translation>
    </message>
    <message numerus="yes">
        <source>and %n more field(s)</source>
        <translation>
            <numerusform>und %n weiteres Feld</numerusform>
            <numerusform>und %n weitere Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Keine Unterschiede.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>usher::ui::ExportDialog</name>
    <message>
        <source>Export records</source>
        <translation>Einträge exportieren</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Secrets are written as *****; an import leaves them as they are.</source>
        <translation>Geheimnisse werden als ***** geschrieben; ein Import lässt sie, wie sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen record(s)</source>
        <translation>
            <numerusform>%n gewählter Eintrag</numerusform>
            <numerusform>%n gewählte Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n record(s) of this page</source>
        <translation>
            <numerusform>%n Eintrag dieser Seite</numerusform>
            <numerusform>Alle %n Einträge dieser Seite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The whole configuration: %n record(s)</source>
        <translation>
            <numerusform>Ganze Konfiguration: %n Eintrag</numerusform>
            <numerusform>Ganze Konfiguration: %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON, as &apos;usherctl import&apos; reads it</source>
        <translation>JSON, wie „usherctl import“ es liest</translation>
    </message>
    <message>
        <source>CSV, the values of the group</source>
        <translation>CSV, die Werte der Gruppe</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Es gibt nichts zu exportieren.</translation>
    </message>
    <message>
        <source>CSV holds the values of one group: choose one group of a list on its page first.</source>
        <translation>CSV enthält die Werte einer Gruppe: Wählen Sie zuerst auf der Seite der Liste eine Gruppe.</translation>
    </message>
    <message>
        <source>Edits that are not applied are not in the file.</source>
        <translation>Nicht angewendete Änderungen sind nicht in der Datei.</translation>
    </message>
    <message>
        <source>Values (*.csv)</source>
        <translation>Werte (*.csv)</translation>
    </message>
    <message>
        <source>Configurations (*.json)</source>
        <translation>Konfigurationen (*.json)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) exported</source>
        <translation>
            <numerusform>%n Eintrag exportiert</numerusform>
            <numerusform>%n Einträge exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
</context>
<context>
    <name>usher::ui::Help</name>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>amount, with a unit if wanted</source>
        <translation>Menge, auf Wunsch mit Einheit</translation>
    </message>
    <message>
        <source>one of several words</source>
        <translation>eines von mehreren Wörtern</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>address of a page or service</source>
        <translation>Adresse einer Seite oder eines Dienstes</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>host and port</source>
        <translation>Host und Port</translation>
    </message>
    <message>
        <source>expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>secret, stored encrypted and never shown</source>
        <translation>Geheimnis, verschlüsselt gespeichert und nie gezeigt</translation>
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
        <source>the whole cluster or one node; what a node has counts for it</source>
        <translation>den ganzen Cluster oder einen Knoten; was ein Knoten hat, gilt für ihn</translation>
    </message>
    <message>
        <source>A request cannot say it.</source>
        <translation>Eine Anfrage kann es nicht sagen.</translation>
    </message>
    <message>
        <source>A request that has a parameter of this name overrides it.</source>
        <translation>Eine Anfrage mit einem Parameter dieses Namens geht vor.</translation>
    </message>
    <message>
        <source>A value here overrides the parameter of this name in a request, unless `_overwritable_options` names it. Without a value the request&apos;s counts.</source>
        <translation>Ein Wert hier geht dem Parameter dieses Namens in einer Anfrage vor, außer wenn `_overwritable_options` ihn nennt. Ohne Wert gilt der der Anfrage.</translation>
    </message>
    <message>
        <source>The value of a service overrides it, and that of a request both.</source>
        <translation>Der Wert eines Dienstes geht vor, und der einer Anfrage beiden.</translation>
    </message>
    <message>
        <source>Only the file of `--config` and `--set` on the command line of the node can set it: it is needed before the store is open.</source>
        <translation>Nur die Datei von `--config` und `--set` auf der Befehlszeile des Knotens können es setzen: Es wird gebraucht, bevor der Datenspeicher offen ist.</translation>
    </message>
    <message>
        <source>The command line counts before the file of `--config`, that before the node, the cluster and the default.</source>
        <translation>Die Befehlszeile geht der Datei von `--config` vor, diese dem Knoten, dem Cluster und dem Standard.</translation>
    </message>
    <message>
        <source>Connecting to a server</source>
        <translation>Mit einem Server verbinden</translation>
    </message>
    <message>
        <source>Keys and habits of every page</source>
        <translation>Tasten und Gewohnheiten aller Seiten</translation>
    </message>
    <message>
        <source>any other name</source>
        <translation>jeder andere Name</translation>
    </message>
    <message>
        <source>Groups of resource lists</source>
        <translation>Gruppen der Ressourcenlisten</translation>
    </message>
    <message>
        <source>Groups of pattern lists</source>
        <translation>Gruppen der Musterlisten</translation>
    </message>
    <message>
        <source>Groups of other lists</source>
        <translation>Gruppen anderer Listen</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>It has no effect any more: %1.</source>
        <translation>Sie wirkt nicht mehr: %1.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
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
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Set for</source>
        <translation>Gilt für</translation>
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
        <source>What counts</source>
        <translation>Was vorgeht</translation>
    </message>
    <message>
        <source>Also read as</source>
        <translation>Auch gelesen als</translation>
    </message>
    <message>
        <source>Page: %1</source>
        <translation>Seite: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>This server has no options in [%1].</source>
        <translation>Dieser Server hat keine Optionen in [%1].</translation>
    </message>
    <message>
        <source>This server does not know the option %1 of [%2].</source>
        <translation>Dieser Server kennt die Option %1 aus [%2] nicht.</translation>
    </message>
    <message>
        <source>There is no help on this.</source>
        <translation>Dazu gibt es keine Hilfe.</translation>
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
        <source>Find in this text</source>
        <translation>In diesem Text suchen</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Zurück (Alt+Links)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>Alle Texte</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a place that was found, and how many there are</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>usher::ui::HistoryDialog</name>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
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
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Verlauf von %1</translation>
    </message>
    <message>
        <source>Older revisions</source>
        <translation>Ältere Revisionen</translation>
    </message>
    <message>
        <source>Go back to this revision …</source>
        <translation>Zu dieser Revision zurückkehren …</translation>
    </message>
    <message>
        <source>Choose one revision to see what it changed, or two (Ctrl+click) to compare them.</source>
        <translation>Wählen Sie eine Revision, um zu sehen, was sie geändert hat, oder zwei (Strg+Klick), um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisionen</translation>
    </message>
    <message>
        <source>No revision is chosen.</source>
        <translation>Keine Revision gewählt.</translation>
    </message>
    <message>
        <source>No revision yet</source>
        <translation>Noch keine Revision</translation>
    </message>
    <message>
        <source>The record is not stored on the server, or it is older than the history.</source>
        <translation>Der Eintrag ist nicht auf dem Server gespeichert, oder er ist älter als der Verlauf.</translation>
    </message>
    <message>
        <source>Go back to revision %1 …</source>
        <translation>Zu Revision %1 zurückkehren …</translation>
    </message>
    <message>
        <source>In this revision the record is deleted: delete it instead.</source>
        <translation>In dieser Revision ist der Eintrag gelöscht: Löschen Sie ihn stattdessen.</translation>
    </message>
    <message>
        <source>This is how it stands now.</source>
        <translation>So ist es jetzt.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>The record was made in this revision; there is none before it.</source>
        <translation>Der Eintrag wurde in dieser Revision angelegt; davor gibt es keine.</translation>
    </message>
    <message>
        <source>History …</source>
        <translation>Verlauf …</translation>
    </message>
    <message>
        <source>Revisions, compared</source>
        <translation>Revisionen im Vergleich</translation>
    </message>
</context>
<context>
    <name>usher::ui::ImportDialog</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Misplaced</source>
        <translation>Falscher Platz</translation>
    </message>
    <message>
        <source>Obsolete</source>
        <translation>Überholt</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Von Hand setzen</translation>
    </message>
    <message>
        <source>Other product</source>
        <translation>Anderes Produkt</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <translation>Umgeschrieben</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The file has %1; at most %2 are read.</source>
        <translation>Die Datei hat %1; höchstens %2 werden gelesen.</translation>
    </message>
    <message>
        <source>The file has more than %1.</source>
        <translation>Die Datei hat mehr als %1.</translation>
    </message>
    <message>
        <source>Import records</source>
        <translation>Einträge importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>A configuration as JSON, an options file of another product, or the values of one group as CSV. What you import becomes an edit: nothing is sent before you review it.</source>
        <translation>Eine Konfiguration als JSON, eine Optionsdatei eines anderen Produkts oder die Werte einer Gruppe als CSV. Was Sie importieren, wird zur Änderung: Nichts wird gesendet, bevor Sie es geprüft haben.</translation>
    </message>
    <message>
        <source>No file is chosen</source>
        <translation>Keine Datei gewählt</translation>
    </message>
    <message>
        <source>What the file would make of the records here is shown before anything is changed.</source>
        <translation>Was die Datei aus den Einträgen hier machen würde, wird gezeigt, bevor etwas geändert wird.</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Keine Datei</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Options file</source>
        <translation>Optionsdatei</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>&amp;Options of</source>
        <translation>&amp;Optionen von</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen abbrechen</translation>
    </message>
    <message>
        <source>Records of the file</source>
        <translation>Einträge der Datei</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>After the import</source>
        <translation>Nach dem Import</translation>
    </message>
    <message>
        <source>&amp;Merge: what the file does not name stays</source>
        <translation>&amp;Zusammenführen: Was die Datei nicht nennt, bleibt</translation>
    </message>
    <message>
        <source>&amp;Replace: the records get the values of the file and no others</source>
        <translation>&amp;Ersetzen: Die Einträge erhalten nur die Werte der Datei</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alle wählen</translation>
    </message>
    <message>
        <source>What of the file is not taken as it is</source>
        <translation>Was aus der Datei nicht unverändert übernommen wird</translation>
    </message>
    <message>
        <source>Configurations (*.json *.cfg *.conf *.txt *.ini *.csv);;All files (*)</source>
        <translation>Konfigurationen (*.json *.cfg *.conf *.txt *.ini *.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Say to which group the values belong.</source>
        <translation>Geben Sie an, zu welcher Gruppe die Werte gehören.</translation>
    </message>
    <message>
        <source>Where do the values belong?</source>
        <translation>Wohin gehören die Werte?</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The file is not taken</source>
        <translation>Die Datei wird nicht übernommen</translation>
    </message>
    <message>
        <source>Choose another file …</source>
        <translation>Andere Datei wählen …</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the file need a look</source>
        <translation>
            <numerusform>%n Zeile der Datei ist zu prüfen</numerusform>
            <numerusform>%n Zeilen der Datei sind zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>(the first %1 are shown)</source>
        <translation>(die ersten %1 werden gezeigt)</translation>
    </message>
    <message>
        <source>Choose a record to see what would differ.</source>
        <translation>Wählen Sie einen Eintrag, um die Unterschiede zu sehen.</translation>
    </message>
    <message>
        <source>Nothing differs: it is already as the file says.</source>
        <translation>Keine Unterschiede: Er ist bereits so, wie die Datei sagt.</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Keine wählen</translation>
    </message>
    <message numerus="yes">
        <source>Import %n record(s)</source>
        <translation>
            <numerusform>%n Eintrag importieren</numerusform>
            <numerusform>%n Einträge importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs: everything is already as the file says.</source>
        <translation>Keine Unterschiede: Alles ist bereits so, wie die Datei sagt.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) imported. Review them to send them.</source>
        <translation>
            <numerusform>%n Eintrag importiert. Prüfen Sie ihn, um ihn zu senden.</numerusform>
            <numerusform>%n Einträge importiert. Prüfen Sie sie, um sie zu senden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
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
    <message>
        <source>The changes were applied before the connection was lost.</source>
        <translation>Die Änderungen wurden angewendet, bevor die Verbindung verloren ging.</translation>
    </message>
    <message>
        <source>The server does not have all changes: review them and apply them again.</source>
        <translation>Der Server hat nicht alle Änderungen: sie prüfen und noch einmal anwenden.</translation>
    </message>
    <message>
        <source>The connection was given up: %1. Your edits are kept. The next try is at %2.</source>
        <translation>Die Verbindung wurde aufgegeben: %1. Die Änderungen bleiben erhalten. Der nächste Versuch ist um %2.</translation>
    </message>
    <message>
        <source>The page %1 needs the privilege %2, which this account does not have.</source>
        <translation>Die Seite %1 braucht das Recht %2, das dieses Konto nicht hat.</translation>
    </message>
</context>
<context>
    <name>usher::ui::MarkedValues</name>
    <message>
        <source>nothing fits</source>
        <translation>nichts passt</translation>
    </message>
</context>
<context>
    <name>usher::ui::NewServiceDialog</name>
    <message>
        <source>It stands in the path of requests: without /, ? and #.</source>
        <translation>Er steht im Pfad von Anfragen: ohne /, ? und #.</translation>
    </message>
    <message>
        <source>There is a service %1 already.</source>
        <translation>Es gibt bereits einen Dienst %1.</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Neuer Dienst</translation>
    </message>
    <message>
        <source>Resource &amp;group</source>
        <translation>Ressourcen&amp;gruppe</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>as it stands in the path of its requests, such as call-us</source>
        <translation>wie er im Pfad der Anfragen steht, etwa call-us</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>This type takes no numbers.</source>
        <translation>Diese Art nimmt keine Rufnummern.</translation>
    </message>
    <message>
        <source>Without one, each request has to name its group.</source>
        <translation>Ohne sie muss jede Anfrage ihre Gruppe nennen.</translation>
    </message>
    <message>
        <source>There is no such group yet: add it on the page Resource lists.</source>
        <translation>Diese Gruppe gibt es noch nicht: Legen Sie sie auf der Seite Ressourcenlisten an.</translation>
    </message>
    <message>
        <source>Where its numbers come from.</source>
        <translation>Woher die Rufnummern kommen.</translation>
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
    <message>
        <source>different values</source>
        <translation>verschiedene Werte</translation>
    </message>
</context>
<context>
    <name>usher::ui::OptionInspector</name>
    <message>
        <source>the whole cluster</source>
        <translation>den ganzen Cluster</translation>
    </message>
    <message>
        <source>each node</source>
        <translation>jeden Knoten</translation>
    </message>
    <message>
        <source>the whole cluster or one node</source>
        <translation>den ganzen Cluster oder einen Knoten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Where it is set</source>
        <translation>Wo sie gesetzt ist</translation>
    </message>
    <message>
        <source>Choose an option</source>
        <translation>Option wählen</translation>
    </message>
    <message>
        <source>This server does not know this option.</source>
        <translation>Dieser Server kennt diese Option nicht.</translation>
    </message>
    <message>
        <source>It has no effect any more: %1.</source>
        <translation>Sie wirkt nicht mehr: %1.</translation>
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
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Set for</source>
        <translation>Gesetzt für</translation>
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
        <source>Also read as</source>
        <translation>Auch gelesen als</translation>
    </message>
    <message>
        <source>It is needed before the store is open: it is set in the file of --config or with --set %1/%2= on the command line of the node, not here.</source>
        <translation>Sie wird gebraucht, bevor der Datenspeicher offen ist: Gesetzt wird sie in der Datei von --config oder mit --set %1/%2= in der Befehlszeile des Knotens, nicht hier.</translation>
    </message>
    <message>
        <source>To change it takes the privilege %1.</source>
        <translation>Zum Ändern ist das Recht %1 nötig.</translation>
    </message>
    <message>
        <source>It is set for the whole cluster, not for a node. &lt;a href=&quot;%1&quot;&gt;Edit it for the cluster&lt;/a&gt;</source>
        <translation>Sie wird für den ganzen Cluster gesetzt, nicht für einen Knoten. &lt;a href=&quot;%1&quot;&gt;Für den Cluster bearbeiten&lt;/a&gt;</translation>
    </message>
    <message>
        <source>It is set for each node. &lt;a href=&quot;%1&quot;&gt;Edit it for %2&lt;/a&gt;</source>
        <translation>Sie wird für jeden Knoten gesetzt. &lt;a href=&quot;%1&quot;&gt;Für %2 bearbeiten&lt;/a&gt;</translation>
    </message>
    <message>
        <source>&amp;Value for the cluster</source>
        <translation>&amp;Wert für den Cluster</translation>
    </message>
    <message>
        <source>&amp;Value for %1</source>
        <translation>&amp;Wert für %1</translation>
    </message>
    <message>
        <source>Removes the value: the default counts again</source>
        <translation>Entfernt den Wert: Der Standard gilt wieder</translation>
    </message>
    <message>
        <source>Removes the value: that of the cluster counts again</source>
        <translation>Entfernt den Wert: Der des Clusters gilt wieder</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile: see Review.</source>
        <translation>Jemand anderes hat sie inzwischen geändert: siehe Prüfen.</translation>
    </message>
    <message>
        <source>It was changed after the start of the server and counts from the next start.</source>
        <translation>Sie wurde nach dem Start des Servers geändert und gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>What is stored does not count while %1 has it in its %2.</source>
        <translation>Was gespeichert ist, gilt nicht, solange %1 sie dort gesetzt hat: %2.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>gilt</translation>
    </message>
</context>
<context>
    <name>usher::ui::OptionsPage</name>
    <message>
        <source>All options</source>
        <translation>Alle Optionen</translation>
    </message>
    <message numerus="yes">
        <source>%n option(s)</source>
        <translation>
            <numerusform>%n Option</numerusform>
            <numerusform>%n Optionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n modified</source>
        <comment>a section of options</comment>
        <translation>
            <numerusform>%1, %n geändert</numerusform>
            <numerusform>%1, %n geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Find by name, section or what it does</source>
        <translation>Nach Name, Abschnitt oder Wirkung suchen</translation>
    </message>
    <message>
        <source>Se&amp;ctions</source>
        <translation>A&amp;bschnitte</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>&amp;Modified only</source>
        <translation>Nur &amp;geänderte</translation>
    </message>
    <message>
        <source>Edit &amp;for</source>
        <translation>Bearbeiten &amp;für</translation>
    </message>
    <message>
        <source>What the values are edited for</source>
        <translation>Wofür die Werte bearbeitet werden</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Adds a listener, the severity of an alarm or a path with its ports</source>
        <translation>Fügt einen Listener, die Schwere eines Alarms oder einen Pfad mit seinen Ports hinzu</translation>
    </message>
    <message>
        <source>No option like this</source>
        <translation>Keine solche Option</translation>
    </message>
    <message>
        <source>No option here has another value than its default.</source>
        <translation>Keine Option hat hier einen anderen Wert als ihren Standard.</translation>
    </message>
    <message>
        <source>No name, section or text of an option has all these words.</source>
        <translation>Kein Name, Abschnitt oder Text einer Option enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>Show all options</source>
        <translation>Alle Optionen zeigen</translation>
    </message>
    <message>
        <source>What counts could not be asked for: %1</source>
        <translation>Was gilt, konnte nicht abgefragt werden: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>New listener</source>
        <translation>Neuer Listener</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>A listener counts as soon as it has an address and a zone.</source>
        <translation>Ein Listener gilt, sobald er eine Adresse und eine Zone hat.</translation>
    </message>
    <message>
        <source>Severity of an alarm</source>
        <translation>Schwere eines Alarms</translation>
    </message>
    <message>
        <source>&amp;Id of the alarm</source>
        <translation>&amp;Nummer des Alarms</translation>
    </message>
    <message>
        <source>The page Alarms shows the ids, such as 2001.</source>
        <translation>Die Seite Alarme zeigt die Nummern, etwa 2001.</translation>
    </message>
    <message>
        <source>Path with its ports</source>
        <translation>Pfad mit seinen Ports</translation>
    </message>
    <message>
        <source>&amp;Path, with * for any part</source>
        <translation>&amp;Pfad, mit * für beliebige Teile</translation>
    </message>
    <message>
        <source>Its paths are answered on the ports that you give it, on no others.</source>
        <translation>Seine Pfade werden nur auf den Ports beantwortet, die Sie ihm geben.</translation>
    </message>
    <message>
        <source>This cannot be a name here.</source>
        <translation>Das kann hier kein Name sein.</translation>
    </message>
    <message>
        <source>There is one of this name already.</source>
        <translation>Dieser Name ist bereits vergeben.</translation>
    </message>
</context>
<context>
    <name>usher::ui::OverviewPage</name>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Since the nodes started</source>
        <translation>Seit dem Start der Knoten</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>No number was free; since the nodes started</source>
        <translation>Keine Rufnummer war frei; seit dem Start der Knoten</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Öffnet %1</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Anfragen je Sekunde</translation>
    </message>
    <message>
        <source>Live services</source>
        <translation>Laufende Dienste</translation>
    </message>
    <message>
        <source>Bookings now</source>
        <translation>Buchungen jetzt</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Nodes up</source>
        <translation>Laufende Knoten</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Datenspeicher</translation>
    </message>
    <message>
        <source>Booked numbers</source>
        <translation>Gebuchte Rufnummern</translation>
    </message>
    <message>
        <source>Requests per second, last ten minutes</source>
        <translation>Anfragen je Sekunde, letzte zehn Minuten</translation>
    </message>
    <message>
        <source>Booked numbers, last ten minutes</source>
        <translation>Gebuchte Rufnummern, letzte zehn Minuten</translation>
    </message>
    <message>
        <source>What is wrong now</source>
        <translation>Aktuelle Störungen</translation>
    </message>
    <message>
        <source>Busiest services</source>
        <translation>Meistgenutzte Dienste</translation>
    </message>
    <message>
        <source>of all nodes</source>
        <translation>aller Knoten</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>braucht %1</translation>
    </message>
    <message>
        <source>counted %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>no service is configured</source>
        <translation>kein Dienst ist konfiguriert</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>noch nicht gezählt</translation>
    </message>
    <message>
        <source>No service yet</source>
        <translation>Noch kein Dienst</translation>
    </message>
    <message>
        <source>Services that apps and web pages open appear here, the busiest first.</source>
        <translation>Dienste, die Apps und Webseiten öffnen, erscheinen hier, die meistgenutzten zuerst.</translation>
    </message>
    <message numerus="yes">
        <source>of %n value(s)</source>
        <translation>
            <numerusform>von %n Wert</numerusform>
            <numerusform>von %n Werten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) no free number</source>
        <translation>
            <numerusform>%n Mal keine Rufnummer frei</numerusform>
            <numerusform>%n Mal keine Rufnummer frei</numerusform>
        </translation>
    </message>
    <message>
        <source>all is well</source>
        <translation>alles in Ordnung</translation>
    </message>
    <message numerus="yes">
        <source>%n critical or major</source>
        <translation>
            <numerusform>%n kritisch oder schwer</numerusform>
            <numerusform>%n kritisch oder schwer</numerusform>
        </translation>
    </message>
    <message>
        <source>none is major</source>
        <translation>keiner ist schwer</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>No alarm stands. What goes wrong appears here, the newest first.</source>
        <translation>Kein Alarm steht. Was gestört ist, erscheint hier, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>nodes up / configured</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>quorum %1</source>
        <translation>Quorum %1</translation>
    </message>
    <message>
        <source>Answer time, p99</source>
        <translation>Antwortzeit, p99</translation>
    </message>
    <message>
        <source>p50 %1</source>
        <translation>p50 %1</translation>
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
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Betreiben</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Active services</source>
        <translation>Aktive Dienste</translation>
    </message>
    <message>
        <source>Resource lists</source>
        <translation>Ressourcenlisten</translation>
    </message>
    <message>
        <source>Pattern lists</source>
        <translation>Musterlisten</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Datenspeicher</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Sizing</source>
        <translation>Dimensionierung</translation>
    </message>
</context>
<context>
    <name>usher::ui::PasswordDialog</name>
    <message>
        <source>Change my password</source>
        <translation>Mein Kennwort ändern</translation>
    </message>
    <message>
        <source>Set the password of %1</source>
        <translation>Kennwort von %1 setzen</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Kennwort setzen</translation>
    </message>
    <message>
        <source>Your other sessions end.</source>
        <translation>Ihre anderen Sitzungen enden.</translation>
    </message>
    <message>
        <source>The account is unlocked and its sessions end. This acts at once and stands in the audit.</source>
        <translation>Das Konto wird entsperrt, und seine Sitzungen enden. Das wirkt sofort und wird im Audit festgehalten.</translation>
    </message>
    <message>
        <source>&amp;Current password</source>
        <translation>&amp;Aktuelles Kennwort</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>This is not your present password.</source>
        <translation>Das ist nicht Ihr jetziges Kennwort.</translation>
    </message>
</context>
<context>
    <name>usher::ui::PasswordFields</name>
    <message>
        <source>New &amp;password</source>
        <translation>Neues &amp;Kennwort</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Kennwort &amp;wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>Mindestens %n Zeichen</numerusform>
            <numerusform>Mindestens %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>Die beiden sind verschieden.</translation>
    </message>
</context>
<context>
    <name>usher::ui::PatternTester</name>
    <message>
        <source>&amp;Try values</source>
        <translation>Werte &amp;testen</translation>
    </message>
    <message>
        <source>One value a line, such as a phone number</source>
        <translation>Ein Wert je Zeile, etwa eine Telefonnummer</translation>
    </message>
    <message>
        <source>Values to try, one a line</source>
        <translation>Zu testende Werte, einer je Zeile</translation>
    </message>
    <message>
        <source>There is no expression to try them with.</source>
        <translation>Es gibt keinen Ausdruck, um sie zu testen.</translation>
    </message>
    <message>
        <source>The values were not tried: %1</source>
        <translation>Die Werte wurden nicht getestet: %1</translation>
    </message>
    <message>
        <source>only a part: %1</source>
        <translation>nur ein Teil: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n value(s) fit.</source>
        <translation>
            <numerusform>%1 von %n Wert passt.</numerusform>
            <numerusform>%1 von %n Werten passen.</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 values and %1 expressions of %2 characters are tried.</source>
        <translation>Höchstens %1 Werte und %1 Ausdrücke mit %2 Zeichen werden getestet.</translation>
    </message>
</context>
<context>
    <name>usher::ui::PatternsPage</name>
    <message>
        <source>Expressions</source>
        <translation>Ausdrücke</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Rename this group (F2)</source>
        <translation>Diese Gruppe umbenennen (F2)</translation>
    </message>
    <message>
        <source>Delete this group</source>
        <translation>Diese Gruppe löschen</translation>
    </message>
    <message>
        <source>Delete this expression</source>
        <translation>Diesen Ausdruck löschen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>E&amp;xpressions</source>
        <translation>Aus&amp;drücke</translation>
    </message>
    <message>
        <source>Expressions of the group</source>
        <translation>Ausdrücke der Gruppe</translation>
    </message>
    <message>
        <source>Tried in the order of their names; the first that fits the whole value counts. To have one tried earlier, give it a name that comes earlier.</source>
        <translation>Getestet in der Reihenfolge ihrer Namen; der erste, der auf den ganzen Wert passt, gilt. Soll einer früher getestet werden, geben Sie ihm einen Namen, der früher kommt.</translation>
    </message>
    <message>
        <source>Where used</source>
        <translation>Wo verwendet</translation>
    </message>
    <message>
        <source>Makes a group of expressions</source>
        <translation>Legt eine Gruppe von Ausdrücken an</translation>
    </message>
    <message>
        <source>Choose a group</source>
        <translation>Gruppe wählen</translation>
    </message>
    <message>
        <source>No expression yet</source>
        <translation>Noch kein Ausdruck</translation>
    </message>
    <message>
        <source>Without one the group refuses nothing.</source>
        <translation>Ohne Ausdruck weist die Gruppe nichts ab.</translation>
    </message>
    <message>
        <source>Add an expression</source>
        <translation>Ausdruck hinzufügen</translation>
    </message>
    <message>
        <source>No pattern group yet</source>
        <translation>Noch keine Mustergruppe</translation>
    </message>
    <message>
        <source>A group has expressions for values that a service refuses, such as emergency numbers. The service names it in patterns_group.</source>
        <translation>Eine Gruppe hat Ausdrücke für Werte, die ein Dienst abweist, etwa Notrufnummern. Der Dienst nennt sie in patterns_group.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Nicht bekannt: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>No service names this group.</source>
        <translation>Kein Dienst nennt diese Gruppe.</translation>
    </message>
    <message>
        <source>A name has 1 to %1 characters and no blank at either end.</source>
        <translation>Ein Name hat 1 bis %1 Zeichen und an keinem Ende ein Leerzeichen.</translation>
    </message>
    <message>
        <source>There is a group %1 already.</source>
        <translation>Es gibt bereits eine Gruppe %1.</translation>
    </message>
    <message>
        <source>New pattern group</source>
        <translation>Neue Mustergruppe</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Services name the group in patterns_group; what fits one of its expressions is refused.</source>
        <translation>Dienste nennen die Gruppe in patterns_group; worauf einer ihrer Ausdrücke passt, das wird abgewiesen.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Services that name the group are changed with it.</source>
        <translation>Dienste, die die Gruppe nennen, werden mit geändert.</translation>
    </message>
    <message>
        <source>renaming of %1</source>
        <translation>Umbenennung von %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n group(s)?</source>
        <translation>
            <numerusform>%n Gruppe löschen?</numerusform>
            <numerusform>%n Gruppen löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) would name a group that is not there, and refuse every request: %1.</source>
        <translation>
            <numerusform>%n Dienst würde eine Gruppe nennen, die es nicht gibt, und jede Anfrage abweisen: %1.</numerusform>
            <numerusform>%n Dienste würden eine Gruppe nennen, die es nicht gibt, und jede Anfrage abweisen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n group(s)</source>
        <translation>
            <numerusform>Löschung von %n Gruppe</numerusform>
            <numerusform>Löschung von %n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>new expression</source>
        <translation>neuer Ausdruck</translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n expression(s)</source>
        <translation>
            <numerusform>Löschung von %n Ausdruck</numerusform>
            <numerusform>Löschung von %n Ausdrücken</numerusform>
        </translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>Änderung von %1</translation>
    </message>
    <message>
        <source>Duplicate …</source>
        <translation>Duplizieren …</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>&amp;Name of the copy</source>
        <translation>&amp;Name der Kopie</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>%1-copy</source>
        <comment>name of a duplicate</comment>
        <translation>%1-kopie</translation>
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
    <name>usher::ui::RecordHistory</name>
    <message>
        <source>the server</source>
        <translation>der Server</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
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
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>deleted  %1</source>
        <translation>gelöscht  %1</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisionen</translation>
    </message>
    <message>
        <source>Older revisions</source>
        <translation>Ältere Revisionen</translation>
    </message>
    <message>
        <source>Roll back to this …</source>
        <translation>Hierauf zurückrollen …</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>It is the same as what stands now.</source>
        <translation>Sie entspricht dem jetzigen Stand.</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>Noch kein Verlauf</translation>
    </message>
    <message>
        <source>It begins when the record is applied for the first time.</source>
        <translation>Er beginnt, wenn der Eintrag zum ersten Mal angewendet wird.</translation>
    </message>
    <message>
        <source>Revision %1 and what stands now:</source>
        <translation>Revision %1 und der jetzige Stand:</translation>
    </message>
    <message>
        <source>Apply or discard the changes of this record first.</source>
        <translation>Zuerst die Änderungen an diesem Eintrag anwenden oder verwerfen.</translation>
    </message>
    <message>
        <source>This revision stands now.</source>
        <translation>Diese Revision gilt jetzt.</translation>
    </message>
    <message>
        <source>Makes a new revision that is the same as this one.</source>
        <translation>Legt eine neue Revision an, die dieser gleicht.</translation>
    </message>
    <message>
        <source>%1 will be deleted.</source>
        <translation>%1 wird gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of %1 will change.</source>
        <translation>
            <numerusform>%n Wert von %1 ändert sich.</numerusform>
            <numerusform>%n Werte von %1 ändern sich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes effect at the next start of each node: %1</source>
        <translation>Wirkt beim nächsten Start jedes Knotens: %1</translation>
    </message>
    <message>
        <source>It is applied at once, as a new revision.</source>
        <translation>Das wird sofort angewendet, als neue Revision.</translation>
    </message>
    <message>
        <source>Roll back to revision %1?</source>
        <translation>Auf Revision %1 zurückrollen?</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurückrollen</translation>
    </message>
    <message>
        <source>Rolled back to revision %1</source>
        <translation>Auf Revision %1 zurückgerollt</translation>
    </message>
</context>
<context>
    <name>usher::ui::ResourcesPage</name>
    <message>
        <source>RANDOM: any, unbooked. LOCAL: booked on one node. CLUSTER: booked for all.</source>
        <translation>RANDOM: irgendeine, ungebucht. LOCAL: auf einem Knoten gebucht. CLUSTER: für alle gebucht.</translation>
    </message>
    <message>
        <source>Seconds a number stays booked. A service or a request may say otherwise.</source>
        <translation>Sekunden, die eine Rufnummer gebucht bleibt. Ein Dienst oder eine Anfrage kann etwas anderes angeben.</translation>
    </message>
    <message>
        <source>Given out, unbooked, when none is free.</source>
        <translation>Wird ungebucht vergeben, wenn keine frei ist.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>unbooked</source>
        <comment>how the numbers of a group are given out</comment>
        <translation>ungebucht</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Booked now</source>
        <translation>Jetzt gebucht</translation>
    </message>
    <message>
        <source>Exhausted</source>
        <translation>Erschöpft</translation>
    </message>
    <message>
        <source>Requests that found no free number, since the nodes started</source>
        <translation>Anfragen, die keine freie Rufnummer fanden, seit dem Start der Knoten</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Duplicate …</source>
        <translation>Duplizieren …</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>About the group</source>
        <translation>Über die Gruppe</translation>
    </message>
    <message>
        <source>Bookings now</source>
        <translation>Buchungen jetzt</translation>
    </message>
    <message>
        <source>Shows the live services</source>
        <translation>Zeigt die laufenden Dienste</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Shows the alarms</source>
        <translation>Zeigt die Alarme</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>needs the privilege watch</source>
        <translation>braucht das Recht watch</translation>
    </message>
    <message>
        <source>of %1 that can be booked</source>
        <translation>von %1 buchbaren</translation>
    </message>
    <message>
        <source>in LOCAL and CLUSTER groups</source>
        <translation>in Gruppen LOCAL und CLUSTER</translation>
    </message>
    <message>
        <source>requests that found none free</source>
        <translation>Anfragen, die keine freie fanden</translation>
    </message>
    <message numerus="yes">
        <source>%n of them booked per node</source>
        <translation>
            <numerusform>davon %n je Knoten gebucht</numerusform>
            <numerusform>davon %n je Knoten gebucht</numerusform>
        </translation>
    </message>
    <message>
        <source>No resource group yet</source>
        <translation>Noch keine Ressourcengruppe</translation>
    </message>
    <message>
        <source>A group is a pool of numbers. A service takes one of them for each caller, for as long as it is needed.</source>
        <translation>Eine Gruppe ist ein Pool von Rufnummern. Ein Dienst nimmt für jeden Anrufer eine davon, solange sie gebraucht wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a group to see its values and who holds them.</source>
        <translation>Wählen Sie eine Gruppe, um ihre Werte zu sehen und wer sie hält.</translation>
    </message>
    <message>
        <source>What they share is shown, and set on all of them.</source>
        <translation>Gezeigt wird, was sie gemeinsam haben; gesetzt wird es bei allen.</translation>
    </message>
    <message>
        <source>There is a group %1 already.</source>
        <translation>Es gibt bereits eine Gruppe %1.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Services name it as their _resource_group.</source>
        <translation>Dienste nennen sie als ihre _resource_group.</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>&amp;Name of the copy</source>
        <translation>&amp;Name der Kopie</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>The copy has the same options and no values: a number that stands in two groups is an alarm.</source>
        <translation>Die Kopie hat dieselben Optionen und keine Werte: Steht eine Rufnummer in zwei Gruppen, ist das ein Alarm.</translation>
    </message>
    <message>
        <source>%1-copy</source>
        <comment>name of a duplicate</comment>
        <translation>%1-kopie</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>New &amp;name</source>
        <translation>Neuer &amp;Name</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>No service names it.</source>
        <translation>Kein Dienst nennt sie.</translation>
    </message>
    <message>
        <source>The services that name it are changed with it: %1.</source>
        <translation>Die Dienste, die sie nennen, werden mit geändert: %1.</translation>
    </message>
    <message>
        <source>renaming of %1</source>
        <translation>Umbenennung von %1</translation>
    </message>
    <message>
        <source>Delete the group %1?</source>
        <translation>Die Gruppe %1 löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n group(s)?</source>
        <translation>
            <numerusform>%n Gruppe löschen?</numerusform>
            <numerusform>%n Gruppen löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n group(s)</source>
        <translation>
            <numerusform>Löschung von %n Gruppe</numerusform>
            <numerusform>Löschung von %n Gruppen</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>and %n more value(s)</source>
        <translation>
            <numerusform>und %n weiterer Wert</numerusform>
            <numerusform>und %n weitere Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>The same as commands for a shell, one after the other; secrets have to be put in</source>
        <translation>Dasselbe als Befehle für eine Shell, einer nach dem anderen; Geheimnisse sind einzusetzen</translation>
    </message>
    <message>
        <source>This is too much for commands: export the records instead.</source>
        <translation>Das ist zu viel für Befehle: Die Einträge stattdessen exportieren.</translation>
    </message>
</context>
<context>
    <name>usher::ui::RingView</name>
    <message>
        <source>owns %1 of the ring</source>
        <translation>besitzt %1 des Rings</translation>
    </message>
    <message>
        <source>is down and owns nothing</source>
        <translation>läuft nicht und besitzt nichts</translation>
    </message>
    <message>
        <source>first place %1</source>
        <translation>erster Platz %1</translation>
    </message>
    <message>
        <source>No nodes yet</source>
        <translation>Noch keine Knoten</translation>
    </message>
    <message>
        <source>down</source>
        <translation>läuft nicht</translation>
    </message>
</context>
<context>
    <name>usher::ui::RolesView</name>
    <message>
        <source>Privilege</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation>Was es erlaubt</translation>
    </message>
    <message>
        <source>%1 has %2</source>
        <translation>%1 hat %2</translation>
    </message>
    <message>
        <source>%1 does not have %2</source>
        <translation>%1 hat %2 nicht</translation>
    </message>
</context>
<context>
    <name>usher::ui::RollbackDialog</name>
    <message>
        <source>Roll back %1</source>
        <translation>%1 zurückrollen</translation>
    </message>
    <message>
        <source>Roll back the whole change</source>
        <translation>Ganze Änderung zurückrollen</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurückrollen</translation>
    </message>
    <message>
        <source>Roll back all the same …</source>
        <translation>Trotzdem zurückrollen …</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message numerus="yes">
        <source>All %n record(s) of the change go back to what they were before it, together or not at all.</source>
        <translation>
            <numerusform>%n Eintrag der Änderung kehrt auf den Stand vor ihr zurück.</numerusform>
            <numerusform>Alle %n Einträge der Änderung kehren auf den Stand vor ihr zurück, gemeinsam oder gar nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record was made by this change: going back deletes it.</source>
        <translation>Der Eintrag wurde mit dieser Änderung angelegt: Das Zurückrollen löscht ihn.</translation>
    </message>
    <message>
        <source>The record becomes again what it was in revision %1. That is a new change, which can be rolled back itself.</source>
        <translation>Der Eintrag wird wieder, was er in Revision %1 war. Das ist eine neue Änderung, die sich selbst zurückrollen lässt.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>After rolling back</source>
        <translation>Nach dem Zurückrollen</translation>
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
        <source>Asking the server …</source>
        <translation>Frage den Server …</translation>
    </message>
    <message>
        <source>Nothing differs: it is already as it was.</source>
        <translation>Keine Unterschiede: Es ist bereits so, wie es war.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 wird gelöscht.</translation>
    </message>
    <message>
        <source>%1 is made again.</source>
        <translation>%1 wird wieder angelegt.</translation>
    </message>
    <message>
        <source>%1 depends on %2: %3</source>
        <translation>%1 hängt von %2 ab: %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more record(s) depend on it</source>
        <translation>
            <numerusform>und %n weiterer Eintrag hängt davon ab</numerusform>
            <numerusform>und %n weitere Einträge hängen davon ab</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has edits of yours that are not applied; they are kept and may conflict.</source>
        <translation>An %1 haben Sie nicht angewendete Änderungen; sie bleiben erhalten und können Konflikte ergeben.</translation>
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
    <message>
        <source>What was changed after it is lost, too. Look at the differences.</source>
        <translation>Auch was danach geändert wurde, geht verloren. Sehen Sie sich die Unterschiede an.</translation>
    </message>
    <message>
        <source>The server did not take it.</source>
        <translation>Der Server hat es nicht angenommen.</translation>
    </message>
    <message>
        <source>Somebody has changed it just now. Check again to see what stands.</source>
        <translation>Jemand hat es gerade eben geändert. Prüfen Sie erneut, um den jetzigen Stand zu sehen.</translation>
    </message>
    <message>
        <source>Changed again since: %1. Rolling back would undo those changes, too.</source>
        <translation>Seither wieder geändert: %1. Das Zurückrollen würde auch diese Änderungen rückgängig machen.</translation>
    </message>
    <message>
        <source>Rolling back …</source>
        <translation>Wird zurückgerollt …</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) rolled back</source>
        <translation>
            <numerusform>%n Eintrag zurückgerollt</numerusform>
            <numerusform>%n Einträge zurückgerollt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::ServiceInspector</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Number given</source>
        <translation>Rufnummer vergeben</translation>
    </message>
    <message>
        <source>%1, booked until %2</source>
        <translation>%1, gebucht bis %2</translation>
    </message>
    <message>
        <source>%1, was booked until %2</source>
        <translation>%1, war gebucht bis %2</translation>
    </message>
    <message>
        <source>Matched by a call</source>
        <translation>Einem Anruf zugeordnet</translation>
    </message>
    <message>
        <source>Number released by hand</source>
        <translation>Rufnummer von Hand freigegeben</translation>
    </message>
    <message>
        <source>Ended by hand</source>
        <translation>Von Hand beendet</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>Kennung kopieren</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation>Endet in</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Endbenutzer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Rufnummer</translation>
    </message>
    <message>
        <source>Booked for</source>
        <translation>Gebucht für</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Zugangscode</translation>
    </message>
    <message>
        <source>Resource group</source>
        <translation>Ressourcengruppe</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Daten</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Data of the service</source>
        <translation>Daten des Dienstes</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Shows how this service is configured</source>
        <translation>Zeigt, wie dieser Dienst konfiguriert ist</translation>
    </message>
    <message>
        <source>End service …</source>
        <translation>Dienst beenden …</translation>
    </message>
    <message>
        <source>No service chosen</source>
        <translation>Kein Dienst gewählt</translation>
    </message>
    <message>
        <source>Choose a service of the list to see its data, its booking and what happened to it.</source>
        <translation>Wählen Sie einen Dienst der Liste, um seine Daten, seine Buchung und was mit ihm geschah zu sehen.</translation>
    </message>
    <message>
        <source>This service is over</source>
        <translation>Dieser Dienst ist beendet</translation>
    </message>
    <message>
        <source>Its client ended it, a call matched it, or its time ran out.</source>
        <translation>Sein Client hat ihn beendet, ein Anruf wurde ihm zugeordnet, oder seine Zeit ist abgelaufen.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>It holds no number.</source>
        <translation>Er hält keine Rufnummer.</translation>
    </message>
    <message>
        <source>Its client stored no data.</source>
        <translation>Sein Client hat keine Daten gespeichert.</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>The server does not keep when this was.</source>
        <translation>Der Server bewahrt nicht auf, wann das war.</translation>
    </message>
</context>
<context>
    <name>usher::ui::ServiceTypes</name>
    <message>
        <source>A client asks for a number to call: books one, keeps the client&apos;s data, may issue a code.</source>
        <translation>Ein Client fragt nach einer Rufnummer: Der Dienst bucht eine, bewahrt die Daten des Clients auf und kann einen Code vergeben.</translation>
    </message>
    <message>
        <source>Gives a number to a service that is open already.</source>
        <translation>Gibt einem bereits geöffneten Dienst eine Rufnummer.</translation>
    </message>
    <message>
        <source>Finds the service that an incoming call belongs to, by the number that was dialled.</source>
        <translation>Findet den Dienst, zu dem ein eingehender Anruf gehört, anhand der gewählten Rufnummer.</translation>
    </message>
    <message>
        <source>Looks a service up without changing it.</source>
        <translation>Schlägt einen Dienst nach, ohne ihn zu ändern.</translation>
    </message>
    <message>
        <source>Tells clients whether this site is open, and this section&apos;s values.</source>
        <translation>Sagt Clients, ob dieser Standort geöffnet ist, und die Werte dieses Abschnitts.</translation>
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
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Neuer Dienst</translation>
    </message>
    <message>
        <source>No service yet</source>
        <translation>Noch kein Dienst</translation>
    </message>
    <message>
        <source>A service is what apps, web pages and IVRs ask for: it books a number, keeps data, matches a call.</source>
        <translation>Einen Dienst fragen Apps, Webseiten und Sprachmenüs an: Er bucht eine Rufnummer, bewahrt Daten auf, ordnet einen Anruf zu.</translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n service(s)</source>
        <translation>
            <numerusform>Löschung von %n Dienst</numerusform>
            <numerusform>Löschung von %n Diensten</numerusform>
        </translation>
    </message>
    <message>
        <source>Lives for</source>
        <translation>Lebensdauer</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Services that are open now, of all nodes</source>
        <translation>Jetzt geöffnete Dienste, von allen Knoten</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Since the nodes started</source>
        <translation>Seit dem Start der Knoten</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Calls that found their service, since the nodes started</source>
        <translation>Anrufe, die ihren Dienst fanden, seit dem Start der Knoten</translation>
    </message>
    <message>
        <source>Not matched</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Calls that found none, since the nodes started</source>
        <translation>Anrufe, die keinen fanden, seit dem Start der Knoten</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Requests that found no free number, since the nodes started</source>
        <translation>Anfragen, die keine freie Rufnummer fanden, seit dem Start der Knoten</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Numbers given</source>
        <translation>Vergebene Rufnummern</translation>
    </message>
    <message>
        <source>Backup given</source>
        <translation>Vergebene Ersatznummern</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Duplicate …</source>
        <translation>Duplizieren …</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Per node</source>
        <translation>Je Knoten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>About the service</source>
        <translation>Über den Dienst</translation>
    </message>
    <message>
        <source>Figures of each node</source>
        <translation>Zahlen jedes Knotens</translation>
    </message>
    <message>
        <source>Active now</source>
        <translation>Jetzt aktiv</translation>
    </message>
    <message>
        <source>Shows the live services</source>
        <translation>Zeigt die laufenden Dienste</translation>
    </message>
    <message>
        <source>Shows the resource lists</source>
        <translation>Zeigt die Ressourcenlisten</translation>
    </message>
    <message>
        <source>Sends a real request (Ctrl+T)</source>
        <translation>Sendet eine echte Anfrage (Strg+T)</translation>
    </message>
    <message>
        <source>Choose one service first.</source>
        <translation>Wählen Sie zuerst einen Dienst.</translation>
    </message>
    <message>
        <source>needs the privilege watch</source>
        <translation>braucht das Recht watch</translation>
    </message>
    <message>
        <source>since the nodes started</source>
        <translation>seit dem Start der Knoten</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>noch nicht gezählt</translation>
    </message>
    <message>
        <source>counted %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>%1 not matched</source>
        <translation>%1 nicht zugeordnet</translation>
    </message>
    <message>
        <source>no number was free</source>
        <translation>keine Rufnummer war frei</translation>
    </message>
    <message>
        <source>Choose a service to see its options and figures.</source>
        <translation>Wählen Sie einen Dienst, um seine Optionen und Zahlen zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n Dienst</numerusform>
            <numerusform>%n Dienste</numerusform>
        </translation>
    </message>
    <message>
        <source>What they share is shown, and set on all of them.</source>
        <translation>Gezeigt wird, was sie gemeinsam haben; gesetzt wird es bei allen.</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Noch keine Zahlen</translation>
    </message>
    <message>
        <source>Each node that was asked for this service stands here with what it did.</source>
        <translation>Jeder Knoten, bei dem nach diesem Dienst gefragt wurde, steht hier mit dem, was er getan hat.</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>&amp;Name of the copy</source>
        <translation>&amp;Name der Kopie</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>%1-copy</source>
        <comment>name of a duplicate</comment>
        <translation>%1-kopie</translation>
    </message>
    <message>
        <source>The copy has no password: it has to be entered again.</source>
        <translation>Die Kopie hat kein Kennwort: Es muss neu eingegeben werden.</translation>
    </message>
    <message>
        <source>%1 has a password, which cannot be carried over. Duplicate it and enter the password anew.</source>
        <translation>%1 hat ein Kennwort, das sich nicht übernehmen lässt. Duplizieren Sie den Dienst und geben Sie das Kennwort neu ein.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>New &amp;name</source>
        <translation>Neuer &amp;Name</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Clients ask for it by its name: once this is applied, requests to %1 are answered with 404.</source>
        <translation>Clients fragen ihn unter seinem Namen an: Sobald das angewendet ist, werden Anfragen an %1 mit 404 beantwortet.</translation>
    </message>
    <message>
        <source>Delete the service %1?</source>
        <translation>Den Dienst %1 löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n service(s)?</source>
        <translation>
            <numerusform>%n Dienst löschen?</numerusform>
            <numerusform>%n Dienste löschen?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::ui::SessionsList</name>
    <message>
        <source>End session …</source>
        <translation>Sitzung beenden …</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Nobody is logged in</source>
        <translation>Niemand ist angemeldet</translation>
    </message>
    <message>
        <source>Whoever works with it must log in again.</source>
        <translation>Wer damit arbeitet, muss sich neu anmelden.</translation>
    </message>
    <message>
        <source>One of them is this window&apos;s: you are logged out at once.</source>
        <translation>Eine davon ist die dieses Fensters: Sie werden sofort abgemeldet.</translation>
    </message>
    <message numerus="yes">
        <source>End %n session(s)?</source>
        <translation>
            <numerusform>%n Sitzung beenden?</numerusform>
            <numerusform>%n Sitzungen beenden?</numerusform>
        </translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ended.</source>
        <translation>
            <numerusform>%n Sitzung beendet.</numerusform>
            <numerusform>%n Sitzungen beendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>usher::ui::SizingPage</name>
    <message>
        <source>Worked example</source>
        <translation>Rechenbeispiel</translation>
    </message>
    <message>
        <source>The figures of the guide&apos;s example</source>
        <translation>Die Zahlen aus dem Beispiel des Leitfadens</translation>
    </message>
    <message>
        <source>What you expect</source>
        <translation>Was Sie erwarten</translation>
    </message>
    <message>
        <source>&amp;Figures are</source>
        <translation>&amp;Angaben</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>je Stunde</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>je Tag</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a quantity and its unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1
From %2 to %3.</source>
        <translation>%1
Von %2 bis %3.</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Requests per second, peak</source>
        <translation>Anfragen je Sekunde, Spitze</translation>
    </message>
    <message>
        <source>Events per second, peak</source>
        <translation>Ereignisse je Sekunde, Spitze</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Load per second</source>
        <translation>Last je Sekunde</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Page views</source>
        <translation>Seitenaufrufe</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>What follows for this system</source>
        <translation>Was für dieses System folgt</translation>
    </message>
    <message>
        <source>How it is calculated</source>
        <translation>Wie gerechnet wird</translation>
    </message>
    <message>
        <source>Visits = visits per hour / 3600. At the peak visits + 4 × √visits: visitors come independently of each other.
Page views = visits × depth, where depth = page views per hour / visits per hour.
Events = visits × (user events + 1) + page views × (business events + 2): a visit is started, a page entered and left.
Requests = events + 2 × visits (script, DSL) + page views (categories).
Nodes = requests at the peak / requests of a node, one more to spare, at least 3 and an odd number (guide; what a node takes is an assumption of ours).
Disk = events × 86,400 × days × (700 + 40 × categories) bytes × replication factor × (1 + indexes) (the guide names what it depends on; the figures are ours).</source>
        <translation>Besuche = Besuche je Stunde / 3600. In der Spitze Besuche + 4 × √Besuche: Besucher kommen unabhängig voneinander.
Seitenaufrufe = Besuche × Tiefe, wobei Tiefe = Seitenaufrufe je Stunde / Besuche je Stunde.
Ereignisse = Besuche × (Benutzerereignisse + 1) + Seitenaufrufe × (Geschäftsereignisse + 2): Ein Besuch beginnt, eine Seite wird betreten und verlassen.
Anfragen = Ereignisse + 2 × Besuche (Skript, DSL) + Seitenaufrufe (Kategorien).
Knoten = Anfragen in der Spitze / Anfragen je Knoten, einer als Reserve, mindestens 3 und eine ungerade Zahl (Leitfaden; was ein Knoten annimmt, ist unsere Annahme).
Platz = Ereignisse × 86.400 × Tage × (700 + 40 × Kategorien) Bytes × Replikationsfaktor × (1 + Indizes) (der Leitfaden nennt, wovon er abhängt; die Zahlen sind unsere).</translation>
    </message>
    <message>
        <source>A visit looks at %1 pages.</source>
        <translation>Ein Besuch sieht %1 Seiten an.</translation>
    </message>
    <message>
        <source>ready with %1, %2 may fail</source>
        <translation>bereit mit %1, %2 dürfen ausfallen</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>%1 im Mittel</translation>
    </message>
    <message numerus="yes">
        <source>%1 a storage node, %n shard(s)</source>
        <translation>
            <numerusform>%1 je Speicherknoten, %n Shard</numerusform>
            <numerusform>%1 je Speicherknoten, %n Shards</numerusform>
        </translation>
    </message>
    <message>
        <source>To compare it with this system the privilege read is needed.</source>
        <translation>Zum Vergleich mit diesem System ist das Recht read nötig.</translation>
    </message>
    <message>
        <source>The server is away: what it had is as of then.</source>
        <translation>Der Server ist nicht erreichbar: Gezeigt wird der letzte Stand.</translation>
    </message>
    <message>
        <source>Connect to a server to compare it with what it has.</source>
        <translation>Verbinden Sie sich mit einem Server, um es mit ihm zu vergleichen.</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Frage den Server …</translation>
    </message>
    <message numerus="yes">
        <source>This system has %n node(s)</source>
        <translation>
            <numerusform>Dieses System hat %n Knoten</numerusform>
            <numerusform>Dieses System hat %n Knoten</numerusform>
        </translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>Genug</translation>
    </message>
    <message>
        <source>%1, %2 are needed.</source>
        <translation>%1, nötig sind %2.</translation>
    </message>
    <message>
        <source>Too few</source>
        <translation>Zu wenige</translation>
    </message>
    <message>
        <source>%1, %2 are needed: add %3. An odd number keeps a majority when some fail.</source>
        <translation>%1, nötig sind %2: %3 hinzufügen. Eine ungerade Zahl behält die Mehrheit, wenn einige ausfallen.</translation>
    </message>
    <message>
        <source>The peak brings %1 requests per second; the nodes that are up take %2, and answer %3 now.</source>
        <translation>Die Spitze bringt %1 Anfragen je Sekunde; die laufenden Knoten schaffen %2 und beantworten jetzt %3.</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Zu viel</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Knapp</translation>
    </message>
    <message>
        <source>The events of %1 days take %2 on each storage node.</source>
        <translation>Die Ereignisse von %1 Tagen brauchen %2 auf jedem Speicherknoten.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>%1 How much is free where the store is cannot be seen from here.</source>
        <translation>%1 Wie viel beim Datenspeicher frei ist, lässt sich von hier nicht sehen.</translation>
    </message>
    <message>
        <source>The store has %1 free and takes %2 now.</source>
        <translation>Beim Datenspeicher sind %1 frei, jetzt belegt er %2.</translation>
    </message>
    <message>
        <source>Too little</source>
        <translation>Zu wenig</translation>
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
    <name>usher::ui::StateWords</name>
    <message>
        <source>Never seen</source>
        <translation>Nie gesehen</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Läuft nicht</translation>
    </message>
    <message>
        <source>Drained</source>
        <translation>Geleert</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
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
    <name>usher::ui::StorePage</name>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>Freier Platz</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Letzte Sicherung</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Datenspeicher</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Slow statements</source>
        <translation>Langsame Anweisungen</translation>
    </message>
    <message>
        <source>Standbys</source>
        <translation>Standby-Server</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Cancel the backup</source>
        <translation>Sicherung abbrechen</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>Fortschritt der Sicherung</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>growth not known yet</source>
        <translation>Wachstum noch nicht bekannt</translation>
    </message>
    <message>
        <source>shrinks by %1 a day</source>
        <translation>schrumpft um %1 am Tag</translation>
    </message>
    <message>
        <source>grows by %1 a day</source>
        <translation>wächst um %1 am Tag</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>hier nicht bekannt</translation>
    </message>
    <message>
        <source>enough for years</source>
        <translation>reicht für Jahre</translation>
    </message>
    <message numerus="yes">
        <source>enough for %n day(s)</source>
        <translation>
            <numerusform>reicht für %n Tag</numerusform>
            <numerusform>reicht für %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>None</source>
        <comment>backup</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>the newest one failed</source>
        <translation>die neueste ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>nächste %1</translation>
    </message>
    <message>
        <source>none is planned</source>
        <translation>keine ist geplant</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>%1 writes, %2 reads</source>
        <translation>%1 schreibend, %2 lesend</translation>
    </message>
    <message>
        <source>Gave no answer</source>
        <translation>Ohne Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n Mal</numerusform>
            <numerusform>%n Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>Wiedergefunden</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>File and log</source>
        <translation>Datei und Log</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Zeitlinie</translation>
    </message>
    <message>
        <source>Archive failures</source>
        <translation>Archivfehler</translation>
    </message>
    <message>
        <source>Oldest transaction</source>
        <translation>Älteste Transaktion</translation>
    </message>
    <message>
        <source>Dead rows</source>
        <translation>Tote Zeilen</translation>
    </message>
    <message>
        <source>Write-ahead log</source>
        <translation>Write-Ahead-Log</translation>
    </message>
    <message>
        <source>Last checkpoint</source>
        <translation>Letzter Checkpoint</translation>
    </message>
    <message>
        <source>Held up by a reader</source>
        <translation>Von einem Leser aufgehalten</translation>
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
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Free pages</source>
        <translation>Freie Seiten</translation>
    </message>
    <message>
        <source>Nothing is removed yet</source>
        <translation>Noch wird nichts entfernt</translation>
    </message>
    <message>
        <source>What is kept only for a time appears here, with how far its removal is.</source>
        <translation>Was nur eine Zeit lang aufbewahrt wird, erscheint hier, mit dem Stand seiner Entfernung.</translation>
    </message>
    <message>
        <source>No slow statement</source>
        <translation>Keine langsame Anweisung</translation>
    </message>
    <message>
        <source>Since this node started all were quick.</source>
        <translation>Seit dem Start dieses Knotens waren alle schnell.</translation>
    </message>
    <message>
        <source>No standby</source>
        <translation>Kein Standby-Server</translation>
    </message>
    <message>
        <source>Standbys that follow this database appear here, with how far they are behind.</source>
        <translation>Standby-Server, die dieser Datenbank folgen, erscheinen hier, mit ihrem Rückstand.</translation>
    </message>
    <message>
        <source>A backup is being made</source>
        <translation>Es wird eine Sicherung angelegt</translation>
    </message>
    <message>
        <source>Make a backup of the whole store on the server</source>
        <translation>Eine Sicherung des ganzen Datenspeichers auf dem Server anlegen</translation>
    </message>
    <message>
        <source>Have the server read all of the chosen backup</source>
        <translation>Den Server die gewählte Sicherung ganz lesen lassen</translation>
    </message>
    <message>
        <source>The command that verifies this backup, for a shell</source>
        <translation>Der Befehl, der diese Sicherung prüft, für eine Shell</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>Backups of the whole store appear here, those that are planned and those made by hand.</source>
        <translation>Sicherungen des ganzen Datenspeichers erscheinen hier, die geplanten und die von Hand angelegten.</translation>
    </message>
    <message>
        <source>The backup failed: %1</source>
        <translation>Die Sicherung ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>The backup is made: %1, %2 in %3.</source>
        <translation>Die Sicherung ist angelegt: %1, %2 in %3.</translation>
    </message>
    <message>
        <source>The backup has begun.</source>
        <translation>Die Sicherung hat begonnen.</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, noch %2</translation>
    </message>
    <message>
        <source>Back up now?</source>
        <translation>Jetzt sichern?</translation>
    </message>
    <message>
        <source>The server writes a backup of the whole store into its folder of backups, and goes on serving meanwhile.</source>
        <translation>Der Server schreibt eine Sicherung des ganzen Datenspeichers in seinen Sicherungsordner und bedient währenddessen weiter.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Cancel the backup?</source>
        <translation>Sicherung abbrechen?</translation>
    </message>
    <message>
        <source>What is written of it is removed.</source>
        <translation>Was davon geschrieben ist, wird entfernt.</translation>
    </message>
    <message>
        <source>Copy &apos;Verify&apos; as usherctl</source>
        <translation>&apos;Prüfen&apos; als usherctl kopieren</translation>
    </message>
    <message>
        <source>Copy &apos;Back up now&apos; as usherctl</source>
        <translation>&apos;Jetzt sichern&apos; als usherctl kopieren</translation>
    </message>
</context>
<context>
    <name>usher::ui::StoreTables</name>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Unversehrt</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Noch nicht fertig</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>sound on %1</source>
        <translation>unversehrt (%1)</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Rows, since the node started</source>
        <translation>Zeilen, seit dem Start des Knotens</translation>
    </message>
    <message>
        <source>Oldest due</source>
        <translation>Älteste fällige</translation>
    </message>
    <message>
        <source>The oldest row that should be gone already</source>
        <translation>Die älteste Zeile, die schon weg sein sollte</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The last time that nothing was left</source>
        <translation>Das letzte Mal, dass nichts übrig war</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Per second</source>
        <translation>Je Sekunde</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>Bytes behind</source>
        <translation>Rückstand (Bytes)</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Standby</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
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
<context>
    <name>usher::ui::TryDialog</name>
    <message>
        <source>Try %1</source>
        <translation>%1 testen</translation>
    </message>
    <message>
        <source>Add a parameter</source>
        <translation>Parameter hinzufügen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>The answer will be here.</source>
        <translation>Hier wird die Antwort stehen.</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Rumpf der Antwort</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Kopffelder der Antwort</translation>
    </message>
    <message>
        <source>The same request for a shell</source>
        <translation>Dieselbe Anfrage für eine Shell</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>This is a real request: numbers are booked and data is stored. It stands in the audit.</source>
        <translation>Das ist eine echte Anfrage: Rufnummern werden gebucht und Daten gespeichert. Sie wird im Audit festgehalten.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>public listener</source>
        <translation>öffentlicher Listener</translation>
    </message>
    <message>
        <source>internal listener</source>
        <translation>interner Listener</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>&amp;Pfad</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Those without a value are not sent.</source>
        <translation>Die ohne Wert werden nicht gesendet.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Kopffelder</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>Shows it in its resource list</source>
        <translation>Zeigt sie in ihrer Ressourcenliste</translation>
    </message>
    <message>
        <source>Shows the live service that this opened</source>
        <translation>Zeigt den laufenden Dienst, den dies geöffnet hat</translation>
    </message>
    <message>
        <source>The curl line is copied.</source>
        <translation>Die curl-Zeile ist kopiert.</translation>
    </message>
    <message>
        <source>Name of parameter %1</source>
        <translation>Name von Parameter %1</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value of parameter %1</source>
        <translation>Wert von Parameter %1</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Remove parameter %1</source>
        <translation>Parameter %1 entfernen</translation>
    </message>
    <message>
        <source>Test from the console</source>
        <comment>a value of test data</comment>
        <translation>Test aus der Konsole</translation>
    </message>
    <message>
        <source>This parameter is there already.</source>
        <translation>Diesen Parameter gibt es bereits.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Es fehlt der Name.</translation>
    </message>
    <message>
        <source>The service is configured with %1, which overrides it.</source>
        <translation>Der Dienst ist mit %1 konfiguriert, was dies übersteuert.</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>This service is not applied yet: the server does not know it. Review and apply first.</source>
        <translation>Dieser Dienst ist noch nicht angewendet: Der Server kennt ihn nicht. Zuerst prüfen und anwenden.</translation>
    </message>
    <message>
        <source>Its changes are not applied yet: the server answers as it was before them.</source>
        <translation>Seine Änderungen sind noch nicht angewendet: Der Server antwortet wie vor ihnen.</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>The answer has no body.</source>
        <translation>Die Antwort hat keinen Rumpf.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Live service</source>
        <translation>Laufender Dienst</translation>
    </message>
</context>
<context>
    <name>usher::ui::ValuesPanel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Booked by</source>
        <translation>Gebucht von</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Verbleibt</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Filter the values</source>
        <translation>Werte filtern</translation>
    </message>
    <message>
        <source>Add values …</source>
        <translation>Werte hinzufügen …</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Release …</source>
        <translation>Freigeben …</translation>
    </message>
    <message>
        <source>Show the live service</source>
        <translation>Laufenden Dienst zeigen</translation>
    </message>
    <message numerus="yes">
        <source>removal of %n value(s)</source>
        <translation>
            <numerusform>Entfernen von %n Wert</numerusform>
            <numerusform>Entfernen von %n Werten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) will be removed. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n Wert wird entfernt. Strg+Z bringt ihn zurück.</numerusform>
            <numerusform>%n Werte werden entfernt. Strg+Z bringt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>reordering of %1</source>
        <translation>Umordnung von %1</translation>
    </message>
    <message numerus="yes">
        <source>At most %n value(s) at once.</source>
        <translation>
            <numerusform>Höchstens %n Wert auf einmal.</numerusform>
            <numerusform>Höchstens %n Werte auf einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Release %1?</source>
        <translation>%1 freigeben?</translation>
    </message>
    <message numerus="yes">
        <source>Release %n value(s)?</source>
        <translation>
            <numerusform>%n Wert freigeben?</numerusform>
            <numerusform>%n Werte freigeben?</numerusform>
        </translation>
    </message>
    <message>
        <source>It is free at once. The service that holds it goes on without number and code: a call to the number no longer finds it.</source>
        <translation>Er ist sofort frei. Der Dienst, der ihn hält, läuft ohne Rufnummer und Code weiter: Ein Anruf bei der Rufnummer findet ihn nicht mehr.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Released.</source>
        <translation>Freigegeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>No group chosen</source>
        <translation>Keine Gruppe gewählt</translation>
    </message>
    <message>
        <source>The values of the group that is chosen on the left stand here.</source>
        <translation>Hier stehen die Werte der links gewählten Gruppe.</translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation>Noch keine Werte</translation>
    </message>
    <message>
        <source>Values are what the group gives out: phone numbers, for most.</source>
        <translation>Werte sind, was die Gruppe vergibt: meist Telefonnummern.</translation>
    </message>
    <message>
        <source>Only in the order of the names, without a filter.</source>
        <translation>Nur in der Reihenfolge der Namen, ohne Filter.</translation>
    </message>
    <message>
        <source>One by one, a range, or pasted lines</source>
        <translation>Einzeln, als Bereich oder als eingefügte Zeilen</translation>
    </message>
    <message>
        <source>Edit the value (F2)</source>
        <translation>Wert bearbeiten (F2)</translation>
    </message>
    <message>
        <source>Remove what is selected (Del)</source>
        <translation>Ausgewähltes entfernen (Entf)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+Pfeil auf)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+Pfeil ab)</translation>
    </message>
    <message>
        <source>Ends the booking of what is selected</source>
        <translation>Beendet die Buchung der Auswahl</translation>
    </message>
    <message>
        <source>Choose a value that is booked.</source>
        <translation>Wählen Sie einen gebuchten Wert.</translation>
    </message>
    <message>
        <source>Shows the service that holds it</source>
        <translation>Zeigt den Dienst, der ihn hält</translation>
    </message>
    <message>
        <source>Copy the release as usherctl</source>
        <translation>Freigabe als usherctl kopieren</translation>
    </message>
</context>
<context>
    <name>usher::ui::VerifyDialog</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Verify a backup</source>
        <translation>Sicherung prüfen</translation>
    </message>
    <message>
        <source>The server reads the backup</source>
        <translation>Der Server liest die Sicherung</translation>
    </message>
    <message>
        <source>Rows of each table</source>
        <translation>Zeilen je Tabelle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The server goes on; what it finds stands in the list of backups</source>
        <translation>Der Server macht weiter; was er findet, steht in der Liste der Sicherungen</translation>
    </message>
    <message>
        <source>The server is not connected.</source>
        <translation>Der Server ist nicht verbunden.</translation>
    </message>
    <message>
        <source>The server reads all of %1. So far it took %2.</source>
        <translation>Der Server liest alle %1. Bisher dauerte es %2.</translation>
    </message>
    <message>
        <source>The backup is sound.</source>
        <translation>Die Sicherung ist unversehrt.</translation>
    </message>
    <message>
        <source>Schema %1, %2, read in %3.</source>
        <translation>Schema %1, %2, gelesen in %3.</translation>
    </message>
</context>
<context>
    <name>usher::ui::Words</name>
    <message>
        <source>service %1</source>
        <translation>Dienst %1</translation>
    </message>
    <message>
        <source>pattern group %1</source>
        <translation>Mustergruppe %1</translation>
    </message>
    <message>
        <source>resource group %1</source>
        <translation>Ressourcengruppe %1</translation>
    </message>
    <message>
        <source>group %1 of the list %2</source>
        <translation>Gruppe %1 der Liste %2</translation>
    </message>
    <message>
        <source>options [%1]</source>
        <translation>Optionen [%1]</translation>
    </message>
    <message>
        <source>options [%1] of %2</source>
        <translation>Optionen [%1] von %2</translation>
    </message>
</context>
</TS>
