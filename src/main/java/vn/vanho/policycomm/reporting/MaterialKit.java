package vn.vanho.policycomm.reporting;

import java.io.IOException;
import java.io.OutputStream;

/** All that media need to tell of a draft, in one ZIP. */
public interface MaterialKit {

    /**
     * Writes the draft, a summary of its six blocks, the published materials one after the other and a list of contents;
     * the same materials give the same bytes.
     *
     * @throws java.util.NoSuchElementException when the draft is not on the portal; nothing is written
     */
    void write(String draftId, OutputStream out) throws IOException;
}
