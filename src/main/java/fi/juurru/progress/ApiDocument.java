package fi.juurru.progress;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What programs may read under {@code /api}, as an OpenAPI document at {@code /api/openapi}. What
 * it says of an operation is what stands above it in the code.
 */
@Configuration
class ApiDocument {

  private static final String LOGIN = "basic";

  @Bean
  OpenAPI openApi() {
    return new OpenAPI()
        .info(new Info().title("Juurru").version("1"))
        // The Host that a request names is anybody's word.
        .addServersItem(new Server().url("/"))
        .components(
            new Components()
                .addSecuritySchemes(
                    LOGIN, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(LOGIN)))
        .addSecurityItem(new SecurityRequirement().addList(LOGIN));
  }
}
