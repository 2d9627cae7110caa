package vn.vanho.policycomm.appearance.internal;

import java.util.Locale;

/** Camunda's web applications. */
enum WebApp {
    TASKLIST,
    COCKPIT,
    ADMIN,
    WELCOME;

    static WebApp at(String path) {
        return valueOf(path.toUpperCase(Locale.ROOT));
    }

    /** Its name in addresses and files, e.g. {@code tasklist}. */
    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where its own files and those that stand in for them are in the class path. */
    String files() {
        return "META-INF/resources/webjars/camunda/app/" + path() + "/";
    }
}
