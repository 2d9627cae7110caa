package vn.vanho.policycomm.workbench;

import org.springframework.stereotype.Component;
import vn.vanho.policycomm.engine.Account;
import vn.vanho.policycomm.engine.Accounts;

/** What pages call a person: {@code ${@staffNames.of(account)}} gives e.g. {@code Chuyên viên PTP}. */
@Component("staffNames")
class StaffNames {

    private final Accounts accounts;

    StaffNames(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The account itself when there is no such person any more. */
    public String of(String account) {
        return accounts.find(account).map(Account::name).orElse(account);
    }
}
