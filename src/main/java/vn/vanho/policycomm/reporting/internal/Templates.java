package vn.vanho.policycomm.reporting.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.util.ResourceUtils;

/**
 * The templates: an office's own file where its folder has one, else ours. Each is read once, so that what start-up
 * checked is what is printed.
 */
@Component
class Templates {

    private static final String OURS = "classpath:templates/documents/";

    private final String location;
    private final Map<String, Optional<byte[]>> read = new ConcurrentHashMap<>();

    Templates(@Value("${policycomm.documents.templates}") String location) {
        this.location = location.endsWith("/") ? location : location + "/";
    }

    /** @throws NoSuchElementException when there is none; start-up refuses that */
    byte[] content(String file) {
        return find(file).orElseThrow(() -> new NoSuchElementException("No template " + file));
    }

    Optional<byte[]> find(String file) {
        return read.computeIfAbsent(file, name -> Stream.of(location, OURS)
                .map(from -> resource(from + name))
                .filter(Resource::exists)
                .findFirst()
                .map(Templates::bytes));
    }

    /** The office's folder; empty when the templates are ours. */
    Optional<Path> folder() {
        Resource place = resource(location);
        try {
            return place.isFile() && !location.startsWith(ResourceUtils.CLASSPATH_URL_PREFIX)
                    ? Optional.of(place.getFile().toPath())
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Word files in the office's folder, without those that Word keeps while one is open. */
    static List<String> filesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".docx") && !name.startsWith("~$"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Resource resource(String place) {
        return ResourceUtils.isUrl(place)
                ? new DefaultResourceLoader().getResource(place)
                : new FileSystemResource(place);
    }

    private static byte[] bytes(Resource file) {
        try {
            return file.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
