package vn.vanho.policycomm.administration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vanho.policycomm.organisation.NewPerson;
import vn.vanho.policycomm.organisation.PersonText;
import vn.vanho.policycomm.organisation.Post;

/** A person or a place of work as it was typed; a page that asks for a place alone leaves the rest empty. */
record PersonForm(
        String id,
        String name,
        String email,
        String unit,
        @Nullable Boolean head) {

    PersonForm {
        id = PersonText.typed(id);
        name = PersonText.typed(name);
        email = PersonText.typed(email);
        unit = PersonText.typed(unit);
    }

    static PersonForm empty() {
        return new PersonForm("", "", "", "", false);
    }

    NewPerson person() {
        return new NewPerson(id, name, email, List.of(unit), isHead());
    }

    Post post() {
        return new Post(unit, isHead());
    }

    public boolean isHead() {
        return Boolean.TRUE.equals(head);
    }
}
