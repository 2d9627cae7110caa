package vn.vanho.policycomm.portal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.function.Supplier;
import org.springframework.core.io.AbstractResource;
import vn.vanho.policycomm.dissemination.Material;

/** A material's file that is read from the database only when it is sent. */
final class StoredFile extends AbstractResource {

    private final Material material;
    private final Supplier<byte[]> content;

    StoredFile(Material material, Supplier<byte[]> content) {
        this.material = material;
        this.content = content;
    }

    @Override
    public String getDescription() {
        return material.title();
    }

    @Override
    public long contentLength() {
        return material.sizeBytes();
    }

    @Override
    public InputStream getInputStream() {
        return new ByteArrayInputStream(content.get());
    }
}
