package vn.vanho.policycomm.organisation;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import vn.vanho.policycomm.support.DraftLine;
import vn.vanho.policycomm.support.Interference;
import vn.vanho.policycomm.support.PostgresForTests;

/** Not with the tests that share a PostgreSQL: its locality is another one. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({DraftLine.class, Interference.class})
@ActiveProfiles({"test", "postgres"})
@ContextConfiguration(initializers = {PostgresForTests.class, BeforeTheReform.class})
@TestPropertySource(properties = "policycomm.locality=reform-2025")
class EndingUnitsOnPostgresTest extends EndingUnits {}
