package vn.vanho.policycomm.workbench;

import org.springframework.test.context.TestPropertySource;
import vn.vanho.policycomm.support.OnPostgres;

@OnPostgres
@TestPropertySource(properties = "spring.mail.host=127.0.0.1")
class KitByMailOnPostgresTest extends KitByMail {}
