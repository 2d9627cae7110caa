package vn.vanho.policycomm.organisation;

import java.util.List;
import java.util.NoSuchElementException;
import vn.vanho.policycomm.engine.InputRefused;

/**
 * Who has an account, and what administrators do about it; each act is recorded. The account of other systems is none of
 * these. Passwords are returned once, to be shown once. The caller has checked that an administrator asks.
 */
public interface People {

    /** Everybody, by name. */
    List<Person> all();

    /** @throws NoSuchElementException when there is no such person */
    default Person get(String account) {
        return all().stream()
                .filter(person -> person.id().equals(account))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No person " + account));
    }

    /**
     * Makes an account.
     *
     * @return the one-time password
     * @throws InputRefused naming each faulty field
     */
    String add(NewPerson person);

    /**
     * Gives a person another place; what they had claimed and their new place has nothing to do with goes back to its
     * group.
     *
     * @throws InputRefused when there is no such unit, nothing would change, or no administrator would be left
     */
    void move(String account, Post post);

    /**
     * Ends a person's work: they belong nowhere and sign in no more, and what they had claimed goes back to its group.
     *
     * @throws InputRefused for whoever asks, and when no administrator would be left
     */
    void retire(String account);

    /**
     * Takes a retired person back.
     *
     * @return the one-time password
     * @throws InputRefused when there is no such unit, or the person is not retired
     */
    String bringBack(String account, Post post);

    /**
     * Gives a new password.
     *
     * @return the one-time password
     * @throws InputRefused for whoever asks, and for whoever is retired
     */
    String resetPassword(String account);

    /** What was done last, the latest first. */
    List<PersonAct> lastActs(int atMost);

    /** All that was done about a person, the latest first. */
    List<PersonAct> actsAbout(String account);
}
