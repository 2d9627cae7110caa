package vn.vanho.policycomm.organisation.process;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who gets an account at the first start.
 *
 * @param admin the administrator's; in the demo the demo's password serves
 * @param integration of other systems; without it they have no account
 * @param demo of the demo staff; without it no staff account is made
 */
@ConfigurationProperties("policycomm")
record AccountProperties(
        @Nullable Secret admin,
        @Nullable Secret integration,
        @Nullable Secret demo) {

    record Secret(@Nullable String password) {}

    @Nullable
    String demoPassword() {
        return demo == null ? null : demo.password();
    }

    /** In the demo the demo's password serves. */
    @Nullable
    String integrationPassword() {
        return own(integration);
    }

    @Nullable
    String adminPassword() {
        return own(admin);
    }

    private @Nullable String own(@Nullable Secret secret) {
        String password = secret == null ? null : secret.password();
        return password == null || password.isBlank() ? demoPassword() : password;
    }
}
