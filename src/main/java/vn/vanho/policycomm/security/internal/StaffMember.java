package vn.vanho.policycomm.security.internal;

import java.io.Serializable;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import vn.vanho.policycomm.engine.Account;
import vn.vanho.policycomm.engine.AccountState;
import vn.vanho.policycomm.engine.Actor;

/**
 * A signed-in account as it was at that moment; groups are the authorities.
 *
 * @param lent by group that the account has in another's place, the account of that other
 */
record StaffMember(
        String id,
        String displayName,
        TreeSet<String> groups,
        TreeMap<String, String> lent,
        String passwordMark,
        boolean oneTimePassword)
        implements AuthenticatedPrincipal, Serializable {

    static StaffMember of(Account account) {
        return new StaffMember(
                account.id(),
                account.name(),
                new TreeSet<>(account.groups()),
                new TreeMap<>(account.lent()),
                account.passwordMark(),
                account.state() == AccountState.ONE_TIME);
    }

    /** Whether neither the password nor the groups that are the account's own have changed since. */
    boolean stillIs(Account account) {
        return passwordMark.equals(account.passwordMark()) && ownGroups().equals(account.ownGroups());
    }

    /** Whether the same groups are lent to the account by the same people as then. */
    boolean standsInAsIn(Account account) {
        return lent.equals(account.lent());
    }

    private Set<String> ownGroups() {
        Set<String> own = new TreeSet<>(groups);
        own.removeAll(lent.keySet());
        return own;
    }

    Authentication authentication() {
        return UsernamePasswordAuthenticationToken.authenticated(
                this, null, AuthorityUtils.createAuthorityList(groups));
    }

    Actor actor() {
        return new Actor(id, groups, lent);
    }

    @Override
    public String getName() {
        return id;
    }
}
