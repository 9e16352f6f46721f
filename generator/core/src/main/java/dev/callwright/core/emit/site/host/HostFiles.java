package dev.callwright.core.emit.site.host;

import dev.callwright.core.output.GeneratedFile;
import java.util.List;

/** Emits the headers of a site, for static hosts that read {@code _headers} and as an example for nginx. */
public final class HostFiles {
    private static final String INCOMPLETE =
            "# Not all servers of the document fit into the policy: pages reach the others through a gateway only.\n";

    private HostFiles() {}

    /** The files, with paths below the site. */
    public static List<GeneratedFile> of(ContentSecurity security) {
        return List.of(
                new GeneratedFile("_headers", headers(security)), new GeneratedFile("nginx.conf", nginx(security)));
    }

    // A header that two rules set would have both values.
    private static String headers(ContentSecurity security) {
        return """
                # Headers for hosts that read this file, such as Netlify and Cloudflare Pages.
                %s/*
                  Content-Security-Policy: %s
                  X-Content-Type-Options: nosniff
                  Referrer-Policy: strict-origin-when-cross-origin
                  Cross-Origin-Opener-Policy: same-origin
                /assets/*
                  Cache-Control: public, max-age=600
                """.formatted(incomplete(security), security.forHeader());
    }

    private static String nginx(ContentSecurity security) {
        return """
                # An example for nginx, to be included in its block http. Set root to the folder of this file.
                %smap $uri $callwright_caching {
                    ~/assets/ "public, max-age=600";
                    default   "no-cache";
                }
                server {
                    listen 8080;
                    root /srv/site;
                    index index.html;
                    charset utf-8;
                    charset_types text/css text/markdown text/plain application/javascript application/json;
                    gzip on;
                    gzip_types text/css text/markdown text/plain application/javascript application/json image/svg+xml;
                    include mime.types;
                    types {
                        text/markdown md;
                    }
                    add_header Cache-Control $callwright_caching always;
                    add_header Content-Security-Policy "%s" always;
                    add_header Cross-Origin-Opener-Policy same-origin always;
                    add_header Referrer-Policy strict-origin-when-cross-origin always;
                    add_header X-Content-Type-Options nosniff always;
                    location = /_headers {
                        return 404;
                    }
                    location = /nginx.conf {
                        return 404;
                    }
                }
                """.formatted(incomplete(security), security.forHeader());
    }

    private static String incomplete(ContentSecurity security) {
        return security.isComplete() ? "" : INCOMPLETE;
    }
}
