package vn.vanho.policycomm.appearance.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import vn.vanho.policycomm.engine.Phrases;
import vn.vanho.policycomm.organisation.Locality;

/** Writes the configuration of a web application: what stands in its {@code settings.js}, and what is the same for all. */
@Component
class WebAppConfig {

    private static final String SCRIPT = """
            import {start} from '%s';
            import '%s';
            import settings from './settings.js';

            await start(%s);

            export default {...settings, ...%s};
            """;
    private static final String LANGUAGE = "vi";

    private final Locality locality;
    private final Phrases phrases;
    private final ResourceUrlProvider assets;
    private final ObjectMapper json;

    WebAppConfig(Locality locality, Phrases phrases, ResourceUrlProvider assets, ObjectMapper json) {
        this.locality = locality;
        this.phrases = phrases;
        this.assets = assets;
        this.json = json;
    }

    String of(WebApp app) {
        return SCRIPT.formatted(
                asset("webapps/start.js"), asset("webapps/sign-in.js"), script(start(app)), script(settings(app)));
    }

    private Map<String, Object> start(WebApp app) {
        return Map.of(
                "app", app.path(),
                "language", LANGUAGE,
                "sheets", List.of(fromScripts("/colours.css"), asset("webapps/look.css")));
    }

    private Map<String, Object> settings(WebApp app) {
        return Map.of(
                "app", Map.of("vendor", locality.shortAuthority() + " –", "name", phrases.of("webapp." + app.path())),
                "staffStyles", asset("app.css"),
                "fragments", asset("webapps/fragments.js"),
                "locales", Map.of("availableLocales", List.of(LANGUAGE), "fallbackLocale", LANGUAGE));
    }

    private String asset(String name) {
        String path = "/assets/" + name;
        String versioned = assets.getForLookupPath(path);
        return fromScripts(versioned == null ? path : versioned);
    }

    /** An address as seen from the folder of the script, whatever the application's own path. */
    private static String fromScripts(String path) {
        return "../../../.." + path;
    }

    private String script(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
