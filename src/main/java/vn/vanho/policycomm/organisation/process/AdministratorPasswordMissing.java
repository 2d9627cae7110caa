package vn.vanho.policycomm.organisation.process;

/** No password for the administrator's account: the application does not start. */
final class AdministratorPasswordMissing extends RuntimeException {

    static final String PROPERTY = "policycomm.admin.password";

    AdministratorPasswordMissing(String reason) {
        super(reason);
    }
}
