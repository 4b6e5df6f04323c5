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
            <translation>Por ejemplo, el puesto de revisión que trabaja en el mismo equipo. Desde ese momento el diario nombra ese puesto; puede volver atrás cuando quiera.</translation>
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
            <source>Engagement</source>
            <translation>Encargo</translation>
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
            <source>{day}, {clock} UTC by the laptop's clock (a claim, not a proof)</source>
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
            <source>{labels} was in this engagement already, and is used again.</source>
            <translation>{labels} ya estaba en este encargo y se usa de nuevo.</translation>
        </message>
        <message>
            <source>{labels} attached. Say what it is when there is time.</source>
            <translation>Adjuntado: {labels}. Diga qué es cuando haya tiempo.</translation>
        </message>
        <message>
            <source>Describe it</source>
            <translation>Describir</translation>
        </message>
        <message>
            <source>Taking in evidence</source>
            <translation>Incorporación de evidencias</translation>
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
        <name>Board</name>
        <message>
            <source>Board by status</source>
            <translation>Tablero por estado</translation>
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
            <source>Every question that is asked has an answer.</source>
            <translation>Todo lo que se pregunta tiene respuesta.</translation>
        </message>
        <message>
            <source>Red flags: {words}</source>
            <translation>Alertas rojas: {words}</translation>
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
            <translation>Última copia de seguridad</translation>
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
            <translation>Hacer ahora una copia de seguridad</translation>
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
            <source>Where backups go</source>
            <translation>Destino de las copias de seguridad</translation>
        </message>
        <message>
            <source>{file} is sound: every change follows from the one before, and nothing is missing.</source>
            <translation>{file} está íntegro: cada cambio continúa el anterior y no falta nada.</translation>
        </message>
        <message>
            <source>Checking the workspace</source>
            <translation>Comprobación del espacio de trabajo</translation>
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
        <name>Compile</name>
        <message>
            <source>Drop the signed reports of single engagements here, two or more.</source>
            <translation>Suelte aquí los informes firmados de encargos individuales, dos o más.</translation>
        </message>
        <message>
            <source>being checked…</source>
            <translation>en comprobación…</translation>
        </message>
        <message>
            <source>is no report of a single engagement</source>
            <translation>no es un informe de un único encargo</translation>
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
            <translation>Comprobación de {file}</translation>
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
            <translation>Compilación</translation>
        </message>
        <message>
            <source>Stopped. Nothing was written and nothing is left behind.</source>
            <translation>Detenido. No se escribió nada y no queda nada atrás.</translation>
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
            <translation>Qué seguridad le merece la respuesta (G)</translation>
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
            <translation>Solo se anota con quién, en general, y si se dio el consentimiento. Sin nombres ni números.</translation>
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
            <translation>Vencido: {what}</translation>
        </message>
        <message>
            <source>the decision about the stop of {item} runs out</source>
            <translation>vence la decisión sobre el alto de {item}</translation>
        </message>
        <message>
            <source>to be assessed again</source>
            <translation>toca evaluar de nuevo</translation>
        </message>
        <message>
            <source>the period ends</source>
            <translation>termina el período</translation>
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
        <name>Departure</name>
        <message>
            <source>Inside the workspace this file is encrypted. A copy outside is not: whoever finds it can read it, and erasing the piece here does not erase the copy.</source>
            <translation>Dentro del espacio de trabajo este archivo está cifrado. Una copia fuera no lo está: quien la encuentre puede leerla, y borrar aquí la evidencia no borra la copia.</translation>
        </message>
        <message>
            <source>Save a copy outside?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a place…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving a copy of {piece}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The copy is at {path}. It is not encrypted there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{piece} was taken out. Undo brings it back.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>It stood behind %n answer(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{piece} is destroyed for good: the file, its description and every earlier version. Undo cannot bring it back, and backups made before may still hold it.

Why is it erased? Name no person and no case.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Erase for good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was erased: a reason is needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Erased for good.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These backups may still hold it: {files}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DraftFromFlags</name>
        <message>
            <source>Draft findings from flags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every flag has its finding already; nothing new was drafted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking at the flags…</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n draft(s) made from flags.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Drop</name>
        <message>
            <source>&amp;Choose files…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DropPdfs</name>
        <message>
            <source>Choose PDF files</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Editor</name>
        <message>
            <source>This answer does not keep the rule of the question.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EngagementCommands</name>
        <message>
            <source>Plan an engagement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new audit, risk assessment, supplier assessment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on where I stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start the next engagement from this one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin or reopen this engagement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Submit this engagement for review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Return this engagement to the team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear this engagement for signing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign and issue the report of this engagement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close this engagement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdraw this engagement</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EngagementForm</name>
        <message>
            <source>More about this engagement</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EngagementHits</name>
        <message>
            <source>Engagement: {office}, {status}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer to {question} in {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence {label} ({kind}) in {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review note in {title}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EngagementList</name>
        <message>
            <source>Filter by title, office or subject</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show by status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show by type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show by office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start from &amp;last time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan the next engagement as the chosen one was planned; its answers stand beside the new ones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Plan an engagement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No engagement yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An engagement is one piece of work: an audit, a risk assessment or a supplier assessment. Choose a checklist, say where and when, and begin with the first question.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan the &amp;first one</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EngagementScreen</name>
        <message>
            <source>This engagement is not in the workspace any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pages of the engagement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Engagement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status: {status}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start the next one from this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History of the plan and status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title}: {status}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EngagementTable</name>
        <message>
            <source>Engagements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No engagement fits this filter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{answered} of {shown}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rating</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last worked on</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n engagement(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n engagement(s) of {all}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Engagements</name>
        <message>
            <source>Planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In progress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waits for review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Returned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cleared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Issued</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdrawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reopen as a new version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on working</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Submit again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Submit for review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Return to the team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear for signing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign and issue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdraw</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why is this engagement withdrawn? Its answers and evidence stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What should the team mend before it comes back?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why does the work go on after the report was issued?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Audit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Risk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Supplier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>today {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{start} – {end}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EvidenceDetail</name>
        <message>
            <source>Take out of the engagement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Erase for good…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>place and device taken out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open {question}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No longer behind {question}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the piece from behind this answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No answer rests on it yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The fingerprint is on the clipboard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a piece of evidence to look at it and to describe it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a copy outside the workspace…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More about this piece</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it is, in neutral words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grade</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confidentiality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who handed it over, and how (a post, no name)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Used in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use in questions…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fingerprint of the file (SHA-256)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the whole fingerprint</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EvidenceDrop</name>
        <message>
            <source>Drop files or a folder here, or paste a picture with Ctrl+V.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EvidenceLists</name>
        <message>
            <source>Evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No evidence yet. Drop files or a folder here, paste a picture with Ctrl+V, or choose files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence as pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grade</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Used in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no answer yet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EvidencePage</name>
        <message>
            <source>All grades</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste a picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note without a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence: {title}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n piece(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{shown} of {all}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The work is closed: evidence can be looked at and copied out, and no longer be changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The work was handed in for review: each change from now on needs a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add all files of a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no picture and no file on the clipboard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find by words, number or name of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show which grade</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show as a table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show as pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add files…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More ways to add evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why is it changed now?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason for the change</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EvidenceRow</name>
        <message>
            <source>Evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put a file or a piece of evidence behind the answer (E)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose files…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All evidence…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take away from this answer</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>Title of the finding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Root cause in words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In words: what made it possible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One group a line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One reference a line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put evidence behind it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not chosen yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who sees to it, such as Head of Office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does management accept it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field} – still missing</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FigureStrip</name>
        <message>
            <source>{name}: {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accept them, merge them or dismiss them with a reason</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n draft(s) wait</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>Open a workspace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Workspaces (*.gaw)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FilesEditor</name>
        <message>
            <source>Drop files here, or</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attach evidence…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take {name} out of this answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take out of this answer; the piece stays in the engagement</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FindingActions</name>
        <message>
            <source>Back to the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Figures and filters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draft from flags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New finding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A draft for each flag that has no finding yet; nothing is overwritten</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FindingBoard</name>
        <message>
            <source>overdue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No owner yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No due date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}, overdue</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FindingCommands</name>
        <message>
            <source>Draft findings from flags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New finding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>add recommendation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the drafts that wait</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show overdue findings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>late follow-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Turn between table and board</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FindingDetail</name>
        <message>
            <source>Open the engagement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Raised {day}, {age}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This draft waits: accept it as a finding, merge it into another, or dismiss it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make it part of another finding of this engagement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It became part of {finding}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The risk is accepted until {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You act for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the audit side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>management</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the audit side decides about: {states}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your key signs as: {roles}. That is the audit side.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No key tells which side this post is on: say it yourself. The journal names the post.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{finding} is now: {state}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before it can stand in a signed report it lacks:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Missing: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A finding needs a title; the one before stands again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Criteria: what should be</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Condition: what was found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Root cause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Effect: what follows from it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Groups affected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recommendation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Priority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Owner (a post, not a name)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Management's response</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commitments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>References</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Questions it comes from</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FindingFigures</name>
        <message>
            <source>Accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{part} accepted of {whole} that management answered. Those under consideration are not counted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Implemented</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{part} verified and closed of {whole} that were opened. What management reports as implemented counts only after the audit side has verified it; drafts, withdrawn and superseded ones do not count.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overdue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Followed up, and the due date has passed without verification; also accepted risks past their day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Long overdue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overdue and raised 18 months ago or earlier: these are escalated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Management</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Age</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FindingFilters</name>
        <message>
            <source>Any status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Being followed up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any priority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No priority yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any flag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All engagements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{shown} of {all}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>FindingList</name>
        <message>
            <source>Find by words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words of the finding, its number, a question or an office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find findings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show which status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show which priority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show which flag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show which owner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show which engagement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overdue only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all again</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FindingSteps</name>
        <message>
            <source>nothing more</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FindingTable</name>
        <message>
            <source>No.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Engagement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Age</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overdue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lacks</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <source>No flag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>under 6 months</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>6 to 12 months</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>12 to 18 months</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>18 to 24 months</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>over 24 months</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>due today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not done yet: back to work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reopen: back to work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take up again as open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Work has begun after all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take up again as a draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Work has begun</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report as implemented</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Verify and close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accept the risk…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Superseded…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdraw…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dismiss…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why does this draft not become a finding?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why is this finding withdrawn? It stays in the journal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What takes the place of this finding, and why?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who accepts the risk and why? It comes back after the day given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{label} “{title}”</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) overdue</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>FindingsDoor</name>
        <message>
            <source>Finding {label} in {title}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FindingsPage</name>
        <message>
            <source>Findings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No finding fits these filters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No findings yet. Flags that the answers raise become drafts here; a finding of your own can be added too.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FirstSteps</name>
        <message>
            <source>Plan an engagement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a checklist, answer a few questions about the office, and begin.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Plan…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say where backups go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A USB stick that stays in another bag. Each backup is opened and checked before it counts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Choose a folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make your signing identity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your post, your office and a key of your own. Reports are signed with it, without any network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Make it…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To do</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FirstStepsForm</name>
        <message>
            <source>Welcome. Three steps, in any order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything you type is saved at once, encrypted, on this laptop only. There is no Save button, and every step can be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Do not show this again</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FormStep</name>
        <message>
            <source>Form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How deep should it go?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer what you know; the form that fits is recommended, and you decide.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which form fits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not known yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{form}  ·  {questions}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each part is answered once and scored apart. Leave out what another engagement covers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recommended: {form}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Provisional: %n question(s) above are open.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Choose a form.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose at least one part.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Frame</name>
        <message>
            <source>Search or do anything ({keys})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help on this screen ({keys})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back ({keys})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forward ({keys})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search or do…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken back: {step}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done again: {step}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo: {step} (Ctrl+Z)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo: {step} (Ctrl+Y)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rooms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who acts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search records and actions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help on this screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lock</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FrameCommands</name>
        <message>
            <source>Search or do anything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search or do anything (second keys)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help on this screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>guide manual</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>keys hotkeys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo: {step}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo: {step}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History of the workspace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>journal changes versions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to {room}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High-contrast look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The look of the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>theme colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Larger text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smaller text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text at 100 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language: {language}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GapList</name>
        <message>
            <source>Keeps a signature away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Worth a look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{weight}. Enter or click goes there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is open. The report is ready to be signed.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n line(s) keep a signature away</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more worth a look</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) worth a look; none keeps you from signing.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>GoOnCard</name>
        <message>
            <source>Go on where you stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No engagement is open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan an engagement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{answered} of {shown}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answered: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything that is asked is answered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on with {title}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Grid</name>
        <message>
            <source>{number} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Total</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Women, share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was copied is larger than this table from here on. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GroupRow</name>
        <message>
            <source>Not affected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{group} is not affected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{group}, likelihood</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{group}, impact on people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Likelihood</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Impact on people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why {group} is not affected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why is this group not affected?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not rated yet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GuardNote</name>
        <message>
            <source>an e-mail address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a telephone number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an exact age</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a name of a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a case number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>details of an incident</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an exact place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This looks like {what}: {quoted}. Leave out what could identify a person.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Guide</name>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What they do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guidance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How to ask and judge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence to look for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why it is asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draft translation. In the source: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do no harm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answered last time, not yet now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was not answered last time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>settled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reply: {text}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HandedOver</name>
        <message>
            <source>The new passphrase counts from now on; the successor opens the workspace with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handed over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These still open with the old passphrase:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Lock now</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HandingOver</name>
        <message>
            <source>Say which post of which office takes over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The passphrase is too short. Take several words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The two passphrases are not the same. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handing over…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hand over this workspace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your successor gets everything in it, with its whole history. The passphrase changes, so that you cannot open it any more, and the journal records the handover.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Post of the successor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ne&amp;w passphrase, typed by the successor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New passphrase a&amp;gain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backups and recovery keys made until now still open with the old passphrase. They are listed afterwards: destroy them, or hand them over too, and make new ones.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C&amp;ancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Hand over</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Guide: {chapter}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The guide is missing from this copy of the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This chapter is not translated yet; it is shown in English.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HelpForm</name>
        <message>
            <source>Search the guide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chapters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chapter</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Hint</name>
        <message>
            <source>Do not show this tip again</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>Steps, newest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Versions, newest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What changed, field by field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has been written yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History of {record}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History of one record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History of the workspace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{step} (taken back)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{step} (erased for good)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{step} (removed)</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>and %n record(s) more</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>erased for good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What stood here was erased for good and cannot be restored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is how it stands now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{post}, {office}. {moment} by the clock of that laptop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stands so already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restored. Undo takes it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore this version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This would change now:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{field}: {before} → {after}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>(nothing)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Restore</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HistoryForm</name>
        <message>
            <source>Filter by what, who or why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;All steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The times are those of the laptop that wrote: a claim, not a proof. The order is proven.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Go there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Restore this version</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Home</name>
        <message>
            <source>Press Ctrl+K anywhere to search every record and every action. F1 opens the guide where you are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Home</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Identities</name>
        <message>
            <source>&amp;New identity…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Add an identity file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hand out its &amp;certificate…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take off the &amp;list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Install a trust bundle…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Stop trusting this signer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no key yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signs as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Identities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No identity is known here yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fingerprint, spoken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pinned on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pinned signers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No signer is pinned. Verify a report to pin who signed it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fingerprint to read out: {groups}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The identity was made. Keep a copy of {file} in a safe place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making the key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose an identity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose an identity with a key file first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the certificate goes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The certificate could not be written there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The certificate, without the key, lies in {file}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase of the identity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase of {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening the identity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trust bundles and certificates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a trust bundle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The trust list is installed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A root that this laptop does not know</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file brings the root {name}. Whoever holds that root decides whom this laptop trusts. Compare the groups with the paper from headquarters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Install it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An identity is a post with a signing key, in a file of its own with a passphrase of its own. The workspace knows where the file lies, never the key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whom this laptop trusts</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Identity</name>
        <message>
            <source>Say which post works here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say which office it belongs to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no country with these two letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preparer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reviewer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approver</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>IdentityPart</name>
        <message>
            <source>&amp;Post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Such as Internal Auditor, not the name of a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Such as Country Office Amman</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Country, two letters such as JO</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signs reports as</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message numerus="yes">
            <source>Taking in %n piece(s) of evidence</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more file(s) were not taken in.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) were here already, as {labels}, and were not taken in twice.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) of evidence taken in.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Keeping</name>
        <message>
            <source>Backed up and proven: {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No backup was made. {why} Your work is saved on this laptop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making a backup</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeyPart</name>
        <message>
            <source>&amp;Make a signing identity now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A key file with a passphrase of its own, so that only you sign as this post. Headquarters can confirm it later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>F&amp;older…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase of the &amp;key, at least 12 characters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase of the key, a&amp;gain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Use an identity file that I have (.p12)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Identity file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its pa&amp;ssphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Later: I can work now and sign when I have a key</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Keyboard</name>
        <message>
            <source>1 to 9, 0 to 3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer by the digit on the option, and go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letter on an option</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same answer by its letter; can be turned off in Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Into the answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Esc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Out of a field; what was typed is saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>↓ or J, ↑ or K</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next and previous question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>N</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next unanswered question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not applicable, with the reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>D</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Don't know</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>L</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>F</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flag the question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attach evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>V</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose voice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>G</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How sure: low, medium, high</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shift with a letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The command, where the letter alone is an answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Safe stop: works everywhere, also while typing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This list</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Action</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeysDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Actions and their keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys of the checklist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it does</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeysForm</name>
        <message>
            <source>Filter actions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Change keys…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeysSection</name>
        <message>
            <source>New keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Actions and their keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose an action above.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{keys} already means '{action}'. Give that one other keys first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Use {piece} in questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tick every question that this piece supports.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a question by its number or words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use in these questions</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n question(s) ticked</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>LongSingleEditor</name>
        <message>
            <source>Type to narrow the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Narrow the list of answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answers to choose from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing in the list matches.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chosen: {answers}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Nothing chosen yet, out of %n answer(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Look</name>
        <message>
            <source>As the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High contrast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} %</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LookSection</name>
        <message>
            <source>Tips are shown again where they belong.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Lookup</name>
        <message>
            <source>Question in {engagement}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Making</name>
        <message>
            <source>Step {number} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making the key…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One moment…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gender audit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It will be {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the workspace lies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the file a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A file's name cannot hold these signs: {signs}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The passphrase is too short. Take several words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The two passphrases are not the same. Nothing was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making it…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MakingFile</name>
        <message>
            <source>A new workspace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One encrypted file holds all your work. It lies where you say, on this laptop or on a stick, and nothing ever leaves it by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Name of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strength of the passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase a&amp;gain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Caps Lock seems to be on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody can recover this passphrase: not we, not your IT department. Without it the work is lost, unless the office keeps a recovery key. The next step makes one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Back to the start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Make the workspace</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MakingIdentity</name>
        <message>
            <source>Who works here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every change in the journal names the post that made it. Reports name posts and offices, so an invented name helps nobody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Go on</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MakingKey</name>
        <message>
            <source>Your signature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A report is signed with a key that only you can open. It stays in a file of its own, outside the workspace.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Begin</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MakingRecovery</name>
        <message>
            <source>A recovery key for the office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The office can keep a sealed copy of the passphrase. It takes two things to open it: a file, and forty digits on paper. Keep them apart, such as the file on the office server and the paper in the safe. Who has both can open the workspace.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write these digits down now. They are shown only once and kept nowhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Save the digits to a file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The digits are &amp;written down or printed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on with&amp;out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Make a recovery key…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Go on</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MergeDialog</name>
        <message>
            <source>Merge a finding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge {finding}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Into</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Into</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No other finding of this engagement is a draft or open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its own texts stay as they are; these lists are united.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is united</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After merging</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Merge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gravest flag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{one} became part of {other}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Dismiss</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopping…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NewFinding</name>
        <message>
            <source>New finding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is wrong, in one line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a draft</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NewIdentity</name>
        <message>
            <source>New identity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the post and the office.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the country in two letters, such as ES or KE.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose at least one role.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The passphrase needs at least {n} characters (house default); several words are best.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The two passphrases are not the same yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody can recover this passphrase. If it is lost, the key is lost: then a new identity is made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the identity is kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A post, not a person's name: it stands on every page that is signed. The key is made on this laptop and stays in one file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Country, two letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Country, two letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>May sign as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pass&amp;phrase of the identity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase of the identity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same &amp;again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Make the key and save it…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberEditor</name>
        <message>
            <source>Number ({unit})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>read as {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not read as a number. Write it as {example}. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OpenCard</name>
        <message>
            <source>Take the answer back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why the question does not apply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{text} (draft translation)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why does it not apply? One sentence; it is printed in the report.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This question always applies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proper when: {when} (A)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proper when: {when} Why does it not apply here?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{text} In this form the reviewer must agree.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Esc leaves a field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>↓ ↑ next and previous</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>? all keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{first} to {last} answer and go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter begins the answer</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OpenQuestion</name>
        <message>
            <source>Draft translation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flag the question, to come back to it (F)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it open and be reminded (L)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comment</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OptionCard</name>
        <message>
            <source>Key {key}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Outcome</name>
        <message>
            <source>Signed, and checked at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every signature is there. Hand the file over: it proves itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next signature: {role}, by another person with an identity of their own, on this laptop or on theirs. Handing over the file is enough.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Next signature…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the whole &amp;verdict</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open its f&amp;older</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Make another</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Outline</name>
        <message>
            <source>All questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unanswered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flagged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{done} of {all} answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outline</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OverdueCard</name>
        <message>
            <source>Nothing is overdue, and nothing is due in the next {days} days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All findings</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>All %n overdue</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>OverrideDialog</name>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the rating</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the move back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Move it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Take it back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A rating may be moved by one tier and never above a cap. The report says who moved it and why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;New rating</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Post, never a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Agreed by a second person</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message>
            <source>Score by section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Profile by commitment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commitment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>◆ last time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is version {new} of this checklist; this engagement runs on version {old}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not assessed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{answered} of {all} answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not assessed last time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{before} last time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{before} ({sign}{delta})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>too few answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved by {by}, agreed by {second}. Reason: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{answered} of {applicable} items that apply are answered ({percent})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it comes about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on answering</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the move back…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the rating…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it means</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{decision}, until {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contradictions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What does not fit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Indicator levels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Indicator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Criteria met</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{met} of {all}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What documents say and what people say</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Topic</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OverviewForm</name>
        <message>
            <source>See what would change…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Fit width</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whole page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{percent} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening the pages…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The pages of this file cannot be shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List of pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page before (Page Up)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next page (Page Down)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smaller (Ctrl+wheel)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smaller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size of the page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Larger (Ctrl+wheel)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Larger</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Go to {room}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to and do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search records, questions and actions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is found. Try fewer or other words.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>PassphraseField</name>
        <message>
            <source>Hide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show what I type</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PeriodEditor</name>
        <message>
            <source>First day of the period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last day of the period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Pin</name>
        <message>
            <source>At least six digits, not all alike and not counted up or down.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The two are not the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A PIN for this sitting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After a lock, these digits are enough to come back. They count until the window closes; three wrong ones and the passphrase is needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;PIN, at least six digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PIN a&amp;gain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C&amp;ancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Set the PIN</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlanPage</name>
        <message>
            <source>Plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every field saves itself. Persons are never named: posts and offices are enough.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The work was handed over: each change of the plan asks for a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What, where and when</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Period that is looked at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its answers stand beside the questions, marked New, Changed or Same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title} ({period})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Team, by posts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checklist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answers to questions that another form does not ask are kept and not counted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title} ({id}, version {version})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind of work: {kind}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Aim and method</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gender focus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it serves commitment 4c</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ob&amp;jective</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scope</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left out of scope</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Method</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Limits of the work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Standards and policies that findings are tested against, one a line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Criteria</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What works and deserves to be kept or copied, one a line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Good practice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Classification</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Posts and offices, one a line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who gets it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This field cannot be empty; it stays as it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why is the plan changed now?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the plan</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Planning</name>
        <message>
            <source>{pack}: {what}, {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To find out how far {office} works with a gender lens, and what should improve.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To find out which risks at {office} touch people of different gender and age differently.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To find out how well {subject} protects and includes people of all genders.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The work of {office} in the period, as far as the questions of the form reach.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Documents and records, interviews and observation, guided by a versioned checklist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Women and men are heard apart where that is safe; no name of a person is recorded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Project or programme, if it is not the whole office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Project or operation, if it is not the whole office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Supplier or tender</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan an engagement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step {number} of {all}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Plan it and begin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Planned: {title}.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n hour(s) for all of them</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>PlanningForm</name>
        <message>
            <source>&amp;Discard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Next</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Text of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A note without a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This kind of file is not shown here. Save a copy to open it in another program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file is too large to be shown here. Save a copy to open it in another program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Picture: {caption}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This picture is damaged, unusually large or of an unknown kind, and is not shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file cannot be read.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProfileCard</name>
        <message>
            <source>Commitment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Profile by commitment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the engagements…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no profile yet: it needs three answers on a commitment.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n engagement(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>middle score, lowest to highest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not assessed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{score}  ·  1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{score}  ·  {count}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QuestionFindings</name>
        <message>
            <source>Draft a finding from this answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Findings on this question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No finding rests on this question.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{finding} is drafted; it waits among the findings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RatingEditor</name>
        <message>
            <source>Bands by the matrix {name}, a house default; an impact of 5 on people is never below High.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Highest: {group}, {score} ({band}). It is the score of the risk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gap between the groups: {gap}.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n group(s) still open.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>ReasonBar</name>
        <message>
            <source>This work was handed over, so a change needs a reason. It is kept in the history.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason for the change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why is it changed?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it as it was</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReceiptDialog</name>
        <message>
            <source>How the score comes about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Receipt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it rests on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy as text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Findings that were counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No finding was counted.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Recovered</name>
        <message>
            <source>The program did not end properly last time. Nothing that was saved is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last saved step was “{step}” on {day} at {time}.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n step(s) were taken from the log.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Recovering</name>
        <message>
            <source>Recovery keys (*.recovery);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the sealed copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It takes both: the sealed copy and the digits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opened with the recovery key. Give the workspace a new passphrase now: choose “Hand over…” from the menu of posts, also to hand it over to yourself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without the passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the recovery key of the office opens the workspace now: the sealed copy, a file that ends in .recovery, and the forty digits on paper. If the office has none, the work is lost; nobody can help.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Sealed copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The &amp;digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Eight groups of five digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C&amp;ancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Open</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Recovery</name>
        <message>
            <source>Where to keep the sealed copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recovery keys (*.recovery)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sealed copy is {file}. Give it to the office; keep the digits elsewhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A file for the digits, to print or to put on another stick</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The digits lie beside the sealed copy now. Move one of them elsewhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recovery key of the workspace {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The digits were not written: {why}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RecoveryDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RepeatEditor</name>
        <message>
            <source>Rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove row</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>No row yet. Add one for each.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove this row with all its answers? Undo brings it back.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>Steps to a signed report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1. What to make</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language of the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>F&amp;ull report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Public cop&amp;y</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2. Before you sign</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is open before signing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>3. Sign it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReportPage</name>
        <message>
            <source>Answers, comments, evidence, causes and responses are taken out, not covered. What you typed into the plan and the recommendations stays: read it as a stranger would.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With answers, comments, evidence index and receipts; small groups stay protected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drawing the report as it stands now…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drawing the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report cannot be drawn now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A reviewer has cleared this work. With your signature it is issued.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This work was issued as version {version}. If anything in it has changed since, the next signature makes a new version; another language or the public copy keeps the number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No reviewer has cleared this work yet. You can sign as preparer; it is issued once it was cleared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can sign as preparer, but nobody can approve the report before it is recorded what was decided about each STOP.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the signed report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>checking the signed file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped. Nothing was written and nothing is left behind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report was signed, and the engagement is issued as version {version}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>looking for what is open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>drawing the pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>signing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>writing the file</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n finding(s) are still drafts: open, merge or dismiss each of them. The lines above lead there.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>ReportsDoor</name>
        <message>
            <source>Signature: {role}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Verify a PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>check signature unchanged verdict</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign a report that came as a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>second signature reviewer approver</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compile several reports into one</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Restoring</name>
        <message>
            <source>Choose a backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the restored workspace lies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the backup first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} changes in its journal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last: {step}, {day} at {time}, by {post}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Putting it in place…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restored as {file}. Type its passphrase to open it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore a backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First look inside; then a copy is put in place under a new name. The backup and every other file stay as they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Passphrase it was made with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Look inside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is inside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put it in place &amp;as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C&amp;ancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Put in place and open</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n engagement(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>New</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comment or evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>since {status}, {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>since last time's engagement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was not handed over yet, and there is no engagement before it to compare with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comparing…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No answer has changed since then.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waits for the team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The whole work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{post}, {when}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reply: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reply to the note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reply of the team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The note is dealt with: reviewers do this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the note is about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask, or say what should be mended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Leave the note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Samples</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drawn from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A percentage needs a recorded sample. None is recorded yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record a sample…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Consent before interviews</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who was heard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Consent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No interview is recorded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record a consent…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record a sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record a consent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stops to decide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decide…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decide anew…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decide about the stop of {item}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To agree with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“Not applicable” that needs a second look. Clearing the work agrees; else leave a note.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} of {of} are not applicable</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReviewForm</name>
        <message>
            <source>&amp;Before you sign</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything that is still open, on the page of the report</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>Review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The work has not begun.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The team is at work. Notes can be left already; it is reviewed once it is submitted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It waits for the reviewer: look through, leave notes, then return it or clear it above.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was returned: the team answers the notes and submits it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was cleared for signing. The answers are closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report was issued. The answers are closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The engagement is closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The engagement was withdrawn.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Rooms</name>
        <message>
            <source>Home</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checklist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on where you stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waits for a review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Profile by commitment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next dates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Engagements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Findings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Findings on this question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overdue and due soon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Verify</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compile reports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign a report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Identities and trust</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Rows</name>
        <message>
            <source>What was found</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Runner</name>
        <message>
            <source>Show or hide the outline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the flagged questions in the outline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Consent card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Consent card: read it out before an interview and note the answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All keys of the checklist (?)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All keys of the checklist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Safe stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When a person begins to tell of violence: the screen turns blank and nothing more is recorded (F9)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show or hide the guidance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Guidance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Questions to show in the outline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Section before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next section</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RunnerCommands</name>
        <message>
            <source>Next unanswered question (N)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next question (↓)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous question (↑)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flag the question, or take the flag away (F)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask later (L)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comment on the question (C)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attach evidence to the question (E)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not applicable, with the reason (A)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Don't know (D)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose voice the answer rests on (V)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How sure the answer is (G)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the consent card before an interview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show how the score comes about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All keys of the checklist (?)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Safe stop: blank the screen and record nothing</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RunnerWords</name>
        <message>
            <source>Flagged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{question}, row {row}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No evidence yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer needs checking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not answered, may be left out</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{total} in all, in %n cell(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) of evidence</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n review note(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>SafeStop</name>
        <message>
            <source>Recording has stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Listen. Nothing is being written down.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to do now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on when the conversation is over ({key})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was written just now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What this laptop saved since the question was opened can be made not to exist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is answers, comments, marks and evidence. It cannot be brought back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The history keeps only that something was erased, and the day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep nothing written since this question was opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep it: nothing of the conversation was written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing had been saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was typed and not yet saved was dropped; the clipboard was emptied.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These backups were made since and may still hold it. Delete them:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the outline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It could not be erased here</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SafetySection</name>
        <message>
            <source>by hand only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No folder yet: nothing is backed up by itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where backups go</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SampleDialog</name>
        <message>
            <source>What was drawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drawn &amp;from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Size of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;How</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The whole number that the drawing began with, if there was one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S&amp;eed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Numbers of files or records, one a line; never names.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;What was drawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Record it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Score</name>
        <message>
            <source>{n} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value}  ·  {rating}  ·  {coverage} answered</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ScoreButton</name>
        <message>
            <source>Show how the score comes about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Score: {words}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettingsChecklist</name>
        <message>
            <source>Checklist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Letters answer too, such as Y for yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Digits always answer, on every keyboard layout. Letters follow the language of the window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Second language beside the first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For work with an interpreter: question, answers, consent and stop cards are shown in both.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettingsForm</name>
        <message>
            <source>Sections of the settings</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettingsKeys</name>
        <message>
            <source>Keyboard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose an action, then press the keys you want for it. They count at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter actions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;No keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;The usual keys</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettingsLook</name>
        <message>
            <source>Language and look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every choice counts at once. The window stays where you are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size of &amp;text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl and + or - change it from anywhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tips</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show dismissed tips &amp;again</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettingsSafety</name>
        <message>
            <source>Safety and backups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Lock after so many minutes without a key or the mouse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A PIN for this sitting lets you come back quickly. It is forgotten when the window closes; three wrong PINs and the passphrase is needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set a &amp;PIN for this sitting…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where &amp;backups go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Best a USB stick that stays in another bag. Each backup is encrypted with the passphrase of the workspace, opened and checked before it counts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Choose a folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;No backups by themselves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back up &amp;every</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>While the workspace is open, and when it closes. If the stick is not plugged in, the line at the bottom says so; nothing waits for it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettingsScreen</name>
        <message>
            <source>Language and look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Safety and backups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checklist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keyboard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ShareEditor</name>
        <message>
            <source>How many</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Out of how many</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a group of fewer than {threshold} people. A report will not print these numbers, so that nobody can be recognised.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to take a share of. Where nothing applies, say “not applicable” and why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{part} of {whole} is more than all. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both are whole numbers of 0 or more. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SignForm</name>
        <message>
            <source>Signs as: {role}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose an identity…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another identity file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{post}, {office}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{post}, {office} (no file)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is not where it was: {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose an identity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signs as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Identity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Identity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passp&amp;hrase of the identity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase of the identity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Sign and save…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SignPdf</name>
        <message>
            <source>Drop the report here that you are asked to sign.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The pages of the report will stand here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With this signature the report is released, and none can be added afterwards.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file you read stays as it is; the signature goes into a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{role}: {post}, {office} ({trust})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is no report of this program, so it has no place for a signature.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A file that does not hold is not signed. Ask for the last good copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every signature is there already. To sign other content, a new report is written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the file with your signature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>opening the identity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>signing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>checking the signed file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file cannot be opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped. Nothing was written and nothing is left behind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The verdict above says that nothing was changed and names who signed before you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You have read the pages, the limits and the page of signatures too, not only the front.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report says what the work found, also where it is uncomfortable.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ratings follow from the answers, open notes are settled, STOPs are decided.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was decided about each STOP stands in it, and it may leave the office.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody can be recognised from a text, a small number or a quotation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steps to a signature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before you put your name to it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SigningDoor</name>
        <message>
            <source>Identity known here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{post}, {office}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Identities and trust</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>key certificate fingerprint trust pin</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SigningKey</name>
        <message>
            <source>Where to keep the key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys (*.p12)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose your identity file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys (*.p12 *.pfx)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key needs a passphrase of at least 12 characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The two passphrases of the key are not the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say where to keep the key file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the identity file.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Start</name>
        <message>
            <source>Version {number} · works offline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved, deleted, or on a disk that is not plugged in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take {name} off this list; the file stays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day} · {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open {name}, {about}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opened today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opened yesterday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opened on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From a guided gender-lens checklist to a signed report that proves itself. Everything stays on this laptop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;New workspace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Open a workspace…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Try with sample data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Verify a report (PDF)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Sign a report (PDF)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Restore a backup…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;How to begin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recent workspaces</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None yet. A workspace is one encrypted file with all your work in it: engagements, answers, evidence, findings. Make a new one, or look around first with sample data; it is thrown away afterwards.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>T&amp;heme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text si&amp;ze</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text size</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StopCard</name>
        <message>
            <source>Nothing more is asked here. What is done about it is decided later, in the review.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I have read this</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StopDialog</name>
        <message>
            <source>Decide about the stop of {item}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write nothing about a case or a person: only what was decided about the process.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Post, never a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To go on with safeguards, the head of office decides.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decided &amp;by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only &amp;until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last day of the decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Record the decision</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Stopping</name>
        <message>
            <source>Noted: the consent card was read.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Strength</name>
        <message>
            <source>Too short</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weak</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fair</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Four or five words that do not belong together are strong and easy to type.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is short.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It holds a word that is guessed first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It repeats itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It holds a row of keys or a count.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It holds a year.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good. Remember it, or write it down and keep it where money is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One or two more words that nobody expects would help.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>At least %n character(s); house default.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>TableEditor</name>
        <message>
            <source>“{text}” is not a whole number of 0 or more. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Women are {share} % of all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For each man there are {number} women.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n cell(s) are empty: not known. Type 0 where there is nobody.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Leave a cell empty where the number is not known. Type 0 where there is nobody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Small groups: a report will not print these counts, so that nobody can be recognised: {places}.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>And %n other(s).</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Total</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>total of {line}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{place} (fewer than {n})</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TeamEditor</name>
        <message>
            <source>Add a post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Post, never a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take this post off the team</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TeamStep</name>
        <message>
            <source>A reviewer must be another post than the lead: two people sign a report.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who works on it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Posts, never names of people. You can leave the rest for later.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TextEditor</name>
        <message>
            <source>Answer in words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text holds signs that cannot be kept, such as broken letters. It was not saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text is longer than {n} characters. It was not saved.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TrustWords</name>
        <message>
            <source>No trust list is installed. Signatures can be checked all the same, but nobody confirms which post holds a key: ask headquarters for the bundle, or pin signers whose fingerprint you compared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trust bundle {bundle}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Root: {name}. Fingerprint {groups}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Offices that issue: {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No revocation list is at hand, so revocation is unknown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Revocation list of {name}: out of date since {day}; {n} revoked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Revocation list of {name}, of {day}; {n} revoked.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Truth</name>
        <message>
            <source>{day}, {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All saved {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No proven backup yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last proven backup {time}, on this same disk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last proven backup {time} on {volume}, not plugged in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last proven backup {time}, out of reach now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last proven backup {time} on {volume}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last proven backup {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing would be lost with this laptop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>since {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How safe the work is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back up now</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n change(s) exist only on this laptop</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>TruthDetails</name>
        <message>
            <source>How safe the work is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If this laptop died now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workspace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This laptop writes as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File of the backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} MB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free on this disk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you erase for good is erased in this workspace. Older backups may still hold it: destroy them, or make new ones and destroy the old.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Erased words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Where backups go…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Back up now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Close</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TruthLine</name>
        <message>
            <source>What is saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only {n} MB are free on this disk: make room</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Trying</name>
        <message>
            <source>Sample data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An invented office with three engagements, its findings and its keys. Change whatever you like: it lies in a folder of its own and is removed when you close it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making the sample data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Unlock</name>
        <message>
            <source>Locked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;PIN of this sitting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Use the passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Forgotten?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything was saved, and the file is closed. You go on exactly where you were.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Three wrong PINs: the PIN is gone. The passphrase opens the workspace as always.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Caps Lock seems to be on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Back to the start</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>That is not the PIN. %n more try(s), then the passphrase is needed.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Upgrade</name>
        <message>
            <source>Removed: the answer leaves the form and stays in the history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at it again: the question has changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed: the answer is carried over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>UpgradeDialog</name>
        <message>
            <source>A newer version of the checklist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version {old} to {new}: {fresh} new, {changed} changed, {review} to look at, {gone} removed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Move to the new version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What would change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What becomes of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The engagement runs on version {version} now.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Verdict</name>
        <message>
            <source>Valid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unchanged, but a signer is not confirmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed after it was signed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does not hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not signed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confirmed by the trust list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pinned on this laptop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not confirmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Revoked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Certificate expired</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>VerdictView</name>
        <message>
            <source>Verdict</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What changed after it was signed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What this does not tell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>report {reference}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the &amp;pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the &amp;data out…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a &amp;signature…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signatures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fingerprint, spoken: {groups}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Trust this signer…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the fingerprint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the fingerprint of {post}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Numbers, recomputed from the answers inside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>printed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>confirmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>differing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>withheld by design</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Printed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recomputed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Differing numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pages, drawn again from the data inside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not tried yet: a long report takes a while, so you decide.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draw it &amp;again and compare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How to check it without this program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SHA-256 of this file: {digest}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Verify</name>
        <message>
            <source>Drop one or more PDF files here. They are checked on this laptop; nothing leaves it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Verdict</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>being checked…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether a report is unchanged, who signed it, and whether its numbers follow from the answers that it carries inside: you can check it here without calling anyone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{post} is pinned on this laptop. The files are checked again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the data goes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taking the data out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file cannot be opened.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n file(s) were written to {folder}.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>VoicesRow</name>
        <message>
            <source>Whose voice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who was heard, or what was seen (V)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose who was heard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counts at most as “{answer}” until one of these is heard: {voices}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WaitingCard</name>
        <message>
            <source>Waits for a review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing waits for a review.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For you</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>And %n more.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>submitted for review</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n note(s) to answer</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s) to settle</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>WhatStep</name>
        <message>
            <source>&amp;Office that is looked at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Period that is looked at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its answers stand beside the questions, marked New, Changed or Same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Last time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What and where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is looked at, where and when?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title} ({period})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say which office is looked at.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give it a title.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The period ends before it starts.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Who</name>
        <message>
            <source>Start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Acting as {post}, {office}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Acting as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You act as {post}, {office}. The journal names that post from now on.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Sample data: it is removed when you close it. Its keys sign with the passphrase “{passphrase}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After a lock, your PIN is enough until the window closes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sample data opens with the passphrase “{passphrase}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sample data is closed and removed from this laptop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is closed. Everything was saved.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Consent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decisions on a STOP</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Engagements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Findings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handover</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Identities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Marks beside questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checklists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ratings moved by hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Referral cards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Samples</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed reports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written reports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Office</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is assessed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Objective</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scope</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Method</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Limits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Criteria</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gender focus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Half of commitment 4c</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good practice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who receives it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confidentiality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begun</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version of the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Goes together with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checklist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version of the checklist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy of the checklist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Screening</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose voice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why it does not apply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Own flag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From these questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gravest flag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commitments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>References</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Condition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Root cause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Root cause in words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Effect</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Groups affected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recommendation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Priority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Owner (post)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Management response</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accepted by management</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason for the status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accepted until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Raised</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Caption</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grade</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind of file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Handed over by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fingerprint of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fingerprint as received</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decided by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rating</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Second post</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Population</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size of the population</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seed of the draw</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fingerprint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checked on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loaded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in progress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waits for review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>returned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cleared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>issued</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>withdrawn</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_InEngagement</name>
        <message>
            <source>Engagement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Engagement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
