package vn.vanho.policycomm.appearance.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * What this application puts in place of files of Camunda's web applications. A browser asks each time whether its copy is
 * still the right one, and is told by content: the file's date in a reproducible jar is always the same.
 */
@Configuration(proxyBeanMethods = false)
class WebAppFiles implements WebMvcConfigurer {

    private static final String[] FOLDERS = {"locales", "scripts", "styles"};

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        for (WebApp app : WebApp.values()) {
            for (String folder : FOLDERS) {
                registry.addResourceHandler("/camunda/app/%s/%s/**".formatted(app.path(), folder))
                        .addResourceLocations("classpath:/%s%s/".formatted(app.files(), folder))
                        .setUseLastModified(false)
                        .setEtagGenerator(WebAppFiles::mark)
                        .setCacheControl(CacheControl.noCache());
            }
        }
    }

    private static String mark(Resource file) {
        try (var content = file.getInputStream()) {
            return "\"" + DigestUtils.md5DigestAsHex(content) + "\"";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
