package vn.vanho.policycomm.engine;

import java.util.Optional;

/** Looks at a file that comes in through the engine's own REST interface, before it is kept. Bean of the feature. */
public interface FileCheck {

    /** The Vietnamese sentence that says why the file is not taken and what to do; empty when nothing speaks against it. */
    Optional<String> objection(String fileName, byte[] content);
}
