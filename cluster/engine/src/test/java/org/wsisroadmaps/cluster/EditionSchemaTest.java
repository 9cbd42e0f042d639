package org.wsisroadmaps.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

/** Names that the engine does not know would be lost in the tables without a word. */
class EditionSchemaTest {

  private static final Path SCHEMA =
      Path.of("../../model/src/main/resources/org/wsisroadmaps/model/edition.schema.json");

  @Test
  void anEditionHasTheNamesThatItsJsonSchemaHas() throws IOException {
    JsonNode schema = new ObjectMapper().readTree(Files.readString(SCHEMA));
    Set<String> wanted = new TreeSet<>();
    collect(schema, schema, "", wanted);
    assertThat(wanted).contains("/actionLines/outcomes/references/revision/place");
    assertThat(names(EditionSchema.edition())).isEqualTo(wanted);
  }

  /** Every name of a type, with those that lead to it. */
  static Set<String> names(DataType type) {
    Set<String> names = new TreeSet<>();
    collect(type, "", names);
    return names;
  }

  private static void collect(DataType type, String path, Set<String> names) {
    switch (type) {
      case StructType struct -> {
        for (StructField field : struct.fields()) {
          names.add(path + "/" + field.name());
          collect(field.dataType(), path + "/" + field.name(), names);
        }
      }
      case ArrayType array -> collect(array.elementType(), path, names);
      case MapType map -> collect(map.valueType(), path, names);
      default -> {}
    }
  }

  private static void collect(JsonNode type, JsonNode schema, String path, Set<String> names) {
    if (type.has("$ref")) {
      collect(schema.at(type.get("$ref").asText().substring(1)), schema, path, names);
    }
    type.path("properties")
        .properties()
        .forEach(property -> {
          names.add(path + "/" + property.getKey());
          collect(property.getValue(), schema, path + "/" + property.getKey(), names);
        });
    type.path("oneOf").forEach(one -> collect(one, schema, path, names));
    for (String of : List.of("items", "additionalProperties")) {
      if (type.has(of)) {
        collect(type.get(of), schema, path, names);
      }
    }
  }
}
