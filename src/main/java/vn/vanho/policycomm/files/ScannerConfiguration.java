package vn.vanho.policycomm.files;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vanho.policycomm.engine.Phrases;

/** Chooses the scanner of uploads once, at the start, and says so. */
@Configuration
class ScannerConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(FileScan.class);

    @Bean
    FileScan fileScan(ScannerProperties scanner, Phrases phrases) {
        if (scanner.host().isBlank()) {
            LOG.info("Uploads are not scanned for malware: policycomm.files.scanner.host is not set");
            return (fileName, content) -> Optional.empty();
        }
        LOG.info("Uploads are scanned for malware by clamd at {}:{}", scanner.host(), scanner.port());
        return new ClamdScan(new Clamd(scanner), phrases);
    }
}
