package vn.vanho.policycomm.workbench;

import java.time.OffsetDateTime;
import org.springframework.stereotype.Component;
import vn.vanho.policycomm.delegation.Substitutions;
import vn.vanho.policycomm.engine.Account;
import vn.vanho.policycomm.engine.Accounts;
import vn.vanho.policycomm.engine.Phrases;

/** What pages call a person: {@code ${@staffNames.of(account)}} gives e.g. {@code Chuyên viên PTP}. */
@Component("staffNames")
class StaffNames {

    private final Accounts accounts;
    private final Substitutions substitutions;
    private final Phrases phrases;

    StaffNames(Accounts accounts, Substitutions substitutions, Phrases phrases) {
        this.accounts = accounts;
        this.substitutions = substitutions;
        this.phrases = phrases;
    }

    /** The account itself when there is no such person any more. */
    public String of(String account) {
        return accounts.find(account).map(Account::name).orElse(account);
    }

    /** Who did something and in whose place, to stand behind the name of an office. */
    public String inPlaceOf(String account, String head) {
        return " (%s)".formatted(phrases.of("substitute.nameInPlaceOf", of(account), of(head)));
    }

    /** Who did at that moment what heads alone may do, and in whose place if it was somebody's. */
    public String asHead(String account, OffsetDateTime doneAt) {
        return substitutions
                .headOf(account, doneAt)
                .map(head -> phrases.of("substitute.nameInPlaceOf", of(account), of(head)))
                .orElseGet(() -> of(account));
    }
}
