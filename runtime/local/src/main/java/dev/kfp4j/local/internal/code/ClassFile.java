// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.code;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Reduces a class file to the parts that matter in a comparison: no debug information. */
final class ClassFile {

    private ClassFile() {}

    /** Returns a class file without the name of its source, its line numbers and the names of local variables. */
    static byte[] withoutDebug(byte[] classFile) {
        try {
            var writer = new ClassWriter(0);
            new ClassReader(classFile).accept(new WithoutDebug(writer), 0);
            return writer.toByteArray();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // A newer Java, or a damaged file: every byte counts.
            return classFile;
        }
    }

    private static final class WithoutDebug extends ClassVisitor {
        private WithoutDebug(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitSource(@Nullable String source, @Nullable String debug) {
            // Omitted.
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            // Parameters keep their names: reflection reads those that were compiled in.
            return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, name, descriptor, signature, exceptions)) {
                @Override
                public void visitLineNumber(int line, Label start) {
                    // Omitted.
                }

                @Override
                public void visitLocalVariable(
                        String variable, String type, @Nullable String generic, Label start, Label end, int index) {
                    // Omitted.
                }
            };
        }
    }
}
