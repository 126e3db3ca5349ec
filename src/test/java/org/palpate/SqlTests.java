/* SPDX-License-Identifier: Apache-2.0 */
package org.palpate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Row-level security is no defence against SQL injection, so no statement is put together from anything but constants.
 * The compiler joins constants, so in the byte code a sound call of {@code JdbcClient.sql} is preceded by one constant.
 */
class SqlTests {

    private static final String JDBC_CLIENT = "org/springframework/jdbc/core/simple/JdbcClient";

    /** Joins constants only, a number of times that depends on what was typed; read again whenever it changes. */
    private static final String READ_BY_A_PERSON = "org.palpate.client.ClientQuery.statement";

    @Test
    void everyStatementIsAConstant() throws Exception {
        var calls = calls();
        assertThat(calls).as("calls of JdbcClient.sql").hasSizeGreaterThan(10).containsKey(READ_BY_A_PERSON);
        assertThat(calls.entrySet().stream().filter(call -> !call.getValue()).map(Map.Entry::getKey))
                .containsExactly(READ_BY_A_PERSON);
    }

    /** Each method that calls {@code JdbcClient.sql}, and whether it passes constants only. */
    private static Map<String, Boolean> calls() throws IOException, URISyntaxException {
        var calls = new TreeMap<String, Boolean>();
        var root = Path.of(Palpate.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(root)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                collect(ClassFile.of().parse(file), calls);
            }
        }
        return calls;
    }

    private static void collect(ClassModel type, Map<String, Boolean> calls) {
        var typeName = type.thisClass().asInternalName().replace('/', '.');
        for (var method : type.methods()) {
            method.code().ifPresent(code -> {
                var name = typeName + "." + method.methodName().stringValue();
                instructions(code).forEach(pair -> {
                    if (pair.getLast() instanceof InvokeInstruction call
                            && call.owner().asInternalName().equals(JDBC_CLIENT)
                            && call.name().equalsString("sql")) {
                        calls.merge(name, pair.getFirst() instanceof ConstantInstruction, Boolean::logicalAnd);
                    }
                });
            });
        }
    }

    /** Every instruction with the one before it. */
    private static List<List<CodeElement>> instructions(CodeModel code) {
        List<CodeElement> all =
                code.elementStream().filter(Instruction.class::isInstance).collect(Collectors.toList());
        return IntStream.range(1, all.size())
                .mapToObj(n -> List.of(all.get(n - 1), all.get(n)))
                .toList();
    }
}
