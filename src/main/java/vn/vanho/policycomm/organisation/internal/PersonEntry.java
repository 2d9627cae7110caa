package vn.vanho.policycomm.organisation.internal;

import java.util.Set;
import java.util.function.Predicate;
import vn.vanho.policycomm.organisation.NewPerson;
import vn.vanho.policycomm.organisation.PersonText;
import vn.vanho.policycomm.profile.Entry;

/** A person as the profile describes it, with its place in the file. */
record PersonEntry(NewPerson person, Entry entry) {

    static final Set<String> KEYS = Set.of("id", "name", "email", "units", "head");

    static PersonEntry read(Entry entry) {
        NewPerson person = new NewPerson(
                sound(
                        "id",
                        PersonText::isAccount,
                        "chỉ gồm chữ thường không dấu, số, dấu gạch nối, 3 đến 64 ký tự",
                        entry),
                sound("name", PersonText::isName, "phải là họ và tên đầy đủ, từ hai từ, tối đa 100 ký tự", entry),
                sound("email", PersonText::isEmail, "không phải địa chỉ thư điện tử", entry),
                entry.texts("units"),
                entry.flag("head"));
        return new PersonEntry(person, entry);
    }

    private static String sound(String key, Predicate<String> rule, String fault, Entry entry) {
        String text = entry.required(key);
        if (!text.isEmpty() && !rule.test(PersonText.typed(text))) {
            entry.fault(key, "'%s' (%s) %s".formatted(key, text, fault));
        }
        return text;
    }
}
