<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AnotherPost</name>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Another post on this laptop</source>
        <translation>Otro puesto en este equipo</translation>
    </message>
    <message>
        <source>Such as the reviewer who works at the same laptop. From then on the journal names that post; you can change back at any time.</source>
        <translation>Por ejemplo, quien revisa y trabaja en el mismo equipo. Desde entonces el diario nombra ese puesto; puede volver al anterior en cualquier momento.</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <source>&amp;Work as this post</source>
        <translation>&amp;Trabajar con este puesto</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Evidence for this question</source>
        <translation>Evidencias de esta pregunta</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>ApproachStep</name>
    <message>
        <source>&amp;Gender focus</source>
        <translation>Lugar del &amp;género</translation>
    </message>
    <message>
        <source>How it serves commitment 4c</source>
        <translation>Cómo sirve al compromiso 4c</translation>
    </message>
    <message>
        <source>&amp;Objective</source>
        <translation>&amp;Objetivo</translation>
    </message>
    <message>
        <source>&amp;Scope</source>
        <translation>&amp;Alcance</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Método</translation>
    </message>
    <message>
        <source>&amp;Classification</source>
        <translation>&amp;Clasificación</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>Enfoque</translation>
    </message>
    <message>
        <source>What for, and how?</source>
        <translation>¿Para qué y cómo?</translation>
    </message>
    <message>
        <source>These texts are suggestions: change them to fit. They stand in the report under scope and method.</source>
        <translation>Estos textos son sugerencias: adáptelos. Figuran en el informe, en el alcance y método.</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>&amp;Compile several into one…</source>
        <translation>&amp;Compilar varios en uno…</translation>
    </message>
    <message>
        <source>Add a &amp;signature to a file…</source>
        <translation>&amp;Añadir una firma a un archivo…</translation>
    </message>
    <message>
        <source>&amp;Verify files…</source>
        <translation>&amp;Verificar archivos…</translation>
    </message>
    <message>
        <source>written, not signed</source>
        <translation>escrito, sin firmar</translation>
    </message>
    <message>
        <source>Report of the &amp;risk register…</source>
        <translation>Informe del &amp;registro de riesgos…</translation>
    </message>
    <message>
        <source>Report of the supplier &amp;network…</source>
        <translation>Informe de la re&amp;d de proveedores…</translation>
    </message>
    <message>
        <source>Report of</source>
        <translation>Informe de</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>Last signed</source>
        <translation>Última firma</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>No report has been written yet. Open an engagement and go to its report when the work is done.</source>
        <translation>Todavía no se ha escrito ningún informe. Abra un encargo y vaya a su informe cuando el trabajo esté terminado.</translation>
    </message>
    <message>
        <source>Risk register</source>
        <translation>Registro de riesgos</translation>
    </message>
    <message>
        <source>Supplier network</source>
        <translation>Red de proveedores</translation>
    </message>
    <message>
        <source>Improvement plan for {supplier}</source>
        <translation>Plan de mejora para {supplier}</translation>
    </message>
    <message>
        <source>{reference}, version {version}</source>
        <translation>{reference}, versión {version}</translation>
    </message>
    <message>
        <source>Show its &amp;pages…</source>
        <translation>Mostrar sus &amp;páginas…</translation>
    </message>
    <message>
        <source>Open the &amp;report page</source>
        <translation>Abrir la página del &amp;informe</translation>
    </message>
    <message>
        <source>Signed files lie where they were saved; the workspace keeps only what was signed.</source>
        <translation>Los archivos firmados están donde se guardaron; el espacio de trabajo solo conserva lo que se firmó.</translation>
    </message>
    <message>
        <source>{day}, {clock} UTC by the laptop&apos;s clock (a claim, not a proof)</source>
        <translation>{day}, {clock} UTC según el reloj del equipo (una afirmación, no una prueba)</translation>
    </message>
    <message>
        <source>Key {groups}</source>
        <translation>Clave {groups}</translation>
    </message>
    <message>
        <source>Written for signing; nobody has signed it here.</source>
        <translation>Escrito para la firma; nadie lo ha firmado aquí.</translation>
    </message>
    <message>
        <source>Where is the signed file?</source>
        <translation>¿Dónde está el archivo firmado?</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>El archivo no se puede abrir.</translation>
    </message>
    <message>
        <source>This is the very file that was signed here: {role}.</source>
        <translation>Este es exactamente el archivo que se firmó aquí: {role}.</translation>
    </message>
    <message>
        <source>This file is not byte for byte one that was signed here. It may carry a later one: verify it.</source>
        <translation>Este archivo no es idéntico, byte por byte, a ninguno firmado aquí. Puede llevar una firma posterior: verifíquelo.</translation>
    </message>
    <message>
        <source>Verify it</source>
        <translation>Verificarlo</translation>
    </message>
    <message>
        <source>Back to the si&amp;gnatures</source>
        <translation>Volver a las fir&amp;mas</translation>
    </message>
</context>
<context>
    <name>AskReason</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
</context>
<context>
    <name>AskStep</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Accepted until</source>
        <translation>Aceptado hasta</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Describe it</source>
        <translation>Describir</translation>
    </message>
</context>
<context>
    <name>Bands</name>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>Muy alto</translation>
    </message>
    <message>
        <source>Extreme</source>
        <translation>Extremo</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}: {text}</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Se apoya en</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>La última vez</translation>
    </message>
    <message>
        <source>Show it as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>{name}: show it as a table</source>
        <translation>{name}: mostrar como tabla</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Choose a supplier on the map: click it, or walk along the links with the arrow keys. Drag with Shift held down to take several.</source>
        <translation>Elija un proveedor en el mapa: haga clic en él o recorra los vínculos con las teclas de flecha. Arrastre con Mayús pulsada para tomar varios.</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Mostrar solo estos</translation>
    </message>
    <message>
        <source>Tier from us</source>
        <translation>Nivel desde nosotros</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Sells to</source>
        <translation>Vende a</translation>
    </message>
    <message>
        <source>Buys from</source>
        <translation>Compra a</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Propiedad</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>Go along this link</source>
        <translation>Seguir este vínculo</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} y {other}</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>A {name}</translation>
    </message>
    <message>
        <source>Take the group apart</source>
        <translation>Separar el grupo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show only around it</source>
        <translation>Mostrar solo su entorno</translation>
    </message>
    <message>
        <source>Routes off</source>
        <translation>Apagar las rutas</translation>
    </message>
    <message>
        <source>Light up its exposure</source>
        <translation>Iluminar su exposición</translation>
    </message>
    <message>
        <source>Path to here</source>
        <translation>Camino hasta aquí</translation>
    </message>
    <message>
        <source>Path from here</source>
        <translation>Camino desde aquí</translation>
    </message>
    <message>
        <source>Let the layout place it</source>
        <translation>Dejar que la disposición lo coloque</translation>
    </message>
    <message>
        <source>Steps around it</source>
        <translation>Pasos a su alrededor</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: see them as a table</source>
        <translation>
            <numerusform>y %n más: véalo como tabla</numerusform>
            <numerusform>y %n más: véalos como tabla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n elegido</numerusform>
            <numerusform>%n elegidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between the two</source>
        <translation>
            <numerusform>%n vínculo entre los dos</numerusform>
            <numerusform>%n vínculos entre los dos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Board by status</source>
        <translation>Tablero por estado</translation>
    </message>
</context>
<context>
    <name>BowTie</name>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Control before</source>
        <translation>Control antes</translation>
    </message>
    <message>
        <source>Control after</source>
        <translation>Control después</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>sin valorar</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Afecta a</translation>
    </message>
    <message>
        <source>No cause written yet</source>
        <translation>Aún no se ha escrito ninguna causa</translation>
    </message>
    <message>
        <source>Nothing prevents it</source>
        <translation>Nada lo previene</translation>
    </message>
    <message>
        <source>Nothing lessens it</source>
        <translation>Nada lo atenúa</translation>
    </message>
    <message>
        <source>No effect written yet</source>
        <translation>Aún no se ha escrito ningún efecto</translation>
    </message>
    <message>
        <source>untested: lowers nothing</source>
        <translation>sin probar: no rebaja nada</translation>
    </message>
</context>
<context>
    <name>BowTiePart</name>
    <message>
        <source>Bow-tie</source>
        <translation>Pajarita</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Cómo está</translation>
    </message>
    <message>
        <source>From causes to effects</source>
        <translation>De las causas a los efectos</translation>
    </message>
    <message>
        <source>A dashed edge: untested, or missing</source>
        <translation>Un borde discontinuo: sin probar o ausente</translation>
    </message>
</context>
<context>
    <name>Brought</name>
    <message>
        <source>from {name}, found to be the same</source>
        <translation>de {name}, que resultó ser el mismo</translation>
    </message>
    <message>
        <source>Found to be the same; what these records know counts here too:</source>
        <translation>Resultaron ser el mismo; lo que saben estos registros también cuenta aquí:</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>nada más</translation>
    </message>
    <message>
        <source>also called {names}</source>
        <translation>llamado también {names}</translation>
    </message>
    <message>
        <source>{share} owned by women</source>
        <translation>{share} propiedad de mujeres</translation>
    </message>
</context>
<context>
    <name>CardSection</name>
    <message>
        <source>Referral card</source>
        <translation>Tarjeta de derivación</translation>
    </message>
    <message>
        <source>No card is loaded</source>
        <translation>No hay ninguna tarjeta cargada</translation>
    </message>
    <message>
        <source>Referral cards (*.txt *.yaml *.yml)</source>
        <translation>Tarjetas de derivación (*.txt *.yaml *.yml)</translation>
    </message>
    <message>
        <source>Choose the file of the referral card</source>
        <translation>Elegir el archivo de la tarjeta de derivación</translation>
    </message>
    <message>
        <source>The safe stop shows this card from now on.</source>
        <translation>Desde ahora, la parada segura muestra esta tarjeta.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>That question is not asked in this form now.</source>
        <translation>Esa pregunta no se hace ahora en este formulario.</translation>
    </message>
    <message>
        <source>A change to {question} is not saved: it waits for its reason.</source>
        <translation>Un cambio en {question} no se ha guardado: espera su motivo.</translation>
    </message>
    <message>
        <source>Every question that is asked has an answer.</source>
        <translation>Todo lo que se pregunta tiene respuesta.</translation>
    </message>
    <message>
        <source>Red flags: {words}</source>
        <translation>Alertas: {words}</translation>
    </message>
    <message>
        <source>{done} of {all} answered</source>
        <translation>{done} de {all} respondidas</translation>
    </message>
    <message>
        <source>Consent card</source>
        <translation>Tarjeta de consentimiento</translation>
    </message>
</context>
<context>
    <name>ChecklistSection</name>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>ChecklistStep</name>
    <message>
        <source>Checklist</source>
        <translation>Lista de verificación</translation>
    </message>
    <message>
        <source>What do you want to look at?</source>
        <translation>¿Qué quiere examinar?</translation>
    </message>
    <message>
        <source>Everything but the checklist itself can be changed later on the page Plan.</source>
        <translation>Todo, salvo la propia lista de verificación, se puede cambiar después en la página Plan.</translation>
    </message>
    <message>
        <source>Choose a checklist.</source>
        <translation>Elija una lista de verificación.</translation>
    </message>
</context>
<context>
    <name>ChecksPage</name>
    <message>
        <source>What does not hold together</source>
        <translation>Lo que no concuerda</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Everything holds together.</source>
        <translation>Todo concuerda.</translation>
    </message>
    <message>
        <source>Consistency of the register</source>
        <translation>Coherencia del registro</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todas</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n cosa por mirar</numerusform>
            <numerusform>%n cosas por mirar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what} (%n)</source>
        <translation>
            <numerusform>{what} (%n)</numerusform>
            <numerusform>{what} (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Take away from this finding</source>
        <translation>Quitar de este hallazgo</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>The last backup was not made.</source>
        <translation>No se hizo la última copia de seguridad.</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Todo está guardado</translation>
    </message>
    <message>
        <source>Making the last backup of this sitting…</source>
        <translation>Haciendo la última copia de seguridad de esta sesión…</translation>
    </message>
    <message>
        <source>Making the last backup</source>
        <translation>Haciendo la última copia de seguridad</translation>
    </message>
    <message>
        <source>&amp;Close without this backup</source>
        <translation>&amp;Cerrar sin esta copia</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>New workspace…</source>
        <translation>Nuevo espacio de trabajo…</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Abrir un espacio de trabajo…</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Probar con datos de ejemplo</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Close the workspace</source>
        <translation>Cerrar el espacio de trabajo</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Volver a la pantalla inicial</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Check the workspace: journal, contents and file</source>
        <translation>Comprobar el espacio de trabajo: diario, contenido y archivo</translation>
    </message>
    <message>
        <source>Make a recovery key for the office…</source>
        <translation>Crear una clave de recuperación para la oficina…</translation>
    </message>
    <message>
        <source>Set a PIN for this sitting…</source>
        <translation>Poner un PIN para esta sesión…</translation>
    </message>
    <message>
        <source>Work as another post…</source>
        <translation>Trabajar con otro puesto…</translation>
    </message>
    <message>
        <source>Hand over the workspace…</source>
        <translation>Entregar el espacio de trabajo…</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Cambiar la frase de contraseña…</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>Destino de las copias de seguridad</translation>
    </message>
    <message>
        <source>{file} is sound: every change follows from the one before, and nothing is missing.</source>
        <translation>{file} está íntegro: cada cambio continúa el anterior y no falta nada.</translation>
    </message>
    <message>
        <source>Checking the workspace</source>
        <translation>Comprobando el espacio de trabajo</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the workspace.</source>
        <translation>
            <numerusform>%n problema en el espacio de trabajo.</numerusform>
            <numerusform>%n problemas en el espacio de trabajo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommitmentDialog</name>
    <message>
        <source>Scores stand side by side and are never averaged: offices differ in scope, form and checklist.</source>
        <translation>Las puntuaciones figuran lado a lado y nunca se promedian: las oficinas difieren en alcance, formulario y lista de verificación.</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Encargo</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>muy pocas respuestas</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Fingerprint: {groups}</source>
        <translation>Huella: {groups}</translation>
    </message>
    <message>
        <source>I have &amp;compared all eight groups, and they agree</source>
        <translation>He &amp;comparado los ocho grupos y coinciden</translation>
    </message>
    <message>
        <source>Call the person on a number that you know already, not on one from the file, and let them read their groups to you. Eight groups of five digits are the same in every language.</source>
        <translation>Llame a la persona a un número que ya conozca, no a uno que figure en el archivo, y pídale que le lea sus grupos. Ocho grupos de cinco cifras son iguales en todos los idiomas.</translation>
    </message>
    <message>
        <source>Is the key that signed this file really that of {post}, {office}? The name in a certificate is only what its maker typed; these groups are the key itself.</source>
        <translation>¿Es la clave que firmó este archivo realmente la de {post}, {office}? El nombre de un certificado es solo lo que escribió quien lo creó; estos grupos son la propia clave.</translation>
    </message>
    <message>
        <source>Trust this signer on this laptop</source>
        <translation>Confiar en esta identidad en este equipo</translation>
    </message>
    <message>
        <source>&amp;Trust this signer</source>
        <translation>Confiar en esta &amp;identidad</translation>
    </message>
</context>
<context>
    <name>ComparingDialog</name>
    <message>
        <source>What changed between two days</source>
        <translation>Qué cambió entre dos días</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>No hay ninguna diferencia.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>As we knew it on</source>
        <translation>Como lo conocíamos el</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>comparado con</translation>
    </message>
    <message>
        <source>(no day: now)</source>
        <translation>(sin día: ahora)</translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation>Proveedor nuevo</translation>
    </message>
    <message>
        <source>Supplier gone</source>
        <translation>El proveedor ya no está</translation>
    </message>
    <message>
        <source>Supplier changed</source>
        <translation>Proveedor cambiado</translation>
    </message>
    <message>
        <source>New link</source>
        <translation>Vínculo nuevo</translation>
    </message>
    <message>
        <source>Link gone</source>
        <translation>El vínculo ya no está</translation>
    </message>
    <message>
        <source>Link changed</source>
        <translation>Vínculo cambiado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message numerus="yes">
        <source>%n supplier(s) new</source>
        <translation>
            <numerusform>%n proveedor nuevo</numerusform>
            <numerusform>%n proveedores nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n ya no está</numerusform>
            <numerusform>%n ya no están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambiado</numerusform>
            <numerusform>%n cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) new</source>
        <translation>
            <numerusform>%n vínculo nuevo</numerusform>
            <numerusform>%n vínculos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) gone</source>
        <translation>
            <numerusform>%n vínculo que ya no está</numerusform>
            <numerusform>%n vínculos que ya no están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) changed</source>
        <translation>
            <numerusform>%n vínculo cambiado</numerusform>
            <numerusform>%n vínculos cambiados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compile</name>
    <message>
        <source>being checked…</source>
        <translation>comprobando…</translation>
    </message>
    <message>
        <source>Drop the signed reports of engagements and of risk registers here, two or more.</source>
        <translation>Suelte aquí los informes firmados de encargos y de registros de riesgos, dos o más.</translation>
    </message>
    <message>
        <source>is neither the report of one engagement nor a risk register</source>
        <translation>no es ni el informe de un único encargo ni un registro de riesgos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Informes de origen</translation>
    </message>
    <message>
        <source>No source yet.</source>
        <translation>Todavía no hay ningún informe de origen.</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>Comprobando {file}</translation>
    </message>
    <message>
        <source>At least two sources are needed.</source>
        <translation>Hacen falta al menos dos informes de origen.</translation>
    </message>
    <message>
        <source>The sources are being checked…</source>
        <translation>Se están comprobando los informes de origen…</translation>
    </message>
    <message>
        <source>Not taken in: {files}. Leave them out, or ask for them again.</source>
        <translation>No se incluyen: {files}. Déjelos fuera o pídalos de nuevo.</translation>
    </message>
    <message>
        <source>Give it a title and an office.</source>
        <translation>Póngale un título y una oficina.</translation>
    </message>
    <message>
        <source>Save the compiled report</source>
        <translation>Guardar el informe compilado</translation>
    </message>
    <message>
        <source>checking the sources and drawing the pages</source>
        <translation>comprobando los informes de origen y dibujando las páginas</translation>
    </message>
    <message>
        <source>signing</source>
        <translation>firmando</translation>
    </message>
    <message>
        <source>checking the signed file</source>
        <translation>comprobando el archivo firmado</translation>
    </message>
    <message>
        <source>Compiling</source>
        <translation>Compilando</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written and nothing is left behind.</source>
        <translation>Detenido. No se escribió nada ni quedó resto alguno.</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Dejar fuera</translation>
    </message>
    <message>
        <source>The compiled report</source>
        <translation>El informe compilado</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>&amp;Oficina</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Idioma del informe</translation>
    </message>
    <message>
        <source>Ratings and scores stand side by side and are never averaged. Each source lies inside whole, with its signatures named.</source>
        <translation>Las calificaciones y puntuaciones figuran lado a lado y nunca se promedian. Cada informe de origen va dentro, completo, y se nombran sus firmas.</translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation>Firmarlo</translation>
    </message>
</context>
<context>
    <name>ConfidenceRow</name>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>How sure you are of the answer (G)</source>
        <translation>Cuánta confianza merece la respuesta (G)</translation>
    </message>
    <message>
        <source>Confidence: {level}</source>
        <translation>Confianza: {level}</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Before the interview</source>
        <translation>Antes de la entrevista</translation>
    </message>
    <message>
        <source>Noted is only with whom, in general, and whether consent was given. No names, no numbers.</source>
        <translation>Solo se anota con quién, en general, y si se dio el consentimiento. Sin nombres y sin cifras.</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Con quién</translation>
    </message>
    <message>
        <source>Consent was given</source>
        <translation>Se dio el consentimiento</translation>
    </message>
    <message>
        <source>It was not given</source>
        <translation>No se dio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>&amp;Who was heard</source>
        <translation>A &amp;quién se escuchó</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>Consent was &amp;given</source>
        <translation>Se dio el &amp;consentimiento</translation>
    </message>
    <message>
        <source>Consent was &amp;not given: no interview</source>
        <translation>&amp;No se dio el consentimiento: no hay entrevista</translation>
    </message>
    <message>
        <source>Neither who it was nor how many is recorded.</source>
        <translation>No se registra quién era ni cuántas personas eran.</translation>
    </message>
    <message>
        <source>&amp;Record it</source>
        <translation>&amp;Registrar</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>before: it prevents</source>
        <translation>antes: lo previene</translation>
    </message>
    <message>
        <source>after: it lessens the effects</source>
        <translation>después: atenúa los efectos</translation>
    </message>
    <message>
        <source>the likelihood</source>
        <translation>la probabilidad</translation>
    </message>
    <message>
        <source>the impact</source>
        <translation>el impacto</translation>
    </message>
    <message>
        <source>not working</source>
        <translation>no funciona</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>solo en el papel</translation>
    </message>
    <message>
        <source>partly working</source>
        <translation>funciona en parte</translation>
    </message>
    <message>
        <source>working</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>Take this control away</source>
        <translation>Quitar este control</translation>
    </message>
    <message>
        <source>tested on {day}</source>
        <translation>probado el {day}</translation>
    </message>
    <message>
        <source>tested on {day} by {post}</source>
        <translation>probado el {day} por {post}</translation>
    </message>
    <message>
        <source>untested: lowers nothing</source>
        <translation>sin probar: no rebaja nada</translation>
    </message>
    <message>
        <source>What the control is</source>
        <translation>En qué consiste el control</translation>
    </message>
    <message>
        <source>Side of the event</source>
        <translation>Lado del evento</translation>
    </message>
    <message>
        <source>What it lowers</source>
        <translation>Qué rebaja</translation>
    </message>
    <message>
        <source>How well it works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>Day of the test</source>
        <translation>Día de la prueba</translation>
    </message>
    <message>
        <source>Tested by (a post)</source>
        <translation>Probado por (un puesto)</translation>
    </message>
    <message>
        <source>Which groups it protects; none chosen: all</source>
        <translation>A qué grupos protege; sin elegir ninguno: a todos</translation>
    </message>
</context>
<context>
    <name>ControlsPart</name>
    <message>
        <source>Controls: what is in place</source>
        <translation>Controles: lo que ya existe</translation>
    </message>
    <message>
        <source>A control lowers a rating only when it works and somebody has tested it.</source>
        <translation>Un control rebaja una valoración solo si funciona y alguien lo ha probado.</translation>
    </message>
    <message>
        <source>Another control</source>
        <translation>Otro control</translation>
    </message>
    <message>
        <source>Add the control</source>
        <translation>Añadir el control</translation>
    </message>
    <message>
        <source>Treatments: what is planned</source>
        <translation>Tratamientos: lo previsto</translation>
    </message>
    <message>
        <source>Another treatment</source>
        <translation>Otro tratamiento</translation>
    </message>
    <message>
        <source>Add the treatment</source>
        <translation>Añadir el tratamiento</translation>
    </message>
    <message>
        <source>Nothing is in place yet.</source>
        <translation>Aún no hay ningún control.</translation>
    </message>
    <message>
        <source>Nothing is planned yet.</source>
        <translation>Aún no hay nada previsto.</translation>
    </message>
</context>
<context>
    <name>CountryBox</name>
    <message>
        <source>No country is called {text}. Pick one from the list, or type its two letters.</source>
        <translation>Ningún país se llama {text}. Elija uno de la lista o escriba sus dos letras.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>día/mes/año</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Pick the day in a calendar</source>
        <translation>Elegir el día en un calendario</translation>
    </message>
    <message>
        <source>Write the day as {iso} or {local}. Nothing was changed.</source>
        <translation>Escriba el día como {iso} o {local}. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>DatesCard</name>
    <message>
        <source>Next dates</source>
        <translation>Próximas fechas</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is due in the next %n day(s).</source>
        <translation>
            <numerusform>Nada vence en el próximo %n día.</numerusform>
            <numerusform>Nada vence en los próximos %n días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue: {what}</source>
        <translation>Fecha pasada: {what}</translation>
    </message>
    <message>
        <source>the decision about the stop of {item} runs out</source>
        <translation>fin de la decisión sobre el alto de {item}</translation>
    </message>
    <message>
        <source>to be assessed again</source>
        <translation>nueva evaluación</translation>
    </message>
    <message>
        <source>the period ends</source>
        <translation>fin del período</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>No day chosen</source>
        <translation>Sin día elegido</translation>
    </message>
    <message>
        <source>Take the day away</source>
        <translation>Quitar el día</translation>
    </message>
    <message>
        <source>{field}: take the day away</source>
        <translation>{field}: quitar el día</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>owner of the risk</source>
        <translation>el puesto responsable del riesgo</translation>
    </message>
    <message>
        <source>head of office</source>
        <translation>la jefatura de la oficina</translation>
    </message>
    <message>
        <source>regional office or headquarters</source>
        <translation>la oficina regional o la sede</translation>
    </message>
</context>
<context>
    <name>DecisionPart</name>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Próxima revisión</translation>
    </message>
    <message>
        <source>Reviewed today, the ratings hold</source>
        <translation>Revisado hoy, las valoraciones se mantienen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Close the risk…</source>
        <translation>Cerrar el riesgo…</translation>
    </message>
    <message>
        <source>Open it again…</source>
        <translation>Abrirlo de nuevo…</translation>
    </message>
    <message>
        <source>Accept it for a time</source>
        <translation>Aceptarlo por un tiempo</translation>
    </message>
    <message>
        <source>Continue with safeguards</source>
        <translation>Continuar con salvaguardas</translation>
    </message>
    <message>
        <source>Approver (a post, not a name)</source>
        <translation>Quién lo aprueba (un puesto, no un nombre)</translation>
    </message>
    <message>
        <source>The approver decides as</source>
        <translation>Quien lo aprueba decide como</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What protects people meanwhile</source>
        <translation>Qué protege a las personas mientras tanto</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>It was closed: {reason}</source>
        <translation>Se cerró: {reason}</translation>
    </message>
    <message>
        <source>A risk that is over is closed with a reason.</source>
        <translation>Un riesgo que ha pasado se cierra con un motivo.</translation>
    </message>
    <message>
        <source>Accepted by {post} until {day} ({when}).</source>
        <translation>Aceptado por {post} hasta el {day} ({when}).</translation>
    </message>
    <message>
        <source>{post} decided to continue with safeguards until {day} ({when}).</source>
        <translation>{post} decidió continuar con salvaguardas hasta el {day} ({when}).</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motivo: {reason}</translation>
    </message>
    <message>
        <source>Safeguards: {text}</source>
        <translation>Salvaguardas: {text}</translation>
    </message>
    <message>
        <source>It can be accepted when the groups that it hits are rated.</source>
        <translation>Se puede aceptar cuando estén valorados los grupos a los que afecta.</translation>
    </message>
    <message>
        <source>{band}: {who} accepts it (house default).</source>
        <translation>{band}: lo acepta {who} (valor propio por defecto).</translation>
    </message>
    <message>
        <source>The impact on {groups} is the highest there is: nobody may simply accept it. The head of office can decide to continue with safeguards until a day, since stopping aid can cost lives too.</source>
        <translation>El impacto en {groups} es el más alto que existe: nadie puede aceptarlo sin más. La jefatura de la oficina puede decidir continuar con salvaguardas hasta una fecha, ya que detener la ayuda también puede costar vidas.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Last looked at: {day}.</source>
        <translation>Última revisión: {day}.</translation>
    </message>
    <message>
        <source>It goes on, with what protects people written down, and ends on a day.</source>
        <translation>Sigue adelante, con constancia escrita de lo que protege a las personas, y termina en una fecha.</translation>
    </message>
    <message>
        <source>It stays as it is until a day, and then comes back by itself.</source>
        <translation>Queda como está hasta una fecha y después vuelve por sí solo.</translation>
    </message>
    <message>
        <source>Accept the risk</source>
        <translation>Aceptar el riesgo</translation>
    </message>
    <message>
        <source>Why is this risk closed?</source>
        <translation>¿Por qué se cierra este riesgo?</translation>
    </message>
    <message>
        <source>Close the risk</source>
        <translation>Cerrar el riesgo</translation>
    </message>
    <message>
        <source>Why is this risk open again?</source>
        <translation>¿Por qué se abre de nuevo este riesgo?</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Abrirlo de nuevo</translation>
    </message>
    <message>
        <source>The decision about {risk} is not taken yet.</source>
        <translation>La decisión sobre {risk} aún no se ha tomado.</translation>
    </message>
</context>
<context>
    <name>Departure</name>
    <message>
        <source>Inside the workspace this file is encrypted. A copy outside is not: whoever finds it can read it, and erasing the piece here does not erase the copy.</source>
        <translation>Dentro del espacio de trabajo este archivo está cifrado. Una copia fuera no lo está: quien la encuentre puede leerla, y borrar aquí la evidencia no borra la copia.</translation>
    </message>
    <message>
        <source>Save a copy outside?</source>
        <translation>¿Guardar una copia fuera?</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Elegir un lugar…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Saving a copy of {piece}</source>
        <translation>Guardando una copia de {piece}</translation>
    </message>
    <message>
        <source>The copy is at {path}. It is not encrypted there.</source>
        <translation>La copia está en {path}. Allí no está cifrada.</translation>
    </message>
    <message>
        <source>{piece} was taken out. Undo brings it back.</source>
        <translation>{piece} se retiró. Con «Deshacer» vuelve.</translation>
    </message>
    <message numerus="yes">
        <source>It stood behind %n answer(s).</source>
        <translation>
            <numerusform>Apoyaba %n respuesta.</numerusform>
            <numerusform>Apoyaba %n respuestas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{piece} is destroyed for good: the file, its description and every earlier version. Undo cannot bring it back, and backups made before may still hold it.

Why is it erased? Name no person and no case.</source>
        <translation>{piece} se destruye para siempre: el archivo, su descripción y todas las versiones anteriores. «Deshacer» no puede recuperarla, y las copias de seguridad hechas antes pueden contenerla todavía.

¿Por qué se borra? No nombre a ninguna persona ni ningún caso.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Nothing was erased: a reason is needed.</source>
        <translation>No se borró nada: hace falta un motivo.</translation>
    </message>
    <message>
        <source>Erased for good.</source>
        <translation>Borrada para siempre.</translation>
    </message>
    <message>
        <source>These backups may still hold it: {files}</source>
        <translation>Estas copias de seguridad pueden contenerla todavía: {files}</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Steps to a signed report</source>
        <translation>Pasos hasta un informe firmado</translation>
    </message>
    <message>
        <source>1. What to make</source>
        <translation>1. Qué se va a crear</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Idioma del informe</translation>
    </message>
    <message>
        <source>2. Sign it</source>
        <translation>2. Firmarlo</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Report of the risk register</source>
        <translation>Informe del registro de riesgos</translation>
    </message>
    <message>
        <source>Report of the supplier network</source>
        <translation>Informe de la red de proveedores</translation>
    </message>
    <message>
        <source>What is asked, by when, and room for the answer. No finding, source, day or STOP stands in it.</source>
        <translation>Lo que se pide, hasta cuándo, y espacio para responder. No contiene ningún hallazgo, fuente, día ni STOP.</translation>
    </message>
    <message>
        <source>Method, matrices, every risk with a rating for each group, and what changed since the last one. Small counts of complaints and of panels are left out.</source>
        <translation>Método, matrices, cada riesgo con una valoración por grupo y lo que cambió desde el último. Los números pequeños de quejas y de paneles se omiten.</translation>
    </message>
    <message>
        <source>Where the supplier stands, its screening, what it inherits by which paths, its direct relationships, money, certificates and open actions. Of sole traders only initials are shown.</source>
        <translation>Dónde está el proveedor, su clasificación previa, qué hereda y por qué rutas, sus relaciones directas, dinero, certificados y acciones abiertas. De los empresarios individuales solo se muestran las iniciales.</translation>
    </message>
    <message>
        <source>Map, exposures with their paths, suppliers that others depend on, blind spots, women-owned money and all weights. Of sole traders only initials are shown; addresses, telephones and bank details are left out.</source>
        <translation>Mapa, exposiciones con sus rutas, proveedores de los que dependen otros, puntos ciegos, dinero de empresas propiedad de mujeres y todos los pesos. De los empresarios individuales solo se muestran las iniciales; se omiten direcciones, teléfonos y datos bancarios.</translation>
    </message>
    <message>
        <source>Whoever has the file can compute its numbers again. If anything has changed since the last signature, the next one makes a new version.</source>
        <translation>Quien tenga el archivo puede recalcular sus números. Si algo ha cambiado desde la última firma, la siguiente crea una nueva versión.</translation>
    </message>
    <message>
        <source>Drawing the pages as they stand now…</source>
        <translation>Dibujando las páginas tal como están ahora…</translation>
    </message>
    <message>
        <source>Drawing the pages</source>
        <translation>Dibujando las páginas</translation>
    </message>
    <message>
        <source>The pages cannot be drawn now.</source>
        <translation>Ahora no se pueden dibujar las páginas.</translation>
    </message>
    <message>
        <source>Save the signed report</source>
        <translation>Guardar el informe firmado</translation>
    </message>
    <message>
        <source>checking the signed file</source>
        <translation>comprobando el archivo firmado</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Creando el informe</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written and nothing is left behind.</source>
        <translation>Detenido. No se escribió nada y no queda ningún resto.</translation>
    </message>
    <message>
        <source>Signed as version {version}.</source>
        <translation>Firmado como versión {version}.</translation>
    </message>
    <message>
        <source>looking at the file&apos;s place</source>
        <translation>examinando el lugar del archivo</translation>
    </message>
    <message>
        <source>drawing the pages</source>
        <translation>dibujando las páginas</translation>
    </message>
    <message>
        <source>signing</source>
        <translation>firmando</translation>
    </message>
    <message>
        <source>writing the file</source>
        <translation>escribiendo el archivo</translation>
    </message>
</context>
<context>
    <name>DraftFromFlags</name>
    <message>
        <source>Draft findings from flags</source>
        <translation>Redactar hallazgos a partir de las alertas</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Redactar</translation>
    </message>
    <message>
        <source>Every flag has its finding already; nothing new was drafted.</source>
        <translation>Cada alerta tiene ya su hallazgo; no se redactó nada nuevo.</translation>
    </message>
    <message>
        <source>Looking at the flags…</source>
        <translation>Examinando las alertas…</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) made from flags.</source>
        <translation>
            <numerusform>%n borrador hecho a partir de las alertas.</numerusform>
            <numerusform>%n borradores hechos a partir de las alertas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message>
        <source>&amp;Choose files…</source>
        <translation>&amp;Elegir archivos…</translation>
    </message>
</context>
<context>
    <name>DropPdfs</name>
    <message>
        <source>Choose PDF files</source>
        <translation>Elegir archivos PDF</translation>
    </message>
</context>
<context>
    <name>EarlierImports</name>
    <message>
        <source>Earlier imports</source>
        <translation>Importaciones anteriores</translation>
    </message>
    <message>
        <source>Undo the chosen import…</source>
        <translation>Deshacer la importación elegida…</translation>
    </message>
    <message>
        <source>Why is the import of {file} taken back?</source>
        <translation>¿Por qué se deshace la importación de {file}?</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Deshacer la importación</translation>
    </message>
    <message>
        <source>Later work stands on the import of {file}: {steps}. Why is all of it taken back?</source>
        <translation>Hay trabajo posterior que se apoya en la importación de {file}: {steps}. ¿Por qué se deshace todo?</translation>
    </message>
    <message>
        <source>Undo the import and what stands on it</source>
        <translation>Deshacer la importación y lo que se apoya en ella</translation>
    </message>
    <message>
        <source>Taking {file} back…</source>
        <translation>Deshaciendo {file}…</translation>
    </message>
    <message>
        <source>The import of {file} was taken back.</source>
        <translation>Se deshizo la importación de {file}.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>This answer does not keep the rule of the question.</source>
        <translation>Esta respuesta no cumple la regla de la pregunta.</translation>
    </message>
</context>
<context>
    <name>EndingCard</name>
    <message>
        <source>supplier code</source>
        <translation>código de proveedores</translation>
    </message>
    <message>
        <source>No certificate and no supplier code ends soon.</source>
        <translation>Ningún certificado ni código de proveedores vence pronto.</translation>
    </message>
    <message numerus="yes">
        <source>All %n that end or have ended</source>
        <translation>
            <numerusform>Ver %n que vence o ha vencido</numerusform>
            <numerusform>Ver los %n que vencen o han vencido</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EngagementCommands</name>
    <message>
        <source>Plan an engagement</source>
        <translation>Planificar un encargo</translation>
    </message>
    <message>
        <source>new audit, risk assessment, supplier assessment</source>
        <translation>nuevo encargo auditoría evaluación de riesgos evaluación de proveedor</translation>
    </message>
    <message>
        <source>Go on where I stopped</source>
        <translation>Seguir donde me quedé</translation>
    </message>
    <message>
        <source>Start the next engagement from this one</source>
        <translation>Empezar el próximo encargo a partir de este</translation>
    </message>
    <message>
        <source>Begin or reopen this engagement</source>
        <translation>Empezar o reabrir este encargo</translation>
    </message>
    <message>
        <source>Submit this engagement for review</source>
        <translation>Entregar este encargo para revisión</translation>
    </message>
    <message>
        <source>Return this engagement to the team</source>
        <translation>Devolver este encargo al equipo</translation>
    </message>
    <message>
        <source>Clear this engagement for signing</source>
        <translation>Dar el visto bueno a este encargo para la firma</translation>
    </message>
    <message>
        <source>Sign and issue the report of this engagement</source>
        <translation>Firmar y emitir el informe de este encargo</translation>
    </message>
    <message>
        <source>Close this engagement</source>
        <translation>Cerrar este encargo</translation>
    </message>
    <message>
        <source>Withdraw this engagement</source>
        <translation>Retirar este encargo</translation>
    </message>
</context>
<context>
    <name>EngagementForm</name>
    <message>
        <source>More about this engagement</source>
        <translation>Más sobre este encargo</translation>
    </message>
</context>
<context>
    <name>EngagementHits</name>
    <message>
        <source>Engagement: {office}, {status}</source>
        <translation>Encargo: {office}, {status}</translation>
    </message>
    <message>
        <source>Answer to {question} in {title}</source>
        <translation>Respuesta a {question} en {title}</translation>
    </message>
    <message>
        <source>Evidence {label} ({kind}) in {title}</source>
        <translation>Evidencia {label} ({kind}) en {title}</translation>
    </message>
    <message>
        <source>Review note in {title}</source>
        <translation>Nota de revisión en {title}</translation>
    </message>
</context>
<context>
    <name>EngagementList</name>
    <message>
        <source>Filter by title, office or subject</source>
        <translation>Filtrar por título, oficina u objeto</translation>
    </message>
    <message>
        <source>Show by status</source>
        <translation>Mostrar por estado</translation>
    </message>
    <message>
        <source>Show by type</source>
        <translation>Mostrar por tipo</translation>
    </message>
    <message>
        <source>Show by office</source>
        <translation>Mostrar por oficina</translation>
    </message>
    <message>
        <source>Start from &amp;last time</source>
        <translation>Partir de la última &amp;vez</translation>
    </message>
    <message>
        <source>Plan the next engagement as the chosen one was planned; its answers stand beside the new ones</source>
        <translation>Planificar el próximo encargo como se planificó el elegido; sus respuestas aparecen junto a las nuevas</translation>
    </message>
    <message>
        <source>&amp;Plan an engagement</source>
        <translation>&amp;Planificar un encargo</translation>
    </message>
    <message>
        <source>No engagement yet</source>
        <translation>Todavía no hay encargos</translation>
    </message>
    <message>
        <source>An engagement is one piece of work: an audit, a risk assessment or a supplier assessment. Choose a checklist, say where and when, and begin with the first question.</source>
        <translation>Un encargo es un trabajo: una auditoría, una evaluación de riesgos o una evaluación de proveedor. Elija una lista de verificación, diga dónde y cuándo, y empiece por la primera pregunta.</translation>
    </message>
    <message>
        <source>Plan the &amp;first one</source>
        <translation>Planificar el p&amp;rimero</translation>
    </message>
</context>
<context>
    <name>EngagementScreen</name>
    <message>
        <source>This engagement is not in the workspace any more.</source>
        <translation>Este encargo ya no está en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Pages of the engagement</source>
        <translation>Páginas del encargo</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Encargo</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Estado: {status}</translation>
    </message>
    <message>
        <source>Start the next one from this</source>
        <translation>Empezar el próximo a partir de este</translation>
    </message>
    <message>
        <source>History of the plan and status</source>
        <translation>Historial del plan y del estado</translation>
    </message>
    <message>
        <source>{title}: {status}.</source>
        <translation>{title}: {status}.</translation>
    </message>
</context>
<context>
    <name>EngagementTable</name>
    <message>
        <source>Engagements</source>
        <translation>Encargos</translation>
    </message>
    <message>
        <source>No engagement fits this filter.</source>
        <translation>Ningún encargo se ajusta a este filtro.</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Aún abiertos</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>Cualquier tipo</translation>
    </message>
    <message>
        <source>Any office</source>
        <translation>Cualquier oficina</translation>
    </message>
    <message>
        <source>{answered} of {shown}</source>
        <translation>{answered} de {shown}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Calificación</translation>
    </message>
    <message>
        <source>Last worked on</source>
        <translation>Último trabajo</translation>
    </message>
    <message numerus="yes">
        <source>%n engagement(s)</source>
        <translation>
            <numerusform>%n encargo</numerusform>
            <numerusform>%n encargos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n engagement(s) of {all}</source>
        <translation>
            <numerusform>%n encargo de {all}</numerusform>
            <numerusform>%n encargos de {all}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Engagements</name>
    <message>
        <source>Reopen as a new version</source>
        <translation>Reabrir como nueva versión</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Seguir trabajando</translation>
    </message>
    <message>
        <source>Submit again</source>
        <translation>Entregar de nuevo</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planificar</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>Entregar para revisión</translation>
    </message>
    <message>
        <source>Return to the team</source>
        <translation>Devolver al equipo</translation>
    </message>
    <message>
        <source>Clear for signing</source>
        <translation>Visto bueno para la firma</translation>
    </message>
    <message>
        <source>Sign and issue</source>
        <translation>Firmar y emitir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Why is this engagement withdrawn? Its answers and evidence stay.</source>
        <translation>¿Por qué se retira este encargo? Sus respuestas y evidencias se conservan.</translation>
    </message>
    <message>
        <source>What should the team mend before it comes back?</source>
        <translation>¿Qué debe corregir el equipo antes de entregarlo otra vez?</translation>
    </message>
    <message>
        <source>Why does the work go on after the report was issued?</source>
        <translation>¿Por qué continúa el trabajo después de emitirse el informe?</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgos</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>hoy {time}</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>{what}: {entry}</source>
        <translation>{what}: {entry}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Guardar el cambio</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Show and change all of it</source>
        <translation>Mostrar y cambiar todo</translation>
    </message>
    <message>
        <source>Show and change: {text}</source>
        <translation>Mostrar y cambiar: {text}</translation>
    </message>
</context>
<context>
    <name>EventPart</name>
    <message>
        <source>Title of the risk</source>
        <translation>Título del riesgo</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Because of… one cause a line</source>
        <translation>Debido a… una causa por línea</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>…it may happen that…</source>
        <translation>…puede ocurrir que…</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>…which would lead to… one effect a line</source>
        <translation>…lo que llevaría a… un efecto por línea</translation>
    </message>
    <message>
        <source>No names, no stories: the register holds neither data of persons nor what happened to anyone.</source>
        <translation>Sin nombres ni relatos: el registro no contiene datos de personas ni lo que le ocurrió a nadie.</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Aún sin elegir</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Owner (a post, not a name)</source>
        <translation>Responsable (un puesto, no un nombre)</translation>
    </message>
    <message>
        <source>Such as Head of Office</source>
        <translation>Por ejemplo, jefatura de la oficina</translation>
    </message>
    <message>
        <source>Nobody looked</source>
        <translation>Nadie lo ha mirado</translation>
    </message>
    <message>
        <source>A count only. None reported can mean that the channel does not work: it never lowers a likelihood.</source>
        <translation>Solo un recuento. Que no conste ninguna puede significar que el canal no funciona: nunca rebaja una probabilidad.</translation>
    </message>
    <message>
        <source>Complaints reported in the period</source>
        <translation>Quejas registradas en el período</translation>
    </message>
    <message>
        <source>Where it comes from and what it bears on</source>
        <translation>De dónde viene y con qué se relaciona</translation>
    </message>
    <message>
        <source>Tie it to another record…</source>
        <translation>Vincularlo a otro registro…</translation>
    </message>
    <message>
        <source>It is not tied to an engagement, an answer, a finding or a supplier yet.</source>
        <translation>Aún no está vinculado a ningún encargo, respuesta, hallazgo ni proveedor.</translation>
    </message>
    <message>
        <source>Untie from {record}</source>
        <translation>Desvincular de {record}</translation>
    </message>
    <message>
        <source>A risk needs a title; the one before stays.</source>
        <translation>Un riesgo necesita un título; se mantiene el anterior.</translation>
    </message>
</context>
<context>
    <name>EvidenceDetail</name>
    <message>
        <source>Take out of the engagement</source>
        <translation>Retirar del encargo</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Borrar para siempre…</translation>
    </message>
    <message>
        <source>place and device taken out</source>
        <translation>lugar y dispositivo eliminados</translation>
    </message>
    <message>
        <source>Open {question}</source>
        <translation>Abrir {question}</translation>
    </message>
    <message>
        <source>No longer behind {question}</source>
        <translation>Dejar de usar en {question}</translation>
    </message>
    <message>
        <source>Take the piece from behind this answer</source>
        <translation>Quitar la evidencia de esta respuesta</translation>
    </message>
    <message>
        <source>No answer rests on it yet.</source>
        <translation>Ninguna respuesta se apoya todavía en ella.</translation>
    </message>
    <message>
        <source>The fingerprint is on the clipboard.</source>
        <translation>La huella está en el portapapeles.</translation>
    </message>
    <message>
        <source>Choose a piece of evidence to look at it and to describe it.</source>
        <translation>Elija una evidencia para verla y describirla.</translation>
    </message>
    <message>
        <source>Save a copy outside the workspace…</source>
        <translation>Guardar una copia fuera del espacio de trabajo…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More about this piece</source>
        <translation>Más sobre esta evidencia</translation>
    </message>
    <message>
        <source>What it is, in neutral words</source>
        <translation>Qué es, en palabras neutras</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidencialidad</translation>
    </message>
    <message>
        <source>Who handed it over, and how (a post, no name)</source>
        <translation>Quién la entregó y cómo (un puesto, sin nombre)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Se usa en</translation>
    </message>
    <message>
        <source>Use in questions…</source>
        <translation>Usar en preguntas…</translation>
    </message>
    <message>
        <source>Fingerprint of the file (SHA-256)</source>
        <translation>Huella del archivo (SHA-256)</translation>
    </message>
    <message>
        <source>Copy the whole fingerprint</source>
        <translation>Copiar la huella completa</translation>
    </message>
</context>
<context>
    <name>EvidenceDrop</name>
    <message>
        <source>Drop files or a folder here, or paste a picture with Ctrl+V.</source>
        <translation>Suelte aquí archivos o una carpeta, o pegue una imagen con Ctrl+V.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
</context>
<context>
    <name>EvidenceLists</name>
    <message>
        <source>Evidence</source>
        <translation>Evidencias</translation>
    </message>
    <message>
        <source>No evidence yet. Drop files or a folder here, paste a picture with Ctrl+V, or choose files.</source>
        <translation>Todavía no hay evidencias. Suelte aquí archivos o una carpeta, pegue una imagen con Ctrl+V o elija archivos.</translation>
    </message>
    <message>
        <source>Evidence as pictures</source>
        <translation>Evidencias en imágenes</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Se usa en</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>todavía en ninguna respuesta</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>All grades</source>
        <translation>Todos los grados</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Pegar una imagen</translation>
    </message>
    <message>
        <source>Note without a file</source>
        <translation>Nota sin archivo</translation>
    </message>
    <message>
        <source>Evidence: {title}</source>
        <translation>Evidencias: {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n evidencia</numerusform>
            <numerusform>%n evidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} de {all}</translation>
    </message>
    <message>
        <source>The work is closed: evidence can be looked at and copied out, and no longer be changed.</source>
        <translation>El trabajo está cerrado: las evidencias se pueden ver y copiar, pero ya no se pueden cambiar.</translation>
    </message>
    <message>
        <source>The work was handed in for review: each change from now on needs a reason.</source>
        <translation>El trabajo se entregó para revisión: desde ahora, cada cambio necesita un motivo.</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Añadir evidencias</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Add all files of a folder</source>
        <translation>Añadir todos los archivos de una carpeta</translation>
    </message>
    <message>
        <source>There is no picture and no file on the clipboard.</source>
        <translation>En el portapapeles no hay ninguna imagen ni ningún archivo.</translation>
    </message>
    <message>
        <source>Find by words, number or name of the file</source>
        <translation>Buscar por palabras, número o nombre del archivo</translation>
    </message>
    <message>
        <source>Find evidence</source>
        <translation>Buscar evidencias</translation>
    </message>
    <message>
        <source>Show which grade</source>
        <translation>Qué grado mostrar</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Show as pictures</source>
        <translation>Mostrar en imágenes</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>More ways to add evidence</source>
        <translation>Otras formas de añadir evidencias</translation>
    </message>
    <message>
        <source>Why is it changed now?</source>
        <translation>¿Por qué se cambia ahora?</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Motivo del cambio</translation>
    </message>
</context>
<context>
    <name>EvidenceRow</name>
    <message>
        <source>Evidence</source>
        <translation>Evidencias</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Adjuntar</translation>
    </message>
    <message>
        <source>Put a file or a piece of evidence behind the answer (E)</source>
        <translation>Apoyar la respuesta en un archivo o una evidencia (E)</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>All evidence…</source>
        <translation>Todas las evidencias…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Take away from this answer</source>
        <translation>Quitar de esta respuesta</translation>
    </message>
</context>
<context>
    <name>ExposurePage</name>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
</context>
<context>
    <name>ExposureView</name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Sources of the inherited exposure</source>
        <translation>Fuentes de la exposición heredada</translation>
    </message>
    <message>
        <source>No known risk reaches this organisation. Not assessed is not safe.</source>
        <translation>Ningún riesgo conocido llega a esta organización. Sin evaluar no significa seguro.</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translation>Nuestra organización</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Own risk</source>
        <translation>Riesgo propio</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Se sabe por</translation>
    </message>
    <message>
        <source>Following the ways of risk…</source>
        <translation>Siguiendo los caminos del riesgo…</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>entre {low} y {high}</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>de {name}</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>The risk at the source itself</source>
        <translation>El riesgo en la propia fuente</translation>
    </message>
    <message>
        <source>Passes on</source>
        <translation>Transmite</translation>
    </message>
    <message>
        <source>How much of it the strongest way passes on, all its links together</source>
        <translation>Cuánto transmite el camino más fuerte, con todos sus vínculos</translation>
    </message>
    <message>
        <source>Arrives here</source>
        <translation>Llega aquí</translation>
    </message>
    <message>
        <source>Own risk times what passes on</source>
        <translation>Riesgo propio por lo que se transmite</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>Parte del total</translation>
    </message>
    <message>
        <source>Its part of everything that arrives here</source>
        <translation>Su parte de todo lo que llega aquí</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>A través de</translation>
    </message>
    <message>
        <source>Who stands between the source and here, on the strongest way</source>
        <translation>Quién está entre la fuente y aquí, en el camino más fuerte</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>directamente</translation>
    </message>
    <message>
        <source>Inherited exposure</source>
        <translation>Exposición heredada</translation>
    </message>
    <message>
        <source>Largest single part</source>
        <translation>Mayor parte individual</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Nobody is known to supply it.</source>
        <translation>No se conoce a nadie que lo abastezca.</translation>
    </message>
    <message>
        <source>Nobody before it was assessed: not assessed is not safe. At most {high}, by what is assumed.</source>
        <translation>No se ha evaluado a nadie antes en la cadena: sin evaluar no significa seguro. Como máximo {high}, según lo supuesto.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>An index for choosing where to look first, not a chance that abuse happens.</source>
        <translation>Un índice para elegir dónde mirar primero, no la probabilidad de que haya abusos.</translation>
    </message>
    <message>
        <source>More sources than the joined value can tell apart: read the parts and the largest one.</source>
        <translation>Hay más fuentes de las que el valor conjunto puede distinguir: lea las partes y la mayor de ellas.</translation>
    </message>
    <message>
        <source>{link} is part of several ways: what comes through it is counted for each.</source>
        <translation>{link} forma parte de varios caminos: lo que pasa por ahí se cuenta en cada uno.</translation>
    </message>
    <message>
        <source>Weights version {version} (house default), {suppliers} suppliers, {links} links.</source>
        <translation>Pesos, versión {version} (valor de la casa), {suppliers} proveedores, {links} vínculos.</translation>
    </message>
    <message>
        <source>How it gets here from {name}</source>
        <translation>Cómo llega hasta aquí desde {name}</translation>
    </message>
    <message>
        <source>Also: {way} ({reach})</source>
        <translation>También: {way} ({reach})</translation>
    </message>
    <message>
        <source>There are further ways.</source>
        <translation>Hay más caminos.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>Own risk {own}: {status}, {when}</source>
        <translation>Riesgo propio {own}: {status}, {when}</translation>
    </message>
    <message>
        <source>share of purchases {n}</source>
        <translation>proporción de las compras {n}</translation>
    </message>
    <message>
        <source>share of purchases not known, at least {n}</source>
        <translation>proporción de las compras desconocida, al menos {n}</translation>
    </message>
    <message>
        <source>kind {n}</source>
        <translation>tipo {n}</translation>
    </message>
    <message>
        <source>certainty {n}</source>
        <translation>certeza {n}</translation>
    </message>
    <message>
        <source>clause {n}</source>
        <translation>cláusula {n}</translation>
    </message>
    <message>
        <source>{seller} {kind} {buyer}: passes on {n} ({factors})</source>
        <translation>{seller} {kind} {buyer}: transmite {n} ({factors})</translation>
    </message>
    <message>
        <source>Arrives here: {adds}, which is {part} of what is inherited.</source>
        <translation>Llega hasta aquí: {adds}, es decir, {part} de lo heredado.</translation>
    </message>
    <message>
        <source>{theme}: exposure through {name}</source>
        <translation>{theme}: exposición a través de {name}</translation>
    </message>
    <message numerus="yes">
        <source>The upper end assumes a risk for %n supplier(s) nobody has assessed.</source>
        <translation>
            <numerusform>El extremo superior supone un riesgo para %n proveedor que nadie ha evaluado.</numerusform>
            <numerusform>El extremo superior supone un riesgo para %n proveedores que nadie ha evaluado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n link(s) the share of purchases is not known.</source>
        <translation>
            <numerusform>En %n vínculo se desconoce la proporción de las compras.</numerusform>
            <numerusform>En %n vínculos se desconoce la proporción de las compras.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Such as 78101800 80111600</source>
        <translation>Por ejemplo, 78101800 80111600</translation>
    </message>
    <message>
        <source>A person in business alone (sole trader)</source>
        <translation>Una persona que trabaja por cuenta propia</translation>
    </message>
    <message>
        <source>Addresses, telephones and bank details are masked in maps, reports and exports.</source>
        <translation>Direcciones, teléfonos y datos bancarios se ocultan en mapas, informes y exportaciones.</translation>
    </message>
    <message>
        <source>It states that it uses no suppliers of its own</source>
        <translation>Declara que no tiene proveedores propios</translation>
    </message>
    <message>
        <source>Without this statement, no suppliers mapped means: not known.</source>
        <translation>Sin esta declaración, la ausencia de proveedores en el mapa significa: se desconoce.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>A supplier needs a name; the one before stays.</source>
        <translation>Un proveedor necesita un nombre; se mantiene el anterior.</translation>
    </message>
    <message>
        <source>Sectors are UNSPSC codes of 2, 4, 6 or 8 digits.</source>
        <translation>Los sectores son códigos UNSPSC de 2, 4, 6 u 8 dígitos.</translation>
    </message>
</context>
<context>
    <name>FieldChooser</name>
    <message>
        <source>What is this column?</source>
        <translation>¿Qué es esta columna?</translation>
    </message>
    <message>
        <source>What is in {column}?</source>
        <translation>¿Qué contiene {column}?</translation>
    </message>
    <message>
        <source>It starts with {cell}.</source>
        <translation>Empieza con {cell}.</translation>
    </message>
    <message>
        <source>Find, such as money or end</source>
        <translation>Buscar, por ejemplo importe o fin</translation>
    </message>
    <message>
        <source>Find a meaning</source>
        <translation>Buscar un significado</translation>
    </message>
    <message>
        <source>Meanings</source>
        <translation>Significados</translation>
    </message>
    <message>
        <source>Leave the column out</source>
        <translation>Omitir la columna</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>It may be</source>
        <translation>Puede ser</translation>
    </message>
    <message>
        <source>Left out on purpose</source>
        <translation>Omitida a propósito</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Title of the finding</source>
        <translation>Título del hallazgo</translation>
    </message>
    <message>
        <source>Root cause in words</source>
        <translation>Causa raíz en palabras</translation>
    </message>
    <message>
        <source>In words: what made it possible</source>
        <translation>En palabras: qué lo hizo posible</translation>
    </message>
    <message>
        <source>One group a line</source>
        <translation>Un grupo por línea</translation>
    </message>
    <message>
        <source>One reference a line</source>
        <translation>Una referencia por línea</translation>
    </message>
    <message>
        <source>Put evidence behind it</source>
        <translation>Apoyarlo en una evidencia</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Aún sin elegir</translation>
    </message>
    <message>
        <source>Who sees to it, such as Head of Office</source>
        <translation>A quién corresponde, por ejemplo la jefatura de la oficina</translation>
    </message>
    <message>
        <source>Does management accept it</source>
        <translation>Si la dirección la acepta</translation>
    </message>
    <message>
        <source>{field} – still missing</source>
        <translation>{field} – aún falta</translation>
    </message>
</context>
<context>
    <name>FigureStrip</name>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Accept them, merge them or dismiss them with a reason</source>
        <translation>Acéptelos, fusiónelos o descártelos con un motivo</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) wait</source>
        <translation>
            <numerusform>%n borrador en espera</numerusform>
            <numerusform>%n borradores en espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileOptions</name>
    <message>
        <source>Days: as found</source>
        <translation>Días: como están</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Primero el día</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Primero el mes</translation>
    </message>
    <message>
        <source>Order of day and month</source>
        <translation>Orden de día y mes</translation>
    </message>
    <message>
        <source>Numbers: as found</source>
        <translation>Números: como están</translation>
    </message>
    <message>
        <source>Decimal comma</source>
        <translation>Coma decimal</translation>
    </message>
    <message>
        <source>Decimal point</source>
        <translation>Punto decimal</translation>
    </message>
    <message>
        <source>How numbers are written</source>
        <translation>Cómo se escriben los números</translation>
    </message>
    <message>
        <source>Currency where none stands</source>
        <translation>Moneda donde no consta</translation>
    </message>
    <message>
        <source>Year of the amounts</source>
        <translation>Año de los importes</translation>
    </message>
    <message>
        <source>Our own names in the file</source>
        <translation>Nuestros propios nombres en el archivo</translation>
    </message>
    <message>
        <source>Everybody listed supplies us</source>
        <translation>Todos los de la lista nos abastecen</translation>
    </message>
    <message>
        <source>Spend is what we paid: whoever has some supplies us</source>
        <translation>El gasto es lo que pagamos: quien lo tiene nos abastece</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Open a workspace</source>
        <translation>Abrir un espacio de trabajo</translation>
    </message>
    <message>
        <source>Workspaces (*.gaw)</source>
        <translation>Espacios de trabajo (*.gaw)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>FilesEditor</name>
    <message>
        <source>Drop files here, or</source>
        <translation>Suelte aquí los archivos o</translation>
    </message>
    <message>
        <source>Attach evidence…</source>
        <translation>Adjuntar evidencias…</translation>
    </message>
    <message>
        <source>Take {name} out of this answer</source>
        <translation>Quitar {name} de esta respuesta</translation>
    </message>
    <message>
        <source>Take out of this answer; the piece stays in the engagement</source>
        <translation>Quitar de esta respuesta; la evidencia sigue en el encargo</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>1. Take a register in</source>
        <translation>1. Importar un registro</translation>
    </message>
    <message>
        <source>Drop a spreadsheet here (XLSX, ODS or CSV). Nothing is kept before you have seen what it would take.</source>
        <translation>Suelte aquí una hoja de cálculo (XLSX, ODS o CSV). No se guarda nada hasta que haya visto qué se tomaría.</translation>
    </message>
    <message>
        <source>Choose a spreadsheet…</source>
        <translation>Elegir una hoja de cálculo…</translation>
    </message>
    <message>
        <source>2. What each column means</source>
        <translation>2. Qué significa cada columna</translation>
    </message>
    <message>
        <source>Dates such as 03/04</source>
        <translation>Fechas como 03/04</translation>
    </message>
    <message>
        <source>Dates such as 03/04: as the column shows</source>
        <translation>Fechas como 03/04: según muestre la columna</translation>
    </message>
    <message>
        <source>Dates such as 03/04: the day first</source>
        <translation>Fechas como 03/04: primero el día</translation>
    </message>
    <message>
        <source>Dates such as 03/04: the month first</source>
        <translation>Fechas como 03/04: primero el mes</translation>
    </message>
    <message>
        <source>3. What it would take</source>
        <translation>3. Qué se tomaría</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Importarlo</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Otro archivo</translation>
    </message>
    <message>
        <source>Cells that cannot be read</source>
        <translation>Celdas que no se pueden leer</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué no concuerda</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>Risks that would be taken</source>
        <translation>Riesgos que se tomarían</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Valoraciones</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Write the register out</source>
        <translation>Exportar el registro</translation>
    </message>
    <message>
        <source>The workbook holds method, matrices, register, ratings, controls and treatments; the CSV the register.</source>
        <translation>El libro contiene método, matrices, registro, valoraciones, controles y tratamientos; el CSV, el registro.</translation>
    </message>
    <message>
        <source>As a workbook (XLSX)…</source>
        <translation>Como libro (XLSX)…</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Libro (*.xlsx)</translation>
    </message>
    <message>
        <source>As a table (CSV)…</source>
        <translation>Como tabla (CSV)…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>As a signed report (PDF)…</source>
        <translation>Como informe firmado (PDF)…</translation>
    </message>
    <message>
        <source>Layout of an imported spreadsheet</source>
        <translation>Disposición de una hoja importada</translation>
    </message>
    <message>
        <source>In the spreadsheet&apos;s own layout…</source>
        <translation>Con la disposición de la propia hoja…</translation>
    </message>
    <message>
        <source>The register in and out</source>
        <translation>Entrada y salida del registro</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt)</source>
        <translation>Hojas de cálculo (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Take a register in</source>
        <translation>Importar un registro</translation>
    </message>
    <message>
        <source>Reading the spreadsheet</source>
        <translation>Leyendo la hoja de cálculo</translation>
    </message>
    <message>
        <source>The meaning of the columns is remembered from an earlier import of this layout.</source>
        <translation>El significado de las columnas se recuerda de una importación anterior con esta disposición.</translation>
    </message>
    <message>
        <source>The meaning is guessed from the headings: correct what is wrong, it is remembered for the next time. A column that is left out is kept and written back.</source>
        <translation>El significado se deduce de los encabezados: corrija lo que no sea así y se recordará para la próxima vez. Una columna que se deja fuera se conserva y se vuelve a escribir.</translation>
    </message>
    <message>
        <source>Looking at the spreadsheet</source>
        <translation>Examinando la hoja de cálculo</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambiado</numerusform>
            <numerusform>%n cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n igual</numerusform>
            <numerusform>%n iguales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that cannot be taken</source>
        <translation>
            <numerusform>%n fila que no se puede tomar</numerusform>
            <numerusform>%n filas que no se pueden tomar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s) were taken in; one undo takes all of it back.</source>
        <translation>
            <numerusform>Se importó %n riesgo; un solo deshacer lo retira todo.</numerusform>
            <numerusform>Se importaron %n riesgos; un solo deshacer lo retira todo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the register</source>
        <translation>Escribiendo el registro</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.csv)</source>
        <translation>Hojas de cálculo (*.xlsx *.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s) written to {file}.</source>
        <translation>
            <numerusform>%n riesgo escrito en {file}.</numerusform>
            <numerusform>%n riesgos escritos en {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n risk(s)</source>
        <translation>
            <numerusform>Importar %n riesgo</numerusform>
            <numerusform>Importar %n riesgos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingActions</name>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Figures and filters</source>
        <translation>Cifras y filtros</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Draft from flags</source>
        <translation>Redactar desde las alertas</translation>
    </message>
    <message>
        <source>New finding</source>
        <translation>Nuevo hallazgo</translation>
    </message>
    <message>
        <source>A draft for each flag that has no finding yet; nothing is overwritten</source>
        <translation>Un borrador por cada alerta que aún no tiene hallazgo; no se sobrescribe nada</translation>
    </message>
</context>
<context>
    <name>FindingBoard</name>
    <message>
        <source>overdue</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>No owner yet</source>
        <translation>Aún sin responsable</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Sin plazo</translation>
    </message>
    <message>
        <source>{day}, overdue</source>
        <translation>{day}, vencido</translation>
    </message>
</context>
<context>
    <name>FindingCommands</name>
    <message>
        <source>Draft findings from flags</source>
        <translation>Redactar hallazgos a partir de las alertas</translation>
    </message>
    <message>
        <source>New finding</source>
        <translation>Nuevo hallazgo</translation>
    </message>
    <message>
        <source>add recommendation</source>
        <translation>añadir recomendación crear hallazgo</translation>
    </message>
    <message>
        <source>Show the drafts that wait</source>
        <translation>Mostrar los borradores en espera</translation>
    </message>
    <message>
        <source>Show overdue findings</source>
        <translation>Mostrar los hallazgos vencidos</translation>
    </message>
    <message>
        <source>late follow-up</source>
        <translation>atrasado retraso seguimiento plazo</translation>
    </message>
    <message>
        <source>Turn between table and board</source>
        <translation>Alternar entre tabla y tablero</translation>
    </message>
</context>
<context>
    <name>FindingDetail</name>
    <message>
        <source>Open the engagement</source>
        <translation>Abrir el encargo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Raised {day}, {age}</source>
        <translation>Formulado el {day}, {age}</translation>
    </message>
    <message>
        <source>This draft waits: accept it as a finding, merge it into another, or dismiss it.</source>
        <translation>Este borrador está en espera: acéptelo como hallazgo, fusiónelo con otro o descártelo.</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionar…</translation>
    </message>
    <message>
        <source>Make it part of another finding of this engagement</source>
        <translation>Integrarlo en otro hallazgo de este encargo</translation>
    </message>
    <message>
        <source>It became part of {finding}.</source>
        <translation>Pasó a formar parte de {finding}.</translation>
    </message>
    <message>
        <source>The risk is accepted until {day}.</source>
        <translation>El riesgo se acepta hasta el {day}.</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motivo: {reason}</translation>
    </message>
    <message>
        <source>You act for</source>
        <translation>Usted actúa por</translation>
    </message>
    <message>
        <source>the audit side</source>
        <translation>la parte auditora</translation>
    </message>
    <message>
        <source>management</source>
        <translation>la dirección</translation>
    </message>
    <message>
        <source>Only the audit side decides about: {states}.</source>
        <translation>Solo la parte auditora decide sobre: {states}.</translation>
    </message>
    <message>
        <source>Your key signs as: {roles}. That is the audit side.</source>
        <translation>Funciones de firma de su clave: {roles}. Esa es la parte auditora.</translation>
    </message>
    <message>
        <source>No key tells which side this post is on: say it yourself. The journal names the post.</source>
        <translation>Ninguna clave dice de qué parte es este puesto: dígalo usted. El diario nombra el puesto.</translation>
    </message>
    <message>
        <source>{finding} is now: {state}.</source>
        <translation>{finding} está ahora así: {state}.</translation>
    </message>
    <message>
        <source>Before it can stand in a signed report it lacks:</source>
        <translation>Antes de que pueda figurar en un informe firmado le falta:</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
    <message>
        <source>Missing: {what}</source>
        <translation>Falta: {what}</translation>
    </message>
    <message>
        <source>A finding needs a title; the one before stands again.</source>
        <translation>Un hallazgo necesita un título; vuelve a valer el anterior.</translation>
    </message>
    <message>
        <source>Criteria: what should be</source>
        <translation>Criterios: lo que debería ser</translation>
    </message>
    <message>
        <source>Condition: what was found</source>
        <translation>Situación: lo que se encontró</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Causa raíz</translation>
    </message>
    <message>
        <source>Effect: what follows from it</source>
        <translation>Efecto: lo que se deriva de ello</translation>
    </message>
    <message>
        <source>Groups affected</source>
        <translation>Grupos afectados</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Owner (a post, not a name)</source>
        <translation>Responsable (un puesto, no un nombre)</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Management&apos;s response</source>
        <translation>Respuesta de la dirección</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencias</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Questions it comes from</source>
        <translation>Preguntas de las que procede</translation>
    </message>
</context>
<context>
    <name>FindingFigures</name>
    <message>
        <source>Accepted</source>
        <translation>Aceptación</translation>
    </message>
    <message>
        <source>{part} accepted of {whole} that management answered. Those under consideration are not counted.</source>
        <translation>{part} aceptadas de {whole} recomendaciones que la dirección respondió. Las que están en estudio no se cuentan.</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>{part} verified and closed of {whole} that were opened. What management reports as implemented counts only after the audit side has verified it; drafts, withdrawn and superseded ones do not count.</source>
        <translation>{part} verificados y cerrados de {whole} que se abrieron. Lo que la dirección declara aplicado solo cuenta cuando la parte auditora lo ha verificado; los borradores, los retirados y los sustituidos no cuentan.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencidos</translation>
    </message>
    <message>
        <source>Followed up, and the due date has passed without verification; also accepted risks past their day.</source>
        <translation>En seguimiento y con el plazo pasado sin verificación; también los riesgos aceptados cuyo día ha pasado.</translation>
    </message>
    <message>
        <source>Long overdue</source>
        <translation>Muy vencidos</translation>
    </message>
    <message>
        <source>Overdue and raised 18 months ago or earlier: these are escalated.</source>
        <translation>Vencidos y formulados hace 18 meses o más: estos se elevan.</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>FindingFilters</name>
    <message>
        <source>Any status</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Being followed up</source>
        <translation>En seguimiento</translation>
    </message>
    <message>
        <source>Any priority</source>
        <translation>Cualquier prioridad</translation>
    </message>
    <message>
        <source>No priority yet</source>
        <translation>Aún sin prioridad</translation>
    </message>
    <message>
        <source>Any flag</source>
        <translation>Cualquier alerta</translation>
    </message>
    <message>
        <source>Any owner</source>
        <translation>Cualquier responsable</translation>
    </message>
    <message>
        <source>All engagements</source>
        <translation>Todos los encargos</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} de {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n hallazgo</numerusform>
            <numerusform>%n hallazgos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingFromResult</name>
    <message>
        <source>{finding} is drafted; it waits among the findings.</source>
        <translation>{finding} está en borrador; espera entre los hallazgos.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Find by words</source>
        <translation>Buscar por palabras</translation>
    </message>
    <message>
        <source>Words of the finding, its number, a question or an office</source>
        <translation>Palabras del hallazgo, su número, una pregunta o una oficina</translation>
    </message>
    <message>
        <source>Find findings</source>
        <translation>Buscar hallazgos</translation>
    </message>
    <message>
        <source>Show which status</source>
        <translation>Qué estado mostrar</translation>
    </message>
    <message>
        <source>Show which priority</source>
        <translation>Qué prioridad mostrar</translation>
    </message>
    <message>
        <source>Show which flag</source>
        <translation>Qué alerta mostrar</translation>
    </message>
    <message>
        <source>Show which owner</source>
        <translation>Qué responsable mostrar</translation>
    </message>
    <message>
        <source>Show which engagement</source>
        <translation>Qué encargo mostrar</translation>
    </message>
    <message>
        <source>Overdue only</source>
        <translation>Solo vencidos</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Mostrar todo de nuevo</translation>
    </message>
</context>
<context>
    <name>FindingTable</name>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Encargo</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Lacks</source>
        <translation>Falta</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>No flag</source>
        <translation>Sin alerta</translation>
    </message>
    <message>
        <source>under 6 months</source>
        <translation>menos de 6 meses</translation>
    </message>
    <message>
        <source>6 to 12 months</source>
        <translation>de 6 a 12 meses</translation>
    </message>
    <message>
        <source>12 to 18 months</source>
        <translation>de 12 a 18 meses</translation>
    </message>
    <message>
        <source>18 to 24 months</source>
        <translation>de 18 a 24 meses</translation>
    </message>
    <message>
        <source>over 24 months</source>
        <translation>más de 24 meses</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>vence hoy</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Not done yet: back to work</source>
        <translation>Aún sin hacer: de vuelta al trabajo</translation>
    </message>
    <message>
        <source>Reopen: back to work</source>
        <translation>Reabrir: de vuelta al trabajo</translation>
    </message>
    <message>
        <source>Back to open</source>
        <translation>Volver a «abierto»</translation>
    </message>
    <message>
        <source>Take up again as open</source>
        <translation>Retomar como abierto</translation>
    </message>
    <message>
        <source>Work has begun after all</source>
        <translation>El trabajo ha empezado, después de todo</translation>
    </message>
    <message>
        <source>Take up again as a draft</source>
        <translation>Retomar como borrador</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Work has begun</source>
        <translation>El trabajo ha empezado</translation>
    </message>
    <message>
        <source>Report as implemented</source>
        <translation>Declarar aplicado</translation>
    </message>
    <message>
        <source>Verify and close</source>
        <translation>Verificar y cerrar</translation>
    </message>
    <message>
        <source>Accept the risk…</source>
        <translation>Aceptar el riesgo…</translation>
    </message>
    <message>
        <source>Superseded…</source>
        <translation>Sustituido…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Why does this draft not become a finding?</source>
        <translation>¿Por qué este borrador no pasa a ser un hallazgo?</translation>
    </message>
    <message>
        <source>Why is this finding withdrawn? It stays in the journal.</source>
        <translation>¿Por qué se retira este hallazgo? Queda en el diario.</translation>
    </message>
    <message>
        <source>What takes the place of this finding, and why?</source>
        <translation>¿Qué ocupa el lugar de este hallazgo, y por qué?</translation>
    </message>
    <message>
        <source>Who accepts the risk and why? It comes back after the day given.</source>
        <translation>¿Quién acepta el riesgo y por qué? Reaparece después del día indicado.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>{label} “{title}”</source>
        <translation>{label} «{title}»</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>vencido hace %n día</numerusform>
            <numerusform>vencido hace %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsDoor</name>
    <message>
        <source>Finding {label} in {title}</source>
        <translation>Hallazgo {label} en {title}</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>No finding fits these filters.</source>
        <translation>Ningún hallazgo se ajusta a estos filtros.</translation>
    </message>
    <message>
        <source>No findings yet. Flags that the answers raise become drafts here; a finding of your own can be added too.</source>
        <translation>Todavía no hay hallazgos. Las alertas que activan las respuestas se convierten aquí en borradores; también puede añadir un hallazgo propio.</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Plan an engagement</source>
        <translation>Planificar un encargo</translation>
    </message>
    <message>
        <source>Choose a checklist, answer a few questions about the office, and begin.</source>
        <translation>Elija una lista de verificación, responda a unas preguntas sobre la oficina y empiece.</translation>
    </message>
    <message>
        <source>&amp;Plan…</source>
        <translation>&amp;Planificar…</translation>
    </message>
    <message>
        <source>Take in a list of suppliers</source>
        <translation>Incorporar una lista de proveedores</translation>
    </message>
    <message>
        <source>A spreadsheet as it is, or an open format. You see what was understood before anything is kept.</source>
        <translation>Una hoja de cálculo tal cual, o un formato abierto. Antes de guardar nada se ve qué se ha entendido.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Say where backups go</source>
        <translation>Decir dónde van las copias de seguridad</translation>
    </message>
    <message>
        <source>A USB stick that stays in another bag. Each backup is opened and checked before it counts.</source>
        <translation>Una memoria USB que se queda en otra bolsa. Cada copia se abre y se comprueba antes de que cuente.</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation>&amp;Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Make your signing identity</source>
        <translation>Crear su identidad de firma</translation>
    </message>
    <message>
        <source>Your post, your office and a key of your own. Reports are signed with it, without any network.</source>
        <translation>Su puesto, su oficina y una clave propia. Con ella se firman los informes, sin ninguna red.</translation>
    </message>
    <message>
        <source>&amp;Make it…</source>
        <translation>&amp;Crearla…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
</context>
<context>
    <name>FirstStepsForm</name>
    <message>
        <source>Everything you type is saved at once, encrypted, on this laptop only. There is no Save button, and every step can be undone.</source>
        <translation>Todo lo que escribe se guarda al momento, cifrado, solo en este equipo. No hay botón de guardar, y cada paso se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Do not show this again</source>
        <translation>&amp;No mostrar esto de nuevo</translation>
    </message>
    <message>
        <source>Welcome. First steps, in any order</source>
        <translation>Bienvenida. Primeros pasos, en cualquier orden</translation>
    </message>
</context>
<context>
    <name>FormStep</name>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>How deep should it go?</source>
        <translation>¿Con qué profundidad?</translation>
    </message>
    <message>
        <source>Answer what you know; the form that fits is recommended, and you decide.</source>
        <translation>Responda lo que sepa; se recomienda el formulario adecuado, y usted decide.</translation>
    </message>
    <message>
        <source>Which form fits</source>
        <translation>Qué formulario conviene</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>{form}  ·  {questions}</source>
        <translation>{form}  ·  {questions}</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Each part is answered once and scored apart. Leave out what another engagement covers.</source>
        <translation>Cada parte se responde una vez y se puntúa por separado. Deje fuera lo que abarque otro encargo.</translation>
    </message>
    <message>
        <source>Recommended: {form}</source>
        <translation>Recomendado: {form}</translation>
    </message>
    <message numerus="yes">
        <source>Provisional: %n question(s) above are open.</source>
        <translation>
            <numerusform>Provisional: queda abierta %n pregunta de arriba.</numerusform>
            <numerusform>Provisional: quedan abiertas %n preguntas de arriba.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a form.</source>
        <translation>Elija un formulario.</translation>
    </message>
    <message>
        <source>Choose at least one part.</source>
        <translation>Elija al menos una parte.</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Search or do anything ({keys})</source>
        <translation>Buscar o hacer cualquier cosa ({keys})</translation>
    </message>
    <message>
        <source>Help on this screen ({keys})</source>
        <translation>Ayuda sobre esta pantalla ({keys})</translation>
    </message>
    <message>
        <source>Back ({keys})</source>
        <translation>Atrás ({keys})</translation>
    </message>
    <message>
        <source>Forward ({keys})</source>
        <translation>Adelante ({keys})</translation>
    </message>
    <message>
        <source>Search or do…</source>
        <translation>Buscar o hacer…</translation>
    </message>
    <message>
        <source>Taking back: {step}</source>
        <translation>Deshaciendo: {step}</translation>
    </message>
    <message>
        <source>Doing again: {step}</source>
        <translation>Rehaciendo: {step}</translation>
    </message>
    <message>
        <source>This takes back: {step}.</source>
        <translation>Esto deshace: {step}.</translation>
    </message>
    <message>
        <source>The signed PDF stays where it is and stays valid, but this workspace no longer knows it.</source>
        <translation>El PDF firmado queda donde está y sigue siendo válido, pero este espacio de trabajo dejará de conocerlo.</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Deshacerlo</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>Deshecho: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Rehecho: {step}</translation>
    </message>
    <message>
        <source>Undo: {step} (Ctrl+Z)</source>
        <translation>Deshacer: {step} (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Redo: {step} (Ctrl+Y)</source>
        <translation>Rehacer: {step} (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nada que rehacer</translation>
    </message>
    <message>
        <source>{work}: still under way. Wait for it, or close again to stop it.</source>
        <translation>{work}: aún en curso. Espere, o cierre otra vez para detenerlo.</translation>
    </message>
    <message>
        <source>Give the reason, or close again to let the change go.</source>
        <translation>Dé el motivo, o cierre de nuevo para descartar el cambio.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Áreas</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Quién actúa</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Search records and actions</source>
        <translation>Buscar fichas y acciones</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Help on this screen</source>
        <translation>Ayuda sobre esta pantalla</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
</context>
<context>
    <name>FrameCommands</name>
    <message>
        <source>Search or do anything</source>
        <translation>Buscar o hacer cualquier cosa</translation>
    </message>
    <message>
        <source>Search or do anything (second keys)</source>
        <translation>Buscar o hacer cualquier cosa (otras teclas)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Help on this screen</source>
        <translation>Ayuda sobre esta pantalla</translation>
    </message>
    <message>
        <source>guide manual</source>
        <translation>guía manual ayuda</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>keys hotkeys</source>
        <translation>teclas atajos teclado</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Deshacer: {step}</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Rehacer: {step}</translation>
    </message>
    <message>
        <source>History of the workspace</source>
        <translation>Historial del espacio de trabajo</translation>
    </message>
    <message>
        <source>journal changes versions</source>
        <translation>diario cambios versiones historial</translation>
    </message>
    <message>
        <source>Go to {room}</source>
        <translation>Ir a {room}</translation>
    </message>
    <message>
        <source>Light look</source>
        <translation>Aspecto claro</translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation>Aspecto oscuro</translation>
    </message>
    <message>
        <source>High-contrast look</source>
        <translation>Aspecto de alto contraste</translation>
    </message>
    <message>
        <source>The look of the system</source>
        <translation>El aspecto del sistema</translation>
    </message>
    <message>
        <source>theme colours</source>
        <translation>tema colores aspecto</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Texto al 100&#x202f;%</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>Idioma: {language}</translation>
    </message>
</context>
<context>
    <name>GapList</name>
    <message>
        <source>Keeps a signature away</source>
        <translation>Impide la firma</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Conviene mirarlo</translation>
    </message>
    <message>
        <source>{weight}. Enter or click goes there.</source>
        <translation>{weight}. Con Enter o un clic se va allí.</translation>
    </message>
    <message>
        <source>Nothing is open. The report is ready to be signed.</source>
        <translation>No queda nada pendiente. El informe está listo para la firma.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) keep a signature away</source>
        <translation>
            <numerusform>%n línea impide la firma</numerusform>
            <numerusform>%n líneas impiden la firma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more worth a look</source>
        <translation>
            <numerusform>conviene mirar %n más</numerusform>
            <numerusform>conviene mirar %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) worth a look; none keeps you from signing.</source>
        <translation>
            <numerusform>Conviene mirar %n línea; no impide la firma.</numerusform>
            <numerusform>Conviene mirar %n líneas; ninguna impide la firma.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapNotes</name>
    <message>
        <source>No suppliers are known yet, so nothing can be said of them: there are no data.</source>
        <translation>Aún no se conoce ningún proveedor, así que no se puede decir nada: no hay datos.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importar una lista</translation>
    </message>
    <message>
        <source>Give the rates</source>
        <translation>Indicar los tipos de cambio</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) reach over the edge of the year and are left out: years are never mixed. Write them down by year to count them.</source>
        <translation>
            <numerusform>%n importe pasa de un año a otro y queda fuera: nunca se mezclan años. Para contarlo, anótelo por año.</numerusform>
            <numerusform>%n importes pasan de un año a otro y quedan fuera: nunca se mezclan años. Para contarlos, anótelos por año.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) are left out: no rate is known from {currencies} to {reporting}. All money and shares below are of the rest.</source>
        <translation>
            <numerusform>%n importe queda fuera: no se conoce ningún tipo de cambio de {currencies} a {reporting}. Todo el dinero y las partes de abajo son del resto.</numerusform>
            <numerusform>%n importes quedan fuera: no se conoce ningún tipo de cambio de {currencies} a {reporting}. Todo el dinero y las partes de abajo son del resto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoOnCard</name>
    <message>
        <source>Go on where you stopped</source>
        <translation>Seguir donde lo dejó</translation>
    </message>
    <message>
        <source>No engagement is open.</source>
        <translation>No hay ningún encargo abierto.</translation>
    </message>
    <message>
        <source>Plan an engagement</source>
        <translation>Planificar un encargo</translation>
    </message>
    <message>
        <source>{answered} of {shown}</source>
        <translation>{answered} de {shown}</translation>
    </message>
    <message>
        <source>Answered: {text}</source>
        <translation>Respondidas: {text}</translation>
    </message>
    <message>
        <source>Everything that is asked is answered.</source>
        <translation>Todo lo que se pregunta tiene respuesta.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Go on with {title}</source>
        <translation>Seguir con {title}</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>{number} %</source>
        <translation>{number}&#x202f;%</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Women, share</source>
        <translation>Mujeres, proporción</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>What was copied is larger than this table from here on. Nothing was changed.</source>
        <translation>Lo copiado es mayor que esta tabla a partir de aquí. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>GroupRow</name>
    <message>
        <source>Not affected</source>
        <translation>No afectado</translation>
    </message>
    <message>
        <source>{group} is not affected</source>
        <translation>{group}: grupo no afectado</translation>
    </message>
    <message>
        <source>{group}, likelihood</source>
        <translation>{group}, probabilidad</translation>
    </message>
    <message>
        <source>{group}, impact on people</source>
        <translation>{group}, impacto en las personas</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Impact on people</source>
        <translation>Impacto en las personas</translation>
    </message>
    <message>
        <source>Why {group} is not affected</source>
        <translation>Por qué no se ve afectado: {group}</translation>
    </message>
    <message>
        <source>Why is this group not affected?</source>
        <translation>¿Por qué este grupo no se ve afectado?</translation>
    </message>
    <message>
        <source>Reason needed</source>
        <translation>Hace falta un motivo</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>Aún sin valorar</translation>
    </message>
</context>
<context>
    <name>GuardNote</name>
    <message>
        <source>an e-mail address</source>
        <translation>una dirección de correo electrónico</translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation>un número de teléfono</translation>
    </message>
    <message>
        <source>an exact age</source>
        <translation>una edad exacta</translation>
    </message>
    <message>
        <source>a name of a person</source>
        <translation>un nombre de persona</translation>
    </message>
    <message>
        <source>a case number</source>
        <translation>un número de caso</translation>
    </message>
    <message>
        <source>details of an incident</source>
        <translation>detalles de un incidente</translation>
    </message>
    <message>
        <source>an exact place</source>
        <translation>un lugar exacto</translation>
    </message>
    <message>
        <source>This looks like {what}: {quoted}. Leave out what could identify a person.</source>
        <translation>Esto parece {what}: {quoted}. Deje fuera lo que pueda identificar a una persona.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Qué hacen</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Orientación</translation>
    </message>
    <message>
        <source>How to ask and judge</source>
        <translation>Cómo preguntar y valorar</translation>
    </message>
    <message>
        <source>Evidence to look for</source>
        <translation>Evidencias que buscar</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>Por qué se pregunta</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Draft translation. In the source: {text}</source>
        <translation>Traducción en borrador. En el original: {text}</translation>
    </message>
    <message>
        <source>Do no harm</source>
        <translation>No causar daño</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Answered last time, not yet now</source>
        <translation>Respondida la última vez, ahora aún no</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>La última vez</translation>
    </message>
    <message>
        <source>It was not answered last time.</source>
        <translation>La última vez no se respondió.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>resuelta</translation>
    </message>
    <message>
        <source>Review notes</source>
        <translation>Notas de revisión</translation>
    </message>
    <message>
        <source>Reply: {text}</source>
        <translation>Respuesta: {text}</translation>
    </message>
</context>
<context>
    <name>HandedOver</name>
    <message>
        <source>The new passphrase counts from now on; the successor opens the workspace with it.</source>
        <translation>Desde ahora vale la nueva frase de contraseña; con ella se abre el espacio de trabajo quien toma el relevo.</translation>
    </message>
    <message>
        <source>The new passphrase counts from now on.</source>
        <translation>Desde ahora vale la nueva frase de contraseña.</translation>
    </message>
    <message>
        <source>The passphrase was changed</source>
        <translation>Se cambió la frase de contraseña</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>These still open with the old passphrase:</source>
        <translation>Estos se abren todavía con la frase de contraseña anterior:</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Bloquear ahora</translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message>
        <source>Say which post of which office takes over.</source>
        <translation>Diga qué puesto de qué oficina toma el relevo.</translation>
    </message>
    <message>
        <source>The passphrase is too short. Take several words.</source>
        <translation>La frase de contraseña es demasiado corta. Use varias palabras.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Nothing was changed.</source>
        <translation>Las dos frases de contraseña no son iguales. No se cambió nada.</translation>
    </message>
    <message>
        <source>Handing over…</source>
        <translation>Entregando…</translation>
    </message>
    <message>
        <source>Hand over this workspace</source>
        <translation>Entregar este espacio de trabajo</translation>
    </message>
    <message>
        <source>Your successor gets everything in it, with its whole history. The passphrase changes, so that you cannot open it any more, and the journal records the handover.</source>
        <translation>Quien toma el relevo recibe todo lo que contiene, con su historial completo. La frase de contraseña cambia, de modo que usted ya no podrá abrirlo, y el diario registra la entrega.</translation>
    </message>
    <message>
        <source>&amp;Post of the successor</source>
        <translation>&amp;Puesto que toma el relevo</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>&amp;Oficina</translation>
    </message>
    <message>
        <source>Ne&amp;w passphrase, typed by the successor</source>
        <translation>&amp;Nueva frase de contraseña, escrita por quien toma el relevo</translation>
    </message>
    <message>
        <source>New passphrase a&amp;gain</source>
        <translation>Nueva frase de contraseña, otra &amp;vez</translation>
    </message>
    <message>
        <source>Backups and recovery keys made until now still open with the old passphrase. They are listed afterwards: destroy them, or hand them over too, and make new ones.</source>
        <translation>Las copias de seguridad y las claves de recuperación hechas hasta ahora se siguen abriendo con la frase de contraseña anterior. Después se muestra la lista: destrúyalas, o entréguelas también, y haga otras nuevas.</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>&amp;Entregar</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message numerus="yes">
        <source>{likelihood}, {impact}: {band}, %n risk(s)</source>
        <translation>
            <numerusform>{likelihood}, {impact}: {band}, %n riesgo</numerusform>
            <numerusform>{likelihood}, {impact}: {band}, %n riesgos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s) not rated here, or with another matrix</source>
        <translation>
            <numerusform>%n riesgo sin valorar aquí o valorado con otra matriz</numerusform>
            <numerusform>%n riesgos sin valorar aquí o valorados con otra matriz</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Guide: {chapter}</source>
        <translation>Guía: {chapter}</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>No se encuentra nada.</translation>
    </message>
    <message>
        <source>The guide is missing from this copy of the program.</source>
        <translation>A esta copia del programa le falta la guía.</translation>
    </message>
    <message>
        <source>This chapter is not translated yet; it is shown in English.</source>
        <translation>Este capítulo aún no está traducido; se muestra en inglés.</translation>
    </message>
</context>
<context>
    <name>HelpForm</name>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>The chapter</source>
        <translation>El capítulo</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>Do not show this tip again</source>
        <translation>No mostrar más este consejo</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Steps, newest first</source>
        <translation>Pasos, los más recientes primero</translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation>Versiones, las más recientes primero</translation>
    </message>
    <message>
        <source>What changed, field by field</source>
        <translation>Qué cambió, campo por campo</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Todavía no se ha escrito nada.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>History of {record}</source>
        <translation>Historial de {record}</translation>
    </message>
    <message>
        <source>History of one record</source>
        <translation>Historial de una ficha</translation>
    </message>
    <message>
        <source>History of the workspace</source>
        <translation>Historial del espacio de trabajo</translation>
    </message>
    <message>
        <source>{step} (taken back)</source>
        <translation>{step} (deshecho)</translation>
    </message>
    <message>
        <source>{step} (erased for good)</source>
        <translation>{step} (borrado para siempre)</translation>
    </message>
    <message>
        <source>{step} (removed)</source>
        <translation>{step} (retirado)</translation>
    </message>
    <message numerus="yes">
        <source>and %n record(s) more</source>
        <translation>
            <numerusform>y %n ficha más</numerusform>
            <numerusform>y %n fichas más</numerusform>
        </translation>
    </message>
    <message>
        <source>erased for good</source>
        <translation>borrado para siempre</translation>
    </message>
    <message>
        <source>What stood here was erased for good and cannot be restored.</source>
        <translation>Lo que había aquí se borró para siempre y no se puede restablecer.</translation>
    </message>
    <message>
        <source>This is how it stands now.</source>
        <translation>Así está ahora.</translation>
    </message>
    <message>
        <source>{post}, {office}. {moment} by the clock of that laptop.</source>
        <translation>{post}, {office}. {moment} según el reloj de aquel equipo.</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motivo: {reason}</translation>
    </message>
    <message>
        <source>Taken back, and nothing else. Undo puts it in place again.</source>
        <translation>Retirado, y nada más. Deshacer lo repone.</translation>
    </message>
    <message>
        <source>Why is this step taken back? {step}</source>
        <translation>¿Por qué se retira este paso? {step}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirarlo</translation>
    </message>
    <message>
        <source>It stands so already.</source>
        <translation>Ya está así.</translation>
    </message>
    <message>
        <source>Restored. Undo takes it back.</source>
        <translation>Restablecida. Se puede deshacer.</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Restablecer esta versión</translation>
    </message>
    <message>
        <source>This would change now:</source>
        <translation>Esto cambiaría ahora:</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>HistoryForm</name>
    <message>
        <source>Filter by what, who or why</source>
        <translation>Filtrar por qué, quién o por qué motivo</translation>
    </message>
    <message>
        <source>&amp;All steps</source>
        <translation>&amp;Todos los pasos</translation>
    </message>
    <message>
        <source>The times are those of the laptop that wrote: a claim, not a proof. The order is proven.</source>
        <translation>Las horas son las del equipo que escribió: una afirmación, no una prueba. El orden sí está probado.</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Ir allí</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>&amp;Restablecer esta versión</translation>
    </message>
    <message>
        <source>&amp;Take this step back</source>
        <translation>R&amp;etirar este paso</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Press Ctrl+K anywhere to search every record and every action. F1 opens the guide where you are.</source>
        <translation>Pulse Ctrl+K en cualquier parte para buscar en todas las fichas y acciones. F1 abre la guía en el punto donde está.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
</context>
<context>
    <name>Identities</name>
    <message>
        <source>&amp;New identity…</source>
        <translation>&amp;Nueva identidad…</translation>
    </message>
    <message>
        <source>&amp;Add an identity file…</source>
        <translation>&amp;Añadir un archivo de identidad…</translation>
    </message>
    <message>
        <source>Hand out its &amp;certificate…</source>
        <translation>Entregar su &amp;certificado…</translation>
    </message>
    <message>
        <source>Take off the &amp;list</source>
        <translation>Quitar de la &amp;lista</translation>
    </message>
    <message>
        <source>&amp;Install a trust bundle…</source>
        <translation>&amp;Instalar un paquete de confianza…</translation>
    </message>
    <message>
        <source>&amp;Stop trusting this signer</source>
        <translation>&amp;Dejar de confiar en esta identidad</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no se encuentra</translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation>aún sin clave</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Archivo de clave</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identidades</translation>
    </message>
    <message>
        <source>No identity is known here yet.</source>
        <translation>Aquí no se conoce todavía ninguna identidad.</translation>
    </message>
    <message>
        <source>Fingerprint, spoken</source>
        <translation>Huella, para leer en voz alta</translation>
    </message>
    <message>
        <source>Pinned on</source>
        <translation>Fijada el</translation>
    </message>
    <message>
        <source>Pinned signers</source>
        <translation>Identidades fijadas</translation>
    </message>
    <message>
        <source>No signer is pinned. Verify a report to pin who signed it.</source>
        <translation>No hay ninguna identidad fijada. Verifique un informe para fijar la de quien lo firmó.</translation>
    </message>
    <message>
        <source>Fingerprint to read out: {groups}</source>
        <translation>Huella para leer en voz alta: {groups}</translation>
    </message>
    <message>
        <source>The identity was made. Keep a copy of {file} in a safe place.</source>
        <translation>Se creó la identidad. Guarde una copia de {file} en un lugar seguro.</translation>
    </message>
    <message>
        <source>Making the key</source>
        <translation>Creando la clave</translation>
    </message>
    <message>
        <source>Choose an identity</source>
        <translation>Elegir una identidad</translation>
    </message>
    <message>
        <source>Choose an identity with a key file first.</source>
        <translation>Elija primero una identidad con archivo de clave.</translation>
    </message>
    <message>
        <source>Where the certificate goes</source>
        <translation>Destino del certificado</translation>
    </message>
    <message>
        <source>The certificate could not be written there.</source>
        <translation>El certificado no pudo escribirse allí.</translation>
    </message>
    <message>
        <source>The certificate, without the key, lies in {file}.</source>
        <translation>El certificado, sin la clave, está en {file}.</translation>
    </message>
    <message>
        <source>Passphrase of the identity</source>
        <translation>Frase de contraseña de la identidad</translation>
    </message>
    <message>
        <source>Passphrase of {file}</source>
        <translation>Frase de contraseña de {file}</translation>
    </message>
    <message>
        <source>Opening the identity</source>
        <translation>Abriendo la identidad</translation>
    </message>
    <message>
        <source>Trust bundles and certificates</source>
        <translation>Paquetes de confianza y certificados</translation>
    </message>
    <message>
        <source>Choose a trust bundle</source>
        <translation>Elegir un paquete de confianza</translation>
    </message>
    <message>
        <source>The trust list is installed.</source>
        <translation>La lista de confianza está instalada.</translation>
    </message>
    <message>
        <source>A root that this laptop does not know</source>
        <translation>Una raíz que este equipo no conoce</translation>
    </message>
    <message>
        <source>This file brings the root {name}. Whoever holds that root decides whom this laptop trusts. Compare the groups with the paper from headquarters.</source>
        <translation>Este archivo trae la raíz {name}. Quien tenga esa raíz decide en quién confía este equipo. Compare los grupos con el papel de la sede.</translation>
    </message>
    <message>
        <source>&amp;Install it</source>
        <translation>&amp;Instalarlo</translation>
    </message>
    <message>
        <source>An identity is a post with a signing key, in a file of its own with a passphrase of its own. The workspace knows where the file lies, never the key.</source>
        <translation>Una identidad es un puesto con una clave de firma, en un archivo propio con una frase de contraseña propia. El espacio de trabajo sabe dónde está el archivo, pero nunca conoce la clave.</translation>
    </message>
    <message>
        <source>Whom this laptop trusts</source>
        <translation>En quién confía este equipo</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>Say which post works here.</source>
        <translation>Diga qué puesto trabaja aquí.</translation>
    </message>
    <message>
        <source>Say which office it belongs to.</source>
        <translation>Diga a qué oficina pertenece.</translation>
    </message>
    <message>
        <source>Preparer</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Aprobación</translation>
    </message>
</context>
<context>
    <name>IdentityPart</name>
    <message>
        <source>&amp;Post</source>
        <translation>&amp;Puesto</translation>
    </message>
    <message>
        <source>Such as Internal Auditor, not the name of a person</source>
        <translation>Por ejemplo, Auditoría interna; no el nombre de una persona</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>&amp;Oficina</translation>
    </message>
    <message>
        <source>Such as Country Office Amman</source>
        <translation>Por ejemplo, Oficina de país en Ammán</translation>
    </message>
    <message>
        <source>Signs reports as</source>
        <translation>Funciones al firmar informes</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Columns of the file</source>
        <translation>Columnas del archivo</translation>
    </message>
    <message>
        <source>Suppliers of the file</source>
        <translation>Proveedores del archivo</translation>
    </message>
    <message>
        <source>New relationships of the file</source>
        <translation>Relaciones nuevas del archivo</translation>
    </message>
    <message>
        <source>What cannot be read, by place</source>
        <translation>Lo que no se puede leer, por lugar</translation>
    </message>
    <message>
        <source>Every cell could be read.</source>
        <translation>Se pudieron leer todas las celdas.</translation>
    </message>
    <message>
        <source>This format needs no mapping.</source>
        <translation>Este formato no necesita correspondencias.</translation>
    </message>
    <message>
        <source>Parts of the preview</source>
        <translation>Partes de la vista previa</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Cómo se lee</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>The file tells of no new relationships.</source>
        <translation>El archivo no indica relaciones nuevas.</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <source>Copy all problems</source>
        <translation>Copiar todos los problemas</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Elegir otro archivo…</translation>
    </message>
    <message>
        <source>Leave this file</source>
        <translation>Dejar este archivo</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translation>Nuestra organización</translation>
    </message>
    <message>
        <source>Import suppliers</source>
        <translation>Importar proveedores</translation>
    </message>
    <message>
        <source>Supplier lists ({patterns})</source>
        <translation>Listas de proveedores ({patterns})</translation>
    </message>
    <message>
        <source>Choose a list of suppliers</source>
        <translation>Elegir una lista de proveedores</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Leyendo {file}…</translation>
    </message>
    <message>
        <source>{file}: {format}. The columns are read as in an earlier import.</source>
        <translation>{file}: {format}. Las columnas se leen como en una importación anterior.</translation>
    </message>
    <message>
        <source>{file}: {format}. How its columns are read was guessed: look it over.</source>
        <translation>{file}: {format}. La lectura de sus columnas es una deducción: revísela.</translation>
    </message>
    <message>
        <source>{file}: {format}. Its headings are not known: say which column holds the names.</source>
        <translation>{file}: {format}. Sus encabezados no se conocen: diga qué columna contiene los nombres.</translation>
    </message>
    <message>
        <source>{file}: {format}.</source>
        <translation>{file}: {format}.</translation>
    </message>
    <message>
        <source>Suppliers ({n})</source>
        <translation>Proveedores ({n})</translation>
    </message>
    <message>
        <source>Relationships ({n})</source>
        <translation>Relaciones ({n})</translation>
    </message>
    <message>
        <source>Problems ({n})</source>
        <translation>Problemas ({n})</translation>
    </message>
    <message>
        <source>{column} is read as {field}</source>
        <translation>{column} se lee como {field}</translation>
    </message>
    <message>
        <source>Say what the chosen column is</source>
        <translation>Decir qué es la columna elegida</translation>
    </message>
    <message>
        <source>Taking in {file}…</source>
        <translation>Importando {file}…</translation>
    </message>
    <message>
        <source>Decide matches</source>
        <translation>Decidir coincidencias</translation>
    </message>
    <message>
        <source>See the suppliers</source>
        <translation>Ver los proveedores</translation>
    </message>
    <message numerus="yes">
        <source>%n new supplier(s) taken in.</source>
        <translation>
            <numerusform>%n proveedor nuevo incorporado.</numerusform>
            <numerusform>%n proveedores nuevos incorporados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) copied: paste them into a message or a sheet.</source>
        <translation>
            <numerusform>%n problema copiado: péguelo en un mensaje o en una hoja.</numerusform>
            <numerusform>%n problemas copiados: péguelos en un mensaje o en una hoja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more may be known already: decide now.</source>
        <translation>
            <numerusform>%n más quizá ya se conozca: decídalo ahora.</numerusform>
            <numerusform>%n más quizá ya se conozcan: decídalo ahora.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message>
        <source>Nothing new to take in</source>
        <translation>Nada nuevo que incorporar</translation>
    </message>
    <message>
        <source>Take in: {what}</source>
        <translation>Incorporar: {what}</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Filas leídas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Ya conocido</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>New relationships</source>
        <translation>Relaciones nuevas</translation>
    </message>
    <message>
        <source>Rows not taken</source>
        <translation>Filas no incorporadas</translation>
    </message>
    <message>
        <source>This very file was imported before; what is known already is not added again.</source>
        <translation>Este mismo archivo ya se importó; lo que ya se conoce no se añade otra vez.</translation>
    </message>
    <message>
        <source>Choose a column and what it is read as: Name, or Seller and Buyer of a list of links.</source>
        <translation>Elija una columna y qué contiene: Nombre, o Vendedor y Comprador en una lista de vínculos.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the file may be known already: taken in on its own, it waits under Matches. Nothing is joined before you decide.</source>
        <translation>
            <numerusform>%n del archivo quizá ya se conozca: se incorpora por separado y espera en Coincidencias. Nada se une antes de que usted decida.</numerusform>
            <numerusform>%n del archivo quizá ya se conozcan: se incorporan por separado y esperan en Coincidencias. Nada se une antes de que usted decida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known supplier(s) have an amount for the same time already, and both would count. If it is the same money, leave the column out.</source>
        <translation>
            <numerusform>%n proveedor conocido ya tiene un importe para el mismo tiempo, y contarían los dos. Si es el mismo dinero, omita la columna.</numerusform>
            <numerusform>%n proveedores conocidos ya tienen un importe para el mismo tiempo, y contarían los dos. Si es el mismo dinero, omita la columna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the file counts as a direct supplier of ours, because spend is what we paid. If others paid it, read that column as “Value of the contract”.</source>
        <translation>
            <numerusform>%n del archivo cuenta como proveedor directo nuestro, porque el gasto es lo que pagamos. Si lo pagaron otros, lea esa columna como «Valor del contrato».</numerusform>
            <numerusform>%n del archivo cuentan como proveedores directos nuestros, porque el gasto es lo que pagamos. Si lo pagaron otros, lea esa columna como «Valor del contrato».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file says something else of %n known supplier(s): what was known stays.</source>
        <translation>
            <numerusform>El archivo dice otra cosa de %n proveedor conocido: se conserva lo que ya se sabía.</numerusform>
            <numerusform>El archivo dice otra cosa de %n proveedores conocidos: se conserva lo que ya se sabía.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new supplier(s)</source>
        <translation>
            <numerusform>%n proveedor nuevo</numerusform>
            <numerusform>%n proveedores nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n por decidir</numerusform>
            <numerusform>%n por decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>additions to %n known supplier(s)</source>
        <translation>
            <numerusform>añadidos a %n proveedor conocido</numerusform>
            <numerusform>añadidos a %n proveedores conocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relationship(s)</source>
        <translation>
            <numerusform>%n relación</numerusform>
            <numerusform>%n relaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) would be left out. Say which year they are of.</source>
        <translation>
            <numerusform>%n importe quedaría fuera. Diga de qué año es.</numerusform>
            <numerusform>%n importes quedarían fuera. Diga de qué año son.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) would be left out. Say which currency they are in.</source>
        <translation>
            <numerusform>%n importe quedaría fuera. Diga en qué moneda está.</numerusform>
            <numerusform>%n importes quedarían fuera. Diga en qué moneda están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) would be left out. Say whether day or month comes first.</source>
        <translation>
            <numerusform>%n día quedaría fuera. Diga si va primero el día o el mes.</numerusform>
            <numerusform>%n días quedarían fuera. Diga si va primero el día o el mes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportTables</name>
    <message>
        <source>Column of the file</source>
        <translation>Columna del archivo</translation>
    </message>
    <message>
        <source>Stands in it</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Leer como</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>{amount} {currency}</source>
        <translation>{amount} {currency}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Nothing said</source>
        <translation>No se dice</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>No leído</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Entendido como</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>{amount} in {year}</source>
        <translation>{amount} en {year}</translation>
    </message>
    <message>
        <source>{amount}, {start} to {end}</source>
        <translation>{amount}, de {start} a {end}</translation>
    </message>
    <message>
        <source>{women} women, {men} men</source>
        <translation>{women} mujeres, {men} hombres</translation>
    </message>
    <message>
        <source>code accepted {day}</source>
        <translation>código aceptado el {day}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>Nombre en el archivo</translation>
    </message>
    <message>
        <source>In the registry</source>
        <translation>En el registro</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Gasto</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Owned by women</source>
        <translation>Propiedad de mujeres</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Sectores</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Safeguards</source>
        <translation>Salvaguardas</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Participación</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Fecha de inicio</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Fecha de fin</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Solución</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation>Importado el</translation>
    </message>
    <message>
        <source>New suppliers</source>
        <translation>Proveedores nuevos</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Conocidos</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <source>Rows not taken</source>
        <translation>Filas no incorporadas</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Ya conocido</translation>
    </message>
    <message>
        <source>To decide under Matches</source>
        <translation>Por decidir en Coincidencias</translation>
    </message>
    <message>
        <source>Record number of our own export</source>
        <translation>Número de registro de nuestra propia exportación</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Otro nombre</translation>
    </message>
    <message>
        <source>Type of supplier</source>
        <translation>Tipo de proveedor</translation>
    </message>
    <message>
        <source>Sole trader</source>
        <translation>Empresa individual</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Name of a place</source>
        <translation>Nombre de un lugar</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>UNGM number</source>
        <translation>Número UNGM</translation>
    </message>
    <message>
        <source>LEI</source>
        <translation>LEI</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Número de registro</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Número fiscal</translation>
    </message>
    <message>
        <source>Open Supply Hub number</source>
        <translation>Número de Open Supply Hub</translation>
    </message>
    <message>
        <source>org-id</source>
        <translation>org-id</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Otro número</translation>
    </message>
    <message>
        <source>Share owned by women</source>
        <translation>Participación de mujeres en la propiedad</translation>
    </message>
    <message>
        <source>Women-owned, yes or no</source>
        <translation>Propiedad de mujeres, sí o no</translation>
    </message>
    <message>
        <source>Controlled by women</source>
        <translation>Controlada por mujeres</translation>
    </message>
    <message>
        <source>Definition of ownership</source>
        <translation>Definición de la propiedad</translation>
    </message>
    <message>
        <source>How far verified</source>
        <translation>Grado de verificación</translation>
    </message>
    <message>
        <source>PSEA status</source>
        <translation>Situación PSEA</translation>
    </message>
    <message>
        <source>Supplier code accepted on</source>
        <translation>Código de proveedores aceptado el</translation>
    </message>
    <message>
        <source>Acceptance of the code ends on</source>
        <translation>La aceptación del código vence el</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Certificate ends on</source>
        <translation>El certificado vence el</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Women workers</source>
        <translation>Plantilla: mujeres</translation>
    </message>
    <message>
        <source>Men workers</source>
        <translation>Plantilla: hombres</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Gasto</translation>
    </message>
    <message>
        <source>Stage of money</source>
        <translation>Fase del dinero</translation>
    </message>
    <message>
        <source>Contact with affected people</source>
        <translation>Contacto con las personas afectadas</translation>
    </message>
    <message>
        <source>Uses no suppliers of its own</source>
        <translation>No tiene proveedores propios</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Telephone (only to see who shares one)</source>
        <translation>Teléfono (solo para ver quién lo comparte)</translation>
    </message>
    <message>
        <source>Bank details (only to see who shares them)</source>
        <translation>Datos bancarios (solo para ver quién los comparte)</translation>
    </message>
    <message>
        <source>Director (only to see who shares one)</source>
        <translation>Dirección de la empresa (solo para ver quién la comparte)</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Vendedor</translation>
    </message>
    <message>
        <source>Number of the seller</source>
        <translation>Número del vendedor</translation>
    </message>
    <message>
        <source>Country of the seller</source>
        <translation>País del vendedor</translation>
    </message>
    <message>
        <source>Type of the seller</source>
        <translation>Tipo del vendedor</translation>
    </message>
    <message>
        <source>Address of the seller</source>
        <translation>Dirección del vendedor</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Comprador</translation>
    </message>
    <message>
        <source>Number of the buyer</source>
        <translation>Número del comprador</translation>
    </message>
    <message>
        <source>Country of the buyer</source>
        <translation>País del comprador</translation>
    </message>
    <message>
        <source>Type of the buyer</source>
        <translation>Tipo del comprador</translation>
    </message>
    <message>
        <source>Address of the buyer</source>
        <translation>Dirección del comprador</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Share owned</source>
        <translation>Parte poseída</translation>
    </message>
    <message>
        <source>Kind of relationship</source>
        <translation>Tipo de relación</translation>
    </message>
    <message>
        <source>Number of the link</source>
        <translation>Número del vínculo</translation>
    </message>
    <message>
        <source>Value of the contract</source>
        <translation>Valor del contrato</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Fecha de inicio</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Fecha de fin</translation>
    </message>
    <message>
        <source>Disclosed by one of the two, yes or no</source>
        <translation>Declarado por una de las dos partes, sí o no</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Quién es</translation>
    </message>
    <message>
        <source>Numbers that tell it apart</source>
        <translation>Números que lo distinguen</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Money and time</source>
        <translation>Dinero y tiempo</translation>
    </message>
    <message>
        <source>Women: ownership and work</source>
        <translation>Mujeres: propiedad y trabajo</translation>
    </message>
    <message>
        <source>Safeguards</source>
        <translation>Salvaguardas</translation>
    </message>
    <message>
        <source>Who supplies or owns whom</source>
        <translation>Quién abastece o posee a quién</translation>
    </message>
    <message>
        <source>Only to see who shares one; not kept</source>
        <translation>Solo para ver quién comparte uno; no se guarda</translation>
    </message>
    <message>
        <source>Gender clause</source>
        <translation>Cláusula de género</translation>
    </message>
    <message>
        <source>PSEA clause</source>
        <translation>Cláusula PSEA</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>What is shared</source>
        <translation>Lo que se comparte</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Personal data: left out on purpose</source>
        <translation>Datos personales: se dejan fuera a propósito</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
</context>
<context>
    <name>IndicatorsView</name>
    <message>
        <source>Counts entered by hand come first, then what the registry says. No data is never nought.</source>
        <translation>Primero cuentan los recuentos anotados a mano y después lo que dice el registro. Sin datos nunca significa cero.</translation>
    </message>
    <message>
        <source>Procurement indicators</source>
        <translation>Indicadores de compras</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Set a target…</source>
        <translation>Fijar una meta…</translation>
    </message>
    <message>
        <source>Enter counts…</source>
        <translation>Anotar recuentos…</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Logro</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}&#x202f;%</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>de {low} a {high}</translation>
    </message>
    <message>
        <source>counted by hand</source>
        <translation>contado a mano</translation>
    </message>
    <message>
        <source>the registry</source>
        <translation>el registro</translation>
    </message>
    <message>
        <source>A claim of ownership below level 2 of the ladder makes the upper bound only (house default).</source>
        <translation>Una declaración de propiedad por debajo del nivel 2 de la escala cuenta solo para el límite superior (valor de la casa).</translation>
    </message>
    <message>
        <source>Empty takes the target away</source>
        <translation>Vacío: se retira la meta</translation>
    </message>
    <message>
        <source>Target ({unit})</source>
        <translation>Meta ({unit})</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Fijarla</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>What was counted in {year}</source>
        <translation>Lo contado en {year}</translation>
    </message>
    <message>
        <source>Keep the counts</source>
        <translation>Guardar los recuentos</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message numerus="yes">
        <source>Taking in %n piece(s) of evidence</source>
        <translation>
            <numerusform>Incorporando %n evidencia</numerusform>
            <numerusform>Incorporando %n evidencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) were not taken in.</source>
        <translation>
            <numerusform>%n archivo más no se incorporó.</numerusform>
            <numerusform>%n archivos más no se incorporaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were here already, as {labels}, and were not taken in twice.</source>
        <translation>
            <numerusform>%n archivo ya estaba aquí, como {labels}, y no se incorporó dos veces.</numerusform>
            <numerusform>%n archivos ya estaban aquí, como {labels}, y no se incorporaron dos veces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence taken in.</source>
        <translation>
            <numerusform>%n evidencia incorporada.</numerusform>
            <numerusform>%n evidencias incorporadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Backed up and proven: {name}.</source>
        <translation>Copia de seguridad hecha y comprobada: {name}.</translation>
    </message>
    <message>
        <source>No backup was made. {why} Your work is saved on this laptop.</source>
        <translation>No se hizo ninguna copia de seguridad. {why} Su trabajo está guardado en este equipo.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Haciendo una copia de seguridad</translation>
    </message>
</context>
<context>
    <name>KeyPart</name>
    <message>
        <source>&amp;Make a signing identity now</source>
        <translation>Crear ahora una &amp;identidad de firma</translation>
    </message>
    <message>
        <source>A key file with a passphrase of its own, so that only you sign as this post. Headquarters can confirm it later.</source>
        <translation>Un archivo de clave con su propia frase de contraseña, para que solo usted firme con este puesto. La sede puede confirmarlo más tarde.</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Archivo de clave</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>&amp;Carpeta…</translation>
    </message>
    <message>
        <source>Passphrase of the &amp;key, at least 12 characters</source>
        <translation>&amp;Frase de contraseña de la clave, al menos 12 caracteres</translation>
    </message>
    <message>
        <source>Passphrase of the key, a&amp;gain</source>
        <translation>Frase de contraseña de la clave, otra &amp;vez</translation>
    </message>
    <message>
        <source>&amp;Use an identity file that I have (.p12)</source>
        <translation>&amp;Usar un archivo de identidad que ya tengo (.p12)</translation>
    </message>
    <message>
        <source>Identity file</source>
        <translation>Archivo de identidad</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>Its pa&amp;ssphrase</source>
        <translation>Su f&amp;rase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Later: I can work now and sign when I have a key</source>
        <translation>&amp;Más tarde: puedo trabajar ahora y firmar cuando tenga una clave</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>1 to 9, 0 to 3</source>
        <translation>1 a 9, 0 a 3</translation>
    </message>
    <message>
        <source>Answer by the digit on the option, and go on</source>
        <translation>Responder con la cifra de la opción y seguir</translation>
    </message>
    <message>
        <source>Letter on an option</source>
        <translation>Letra de una opción</translation>
    </message>
    <message>
        <source>The same answer by its letter; can be turned off in Settings</source>
        <translation>La misma respuesta con su letra; se puede desactivar en Ajustes</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Into the answer</source>
        <translation>Entrar en la respuesta</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Out of a field; what was typed is saved</source>
        <translation>Salir de un campo; lo escrito se guarda</translation>
    </message>
    <message>
        <source>↓ or J, ↑ or K</source>
        <translation>↓ o J, ↑ o K</translation>
    </message>
    <message>
        <source>Next and previous question</source>
        <translation>Pregunta siguiente y anterior</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Next unanswered question</source>
        <translation>Siguiente pregunta sin respuesta</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Not applicable, with the reason</source>
        <translation>No aplica, con el motivo</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>No sabe</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Ask later</source>
        <translation>Preguntar más tarde</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Flag the question</source>
        <translation>Marcar la pregunta</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>Escribir un comentario</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Attach evidence</source>
        <translation>Adjuntar evidencias</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Whose voice</source>
        <translation>De quién es la voz</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>How sure: low, medium, high</source>
        <translation>Cuánta confianza: baja, media, alta</translation>
    </message>
    <message>
        <source>Shift with a letter</source>
        <translation>Mayús con una letra</translation>
    </message>
    <message>
        <source>The command, where the letter alone is an answer</source>
        <translation>La orden, cuando la letra sola es una respuesta</translation>
    </message>
    <message>
        <source>Safe stop: works everywhere, also while typing</source>
        <translation>Parada segura: funciona en todas partes, también mientras escribe</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Keys of the checklist</source>
        <translation>Teclas de la lista de verificación</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
</context>
<context>
    <name>KeysForm</name>
    <message>
        <source>Filter actions</source>
        <translation>Filtrar acciones</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>&amp;Cambiar teclas…</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>New keys</source>
        <translation>Teclas nuevas</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Choose an action above.</source>
        <translation>Elija una acción arriba.</translation>
    </message>
    <message>
        <source>{keys} already means &apos;{action}&apos;. Give that one other keys first.</source>
        <translation>{keys} ya corresponde a «{action}». Dele primero otras teclas a esa acción.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Guardado.</translation>
    </message>
</context>
<context>
    <name>LateCard</name>
    <message numerus="yes">
        <source>No review is late, and none is due in the next %n day(s).</source>
        <translation>
            <numerusform>No hay ninguna revisión vencida, ni vence ninguna en %n día.</numerusform>
            <numerusform>No hay ninguna revisión vencida, ni vence ninguna en los próximos %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register of risks</source>
        <translation>El registro de riesgos</translation>
    </message>
    <message>
        <source>acceptance ends</source>
        <translation>termina la aceptación</translation>
    </message>
    <message>
        <source>review</source>
        <translation>revisión</translation>
    </message>
    <message>
        <source>acceptance has ended</source>
        <translation>la aceptación ha terminado</translation>
    </message>
    <message numerus="yes">
        <source>All %n overdue</source>
        <translation>
            <numerusform>Ver %n vencido</numerusform>
            <numerusform>Ver los %n vencidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftOutColumns</name>
    <message>
        <source>It starts with {cell}. It may be: {maybe}</source>
        <translation>Empieza con {cell}. Puede ser: {maybe}</translation>
    </message>
    <message>
        <source>Say what this column is</source>
        <translation>Decir qué es esta columna</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) of the file would be left out. Say what they are:</source>
        <translation>
            <numerusform>%n columna del archivo quedaría fuera. Diga qué es:</numerusform>
            <numerusform>%n columnas del archivo quedarían fuera. Diga qué son:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Shown on the map; take the tick away to leave it out</source>
        <translation>Se muestra en el mapa; quite la marca para omitirlo</translation>
    </message>
</context>
<context>
    <name>LevelBox</name>
    <message>
        <source>{word}, {n} %</source>
        <translation>{word}, {n} %</translation>
    </message>
    <message>
        <source>{field}, in words</source>
        <translation>{field}, en palabras</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>{field}, in per cent</source>
        <translation>{field}, en tanto por ciento</translation>
    </message>
    <message>
        <source>% of the highest risk</source>
        <translation>% del riesgo más alto</translation>
    </message>
</context>
<context>
    <name>LibraryDialog</name>
    <message>
        <source>Library of starter risks</source>
        <translation>Biblioteca de riesgos tipo</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>Cualquier categoría</translation>
    </message>
    <message>
        <source>Starter risks</source>
        <translation>Riesgos tipo</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>No starter risk has these words.</source>
        <translation>Ningún riesgo tipo contiene estas palabras.</translation>
    </message>
    <message>
        <source>The chosen starter risk</source>
        <translation>El riesgo tipo elegido</translation>
    </message>
    <message>
        <source>Draft this risk</source>
        <translation>Redactar este riesgo</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>Most exposed</source>
        <translation>Más expuestos</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Use {piece} in questions</source>
        <translation>Usar {piece} en preguntas</translation>
    </message>
    <message>
        <source>Tick every question that this piece supports.</source>
        <translation>Marque todas las preguntas que esta evidencia apoya.</translation>
    </message>
    <message>
        <source>Find a question by its number or words</source>
        <translation>Buscar una pregunta por su número o por palabras</translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation>Buscar una pregunta</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Use in these questions</source>
        <translation>Usar en estas preguntas</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) ticked</source>
        <translation>
            <numerusform>%n pregunta marcada</numerusform>
            <numerusform>%n preguntas marcadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Tie the risk to another record</source>
        <translation>Vincular el riesgo a otro registro</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>No existe tal registro.</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Vincular</translation>
    </message>
</context>
<context>
    <name>LinkedRisks</name>
    <message>
        <source>New risk from here</source>
        <translation>Nuevo riesgo a partir de aquí</translation>
    </message>
    <message>
        <source>Tie a risk</source>
        <translation>Vincular un riesgo</translation>
    </message>
    <message>
        <source>No risk is tied to this.</source>
        <translation>Ningún riesgo está vinculado a esto.</translation>
    </message>
    <message>
        <source>There is no other risk</source>
        <translation>No hay ningún otro riesgo</translation>
    </message>
    <message>
        <source>New risk</source>
        <translation>Nuevo riesgo</translation>
    </message>
</context>
<context>
    <name>LongSingleEditor</name>
    <message>
        <source>Type to narrow the list</source>
        <translation>Escriba para acortar la lista</translation>
    </message>
    <message>
        <source>Narrow the list of answers</source>
        <translation>Acortar la lista de respuestas</translation>
    </message>
    <message>
        <source>Answers to choose from</source>
        <translation>Respuestas para elegir</translation>
    </message>
    <message>
        <source>Nothing in the list matches.</source>
        <translation>Nada de la lista coincide.</translation>
    </message>
    <message>
        <source>Chosen: {answers}</source>
        <translation>Elegido: {answers}</translation>
    </message>
    <message numerus="yes">
        <source>Nothing chosen yet, out of %n answer(s).</source>
        <translation>
            <numerusform>Aún sin elegir, de %n respuesta.</numerusform>
            <numerusform>Aún sin elegir, de %n respuestas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}&#x202f;%</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Tips are shown again where they belong.</source>
        <translation>Los consejos se muestran de nuevo en su lugar.</translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>Question in {engagement}</source>
        <translation>Pregunta en {engagement}</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Step {number} of {total}</source>
        <translation>Paso {number} de {total}</translation>
    </message>
    <message>
        <source>Making the key…</source>
        <translation>Creando la clave…</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Gender audit</source>
        <translation>Auditoría de género</translation>
    </message>
    <message>
        <source>It will be {file}</source>
        <translation>Será {file}</translation>
    </message>
    <message>
        <source>Where the workspace lies</source>
        <translation>Dónde está el espacio de trabajo</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>Dé un nombre al archivo.</translation>
    </message>
    <message>
        <source>A file&apos;s name cannot hold these signs: {signs}</source>
        <translation>El nombre de un archivo no puede llevar estos signos: {signs}</translation>
    </message>
    <message>
        <source>The passphrase is too short. Take several words.</source>
        <translation>La frase de contraseña es demasiado corta. Use varias palabras.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Nothing was made.</source>
        <translation>Las dos frases de contraseña no son iguales. No se creó nada.</translation>
    </message>
    <message>
        <source>Making it…</source>
        <translation>Creándolo…</translation>
    </message>
</context>
<context>
    <name>MakingFile</name>
    <message>
        <source>A new workspace</source>
        <translation>Un nuevo espacio de trabajo</translation>
    </message>
    <message>
        <source>One encrypted file holds all your work. It lies where you say, on this laptop or on a stick, and nothing ever leaves it by itself.</source>
        <translation>Un solo archivo cifrado contiene todo su trabajo. Está donde usted diga, en este equipo o en una memoria USB, y nada sale de él por sí solo.</translation>
    </message>
    <message>
        <source>&amp;Name of the file</source>
        <translation>&amp;Nombre del archivo</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>Ca&amp;rpeta…</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Solidez de la frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase a&amp;gain</source>
        <translation>Frase de contraseña, &amp;otra vez</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Parece que Bloq Mayús está activado.</translation>
    </message>
    <message>
        <source>Nobody can recover this passphrase: not we, not your IT department. Without it the work is lost, unless the office keeps a recovery key. The next step makes one.</source>
        <translation>Nadie puede recuperar esta frase de contraseña: ni nosotros ni su servicio informático. Sin ella el trabajo se pierde, salvo que la oficina guarde una clave de recuperación. El paso siguiente la crea.</translation>
    </message>
    <message>
        <source>&amp;Back to the start</source>
        <translation>&amp;Volver a la pantalla inicial</translation>
    </message>
    <message>
        <source>&amp;Make the workspace</source>
        <translation>&amp;Crear el espacio de trabajo</translation>
    </message>
</context>
<context>
    <name>MakingIdentity</name>
    <message>
        <source>Who works here</source>
        <translation>Quién trabaja aquí</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>Every change in the journal and every report names a post and an office, never a person.</source>
        <translation>Cada cambio del diario y cada informe nombran un puesto y una oficina, nunca a una persona.</translation>
    </message>
</context>
<context>
    <name>MakingKey</name>
    <message>
        <source>Your signature</source>
        <translation>Su firma</translation>
    </message>
    <message>
        <source>A report is signed with a key that only you can open. It stays in a file of its own, outside the workspace.</source>
        <translation>Un informe se firma con una clave que solo usted puede abrir. Está en un archivo propio, fuera del espacio de trabajo.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Beg&amp;in</source>
        <translation>Empe&amp;zar</translation>
    </message>
</context>
<context>
    <name>MakingRecovery</name>
    <message>
        <source>A recovery key for the office</source>
        <translation>Una clave de recuperación para la oficina</translation>
    </message>
    <message>
        <source>The office can keep a sealed copy of the passphrase. It takes two things to open it: a file, and forty digits on paper. Keep them apart, such as the file on the office server and the paper in the safe. Who has both can open the workspace.</source>
        <translation>La oficina puede guardar una copia sellada de la frase de contraseña. Para abrirla hacen falta dos cosas: un archivo y cuarenta cifras en papel. Guárdelas por separado, por ejemplo el archivo en el servidor de la oficina y el papel en la caja fuerte. Quien tenga ambas puede abrir el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Write these digits down now. They are shown only once and kept nowhere.</source>
        <translation>Anote ahora estas cifras. Se muestran una sola vez y no se guardan en ninguna parte.</translation>
    </message>
    <message>
        <source>&amp;Save the digits to a file…</source>
        <translation>&amp;Guardar las cifras en un archivo…</translation>
    </message>
    <message>
        <source>The digits are &amp;written down or printed</source>
        <translation>Las cifras están &amp;anotadas o impresas</translation>
    </message>
    <message>
        <source>Go on with&amp;out</source>
        <translation>Seguir &amp;sin clave</translation>
    </message>
    <message>
        <source>&amp;Make a recovery key…</source>
        <translation>&amp;Crear una clave de recuperación…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>S&amp;eguir</translation>
    </message>
</context>
<context>
    <name>MapControls</name>
    <message>
        <source>Columns by tier</source>
        <translation>Columnas por nivel</translation>
    </message>
    <message>
        <source>Drawn together by their links</source>
        <translation>Agrupado por sus vínculos</translation>
    </message>
    <message>
        <source>Colour: exposure</source>
        <translation>Color: exposición</translation>
    </message>
    <message>
        <source>Colour: time since assessment</source>
        <translation>Color: tiempo desde la evaluación</translation>
    </message>
    <message>
        <source>Colour: ownership</source>
        <translation>Color: propiedad</translation>
    </message>
    <message>
        <source>Colour: sector</source>
        <translation>Color: sector</translation>
    </message>
    <message>
        <source>Colour: country</source>
        <translation>Color: país</translation>
    </message>
    <message>
        <source>Groups: where there are many</source>
        <translation>Grupos: donde hay muchos</translation>
    </message>
    <message>
        <source>Groups: none</source>
        <translation>Grupos: ninguno</translation>
    </message>
    <message>
        <source>Groups: tier</source>
        <translation>Grupos: nivel</translation>
    </message>
    <message>
        <source>Groups: tier and country</source>
        <translation>Grupos: nivel y país</translation>
    </message>
    <message>
        <source>Groups: tier and sector</source>
        <translation>Grupos: nivel y sector</translation>
    </message>
    <message>
        <source>Drawing for print and web (SVG)</source>
        <translation>Dibujo para impresión y web (SVG)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Imagen (PNG)</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n supplier(s)</source>
        <translation>
            <numerusform>{shown} de %n proveedor</numerusform>
            <numerusform>{shown} de %n proveedores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supplier(s)</source>
        <translation>
            <numerusform>%n proveedor</numerusform>
            <numerusform>%n proveedores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapLinks</name>
    <message>
        <source>{seller} {kind} {buyer}</source>
        <translation>{seller} {kind} {buyer}</translation>
    </message>
    <message>
        <source>{money} a year</source>
        <translation>{money} al año</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) from it</source>
        <translation>
            <numerusform>%n vínculo que sale</numerusform>
            <numerusform>%n vínculos que salen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) to it</source>
        <translation>
            <numerusform>%n vínculo que llega</numerusform>
            <numerusform>%n vínculos que llegan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more between the two</source>
        <translation>
            <numerusform>y %n más entre los dos</numerusform>
            <numerusform>y %n más entre los dos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Where the risks stand</source>
        <translation>Dónde están los riesgos</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Arrows from inherent to residual</source>
        <translation>Flechas de inherente a residual</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impacto</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riesgos</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuáles</translation>
    </message>
    <message>
        <source>Risks in the chosen cell</source>
        <translation>Riesgos de la casilla elegida</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>No risk stands here.</source>
        <translation>Ningún riesgo está aquí.</translation>
    </message>
    <message>
        <source>Heat map of risks</source>
        <translation>Mapa de calor de los riesgos</translation>
    </message>
    <message>
        <source>Overall: each risk as its worst group stands</source>
        <translation>En conjunto: cada riesgo según su grupo más afectado</translation>
    </message>
    <message>
        <source>The wider an arrow, the more risks go that way</source>
        <translation>Cuanto más ancha la flecha, más riesgos siguen ese camino</translation>
    </message>
    <message>
        <source>All risks on the map</source>
        <translation>Todos los riesgos del mapa</translation>
    </message>
</context>
<context>
    <name>MapScreen</name>
    <message>
        <source>Supplier map</source>
        <translation>Mapa de proveedores</translation>
    </message>
    <message>
        <source>The map is being drawn…</source>
        <translation>El mapa se está dibujando…</translation>
    </message>
    <message>
        <source>Drawing the map…</source>
        <translation>Dibujando el mapa…</translation>
    </message>
    <message>
        <source>No supplier to show. Import a list or write down suppliers and what links them; or show all again.</source>
        <translation>No hay proveedores que mostrar. Importe una lista o anote proveedores y lo que los vincula; o muestre todo de nuevo.</translation>
    </message>
    <message>
        <source>The path begins here. Choose where it is to lead, then “Path to here”.</source>
        <translation>El camino empieza aquí. Elija adónde debe llevar y después «Camino hasta aquí».</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Guardar el mapa</translation>
    </message>
    <message>
        <source>The map was saved as {file}.</source>
        <translation>El mapa se guardó como {file}.</translation>
    </message>
    <message>
        <source>Saving the map…</source>
        <translation>Guardando el mapa…</translation>
    </message>
</context>
<context>
    <name>MapTables</name>
    <message>
        <source>Suppliers on the map</source>
        <translation>Proveedores del mapa</translation>
    </message>
    <message>
        <source>Links on the map</source>
        <translation>Vínculos del mapa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Se muestra como</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Vínculo</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Money a year</source>
        <translation>Dinero al año</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>Why this rating</source>
        <translation>Por qué esta valoración</translation>
    </message>
    <message>
        <source>what it means</source>
        <translation>qué significa</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>A rating…</source>
        <translation>Una valoración…</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>etapa</translation>
    </message>
    <message>
        <source>All affected groups</source>
        <translation>Todos los grupos afectados</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>para quién</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impacto</translation>
    </message>
    <message>
        <source>Both, such as 3x4</source>
        <translation>Ambos, por ejemplo 3x4</translation>
    </message>
    <message>
        <source>what is rated</source>
        <translation>qué se valora</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Such as</source>
        <translation>Por ejemplo</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Significa</translation>
    </message>
    <message>
        <source>The sheet has no columns.</source>
        <translation>La hoja no tiene columnas.</translation>
    </message>
</context>
<context>
    <name>MatchRows</name>
    <message>
        <source>The same</source>
        <translation>El mismo</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Distintos</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}&#x202f;%</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Uno</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Parecido</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decidido el</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Sectores</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Gasto</translation>
    </message>
    <message>
        <source>{amount} {currency}, {start} to {end}</source>
        <translation>{amount} {currency}, de {start} a {end}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>{name} ({what})</source>
        <translation>{name} ({what})</translation>
    </message>
    <message>
        <source>{fact}: not known</source>
        <translation>{fact}: no se sabe</translation>
    </message>
    <message>
        <source>{one} and {other} would be the same by other decisions ({through}) and different by this one.</source>
        <translation>{one} y {other} serían el mismo por otras decisiones ({through}) y distintos por esta.</translation>
    </message>
    <message>
        <source>Both tell an amount for {start} to {end}: once they are one, both count. If it is the same money, take one out under Facts.</source>
        <translation>Ambos indican un importe de {start} a {end}: cuando sean uno, contarán los dos. Si es el mismo dinero, quite uno en Datos.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>A favor</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>row {n}</source>
        <translation>fila {n}</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Distinto</translation>
    </message>
    <message>
        <source>Equal, but only counted or filled in: tells nobody apart</source>
        <translation>Igual, pero solo contado o rellenado: no distingue a nadie</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparación</translation>
    </message>
</context>
<context>
    <name>MatchingPage</name>
    <message>
        <source>Pairs to decide</source>
        <translation>Pares por decidir</translation>
    </message>
    <message>
        <source>Decisions made</source>
        <translation>Decisiones tomadas</translation>
    </message>
    <message>
        <source>Nothing is decided yet.</source>
        <translation>Aún no se ha decidido nada.</translation>
    </message>
    <message>
        <source>Both side by side</source>
        <translation>Ambos, uno junto al otro</translation>
    </message>
    <message>
        <source>All pairs</source>
        <translation>Todos los pares</translation>
    </message>
    <message>
        <source>Suppliers that may be the same</source>
        <translation>Proveedores que pueden ser el mismo</translation>
    </message>
    <message>
        <source>Looking for suppliers that may be the same…</source>
        <translation>Buscando proveedores que puedan ser el mismo…</translation>
    </message>
    <message>
        <source>Comparing suppliers…</source>
        <translation>Comparando proveedores…</translation>
    </message>
    <message>
        <source>No two suppliers wait for a decision.</source>
        <translation>No hay dos proveedores a la espera de una decisión.</translation>
    </message>
    <message>
        <source>If they are the same, which record stays?</source>
        <translation>Si son el mismo, ¿qué registro queda?</translation>
    </message>
    <message>
        <source>The one of which more is known</source>
        <translation>El que contiene más datos</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The decisions were taken back.</source>
        <translation>Se deshicieron las decisiones.</translation>
    </message>
    <message>
        <source>{one} and {other} stand apart again.</source>
        <translation>{one} y {other} vuelven a estar separados.</translation>
    </message>
    <message>
        <source>Why are {one} and {other} taken apart?</source>
        <translation>¿Por qué se separan {one} y {other}?</translation>
    </message>
    <message>
        <source>Take them apart</source>
        <translation>Separarlos</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) are marked and not decided yet.</source>
        <translation>
            <numerusform>%n par está marcado y aún sin decidir.</numerusform>
            <numerusform>%n pares están marcados y aún sin decidir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decisión</numerusform>
            <numerusform>%n decisiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n pair(s) with the same name and nothing against</source>
        <translation>
            <numerusform>Marcar %n par con el mismo nombre y nada en contra</numerusform>
            <numerusform>Marcar %n pares con el mismo nombre y nada en contra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide %n pair(s)</source>
        <translation>
            <numerusform>Decidir %n par</numerusform>
            <numerusform>Decidir %n pares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n par</numerusform>
            <numerusform>%n pares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) are counted as one.</source>
        <translation>
            <numerusform>%n par se cuenta como uno.</numerusform>
            <numerusform>%n pares se cuentan como uno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) stay apart.</source>
        <translation>
            <numerusform>%n par queda separado.</numerusform>
            <numerusform>%n pares quedan separados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matrices</name>
    <message>
        <source>House default, 5 × 5</source>
        <translation>Valor propio por defecto, 5 × 5</translation>
    </message>
    <message>
        <source>Published scheme A, 5 × 5</source>
        <translation>Esquema publicado A, 5 × 5</translation>
    </message>
    <message>
        <source>Published scheme B, 5 × 5</source>
        <translation>Esquema publicado B, 5 × 5</translation>
    </message>
    <message>
        <source>Published scheme C, 5 × 5</source>
        <translation>Esquema publicado C, 5 × 5</translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <source>Matrix</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <source>Matrix to look at</source>
        <translation>Matriz que examinar</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>De un archivo…</translation>
    </message>
    <message>
        <source>The bands of the matrix</source>
        <translation>Los niveles de la matriz</translation>
    </message>
    <message>
        <source>What it would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>Ratings with the other matrix</source>
        <translation>Valoraciones con la otra matriz</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>No rating would change.</source>
        <translation>Ninguna valoración cambiaría.</translation>
    </message>
    <message>
        <source>Why the matrix is changed</source>
        <translation>Por qué se cambia la matriz</translation>
    </message>
    <message>
        <source>Rate the register with it</source>
        <translation>Valorar el registro con ella</translation>
    </message>
    <message>
        <source>Groups that are named here</source>
        <translation>Grupos que se nombran aquí</translation>
    </message>
    <message>
        <source>Switch a group off where naming it is unsafe: it can no longer be chosen. Earlier ratings stay.</source>
        <translation>Desactive un grupo donde nombrarlo no sea seguro: ya no se podrá elegir. Las valoraciones anteriores se mantienen.</translation>
    </message>
    <message>
        <source>Matrix and groups</source>
        <translation>Matriz y grupos</translation>
    </message>
    <message>
        <source>checked against its source</source>
        <translation>cotejada con su fuente</translation>
    </message>
    <message>
        <source>its source has not been seen</source>
        <translation>su fuente no se ha visto</translation>
    </message>
    <message>
        <source>house default</source>
        <translation>valor propio por defecto</translation>
    </message>
    <message>
        <source>These levels have no place in it; say what each becomes. Nothing is cut to fit by itself.</source>
        <translation>Estos grados no tienen lugar en ella; diga en qué se convierte cada uno. Nada se recorta por sí solo.</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impacto</translation>
    </message>
    <message>
        <source>{side} {level} becomes</source>
        <translation>{side} {level} pasa a ser</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Aún sin indicar</translation>
    </message>
    <message>
        <source>This matrix is in use: choose another one to see what it would change.</source>
        <translation>Esta matriz es la que está en uso: elija otra para ver qué cambiaría.</translation>
    </message>
    <message>
        <source>{every}; {other}. Nothing is changed yet.</source>
        <translation>{every}; {other}. Aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Load a risk matrix</source>
        <translation>Cargar una matriz de riesgos</translation>
    </message>
    <message>
        <source>Risk matrix (*.yaml *.yml)</source>
        <translation>Matriz de riesgos (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>The matrix is not changed yet.</source>
        <translation>La matriz aún no se ha cambiado.</translation>
    </message>
    <message numerus="yes">
        <source>%n rating(s) would be made with it</source>
        <translation>
            <numerusform>%n valoración se haría con ella</numerusform>
            <numerusform>%n valoraciones se harían con ella</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would have another score or band</source>
        <translation>
            <numerusform>%n tendría otra puntuación u otro nivel</numerusform>
            <numerusform>%n tendrían otra puntuación u otro nivel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s) are rated with the new matrix; undo takes it back.</source>
        <translation>
            <numerusform>%n riesgo se valoró con la nueva matriz; deshacer lo retira.</numerusform>
            <numerusform>%n riesgos se valoraron con la nueva matriz; deshacer lo retira.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mechanism</name>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>Who of them meets the hazard, where and when</source>
        <translation>Quiénes del grupo se encuentran con el peligro, dónde y cuándo</translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation>Vulnerabilidad</translation>
    </message>
    <message>
        <source>Why they are hurt more</source>
        <translation>Por qué sufren un daño mayor</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>What lets them cope</source>
        <translation>Qué les permite hacer frente</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Poder</translation>
    </message>
    <message>
        <source>Who decides about it</source>
        <translation>Quién decide al respecto</translation>
    </message>
    <message>
        <source>This group is not hit after all…</source>
        <translation>Al final este grupo no se ve afectado…</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Mend it</source>
        <translation>Corregirlo</translation>
    </message>
    <message>
        <source>{risk}: mended.</source>
        <translation>{risk}: corregido.</translation>
    </message>
    <message>
        <source>The current rating rises to the residual one.</source>
        <translation>La valoración actual sube hasta la residual.</translation>
    </message>
    <message>
        <source>The inherent rating rises to the residual one.</source>
        <translation>La valoración inherente sube hasta la residual.</translation>
    </message>
    <message>
        <source>The rating goes back to what tested controls support.</source>
        <translation>La valoración vuelve a lo que sostienen los controles probados.</translation>
    </message>
    <message>
        <source>The risk is open again and due for review today.</source>
        <translation>El riesgo vuelve a estar abierto y su revisión vence hoy.</translation>
    </message>
    <message>
        <source>The post that acts now becomes the owner.</source>
        <translation>El puesto que actúa ahora pasa a ser el responsable.</translation>
    </message>
    <message>
        <source>A treatment is drafted that asks for a decision.</source>
        <translation>Se redacta un tratamiento que pide una decisión.</translation>
    </message>
    <message>
        <source>Confidence becomes low and the risk is due for review today.</source>
        <translation>La confianza pasa a ser baja y la revisión del riesgo vence hoy.</translation>
    </message>
    <message>
        <source>Each group that takes on risk counts as affected and gets a safeguard.</source>
        <translation>Cada grupo al que se traslada riesgo cuenta como afectado y recibe una salvaguarda.</translation>
    </message>
    <message>
        <source>The complaint channel stands as an untested control, and its test as a treatment.</source>
        <translation>El canal de quejas consta como control sin probar, y su prueba, como tratamiento.</translation>
    </message>
    <message>
        <source>This one asks for a person: open the risk.</source>
        <translation>Esto requiere a una persona: abra el riesgo.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge a finding</source>
        <translation>Fusionar un hallazgo</translation>
    </message>
    <message>
        <source>Merge {finding}</source>
        <translation>Fusionar {finding}</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;Con</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>No other finding of this engagement is a draft or open.</source>
        <translation>Ningún otro hallazgo de este encargo es borrador o está abierto.</translation>
    </message>
    <message>
        <source>Its own texts stay as they are; these lists are united.</source>
        <translation>Sus propios textos quedan como están; estas listas se unen.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What is united</source>
        <translation>Qué se une</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>After merging</source>
        <translation>Después de fusionar</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionar</translation>
    </message>
    <message>
        <source>Gravest flag</source>
        <translation>Alerta más grave</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>{one} became part of {other}.</source>
        <translation>{one} pasó a formar parte de {other}.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>{seller} {does} {buyer}</source>
        <translation>{seller} {does} {buyer}</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Analysis of the supplier network</source>
        <translation>Análisis de la red de proveedores</translation>
    </message>
</context>
<context>
    <name>NewFinding</name>
    <message>
        <source>New finding</source>
        <translation>Nuevo hallazgo</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What is wrong, in one line</source>
        <translation>Qué está mal, en una línea</translation>
    </message>
    <message>
        <source>Make a draft</source>
        <translation>Crear un borrador</translation>
    </message>
</context>
<context>
    <name>NewIdentity</name>
    <message>
        <source>New identity</source>
        <translation>Nueva identidad</translation>
    </message>
    <message>
        <source>Give the post and the office.</source>
        <translation>Indique el puesto y la oficina.</translation>
    </message>
    <message>
        <source>Choose the country.</source>
        <translation>Elija el país.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>Elija al menos una función.</translation>
    </message>
    <message>
        <source>The passphrase needs at least {n} characters (house default); several words are best.</source>
        <translation>La frase de contraseña necesita al menos {n} caracteres (valor propio por defecto); lo mejor son varias palabras.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same yet.</source>
        <translation>Las dos frases de contraseña aún no son iguales.</translation>
    </message>
    <message>
        <source>Nobody can recover this passphrase. If it is lost, the key is lost: then a new identity is made.</source>
        <translation>Nadie puede recuperar esta frase de contraseña. Si se pierde, se pierde la clave; entonces se crea una identidad nueva.</translation>
    </message>
    <message>
        <source>Where the identity is kept</source>
        <translation>Dónde se guarda la identidad</translation>
    </message>
    <message>
        <source>A post, not a person&apos;s name: it stands on every page that is signed. The key is made on this laptop and stays in one file.</source>
        <translation>Un puesto, no el nombre de una persona: figura en cada página que se firma. La clave se crea en este equipo y queda en un solo archivo.</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>&amp;Puesto</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>&amp;Oficina</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>May sign as</source>
        <translation>Puede firmar en</translation>
    </message>
    <message>
        <source>Pass&amp;phrase of the identity</source>
        <translation>&amp;Frase de contraseña de la identidad</translation>
    </message>
    <message>
        <source>Passphrase of the identity</source>
        <translation>Frase de contraseña de la identidad</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>La misma, otra &amp;vez</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma, otra vez</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Make the key and save it…</source>
        <translation>&amp;Crear la clave y guardarla…</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Type the passphrase until now as well.</source>
        <translation>Escriba también la frase de contraseña actual.</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation>Cambiando la frase de contraseña…</translation>
    </message>
    <message>
        <source>Another passphrase for this workspace</source>
        <translation>Otra frase de contraseña para este espacio de trabajo</translation>
    </message>
    <message>
        <source>The whole file is written under the new passphrase. If the power is cut meanwhile, either the old or the new one opens everything.</source>
        <translation>Todo el archivo se escribe con la nueva frase de contraseña. Si entretanto se va la luz, la anterior o la nueva lo abre todo.</translation>
    </message>
    <message>
        <source>&amp;Passphrase until now</source>
        <translation>Frase de contraseña &amp;actual</translation>
    </message>
    <message>
        <source>Ne&amp;w passphrase</source>
        <translation>Frase de contraseña n&amp;ueva</translation>
    </message>
    <message>
        <source>New passphrase a&amp;gain</source>
        <translation>Frase de contraseña nueva, &amp;otra vez</translation>
    </message>
    <message>
        <source>Backups and recovery keys made until now still open with the old passphrase. They are listed afterwards: destroy them and make new ones.</source>
        <translation>Las copias de seguridad y claves de recuperación hechas hasta ahora siguen abriéndose con la frase de contraseña anterior. Después se enumeran: destrúyalas y haga otras nuevas.</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>C&amp;hange it</source>
        <translation>Cam&amp;biar</translation>
    </message>
</context>
<context>
    <name>NewSupplier</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As it is registered</source>
        <translation>Tal como está registrado</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation>Nuevo proveedor</translation>
    </message>
    <message>
        <source>Add to the registry</source>
        <translation>Añadir al registro</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>Number ({unit})</source>
        <translation>Número ({unit})</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>read as {number}</source>
        <translation>se lee como {number}</translation>
    </message>
    <message>
        <source>This is not read as a number. Write it as {example}. Nothing was changed.</source>
        <translation>Esto no se lee como un número. Escríbalo así: {example}. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>likelihood</source>
        <translation>probabilidad</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>efecto</translation>
    </message>
    <message>
        <source>{percent} % of the draws stay at or below {harm} {unit}</source>
        <translation>El {percent} % de las extracciones queda en {harm} {unit} o menos</translation>
    </message>
    <message>
        <source>{harm} {unit} or more: in {percent} % of the draws</source>
        <translation>{harm} {unit} o más: en el {percent} % de las extracciones</translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>Harm curve</source>
        <translation>Curva de daño</translation>
    </message>
    <message>
        <source>Harm of at least</source>
        <translation>Daño de al menos</translation>
    </message>
    <message>
        <source>In so many of the draws</source>
        <translation>En esta parte de las extracciones</translation>
    </message>
    <message>
        <source>What drives the total</source>
        <translation>Qué determina el total</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation>Correlación de rangos</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>Percentiles</translation>
    </message>
    <message>
        <source>Share of the draws</source>
        <translation>Parte de las extracciones</translation>
    </message>
    <message>
        <source>Harm stays at or below</source>
        <translation>El daño queda en o por debajo de</translation>
    </message>
    <message>
        <source>Label and numbers side by side</source>
        <translation>Valoración y números, lado a lado</translation>
    </message>
    <message>
        <source>Where they differ, look at both again: one of them is wrong.</source>
        <translation>Donde difieran, revise ambos: uno de los dos no es correcto.</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>coinciden</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>difieren</translation>
    </message>
    <message>
        <source>Expected harm</source>
        <translation>Daño esperado</translation>
    </message>
    <message>
        <source>Mean of the draws</source>
        <translation>Media de las extracciones</translation>
    </message>
    <message>
        <source>Likelihood as rated</source>
        <translation>Probabilidad valorada</translation>
    </message>
    <message>
        <source>By the numbers</source>
        <translation>Según los números</translation>
    </message>
    <message>
        <source>They</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Risks in numbers</source>
        <translation>Riesgos en números</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Haciendo las extracciones</translation>
    </message>
    <message>
        <source>Mean harm {mean} {unit}; the mean lies between {low} and {high} with 99 % confidence. {draws} draws, seed {seed}, numpy {numpy}: the same again for the same seed.</source>
        <translation>Daño medio {mean} {unit}; la media está entre {low} y {high} con una confianza del 99 %. {draws} extracciones, semilla {seed}, numpy {numpy}: lo mismo otra vez con la misma semilla.</translation>
    </message>
</context>
<context>
    <name>OpenCard</name>
    <message>
        <source>Take the answer back</source>
        <translation>Retirar la respuesta</translation>
    </message>
    <message>
        <source>Why the question does not apply</source>
        <translation>Por qué la pregunta no aplica</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>{text} (draft translation)</source>
        <translation>{text} (traducción en borrador)</translation>
    </message>
    <message>
        <source>Why does it not apply? One sentence; it is printed in the report.</source>
        <translation>¿Por qué no aplica? Una frase; se imprime en el informe.</translation>
    </message>
    <message>
        <source>This question always applies</source>
        <translation>Esta pregunta aplica siempre</translation>
    </message>
    <message>
        <source>Proper when: {when} (A)</source>
        <translation>Procede cuando: {when} (A)</translation>
    </message>
    <message>
        <source>Proper when: {when} Why does it not apply here?</source>
        <translation>Procede cuando: {when} ¿Por qué no aplica aquí?</translation>
    </message>
    <message>
        <source>In this form the reviewer must agree.</source>
        <translation>En este formulario debe estar de acuerdo quien revisa.</translation>
    </message>
    <message>
        <source>Esc leaves a field</source>
        <translation>Esc: salir del campo</translation>
    </message>
    <message>
        <source>↓ ↑ next and previous</source>
        <translation>↓ ↑: siguiente y anterior</translation>
    </message>
    <message>
        <source>? all keys</source>
        <translation>?: las teclas</translation>
    </message>
    <message>
        <source>{first} to {last} answer and go on</source>
        <translation>{first} a {last}: responder y seguir</translation>
    </message>
    <message>
        <source>{first} to {last} choose</source>
        <translation>{first} a {last}: elegir</translation>
    </message>
    <message>
        <source>Enter begins the answer</source>
        <translation>Enter: responder</translation>
    </message>
</context>
<context>
    <name>OpenQuestion</name>
    <message>
        <source>Draft translation</source>
        <translation>Trad. en borrador</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Flag the question, to come back to it (F)</source>
        <translation>Marcar la pregunta para volver a ella (F)</translation>
    </message>
    <message>
        <source>Ask later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Leave it open and be reminded (L)</source>
        <translation>Dejarla abierta, con un recordatorio (L)</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Pregunta siguiente</translation>
    </message>
</context>
<context>
    <name>OptionCard</name>
    <message>
        <source>Key {key}</source>
        <translation>Tecla {key}</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Signed, and checked at once</source>
        <translation>Firmado, y comprobado al momento</translation>
    </message>
    <message>
        <source>Every signature is there. Hand the file over: it proves itself.</source>
        <translation>Están todas las firmas. Entregue el archivo: se prueba por sí mismo.</translation>
    </message>
    <message>
        <source>Next signature: {role}, by another person with an identity of their own, on this laptop or on theirs. Handing over the file is enough.</source>
        <translation>Siguiente firma: {role}, de otra persona con identidad propia, en este equipo o en el suyo. Basta con entregar el archivo.</translation>
    </message>
    <message>
        <source>&amp;Next signature…</source>
        <translation>&amp;Siguiente firma…</translation>
    </message>
    <message>
        <source>Read the whole &amp;verdict</source>
        <translation>Leer el &amp;veredicto completo</translation>
    </message>
    <message>
        <source>Open its f&amp;older</source>
        <translation>Abrir su &amp;carpeta</translation>
    </message>
    <message>
        <source>&amp;Make another</source>
        <translation>&amp;Hacer otro</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>All questions</source>
        <translation>Todas las preguntas</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Marcadas</translation>
    </message>
    <message>
        <source>Asked later</source>
        <translation>Para más tarde</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Por comprobar</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>por comprobar</translation>
    </message>
    <message>
        <source>later</source>
        <translation>más tarde</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>sin evidencias</translation>
    </message>
    <message>
        <source>{done} of {all} answered</source>
        <translation>{done} de {all} respondidas</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
</context>
<context>
    <name>OverTimePart</name>
    <message>
        <source>Every change</source>
        <translation>Todos los cambios</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Nothing was rated yet.</source>
        <translation>Aún no se ha valorado nada.</translation>
    </message>
    <message>
        <source>Score over time</source>
        <translation>Puntuación a lo largo del tiempo</translation>
    </message>
    <message>
        <source>The line holds until the next change. Arrow keys go from change to change.</source>
        <translation>La línea se mantiene hasta el cambio siguiente. Las teclas de flecha van de un cambio a otro.</translation>
    </message>
</context>
<context>
    <name>OverdueCard</name>
    <message numerus="yes">
        <source>Nothing is overdue, and nothing is due in the next %n day(s).</source>
        <translation>
            <numerusform>No hay nada vencido, y nada vence de aquí a mañana.</numerusform>
            <numerusform>No hay nada vencido, y nada vence en los próximos %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Todos los hallazgos</translation>
    </message>
    <message numerus="yes">
        <source>All %n overdue</source>
        <translation>
            <numerusform>Ver %n vencido</numerusform>
            <numerusform>Ver los %n vencidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Move the rating</source>
        <translation>Mover la calificación</translation>
    </message>
    <message>
        <source>Take the move back</source>
        <translation>Deshacer el cambio de nivel</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;Move it</source>
        <translation>M&amp;over</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Deshacer el cambio</translation>
    </message>
    <message>
        <source>A rating may be moved by one tier and never above a cap. The report says who moved it and why.</source>
        <translation>Una calificación se puede mover un nivel y nunca por encima de un tope. El informe dice quién la movió y por qué.</translation>
    </message>
    <message>
        <source>&amp;New rating</source>
        <translation>&amp;Nueva calificación</translation>
    </message>
    <message>
        <source>Post, never a name</source>
        <translation>El puesto, nunca un nombre</translation>
    </message>
    <message>
        <source>&amp;Agreed by a second person</source>
        <translation>Con el acuerdo de una &amp;segunda persona</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Score by section</source>
        <translation>Puntuación por sección</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Profile by commitment</source>
        <translation>Perfil por compromiso</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>◆ last time</source>
        <translation>◆ la última vez</translation>
    </message>
    <message>
        <source>There is version {new} of this checklist; this engagement runs on version {old}.</source>
        <translation>Hay una versión {new} de esta lista de verificación; este encargo usa la versión {old}.</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>no evaluado</translation>
    </message>
    <message>
        <source>{answered} of {all} answered</source>
        <translation>{answered} de {all} respondidas</translation>
    </message>
    <message>
        <source>not assessed last time</source>
        <translation>la última vez no se evaluó</translation>
    </message>
    <message>
        <source>{before} last time</source>
        <translation>{before} la última vez</translation>
    </message>
    <message>
        <source>{before} ({sign}{delta})</source>
        <translation>{before} ({sign}{delta})</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>muy pocas respuestas</translation>
    </message>
    <message>
        <source>Moved by {by}, agreed by {second}. Reason: {reason}</source>
        <translation>Movida por {by}, con el acuerdo de {second}. Motivo: {reason}</translation>
    </message>
    <message>
        <source>{answered} of {applicable} items that apply are answered ({percent})</source>
        <translation>{answered} de {applicable} elementos aplicables respondidos ({percent})</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation>Cómo se obtiene</translation>
    </message>
    <message>
        <source>Go on answering</source>
        <translation>Seguir respondiendo</translation>
    </message>
    <message>
        <source>Take the move back…</source>
        <translation>Deshacer el cambio de nivel…</translation>
    </message>
    <message>
        <source>Move the rating…</source>
        <translation>Mover la calificación…</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>{decision}, until {day}</source>
        <translation>{decision}, hasta el {day}</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Contradicciones</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Qué no concuerda</translation>
    </message>
    <message>
        <source>Indicator levels</source>
        <translation>Niveles de los indicadores</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Criteria met</source>
        <translation>Criterios cumplidos</translation>
    </message>
    <message>
        <source>{met} of {all}</source>
        <translation>{met} de {all}</translation>
    </message>
    <message>
        <source>What documents say and what people say</source>
        <translation>Lo que dicen los documentos y lo que dicen las personas</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Nobody has assessed this supplier with a gender lens so far. Not assessed is not safe.</source>
        <translation>Hasta ahora nadie ha evaluado este proveedor con enfoque de género. Sin evaluar no significa seguro.</translation>
    </message>
    <message>
        <source>Last assessed</source>
        <translation>Última evaluación</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Next assessment</source>
        <translation>Próxima evaluación</translation>
    </message>
    <message>
        <source>Open that assessment</source>
        <translation>Abrir esa evaluación</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Share owned by women</source>
        <translation>Participación de mujeres en la propiedad</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>How far verified</source>
        <translation>Grado de verificación</translation>
    </message>
    <message>
        <source>PSEA</source>
        <translation>PEAS</translation>
    </message>
    <message>
        <source>Tier from us</source>
        <translation>Nivel desde nosotros</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Sectores</translation>
    </message>
    <message>
        <source>Spend, last twelve months</source>
        <translation>Gasto, últimos doce meses</translation>
    </message>
    <message>
        <source>Sells to</source>
        <translation>Vende a</translation>
    </message>
    <message>
        <source>Buys from</source>
        <translation>Compra a</translation>
    </message>
    <message>
        <source>Owned or controlled by</source>
        <translation>Propiedad o control de</translation>
    </message>
    <message>
        <source>Owns or controls</source>
        <translation>Posee o controla</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Propiedad</translation>
    </message>
    <message>
        <source>Give the rates</source>
        <translation>Indicar los tipos de cambio</translation>
    </message>
</context>
<context>
    <name>OverviewForm</name>
    <message>
        <source>See what would change…</source>
        <translation>Ver qué cambiaría…</translation>
    </message>
</context>
<context>
    <name>OwnRisk</name>
    <message>
        <source>Not recorded</source>
        <translation>Sin anotar</translation>
    </message>
    <message>
        <source>Nobody has assessed it: not assessed is not safe.</source>
        <translation>Nadie lo ha evaluado: sin evaluar no significa seguro.</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>En qué se basa</translation>
    </message>
    <message>
        <source>Record its own risk…</source>
        <translation>Anotar su riesgo propio…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Own risk: {theme}</source>
        <translation>Riesgo propio: {theme}</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>Level of risk</source>
        <translation>Nivel de riesgo</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Cómo se sabe</translation>
    </message>
    <message>
        <source>Seen at the supplier or told by a document</source>
        <translation>Visto en el proveedor o según un documento</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Visto el</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>The visit, report or list that it rests on</source>
        <translation>La visita, el informe o la lista en que se basa</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Why it takes the place of what an assessment found</source>
        <translation>Por qué sustituye lo que halló una evaluación</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Take out what an assessment found</source>
        <translation>Quitar lo que halló una evaluación</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Look again at {text}: it may name a person or tell of a case.</source>
        <translation>Revise {text}: puede nombrar a una persona o contar un caso.</translation>
    </message>
</context>
<context>
    <name>OwnershipCard</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Se desconoce</translation>
    </message>
    <message>
        <source>Write a share from 0 to 100, such as 50.5.</source>
        <translation>Escriba una participación de 0 a 100, por ejemplo 50.5.</translation>
    </message>
    <message>
        <source>Through its owners</source>
        <translation>A través de sus propietarios</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Fit width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página entera</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#x202f;%</translation>
    </message>
    <message>
        <source>Opening the pages…</source>
        <translation>Abriendo las páginas…</translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation>de {n}</translation>
    </message>
    <message>
        <source>The pages of this file cannot be shown.</source>
        <translation>Las páginas de este archivo no se pueden mostrar.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>List of pages</source>
        <translation>Lista de páginas</translation>
    </message>
    <message>
        <source>Page before (Page Up)</source>
        <translation>Página anterior (Re Pág)</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Página siguiente (Av Pág)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation>Reducir (Ctrl+rueda)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Tamaño de la página</translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation>Ampliar (Ctrl+rueda)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to {room}</source>
        <translation>Ir a {room}</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Hacer</translation>
    </message>
    <message>
        <source>Go to and do</source>
        <translation>Ir a y hacer</translation>
    </message>
    <message>
        <source>Search records, questions and actions</source>
        <translation>Buscar fichas, preguntas y acciones</translation>
    </message>
    <message>
        <source>Nothing is found. Try fewer or other words.</source>
        <translation>No se encuentra nada. Pruebe con menos palabras o con otras.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Mostrar %n</numerusform>
            <numerusform>Mostrar los %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>women of the staff</source>
        <translation>mujeres del personal</translation>
    </message>
    <message>
        <source>women of partners</source>
        <translation>mujeres de los socios</translation>
    </message>
    <message>
        <source>women of the community</source>
        <translation>mujeres de la comunidad</translation>
    </message>
    <message>
        <source>men of the staff</source>
        <translation>hombres del personal</translation>
    </message>
    <message>
        <source>men of partners</source>
        <translation>hombres de los socios</translation>
    </message>
    <message>
        <source>men of the community</source>
        <translation>hombres de la comunidad</translation>
    </message>
    <message>
        <source>persons of another gender of the staff</source>
        <translation>personas de otro género del personal</translation>
    </message>
    <message>
        <source>persons of another gender of partners</source>
        <translation>personas de otro género de los socios</translation>
    </message>
    <message>
        <source>persons of another gender of the community</source>
        <translation>personas de otro género de la comunidad</translation>
    </message>
    <message>
        <source>Who sits on the panel (counts, no names)</source>
        <translation>Quién forma el panel (recuentos, sin nombres)</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Socios</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunidad</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Mujeres</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hombres</translation>
    </message>
    <message>
        <source>Another gender</source>
        <translation>Otro género</translation>
    </message>
    <message>
        <source>No woman sits on this panel: say so where the rating is used.</source>
        <translation>En este panel no hay ninguna mujer: dígalo allí donde se use la valoración.</translation>
    </message>
    <message>
        <source>Nobody of the community sits on this panel.</source>
        <translation>En este panel no hay nadie de la comunidad.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar lo que escribo</translation>
    </message>
</context>
<context>
    <name>PeriodEditor</name>
    <message>
        <source>First day of the period</source>
        <translation>Primer día del período</translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation>Último día del período</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>At least six digits, not all alike and not counted up or down.</source>
        <translation>Al menos seis cifras, no todas iguales ni en orden seguido.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Los dos no son iguales.</translation>
    </message>
    <message>
        <source>A PIN for this sitting</source>
        <translation>Un PIN para esta sesión</translation>
    </message>
    <message>
        <source>After a lock, these digits are enough to come back. They count until the window closes; three wrong ones and the passphrase is needed.</source>
        <translation>Después de un bloqueo, estas cifras bastan para volver. Valen hasta que se cierra la ventana; tras tres intentos fallidos hace falta la frase de contraseña.</translation>
    </message>
    <message>
        <source>&amp;PIN, at least six digits</source>
        <translation>&amp;PIN, al menos seis cifras</translation>
    </message>
    <message>
        <source>PIN a&amp;gain</source>
        <translation>PIN, otra &amp;vez</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <source>&amp;Set the PIN</source>
        <translation>Pone&amp;r el PIN</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Every field saves itself. Persons are never named: posts and offices are enough.</source>
        <translation>Cada campo se guarda solo. Nunca se nombra a personas: bastan los puestos y las oficinas.</translation>
    </message>
    <message>
        <source>The work was handed over: each change of the plan asks for a reason.</source>
        <translation>El trabajo ya se entregó: cada cambio del plan pide un motivo.</translation>
    </message>
    <message>
        <source>What, where and when</source>
        <translation>Qué, dónde y cuándo</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>&amp;Oficina</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Period that is looked at</source>
        <translation>Período que se examina</translation>
    </message>
    <message>
        <source>Its answers stand beside the questions, marked New, Changed or Same.</source>
        <translation>Sus respuestas aparecen junto a las preguntas, marcadas como «Nueva», «Cambiada» o «Igual».</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Encargo anterior</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>{title} ({period})</source>
        <translation>{title} ({period})</translation>
    </message>
    <message>
        <source>Team, by posts</source>
        <translation>Equipo, por puestos</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de verificación</translation>
    </message>
    <message>
        <source>Answers to questions that another form does not ask are kept and not counted.</source>
        <translation>Las respuestas a preguntas que otro formulario no hace se conservan y no se cuentan.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>{title} ({id}, version {version})</source>
        <translation>{title} ({id}, versión {version})</translation>
    </message>
    <message>
        <source>Kind of work: {kind}</source>
        <translation>Tipo de trabajo: {kind}</translation>
    </message>
    <message>
        <source>Aim and method</source>
        <translation>Objetivo y método</translation>
    </message>
    <message>
        <source>Gender focus</source>
        <translation>Lugar del género</translation>
    </message>
    <message>
        <source>How it serves commitment 4c</source>
        <translation>Cómo sirve al compromiso 4c</translation>
    </message>
    <message>
        <source>Ob&amp;jective</source>
        <translation>Ob&amp;jetivo</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Left out of scope</source>
        <translation>Fuera del alcance</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Método</translation>
    </message>
    <message>
        <source>Limits of the work</source>
        <translation>Límites del trabajo</translation>
    </message>
    <message>
        <source>Standards and policies that findings are tested against, one a line.</source>
        <translation>Normas y políticas con las que se contrastan los hallazgos, una por línea.</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criterios</translation>
    </message>
    <message>
        <source>For the report</source>
        <translation>Para el informe</translation>
    </message>
    <message>
        <source>What works and deserves to be kept or copied, one a line.</source>
        <translation>Lo que funciona y merece conservarse o copiarse, un punto por línea.</translation>
    </message>
    <message>
        <source>&amp;Good practice</source>
        <translation>&amp;Buenas prácticas</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Posts and offices, one a line.</source>
        <translation>Puestos y oficinas, uno por línea.</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Quién lo recibe</translation>
    </message>
    <message>
        <source>This field cannot be empty; it stays as it was.</source>
        <translation>Este campo no puede quedar vacío; sigue como estaba.</translation>
    </message>
    <message>
        <source>Why is the plan changed now?</source>
        <translation>¿Por qué se cambia ahora el plan?</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Cambiar el plan</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>{pack}: {what}, {year}</source>
        <translation>{pack}: {what}, {year}</translation>
    </message>
    <message>
        <source>To find out how far {office} works with a gender lens, and what should improve.</source>
        <translation>Averiguar hasta qué punto {office} trabaja con perspectiva de género y qué debería mejorar.</translation>
    </message>
    <message>
        <source>To find out which risks at {office} touch people of different gender and age differently.</source>
        <translation>Averiguar qué riesgos de {office} afectan de forma distinta a personas de distinto género y edad.</translation>
    </message>
    <message>
        <source>To find out how well {subject} protects and includes people of all genders.</source>
        <translation>Averiguar en qué medida {subject} protege e incluye a personas de todos los géneros.</translation>
    </message>
    <message>
        <source>The work of {office} in the period, as far as the questions of the form reach.</source>
        <translation>El trabajo de {office} en el período, hasta donde llegan las preguntas del formulario.</translation>
    </message>
    <message>
        <source>Documents and records, interviews and observation, guided by a versioned checklist.</source>
        <translation>Documentos y registros, entrevistas y observación, con la guía de una lista de verificación con versión.</translation>
    </message>
    <message>
        <source>Women and men are heard apart where that is safe; no name of a person is recorded.</source>
        <translation>A las mujeres y a los hombres se les escucha por separado donde es seguro; no se registra ningún nombre de persona.</translation>
    </message>
    <message>
        <source>Project or programme, if it is not the whole office</source>
        <translation>Proyecto o programa, si no es toda la oficina</translation>
    </message>
    <message>
        <source>Project or operation, if it is not the whole office</source>
        <translation>Proyecto u operación, si no es toda la oficina</translation>
    </message>
    <message>
        <source>Supplier or tender</source>
        <translation>Proveedor o licitación</translation>
    </message>
    <message>
        <source>Plan an engagement</source>
        <translation>Planificar un encargo</translation>
    </message>
    <message>
        <source>Step {number} of {all}.</source>
        <translation>Paso {number} de {all}.</translation>
    </message>
    <message>
        <source>&amp;Plan it and begin</source>
        <translation>&amp;Planificarlo y empezar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Planned: {title}.</source>
        <translation>Planificado: {title}.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n pregunta</numerusform>
            <numerusform>%n preguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) for all of them</source>
        <translation>
            <numerusform>alrededor de %n hora en total</numerusform>
            <numerusform>alrededor de %n horas en total</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanningForm</name>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>At&amp;rás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Text of the file</source>
        <translation>Texto del archivo</translation>
    </message>
    <message>
        <source>A note without a file.</source>
        <translation>Una nota sin archivo.</translation>
    </message>
    <message>
        <source>This kind of file is not shown here. Save a copy to open it in another program.</source>
        <translation>Este tipo de archivo no se muestra aquí. Guarde una copia para abrirla en otro programa.</translation>
    </message>
    <message>
        <source>This file is too large to be shown here. Save a copy to open it in another program.</source>
        <translation>Este archivo es demasiado grande para mostrarlo aquí. Guarde una copia para abrirla en otro programa.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Picture: {caption}</source>
        <translation>Imagen: {caption}</translation>
    </message>
    <message>
        <source>This picture is damaged, unusually large or of an unknown kind, and is not shown.</source>
        <translation>Esta imagen está dañada, es inusualmente grande o de un tipo desconocido, y no se muestra.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>El archivo no se puede leer.</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Commitment</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Profile by commitment</source>
        <translation>Perfil por compromiso</translation>
    </message>
    <message>
        <source>Reading the engagements…</source>
        <translation>Leyendo los encargos…</translation>
    </message>
    <message>
        <source>There is no profile yet: it needs three answers on a commitment.</source>
        <translation>Todavía no hay perfil: hacen falta tres respuestas sobre un compromiso.</translation>
    </message>
    <message numerus="yes">
        <source>%n engagement(s)</source>
        <translation>
            <numerusform>%n encargo</numerusform>
            <numerusform>%n encargos</numerusform>
        </translation>
    </message>
    <message>
        <source>middle score, lowest to highest</source>
        <translation>puntuación mediana, con la más baja y la más alta</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>no evaluado</translation>
    </message>
    <message>
        <source>{score}  ·  1</source>
        <translation>{score}  ·  1</translation>
    </message>
    <message>
        <source>{score}  ·  {count}</source>
        <translation>{score}  ·  {count}</translation>
    </message>
</context>
<context>
    <name>QuestionFindings</name>
    <message>
        <source>Draft a finding</source>
        <translation>Redactar un hallazgo</translation>
    </message>
    <message>
        <source>Findings on this question</source>
        <translation>Hallazgos sobre esta pregunta</translation>
    </message>
    <message>
        <source>No finding rests on this question.</source>
        <translation>Ningún hallazgo se apoya en esta pregunta.</translation>
    </message>
    <message>
        <source>{finding} is drafted; it waits among the findings.</source>
        <translation>{finding} está en borrador; espera entre los hallazgos.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
</context>
<context>
    <name>QuestionRisks</name>
    <message>
        <source>Make it a risk</source>
        <translation>Convertirlo en riesgo</translation>
    </message>
    <message>
        <source>Risks from this answer</source>
        <translation>Riesgos a partir de esta respuesta</translation>
    </message>
    <message>
        <source>No risk was made from this answer.</source>
        <translation>No se ha creado ningún riesgo a partir de esta respuesta.</translation>
    </message>
    <message>
        <source>Once it is answered, the answer can become a risk.</source>
        <translation>Cuando esté respondida, la respuesta podrá convertirse en un riesgo.</translation>
    </message>
    <message>
        <source>Risk from question {key}</source>
        <translation>Riesgo a partir de la pregunta {key}</translation>
    </message>
    <message>
        <source>{risk} is drafted from the answer.</source>
        <translation>{risk} se redactó a partir de la respuesta.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
</context>
<context>
    <name>RangesPart</name>
    <message>
        <source>Likelihood and effect as ranges</source>
        <translation>Probabilidad y efecto como rangos</translation>
    </message>
    <message>
        <source>Optional. Numbers never replace the rating: they stand beside it to check it.</source>
        <translation>Opcional. Los números nunca sustituyen la valoración: están a su lado para comprobarla.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>Most likely</source>
        <translation>Lo más probable</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Likelihood within the period, in per cent</source>
        <translation>Probabilidad en el período, en por ciento</translation>
    </message>
    <message>
        <source>Effect if it happens</source>
        <translation>Efecto si ocurre</translation>
    </message>
    <message>
        <source>What the effect counts</source>
        <translation>Qué cuenta el efecto</translation>
    </message>
    <message>
        <source>Such as persons affected</source>
        <translation>Por ejemplo, personas afectadas</translation>
    </message>
    <message>
        <source>Weighted to the middle (PERT)</source>
        <translation>Con peso en el centro (PERT)</translation>
    </message>
    <message>
        <source>Triangular</source>
        <translation>Triangular</translation>
    </message>
    <message>
        <source>Shape of the ranges</source>
        <translation>Forma de los rangos</translation>
    </message>
    <message>
        <source>Keep these ranges</source>
        <translation>Guardar estos rangos</translation>
    </message>
    <message>
        <source>Without ranges</source>
        <translation>Sin rangos</translation>
    </message>
    <message>
        <source>All ranges together</source>
        <translation>Todos los rangos juntos</translation>
    </message>
    <message>
        <source>Harm, percentiles, and what drives it</source>
        <translation>Daño, percentiles y qué lo determina</translation>
    </message>
    <message>
        <source>Mean likelihood {percent} %, expected {harm} {unit}.</source>
        <translation>Probabilidad media {percent} %, esperado {harm} {unit}.</translation>
    </message>
    <message>
        <source>Label and numbers agree: {rated}.</source>
        <translation>Valoración y números coinciden: {rated}.</translation>
    </message>
    <message>
        <source>Rated {rated}, but {numbers} by the numbers: look at both again.</source>
        <translation>Valorado {rated}, pero {numbers} según los números: revise ambos.</translation>
    </message>
    <message>
        <source>A range goes from the least over the most likely to the highest value.</source>
        <translation>Un rango va del valor menor, pasando por el más probable, al mayor.</translation>
    </message>
    <message>
        <source>Say what the effect counts, such as persons affected.</source>
        <translation>Diga qué cuenta el efecto, por ejemplo personas afectadas.</translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message>
        <source>Impact</source>
        <translation>Impacto</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Why this group, and more</source>
        <translation>Por qué este grupo, y más</translation>
    </message>
</context>
<context>
    <name>RatingEditor</name>
    <message>
        <source>Bands by the matrix {name}, a house default; an impact of 5 on people is never below High.</source>
        <translation>Niveles según la matriz {name}, un valor propio por defecto; un impacto de 5 en las personas nunca queda por debajo de «Alto».</translation>
    </message>
    <message>
        <source>Highest: {group}, {score} ({band}). It is the score of the risk.</source>
        <translation>El más alto: {group}, {score} ({band}). Es la puntuación del riesgo.</translation>
    </message>
    <message>
        <source>Gap between the groups: {gap}.</source>
        <translation>Diferencia entre los grupos: {gap}.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) still open.</source>
        <translation>
            <numerusform>%n grupo aún sin completar.</numerusform>
            <numerusform>%n grupos aún sin completar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RatingsPart</name>
    <message>
        <source>Impact on people, group by group</source>
        <translation>Impacto en las personas, grupo por grupo</translation>
    </message>
    <message>
        <source>Beside: once for the whole risk</source>
        <translation>Aparte: una vez para todo el riesgo</translation>
    </message>
    <message>
        <source>These never change the score, which is that of people.</source>
        <translation>Esto nunca cambia la puntuación, que es la de las personas.</translation>
    </message>
    <message>
        <source>Why this rating: what it rests on</source>
        <translation>Por qué esta valoración: en qué se apoya</translation>
    </message>
    <message>
        <source>Where every group has the same rating: why that was thought through</source>
        <translation>Si todos los grupos tienen la misma valoración: por qué se ha pensado bien</translation>
    </message>
    <message>
        <source>Add a group that is hit</source>
        <translation>Añadir un grupo afectado</translation>
    </message>
    <message>
        <source>hit hardest: {groups}</source>
        <translation>más afectados: {groups}</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>confianza</translation>
    </message>
    <message>
        <source>gap between groups: {gap}</source>
        <translation>diferencia entre grupos: {gap}</translation>
    </message>
    <message>
        <source>Flagged from 4 points, or where the bands differ (house default)</source>
        <translation>Se señala a partir de 4 puntos o con niveles distintos (valor propio por defecto)</translation>
    </message>
    <message>
        <source>Not hit, and why</source>
        <translation>No afectado, y por qué</translation>
    </message>
    <message>
        <source>Hit after all</source>
        <translation>Afectado al final</translation>
    </message>
    <message>
        <source>Not rated in this stage yet: choose a likelihood and an impact for a group.</source>
        <translation>Aún sin valorar en esta etapa: elija una probabilidad y un impacto para un grupo.</translation>
    </message>
    <message>
        <source>Rated on {day} by {post}.</source>
        <translation>Valorado el {day} por {post}.</translation>
    </message>
    <message>
        <source>Panel: {people}.</source>
        <translation>Panel: {people}.</translation>
    </message>
    <message>
        <source>It was made with another matrix ({matrix}).</source>
        <translation>Se hizo con otra matriz ({matrix}).</translation>
    </message>
    <message>
        <source>Two together</source>
        <translation>Dos a la vez</translation>
    </message>
    <message>
        <source>Another group…</source>
        <translation>Otro grupo…</translation>
    </message>
    <message>
        <source>Another group</source>
        <translation>Otro grupo</translation>
    </message>
    <message>
        <source>What the group is called here</source>
        <translation>Cómo se llama aquí el grupo</translation>
    </message>
    <message>
        <source>Name the group in Latin letters, such as widows_of_elders.</source>
        <translation>Nombre el grupo con letras latinas, por ejemplo widows_of_elders.</translation>
    </message>
    <message>
        <source>Why does the event not hit this group: {group}? Its ratings go.</source>
        <translation>¿Por qué el evento no afecta a este grupo: {group}? Sus valoraciones se retiran.</translation>
    </message>
    <message>
        <source>Not hit</source>
        <translation>No afectado</translation>
    </message>
</context>
<context>
    <name>ReasonBar</name>
    <message>
        <source>This work was handed over, so a change needs a reason. It is kept in the history.</source>
        <translation>Este trabajo ya se entregó, así que un cambio necesita un motivo. Se conserva en el historial.</translation>
    </message>
    <message>
        <source>Reason for the change</source>
        <translation>Motivo del cambio</translation>
    </message>
    <message>
        <source>Why is it changed?</source>
        <translation>¿Por qué se cambia?</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Guardar el cambio</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Dejarlo como estaba</translation>
    </message>
</context>
<context>
    <name>ReassessCard</name>
    <message>
        <source>No supplier is in the registry yet.</source>
        <translation>Aún no hay ningún proveedor en el registro.</translation>
    </message>
    <message>
        <source>Go to suppliers</source>
        <translation>Ir a los proveedores</translation>
    </message>
    <message>
        <source>No assessment of a supplier is due.</source>
        <translation>No toca evaluar a ningún proveedor.</translation>
    </message>
    <message numerus="yes">
        <source>All %n that wait</source>
        <translation>
            <numerusform>Ver %n en espera</numerusform>
            <numerusform>Ver los %n en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never assessed</source>
        <translation>
            <numerusform>%n nunca evaluado</numerusform>
            <numerusform>%n nunca evaluados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>How the score comes about</source>
        <translation>Cómo se obtiene la puntuación</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Justificante</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>En qué se apoya</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Findings that were counted</source>
        <translation>Hallazgos que se contaron</translation>
    </message>
    <message>
        <source>No finding was counted.</source>
        <translation>No se contó ningún hallazgo.</translation>
    </message>
</context>
<context>
    <name>Recovered</name>
    <message>
        <source>The program did not end properly last time. Nothing that was saved is lost.</source>
        <translation>La última vez el programa no terminó como es debido. Nada de lo guardado se ha perdido.</translation>
    </message>
    <message>
        <source>The last saved step was “{step}” on {day} at {time}.</source>
        <translation>El último paso guardado fue «{step}», el {day} a las {time}.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were taken from the log.</source>
        <translation>
            <numerusform>%n paso se tomó del registro.</numerusform>
            <numerusform>%n pasos se tomaron del registro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>Recovery keys (*.recovery);;All files (*)</source>
        <translation>Claves de recuperación (*.recovery);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose the sealed copy</source>
        <translation>Elegir la copia sellada</translation>
    </message>
    <message>
        <source>It takes both: the sealed copy and the digits.</source>
        <translation>Hacen falta ambas: la copia sellada y las cifras.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Opened with the recovery key. Give the workspace a new passphrase now: choose “Hand over…” from the menu of posts, also to hand it over to yourself.</source>
        <translation>Abierto con la clave de recuperación. Dé ahora al espacio de trabajo una nueva frase de contraseña: elija «Entregar el espacio de trabajo…» en el menú de puestos, también para entregárselo a su propio puesto.</translation>
    </message>
    <message>
        <source>Without the passphrase</source>
        <translation>Sin la frase de contraseña</translation>
    </message>
    <message>
        <source>Only the recovery key of the office opens the workspace now: the sealed copy, a file that ends in .recovery, and the forty digits on paper. If the office has none, the work is lost; nobody can help.</source>
        <translation>Ahora solo la clave de recuperación de la oficina abre el espacio de trabajo: la copia sellada, un archivo que termina en .recovery, y las cuarenta cifras en papel. Si la oficina no tiene ninguna, el trabajo está perdido; nadie puede ayudar.</translation>
    </message>
    <message>
        <source>&amp;Sealed copy</source>
        <translation>&amp;Copia sellada</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>The &amp;digits</source>
        <translation>Las c&amp;ifras</translation>
    </message>
    <message>
        <source>Eight groups of five digits</source>
        <translation>Ocho grupos de cinco cifras</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Where to keep the sealed copy</source>
        <translation>Dónde guardar la copia sellada</translation>
    </message>
    <message>
        <source>Recovery keys (*.recovery)</source>
        <translation>Claves de recuperación (*.recovery)</translation>
    </message>
    <message>
        <source>The sealed copy is {file}. Give it to the office; keep the digits elsewhere.</source>
        <translation>La copia sellada es {file}. Entréguela a la oficina; guarde las cifras en otro lugar.</translation>
    </message>
    <message>
        <source>A file for the digits, to print or to put on another stick</source>
        <translation>Un archivo para las cifras, para imprimirlo o ponerlo en otra memoria USB</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>The digits lie beside the sealed copy now. Move one of them elsewhere.</source>
        <translation>Las cifras están ahora junto a la copia sellada. Lleve una de las dos a otro lugar.</translation>
    </message>
    <message>
        <source>Recovery key of the workspace {name}</source>
        <translation>Clave de recuperación del espacio de trabajo {name}</translation>
    </message>
    <message>
        <source>The digits were not written: {why}</source>
        <translation>Las cifras no se escribieron: {why}</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>ReferralCardSection</name>
    <message>
        <source>Referral card</source>
        <translation>Tarjeta de derivación</translation>
    </message>
    <message>
        <source>Whom to call here when a person begins to tell of violence. Load it before the mission: the safe stop and the stop card show it. Services and posts, never names of persons.</source>
        <translation>A quién llamar aquí cuando una persona empieza a hablar de violencia. Cárguela antes de la misión: la parada segura y la tarjeta de alto la muestran. Servicios y puestos, nunca nombres de personas.</translation>
    </message>
    <message>
        <source>&amp;Load from a file…</source>
        <translation>&amp;Cargar de un archivo…</translation>
    </message>
    <message>
        <source>A plain text will do: the first line is the title, each further line a service with its telephone, and a line such as “checked: 2026-03-31” says when somebody last made sure of it.</source>
        <translation>Basta un texto simple: la primera línea es el título, cada línea siguiente un servicio con su teléfono, y una línea como «revisada: 2026-03-31» dice cuándo se comprobó por última vez.</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>New risk</source>
        <translation>Nuevo riesgo</translation>
    </message>
    <message>
        <source>The chosen risk</source>
        <translation>El riesgo elegido</translation>
    </message>
    <message>
        <source>From the &amp;library…</source>
        <translation>De la &amp;biblioteca…</translation>
    </message>
    <message>
        <source>36 starter risks to pick from and adapt</source>
        <translation>36 riesgos tipo para elegir y adaptar</translation>
    </message>
    <message>
        <source>N&amp;ew risk</source>
        <translation>Nuevo &amp;riesgo</translation>
    </message>
    <message>
        <source>More to do with the register</source>
        <translation>Más acciones con el registro</translation>
    </message>
    <message>
        <source>Import a spreadsheet…</source>
        <translation>Importar una hoja de cálculo…</translation>
    </message>
    <message>
        <source>Export the register…</source>
        <translation>Exportar el registro…</translation>
    </message>
    <message>
        <source>Report as a signed PDF…</source>
        <translation>Informe como PDF firmado…</translation>
    </message>
    <message>
        <source>Rate in a workshop</source>
        <translation>Valorar en un taller</translation>
    </message>
    <message>
        <source>Bands and filters</source>
        <translation>Niveles y filtros</translation>
    </message>
    <message>
        <source>No risks yet. Begin with a starter risk from the library, bring in a spreadsheet, or write down one of your own. An answer in a checklist can become a risk, too.</source>
        <translation>Aún no hay riesgos. Empiece con un riesgo tipo de la biblioteca, importe una hoja de cálculo o anote uno propio. Una respuesta de una lista de verificación también puede convertirse en riesgo.</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riesgos</translation>
    </message>
    <message>
        <source>No risk fits these filters.</source>
        <translation>Ningún riesgo se ajusta a estos filtros.</translation>
    </message>
    <message>
        <source>From the library…</source>
        <translation>De la biblioteca…</translation>
    </message>
    <message>
        <source>{risk} is drafted from the library: adapt it to the place.</source>
        <translation>{risk} se redactó a partir de la biblioteca: adáptelo al lugar.</translation>
    </message>
</context>
<context>
    <name>RelationForm</name>
    <message>
        <source>From: who sells, works, owns</source>
        <translation>De: quien vende, trabaja, posee</translation>
    </message>
    <message>
        <source>Type some letters of the name</source>
        <translation>Escriba algunas letras del nombre</translation>
    </message>
    <message>
        <source>Kind of relationship</source>
        <translation>Tipo de relación</translation>
    </message>
    <message>
        <source>To: who buys, is owned</source>
        <translation>A: quien compra, es propiedad</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Grado de certeza</translation>
    </message>
    <message>
        <source>Told by one of the two</source>
        <translation>Declarado por una de las dos partes</translation>
    </message>
    <message>
        <source>No: it was inferred.</source>
        <translation>No: se dedujo.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Value in a year</source>
        <translation>Valor al año</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>The contract carries a gender clause</source>
        <translation>El contrato lleva una cláusula de género</translation>
    </message>
    <message>
        <source>The contract carries a PSEA clause</source>
        <translation>El contrato lleva una cláusula PEAS</translation>
    </message>
    <message>
        <source>Contact with affected people</source>
        <translation>Contacto con la población afectada</translation>
    </message>
    <message>
        <source>Share owned, in per cent</source>
        <translation>Participación, en tanto por ciento</translation>
    </message>
    <message>
        <source>What is shared, as written</source>
        <translation>Lo que se comparte, tal como está escrito</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Contract, register, statement</source>
        <translation>Contrato, registro, declaración</translation>
    </message>
</context>
<context>
    <name>RelationTable</name>
    <message>
        <source>row {n}</source>
        <translation>fila {n}</translation>
    </message>
    <message>
        <source>{kind} {name}</source>
        <translation>{kind} {name}</translation>
    </message>
    <message>
        <source>{name} {kind} this one</source>
        <translation>{name} {kind} este</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>del {first} al {last}</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Value or share</source>
        <translation>Valor o participación</translation>
    </message>
    <message>
        <source>Gender clause</source>
        <translation>Cláusula de género</translation>
    </message>
    <message>
        <source>PSEA clause</source>
        <translation>Cláusula PSEA</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
</context>
<context>
    <name>Relationships</name>
    <message>
        <source>Relationships</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <source>No relationship is known. Nothing mapped is not the same as nothing there.</source>
        <translation>No se conoce ninguna relación. Que no haya nada en el mapa no significa que no exista.</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translation>Nuestra organización</translation>
    </message>
    <message>
        <source>New relationship</source>
        <translation>Nueva relación</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Change the relationship</source>
        <translation>Cambiar la relación</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Guardar el cambio</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>When did the relationship with {name} end?</source>
        <translation>¿Cuándo terminó la relación con {name}?</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Darla por terminada</translation>
    </message>
    <message>
        <source>Why is the relationship with {name} taken out? One that has ended is better ended.</source>
        <translation>¿Por qué se quita la relación con {name}? Si ha terminado, es mejor darla por terminada.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitarla</translation>
    </message>
    <message numerus="yes">
        <source>%n relationship(s)</source>
        <translation>
            <numerusform>%n relación</numerusform>
            <numerusform>%n relaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepeatEditor</name>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Añadir una fila</translation>
    </message>
    <message>
        <source>Open row</source>
        <translation>Abrir la fila</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Quitar la fila</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>No row yet. Add one for each.</source>
        <translation>Todavía no hay filas. Añada una por cada caso.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada todavía</translation>
    </message>
    <message>
        <source>Remove this row with all its answers? Undo brings it back.</source>
        <translation>¿Quitar esta fila con todas sus respuestas? Se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Steps to a signed report</source>
        <translation>Pasos hasta un informe firmado</translation>
    </message>
    <message>
        <source>1. What to make</source>
        <translation>1. Qué hacer</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Idioma del informe</translation>
    </message>
    <message>
        <source>F&amp;ull report</source>
        <translation>Informe com&amp;pleto</translation>
    </message>
    <message>
        <source>Public cop&amp;y</source>
        <translation>&amp;Copia pública</translation>
    </message>
    <message>
        <source>2. Before you sign</source>
        <translation>2. Antes de firmar</translation>
    </message>
    <message>
        <source>What is open before signing</source>
        <translation>Qué queda pendiente antes de firmar</translation>
    </message>
    <message>
        <source>3. Sign it</source>
        <translation>3. Firmarlo</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Answers, comments, evidence, causes and responses are taken out, not covered. What you typed into the plan and the recommendations stays: read it as a stranger would.</source>
        <translation>Las respuestas, los comentarios, las evidencias, las causas y las respuestas de la dirección se retiran, no se tapan. Lo que escribió en el plan y en las recomendaciones se queda: léalo como lo haría una persona ajena.</translation>
    </message>
    <message>
        <source>With answers, comments, evidence index and receipts; small groups stay protected.</source>
        <translation>Con respuestas, comentarios, índice de evidencias y justificantes; los grupos pequeños siguen protegidos.</translation>
    </message>
    <message>
        <source>Drawing the report as it stands now…</source>
        <translation>Dibujando el informe tal como está ahora…</translation>
    </message>
    <message>
        <source>Drawing the report</source>
        <translation>Dibujando el informe</translation>
    </message>
    <message>
        <source>The registry has no supplier yet.</source>
        <translation>El registro aún no tiene ningún proveedor.</translation>
    </message>
    <message>
        <source>The registry has more suppliers than one report carries.</source>
        <translation>El registro tiene más proveedores de los que caben en un informe.</translation>
    </message>
    <message>
        <source>Labels stand for all names of suppliers, and only shares of money are told.</source>
        <translation>Todos los nombres de proveedores se sustituyen por etiquetas y del dinero solo se indican partes.</translation>
    </message>
    <message>
        <source>Where the supplier stands, what it inherits by which paths, its money, certificates and open actions. Of sole traders only initials are shown.</source>
        <translation>Dónde está el proveedor, qué hereda y por qué rutas, su dinero, certificados y acciones abiertas. De los empresarios individuales solo se muestran las iniciales.</translation>
    </message>
    <message>
        <source>Map, inherited exposure with its paths, blind spots, women-owned money, who was assessed. Of sole traders only initials are shown.</source>
        <translation>Mapa, exposición heredada con sus rutas, puntos ciegos, dinero de empresas propiedad de mujeres y a quién se evaluó. De los empresarios individuales solo se muestran las iniciales.</translation>
    </message>
    <message>
        <source>The report cannot be drawn now.</source>
        <translation>El informe no se puede dibujar ahora.</translation>
    </message>
    <message>
        <source>A reviewer has cleared this work. With your signature it is issued.</source>
        <translation>La revisión dio su visto bueno a este trabajo. Con la firma de usted queda emitido.</translation>
    </message>
    <message>
        <source>This work was issued as version {version}. If anything in it has changed since, the next signature makes a new version; another language or the public copy keeps the number.</source>
        <translation>Este trabajo se emitió como versión {version}. Si algo ha cambiado desde entonces, la próxima firma crea una nueva versión; otro idioma o la copia pública conservan el número.</translation>
    </message>
    <message>
        <source>No reviewer has cleared this work yet. You can sign as preparer; it is issued once it was cleared.</source>
        <translation>La revisión aún no ha dado su visto bueno a este trabajo. Puede firmar la preparación; el informe se emite cuando haya visto bueno.</translation>
    </message>
    <message>
        <source>You can sign as preparer, but nobody can approve the report before it is recorded what was decided about each STOP.</source>
        <translation>Puede firmar la preparación, pero nadie puede aprobar el informe antes de que conste qué se decidió sobre cada alto.</translation>
    </message>
    <message>
        <source>Save the signed report</source>
        <translation>Guardar el informe firmado</translation>
    </message>
    <message>
        <source>checking the signed file</source>
        <translation>comprobando el archivo firmado</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Haciendo el informe</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written and nothing is left behind.</source>
        <translation>Detenido. No se escribió nada ni quedó resto alguno.</translation>
    </message>
    <message>
        <source>The report was signed, and the engagement is issued as version {version}.</source>
        <translation>El informe se firmó, y el encargo está emitido como versión {version}.</translation>
    </message>
    <message>
        <source>looking for what is open</source>
        <translation>buscando lo que queda pendiente</translation>
    </message>
    <message>
        <source>drawing the pages</source>
        <translation>dibujando las páginas</translation>
    </message>
    <message>
        <source>signing</source>
        <translation>firmando</translation>
    </message>
    <message>
        <source>writing the file</source>
        <translation>escribiendo el archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) are still drafts: open, merge or dismiss each of them. The lines above lead there.</source>
        <translation>
            <numerusform>%n hallazgo es aún un borrador: ábralo, fusiónelo o descártelo. Las líneas de arriba llevan allí.</numerusform>
            <numerusform>%n hallazgos son aún borradores: abra, fusione o descarte cada uno. Las líneas de arriba llevan allí.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsDoor</name>
    <message>
        <source>Signature: {role}</source>
        <translation>Firma: {role}</translation>
    </message>
    <message>
        <source>Verify a PDF</source>
        <translation>Verificar un PDF</translation>
    </message>
    <message>
        <source>check signature unchanged verdict</source>
        <translation>comprobar firma verificar sin cambios veredicto</translation>
    </message>
    <message>
        <source>Sign a report that came as a file</source>
        <translation>Firmar un informe recibido como archivo</translation>
    </message>
    <message>
        <source>second signature reviewer approver</source>
        <translation>segunda firma revisión aprobación firmar</translation>
    </message>
    <message>
        <source>Compile several reports into one</source>
        <translation>Compilar varios informes en uno</translation>
    </message>
    <message>
        <source>Report of the risk register</source>
        <translation>Informe del registro de riesgos</translation>
    </message>
    <message>
        <source>sign register PDF matrices</source>
        <translation>firmar registro riesgos PDF matrices</translation>
    </message>
    <message>
        <source>Report of the supplier network</source>
        <translation>Informe de la red de proveedores</translation>
    </message>
    <message>
        <source>sign suppliers map exposure PDF</source>
        <translation>firmar proveedores mapa exposición PDF</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Choose a backup</source>
        <translation>Elegir una copia de seguridad</translation>
    </message>
    <message>
        <source>Where the restored workspace lies</source>
        <translation>Dónde queda el espacio de trabajo restaurado</translation>
    </message>
    <message>
        <source>Choose the backup first.</source>
        <translation>Elija primero la copia de seguridad.</translation>
    </message>
    <message>
        <source>Last: {step}, {day} at {time}, by {post}</source>
        <translation>Último: {step}, el {day} a las {time}, por {post}</translation>
    </message>
    <message>
        <source>Putting it in place…</source>
        <translation>Poniéndolo en su lugar…</translation>
    </message>
    <message>
        <source>Restored as {file}. Type its passphrase to open it.</source>
        <translation>Restaurado como {file}. Escriba su frase de contraseña para abrirlo.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>First look inside; then a copy is put in place under a new name. The backup and every other file stay as they are.</source>
        <translation>Primero se mira dentro; después se pone una copia en su lugar con otro nombre. La copia de seguridad y los demás archivos quedan como están.</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation>&amp;Copia de seguridad</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>&amp;Passphrase it was made with</source>
        <translation>&amp;Frase de contraseña con la que se hizo</translation>
    </message>
    <message>
        <source>&amp;Look inside</source>
        <translation>&amp;Mirar dentro</translation>
    </message>
    <message>
        <source>This is inside</source>
        <translation>Esto es lo que contiene</translation>
    </message>
    <message>
        <source>Put it in place &amp;as</source>
        <translation>Ponerla en su lugar c&amp;omo</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>Ca&amp;rpeta…</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>&amp;Put in place and open</source>
        <translation>&amp;Ponerla en su lugar y abrir</translation>
    </message>
    <message numerus="yes">
        <source>%n engagement(s)</source>
        <translation>
            <numerusform>%n encargo</numerusform>
            <numerusform>%n encargos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in its journal</source>
        <translation>
            <numerusform>%n cambio en su diario</numerusform>
            <numerusform>%n cambios en su diario</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultButtons</name>
    <message>
        <source>Raise a verification task</source>
        <translation>Crear una tarea de verificación</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Mostrar en el mapa</translation>
    </message>
    <message>
        <source>Control is not yet verified: verify first, then speak of a finding.</source>
        <translation>El control aún no está verificado: verifique primero y hable después de un hallazgo.</translation>
    </message>
    <message>
        <source>The task waits on the page of the supplier.</source>
        <translation>La tarea espera en la página del proveedor.</translation>
    </message>
    <message>
        <source>This task is open already; nothing was added.</source>
        <translation>Esta tarea ya está abierta; no se añadió nada.</translation>
    </message>
    <message>
        <source>Open the supplier</source>
        <translation>Abrir el proveedor</translation>
    </message>
    <message>
        <source>What is to be looked at</source>
        <translation>Qué hay que mirar</translation>
    </message>
    <message>
        <source>Who sees to it (a post)</source>
        <translation>Quién se ocupa (un puesto)</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Something to verify</source>
        <translation>Algo por verificar</translation>
    </message>
    <message>
        <source>Raise it</source>
        <translation>Crearla</translation>
    </message>
</context>
<context>
    <name>Retaliation</name>
    <message>
        <source>Think of whoever spoke, complained, or could be taken for the one who did. The answer stays here; the plan says nothing of it.</source>
        <translation>Piense en quien habló o se quejó, y en quien podría ser tomado por esa persona. La respuesta se queda aquí; el plan no dice nada de ella.</translation>
    </message>
    <message>
        <source>No: nothing points to it</source>
        <translation>No: nada apunta a ello</translation>
    </message>
    <message>
        <source>Yes, or not known</source>
        <translation>Sí, o no se sabe</translation>
    </message>
    <message>
        <source>Give this answer</source>
        <translation>Dar esta respuesta</translation>
    </message>
    <message>
        <source>2. Could somebody be punished for what was said (retaliation)?</source>
        <translation>2. ¿Podría alguien ser castigado por lo que se dijo (represalias)?</translation>
    </message>
    <message>
        <source>No longer: the risk was lowered</source>
        <translation>Ya no: el riesgo se redujo</translation>
    </message>
</context>
<context>
    <name>RetaliationCard</name>
    <message>
        <source>Only what is ticked goes to the supplier.</source>
        <translation>Al proveedor solo le llega lo que está marcado.</translation>
    </message>
    <message>
        <source>Still open: an answer and its reason.</source>
        <translation>Falta: una respuesta y su motivo.</translation>
    </message>
    <message>
        <source>Still open: an answer.</source>
        <translation>Falta: una respuesta.</translation>
    </message>
    <message>
        <source>Still open: the reason.</source>
        <translation>Falta: el motivo.</translation>
    </message>
    <message>
        <source>The steps are others than those last answered for.</source>
        <translation>Las medidas ya no son las de la última respuesta.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Comment or evidence</source>
        <translation>Comentario o evidencia</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>since {status}, {when}</source>
        <translation>desde {status}, {when}</translation>
    </message>
    <message>
        <source>since last time&apos;s engagement</source>
        <translation>desde el encargo anterior</translation>
    </message>
    <message>
        <source>It was not handed over yet, and there is no engagement before it to compare with.</source>
        <translation>Aún no se ha entregado, y no hay un encargo anterior con el que comparar.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>No answer has changed since then.</source>
        <translation>Ninguna respuesta ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Waits for the team</source>
        <translation>A la espera del equipo</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resuelta</translation>
    </message>
    <message>
        <source>The whole work</source>
        <translation>Todo el trabajo</translation>
    </message>
    <message>
        <source>{post}, {when}</source>
        <translation>{post}, {when}</translation>
    </message>
    <message>
        <source>Reply: {text}</source>
        <translation>Respuesta: {text}</translation>
    </message>
    <message>
        <source>Reply to the note</source>
        <translation>Responder a la nota</translation>
    </message>
    <message>
        <source>Reply of the team</source>
        <translation>Respuesta del equipo</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Dar por resuelta</translation>
    </message>
    <message>
        <source>The note is dealt with: reviewers do this</source>
        <translation>La nota queda atendida: corresponde a quien revisa</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>What the note is about</source>
        <translation>De qué trata la nota</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nueva nota</translation>
    </message>
    <message>
        <source>Ask, or say what should be mended</source>
        <translation>Pregunte, o diga qué conviene corregir</translation>
    </message>
    <message>
        <source>&amp;Leave the note</source>
        <translation>&amp;Dejar la nota</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>Extraída de</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>A percentage needs a recorded sample. None is recorded yet.</source>
        <translation>Un porcentaje necesita una muestra registrada. Todavía no hay ninguna.</translation>
    </message>
    <message>
        <source>Record a sample…</source>
        <translation>Registrar una muestra…</translation>
    </message>
    <message>
        <source>Consent before interviews</source>
        <translation>Consentimiento antes de las entrevistas</translation>
    </message>
    <message>
        <source>Who was heard</source>
        <translation>A quién se escuchó</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dado</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>No dado</translation>
    </message>
    <message>
        <source>No interview is recorded.</source>
        <translation>No se ha registrado ninguna entrevista.</translation>
    </message>
    <message>
        <source>Record a consent…</source>
        <translation>Registrar un consentimiento…</translation>
    </message>
    <message>
        <source>Record a sample</source>
        <translation>Registrar una muestra</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>Registrar un consentimiento</translation>
    </message>
    <message>
        <source>Stops to decide</source>
        <translation>Altos por decidir</translation>
    </message>
    <message>
        <source>Show the question</source>
        <translation>Mostrar la pregunta</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Decide anew…</source>
        <translation>Decidir de nuevo…</translation>
    </message>
    <message>
        <source>Decide about the stop of {item}</source>
        <translation>Decidir sobre el alto de {item}</translation>
    </message>
    <message>
        <source>To agree with</source>
        <translation>Por confirmar</translation>
    </message>
    <message>
        <source>“Not applicable” that needs a second look. Clearing the work agrees; else leave a note.</source>
        <translation>«No aplica» que necesita una segunda mirada. Dar el visto bueno al trabajo es estar de acuerdo; si no, deje una nota.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Motivo indicado</translation>
    </message>
    <message numerus="yes">
        <source>%n of {of} are not applicable</source>
        <translation>
            <numerusform>%n de {of} es «no aplica»</numerusform>
            <numerusform>%n de {of} son «no aplica»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message>
        <source>&amp;Before you sign</source>
        <translation>&amp;Antes de firmar</translation>
    </message>
    <message>
        <source>Everything that is still open, on the page of the report</source>
        <translation>Todo lo que queda pendiente, en la página del informe</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>The work has not begun.</source>
        <translation>El trabajo no ha empezado.</translation>
    </message>
    <message>
        <source>The team is at work. Notes can be left already; it is reviewed once it is submitted.</source>
        <translation>El equipo está trabajando. Ya se pueden dejar notas; se revisa cuando se entregue.</translation>
    </message>
    <message>
        <source>It waits for the reviewer: look through, leave notes, then return it or clear it above.</source>
        <translation>Espera la revisión: examínelo, deje notas y después devuélvalo o dele el visto bueno arriba.</translation>
    </message>
    <message>
        <source>It was returned: the team answers the notes and submits it again.</source>
        <translation>Se devolvió: el equipo responde a las notas y lo entrega de nuevo.</translation>
    </message>
    <message>
        <source>It was cleared for signing. The answers are closed.</source>
        <translation>Tiene el visto bueno para la firma. Las respuestas están cerradas.</translation>
    </message>
    <message>
        <source>The report was issued. The answers are closed.</source>
        <translation>El informe se emitió. Las respuestas están cerradas.</translation>
    </message>
    <message>
        <source>The engagement is closed.</source>
        <translation>El encargo está cerrado.</translation>
    </message>
    <message>
        <source>The engagement was withdrawn.</source>
        <translation>El encargo se retiró.</translation>
    </message>
</context>
<context>
    <name>RiskChecks</name>
    <message>
        <source>Show which checks</source>
        <translation>Qué comprobaciones mostrar</translation>
    </message>
    <message>
        <source>Open the risk</source>
        <translation>Abrir el riesgo</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Corregirlo</translation>
    </message>
</context>
<context>
    <name>RiskCommands</name>
    <message>
        <source>New risk</source>
        <translation>Nuevo riesgo</translation>
    </message>
    <message>
        <source>add event register</source>
        <translation>añadir evento registro crear</translation>
    </message>
    <message>
        <source>New risk from the library…</source>
        <translation>Nuevo riesgo a partir de la biblioteca…</translation>
    </message>
    <message>
        <source>starter</source>
        <translation>riesgo tipo plantilla modelo</translation>
    </message>
    <message>
        <source>Show the heat map of risks</source>
        <translation>Mostrar el mapa de calor de los riesgos</translation>
    </message>
    <message>
        <source>matrix 5x5 likelihood impact</source>
        <translation>matriz 5x5 probabilidad impacto</translation>
    </message>
    <message>
        <source>Show overdue risks</source>
        <translation>Mostrar los riesgos vencidos</translation>
    </message>
    <message>
        <source>late review acceptance</source>
        <translation>retraso atrasado revisión aceptación</translation>
    </message>
    <message>
        <source>Check the register of risks</source>
        <translation>Comprobar el registro de riesgos</translation>
    </message>
    <message>
        <source>consistency mend</source>
        <translation>coherencia corregir</translation>
    </message>
    <message>
        <source>Rate risks in a workshop</source>
        <translation>Valorar riesgos en un taller</translation>
    </message>
    <message>
        <source>panel groups</source>
        <translation>panel grupos</translation>
    </message>
    <message>
        <source>Risks in numbers</source>
        <translation>Riesgos en números</translation>
    </message>
    <message>
        <source>Monte Carlo simulation ranges</source>
        <translation>simulación Monte Carlo rangos cifras</translation>
    </message>
    <message>
        <source>Change the risk matrix</source>
        <translation>Cambiar la matriz de riesgos</translation>
    </message>
    <message>
        <source>bands appetite switch groups</source>
        <translation>niveles apetito activar desactivar grupos</translation>
    </message>
    <message>
        <source>Import a register of risks</source>
        <translation>Importar un registro de riesgos</translation>
    </message>
    <message>
        <source>spreadsheet Excel CSV</source>
        <translation>hoja de cálculo Excel CSV</translation>
    </message>
    <message>
        <source>Export the register of risks</source>
        <translation>Exportar el registro de riesgos</translation>
    </message>
</context>
<context>
    <name>RiskFiles</name>
    <message>
        <source>The register in and out</source>
        <translation>Entrada y salida del registro</translation>
    </message>
</context>
<context>
    <name>RiskFilters</name>
    <message>
        <source>Any category</source>
        <translation>Cualquier categoría</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Any group</source>
        <translation>Cualquier grupo</translation>
    </message>
    <message>
        <source>Any owner</source>
        <translation>Cualquier responsable</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Sin valorar</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} de {all}</translation>
    </message>
    <message>
        <source>Keep this view under a name…</source>
        <translation>Guardar esta vista con un nombre…</translation>
    </message>
    <message>
        <source>Forget a view</source>
        <translation>Olvidar una vista</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Su nombre</translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s)</source>
        <translation>
            <numerusform>%n riesgo</numerusform>
            <numerusform>%n riesgos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{band}: %n risk(s)</source>
        <translation>
            <numerusform>{band}: %n riesgo</numerusform>
            <numerusform>{band}: %n riesgos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RiskLibrary</name>
    <message>
        <source>Find by words</source>
        <translation>Buscar por palabras</translation>
    </message>
    <message>
        <source>Find starter risks</source>
        <translation>Buscar riesgos tipo</translation>
    </message>
    <message>
        <source>Show which category</source>
        <translation>Qué categoría mostrar</translation>
    </message>
</context>
<context>
    <name>RiskLink</name>
    <message>
        <source>Kind of record</source>
        <translation>Tipo de registro</translation>
    </message>
    <message>
        <source>Find by words</source>
        <translation>Buscar por palabras</translation>
    </message>
    <message>
        <source>Find records</source>
        <translation>Buscar registros</translation>
    </message>
    <message>
        <source>Whether the supplier carries it itself</source>
        <translation>Si el proveedor lo lleva en sí mismo</translation>
    </message>
</context>
<context>
    <name>RiskLinks</name>
    <message>
        <source>Engagement</source>
        <translation>Encargo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>its own risk</source>
        <translation>su riesgo propio</translation>
    </message>
    <message>
        <source>taken over along its chain</source>
        <translation>heredado a lo largo de su cadena</translation>
    </message>
</context>
<context>
    <name>RiskMap</name>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
</context>
<context>
    <name>RiskMatrix</name>
    <message>
        <source>Matrix and groups</source>
        <translation>Matriz y grupos</translation>
    </message>
</context>
<context>
    <name>RiskNumbers</name>
    <message>
        <source>Harm in</source>
        <translation>Daño en</translation>
    </message>
    <message>
        <source>Unit of the harm; units are never added together</source>
        <translation>Unidad del daño; las unidades nunca se suman entre sí</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Extracciones</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Repetir las extracciones</translation>
    </message>
    <message>
        <source>No risk states ranges yet. They are optional: open a risk and fill in its numbers, and they are drawn here beside its label.</source>
        <translation>Ningún riesgo tiene rangos todavía. Son opcionales: abra un riesgo y rellene sus números; se dibujarán aquí junto a su valoración.</translation>
    </message>
    <message>
        <source>What the draws give</source>
        <translation>Qué dan las extracciones</translation>
    </message>
</context>
<context>
    <name>RiskRegister</name>
    <message>
        <source>Find by words</source>
        <translation>Buscar por palabras</translation>
    </message>
    <message>
        <source>Words of the risk, its number, its owner or a group</source>
        <translation>Palabras del riesgo, su número, su responsable o un grupo</translation>
    </message>
    <message>
        <source>Find risks</source>
        <translation>Buscar riesgos</translation>
    </message>
    <message>
        <source>Show which category</source>
        <translation>Qué categoría mostrar</translation>
    </message>
    <message>
        <source>Show which status</source>
        <translation>Qué estado mostrar</translation>
    </message>
    <message>
        <source>Show which affected group</source>
        <translation>Qué grupo afectado mostrar</translation>
    </message>
    <message>
        <source>Show which owner</source>
        <translation>Qué responsable mostrar</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencidos</translation>
    </message>
    <message>
        <source>A review, an acceptance or a treatment is late</source>
        <translation>Una revisión, una aceptación o un tratamiento está vencido</translation>
    </message>
    <message>
        <source>Gap between groups</source>
        <translation>Diferencia entre grupos</translation>
    </message>
    <message>
        <source>Groups are hit differently: 4 points or more, or another band (house default)</source>
        <translation>El riesgo afecta de forma distinta a los grupos: 4 puntos o más, u otro nivel (valor propio por defecto)</translation>
    </message>
    <message>
        <source>Does not hold together</source>
        <translation>No concuerda</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Filters kept under a name</source>
        <translation>Filtros guardados con un nombre</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Mostrar todo de nuevo</translation>
    </message>
</context>
<context>
    <name>RiskScreen</name>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Groups and ratings</source>
        <translation>Grupos y valoraciones</translation>
    </message>
    <message>
        <source>Controls and treatment</source>
        <translation>Controles y tratamiento</translation>
    </message>
    <message>
        <source>Decision and review</source>
        <translation>Decisión y revisión</translation>
    </message>
    <message>
        <source>Bow-tie</source>
        <translation>Pajarita</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>En el tiempo</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>En números</translation>
    </message>
    <message>
        <source>&amp;Risk</source>
        <translation>&amp;Riesgo</translation>
    </message>
    <message>
        <source>&amp;Groups and ratings</source>
        <translation>&amp;Grupos y valoraciones</translation>
    </message>
    <message>
        <source>&amp;Controls and treatment</source>
        <translation>&amp;Controles y tratamiento</translation>
    </message>
    <message>
        <source>&amp;Decision and review</source>
        <translation>&amp;Decisión y revisión</translation>
    </message>
    <message>
        <source>&amp;Bow-tie</source>
        <translation>&amp;Pajarita</translation>
    </message>
    <message>
        <source>Over &amp;time</source>
        <translation>En el &amp;tiempo</translation>
    </message>
    <message>
        <source>In &amp;numbers</source>
        <translation>En &amp;números</translation>
    </message>
    <message>
        <source>This risk is not in the register any more.</source>
        <translation>Este riesgo ya no está en el registro.</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Taller</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>The sheet of this risk as a signed PDF</source>
        <translation>La ficha de este riesgo como PDF firmado</translation>
    </message>
    <message>
        <source>Parts of the risk</source>
        <translation>Partes del riesgo</translation>
    </message>
    <message>
        <source>Gap between groups</source>
        <translation>Diferencia entre grupos</translation>
    </message>
    <message>
        <source>Mend it: {what}</source>
        <translation>Corregirlo: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n por mirar</numerusform>
            <numerusform>%n por mirar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RiskTable</name>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Hit hardest</source>
        <translation>Más afectados</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Próxima revisión</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Por mirar</translation>
    </message>
    <message>
        <source>No gap between groups</source>
        <translation>Sin diferencia entre grupos</translation>
    </message>
    <message>
        <source>Highest less lowest group; flagged from 4 points or another band (house default)</source>
        <translation>Grupo más alto menos grupo más bajo; se señala a partir de 4 puntos o con otro nivel (valor propio por defecto)</translation>
    </message>
    <message>
        <source>Highest less lowest group</source>
        <translation>Grupo más alto menos grupo más bajo</translation>
    </message>
</context>
<context>
    <name>RiskWorkshop</name>
    <message>
        <source>There is no risk to rate yet: add one to the register first.</source>
        <translation>Aún no hay ningún riesgo que valorar: añada primero uno al registro.</translation>
    </message>
    <message>
        <source>The risk that is rated</source>
        <translation>El riesgo que se valora</translation>
    </message>
</context>
<context>
    <name>Risks</name>
    <message>
        <source>This was not kept: a text is longer than 4,000 characters or holds broken letters.</source>
        <translation>Esto no se guardó: un texto supera los 4000 caracteres o contiene letras dañadas.</translation>
    </message>
    <message>
        <source>{risk} has risen, so its acceptance has fallen and it is open again.</source>
        <translation>{risk} ha subido: su aceptación decae y vuelve a estar abierto.</translation>
    </message>
    <message>
        <source>before any control</source>
        <translation>antes de cualquier control</translation>
    </message>
    <message>
        <source>as it stands today</source>
        <translation>tal como está hoy</translation>
    </message>
    <message>
        <source>after controls that are in place and tested</source>
        <translation>después de los controles existentes y probados</translation>
    </message>
    <message>
        <source>after the planned treatment</source>
        <translation>después del tratamiento previsto</translation>
    </message>
    <message>
        <source>Review overdue</source>
        <translation>Revisión vencida</translation>
    </message>
    <message>
        <source>Acceptance has ended</source>
        <translation>La aceptación ha terminado</translation>
    </message>
    <message>
        <source>Treatment {number} overdue</source>
        <translation>Tratamiento {number} vencido</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RisksDoor</name>
    <message>
        <source>Risk {label}</source>
        <translation>Riesgo {label}</translation>
    </message>
    <message>
        <source>Make a risk</source>
        <translation>Crear un riesgo</translation>
    </message>
    <message>
        <source>{risk} is drafted; say whom it hits and how hard.</source>
        <translation>{risk} está en borrador; diga a quién afecta y con qué gravedad.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
</context>
<context>
    <name>RisksScreen</name>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>Heat &amp;map</source>
        <translation>&amp;Mapa de calor</translation>
    </message>
    <message>
        <source>&amp;Consistency</source>
        <translation>&amp;Coherencia</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation>&amp;Taller</translation>
    </message>
    <message>
        <source>In &amp;numbers</source>
        <translation>En &amp;números</translation>
    </message>
    <message>
        <source>Matri&amp;x and groups</source>
        <translation>Matri&amp;z y grupos</translation>
    </message>
    <message>
        <source>In and &amp;out</source>
        <translation>Entrada y &amp;salida</translation>
    </message>
    <message>
        <source>Views of the register</source>
        <translation>Vistas del registro</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de verificación</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencias</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Go on where you stopped</source>
        <translation>Seguir donde lo dejó</translation>
    </message>
    <message>
        <source>Waits for a review</source>
        <translation>Pendiente de revisión</translation>
    </message>
    <message>
        <source>Profile by commitment</source>
        <translation>Perfil por compromiso</translation>
    </message>
    <message>
        <source>Next dates</source>
        <translation>Próximas fechas</translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation>Encargos</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Findings on this question</source>
        <translation>Hallazgos sobre esta pregunta</translation>
    </message>
    <message>
        <source>Overdue and due soon</source>
        <translation>Vencidos y próximos a vencer</translation>
    </message>
    <message>
        <source>Make a finding</source>
        <translation>Crear un hallazgo</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Compile reports</source>
        <translation>Compilar informes</translation>
    </message>
    <message>
        <source>Sign a report</source>
        <translation>Firmar un informe</translation>
    </message>
    <message>
        <source>Identities and trust</source>
        <translation>Identidades y confianza</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riesgos</translation>
    </message>
    <message>
        <source>Risks: reviews and acceptances</source>
        <translation>Riesgos: revisiones y aceptaciones</translation>
    </message>
    <message>
        <source>How suppliers are counted</source>
        <translation>Cómo se cuentan los proveedores</translation>
    </message>
    <message>
        <source>Suppliers to assess again</source>
        <translation>Proveedores por evaluar de nuevo</translation>
    </message>
    <message>
        <source>Certificates that end</source>
        <translation>Certificados que vencen</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Proveedores</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
</context>
<context>
    <name>Runner</name>
    <message>
        <source>Show or hide the outline</source>
        <translation>Mostrar u ocultar el esquema</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Show the flagged questions in the outline</source>
        <translation>Mostrar en el esquema las preguntas marcadas</translation>
    </message>
    <message>
        <source>Consent card</source>
        <translation>Tarjeta de consentimiento</translation>
    </message>
    <message>
        <source>Consent card: read it out before an interview and note the answer</source>
        <translation>Tarjeta de consentimiento: léala en voz alta antes de una entrevista y anote la respuesta</translation>
    </message>
    <message>
        <source>All keys of the checklist (?)</source>
        <translation>Todas las teclas de la lista de verificación (?)</translation>
    </message>
    <message>
        <source>All keys of the checklist</source>
        <translation>Todas las teclas de la lista de verificación</translation>
    </message>
    <message>
        <source>Safe stop</source>
        <translation>Parada segura</translation>
    </message>
    <message>
        <source>When a person begins to tell of violence: the screen turns blank and nothing more is recorded (F9)</source>
        <translation>Cuando una persona empieza a hablar de violencia: la pantalla queda neutra y no se registra nada más (F9)</translation>
    </message>
    <message>
        <source>Show or hide the guidance</source>
        <translation>Mostrar u ocultar la orientación</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Orientación</translation>
    </message>
    <message>
        <source>Questions to show in the outline</source>
        <translation>Preguntas que mostrar en el esquema</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Section before</source>
        <translation>Sección anterior</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Sección siguiente</translation>
    </message>
</context>
<context>
    <name>RunnerCommands</name>
    <message>
        <source>Next unanswered question (N)</source>
        <translation>Siguiente pregunta sin respuesta (N)</translation>
    </message>
    <message>
        <source>Next question (↓)</source>
        <translation>Pregunta siguiente (↓)</translation>
    </message>
    <message>
        <source>Previous question (↑)</source>
        <translation>Pregunta anterior (↑)</translation>
    </message>
    <message>
        <source>Flag the question, or take the flag away (F)</source>
        <translation>Marcar la pregunta o quitarle la marca (F)</translation>
    </message>
    <message>
        <source>Ask later (L)</source>
        <translation>Preguntar más tarde (L)</translation>
    </message>
    <message>
        <source>Comment on the question (C)</source>
        <translation>Comentar la pregunta (C)</translation>
    </message>
    <message>
        <source>Attach evidence to the question (E)</source>
        <translation>Adjuntar evidencias a la pregunta (E)</translation>
    </message>
    <message>
        <source>Not applicable, with the reason (A)</source>
        <translation>No aplica, con el motivo (A)</translation>
    </message>
    <message>
        <source>Don&apos;t know (D)</source>
        <translation>No sabe (D)</translation>
    </message>
    <message>
        <source>Whose voice the answer rests on (V)</source>
        <translation>De quién es la voz en que se apoya la respuesta (V)</translation>
    </message>
    <message>
        <source>How sure the answer is (G)</source>
        <translation>Cuánta confianza merece la respuesta (G)</translation>
    </message>
    <message>
        <source>Read the consent card before an interview</source>
        <translation>Leer la tarjeta de consentimiento antes de una entrevista</translation>
    </message>
    <message>
        <source>Show how the score comes about</source>
        <translation>Mostrar cómo se obtiene la puntuación</translation>
    </message>
    <message>
        <source>All keys of the checklist (?)</source>
        <translation>Todas las teclas de la lista de verificación (?)</translation>
    </message>
    <message>
        <source>Safe stop: blank the screen and record nothing</source>
        <translation>Parada segura: dejar la pantalla neutra y no registrar nada</translation>
    </message>
</context>
<context>
    <name>RunnerWords</name>
    <message>
        <source>Flagged</source>
        <translation>Marcada</translation>
    </message>
    <message>
        <source>{question}, row {row}</source>
        <translation>{question}, fila {row}</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Compruébelo</translation>
    </message>
    <message>
        <source>Ask later</source>
        <translation>Preguntar más tarde</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>Aún sin evidencias</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>The answer needs checking</source>
        <translation>La respuesta necesita comprobarse</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Not answered, may be left out</source>
        <translation>Sin respuesta, puede omitirse</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{total} in all, in %n cell(s)</source>
        <translation>
            <numerusform>{total} en total, en %n celda</numerusform>
            <numerusform>{total} en total, en %n celdas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n evidencia</numerusform>
            <numerusform>%n evidencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review note(s)</source>
        <translation>
            <numerusform>%n nota de revisión</numerusform>
            <numerusform>%n notas de revisión</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafeStop</name>
    <message>
        <source>Recording has stopped</source>
        <translation>El registro se ha detenido</translation>
    </message>
    <message>
        <source>Listen. Nothing is being written down.</source>
        <translation>Escuche. No se está escribiendo nada.</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <source>Go on when the conversation is over ({key})</source>
        <translation>Seguir cuando la conversación haya terminado ({key})</translation>
    </message>
    <message>
        <source>What was written just now</source>
        <translation>Lo que se escribió hace un momento</translation>
    </message>
    <message>
        <source>What this laptop saved since the question was opened can be made not to exist.</source>
        <translation>Lo que este equipo guardó desde que se abrió la pregunta puede hacerse desaparecer.</translation>
    </message>
    <message>
        <source>What this laptop saved since this engagement was opened, or since the last safe stop, can be made not to exist.</source>
        <translation>Lo que este equipo guardó desde que se abrió este encargo, o desde la última parada segura, puede hacerse desaparecer.</translation>
    </message>
    <message>
        <source>Keep nothing written since then</source>
        <translation>No conservar nada de lo escrito desde entonces</translation>
    </message>
    <message>
        <source>That is answers, comments, marks and evidence. It cannot be brought back.</source>
        <translation>Son respuestas, comentarios, marcas y evidencias. No se puede recuperar.</translation>
    </message>
    <message>
        <source>The history keeps only that something was erased, and the day.</source>
        <translation>El historial conserva solo que se borró algo, y el día.</translation>
    </message>
    <message>
        <source>Keep nothing written since this question was opened</source>
        <translation>No conservar nada de lo escrito desde que se abrió esta pregunta</translation>
    </message>
    <message>
        <source>Keep it: nothing of the conversation was written</source>
        <translation>Conservarlo: no se escribió nada de la conversación</translation>
    </message>
    <message>
        <source>Nothing was kept</source>
        <translation>No se conservó nada</translation>
    </message>
    <message>
        <source>Nothing had been saved</source>
        <translation>No se había guardado nada</translation>
    </message>
    <message>
        <source>What was typed and not yet saved was dropped; the clipboard was emptied.</source>
        <translation>Lo escrito y aún no guardado se descartó; el portapapeles se vació.</translation>
    </message>
    <message>
        <source>These backups were made since and may still hold it. Delete them:</source>
        <translation>Estas copias de seguridad se hicieron desde entonces y pueden contenerlo todavía. Elimínelas:</translation>
    </message>
    <message>
        <source>Back to the outline</source>
        <translation>Volver al esquema</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>Volver al trabajo</translation>
    </message>
    <message>
        <source>It could not be erased here</source>
        <translation>Aquí no se pudo borrar</translation>
    </message>
</context>
<context>
    <name>SafeguardCommands</name>
    <message>
        <source>Load the referral card…</source>
        <translation>Cargar la tarjeta de derivación…</translation>
    </message>
    <message>
        <source>whom to call, services, telephone numbers, safe stop</source>
        <translation>a quién llamar, servicios, teléfonos, parada segura</translation>
    </message>
    <message>
        <source>Referral card</source>
        <translation>Tarjeta de derivación</translation>
    </message>
</context>
<context>
    <name>SafetySection</name>
    <message>
        <source>by hand only</source>
        <translation>solo a mano</translation>
    </message>
    <message>
        <source>No folder yet: nothing is backed up by itself</source>
        <translation>Aún sin carpeta: no se hacen copias automáticas</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>Destino de las copias de seguridad</translation>
    </message>
</context>
<context>
    <name>SampleDialog</name>
    <message>
        <source>What was drawn</source>
        <translation>Qué se extrajo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Pregunta</translation>
    </message>
    <message>
        <source>Drawn &amp;from</source>
        <translation>&amp;Extraída de</translation>
    </message>
    <message>
        <source>&amp;Size of it</source>
        <translation>&amp;Tamaño</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Cómo</translation>
    </message>
    <message>
        <source>The whole number that the drawing began with, if there was one.</source>
        <translation>El número entero con el que empezó la extracción, si lo hubo.</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>Se&amp;milla</translation>
    </message>
    <message>
        <source>Numbers of files or records, one a line; never names.</source>
        <translation>Números de archivos o registros, uno por línea; nunca nombres.</translation>
    </message>
    <message>
        <source>&amp;What was drawn</source>
        <translation>&amp;Qué se extrajo</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>&amp;Record it</source>
        <translation>&amp;Registrar</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>Aún no hay ningún filtro guardado</translation>
    </message>
    <message>
        <source>Save these filters…</source>
        <translation>Guardar estos filtros…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Save these filters</source>
        <translation>Guardar estos filtros</translation>
    </message>
    <message>
        <source>Name of the filters</source>
        <translation>Nombre de los filtros</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>{n} %</source>
        <translation>{n}&#x202f;%</translation>
    </message>
    <message>
        <source>{value}  ·  {rating}  ·  {coverage} answered</source>
        <translation>{value}  ·  {rating}  ·  {coverage} respondido</translation>
    </message>
</context>
<context>
    <name>ScoreButton</name>
    <message>
        <source>Show how the score comes about</source>
        <translation>Mostrar cómo se obtiene la puntuación</translation>
    </message>
    <message>
        <source>Score: {words}</source>
        <translation>Puntuación: {words}</translation>
    </message>
</context>
<context>
    <name>ScreeningCard</name>
    <message>
        <source>Low</source>
        <translation>Grado bajo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Grado medio</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Grado alto</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>In US dollars. Empty: what was paid in the last twelve months.</source>
        <translation>En dólares estadounidenses. Vacío: lo pagado en los últimos doce meses.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Write the value as a number, such as 25000.</source>
        <translation>Escriba el valor como número, por ejemplo 25000.</translation>
    </message>
    <message>
        <source>{form}. Again every {months} months (house default).</source>
        <translation>{form}. De nuevo cada {months} meses (valor de la casa).</translation>
    </message>
    <message>
        <source>No UNSPSC code is known, so a high-risk sector would not show here.</source>
        <translation>No se conoce ningún código UNSPSC, así que un sector de alto riesgo no se vería aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionView</name>
    <message>
        <source>Find in this list</source>
        <translation>Buscar en esta lista</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Reading the network…</source>
        <translation>Leyendo la red…</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Nothing of the kind is known.</source>
        <translation>No se conoce nada de este tipo.</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}&#x202f;%</translation>
    </message>
    <message>
        <source>{method}. {suppliers} suppliers, {links} links.</source>
        <translation>{method}. {suppliers} proveedores, {links} vínculos.</translation>
    </message>
    <message>
        <source>{category}: {n} of {all} cut off without it</source>
        <translation>{category}: sin él quedan aislados {n} de {all}</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
    <message>
        <source>Without them the map falls apart</source>
        <translation>Sin ellos el mapa se divide</translation>
    </message>
    <message>
        <source>Single points of failure</source>
        <translation>Puntos únicos de fallo</translation>
    </message>
    <message>
        <source>The only way for a category</source>
        <translation>La única vía para una categoría</translation>
    </message>
    <message>
        <source>every mapped way of it passes there</source>
        <translation>todas sus vías conocidas pasan por ahí</translation>
    </message>
    <message>
        <source>The marks of 1,000 and 1,800 were made for markets; here they only sort.</source>
        <translation>Las marcas de 1000 y 1800 se hicieron para mercados; aquí solo ordenan.</translation>
    </message>
    <message>
        <source>Money with suppliers never assessed</source>
        <translation>Dinero a proveedores nunca evaluados</translation>
    </message>
    <message>
        <source>no spend is known</source>
        <translation>no se conoce ningún gasto</translation>
    </message>
    <message>
        <source>Money with suppliers whose own suppliers are not known</source>
        <translation>Dinero a proveedores cuyos propios proveedores se desconocen</translation>
    </message>
    <message>
        <source>In contact with people and never assessed</source>
        <translation>En contacto con personas y nunca evaluados</translation>
    </message>
    <message>
        <source>Not passed on</source>
        <translation>No se traslada</translation>
    </message>
    <message>
        <source>Not known whether passed on</source>
        <translation>Se desconoce si se traslada</translation>
    </message>
    <message>
        <source>Clauses not passed on</source>
        <translation>Cláusulas que no se trasladan</translation>
    </message>
    <message>
        <source>Shared details</source>
        <translation>Datos compartidos</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Compartido</translation>
    </message>
    <message>
        <source>Ownership in a circle</source>
        <translation>Propiedad en círculo</translation>
    </message>
    <message>
        <source>Set aside because too many share it: {kind} {detail} ({n})</source>
        <translation>Apartado porque demasiados lo comparten: {kind} {detail} ({n})</translation>
    </message>
    <message>
        <source>Rings of shared details</source>
        <translation>Círculos de datos compartidos</translation>
    </message>
    <message>
        <source>Claims to verify</source>
        <translation>Declaraciones por verificar</translation>
    </message>
    <message>
        <source>Tier {n}</source>
        <translation>Nivel {n}</translation>
    </message>
    <message>
        <source>at most {n}</source>
        <translation>como máximo {n}</translation>
    </message>
    <message>
        <source>Women-owned, of what we buy directly</source>
        <translation>De propiedad de mujeres, sobre lo que compramos directamente</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Tiers are never added: the same money flows through all of them.</source>
        <translation>Los niveles nunca se suman: el mismo dinero pasa por todos ellos.</translation>
    </message>
    <message>
        <source>A claim counts from level 2 on (house default); the rest makes the upper bound.</source>
        <translation>Una declaración cuenta a partir del nivel 2 (valor de la casa); el resto forma el límite superior.</translation>
    </message>
    <message>
        <source>Single points</source>
        <translation>Puntos únicos</translation>
    </message>
    <message>
        <source>Suppliers without whom others no longer reach us.</source>
        <translation>Proveedores sin los cuales otros ya no llegan hasta nosotros.</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Cut off without it</source>
        <translation>Aislados sin él</translation>
    </message>
    <message>
        <source>The only way for</source>
        <translation>El único camino para</translation>
    </message>
    <message>
        <source>Money, all years</source>
        <translation>Dinero, todos los años</translation>
    </message>
    <message>
        <source>Others for the same</source>
        <translation>Otros para lo mismo</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Concentración</translation>
    </message>
    <message>
        <source>How much of our money goes to few, by supplier and by owner.</source>
        <translation>Cuánto de nuestro dinero va a unos pocos, por proveedor y por propietario.</translation>
    </message>
    <message>
        <source>Category and country</source>
        <translation>Categoría y país</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>HHI, suppliers</source>
        <translation>HHI, proveedores</translation>
    </message>
    <message>
        <source>HHI, owners</source>
        <translation>HHI, propietarios</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>El mayor</translation>
    </message>
    <message>
        <source>Largest three</source>
        <translation>Los tres mayores</translation>
    </message>
    <message>
        <source>No money is known: nothing can be said of it.</source>
        <translation>No se conoce ningún dinero: no se puede decir nada al respecto.</translation>
    </message>
    <message>
        <source>Blind spots</source>
        <translation>Puntos ciegos</translation>
    </message>
    <message>
        <source>Never assessed with a gender lens, or own suppliers not known.</source>
        <translation>Nunca evaluados con enfoque de género, o con proveedores propios desconocidos.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Never assessed</source>
        <translation>Nunca evaluado</translation>
    </message>
    <message>
        <source>Own suppliers unknown</source>
        <translation>Proveedores propios desconocidos</translation>
    </message>
    <message>
        <source>Contact with people</source>
        <translation>Contacto con personas</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Cláusulas</translation>
    </message>
    <message>
        <source>Suppliers that carry a clause towards us and do not pass it on.</source>
        <translation>Proveedores que tienen una cláusula con nosotros y no la trasladan.</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Cláusula</translation>
    </message>
    <message>
        <source>Not passed on to</source>
        <translation>No trasladada a</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Se sabe</translation>
    </message>
    <message>
        <source>Rings and loops</source>
        <translation>Círculos y bucles</translation>
    </message>
    <message>
        <source>Reasons to verify who controls; never a finding by themselves.</source>
        <translation>Motivos para verificar quién controla; nunca un hallazgo por sí mismos.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>How they are tied</source>
        <translation>Cómo están vinculados</translation>
    </message>
    <message>
        <source>Offer the same</source>
        <translation>Ofrecen lo mismo</translation>
    </message>
    <message>
        <source>Women-owned</source>
        <translation>De propiedad de mujeres</translation>
    </message>
    <message>
        <source>Women-owned share by tier, from what is verified to what may be.</source>
        <translation>Proporción de empresas de mujeres por nivel, desde lo verificado hasta lo posible.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Se desconoce</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Known for</source>
        <translation>Se conoce para</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) without a rate were left out.</source>
        <translation>
            <numerusform>Se omitió %n importe sin tipo de cambio.</numerusform>
            <numerusform>Se omitieron %n importes sin tipo de cambio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n supplier(s) nobody knows</source>
        <translation>
            <numerusform>de %n proveedor no se sabe</numerusform>
            <numerusform>de %n proveedores no se sabe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsChecklist</name>
    <message>
        <source>Checklist</source>
        <translation>Lista de verificación</translation>
    </message>
    <message>
        <source>&amp;Letters answer too, such as Y for yes</source>
        <translation>Las &amp;letras también responden, por ejemplo S para sí</translation>
    </message>
    <message>
        <source>Digits always answer, on every keyboard layout. Letters follow the language of the window.</source>
        <translation>Las cifras siempre responden, con cualquier teclado. Las letras siguen el idioma de la ventana.</translation>
    </message>
    <message>
        <source>&amp;Second language beside the first</source>
        <translation>&amp;Segundo idioma junto al primero</translation>
    </message>
    <message>
        <source>For work with an interpreter: question, answers, consent and stop cards are shown in both.</source>
        <translation>Para trabajar con interpretación: la pregunta, las respuestas y las tarjetas de consentimiento y de alto se muestran en ambos.</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Secciones de los ajustes</translation>
    </message>
</context>
<context>
    <name>SettingsKeys</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Choose an action, then press the keys you want for it. They count at once.</source>
        <translation>Elija una acción y pulse las teclas que quiera para ella. Valen al momento.</translation>
    </message>
    <message>
        <source>Filter actions</source>
        <translation>Filtrar acciones</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Ninguna tecla</translation>
    </message>
    <message>
        <source>&amp;The usual keys</source>
        <translation>&amp;Las teclas habituales</translation>
    </message>
</context>
<context>
    <name>SettingsLook</name>
    <message>
        <source>Language and look</source>
        <translation>Idioma y aspecto</translation>
    </message>
    <message>
        <source>Every choice counts at once. The window stays where you are.</source>
        <translation>Cada elección vale al momento. La ventana sigue donde está.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>Size of &amp;text</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>Ctrl and + or - change it from anywhere.</source>
        <translation>Ctrl con + o - lo cambia en cualquier parte.</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Consejos</translation>
    </message>
    <message>
        <source>Show dismissed tips &amp;again</source>
        <translation>Mostrar de &amp;nuevo los consejos descartados</translation>
    </message>
</context>
<context>
    <name>SettingsSafety</name>
    <message>
        <source>Safety and backups</source>
        <translation>Seguridad y copias</translation>
    </message>
    <message>
        <source>&amp;Lock after so many minutes without a key or the mouse</source>
        <translation>&amp;Bloquear tras estos minutos sin teclado ni ratón</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>A PIN for this sitting lets you come back quickly. It is forgotten when the window closes; three wrong PINs and the passphrase is needed.</source>
        <translation>Un PIN para esta sesión permite volver rápido. Se olvida al cerrar la ventana; tras tres PIN fallidos hace falta la frase de contraseña.</translation>
    </message>
    <message>
        <source>Set a &amp;PIN for this sitting…</source>
        <translation>Poner un &amp;PIN para esta sesión…</translation>
    </message>
    <message>
        <source>Where &amp;backups go</source>
        <translation>&amp;Destino de las copias de seguridad</translation>
    </message>
    <message>
        <source>Best a USB stick that stays in another bag. Each backup is encrypted with the passphrase of the workspace, opened and checked before it counts.</source>
        <translation>Lo mejor es una memoria USB que se queda en otra bolsa. Cada copia se cifra con la frase de contraseña del espacio de trabajo, se abre y se comprueba antes de que cuente.</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation>&amp;Elegir una carpeta…</translation>
    </message>
    <message>
        <source>&amp;No backups by themselves</source>
        <translation>&amp;No hacer copias automáticas</translation>
    </message>
    <message>
        <source>Back up &amp;every</source>
        <translation>&amp;Hacer una copia cada</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>While the workspace is open, and when it closes. If the stick is not plugged in, the line at the bottom says so; nothing waits for it.</source>
        <translation>Mientras el espacio de trabajo está abierto y al cerrarlo. Si la memoria USB no está conectada, la línea de abajo lo dice; nada se queda a la espera.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Language and look</source>
        <translation>Idioma y aspecto</translation>
    </message>
    <message>
        <source>Safety and backups</source>
        <translation>Seguridad y copias</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de verificación</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Reporting currency</source>
        <translation>Moneda de referencia</translation>
    </message>
    <message>
        <source>Definition of women-owned</source>
        <translation>Definición de propiedad de mujeres</translation>
    </message>
    <message>
        <source>All back to the house default</source>
        <translation>Todo al valor de la casa</translation>
    </message>
    <message>
        <source>How suppliers are counted</source>
        <translation>Cómo se cuentan los proveedores</translation>
    </message>
    <message>
        <source>The largest is {amount}; the earliest is of {day}.</source>
        <translation>El mayor es {amount}; el más antiguo es del {day}.</translation>
    </message>
    <message>
        <source>Give the rate of {currency}…</source>
        <translation>Indicar el tipo de cambio de {currency}…</translation>
    </message>
    <message>
        <source>Everything is counted in {currency} now.</source>
        <translation>Ahora todo se cuenta en {currency}.</translation>
    </message>
    <message>
        <source>Taken out, since no rate leads there: {currencies}.</source>
        <translation>Se quitaron porque ningún tipo de cambio lleva hasta ahí: {currencies}.</translation>
    </message>
    <message>
        <source>{weight}: write a number, such as {example}.</source>
        <translation>{weight}: escriba un número, como {example}.</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) in {currency} have no rate to {reporting} and are left out.</source>
        <translation>
            <numerusform>%n importe en {currency} no tiene tipo de cambio a {reporting} y queda fuera.</numerusform>
            <numerusform>%n importes en {currency} no tienen tipo de cambio a {reporting} y quedan fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s) were turned into it.</source>
        <translation>
            <numerusform>%n tipo de cambio se convirtió.</numerusform>
            <numerusform>%n tipos de cambio se convirtieron.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetupSorts</name>
    <message>
        <source>{currency} for one unit of it</source>
        <translation>{currency} por una unidad</translation>
    </message>
    <message>
        <source>units of it for one {currency}</source>
        <translation>unidades por un {currency}</translation>
    </message>
    <message>
        <source>Add a rate</source>
        <translation>Añadir un tipo de cambio</translation>
    </message>
    <message>
        <source>Change the rate</source>
        <translation>Cambiar el tipo de cambio</translation>
    </message>
    <message>
        <source>No rate is written down.</source>
        <translation>No hay ningún tipo de cambio anotado.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Three letters, such as EUR</source>
        <translation>Tres letras, como EUR</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tipo de cambio</translation>
    </message>
    <message>
        <source>The rate says</source>
        <translation>El tipo de cambio indica</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>A partir de este día</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Such as the UN operational rate</source>
        <translation>Como el tipo de cambio operacional de la ONU</translation>
    </message>
    <message>
        <source>A rate is more than nought.</source>
        <translation>Un tipo de cambio es mayor que cero.</translation>
    </message>
    <message>
        <source>1 {one} = {rate} {other}</source>
        <translation>1 {one} = {rate} {other}</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Desde el {day}</translation>
    </message>
    <message>
        <source>Add an assumed risk</source>
        <translation>Añadir un riesgo supuesto</translation>
    </message>
    <message>
        <source>Change the assumed risk</source>
        <translation>Cambiar el riesgo supuesto</translation>
    </message>
    <message>
        <source>Nothing is assumed for any country or sector.</source>
        <translation>No se supone nada para ningún país ni sector.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Or a sector (UNSPSC)</source>
        <translation>O un sector (UNSPSC)</translation>
    </message>
    <message>
        <source>2, 4, 6 or 8 digits, such as 7611</source>
        <translation>2, 4, 6 u 8 cifras, como 7611</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Choose a country or write a sector, one of the two.</source>
        <translation>Elija un país o escriba un sector, uno de los dos.</translation>
    </message>
    <message>
        <source>Sector {code}</source>
        <translation>Sector {code}</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>Añadir una meta</translation>
    </message>
    <message>
        <source>Change the target</source>
        <translation>Cambiar la meta</translation>
    </message>
    <message>
        <source>No target is set.</source>
        <translation>No se ha fijado ninguna meta.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>In per cent, or in the indicator&apos;s own unit</source>
        <translation>En tanto por ciento, o en la unidad del indicador</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>de {first} a {last}</translation>
    </message>
</context>
<context>
    <name>ShareEditor</name>
    <message>
        <source>How many</source>
        <translation>Cuántas</translation>
    </message>
    <message>
        <source>Out of how many</source>
        <translation>De un total de</translation>
    </message>
    <message>
        <source>of</source>
        <translation>de</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#x202f;%</translation>
    </message>
    <message>
        <source>This is a group of fewer than {threshold} people. A report will not print these numbers, so that nobody can be recognised.</source>
        <translation>Es un grupo de menos de {threshold} personas. El informe no imprimirá estos números, para que no se pueda reconocer a nadie.</translation>
    </message>
    <message>
        <source>There is nothing to take a share of. Where nothing applies, say “not applicable” and why.</source>
        <translation>No hay nada de lo que calcular una proporción. Donde nada aplique, diga «no aplica» y por qué.</translation>
    </message>
    <message>
        <source>{part} of {whole} is more than all. Nothing was changed.</source>
        <translation>{part} de {whole} es más que el total. No se cambió nada.</translation>
    </message>
    <message>
        <source>Both are whole numbers of 0 or more. Nothing was changed.</source>
        <translation>Ambos son números enteros, 0 o más. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>SignForm</name>
    <message>
        <source>Signs as: {role}</source>
        <translation>Función: {role}</translation>
    </message>
    <message>
        <source>Choose an identity…</source>
        <translation>Elija una identidad…</translation>
    </message>
    <message>
        <source>Another identity file…</source>
        <translation>Otro archivo de identidad…</translation>
    </message>
    <message>
        <source>{post}, {office}</source>
        <translation>{post}, {office}</translation>
    </message>
    <message>
        <source>{post}, {office} (no file)</source>
        <translation>{post}, {office} (sin archivo)</translation>
    </message>
    <message>
        <source>The file is not where it was: {file}</source>
        <translation>El archivo no está donde estaba: {file}</translation>
    </message>
    <message>
        <source>Choose an identity</source>
        <translation>Elegir una identidad</translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation>Función al firmar</translation>
    </message>
    <message>
        <source>&amp;Identity</source>
        <translation>Id&amp;entidad</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Passp&amp;hrase of the identity</source>
        <translation>Fr&amp;ase de contraseña de la identidad</translation>
    </message>
    <message>
        <source>Passphrase of the identity</source>
        <translation>Frase de contraseña de la identidad</translation>
    </message>
    <message>
        <source>&amp;Sign and save…</source>
        <translation>Fir&amp;mar y guardar…</translation>
    </message>
</context>
<context>
    <name>SignPdf</name>
    <message>
        <source>Drop the report here that you are asked to sign.</source>
        <translation>Suelte aquí el informe que le han pedido firmar.</translation>
    </message>
    <message>
        <source>The pages of the report will stand here.</source>
        <translation>Las páginas del informe aparecerán aquí.</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Leyendo {file}</translation>
    </message>
    <message>
        <source>With this signature the report is released, and none can be added afterwards.</source>
        <translation>Con esta firma el informe queda aprobado y después no puede añadirse ninguna.</translation>
    </message>
    <message>
        <source>The file you read stays as it is; the signature goes into a new one.</source>
        <translation>El archivo que lee queda como está; la firma va en uno nuevo.</translation>
    </message>
    <message>
        <source>{role}: {post}, {office} ({trust})</source>
        <translation>{role}: {post}, {office} ({trust})</translation>
    </message>
    <message>
        <source>This is no report of this program, so it has no place for a signature.</source>
        <translation>Este no es un informe de este programa, así que no tiene lugar para una firma.</translation>
    </message>
    <message>
        <source>A file that does not hold is not signed. Ask for the last good copy.</source>
        <translation>Un archivo que no se sostiene no se firma. Pida la última copia buena.</translation>
    </message>
    <message>
        <source>Every signature is there already. To sign other content, a new report is written.</source>
        <translation>Ya están todas las firmas. Para firmar otro contenido se escribe un informe nuevo.</translation>
    </message>
    <message>
        <source>Save the file with your signature</source>
        <translation>Guardar el archivo con su firma</translation>
    </message>
    <message>
        <source>opening the identity</source>
        <translation>abriendo la identidad</translation>
    </message>
    <message>
        <source>signing</source>
        <translation>firmando</translation>
    </message>
    <message>
        <source>checking the signed file</source>
        <translation>comprobando el archivo firmado</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Firmando</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>El archivo no se puede abrir.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written and nothing is left behind.</source>
        <translation>Detenido. No se escribió nada ni quedó resto alguno.</translation>
    </message>
    <message>
        <source>The verdict above says that nothing was changed and names who signed before you.</source>
        <translation>El veredicto de arriba dice que nada cambió y nombra a quienes firmaron antes.</translation>
    </message>
    <message>
        <source>You have read the pages, the limits and the page of signatures too, not only the front.</source>
        <translation>Ha leído las páginas, también los límites y la página de firmas, no solo la portada.</translation>
    </message>
    <message>
        <source>The report says what the work found, also where it is uncomfortable.</source>
        <translation>El informe dice lo que el trabajo encontró, también donde incomoda.</translation>
    </message>
    <message>
        <source>Ratings follow from the answers, open notes are settled, STOPs are decided.</source>
        <translation>Las calificaciones se desprenden de las respuestas, las notas abiertas están resueltas y los altos, decididos.</translation>
    </message>
    <message>
        <source>What was decided about each STOP stands in it, and it may leave the office.</source>
        <translation>Consta en él qué se decidió sobre cada alto, y puede salir de la oficina.</translation>
    </message>
    <message>
        <source>Nobody can be recognised from a text, a small number or a quotation.</source>
        <translation>Nadie puede ser reconocido por un texto, un número pequeño o una cita.</translation>
    </message>
    <message>
        <source>Steps to a signature</source>
        <translation>Pasos hasta la firma</translation>
    </message>
    <message>
        <source>Before you put your name to it</source>
        <translation>Antes de poner su firma</translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation>Firmarlo</translation>
    </message>
</context>
<context>
    <name>SigningDoor</name>
    <message>
        <source>Identity known here</source>
        <translation>Identidad conocida aquí</translation>
    </message>
    <message>
        <source>{post}, {office}</source>
        <translation>{post}, {office}</translation>
    </message>
    <message>
        <source>Identities and trust</source>
        <translation>Identidades y confianza</translation>
    </message>
    <message>
        <source>key certificate fingerprint trust pin</source>
        <translation>clave certificado huella confianza firma pin</translation>
    </message>
</context>
<context>
    <name>SigningKey</name>
    <message>
        <source>Where to keep the key</source>
        <translation>Dónde guardar la clave</translation>
    </message>
    <message>
        <source>Keys (*.p12)</source>
        <translation>Claves (*.p12)</translation>
    </message>
    <message>
        <source>Choose your identity file</source>
        <translation>Elija su archivo de identidad</translation>
    </message>
    <message>
        <source>Keys (*.p12 *.pfx)</source>
        <translation>Claves (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>The key needs a passphrase of at least 12 characters.</source>
        <translation>La clave necesita una frase de contraseña de al menos 12 caracteres.</translation>
    </message>
    <message>
        <source>The two passphrases of the key are not the same.</source>
        <translation>Las dos frases de contraseña de la clave no son iguales.</translation>
    </message>
    <message>
        <source>Say where to keep the key file.</source>
        <translation>Diga dónde guardar el archivo de clave.</translation>
    </message>
    <message>
        <source>Choose the identity file.</source>
        <translation>Elija el archivo de identidad.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Version {number} · works offline</source>
        <translation>Versión {number} · funciona sin conexión</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encuentra</translation>
    </message>
    <message>
        <source>Moved, deleted, or on a disk that is not plugged in</source>
        <translation>Movido, borrado o en un disco que no está conectado</translation>
    </message>
    <message>
        <source>Take {name} off this list; the file stays</source>
        <translation>Quitar {name} de esta lista; el archivo se queda</translation>
    </message>
    <message>
        <source>{day} · {folder}</source>
        <translation>{day} · {folder}</translation>
    </message>
    <message>
        <source>Open {name}, {about}</source>
        <translation>Abrir {name}, {about}</translation>
    </message>
    <message>
        <source>Opened today</source>
        <translation>Abierto hoy</translation>
    </message>
    <message>
        <source>Opened yesterday</source>
        <translation>Abierto ayer</translation>
    </message>
    <message>
        <source>Opened on {day}</source>
        <translation>Abierto el {day}</translation>
    </message>
    <message>
        <source>From a guided gender-lens checklist to a signed report that proves itself. Everything stays on this laptop.</source>
        <translation>De una lista de verificación guiada, con perspectiva de género, a un informe firmado que se prueba por sí mismo. Todo queda en este equipo.</translation>
    </message>
    <message>
        <source>&amp;New workspace</source>
        <translation>&amp;Nuevo espacio de trabajo</translation>
    </message>
    <message>
        <source>&amp;Open a workspace…</source>
        <translation>&amp;Abrir un espacio de trabajo…</translation>
    </message>
    <message>
        <source>&amp;Try with sample data</source>
        <translation>&amp;Probar con datos de ejemplo</translation>
    </message>
    <message>
        <source>&amp;Verify a report (PDF)</source>
        <translation>&amp;Verificar un informe (PDF)</translation>
    </message>
    <message>
        <source>&amp;Sign a report (PDF)</source>
        <translation>&amp;Firmar un informe (PDF)</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>&amp;How to begin</source>
        <translation>&amp;Cómo empezar</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Espacios de trabajo recientes</translation>
    </message>
    <message>
        <source>None yet. A workspace is one encrypted file with all your work in it: engagements, answers, evidence, findings. Make a new one, or look around first with sample data; it is thrown away afterwards.</source>
        <translation>Todavía ninguno. Un espacio de trabajo es un solo archivo cifrado con todo su trabajo: encargos, respuestas, evidencias, hallazgos. Cree uno nuevo, o eche antes un vistazo con datos de ejemplo; después se eliminan.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>T&amp;ema</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
</context>
<context>
    <name>StopCard</name>
    <message>
        <source>Nothing more is asked here. What is done about it is decided later, in the review.</source>
        <translation>Aquí no se pregunta nada más. Qué se hace al respecto se decide después, en la revisión.</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>He leído esto</translation>
    </message>
</context>
<context>
    <name>StopDialog</name>
    <message>
        <source>Decide about the stop of {item}</source>
        <translation>Decidir sobre el alto de {item}</translation>
    </message>
    <message>
        <source>Write nothing about a case or a person: only what was decided about the process.</source>
        <translation>No escriba nada sobre un caso o una persona: solo qué se decidió sobre el proceso.</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Decisión</translation>
    </message>
    <message>
        <source>Post, never a name</source>
        <translation>El puesto, nunca un nombre</translation>
    </message>
    <message>
        <source>To go on with safeguards, the head of office decides.</source>
        <translation>Continuar con salvaguardias lo decide la jefatura de la oficina.</translation>
    </message>
    <message>
        <source>Decided &amp;by</source>
        <translation>Decidido &amp;por</translation>
    </message>
    <message>
        <source>Only &amp;until</source>
        <translation>Solo &amp;hasta</translation>
    </message>
    <message>
        <source>Last day of the decision</source>
        <translation>Último día de la decisión</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;Record the decision</source>
        <translation>&amp;Registrar la decisión</translation>
    </message>
</context>
<context>
    <name>Stopping</name>
    <message>
        <source>Noted: the consent card was read.</source>
        <translation>Anotado: se leyó la tarjeta de consentimiento.</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Too short</source>
        <translation>Demasiado corta</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Débil</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Aceptable</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Sólida</translation>
    </message>
    <message>
        <source>Four or five words that do not belong together are strong and easy to type.</source>
        <translation>Cuatro o cinco palabras sin relación entre sí son sólidas y fáciles de escribir.</translation>
    </message>
    <message>
        <source>It is short.</source>
        <translation>Es corta.</translation>
    </message>
    <message>
        <source>It holds a word that is guessed first.</source>
        <translation>Contiene una palabra de las que primero se adivinan.</translation>
    </message>
    <message>
        <source>It repeats itself.</source>
        <translation>Se repite.</translation>
    </message>
    <message>
        <source>It holds a row of keys or a count.</source>
        <translation>Contiene una fila de teclas o una serie.</translation>
    </message>
    <message>
        <source>It holds a year.</source>
        <translation>Contiene un año.</translation>
    </message>
    <message>
        <source>Good. Remember it, or write it down and keep it where money is kept.</source>
        <translation>Bien. Recuérdela, o anótela y guárdela donde se guarda el dinero.</translation>
    </message>
    <message>
        <source>One or two more words that nobody expects would help.</source>
        <translation>Una o dos palabras más que nadie espere ayudarían.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s); house default.</source>
        <translation>
            <numerusform>Al menos %n carácter; valor propio por defecto.</numerusform>
            <numerusform>Al menos %n caracteres; valor propio por defecto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>no owner</source>
        <translation>sin responsable</translation>
    </message>
    <message>
        <source>next review {day}</source>
        <translation>próxima revisión el {day}</translation>
    </message>
    <message>
        <source>Open the risk</source>
        <translation>Abrir el riesgo</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Valorar</translation>
    </message>
    <message>
        <source>How it hits each group: {stage}</source>
        <translation>Cómo afecta a cada grupo: {stage}</translation>
    </message>
    <message>
        <source>Gap of {gap} between groups: it is shown, never averaged away.</source>
        <translation>Diferencia de {gap} entre grupos: se muestra, nunca se promedia.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Por mirar</translation>
    </message>
</context>
<context>
    <name>SupplierCards</name>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
</context>
<context>
    <name>SupplierCommands</name>
    <message>
        <source>New supplier</source>
        <translation>Nuevo proveedor</translation>
    </message>
    <message>
        <source>add vendor, sub-contractor, labour agency</source>
        <translation>añadir empresa vendedora, subcontratista, agencia de mano de obra</translation>
    </message>
    <message>
        <source>Show suppliers due for reassessment</source>
        <translation>Mostrar los proveedores que toca reevaluar</translation>
    </message>
    <message>
        <source>Show suppliers nobody has assessed</source>
        <translation>Mostrar los proveedores que nadie ha evaluado</translation>
    </message>
    <message>
        <source>Import suppliers</source>
        <translation>Importar proveedores</translation>
    </message>
    <message>
        <source>Decide which suppliers are the same</source>
        <translation>Decidir qué proveedores son el mismo</translation>
    </message>
    <message>
        <source>Analyse the supplier network</source>
        <translation>Analizar la red de proveedores</translation>
    </message>
    <message>
        <source>Open the supplier map</source>
        <translation>Abrir el mapa de proveedores</translation>
    </message>
    <message>
        <source>Exchange rates and reporting currency</source>
        <translation>Tipos de cambio y moneda de referencia</translation>
    </message>
    <message>
        <source>money convert dollar euro rate currency setup</source>
        <translation>dinero convertir dólar euro tipo cambio moneda divisa ajustes</translation>
    </message>
    <message>
        <source>Definition of women-owned</source>
        <translation>Definición de propiedad de mujeres</translation>
    </message>
    <message>
        <source>ownership IWA 34 UN 51 national rule setup</source>
        <translation>propiedad IWA 34 UN 51 norma nacional definición ajustes</translation>
    </message>
    <message>
        <source>Targets of procurement indicators</source>
        <translation>Metas de los indicadores de compras</translation>
    </message>
    <message>
        <source>goal period share setup</source>
        <translation>meta objetivo periodo parte ajustes</translation>
    </message>
    <message>
        <source>Risk assumed where nobody has assessed</source>
        <translation>Riesgo supuesto donde nadie ha evaluado</translation>
    </message>
    <message>
        <source>prior country sector estimate setup</source>
        <translation>supuesto previo país sector estimación ajustes</translation>
    </message>
    <message>
        <source>Weights of exposure</source>
        <translation>Pesos de la exposición</translation>
    </message>
    <message>
        <source>house default how we count model setup</source>
        <translation>valor de la casa cómo contamos modelo ajustes</translation>
    </message>
</context>
<context>
    <name>SupplierDoor</name>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Supplier in {country}</source>
        <translation>Proveedor en {country}</translation>
    </message>
</context>
<context>
    <name>SupplierEngagements</name>
    <message>
        <source>An assessment is an engagement; once issued, what it concludes is written on the supplier.</source>
        <translation>Una evaluación es un encargo; una vez emitida, lo que concluye se anota en el proveedor.</translation>
    </message>
    <message>
        <source>Engagements about this supplier</source>
        <translation>Encargos sobre este proveedor</translation>
    </message>
    <message>
        <source>Nobody has assessed this supplier so far. Not assessed is not safe.</source>
        <translation>Hasta ahora nadie ha evaluado este proveedor. Sin evaluar no significa seguro.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Calificación</translation>
    </message>
    <message>
        <source>{answered} of {shown}</source>
        <translation>{answered} de {shown}</translation>
    </message>
</context>
<context>
    <name>SupplierEntry</name>
    <message>
        <source>{field} (if known)</source>
        <translation>{field} (si se conoce)</translation>
    </message>
    <message>
        <source>{field} is still missing.</source>
        <translation>{field}: aún falta.</translation>
    </message>
    <message>
        <source>This cannot be kept: look again at {fields}.</source>
        <translation>Esto no se puede guardar: revise {fields}.</translation>
    </message>
    <message>
        <source>This cannot be kept: the parts do not fit together. Look again at the days.</source>
        <translation>Esto no se puede guardar: las partes no encajan entre sí. Revise las fechas.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>SupplierExposure</name>
    <message>
        <source>Where it comes from, the largest part first. Own risk times what passes on along the way is what arrives here; the shares add up to 100 %.</source>
        <translation>De dónde viene, primero la parte mayor. El riesgo propio por lo que se transmite en el camino es lo que llega aquí; las partes suman el 100 %.</translation>
    </message>
</context>
<context>
    <name>SupplierFacts</name>
    <message>
        <source>Who it is</source>
        <translation>Quién es</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Other names, one a line</source>
        <translation>Otros nombres, uno por línea</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Sectors (UNSPSC codes)</source>
        <translation>Sectores (códigos UNSPSC)</translation>
    </message>
    <message>
        <source>Sectors in words, one a line</source>
        <translation>Sectores en palabras, uno por línea</translation>
    </message>
    <message>
        <source>Numbers that others gave it</source>
        <translation>Números que le asignaron otros</translation>
    </message>
    <message>
        <source>Where it works</source>
        <translation>Dónde trabaja</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Ownership by women</source>
        <translation>Propiedad de mujeres</translation>
    </message>
    <message>
        <source>Share owned by women, in per cent</source>
        <translation>Participación de mujeres en la propiedad, en por ciento</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Share that the national rule asks for at least, in per cent</source>
        <translation>Participación mínima que exige la norma nacional, en por ciento</translation>
    </message>
    <message>
        <source>Management and control lie with women</source>
        <translation>La dirección y el control corresponden a mujeres</translation>
    </message>
    <message>
        <source>Operated independently of businesses that are not owned by women</source>
        <translation>Opera con independencia de empresas que no son de propiedad de mujeres</translation>
    </message>
    <message>
        <source>How far it was verified</source>
        <translation>Grado de verificación</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Verificado el</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>Conducta</translation>
    </message>
    <message>
        <source>Protection from sexual exploitation and abuse (PSEA)</source>
        <translation>Protección contra la explotación y el abuso sexuales (PSEA)</translation>
    </message>
    <message>
        <source>Supplier code accepted on</source>
        <translation>Código de proveedores aceptado el</translation>
    </message>
    <message>
        <source>Acceptance ends on</source>
        <translation>La aceptación termina el</translation>
    </message>
    <message>
        <source>Workers by sex and level</source>
        <translation>Personal por sexo y nivel</translation>
    </message>
    <message>
        <source>Certificates and audits by others</source>
        <translation>Certificados y auditorías de terceros</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Gasto</translation>
    </message>
</context>
<context>
    <name>SupplierFields</name>
    <message>
        <source>Not known</source>
        <translation>Se desconoce</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>{field}: write per cent from 0 to 100, such as 60.</source>
        <translation>{field}: escriba un porcentaje de 0 a 100, como 60.</translation>
    </message>
    <message>
        <source>{field}: write a whole number, such as 12.</source>
        <translation>{field}: escriba un número entero, por ejemplo 12.</translation>
    </message>
    <message>
        <source>{field}: write a number, such as {example}.</source>
        <translation>{field}: escriba un número, como {example}.</translation>
    </message>
    <message>
        <source>{field}: several suppliers are called {name}. Match them first.</source>
        <translation>{field}: varios proveedores se llaman {name}. Resuelva antes las coincidencias.</translation>
    </message>
    <message>
        <source>{field}: no supplier is called {name}. Pick one from the list.</source>
        <translation>{field}: ningún proveedor se llama {name}. Elija uno de la lista.</translation>
    </message>
    <message>
        <source>Our organisation</source>
        <translation>Nuestra organización</translation>
    </message>
</context>
<context>
    <name>SupplierFilters</name>
    <message>
        <source>Any country</source>
        <translation>Cualquier país</translation>
    </message>
    <message>
        <source>Any sector</source>
        <translation>Cualquier sector</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>Cualquier tipo</translation>
    </message>
    <message>
        <source>Assessed or not</source>
        <translation>Evaluados o no</translation>
    </message>
    <message>
        <source>Any ownership</source>
        <translation>Cualquier propiedad</translation>
    </message>
    <message>
        <source>Any depth of assessment</source>
        <translation>Cualquier profundidad de evaluación</translation>
    </message>
    <message>
        <source>Any PSEA status</source>
        <translation>Cualquier estado PSEA</translation>
    </message>
    <message>
        <source>High in any theme</source>
        <translation>Alta en algún tema</translation>
    </message>
    <message>
        <source>Any exposure</source>
        <translation>Cualquier exposición</translation>
    </message>
    <message>
        <source>Sells to us directly</source>
        <translation>Nos vende directamente</translation>
    </message>
    <message>
        <source>Second tier</source>
        <translation>Segundo nivel</translation>
    </message>
    <message>
        <source>Third tier and beyond</source>
        <translation>Tercer nivel y siguientes</translation>
    </message>
    <message>
        <source>No known way to us</source>
        <translation>Sin vía conocida hasta nosotros</translation>
    </message>
    <message>
        <source>Any tier</source>
        <translation>Cualquier nivel</translation>
    </message>
    <message>
        <source>Supplier code has ended</source>
        <translation>El código de proveedores ha vencido</translation>
    </message>
    <message>
        <source>A certificate ends or has ended</source>
        <translation>Un certificado vence o ha vencido</translation>
    </message>
    <message>
        <source>Ended or not</source>
        <translation>Vencidos o no</translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>País desconocido</translation>
    </message>
    <message>
        <source>UNSPSC {code}</source>
        <translation>UNSPSC {code}</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} de {all}</translation>
    </message>
    <message numerus="yes">
        <source>%n supplier(s)</source>
        <translation>
            <numerusform>%n proveedor</numerusform>
            <numerusform>%n proveedores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupplierFindings</name>
    <message>
        <source>Findings about this supplier</source>
        <translation>Hallazgos sobre este proveedor</translation>
    </message>
    <message>
        <source>No engagement about this supplier has a finding.</source>
        <translation>Ningún encargo sobre este proveedor tiene hallazgos.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message numerus="yes">
        <source>%n open action(s)</source>
        <translation>
            <numerusform>%n acción abierta</numerusform>
            <numerusform>%n acciones abiertas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupplierForm</name>
    <message>
        <source>Start an assessment</source>
        <translation>Empezar una evaluación</translation>
    </message>
    <message>
        <source>More about this supplier</source>
        <translation>Más sobre este proveedor</translation>
    </message>
</context>
<context>
    <name>SupplierImportForm</name>
    <message>
        <source>Drop a list here as you have it: a spreadsheet (CSV, XLSX, XLS, ODS), open contracting data (OCDS), ownership statements (BODS), a list of Open Supply Hub, GLEIF data, GraphML or GEXF.</source>
        <translation>Suelte aquí una lista tal como la tenga: una hoja de cálculo (CSV, XLSX, XLS, ODS), datos abiertos de contratación (OCDS), declaraciones de propiedad (BODS), una lista de Open Supply Hub, datos GLEIF, GraphML o GEXF.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Earlier imports; each can be undone as a whole</source>
        <translation>Importaciones anteriores; cada una puede deshacerse por completo</translation>
    </message>
    <message>
        <source>For the whole file</source>
        <translation>Para todo el archivo</translation>
    </message>
</context>
<context>
    <name>SupplierList</name>
    <message>
        <source>Suppliers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>No supplier fits these filters.</source>
        <translation>Ningún proveedor se ajusta a estos filtros.</translation>
    </message>
    <message>
        <source>As there is room</source>
        <translation>Según el espacio</translation>
    </message>
    <message>
        <source>No suppliers yet. Take in a list as you have it: a spreadsheet, open contracting data, an ownership register. Or write down the first supplier yourself.</source>
        <translation>Aún no hay proveedores. Importe una lista tal como la tenga: una hoja de cálculo, datos abiertos de contratación, un registro de propiedad. O anote el primer proveedor.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importar una lista</translation>
    </message>
    <message>
        <source>Reading the suppliers…</source>
        <translation>Leyendo los proveedores…</translation>
    </message>
    <message>
        <source>Find by name or number</source>
        <translation>Buscar por nombre o número</translation>
    </message>
    <message>
        <source>Words of the name, an alias, a number, the country or the sector</source>
        <translation>Palabras del nombre, un alias, un número, el país o el sector</translation>
    </message>
    <message>
        <source>Find suppliers</source>
        <translation>Buscar proveedores</translation>
    </message>
    <message>
        <source>Show which country</source>
        <translation>Qué país mostrar</translation>
    </message>
    <message>
        <source>Show which type</source>
        <translation>Qué tipo mostrar</translation>
    </message>
    <message>
        <source>Show which sector</source>
        <translation>Qué sector mostrar</translation>
    </message>
    <message>
        <source>Show which state of assessment</source>
        <translation>Qué situación de evaluación mostrar</translation>
    </message>
    <message>
        <source>Show which exposure</source>
        <translation>Qué exposición mostrar</translation>
    </message>
    <message>
        <source>Show which tier</source>
        <translation>Qué nivel mostrar</translation>
    </message>
    <message>
        <source>Show which ownership</source>
        <translation>Qué propiedad mostrar</translation>
    </message>
    <message>
        <source>Show which depth of assessment</source>
        <translation>Qué profundidad de evaluación mostrar</translation>
    </message>
    <message>
        <source>Show which PSEA status</source>
        <translation>Qué estado PSEA mostrar</translation>
    </message>
    <message>
        <source>Show what has ended</source>
        <translation>Mostrar lo que ha vencido</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Mostrar todo de nuevo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Which columns the table shows</source>
        <translation>Qué columnas muestra la tabla</translation>
    </message>
</context>
<context>
    <name>SupplierMap</name>
    <message>
        <source>Find on the map</source>
        <translation>Buscar en el mapa</translation>
    </message>
    <message>
        <source>Words of a name; Enter goes to the next one that fits</source>
        <translation>Palabras de un nombre; Intro va al siguiente que encaja</translation>
    </message>
    <message>
        <source>How it is drawn</source>
        <translation>Cómo se dibuja</translation>
    </message>
    <message>
        <source>Details and legend</source>
        <translation>Detalles y leyenda</translation>
    </message>
    <message>
        <source>Layout of the map</source>
        <translation>Disposición del mapa</translation>
    </message>
    <message>
        <source>What colour and shape say</source>
        <translation>Qué dicen el color y la forma</translation>
    </message>
    <message>
        <source>Exposure to what</source>
        <translation>Exposición a qué</translation>
    </message>
    <message>
        <source>Groups on the map</source>
        <translation>Grupos en el mapa</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation>Alejar (-)</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>The whole map (Home)</source>
        <translation>El mapa entero (Inicio)</translation>
    </message>
    <message>
        <source>The whole map</source>
        <translation>El mapa entero</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Guardar como imagen…</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Mostrar todo de nuevo</translation>
    </message>
</context>
<context>
    <name>SupplierMatches</name>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decididos</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <source>Find pairs by name</source>
        <translation>Buscar pares por nombre</translation>
    </message>
    <message>
        <source>Show which pairs</source>
        <translation>Qué pares mostrar</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>El mismo</translation>
    </message>
    <message>
        <source>Marks the chosen pairs as the same (key S)</source>
        <translation>Marca los pares elegidos como el mismo (tecla S)</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Distintos</translation>
    </message>
    <message>
        <source>Marks the chosen pairs as different (key D)</source>
        <translation>Marca los pares elegidos como distintos (tecla D)</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Dejarlo abierto</translation>
    </message>
    <message>
        <source>Takes the mark away (key L)</source>
        <translation>Quita la marca (tecla L)</translation>
    </message>
    <message>
        <source>Mark all that are certain</source>
        <translation>Marcar todos los seguros</translation>
    </message>
    <message>
        <source>Take apart…</source>
        <translation>Separar…</translation>
    </message>
    <message>
        <source>Compare side by side</source>
        <translation>Comparar uno junto al otro</translation>
    </message>
    <message>
        <source>Open the supplier</source>
        <translation>Abrir el proveedor</translation>
    </message>
    <message>
        <source>Marks every pair whose names are written the same, where no number, address or country speaks against it</source>
        <translation>Marca todos los pares con el nombre escrito igual, cuando ningún número, dirección o país habla en contra</translation>
    </message>
</context>
<context>
    <name>SupplierOverview</name>
    <message>
        <source>Assessment</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Screening: how deep an assessment goes</source>
        <translation>Cribado: qué profundidad tiene una evaluación</translation>
    </message>
    <message>
        <source>Exposure by theme</source>
        <translation>Exposición por tema</translation>
    </message>
    <message>
        <source>Women in the business</source>
        <translation>Las mujeres en la empresa</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>Por verificar</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>De un vistazo</translation>
    </message>
</context>
<context>
    <name>SupplierPage</name>
    <message>
        <source>Look again at {text}: it may name a person or tell of a case.</source>
        <translation>Revise {text}: puede nombrar a una persona o contar un caso.</translation>
    </message>
</context>
<context>
    <name>SupplierRelationships</name>
    <message>
        <source>Add a relationship</source>
        <translation>Añadir una relación</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Terminar…</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Open the other supplier</source>
        <translation>Abrir el otro proveedor</translation>
    </message>
    <message>
        <source>Show what has ended</source>
        <translation>Mostrar lo que ha terminado</translation>
    </message>
</context>
<context>
    <name>SupplierRoom</name>
    <message>
        <source>Suppliers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>How we count</source>
        <translation>Cómo contamos</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>The report of the supplier network, to be signed</source>
        <translation>El informe de la red de proveedores, para firmar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation>Nuevo proveedor</translation>
    </message>
    <message>
        <source>Pages about suppliers</source>
        <translation>Páginas sobre proveedores</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Hoja de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>Text table (*.csv)</source>
        <translation>Tabla de texto (*.csv)</translation>
    </message>
    <message>
        <source>Graph (*.graphml *.gexf)</source>
        <translation>Grafo (*.graphml *.gexf)</translation>
    </message>
    <message>
        <source>Open contracting data (*.json)</source>
        <translation>Datos abiertos de contratación (*.json)</translation>
    </message>
    <message>
        <source>Export the registry</source>
        <translation>Exportar el registro</translation>
    </message>
    <message>
        <source>suppliers</source>
        <translation>proveedores</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>Escribiendo {file}…</translation>
    </message>
    <message numerus="yes">
        <source>%n supplier(s) written to {file}.</source>
        <translation>
            <numerusform>%n proveedor escrito en {file}.</numerusform>
            <numerusform>%n proveedores escritos en {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n person(s) in business alone only the initials.</source>
        <translation>
            <numerusform>De %n persona que trabaja por cuenta propia, solo las iniciales.</numerusform>
            <numerusform>De %n personas que trabajan por cuenta propia, solo las iniciales.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SupplierScreen</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>This supplier is not in the registry any more.</source>
        <translation>Este proveedor ya no está en el registro.</translation>
    </message>
    <message>
        <source>Reading the suppliers…</source>
        <translation>Leyendo los proveedores…</translation>
    </message>
    <message>
        <source>Pages of the supplier</source>
        <translation>Páginas del proveedor</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Mostrar en el mapa</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Mostrar en la tabla</translation>
    </message>
    <message>
        <source>History of this supplier</source>
        <translation>Historial de este proveedor</translation>
    </message>
    <message>
        <source>Split what was matched…</source>
        <translation>Separar lo que se fusionó…</translation>
    </message>
    <message>
        <source>Remove from the registry…</source>
        <translation>Eliminar del registro…</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Assessment: {state}</source>
        <translation>Evaluación: {state}</translation>
    </message>
    <message>
        <source>Why is {name} removed? Its relationships go with it; this can be undone.</source>
        <translation>¿Por qué se elimina {name}? Sus relaciones se eliminan también; se puede deshacer.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Eliminarlo</translation>
    </message>
    <message>
        <source>{name} was removed from the registry.</source>
        <translation>{name} se eliminó del registro.</translation>
    </message>
</context>
<context>
    <name>SupplierSetup</name>
    <message>
        <source>Currency and exchange rates</source>
        <translation>Moneda y tipos de cambio</translation>
    </message>
    <message>
        <source>Every amount is counted in the reporting currency by the newest rate that reaches back to its day. What has no rate is left out of every figure, and said so.</source>
        <translation>Cada importe se cuenta en la moneda de referencia con el tipo de cambio más reciente que alcanza su día. Lo que no tiene tipo de cambio queda fuera de todas las cifras, y se dice.</translation>
    </message>
    <message>
        <source>Who counts as women-owned</source>
        <translation>Qué cuenta como propiedad de mujeres</translation>
    </message>
    <message>
        <source>Analysis and indicators judge every claim by this definition; how far a claim was verified counts apart. Exactly 50 % is neither.</source>
        <translation>El análisis y los indicadores juzgan cada declaración con esta definición; hasta dónde se verificó cuenta aparte. Exactamente el 50 % no es ni lo uno ni lo otro.</translation>
    </message>
    <message>
        <source>Targets of indicators</source>
        <translation>Metas de los indicadores</translation>
    </message>
    <message>
        <source>What an indicator should reach in a period; the indicators of the analysis show whether it did.</source>
        <translation>Lo que un indicador debería alcanzar en un periodo; los indicadores del análisis muestran si lo hizo.</translation>
    </message>
    <message>
        <source>Risk assumed where nobody has assessed</source>
        <translation>Riesgo supuesto donde nadie ha evaluado</translation>
    </message>
    <message>
        <source>It only moves the upper end of an exposure and is never shown as found. The program brings none.</source>
        <translation>Solo mueve el extremo superior de una exposición y nunca se muestra como hallado. El programa no trae ninguno.</translation>
    </message>
    <message>
        <source>Weights of exposure</source>
        <translation>Pesos de la exposición</translation>
    </message>
    <message>
        <source>How much of a risk passes on along the network. Each is a house default until you change it.</source>
        <translation>Cuánto de un riesgo se transmite por la red. Cada uno es un valor de la casa hasta que se cambia.</translation>
    </message>
</context>
<context>
    <name>SupplierSorts</name>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Mujeres</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Añadir un número</translation>
    </message>
    <message>
        <source>Change the number</source>
        <translation>Cambiar el número</translation>
    </message>
    <message>
        <source>No number is known. A UNGM number or an LEI keeps doubles out.</source>
        <translation>No se conoce ningún número. Un número UNGM o un LEI evita duplicados.</translation>
    </message>
    <message>
        <source>Kind of number</source>
        <translation>Tipo de número</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Country or agency that gave it</source>
        <translation>País u organismo que lo dio</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Añadir un lugar</translation>
    </message>
    <message>
        <source>Change the place</source>
        <translation>Cambiar el lugar</translation>
    </message>
    <message>
        <source>No place is written down.</source>
        <translation>No hay ningún lugar anotado.</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Nombre del lugar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Add a level</source>
        <translation>Añadir un nivel</translation>
    </message>
    <message>
        <source>Change the counts</source>
        <translation>Cambiar los recuentos</translation>
    </message>
    <message>
        <source>Not known how many women and men work there.</source>
        <translation>No se sabe cuántas mujeres y cuántos hombres trabajan ahí.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hombres</translation>
    </message>
    <message>
        <source>Persons of another gender</source>
        <translation>Personas de otro género</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>{n} women</source>
        <translation>{n} mujeres</translation>
    </message>
    <message>
        <source>Small counts: reports and exports withhold them.</source>
        <translation>Recuentos pequeños: los informes y las exportaciones los omiten.</translation>
    </message>
    <message>
        <source>Add a certificate</source>
        <translation>Añadir un certificado</translation>
    </message>
    <message>
        <source>Change the certificate</source>
        <translation>Cambiar el certificado</translation>
    </message>
    <message>
        <source>No certificate is written down.</source>
        <translation>No hay ningún certificado anotado.</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Such as SMETA 7.0 or WEConnect International</source>
        <translation>Como SMETA 7.0 o WEConnect International</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Emitido el</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Vence el</translation>
    </message>
    <message>
        <source>Add an amount</source>
        <translation>Añadir un importe</translation>
    </message>
    <message>
        <source>Change the amount</source>
        <translation>Cambiar el importe</translation>
    </message>
    <message>
        <source>No money is written down.</source>
        <translation>No hay dinero anotado.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Below nought for a credit note</source>
        <translation>Menor que cero para una nota de crédito</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Stage of money</source>
        <translation>Fase del dinero</translation>
    </message>
    <message>
        <source>Stages are never added to one another.</source>
        <translation>Las fases nunca se suman entre sí.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>del {first} al {last}</translation>
    </message>
</context>
<context>
    <name>SupplierSpend</name>
    <message>
        <source>no rate for {currencies}</source>
        <translation>sin tipo de cambio para {currencies}</translation>
    </message>
    <message>
        <source>Written down: {amounts}. {missing} to {currency}: it cannot be added up.</source>
        <translation>Anotado: {amounts}. {missing} a {currency}: no se puede sumar.</translation>
    </message>
    <message>
        <source>{amount}: of periods that reach further, the part within these months</source>
        <translation>{amount}: de los periodos más largos, la parte dentro de estos meses</translation>
    </message>
</context>
<context>
    <name>SupplierSummary</name>
    <message>
        <source>Exposure by theme</source>
        <translation>Exposición por tema</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Give the exchange rate…</source>
        <translation>Indicar el tipo de cambio…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Mostrar en el mapa</translation>
    </message>
    <message>
        <source>Tier from us</source>
        <translation>Nivel desde nosotros</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Depth of assessment</source>
        <translation>Profundidad de la evaluación</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Propiedad</translation>
    </message>
    <message>
        <source>PSEA</source>
        <translation>PSEA</translation>
    </message>
    <message>
        <source>Supplier code accepted</source>
        <translation>Código de proveedores aceptado</translation>
    </message>
    <message>
        <source>Spend, last twelve months</source>
        <translation>Gasto, últimos doce meses</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Sectores</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <source>What it inherits is being worked out…</source>
        <translation>Se está calculando lo que hereda…</translation>
    </message>
    <message>
        <source>What it inherits could not be calculated: below is its own risk only.</source>
        <translation>No se pudo calcular lo que hereda: abajo está solo su riesgo propio.</translation>
    </message>
    <message>
        <source>Nothing is known of risk at this supplier or before it: not assessed is not safe.</source>
        <translation>No se conoce ningún riesgo en este proveedor ni antes de él: sin evaluar no significa seguro.</translation>
    </message>
</context>
<context>
    <name>SupplierTable</name>
    <message>
        <source>{near} to {far}</source>
        <translation>de {near} a {far}</translation>
    </message>
    <message>
        <source>SEA and GBV</source>
        <translation>EAS y VG</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>Condiciones laborales</translation>
    </message>
    <message>
        <source>PSEA capacity</source>
        <translation>Capacidad PSEA</translation>
    </message>
    <message>
        <source>Equal pay</source>
        <translation>Igualdad salarial</translation>
    </message>
    <message>
        <source>Not calculated</source>
        <translation>Sin calcular</translation>
    </message>
    <message>
        <source>What it inherits is being worked out.</source>
        <translation>Se está calculando lo que hereda.</translation>
    </message>
    <message>
        <source>Nothing is known of risk at it or before it: not assessed is not safe.</source>
        <translation>No se sabe de ningún riesgo en él ni antes de él: sin evaluar no significa seguro.</translation>
    </message>
    <message>
        <source>{when}: {day}</source>
        <translation>{when}: {day}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Calificación</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Propiedad</translation>
    </message>
    <message>
        <source>PSEA</source>
        <translation>PSEA</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>12-month spend</source>
        <translation>Gasto de 12 meses</translation>
    </message>
</context>
<context>
    <name>SupplierTime</name>
    <message>
        <source>Time machine</source>
        <translation>Máquina del tiempo</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Volver a ahora</translation>
    </message>
    <message>
        <source>Saved states</source>
        <translation>Estados guardados</translation>
    </message>
    <message>
        <source>Compare with now…</source>
        <translation>Comparar con ahora…</translation>
    </message>
    <message>
        <source>As we knew it on</source>
        <translation>Como lo sabíamos el</translation>
    </message>
    <message>
        <source>As it was true on</source>
        <translation>Como era en realidad el</translation>
    </message>
</context>
<context>
    <name>SupplierWords</name>
    <message>
        <source>{n} %</source>
        <translation>{n}&#x202f;%</translation>
    </message>
    <message>
        <source>{amount} {currency}</source>
        <translation>{amount} {currency}</translation>
    </message>
    <message>
        <source>{kind}, {country}</source>
        <translation>{kind}, {country}</translation>
    </message>
</context>
<context>
    <name>TableEditor</name>
    <message>
        <source>“{text}” is not a whole number of 0 or more. Nothing was changed.</source>
        <translation>«{text}» no es un número entero, 0 o más. No se cambió nada.</translation>
    </message>
    <message>
        <source>Women are {share} % of all.</source>
        <translation>Las mujeres son el {share}&#x202f;% del total.</translation>
    </message>
    <message>
        <source>For each man there are {number} women.</source>
        <translation>Mujeres por cada hombre: {number}.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are empty: not known. Type 0 where there is nobody.</source>
        <translation>
            <numerusform>%n celda está vacía: se desconoce. Escriba 0 donde no haya nadie.</numerusform>
            <numerusform>%n celdas están vacías: se desconocen. Escriba 0 donde no haya nadie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave a cell empty where the number is not known. Type 0 where there is nobody.</source>
        <translation>Deje vacía la celda donde no se conozca el número. Escriba 0 donde no haya nadie.</translation>
    </message>
    <message>
        <source>Small groups: a report will not print these counts, so that nobody can be recognised: {places}.</source>
        <translation>Grupos pequeños: el informe no imprimirá estos recuentos, para que no se pueda reconocer a nadie: {places}.</translation>
    </message>
    <message numerus="yes">
        <source>And %n other(s).</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>total of {line}</source>
        <translation>total de {line}</translation>
    </message>
    <message>
        <source>{place} (fewer than {n})</source>
        <translation>{place} (menos de {n})</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>Something to verify</source>
        <translation>Algo por verificar</translation>
    </message>
    <message>
        <source>Nothing waits to be verified.</source>
        <translation>Nada espera verificación.</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Verified…</source>
        <translation>Verificada…</translation>
    </message>
    <message>
        <source>Put aside…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>What was seen?</source>
        <translation>¿Qué se vio?</translation>
    </message>
    <message>
        <source>It is verified</source>
        <translation>Está verificada</translation>
    </message>
    <message>
        <source>Why is it put aside?</source>
        <translation>¿Por qué se descarta?</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>Descartarla</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De qué trata</translation>
    </message>
    <message>
        <source>What is to be looked at</source>
        <translation>Qué hay que mirar</translation>
    </message>
    <message>
        <source>Who sees to it (a post)</source>
        <translation>Quién se ocupa (un puesto)</translation>
    </message>
    <message>
        <source>Raise it</source>
        <translation>Crearla</translation>
    </message>
</context>
<context>
    <name>TeamEditor</name>
    <message>
        <source>Add a post</source>
        <translation>Añadir un puesto</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Post, never a name</source>
        <translation>El puesto, nunca un nombre</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Take this post off the team</source>
        <translation>Quitar este puesto del equipo</translation>
    </message>
</context>
<context>
    <name>TeamStep</name>
    <message>
        <source>A reviewer must be another post than the lead: two people sign a report.</source>
        <translation>La revisión debe corresponder a un puesto distinto de la jefatura: dos personas firman un informe.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Who works on it?</source>
        <translation>¿Quién trabaja en ello?</translation>
    </message>
    <message>
        <source>Posts, never names of people. You can leave the rest for later.</source>
        <translation>Puestos, nunca nombres de personas. Puede dejar el resto para más tarde.</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>Answer in words</source>
        <translation>Respuesta en palabras</translation>
    </message>
    <message>
        <source>The text holds signs that cannot be kept, such as broken letters. It was not saved.</source>
        <translation>El texto contiene signos que no se pueden guardar, como letras dañadas. No se guardó.</translation>
    </message>
    <message>
        <source>The text is longer than {n} characters. It was not saved.</source>
        <translation>El texto supera los {n} caracteres. No se guardó.</translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>as we knew it on {day}</source>
        <translation>como lo sabíamos el {day}</translation>
    </message>
    <message>
        <source>as it was true on {day}</source>
        <translation>como era en realidad el {day}</translation>
    </message>
    <message>
        <source>{name} ({day})</source>
        <translation>{name} ({day})</translation>
    </message>
    <message>
        <source>No state is saved yet</source>
        <translation>Aún no hay ningún estado guardado</translation>
    </message>
    <message>
        <source>Save this state…</source>
        <translation>Guardar este estado…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Save this state</source>
        <translation>Guardar este estado</translation>
    </message>
    <message>
        <source>Name of the state</source>
        <translation>Nombre del estado</translation>
    </message>
    <message>
        <source>The state is saved as {name}.</source>
        <translation>El estado se guardó como {name}.</translation>
    </message>
</context>
<context>
    <name>Treatments</name>
    <message>
        <source>avoid the activity</source>
        <translation>evitar la actividad</translation>
    </message>
    <message>
        <source>remove the source</source>
        <translation>eliminar la fuente</translation>
    </message>
    <message>
        <source>make it less likely</source>
        <translation>hacerlo menos probable</translation>
    </message>
    <message>
        <source>make it less grave</source>
        <translation>hacerlo menos grave</translation>
    </message>
    <message>
        <source>share the cost</source>
        <translation>compartir el coste</translation>
    </message>
    <message>
        <source>live with it, knowingly</source>
        <translation>asumirlo a sabiendas</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>plazo</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coste</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicador</translation>
    </message>
    <message>
        <source>what the indicator is split by</source>
        <translation>por qué se desglosa el indicador</translation>
    </message>
    <message>
        <source>Take this treatment away</source>
        <translation>Quitar este tratamiento</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>vencido desde el {day}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>plazo: {day}</translation>
    </message>
    <message>
        <source>moves risk to: {groups}</source>
        <translation>traslada el riesgo a: {groups}</translation>
    </message>
    <message>
        <source>lacks: {what}</source>
        <translation>falta: {what}</translation>
    </message>
    <message>
        <source>What is going to be done</source>
        <translation>Qué se va a hacer</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Vía</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Grado de avance</translation>
    </message>
    <message>
        <source>Owner (a post)</source>
        <translation>Responsable (un puesto)</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Why it is cancelled</source>
        <translation>Por qué se cancela</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Currency (three letters, such as USD)</source>
        <translation>Moneda (tres letras, por ejemplo USD)</translation>
    </message>
    <message>
        <source>Indicator that shows whether it works</source>
        <translation>Indicador que muestra si funciona</translation>
    </message>
    <message>
        <source>What the indicator is split by</source>
        <translation>Por qué se desglosa el indicador</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexo</translation>
    </message>
    <message>
        <source>age</source>
        <translation>edad</translation>
    </message>
    <message>
        <source>disability</source>
        <translation>discapacidad</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otro rasgo</translation>
    </message>
    <message>
        <source>Whom it protects; none chosen: all</source>
        <translation>A quién protege; sin elegir ninguno: a todos los grupos</translation>
    </message>
    <message>
        <source>On whom it puts more work, exposure or limits</source>
        <translation>A quién impone más trabajo, exposición o límites</translation>
    </message>
    <message>
        <source>Say why first, then choose cancelled</source>
        <translation>Diga primero por qué y elija después «cancelado»</translation>
    </message>
</context>
<context>
    <name>TrustWords</name>
    <message>
        <source>No trust list is installed. Signatures can be checked all the same, but nobody confirms which post holds a key: ask headquarters for the bundle, or pin signers whose fingerprint you compared.</source>
        <translation>No hay ninguna lista de confianza instalada. Las firmas se pueden comprobar igualmente, pero nadie confirma qué puesto tiene una clave: pida el paquete a la sede, o fije las identidades firmantes cuya huella haya comparado.</translation>
    </message>
    <message>
        <source>Trust bundle {bundle}</source>
        <translation>Paquete de confianza {bundle}</translation>
    </message>
    <message>
        <source>Root: {name}. Fingerprint {groups}</source>
        <translation>Raíz: {name}. Huella {groups}</translation>
    </message>
    <message>
        <source>Offices that issue: {names}</source>
        <translation>Oficinas emisoras: {names}</translation>
    </message>
    <message>
        <source>No revocation list is at hand, so revocation is unknown.</source>
        <translation>No hay ninguna lista de revocación, así que la revocación se desconoce.</translation>
    </message>
    <message numerus="yes">
        <source>Revocation list of {name}: out of date since {day}; %n revoked.</source>
        <translation>
            <numerusform>Lista de revocación de {name}: vencida desde el {day}; %n certificado revocado.</numerusform>
            <numerusform>Lista de revocación de {name}: vencida desde el {day}; %n certificados revocados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revocation list of {name}, of {day}; %n revoked.</source>
        <translation>
            <numerusform>Lista de revocación de {name}, del {day}; %n certificado revocado.</numerusform>
            <numerusform>Lista de revocación de {name}, del {day}; %n certificados revocados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Truth</name>
    <message>
        <source>All saved</source>
        <translation>Todo guardado</translation>
    </message>
    <message>
        <source>All saved {time}</source>
        <translation>Todo guardado: {time}</translation>
    </message>
    <message>
        <source>No proven backup yet</source>
        <translation>Aún sin copia de seguridad comprobada</translation>
    </message>
    <message>
        <source>Last proven backup {time}, on this same disk</source>
        <translation>Última copia comprobada: {time}, en este mismo disco</translation>
    </message>
    <message>
        <source>Last proven backup {time} on {volume}, not plugged in</source>
        <translation>Última copia comprobada: {time}, en {volume}, sin conectar</translation>
    </message>
    <message>
        <source>Last proven backup {time}, out of reach now</source>
        <translation>Última copia comprobada: {time}, ahora fuera de alcance</translation>
    </message>
    <message>
        <source>Last proven backup {time} on {volume}</source>
        <translation>Última copia comprobada: {time}, en {volume}</translation>
    </message>
    <message>
        <source>Last proven backup {time}</source>
        <translation>Última copia comprobada: {time}</translation>
    </message>
    <message>
        <source>Nothing would be lost with this laptop</source>
        <translation>Con este equipo no se perdería nada</translation>
    </message>
    <message>
        <source>How safe the work is</source>
        <translation>Hasta qué punto está a salvo el trabajo</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) exist only on this laptop since {time}</source>
        <translation>
            <numerusform>%n cambio existe solo en este equipo (el primero: {time})</numerusform>
            <numerusform>%n cambios existen solo en este equipo (el primero: {time})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) exist only on this laptop</source>
        <translation>
            <numerusform>%n cambio existe solo en este equipo</numerusform>
            <numerusform>%n cambios existen solo en este equipo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TruthDetails</name>
    <message>
        <source>How safe the work is</source>
        <translation>Hasta qué punto está a salvo el trabajo</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>If this laptop died now</source>
        <translation>Si este equipo fallara ahora</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>The workspace</source>
        <translation>El espacio de trabajo</translation>
    </message>
    <message>
        <source>This laptop writes as</source>
        <translation>Este equipo escribe como</translation>
    </message>
    <message>
        <source>File of the backup</source>
        <translation>Archivo de la copia</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>Free on this disk</source>
        <translation>Libre en este disco</translation>
    </message>
    <message>
        <source>What you erase for good is erased in this workspace. Older backups may still hold it: destroy them, or make new ones and destroy the old.</source>
        <translation>Lo que borra para siempre se borra en este espacio de trabajo. Las copias de seguridad anteriores pueden contenerlo todavía: destrúyalas, o haga copias nuevas y destruya las antiguas.</translation>
    </message>
    <message>
        <source>Erased words</source>
        <translation>Palabras borradas</translation>
    </message>
    <message>
        <source>&amp;Where backups go…</source>
        <translation>&amp;Destino de las copias de seguridad…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Hacer una copia ahora</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>TruthLine</name>
    <message>
        <source>What is saved</source>
        <translation>Lo que está guardado</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Only {n} MB are free on this disk: make room</source>
        <translation>En este disco solo quedan {n} MB libres: haga sitio</translation>
    </message>
</context>
<context>
    <name>Trying</name>
    <message>
        <source>Sample data</source>
        <translation>Datos de ejemplo</translation>
    </message>
    <message>
        <source>An invented office with three engagements, its findings and its keys. Change whatever you like: it lies in a folder of its own and is removed when you close it.</source>
        <translation>Una oficina ficticia con tres encargos, sus hallazgos y sus claves. Cambie lo que quiera: está en una carpeta propia y se elimina al cerrarla.</translation>
    </message>
    <message>
        <source>Making the sample data</source>
        <translation>Creando los datos de ejemplo</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
</context>
<context>
    <name>Twin</name>
    <message>
        <source>Show it as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>{name}: show it as a table</source>
        <translation>{name}: mostrar como tabla</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>&amp;PIN of this sitting</source>
        <translation>&amp;PIN de esta sesión</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Use the passphrase</source>
        <translation>&amp;Usar la frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Forgotten?</source>
        <translation>¿La ha &amp;olvidado?</translation>
    </message>
    <message>
        <source>Everything was saved, and the file is closed. You go on exactly where you were.</source>
        <translation>Todo se guardó y el archivo está cerrado. Seguirá exactamente donde estaba.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Three wrong PINs: the PIN is gone. The passphrase opens the workspace as always.</source>
        <translation>Tres PIN fallidos: el PIN se ha eliminado. La frase de contraseña abre el espacio de trabajo como siempre.</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Parece que Bloq Mayús está activado.</translation>
    </message>
    <message>
        <source>&amp;Back to the start</source>
        <translation>&amp;Volver a la pantalla inicial</translation>
    </message>
    <message numerus="yes">
        <source>That is not the PIN. %n more try(s), then the passphrase is needed.</source>
        <translation>
            <numerusform>Ese no es el PIN. Queda %n intento; después hace falta la frase de contraseña.</numerusform>
            <numerusform>Ese no es el PIN. Quedan %n intentos; después hace falta la frase de contraseña.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Upgrade</name>
    <message>
        <source>Removed: the answer leaves the form and stays in the history</source>
        <translation>Eliminada: la respuesta sale del formulario y queda en el historial</translation>
    </message>
    <message>
        <source>Look at it again: the question has changed</source>
        <translation>Mírela de nuevo: la pregunta ha cambiado</translation>
    </message>
    <message>
        <source>Changed: the answer is carried over</source>
        <translation>Cambiada: la respuesta se mantiene</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Pregunta nueva</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Sin cambios</translation>
    </message>
</context>
<context>
    <name>UpgradeDialog</name>
    <message>
        <source>A newer version of the checklist</source>
        <translation>Una versión más reciente de la lista de verificación</translation>
    </message>
    <message>
        <source>Version {old} to {new}: {fresh} new, {changed} changed, {review} to look at, {gone} removed.</source>
        <translation>De la versión {old} a la {new}: {fresh} nuevas, {changed} cambiadas, {review} por revisar, {gone} eliminadas.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;Move to the new version</source>
        <translation>&amp;Pasar a la nueva versión</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué pasa con ella</translation>
    </message>
    <message>
        <source>The engagement runs on version {version} now.</source>
        <translation>El encargo usa ahora la versión {version}.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Unchanged, but a signer is not confirmed</source>
        <translation>Sin cambios, pero una firma está sin confirmar</translation>
    </message>
    <message>
        <source>Changed after it was signed</source>
        <translation>Cambiado después de la firma</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>No se sostiene</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Sin firmar</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Confirmed by the trust list</source>
        <translation>Confirmada por la lista de confianza</translation>
    </message>
    <message>
        <source>Pinned on this laptop</source>
        <translation>Fijada en este equipo</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocada</translation>
    </message>
    <message>
        <source>Certificate expired</source>
        <translation>Certificado caducado</translation>
    </message>
</context>
<context>
    <name>VerdictView</name>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What changed after it was signed</source>
        <translation>Qué cambió después de la firma</translation>
    </message>
    <message>
        <source>What this does not tell</source>
        <translation>Lo que esto no dice</translation>
    </message>
    <message>
        <source>report {reference}</source>
        <translation>informe {reference}</translation>
    </message>
    <message>
        <source>Show the &amp;pages</source>
        <translation>Mostrar las &amp;páginas</translation>
    </message>
    <message>
        <source>Take the &amp;data out…</source>
        <translation>Extraer los &amp;datos…</translation>
    </message>
    <message>
        <source>Add a &amp;signature…</source>
        <translation>&amp;Añadir una firma…</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>Fingerprint, spoken: {groups}</source>
        <translation>Huella, para leer en voz alta: {groups}</translation>
    </message>
    <message>
        <source>&amp;Trust this signer…</source>
        <translation>&amp;Confiar en esta identidad…</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Copiar la huella</translation>
    </message>
    <message>
        <source>Copy the fingerprint of {post}</source>
        <translation>Copiar la huella de {post}</translation>
    </message>
    <message>
        <source>Numbers, recomputed from the answers inside</source>
        <translation>Cifras, recalculadas con las respuestas que lleva dentro</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>impresas</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmadas</translation>
    </message>
    <message>
        <source>differing</source>
        <translation>distintas</translation>
    </message>
    <message>
        <source>withheld by design</source>
        <translation>reservadas a propósito</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <source>Recomputed</source>
        <translation>Recalculado</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué no concuerda</translation>
    </message>
    <message>
        <source>Differing numbers</source>
        <translation>Cifras distintas</translation>
    </message>
    <message>
        <source>Pages, drawn again from the data inside</source>
        <translation>Páginas, dibujadas de nuevo con los datos que lleva dentro</translation>
    </message>
    <message>
        <source>Not tried yet: a long report takes a while, so you decide.</source>
        <translation>Aún sin intentar: con un informe largo tarda un rato, así que decide usted.</translation>
    </message>
    <message>
        <source>Draw it &amp;again and compare</source>
        <translation>Di&amp;bujar de nuevo y comparar</translation>
    </message>
    <message>
        <source>How to check it without this program</source>
        <translation>Cómo comprobarlo sin este programa</translation>
    </message>
    <message>
        <source>SHA-256 of this file: {digest}</source>
        <translation>SHA-256 de este archivo: {digest}</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Drop one or more PDF files here. They are checked on this laptop; nothing leaves it.</source>
        <translation>Suelte aquí uno o varios archivos PDF. Se comprueban en este equipo; nada sale de él.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>being checked…</source>
        <translation>comprobando…</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>Comprobando {file}</translation>
    </message>
    <message>
        <source>Whether a report is unchanged, who signed it, and whether its numbers follow from the answers that it carries inside: you can check it here without calling anyone.</source>
        <translation>Si un informe no ha cambiado, quién lo firmó y si sus cifras se desprenden de las respuestas que lleva dentro: aquí puede comprobarlo sin llamar a nadie.</translation>
    </message>
    <message>
        <source>{post} is pinned on this laptop. The files are checked again.</source>
        <translation>{post}: identidad fijada en este equipo. Los archivos se comprueban de nuevo.</translation>
    </message>
    <message>
        <source>Where the data goes</source>
        <translation>Destino de los datos</translation>
    </message>
    <message>
        <source>Taking the data out</source>
        <translation>Extrayendo los datos</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>El archivo no se puede abrir.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written to {folder}.</source>
        <translation>
            <numerusform>Se escribió %n archivo en {folder}.</numerusform>
            <numerusform>Se escribieron %n archivos en {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoicesRow</name>
    <message>
        <source>Whose voice</source>
        <translation>De quién es la voz</translation>
    </message>
    <message>
        <source>Who was heard, or what was seen (V)</source>
        <translation>A quién se escuchó o qué se vio (V)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Choose who was heard</source>
        <translation>Elegir a quién se escuchó</translation>
    </message>
    <message>
        <source>Counts at most as “{answer}” until one of these is heard: {voices}.</source>
        <translation>Cuenta como máximo como «{answer}» hasta que se escuche a una de estas fuentes: {voices}.</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Waits for a review</source>
        <translation>Pendiente de revisión</translation>
    </message>
    <message>
        <source>Nothing waits for a review.</source>
        <translation>Nada espera una revisión.</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Para usted</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>submitted for review</source>
        <translation>entregado para revisión</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) to answer</source>
        <translation>
            <numerusform>%n nota por responder</numerusform>
            <numerusform>%n notas por responder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) to settle</source>
        <translation>
            <numerusform>%n nota por resolver</numerusform>
            <numerusform>%n notas por resolver</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeightTable</name>
    <message>
        <source>What one link passes on, by its kind</source>
        <translation>Lo que transmite un vínculo, según su tipo</translation>
    </message>
    <message>
        <source>Where staff meet people</source>
        <translation>Donde el personal trata con personas</translation>
    </message>
    <message>
        <source>By certainty, share and clause</source>
        <translation>Según certeza, participación y cláusula</translation>
    </message>
    <message>
        <source>What counts as a source</source>
        <translation>Qué cuenta como fuente</translation>
    </message>
    <message>
        <source>How far ways are followed</source>
        <translation>Hasta dónde se siguen los caminos</translation>
    </message>
    <message>
        <source>Back to the house default</source>
        <translation>Volver al valor de la casa</translation>
    </message>
    <message>
        <source>{weight}: back to the house default</source>
        <translation>{weight}: volver al valor de la casa</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Changed; house default {n}</source>
        <translation>Cambiado; valor de la casa {n}</translation>
    </message>
    <message>
        <source>House default {n}</source>
        <translation>Valor de la casa {n}</translation>
    </message>
</context>
<context>
    <name>WhatIfCard</name>
    <message>
        <source>What would change it?</source>
        <translation>¿Qué lo cambiaría?</translation>
    </message>
    <message>
        <source>What to try; tick one or several</source>
        <translation>Qué probar; marque uno o varios</translation>
    </message>
    <message>
        <source>Try what is ticked</source>
        <translation>Probar lo marcado</translation>
    </message>
    <message>
        <source>Sources whose part changes</source>
        <translation>Fuentes cuya parte cambia</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Adds now</source>
        <translation>Aporta ahora</translation>
    </message>
    <message>
        <source>Would add</source>
        <translation>Aportaría</translation>
    </message>
    <message>
        <source>Way then</source>
        <translation>Camino después</translation>
    </message>
    <message>
        <source>{name} mends what was found there</source>
        <translation>{name} corrige lo que se constató allí</translation>
    </message>
    <message>
        <source>Without {name} (the last step)</source>
        <translation>Sin {name} (el último paso)</translation>
    </message>
    <message>
        <source>A gender clause between {seller} and {buyer}</source>
        <translation>Una cláusula de género entre {seller} y {buyer}</translation>
    </message>
    <message>
        <source>A PSEA clause between {seller} and {buyer}</source>
        <translation>Una cláusula PSEA entre {seller} y {buyer}</translation>
    </message>
    <message>
        <source>The link between {seller} and {buyer} is verified</source>
        <translation>El vínculo entre {seller} y {buyer} está verificado</translation>
    </message>
    <message>
        <source>Inherited exposure: {before} now, {after} then. Nothing was saved.</source>
        <translation>Exposición heredada: {before} ahora, {after} después. No se guardó nada.</translation>
    </message>
    <message>
        <source>Leaving a supplier can harm its workers: it comes after every other step was tried.</source>
        <translation>Dejar un proveedor puede perjudicar a su personal: solo después de probar todos los demás pasos.</translation>
    </message>
    <message>
        <source>No longer reaches us: {names}</source>
        <translation>Ya no llega hasta nosotros: {names}</translation>
    </message>
</context>
<context>
    <name>WhatStep</name>
    <message>
        <source>&amp;Office that is looked at</source>
        <translation>&amp;Oficina que se examina</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>P&amp;aís</translation>
    </message>
    <message>
        <source>&amp;Period that is looked at</source>
        <translation>P&amp;eríodo que se examina</translation>
    </message>
    <message>
        <source>Its answers stand beside the questions, marked New, Changed or Same.</source>
        <translation>Sus respuestas aparecen junto a las preguntas, marcadas como «Nueva», «Cambiada» o «Igual».</translation>
    </message>
    <message>
        <source>&amp;Last time</source>
        <translation>Encargo a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>Qué y dónde</translation>
    </message>
    <message>
        <source>What is looked at, where and when?</source>
        <translation>¿Qué se examina, dónde y cuándo?</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>{title} ({period})</source>
        <translation>{title} ({period})</translation>
    </message>
    <message>
        <source>Say which office is looked at.</source>
        <translation>Diga qué oficina se examina.</translation>
    </message>
    <message>
        <source>Give it a title.</source>
        <translation>Póngale un título.</translation>
    </message>
    <message>
        <source>The period ends before it starts.</source>
        <translation>El período termina antes de empezar.</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>Start</source>
        <translation>Pantalla inicial</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Volver a la pantalla inicial</translation>
    </message>
    <message>
        <source>Acting as {post}, {office}</source>
        <translation>Actúa como {post}, {office}</translation>
    </message>
    <message>
        <source>Acting as</source>
        <translation>Actuar como</translation>
    </message>
    <message>
        <source>You act as {post}, {office}. The journal names that post from now on.</source>
        <translation>Actúa como {post}, {office}. Desde ahora el diario nombra ese puesto.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Sample data: it is removed when you close it. Its keys sign with the passphrase “{passphrase}”.</source>
        <translation>Datos de ejemplo: se eliminan al cerrarlos. Sus claves firman con la frase de contraseña «{passphrase}».</translation>
    </message>
    <message>
        <source>A change was waiting for its reason when this was locked. It was not saved.</source>
        <translation>Un cambio esperaba su motivo cuando se bloqueó. No se guardó.</translation>
    </message>
    <message>
        <source>After a lock, your PIN is enough until the window closes.</source>
        <translation>Después de un bloqueo, basta su PIN hasta que se cierre la ventana.</translation>
    </message>
    <message>
        <source>Sample data opens with the passphrase “{passphrase}”.</source>
        <translation>Los datos de ejemplo se abren con la frase de contraseña «{passphrase}».</translation>
    </message>
    <message>
        <source>The sample data is closed and removed from this laptop.</source>
        <translation>Los datos de ejemplo se han cerrado y eliminado de este equipo.</translation>
    </message>
    <message>
        <source>{name} is closed. Everything was saved.</source>
        <translation>{name} está cerrado. Todo se guardó.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Answers about retaliation</source>
        <translation>Respuestas sobre represalias</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>WorkshopPage</name>
    <message>
        <source>Before and after the discussion</source>
        <translation>Antes y después del debate</translation>
    </message>
    <message>
        <source>Previous risk</source>
        <translation>Riesgo anterior</translation>
    </message>
    <message>
        <source>Next risk</source>
        <translation>Riesgo siguiente</translation>
    </message>
    <message>
        <source>Risk that is rated</source>
        <translation>Riesgo que se valora</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Before the discussion</source>
        <translation>Antes del debate</translation>
    </message>
    <message>
        <source>After the discussion</source>
        <translation>Después del debate</translation>
    </message>
    <message>
        <source>How sure the panel is</source>
        <translation>Cuánta confianza tiene el panel</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Rating workshop</source>
        <translation>Taller de valoración</translation>
    </message>
    <message>
        <source>Say first whom the risk hits</source>
        <translation>Diga primero a quién afecta el riesgo</translation>
    </message>
    <message>
        <source>How likely is it, and how hard would it hit them: {group}?</source>
        <translation>¿Qué probabilidad tiene y con qué gravedad afectaría a: {group}?</translation>
    </message>
    <message>
        <source>Now after the discussion</source>
        <translation>Ahora, después del debate</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Grupo siguiente</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>rose</source>
        <translation>subió</translation>
    </message>
    <message>
        <source>fell</source>
        <translation>bajó</translation>
    </message>
</context>
<context>
    <name>_InEngagement</name>
    <message>
        <source>Engagement</source>
        <translation>Encargo</translation>
    </message>
    <message>
        <source>&amp;Engagement</source>
        <translation>&amp;Encargo</translation>
    </message>
    <message>
        <source>A finding belongs to an engagement, and there is none yet: plan one first.</source>
        <translation>Un hallazgo pertenece a un encargo y aún no hay ninguno: planifique uno primero.</translation>
    </message>
    <message>
        <source>Plan an engagement</source>
        <translation>Planificar un encargo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
</TS>
