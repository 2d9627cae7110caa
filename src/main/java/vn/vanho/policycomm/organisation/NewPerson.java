package vn.vanho.policycomm.organisation;

import java.util.List;

/**
 * Somebody who is to get an account.
 *
 * @param id the account, e.g. {@code lo-van-pan}
 * @param name in full, e.g. {@code Lò Văn Pản}
 * @param units ids of the units that the person works in; on the page one, or {@link Post#ADMINISTRATORS}
 * @param head whether the person approves, signs, confirms and extends for these units
 */
public record NewPerson(String id, String name, String email, List<String> units, boolean head) {

    public NewPerson {
        id = PersonText.typed(id);
        name = PersonText.typed(name);
        email = PersonText.typed(email);
        units = List.copyOf(units);
    }

    /** The first place of work; of a unit without a name when there is none. */
    public Post post() {
        return new Post(units.stream().findFirst().orElse(""), head);
    }
}
