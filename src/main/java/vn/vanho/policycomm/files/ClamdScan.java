package vn.vanho.policycomm.files;

import java.io.IOException;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vanho.policycomm.engine.Phrases;

/** Takes nothing that clamd did not find clean: what it names is refused, and everything while it does not answer. */
class ClamdScan implements FileScan {

    private static final Logger LOG = LoggerFactory.getLogger(ClamdScan.class);

    private final Clamd clamd;
    private final Phrases phrases;

    ClamdScan(Clamd clamd, Phrases phrases) {
        this.clamd = clamd;
        this.phrases = phrases;
    }

    @Override
    public Optional<String> objection(String fileName, byte[] content) {
        String name = SafeFileName.visible(fileName);
        try {
            return clamd.signatureIn(content).map(signature -> found(name, signature, content));
        } catch (IOException silent) {
            LOG.warn("The upload «{}» was refused, since clamd gave no verdict: {}", name, silent.toString());
            return Optional.of(phrases.of("upload.scan.silent", name));
        }
    }

    private String found(String name, String signature, byte[] content) {
        LOG.warn("The upload «{}» (SHA-256 {}) was refused: {}", name, DigestUtils.sha256Hex(content), signature);
        return phrases.of("upload.scan.found", name, signature);
    }
}
