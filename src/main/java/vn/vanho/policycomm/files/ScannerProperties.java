package vn.vanho.policycomm.files;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where clamd of ClamAV listens.
 *
 * @param host empty where uploads are not scanned
 * @param connectTimeout for the connection alone
 * @param timeout for one file, from the connection to the verdict
 */
@ConfigurationProperties(prefix = "policycomm.files.scanner", ignoreUnknownFields = false)
record ScannerProperties(
        @DefaultValue("") String host,
        @DefaultValue("3310") int port,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("20s") Duration timeout) {}
