package vn.vanho.policycomm.organisation.internal;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.vanho.policycomm.organisation.Language;
import vn.vanho.policycomm.organisation.Role;
import vn.vanho.policycomm.organisation.Unit;
import vn.vanho.policycomm.profile.Entry;

/** A unit as the profile describes it, with its place in the file. */
record UnitEntry(Unit unit, Set<Language> languages, Entry entry) {

    static final Set<String> KEYS =
            Set.of("id", "roles", "name", "short-name", "email", "from", "until", "successors", "languages");
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    static UnitEntry read(Entry entry) {
        Unit unit = new Unit(
                matching("id", ID, "chỉ gồm chữ thường không dấu, số và dấu gạch nối", entry),
                roles(entry),
                entry.required("name"),
                entry.required("short-name"),
                matching("email", EMAIL, "không phải địa chỉ thư điện tử", entry),
                entry.date("from"),
                entry.date("until"),
                entry.texts("successors"));
        return new UnitEntry(unit, languages(entry, unit), entry);
    }

    private static String matching(String key, Pattern pattern, String fault, Entry entry) {
        String text = entry.required(key);
        if (!text.isEmpty() && !pattern.matcher(text).matches()) {
            entry.fault(key, "'%s' (%s) %s".formatted(key, text, fault));
        }
        return text;
    }

    private static Set<Language> languages(Entry entry, Unit unit) {
        Set<Language> languages = EnumSet.noneOf(Language.class);
        for (String code : entry.texts("languages")) {
            Optional<Language> language = Language.ofCode(code);
            if (language.isEmpty()) {
                entry.fault("languages", "không có ngôn ngữ '%s' (có: viet, thai, mong)".formatted(code));
            } else if (!languages.add(language.get())) {
                entry.fault("languages", "ngôn ngữ '%s' ghi hai lần".formatted(code));
            }
        }
        if (entry.has("languages") && !unit.has(Role.COMMUNE)) {
            entry.fault("languages", "'%s' không phải xã, bản nên không ghi ngôn ngữ".formatted(unit.id()));
        }
        return languages;
    }

    private static Set<Role> roles(Entry entry) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String code : entry.texts("roles")) {
            Role.ofCode(code)
                    .ifPresentOrElse(roles::add, () -> entry.fault("roles", "không có vai trò '%s'".formatted(code)));
        }
        return roles;
    }
}
