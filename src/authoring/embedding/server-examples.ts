import { strictPolicyLine, withSlash, type SiteSettings } from './site-setup.js';

/** What the examples are made from. */
export interface ServerSettings extends SiteSettings {
  /** The version whose folder is served: `0.2.0`. */
  readonly version: string;
}

/** A web server, and an example of its configuration. */
export interface ServerExample {
  readonly name: string;
  /** The file that it belongs into. */
  readonly file: string;
  readonly write: (settings: ServerSettings) => string;
}

/** Where the data lies if nobody has said so yet. */
export const EXAMPLE_ADDRESS = '/daten/kommune.json';

/** Files in the folder of a version never change. */
const FOR_A_YEAR = 'public, max-age=31536000, immutable';

/** Browsers ask each time whether there is a newer one, and get 304 where there is not. */
const ASK_EACH_TIME = 'no-cache';

/** A configuration for each of the servers that municipal sites run on. Comments are in German, as are their readers. */
export const serverExamples: Readonly<Record<'apache' | 'nginx' | 'iis', ServerExample>> = {
  apache: { name: 'Apache', file: '.htaccess', write: apache },
  nginx: { name: 'nginx', file: 'nginx.conf', write: nginx },
  iis: { name: 'IIS', file: 'web.config', write: iis },
};

function apache(settings: ServerSettings): string {
  const { folder, data } = pathsOf(settings);
  return `# Apache 2.4: in die .htaccess im Hauptordner der Website oder in deren <VirtualHost>.
# Module: headers, mime; zum Komprimieren brotli oder deflate.
AddType text/javascript .js
AddType application/json .json

# Im Ordner einer Version ändert sich keine Datei.
<If "%{REQUEST_URI} =~ m#^${escapePattern(folder)}[0-9]+\\.[0-9]+\\.[0-9]+/#">
    Header set Cache-Control "${FOR_A_YEAR}"
    Header set X-Content-Type-Options "nosniff"
</If>

# Ohne Version: immer die neueste.
<If "%{REQUEST_URI} =~ m#^${escapePattern(folder)}pk(\\.all)?\\.js$#">
    Header set Cache-Control "${ASK_EACH_TIME}"
</If>

# Die Datei der Kommune: neue Angaben gelten sofort.
<If "%{REQUEST_URI} == '${data}'">
    Header set Cache-Control "${ASK_EACH_TIME}"
    # Nur nötig, wenn auch andere Websites sie zeigen:
    Header set Access-Control-Allow-Origin "*"
</If>

<IfModule mod_brotli.c>
    AddOutputFilterByType BROTLI_COMPRESS text/javascript application/json
</IfModule>
<IfModule !mod_brotli.c>
    <IfModule mod_deflate.c>
        AddOutputFilterByType DEFLATE text/javascript application/json
    </IfModule>
</IfModule>

# Mehr brauchen die Bausteine nicht. Für die ganze Website prüfen, was sie sonst noch lädt:
# Header set Content-Security-Policy "${strictPolicyLine(settings)}"
`;
}

function nginx(settings: ServerSettings): string {
  const { folder, data } = pathsOf(settings);
  return `# nginx: in den server-Block der Website. Die mitgelieferte mime.types kennt .js und .json.

# Im Ordner einer Version ändert sich keine Datei.
location ~ ^${escapePattern(folder)}[0-9]+\\.[0-9]+\\.[0-9]+/ {
    add_header Cache-Control "${FOR_A_YEAR}";
    add_header X-Content-Type-Options "nosniff";
}

# Ohne Version: immer die neueste.
location ~ ^${escapePattern(folder)}pk(\\.all)?\\.js$ {
    add_header Cache-Control "${ASK_EACH_TIME}";
}

# Die Datei der Kommune: neue Angaben gelten sofort.
location = ${data} {
    default_type application/json;
    add_header Cache-Control "${ASK_EACH_TIME}";
    # Nur nötig, wenn auch andere Websites sie zeigen:
    add_header Access-Control-Allow-Origin "*";
}

gzip on;
gzip_types text/javascript application/javascript application/json;
# Kleiner mit dem Modul ngx_brotli:
# brotli on;
# brotli_types text/javascript application/javascript application/json;

# Mehr brauchen die Bausteine nicht. Für die ganze Website prüfen, was sie sonst noch lädt:
# add_header Content-Security-Policy "${strictPolicyLine(settings)}";
`;
}

/** IIS knows no patterns in paths: each version has its own entry. */
function iis(settings: ServerSettings): string {
  const { folder, data } = pathsOf(settings);
  const path = (address: string) => escapeXml(address.replace(/^\//, ''));
  const neverCached = `<staticContent>
        <clientCache cacheControlMode="DisableCache" cacheControlCustom="${ASK_EACH_TIME}" />
      </staticContent>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- IIS: die web.config im Hauptordner der Website. Brotli liefert die Erweiterung „IIS Compression“ von Microsoft. -->
<configuration>
  <system.webServer>
    <staticContent>
      <remove fileExtension=".js" />
      <mimeMap fileExtension=".js" mimeType="text/javascript" />
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
    </staticContent>
    <urlCompression doStaticCompression="true" />
    <!-- Mehr brauchen die Bausteine nicht. Für die ganze Website prüfen, was sie sonst noch lädt:
    <httpProtocol>
      <customHeaders>
        <add name="Content-Security-Policy" value="${escapeXml(strictPolicyLine(settings))}" />
      </customHeaders>
    </httpProtocol>
    -->
  </system.webServer>
  <!-- Im Ordner einer Version ändert sich keine Datei. Für jede Version ein Eintrag. -->
  <location path="${path(folder)}${escapeXml(settings.version)}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />
      </staticContent>
    </system.webServer>
  </location>
  <!-- Ohne Version: immer die neueste. -->
  <location path="${path(folder)}pk.js">
    <system.webServer>
      ${neverCached}
    </system.webServer>
  </location>
  <!-- Die Datei der Kommune: neue Angaben gelten sofort. -->
  <location path="${path(data)}">
    <system.webServer>
      ${neverCached}
      <httpProtocol>
        <customHeaders>
          <!-- Nur nötig, wenn auch andere Websites sie zeigen: -->
          <add name="Access-Control-Allow-Origin" value="*" />
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>
</configuration>
`;
}

/** The paths of the folder and of the file on whichever server they lie, with nothing that a configuration would read. */
function pathsOf({ folder, src }: ServerSettings): { folder: string; data: string } {
  return { folder: pathOf(withSlash(folder), '/pk/'), data: pathOf(src.trim(), EXAMPLE_ADDRESS) };
}

function pathOf(address: string, otherwise: string): string {
  if (!address || /\s|,/.test(address)) return otherwise;
  try {
    const { protocol, pathname } = new URL(address, 'https://example.de/');
    return /^https?:$/.test(protocol) ? pathname.replace(/['"#;{}]/g, encodeURIComponent) : otherwise;
  } catch {
    return otherwise;
  }
}

const escapePattern = (path: string) => path.replace(/[.*+?^$()[\]|\\]/g, '\\$&');

const xmlEntities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeXml = (text: string) => text.replace(/[&<>"]/g, (char) => xmlEntities[char]!);
